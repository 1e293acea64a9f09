"""Folders that can't be written, and two programs at once in one place. Real mounts, real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cxr.table import partial_name
from tests.faults.namespaces import ALONE, why_not
from tests.faults.program import batch, command, environment, rows, run, start, tree, write_films

REASON = why_not()
needs_mounts = pytest.mark.skipif(bool(REASON), reason=REASON)
WINDOW = [sys.executable, "-m", "tests.faults.killed_window"]


def read_only(folder: Path, arguments: list[str]) -> list[str]:
    """The command, with this folder on a file system that is mounted read-only."""
    mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    return [*ALONE, "sh", "-c", mount, str(folder), *arguments]


@pytest.fixture
def films(tmp_path: Path) -> Path:
    return write_films(tmp_path / "films", 4)


@needs_mounts
def test_films_on_a_read_only_drive_are_read(films: Path, tmp_path: Path):
    before = tree(films)
    done = run(read_only(films, command("batch", films, "--out", tmp_path / "t.csv", "--heatmaps", tmp_path / "maps")))
    assert done.returncode == 4, done.stderr
    assert len(rows(tmp_path / "t.csv")) == 6
    assert tree(films) == before


@needs_mounts
@pytest.mark.parametrize("what", ["new", "overwrite", "resume", "heatmaps"])
def test_a_table_on_a_read_only_drive_is_told_and_stays(films: Path, tmp_path: Path, what: str):
    place = tmp_path / "place"
    place.mkdir()
    out = place / "t.csv"
    more: list[object] = []
    if what in ("overwrite", "resume"):
        assert batch(films, out).returncode == 4
        more = [f"--{what}"]
    if what == "heatmaps":
        out, more = tmp_path / "t.csv", ["--heatmaps", place / "maps"]
    before = tree(place)
    done = run(read_only(place, command("batch", films, "--out", out, *more)))
    assert done.returncode == 2, done.stderr
    assert "Read-only file system" in done.stderr
    assert "Choose another" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert tree(place) == before


@needs_mounts
def test_a_window_whose_data_folder_is_read_only_opens_and_scores(films: Path, tmp_path: Path):
    (tmp_path / "data").mkdir()
    done = run(read_only(tmp_path / "data", [*WINDOW, str(films)]), data=tmp_path / "data")
    assert done.stdout.count("film\n") == 6, done.stderr
    assert done.returncode == 0
    assert not list((tmp_path / "data").iterdir())


@needs_mounts
@pytest.mark.parametrize("used_before", [False, True])
def test_commands_score_all_the_same_where_the_data_folder_is_read_only(films: Path, tmp_path: Path, used_before: bool):
    data = tmp_path / "data"
    data.mkdir()
    film = films / "0000.png"
    if used_before:
        assert run(command("classify", film), data=data).returncode == 0
    before = tree(data)
    done = run(read_only(data, command("classify", film, film)), data=data)
    assert done.returncode == 0
    assert done.stdout.count("(score ") == 2
    assert done.stderr.startswith("The audit log was not written, the results are not affected: ")
    assert "Read-only file system" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    done = run(read_only(data, command("batch", films, "--out", tmp_path / "t.csv")), data=data)
    assert done.returncode == 4
    assert len(rows(tmp_path / "t.csv")) == 6
    assert done.stderr.count("The audit log was not written") == 1
    assert tree(data) == before


def test_of_two_batches_on_one_table_one_waits_its_turn(films: Path, tmp_path: Path):
    """While the first holds the table the other is told so; afterwards it may go on, and nothing is done twice."""
    out = tmp_path / "t.csv"
    many = write_films(tmp_path / "many", 20)
    first = start(command("batch", many, "--out", out))
    while not partial_name(out).exists():
        assert first.poll() is None
    first.send_signal(signal.SIGSTOP)  # it is slow
    for how in ((), ("--resume",), ("--overwrite",)):
        other = batch(many, out, *how)
        assert other.returncode == 2
        assert "Another batch is writing this table." in other.stderr
    first.send_signal(signal.SIGCONT)
    assert first.communicate()[1].count("22 films in") == 1
    assert first.returncode == 4
    later = batch(many, out, "--resume")
    assert "20 rows kept" in later.stderr
    assert batch(many, tmp_path / "alone.csv").returncode == 4
    assert rows(out) == rows(tmp_path / "alone.csv")
    assert sorted(path.name for path in tmp_path.glob("t.csv*")) == ["t.csv"]


def test_two_batches_begun_together_leave_one_table(films: Path, tmp_path: Path):
    out = tmp_path / "t.csv"
    both = [start(command("batch", films, "--out", out, "--overwrite", "--jobs", 1)) for _ in range(2)]
    told = [process.communicate()[1] for process in both]
    codes = sorted(process.returncode for process in both)
    assert codes in ([2, 4], [4, 4]), told
    assert len(rows(out)) == 6
    assert sorted(path.name for path in tmp_path.glob("t.csv*")) == ["t.csv"]


def test_two_windows_share_a_data_folder(films: Path, tmp_path: Path):
    data = tmp_path / "data"
    other = write_films(tmp_path / "other", 6)
    both = [start([*WINDOW, folder], data=data) for folder in (films, other)]
    told = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert [out.count("film\n") for out, _ in told] == [6, 8]
    assert not list((data / "journals").iterdir())
    assert json.loads((data / "settings.json").read_text())["schema"] == 1
    assert not [path for path in data.iterdir() if path.suffix in (".tmp", ".bad")]


WRITER = """
import sys
from pathlib import Path
from cxr.writing import whole

said = set()
for number in range(300):
    try:
        with whole(Path(sys.argv[1])) as temporary:
            temporary.write_bytes(sys.argv[2].encode() * 100_000)
    except OSError as error:
        said.add(error.strerror)
print(said)
"""


def test_two_programs_that_write_one_file_never_mix_it(tmp_path: Path):
    path = tmp_path / "file"
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, path, letter], env=environment(), stdout=subprocess.PIPE, text=True)
        for letter in "ab"
    ]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        if path.exists():
            data = path.read_bytes()
            assert len(data) == 100_000
            seen.add(bytes(set(data)))
    for writer in writers:
        assert writer.communicate()[0].strip() in ("set()", "{'another program is writing it'}")
        assert writer.returncode == 0
    assert seen == {b"a", b"b"}
    assert os.listdir(tmp_path) == ["file"]  # noqa: PTH208


def test_a_planted_link_in_the_way_of_a_table_is_not_followed(films: Path, tmp_path: Path):
    """In a folder that others may write, too, a link under the name of the unfinished file must not lead anywhere."""
    (tmp_path / "precious").write_text("mine")
    for name in ("t.csv.tmp", "t.csv.partial.tmp", "t.csv.lock"):
        (tmp_path / name).symlink_to("precious")
    done = batch(films, tmp_path / "t.csv")
    assert done.returncode == 2
    assert "The table can't be written" in done.stderr
    assert (tmp_path / "precious").read_text() == "mine"


def test_a_table_that_is_a_link_stays_one(films: Path, tmp_path: Path):
    (tmp_path / "share").mkdir()
    (tmp_path / "t.csv").symlink_to(tmp_path / "share" / "real.csv")
    assert batch(films, tmp_path / "t.csv").returncode == 4
    assert (tmp_path / "t.csv").is_symlink()
    assert len(rows(tmp_path / "share" / "real.csv")) == 6
