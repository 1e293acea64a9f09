"""Whatever can lie in a folder gives one row, with its code, and nothing waits for ever."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cxr.errors import CxrError
from cxr.files import MAX_BYTES, read_bytes, sha256_of
from cxr.result import unescape_path, unguard_formula
from tests.faults import odd_folder
from tests.faults.program import ROOT, batch, command, environment, rows, run, write_films
from tests.films import draw_film, encode

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its files are those of Linux")
FILM = encode(draw_film((120, 130)), "PNG")


def without_privileges(arguments: list[str]) -> list[str]:
    """The same for somebody whom permissions bind; root passes them by."""
    if os.geteuid() != 0:
        return arguments
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv is not installed (Debian: apt-get install util-linux)")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search", *arguments]


@pytest.fixture
def odd(tmp_path: Path) -> Iterator[tuple[Path, dict[str, tuple[str, ...]]]]:
    folder = tmp_path / "films"
    yield folder, odd_folder.make(folder)
    odd_folder.remove(folder)


def test_each_thing_in_a_folder_gives_one_row_and_none_hangs(odd, tmp_path: Path):
    folder, expected = odd
    out = tmp_path / "t.csv"
    more = ("--recursive", "--jobs", 2, "--json", "--xlsx", "--heatmaps", tmp_path / "maps")
    done = run(without_privileges(command("batch", folder, "--out", out, *more)), timeout=100)
    assert done.returncode == 4, done.stderr
    found = {unescape_path(unguard_formula(row["path"])): row["code"] for row in rows(out)}
    assert len(found) == len(rows(out))
    assert set(found) == set(expected)
    assert {name: code for name, code in found.items() if code not in expected[name]} == {}
    assert len(list((tmp_path / "maps").rglob("*.png"))) >= len(odd_folder.NAMES)
    again = run(without_privileges(command("batch", folder, "--out", out, *more, "--resume")), timeout=100)
    assert again.returncode == 4, again.stderr
    assert f"{sum(row['status'] != 'error' for row in rows(out))} rows kept" in again.stderr


def test_the_commands_name_such_files_as_text_that_can_be_printed(tmp_path: Path):
    paths = []
    for name in odd_folder.NAMES:
        paths.append(tmp_path / name)
        paths[-1].write_bytes(FILM)
    os.mkfifo(tmp_path / "pipe")
    done = run(command("classify", *paths, tmp_path / "pipe"))
    assert done.returncode == 4
    lines = done.stdout.splitlines()
    assert len(lines) == len(paths) + 1
    assert not any(character in done.stdout for character in "\x1b\x01\u202e\t")


@pytest.mark.parametrize("as_folder", [False, True])
def test_a_folder_of_links_in_a_circle_ends(tmp_path: Path, as_folder: bool):
    films = write_films(tmp_path / "films", 2)
    (films / "sub").mkdir()
    (films / "sub" / "back").symlink_to(films, target_is_directory=True)
    (tmp_path / "link").symlink_to(films)
    done = batch(tmp_path / "link" if as_folder else films, tmp_path / "t.csv", "--recursive")
    assert done.returncode == 4
    assert len(rows(tmp_path / "t.csv")) == 4  # as in the window: a link to a folder is not followed


@pytest.mark.parametrize("name", ["loop/films", "n" * 300, "file/films"])
def test_a_folder_that_can_not_be_looked_into_is_told(tmp_path: Path, name: str):
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_text("")
    done = batch(tmp_path / name, tmp_path / "t.csv")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "folder" in done.stderr


def unsettled(path: Path, change: Callable[[Path, int], None]) -> Iterator[None]:
    """Somebody changes the file all the time."""
    over = threading.Event()

    def work() -> None:
        number = 0
        while not over.is_set():
            with contextlib.suppress(OSError):
                change(path, number)
            number += 1
            time.sleep(0.0005)

    thread = threading.Thread(target=work)
    thread.start()
    yield
    over.set()
    thread.join()


def grow(path: Path, number: int) -> None:
    with path.open("ab" if number % 30 else "wb") as stream:
        stream.write(FILM[(number % 30) * len(FILM) // 30 : (number % 30 + 1) * len(FILM) // 30])


def replace(path: Path, number: int) -> None:
    other = path.with_name("other")
    kind = number % 4
    if kind == 0:
        os.mkfifo(other)
    elif kind == 1:
        other.write_bytes(FILM)
    elif kind == 2:
        other.symlink_to(path.name)
    else:
        other.touch()
    other.replace(path)


def remove(path: Path, number: int) -> None:
    path.write_bytes(FILM)
    path.unlink()


@pytest.mark.parametrize("change", [grow, replace, remove])
def test_a_file_that_changes_under_the_readers_hands_gives_bytes_or_a_reason(tmp_path: Path, change):
    path = tmp_path / "film.png"
    path.write_bytes(FILM)
    codes = set()
    for _ in unsettled(path, change):
        end = time.monotonic() + 1.5
        while time.monotonic() < end:
            try:
                codes.add("" if read_bytes(path) == FILM else "other")
            except CxrError as error:
                codes.add(error.code)
            sha256_of(path)
    assert codes <= {"", "other", "file_empty", "file_missing", "not_a_file", "file_unreadable"}
    assert len(codes) > 1


def test_a_batch_over_files_that_grow_vanish_and_change_gives_one_row_each(tmp_path: Path):
    films = write_films(tmp_path / "films", 20)
    changed = [sorted(films.iterdir())[number] for number in (3, 8, 13)]
    with contextlib.ExitStack() as stack:
        for path, change in zip(changed, (grow, replace, remove), strict=True):
            stack.enter_context(contextlib.contextmanager(unsettled)(path, change))
        done = batch(films, tmp_path / "t.csv", "--jobs", 2)
    assert done.returncode == 4, done.stderr
    found = {row["path"]: row for row in rows(tmp_path / "t.csv")}
    assert len(found) == len(rows(tmp_path / "t.csv"))
    for path in changed:
        path.unlink(missing_ok=True)
        path.write_bytes(FILM)
    (films / "other").unlink(missing_ok=True)
    assert batch(films, tmp_path / "t.csv", "--resume").returncode == 4
    assert batch(films, tmp_path / "fresh.csv").returncode == 4
    assert rows(tmp_path / "t.csv") == rows(tmp_path / "fresh.csv")


def test_a_file_of_1_gb_is_hashed_and_one_byte_more_is_too_large(tmp_path: Path):
    for size, code in ((MAX_BYTES + 1, "file_too_large"), (100 << 30, "file_too_large")):
        with (tmp_path / "sparse").open("wb") as stream:
            stream.truncate(size)
        with pytest.raises(CxrError) as caught:
            read_bytes(tmp_path / "sparse")
        assert caught.value.code == code
        assert sha256_of(tmp_path / "sparse") == ""


def test_a_watched_folder_of_odd_files_is_looked_through_and_only_films_arrive(odd, tmp_path: Path):
    code = """
