"""A worker process that dies, hangs or swallows memory costs one file. Real processes, real signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr.batch import LocalPool, run
from cxr.errors import ContractError, EngineError, ImageError
from cxr.orientation import AS_IN_FILE
from cxr.reader import Closed, DirectReader
from cxr.shipped import CONTRACT
from cxr.workers import WorkerReader
from tests.films import draw_film
from tests.workers import PROGRAM, faulty_reader


@pytest.fixture
def open_reader() -> Iterator[Callable[..., WorkerReader]]:
    opened: list[WorkerReader] = []

    def open_it(*options: str, contract: Path = CONTRACT, patience: float = 60.0) -> WorkerReader:
        opened.append(faulty_reader(*options, contract=contract, patience=patience))
        return opened[-1]

    yield open_it
    for reader in opened:
        reader.close()
    end = time.monotonic() + 5
    while (left := [t for t in threading.enumerate() if t.name == "worker replies"]) and time.monotonic() < end:
        time.sleep(0.02)
    assert not left


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.png"
    Image.fromarray(draw_film((420, 380), 3)).save(path)
    return path


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content + b" rather than a film")
    return path


def test_a_worker_says_what_is_said_here(open_reader, film: Path):
    from cxr.classifier import load_classifier

    here, there = DirectReader(lambda: load_classifier(CONTRACT)), open_reader()
    assert there.identity() == here.identity()
    assert there.contract().sha256 == here.contract().sha256
    mine, theirs = here.score(film, "film"), there.score(film, "film")
    assert (theirs.probability, theirs.decision, theirs.file_sha256) == (mine.probability, mine.decision, mine.file_sha256)
    looks = [reader.look(film, AS_IN_FILE.turned(1)) for reader in (here, there)]
    for name in ("evidence", "seen"):
        np.testing.assert_array_equal(getattr(looks[0], name), getattr(looks[1], name))
    assert looks[1].result.altered == "rotated_90"
    np.testing.assert_array_equal(there.load(film).pixels, here.load(film).pixels)
    assert there.view(film).result is None
    assert there.assess(film, "film").scores.logit == pytest.approx(here.assess(film, "film").scores.logit)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"crash", "reader_crashed"), (b"exit", "reader_crashed"), (b"hang", "reader_timeout"), (b"swallow", "out_of_memory")],
)
def test_a_bad_file_costs_itself_and_the_next_is_scored(open_reader, film: Path, tmp_path: Path, content, code):
    if code == "out_of_memory" and sys.platform != "linux":
        pytest.skip("only Linux keeps the limit")
    reader = open_reader(patience=2.0)
    expected = reader.score(film, "film")
    bad = write(tmp_path / "bad.dcm", content)
    result = reader.score(bad, "bad")
    assert (result.path, result.status, result.code) == ("bad", "error", code)
    assert result.message
    assert result.model_sha256 == expected.model_sha256
    assert reader.look(bad, AS_IN_FILE).result.code == code
    assert reader.assess(bad, "bad").result.code == code
    assert reader.score(film, "film").probability == expected.probability


def test_a_batch_loses_only_the_files_that_kill_their_workers(open_reader, film: Path, tmp_path: Path):
    files = []
    for number in range(12):
        path = tmp_path / f"{number:02}.png"
        files.append((write(path, b"crash") if number % 4 == 1 else Path(film), path.name))
    with LocalPool(open_reader, 2) as pool:
        results = list(run(files, pool))
    assert [result.path for result in results] == [name for _, name in files]
    assert [result.code for result in results] == ["reader_crashed" if n % 4 == 1 else "" for n in range(12)]


def test_a_worker_killed_from_outside_costs_one_film(open_reader, film: Path):
    reader = open_reader()
    reader.score(film, "film")
    os.kill(reader.pid, signal.SIGKILL)
    codes = [reader.score(film, "film").code for _ in range(3)]
    assert codes == ["reader_crashed", "", ""]


def test_what_a_library_prints_is_no_reply(open_reader, film: Path, tmp_path: Path):
    reader = open_reader()
    assert reader.score(write(tmp_path / "loud", b"print"), "loud").code == "not_an_image"
    assert reader.score(film, "film").status == "ok"


def test_an_engine_that_crashes_is_told_each_time_and_films_are_still_shown(open_reader, film: Path):
    reader = open_reader("illegal")
    for _ in range(2):
        with pytest.raises(EngineError) as caught:
            reader.identity()
        assert caught.value.code == "processor_unsupported"
    assert reader.view(film).film is not None
    with pytest.raises(EngineError):
        reader.score(film, "film")


def test_a_model_that_is_missing_is_told_and_films_are_still_shown(open_reader, film: Path, tmp_path: Path):
    reader = open_reader(contract=tmp_path / "none.json")
    with pytest.raises(ContractError) as caught:
        reader.identity()
    assert caught.value.code == "contract_missing"
    assert reader.view(film).film is not None
    with pytest.raises(ContractError):
        reader.score(film, "film")


def test_what_can_not_be_read_keeps_its_error(open_reader, tmp_path: Path):
    reader = open_reader()
    with pytest.raises(ImageError) as caught:
        reader.load(tmp_path / "none.png")
    assert (caught.value.code, caught.value.path) == ("file_missing", tmp_path / "none.png")
    assert reader.view(tmp_path / "none.png").problem.code == "file_missing"


def test_closing_does_not_wait_for_a_file_that_hangs(open_reader, film: Path, tmp_path: Path):
    reader = open_reader()
    reader.score(film, "film")
    seen: list[str] = []

    def score() -> None:
        try:
            reader.score(write(tmp_path / "bad", b"hang"), "bad")
        except Closed:
            seen.append("closed")

    waiting = threading.Thread(target=score)
    waiting.start()
    time.sleep(0.3)
    begun = time.monotonic()
    reader.close()
    waiting.join(5)
    assert time.monotonic() - begun < 2
    assert seen == ["closed"]
    with pytest.raises(Closed):
        reader.score(film, "film")


def test_a_program_that_can_not_be_started_is_told(tmp_path: Path):
    reader = WorkerReader([str(tmp_path / "none")], CONTRACT).start()
    with pytest.raises(EngineError) as caught:
        reader.identity()
    assert caught.value.code == "worker_missing"
    reader.close()


def test_a_worker_ends_when_its_parent_is_killed(tmp_path: Path):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, PROGRAM, str(CONTRACT)], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    )
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    assert Path(f"/proc/{worker}").exists()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    end = time.monotonic() + 10
    while Path(f"/proc/{worker}").exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert not Path(f"/proc/{worker}").exists()


PARENT = """
import sys, time
from pathlib import Path
from cxr.workers import WorkerReader

reader = WorkerReader([sys.executable, "-c", sys.argv[1]], Path(sys.argv[2]))
reader.identity()
print(reader.pid, flush=True)
time.sleep(60)
"""


def test_who_asks_a_worker_loads_no_engine_and_no_numpy():
    code = (
        "import sys, cxr.table, cxr.workers, desktop.cli, desktop.commands.batch, desktop.commands.classify\n"
        "print([name for name in ('numpy', 'PIL', 'ai_edge_litert', 'pydicom', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=CONTRACT.parents[1], check=True)
    assert done.stdout.strip() == "[]"
