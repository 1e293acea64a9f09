"""A watched folder: what counts as a new film, and what happens when the stick is pulled out."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

import desktop.watch
from desktop.watch import TRIES, Arrived, Back, Lost, Present, Watcher, watch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    folder.mkdir()
    return folder


@pytest.fixture
def watcher(folder: Path) -> Watcher:
    """It has looked once, into an empty folder."""
    watcher = Watcher(folder)
    assert watcher.look() == [Present(())]
    return watcher


def write(path: Path, data: bytes = b"film") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_films_that_were_there_are_told_once_and_never_given(folder):
    old = write(folder / "old.png"), write(folder / "sub" / "older.png")
    watcher = Watcher(folder)
    assert watcher.look() == [Present(old)]
    assert watcher.look() == watcher.look() == []


def test_a_new_film_is_given_once_at_the_second_look(folder, watcher):
    film = write(folder / "2026" / "11" / "new.dcm")
    assert watcher.look() == []
    assert watcher.look() == [Arrived((film,))]
    assert watcher.look() == []


def test_a_film_that_is_still_growing_is_not_given(folder, watcher):
    film = folder / "growing.dcm"
    for size in range(1, 6):
        write(film, b"x" * size)
        assert watcher.look() == []
    assert watcher.look() == [Arrived((film,))]


def test_a_film_whose_time_still_changes_is_not_given(folder, watcher):
    film = write(folder / "copied.dcm")
    for second in range(4):
        os.utime(film, (second, second))
        assert watcher.look() == []
    assert watcher.look() == [Arrived((film,))]


def test_an_empty_file_waits_for_its_bytes(folder, watcher):
    film = write(folder / "empty.dcm", b"")
    assert [watcher.look() for _ in range(4)] == [[]] * 4
    write(film)
    assert [watcher.look(), watcher.look()] == [[], [Arrived((film,))]]


def test_a_file_that_cannot_be_opened_waits_and_is_given_in_the_end(folder, watcher, monkeypatch):
    film = write(folder / "held.dcm")
    monkeypatch.setattr(desktop.watch, "_opens", lambda path: False)  # as on Windows while it is written; root opens all
    assert [watcher.look() for _ in range(TRIES)] == [[]] * TRIES
    assert watcher.look() == [Arrived((film,))]


def test_a_file_that_can_be_opened_at_last_is_given(folder, watcher, monkeypatch):
    film = write(folder / "held.dcm")
    with monkeypatch.context() as patch:
        patch.setattr(desktop.watch, "_opens", lambda path: False)
        assert [watcher.look() for _ in range(3)] == [[]] * 3
    assert watcher.look() == [Arrived((film,))]


@pytest.mark.parametrize(
    "name",
    ["a.tmp", "a.dcm.part", "a.partial", "A.CRDOWNLOAD", ".hidden.png", "~$a.png", "Thumbs.db", ".DS_Store", "._a.png",
     "results.csv", "report.pdf", ".Trash-1000/files/a.png"],
)  # fmt: skip
def test_files_on_their_way_hidden_ones_and_those_of_systems_are_no_films(folder, watcher, name):
    write(folder / name)
    assert [watcher.look() for _ in range(3)] == [[]] * 3


def test_a_download_is_given_under_its_own_name(folder, watcher):
    partial = write(folder / "film.dcm.part")
    watcher.look()
    film = partial.rename(folder / "film.dcm")
    assert [watcher.look(), watcher.look()] == [[], [Arrived((film,))]]


def test_a_film_that_is_written_anew_is_given_again(folder, watcher):
    film = write(folder / "last.dcm", b"first patient")
    watcher.look()
    watcher.look()
    write(film, b"the second patient")
    assert [watcher.look(), watcher.look()] == [[], [Arrived((film,))]]


def test_a_stick_that_is_pulled_out_is_one_message_and_watching_goes_on(folder, watcher, tmp_path):
    known = write(folder / "known.png")
    watcher.look()
    assert watcher.look() == [Arrived((known,))]
    folder.rename(tmp_path / "pulled")
    assert watcher.look() == [Lost("No such file or directory")]
    assert watcher.look() == watcher.look() == []
    new = write(tmp_path / "pulled" / "new.png")
    (tmp_path / "pulled").rename(folder)
    assert watcher.look() == [Back()]
    assert watcher.look() == [Arrived((folder / new.name,))]


def test_a_film_half_copied_when_the_stick_went_counts_anew(folder, watcher, tmp_path):
    write(folder / "half.png")
    watcher.look()
    folder.rename(tmp_path / "pulled")
    watcher.look()
    (tmp_path / "pulled").rename(folder)
    assert watcher.look() == [Back()]
    assert watcher.look() == [Arrived((folder / "half.png",))]


def test_an_empty_place_where_a_drive_was_mounted_is_a_lost_drive_not_deleted_films(tmp_path, monkeypatch):
    drive = tmp_path / "stick"
    film = write(drive / "export" / "film.png")
    mounted = {str(drive)}
    monkeypatch.setattr(os.path, "ismount", lambda path: str(path) in mounted)
    watcher = Watcher(drive / "export")
    assert watcher.look() == [Present((film,))]
    mounted.clear()
    film.unlink()
    assert watcher.look() == [Lost("The drive is not there.")]
    mounted.add(str(drive))
    assert watcher.look() == [Back()]


def test_a_folder_that_is_not_there_yet_is_waited_for(tmp_path):
    watcher = Watcher(tmp_path / "later")
    assert watcher.look() == [Lost("No such file or directory")]
    film = write(tmp_path / "later" / "film.png")
    assert watcher.look() == [Back(), Present((film,))]


def test_a_loop_of_links_ends_and_a_link_to_nowhere_is_no_film(folder, watcher):
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "nowhere.png").symlink_to(folder / "missing.png")
    film = write(folder / "film.png")
    assert [watcher.look(), watcher.look()] == [[], [Arrived((film,))]]


def test_a_pipe_is_no_film(folder, watcher):
    os.mkfifo(folder / "pipe.png")
    assert [watcher.look() for _ in range(3)] == [[]] * 3


def test_ten_thousand_files_are_looked_through_in_little_time(folder):
    for number in range(10_000):
        (folder / f"{number:05}.png").touch()
    watcher = Watcher(folder)
    watcher.look()
    seconds = []
    for _ in range(5):
        begun = time.thread_time()
        watcher.look()
        seconds.append(time.thread_time() - begun)
    assert min(seconds) < 0.25  # about 0.05 s, once in two seconds


def test_the_job_rests_between_two_looks_and_ends_at_once_when_told(folder):
    ended, told, looks = threading.Event(), threading.Event(), []

    def should_stop() -> bool:
        looks.append(time.monotonic())
        return False

    quick = threading.Thread(target=watch(folder, ended, 0.1), args=(lambda news: None, should_stop))
    resting = threading.Thread(target=watch(folder, ended, 60), args=(lambda news: told.set(), lambda: False))
    quick.start()
    resting.start()
    time.sleep(0.65)
    assert told.wait(5)
    begun = time.monotonic()
    ended.set()
    quick.join(5)
    resting.join(5)
    assert time.monotonic() - begun < 1
    assert 2 <= len(looks) <= 8
