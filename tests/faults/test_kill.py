"""kill −9 in the middle: nothing lost, nothing doubled, nothing half. The long form: `python -m tests.faults.soak kill`."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.places import VARIABLE, audit_file
from desktop.records.audit_check import check
from desktop.records.audit_known import of_database
from desktop.records.history import History
from tests.faults.killing import Killer
from tests.faults.program import ROOT, descendants, environment, start, wait_until_gone, write_films
from tests.workers import PROGRAM

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
WINDOW = [sys.executable, "-m", "tests.faults.killed_window"]


def test_a_batch_killed_five_times_ends_with_the_table_of_one_that_was_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "data"))
    killer = Killer(write_films(tmp_path / "films", 24), tmp_path / "tables", heatmaps=True)
    killer.kill("killed", times=5)
    assert not killer.outcome.problems
    assert killer.outcome.seconds, "each kill came after its end"
    log = check(audit_file(), of_database(audit_file()))
    assert log.troubles == ()
    assert log.head.count >= 2 * 26, "two whole batches before the kills"


def test_a_killed_window_keeps_what_it_said_and_goes_on_to_every_film_once(tmp_path: Path):
    folder, data = write_films(tmp_path / "films", 60), tmp_path / "data"
    process = start([*WINDOW, folder], data=data)
    assert process.stdout is not None
    scored, kept, wanted = 0, set(), random.randint(2, 12)
    while scored < wanted or not kept:
        what, _, name = process.stdout.readline().strip().partition(" ")
        assert what in ("film", "kept")
        scored += what == "film"
        kept |= {name} - {""}
    workers = descendants(process.pid)
    process.kill()
    rest, _ = process.communicate()
    kept |= {line[5:] for line in rest.splitlines() if line.startswith("kept ")}
    entries = History(data / "records.sqlite3").find()
    assert kept <= {Path(entry.result.path).name for entry in entries}
    log = check(data / "audit.jsonl", of_database(data / "audit.jsonl"))
    assert log.troubles == ()
    assert log.head.count >= len(kept)
    assert workers
    assert not wait_until_gone(workers)
    [journal] = (data / "journals").iterdir()
    known = sum('"result"' in line for line in journal.read_text().splitlines())
    assert 0 < known < 62
    done = subprocess.run(
        [*WINDOW, folder, "--go-on"], cwd=ROOT, env=environment(data), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    films = json.loads(done.stdout.splitlines()[-1])
    assert sorted(name for name, *_ in films) == sorted(path.name for path in folder.iterdir())
    assert not list((data / "journals").iterdir())


@pytest.mark.parametrize("kind", ["hang", "spin"])
def test_a_worker_in_the_middle_of_a_film_ends_with_its_parent(tmp_path: Path, kind: str):
    (tmp_path / "bad.dcm").write_bytes(kind.encode())
    spin = '    if data.startswith(b"spin"):\n        ctypes.PyDLL(None).sleep(3600)\n'  # holds Python's lock, as a codec may
    program = PROGRAM.replace("    return decode(data", f"{spin}    return decode(data")
    program = program.replace("import cxr.worker\n", "import cxr.worker\ncxr.worker.LONGEST = 3.0\n")
    parent = subprocess.Popen([sys.executable, "-c", PARENT, program, tmp_path / "bad.dcm"], stdout=subprocess.PIPE, cwd=ROOT)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    time.sleep(0.5)
    [(pid, _)] = workers = descendants(parent.pid)
    assert pid == worker
    parent.kill()
    parent.communicate()
    assert not wait_until_gone(workers)


PARENT = """
import sys
from pathlib import Path
from cxr.shipped import CONTRACT
from cxr.workers import WorkerReader

reader = WorkerReader([sys.executable, "-c", sys.argv[1]], CONTRACT)
reader.identity()
print(reader.pid, flush=True)
reader.score(Path(sys.argv[2]), "bad")
"""


def test_what_a_power_cut_leaves_of_a_table_costs_the_damaged_rows_only(tmp_path: Path):
    """A file system may keep a file's length and lose what stood in its last blocks."""
    from cxr.result import Result
    from cxr.table import partial_name, read_table, write_table

    names = [f"{number:03}.png" for number in range(40)]
    partial = partial_name(tmp_path / "t.csv")
    write_table(partial, [Result(name, "ok", probability=0.25, decision="normal", threshold=0.5) for name in names])
    data = partial.read_bytes()
    cut = len(data) * 3 // 4
    for lost in (b"\0" * (len(data) - cut), b"", b"\0" * 100, b'"\xff\xfe,"' + data[:50], os.urandom(200)):
        partial.write_bytes(data[:cut] + lost)
        found = [result.path for result in read_table(partial, unfinished=True)]
        assert found == names[: len(found)]
        assert len(found) >= 28