import sys
from desktop.watch import Watcher
watcher = Watcher(__import__("pathlib").Path(sys.argv[1]))
print(len(watcher.look()[0].paths), watcher.look(), watcher.look())
"""
    arguments = without_privileges([sys.executable, "-c", code, str(odd[0])])
    done = subprocess.run(arguments, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("[] []\n")


@pytest.mark.parametrize("place", ["settings.json", "journals/1-a.jsonl", "log/program.log"])
def test_a_pipe_in_the_data_folder_keeps_no_window_from_opening(tmp_path: Path, place: str):
    films = write_films(tmp_path / "films", 2)
    path = tmp_path / "data" / place
    path.parent.mkdir(parents=True)
    os.mkfifo(path)
    done = run([sys.executable, "-m", "tests.faults.killed_window", films], data=tmp_path / "data", timeout=60)
    assert done.stdout.count("film\n") == 4, done.stderr


@pytest.mark.parametrize("name", ["pipe", "/dev/null", "folder"])
def test_a_table_is_never_put_in_the_place_of_what_is_no_file(tmp_path: Path, name: str):
    films = write_films(tmp_path / "films", 2)
    out = tmp_path / name
    if name == "pipe":
        os.mkfifo(out)
    elif name == "folder":
        out.mkdir()
    before = out.stat()
    for how in ("--overwrite", "--resume"):
        done = batch(films, out, how)
        assert done.returncode == 2, done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert (out.stat().st_mode, out.stat().st_ino) == (before.st_mode, before.st_ino)
