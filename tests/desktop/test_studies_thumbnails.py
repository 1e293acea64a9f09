"""Thumbnails: of the rows in view, off the GUI thread, and not more of them than fit."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import cxr.image_io
from cxr.fake import fake_reader
from cxr.image_io.load import load
from desktop.app import make_application
from desktop.outcome import Kind
from desktop.study_list import StudyList
from desktop.thumbnails import SIDE, Thumbnails
from desktop.work import Films
from tests.desktop.conftest import draw


@pytest.fixture
def thumbnails(qapp) -> Thumbnails:
    thumbnails = Thumbnails(Films(fake_reader).small, kept=6)
    yield thumbnails
    thumbnails.shutdown()


@pytest.fixture
def many(tmp_path: Path) -> list[Path]:
    """Forty films."""
    return [draw(tmp_path / f"{number:02}.png", 60 + 3 * number, size=(200, 160)) for number in range(40)]


@pytest.fixture
def films_list(qtbot, many) -> StudyList:
    make_application()
    films_list = StudyList(Films(fake_reader).small)
    qtbot.addWidget(films_list)
    films_list.resize(360, 500)
    films_list.show()
    qtbot.waitExposed(films_list)
    films_list.add([(path, path.name) for path in many], Kind.WAITING)
    yield films_list
    films_list.shutdown()


def wait_for(qtbot, thumbnails: Thumbnails) -> None:
    qtbot.waitUntil(lambda: not thumbnails.is_busy and len(thumbnails) > 0, timeout=20_000)


def test_a_thumbnail_is_small_and_shows_the_film(thumbnails, qtbot, tmp_path):
    dark, bright = draw(tmp_path / "dark.png", 50, size=(300, 600)), draw(tmp_path / "bright.png", 200)
    thumbnails.want([dark, bright])
    wait_for(qtbot, thumbnails)
    assert (thumbnails.get(dark).width(), thumbnails.get(dark).height()) == (SIDE // 2, SIDE)
    middles = [thumbnails.get(path).toImage().pixelColor(20, 20).lightness() for path in (dark, bright)]
    assert middles[1] > middles[0] + 80


def test_a_file_that_is_no_film_has_none_and_is_not_tried_again(thumbnails, qtbot, tmp_path):
    broken, gone = tmp_path / "broken.jpg", tmp_path / "gone.png"
    broken.write_bytes(b"\xff\xd8\xff nothing more")
    thumbnails.want([broken, gone])
    wait_for(qtbot, thumbnails)
    assert len(thumbnails) == 2
    assert thumbnails.get(broken) is None
    thumbnails.want([broken, gone])
    assert not thumbnails.is_busy
    thumbnails.forget([broken])
    assert len(thumbnails) == 1


def test_no_more_are_kept_than_fit_those_seen_last(thumbnails, qtbot, many):
    for path in many[:9]:
        thumbnails.want([path])
        wait_for(qtbot, thumbnails)
        thumbnails.get(many[0])
    assert len(thumbnails) == 6
    assert thumbnails.get(many[0]) is not None
    assert thumbnails.get(many[1]) is None
    assert thumbnails.get(many[8]) is not None


def test_only_rows_in_view_get_one_and_others_when_they_come_into_view(films_list, qtbot):
    thumbnails = films_list.thumbnails
    wait_for(qtbot, thumbnails)
    qtbot.wait(100)
    wait_for(qtbot, thumbnails)
    in_view = films_list.view.rows_in_view()
    assert 3 <= len(in_view) < 12
    assert len(thumbnails) == len(in_view)
    films_list.view.scrollToBottom()
    last = films_list.model.studies[-1].path
    qtbot.waitUntil(lambda: thumbnails.get(last) is not None, timeout=20_000)
    assert thumbnails.get(films_list.model.studies[20].path) is None


def test_what_is_scrolled_away_is_not_made_and_the_window_answers_while_the_disk_is_slow(films_list, qtbot, monkeypatch):
    read: list[tuple[str, str]] = []

    def slow_load(path: Path, **options: object):
        read.append((path.name, threading.current_thread().name))
        time.sleep(0.4)
        return load(path, **options)

    thumbnails = films_list.thumbnails
    wait_for(qtbot, thumbnails)
    monkeypatch.setattr(cxr.image_io, "load", slow_load)
    rows = films_list.view.verticalScrollBar()
    worst = 0.0
    for step in range(20):
        begun = time.perf_counter()
        rows.setValue((step + 1) * rows.maximum() // 20)
        QApplication.processEvents()
        worst = max(worst, time.perf_counter() - begun)
        qtbot.wait(20)
    last = films_list.model.studies[-1].path
    qtbot.waitUntil(lambda: thumbnails.get(last) is not None, timeout=20_000)
    assert worst < 0.3
    assert all(thread.startswith("thumbnails") for _, thread in read)
    assert len(read) < 30 - len(films_list.view.rows_in_view()), "rows that only passed by were read"


def test_at_rest_there_is_no_thread_and_closing_in_the_middle_leaves_none(films_list, qtbot):
    wait_for(qtbot, films_list.thumbnails)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("thumbnails")]
    films_list.view.scrollToBottom()
    qtbot.waitUntil(lambda: films_list.thumbnails.is_busy, timeout=5_000)
    films_list.shutdown()
    assert not films_list.thumbnails.is_busy
