"""Old processors: what runs there, and what is said where nothing can. The real program under qemu's processor models."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxr import processor
from cxr.errors import EngineError
from cxr.processor import Features, explain, parse_cpuinfo, parse_sysctl, read_features, unsupported
from cxr.shipped import CONTRACT, REFERENCE
from cxr.workers import WorkerReader
from desktop.cli import WORKER

ROOT = Path(__file__).parents[2]
QEMU = shutil.which("qemu-x86_64") if platform.machine() == "x86_64" else None
emulated = pytest.mark.skipif(QEMU is None, reason="needs x86-64 and qemu-x86_64 (apt-get install qemu-user)")

CORE_2 = """\
processor\t: 0
vendor_id\t: GenuineIntel
model name\t: Intel(R) Core(TM)2 Duo CPU     T7500  @ 2.20GHz
flags\t\t: fpu vme sse sse2 ss ht nx lm constant_tsc pni monitor ssse3 cx16 lahf_lm

processor\t: 1
vendor_id\t: GenuineIntel
model name\t: another
flags\t\t: fpu sse2 ssse3 sse4_1 sse4_2 popcnt avx avx2
"""
PHENOM = "model name: AMD Phenom(tm) II X4 955\nflags: sse sse2 pni cx16 popcnt abm sse4a\n"
NEHALEM = "model name: Intel(R) Core(TM) i7 CPU 920\nflags: sse sse2 pni ssse3 cx16 sse4_1 sse4_2 popcnt\n"
HASWELL = "model name: Intel(R) Core(TM) i5-4200U\nflags: sse2 pni ssse3 sse4_1 sse4_2 popcnt avx fma avx2\n"
MAC = """\
machdep.cpu.brand_string: Intel(R) Core(TM) i5-4278U CPU @ 2.60GHz
machdep.cpu.features: FPU VME SSE SSE2 SSE3 SSSE3 FMA CX16 SSE4.1 SSE4.2 POPCNT AVX1.0
machdep.cpu.leaf7_features: RDWRFSGS SMEP ERMS BMI1 AVX2 BMI2
"""

SCORE = f"""
import json, sys
from pathlib import Path
from cxr.assess import assess
from cxr.classifier import load_classifier
classifier = load_classifier(Path({str(CONTRACT)!r}))
films = sorted(Path({str(REFERENCE)!r}).glob("*.png"))
print(json.dumps([assess(film, classifier).result.probability for film in films]))
"""


@pytest.fixture
def worker(request: pytest.FixtureRequest) -> Iterator[WorkerReader]:
    """The worker process of the program on one of qemu's processors."""
    reader = WorkerReader([str(QEMU), "-cpu", request.param, sys.executable, "-B", "-m", "desktop", WORKER], CONTRACT)
    yield reader
    reader.close()


def run(command: str, processor_model: str | None) -> subprocess.CompletedProcess[str]:
    """Python code in a process of its own, on a processor of qemu's or on this one."""
    prefix = [] if processor_model is None else [str(QEMU), "-cpu", processor_model]
    environment = {
        "PYTHONPATH": str(ROOT),
        "OPENBLAS_NUM_THREADS": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin:/bin",
    }
    arguments = [*prefix, sys.executable, "-B", "-c", command]
    return subprocess.run(arguments, env=environment, capture_output=True, text=True, timeout=200)


@pytest.mark.parametrize(
    ("text", "missing", "avx2"),
    [
        (CORE_2, ("SSE4.1", "SSE4.2", "POPCNT"), False),
        (PHENOM, ("SSSE3", "SSE4.1", "SSE4.2"), False),
        (NEHALEM, (), False),
        (HASWELL, (), True),
        ("Features : fp asimd evtstrm\n", (), None),  # ARM
        ("", (), None),
        ("flags : fpu vme", (), None),  # cut short: nothing is certain
    ],
)
def test_what_linux_says_of_a_processor_is_understood(text: str, missing: tuple[str, ...], avx2: bool | None) -> None:
    features = parse_cpuinfo(text)
    assert (features.missing, features.avx2) == (missing, avx2)


def test_of_many_processors_the_first_counts() -> None:
    assert parse_cpuinfo(CORE_2).name == "Intel(R) Core(TM)2 Duo CPU     T7500  @ 2.20GHz"


def test_what_macos_says_of_a_processor_is_understood() -> None:
    features = parse_sysctl(MAC)
    assert features.name.startswith("Intel(R) Core(TM) i5")
    assert features.missing == ()
    assert features.avx2
    assert parse_sysctl(MAC.replace("SSE4.2 ", "")).missing == ("SSE4.2",)
    assert parse_sysctl("machdep.cpu.brand_string: Apple M2\n").flags is None


@pytest.mark.skipif(sys.platform != "linux", reason="compares with /proc/cpuinfo")
def test_this_computer_s_processor_is_read() -> None:
    numpy_says = run("from numpy._core._multiarray_umath import __cpu_features__ as f; print(f.get('AVX2'))", None).stdout
    assert str(read_features().avx2) == numpy_says.strip()
    assert unsupported(read_features()) is None


def test_a_processor_without_avx2_is_not_turned_down() -> None:
    assert unsupported(parse_cpuinfo(NEHALEM)) is None
    assert unsupported(Features()) is None


