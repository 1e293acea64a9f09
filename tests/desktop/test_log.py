"""The log and the copied text hold no names, whatever is thrown at them."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxr.errors import ImageError
from cxr.image_io import load
from desktop import log

ROOT = Path(__file__).parents[2]
NAMES = ("Anna", "anna", "Lindqvist", "lindqvist", "wahlstrom", "Wahlström")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "Wahlström" / "log" / "program.log"
    assert log.open_log(path)
    yield path
    log.close_log()


def text_of(path: Path) -> str:
    return "".join(p.read_text(encoding="utf-8") for p in path.parent.iterdir())


def assert_no_names(text: str) -> None:
    assert [name for name in NAMES if name in text] == []
    assert "/" not in text, "no path either"


def failing_load(film: Path) -> Exception:
    """The program's own failure on a real damaged file."""
    film.write_bytes(b"\xff\xd8\xff nothing more")
    with pytest.raises(ImageError) as caught:
        load(film)
    return caught.value


def test_an_event_is_a_line_with_time_code_and_figures(path: Path):
    log.event("batch_done", films=12, seconds=3.5)
    line = path.read_text()
    assert line.rstrip().endswith("INFO batch_done films=12 seconds=3.5")
    assert line[10] == "T"
    assert line[19] == "Z"


def test_words_in_place_of_a_code_or_a_figure_are_left_out(path: Path):
    log.event("Lindqvist, Anna")
    log.event("/home/anna/film.png")
    log.event("opened", film="Anna Lindqvist.png")  # type: ignore[arg-type]
    text = text_of(path)
    assert text.count(log.LEFT_OUT) == 2
    assert text.rstrip().endswith("INFO opened")
    assert_no_names(text)


def test_a_failure_tells_kind_code_and_own_places_without_names(path: Path, tmp_path: Path):
    error = failing_load(tmp_path / "Anna Lindqvist.jpg")
    try:
        raise ValueError("could not parse 'LINDQVIST^Anna'") from error
    except ValueError as wrapped:
        log.failure("show_failed", wrapped)
    text = text_of(path)
    assert f"show_failed ValueError < ImageError[{error.code}] at cxr.image_io.load:" in text
    assert_no_names(text)
    assert "LINDQVIST" not in text


def test_an_error_of_the_system_tells_its_number_only(path: Path, tmp_path: Path):
    try:
        (tmp_path / "Anna Lindqvist.png").read_bytes()
    except FileNotFoundError as error:
        log.failure("read_failed", error)
    assert "read_failed FileNotFoundError[2]" in text_of(path)
    assert_no_names(text_of(path))


def test_what_other_code_logs_here_is_left_out_with_its_traceback(path: Path):
    try:
        raise KeyError("Anna Lindqvist")
    except KeyError:
        logging.getLogger("pneumonia-reader").exception("bad film %s", "/home/anna/film.png", stack_info=True)
    logging.getLogger("pneumonia-reader").warning("anna")
    assert text_of(path).count(log.LEFT_OUT) == 2
    assert len(text_of(path).splitlines()) == 2
    assert_no_names(text_of(path))


def test_exceptions_that_go_round_in_a_circle_end(path: Path):
    first, second = ValueError("Anna"), KeyError("Anna")
    first.__cause__, second.__cause__ = second, first
    assert log.describe(first) == ["ValueError", "KeyError"]


def test_three_files_of_256_kilobytes_and_no_more_each_for_its_owner_only(path: Path):
    for number in range(25_000):
        log.event("something_happened_that_takes_some_room", n=number)
    files = sorted(p.name for p in path.parent.iterdir())
    assert files == ["program.log", "program.log.1", "program.log.2"]
    assert all(p.stat().st_size <= log.BYTES for p in path.parent.iterdir())
    assert (path.parent / "program.log.2").stat().st_size > log.BYTES - 200
    assert {stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()} == {0o600}
    assert path.read_text().rstrip().endswith("n=24999")


def test_a_log_that_cannot_be_opened_stops_nothing(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert not log.open_log(tmp_path / "file" / "program.log")
    log.event("still_running")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_a_full_disk_stops_nothing_and_prints_nothing(tmp_path: Path, capfd):
    (tmp_path / "program.log").symlink_to("/dev/full")
    assert log.open_log(tmp_path / "program.log")
    log.failure("Anna", ValueError("Anna"))
    log.close_log()
    assert capfd.readouterr().err == ""


def test_uncaught_exceptions_of_a_thread_are_logged_and_handed_on(path: Path, capsys):
    caught: list[BaseException] = []
    before = threading.excepthook
    uninstall = log.install_hooks(caught.append)
    try:
        thread = threading.Thread(target=int, args=("Anna Lindqvist",), name="Anna")
        thread.start()
        thread.join()
    finally:
        uninstall()
    assert [type(error) for error in caught] == [ValueError]
    assert "ERROR uncaught ValueError" in text_of(path)
    assert_no_names(text_of(path))
    assert "uncaught" in capsys.readouterr().err
    assert threading.excepthook is before


UNCAUGHT = """
import sys
from pathlib import Path
from desktop import log
log.open_log(Path(sys.argv[1]))
def show(error):
    print("shown", type(error).__name__)
    raise RuntimeError("Anna Lindqvist, too")
log.install_hooks(show)
def fail():
    open("/home/anna/Anna Lindqvist.png")
fail()
"""


def test_an_uncaught_exception_of_the_program_leaves_no_name_in_log_or_journal(tmp_path: Path):
    path = tmp_path / "program.log"
    done = subprocess.run(
        [sys.executable, "-c", UNCAUGHT, str(path)], capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
    )
    assert done.returncode == 1
    assert done.stdout == "shown FileNotFoundError\n"
    assert "uncaught\n  FileNotFoundError[2]" in done.stderr
    assert_no_names(done.stderr)
    text = path.read_text()
    assert "uncaught FileNotFoundError[2]" in text
    assert "hook_failed RuntimeError" in text
    assert_no_names(text)


def test_ctrl_c_is_not_a_failure(path: Path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)  # not pytest-qt's, which fails the test
    caught: list[BaseException] = []
    uninstall = log.install_hooks(caught.append)
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        uninstall()
    assert caught == []
    assert text_of(path) == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err