def test_one_that_is_too_old_is_named_with_what_it_lacks_and_the_way_out() -> None:
    error = unsupported(parse_cpuinfo(PHENOM))
    assert error is not None
    assert error.code == "processor_unsupported"
    assert "AMD Phenom(tm) II X4 955" in str(error)
    assert "lacks SSSE3, SSE4.1, SSE4.2" in str(error)
    assert "Use another computer" in error.hint
    assert "2010" in error.hint


@pytest.mark.parametrize("code", [-4, 0xC000001D, -1073741795])
def test_an_illegal_instruction_is_explained_even_where_the_features_seem_complete(code: int) -> None:
    error = explain(code, parse_cpuinfo(HASWELL))
    assert error is not None
    assert error.code == "processor_unsupported"
    assert "Use another computer" in str(error)
    assert explain(code, Features()) is not None


@pytest.mark.parametrize("ending", [-11, -9, 0, 1, None, 0xC0000005, RuntimeError("out of luck"), ImportError("no numpy")])
def test_other_endings_are_not_blamed_on_a_processor_that_is_good_enough(ending: int | BaseException | None) -> None:
    assert explain(ending, parse_cpuinfo(NEHALEM)) is None
    assert explain(ending, parse_cpuinfo(PHENOM)) is not None


@emulated
@pytest.mark.parametrize("model", ["Nehalem", "Opteron_G5"])
def test_the_engine_gives_the_same_scores_without_avx2(model: str) -> None:
    has_avx2 = "from numpy._core._multiarray_umath import __cpu_features__ as f; print(f['AVX2'])"
    assert run(has_avx2, model).stdout == "False\n"  # qemu keeps it from the program
    emulated_scores, own = run(SCORE, model), run(SCORE, None)
    assert emulated_scores.returncode == 0, emulated_scores.stderr
    assert len(json.loads(own.stdout)) == 4
    assert json.loads(emulated_scores.stdout) == pytest.approx(json.loads(own.stdout), abs=0.002)


@emulated
def test_below_sse42_numpy_says_so_and_it_is_explained() -> None:
    done = run("import numpy", "Penryn")
    assert done.returncode == 1
    kind, _, message = done.stderr[done.stderr.rindex("RuntimeError") :].partition(": ")
    error = explain(RuntimeError(message), Features())
    assert kind == "RuntimeError"
    assert error is not None
    assert "too old for NumPy" in error.message


@emulated
def test_on_older_ones_still_it_dies_of_an_illegal_instruction_and_it_is_explained() -> None:
    done = run("import numpy", "core2duo")
    assert done.returncode == -4
    error = explain(done.returncode, Features())
    assert error is not None
    assert error.code == "processor_unsupported"


@emulated
@pytest.mark.parametrize("worker", ["Penryn", "core2duo", "qemu64"], indirect=True)
def test_the_program_s_worker_explains_itself_on_a_processor_that_is_too_old(worker: WorkerReader) -> None:
    with pytest.raises(EngineError, match="Use another computer") as caught:
        worker.identity()
    assert caught.value.code == "processor_unsupported"


@emulated
@pytest.mark.parametrize("worker", ["Nehalem"], indirect=True)
def test_the_program_s_worker_works_without_avx2(worker: WorkerReader) -> None:
    expected = json.loads((REFERENCE / "expected.json").read_text(encoding="utf-8"))["films"][0]
    assert worker.score(REFERENCE / expected["file"], "film").probability == pytest.approx(expected["probability"], abs=0.002)


@emulated
def test_the_command_line_itself_runs_on_every_64_bit_processor() -> None:
    command = [str(QEMU), "-cpu", "qemu64", sys.executable, "-B", "-m", "desktop", "self-test"]  # its worker is not emulated
    done = subprocess.run(command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stderr) == (0, "")
    assert "4 of 4" in done.stdout


@emulated
def test_qt_runs_on_the_oldest_processor_that_is_let_in_and_ends_the_process_below() -> None:
    load = "from PySide6.QtWidgets import QApplication; app = QApplication([]); print('shown')"
    assert run(load, "Nehalem").stdout == "shown\n"
    assert run(load, "Penryn").returncode == -6  # why the window asks before it loads Qt
    assert run(load, "core2duo").returncode == -4


@emulated
def test_the_window_s_command_says_so_where_qt_would_end_the_process(tmp_path: Path) -> None:
    cpuinfo = tmp_path / "cpuinfo"  # qemu shows this computer's own
    cpuinfo.write_text(CORE_2, encoding="utf-8")
    mount = ["unshare", "--mount", "sh", "-c", 'mount --bind "$0" /proc/cpuinfo && exec "$@"', str(cpuinfo)]
    if shutil.which("unshare") is None or subprocess.run([*mount, "true"], capture_output=True).returncode:
        pytest.skip("another /proc/cpuinfo needs root")
    command = [*mount, str(QEMU), "-cpu", "core2duo", sys.executable, "-B", "-m", "desktop"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "(Intel(R) Core(TM)2 Duo CPU     T7500  @ 2.20GHz) is too old: it lacks SSE4.1, SSE4.2, POPCNT." in done.stderr


@emulated
def test_this_module_runs_on_every_64_bit_processor() -> None:
    code = "from cxr import processor; print(processor.unsupported(processor.Features('x', frozenset({'sse2'}))))"
    done = run(code, "qemu64")
    assert done.returncode == 0
    assert processor.WORKS in done.stdout
