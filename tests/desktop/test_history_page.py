"""The page "Earlier results": a real window, a real database, asked on a thread of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from cxr.errors import UsageError
from desktop import languages, theme
from desktop.jobs import Jobs
from desktop.pages.history import PAGE, HistoryDialog
from desktop.pages.history_filter import span
from desktop.pages.history_table import FILM, FINDING, MODEL, NOTE, READ, SCORE, VERDICT, WHEN
from desktop.places import records_file
from desktop.records.history import History
from desktop.settings import Settings
from tests.desktop.conftest import wait_until_idle
from tests.desktop.history_films import BALANCED, damaged, scored
from tests.desktop.test_accessible import nameless, reached_by_tab


class Asker(QObject):
    """As the recorder asks, without what it writes."""

    def __init__(self, history: History) -> None:
        super().__init__()
        self.history, self.jobs = history, Jobs()

    def run(self, work: Callable[[History], Any], then: Callable[[Any], None]) -> None:
        self.jobs.start("records", lambda progress, should_stop: work(self.history)).done.connect(then)


@pytest.fixture
def history() -> Iterator[History]:
    history = History(records_file())
    yield history
    history.close()


@pytest.fixture
def asker(history) -> Iterator[Asker]:
    asker = Asker(history)
    yield asker
    asker.jobs.shutdown()


@pytest.fixture
def open_page(qtbot, asker) -> Callable[..., HistoryDialog]:
    """Shows the page, and waits until it is filled."""

    def open_it(**options: Any) -> HistoryDialog:
        from desktop.app import make_application

        make_application()
        page = HistoryDialog(asker, **options)
        page.resize(1240, 620)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        settled(qtbot, page, asker)
        return page

    return open_it


def settled(qtbot, page: HistoryDialog, asker: Asker) -> None:
    """Until nothing is asked any more."""
    qtbot.waitUntil(lambda: not page._typing.isActive() and not page._soon.isActive() and not asker.jobs.is_busy)


def names(page: HistoryDialog) -> list[str]:
    return [page.model.index(row, FILM).data() for row in range(page.model.rowCount())]


def made_earlier(**when: float) -> None:
    """Entries, by the name of their film, are so many days old."""
    connection = sqlite3.connect(records_file())
    for name, days in when.items():
        micros = int(days * 86_400_000_000)
        connection.execute(
            "UPDATE entries SET first = first - ?, last = last - ? WHERE place LIKE ?", (micros, micros, f"%/{name}.%")
        )
    connection.commit()
    connection.close()


def at_midnight() -> datetime:
    """When today began."""
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


@pytest.fixture
def week(history) -> History:
    """Films of today, yesterday and last week."""
    history.add(
        [scored("/films/ward 3/new.dcm"), scored("/films/ward 1/fine.dcm", 0.1), damaged("/films/broken.jpg")], BALANCED
    )
    history.add([scored("/films/ward 3/yesterday.dcm", 0.55), scored("/films/old.dcm", 0.97)], BALANCED)
    history.say_read(scored("/films/ward 3/yesterday.dcm", 0.55), "unsure")
    history.say_verdict(scored("/films/ward 3/yesterday.dcm", 0.55), "pneumonia", "right lower\nlobe")
    away = (datetime.now().astimezone() - at_midnight()).total_seconds() / 86_400 - 3e-5
    made_earlier(new=away, fine=away + 1e-5, broken=away + 2e-5, yesterday=away + 0.5, old=away + 9.5)
    return history


def test_the_latest_results_stand_first_with_all_that_is_known(open_page, week):
    page = open_page()
    assert names(page) == ["new.dcm", "fine.dcm", "broken.jpg", "yesterday.dcm", "old.dcm"]
    assert page.count.text() == "5 results"
    row = [page.model.index(3, column).data() for column in (WHEN, FILM, SCORE, FINDING, READ, VERDICT, NOTE, MODEL)]
    assert row == [
        "Yesterday, 12:00", "yesterday.dcm", "55", "⚠ Uncertain", "Unsure", "Pneumonia", "right lower lobe", "m 1.0",
    ]  # fmt: skip
    assert page.model.index(0, WHEN).data() == "Today, 00:00"
    assert page.model.index(2, FINDING).data() == "Cannot be read"
    assert page.model.index(2, SCORE).data() == ""
    assert page.model.index(4, WHEN).data() == f"{at_midnight() - timedelta(days=9.5):%Y-%m-%d, %H:%M}"
    page.table.choose(3)
    said = page.details.toPlainText()
    assert "/films/ward 3/yesterday.dcm" in said
    assert "right lower\nlobe" in said
    assert "Threshold: 50" in said


def test_yesterdays_film_is_found_and_opened_by_keyboard_alone(open_page, week, qtbot, asker):
    page = open_page()
    assert QApplication.focusWidget() is page.filter.search
    qtbot.keyClicks(page.filter.search, "ward lobe")
    qtbot.keyClick(page.filter.search, Qt.Key.Key_Return)  # before it was looked for
    settled(qtbot, page, asker)
    assert names(page) == ["yesterday.dcm"]
    assert QApplication.focusWidget() is page.table
    with qtbot.waitSignal(page.open_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args[0].result == scored("/films/ward 3/yesterday.dcm", 0.55)
    assert wanted.args[0].decision == BALANCED
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_choice_of_days_finds_yesterday(open_page, week, qtbot, asker):
    page = open_page()
    for time, found in (
        ("yesterday", ["yesterday.dcm"]),
        ("today", ["new.dcm", "fine.dcm", "broken.jpg"]),
        ("week", ["new.dcm", "fine.dcm", "broken.jpg", "yesterday.dcm"]),
        ("month", ["new.dcm", "fine.dcm", "broken.jpg", "yesterday.dcm", "old.dcm"]),
    ):
        page.filter.set_time(time)
        settled(qtbot, page, asker)
        assert names(page) == found
    page.filter.set_time("own")
    assert page.filter.first.isVisible()
    day = QDate.currentDate().addDays(-1)
    page.filter.first.setDate(day)
    page.filter.last.setDate(day)
    settled(qtbot, page, asker)
    assert names(page) == ["yesterday.dcm"]


def test_a_finding_is_chosen_and_all_shown_again(open_page, week, qtbot, asker):
    page = open_page()
    page.filter.finding.setCurrentIndex(page.filter.finding.findData("error"))
    settled(qtbot, page, asker)
    assert names(page) == ["broken.jpg"]
    qtbot.keyClicks(page.filter.search, "nothing such")
    settled(qtbot, page, asker)
    assert names(page) == []
    assert page.notice.text() == "No result fits what is searched for and chosen above."
    assert not page.open_button.isEnabled()
    page.show_all.click()
    settled(qtbot, page, asker)
    assert len(names(page)) == 5
    assert not page.show_all.isEnabled()


def test_a_double_click_and_the_button_open_the_row(open_page, week, qtbot):
    page = open_page()
    opened: list[str] = []
    page.open_wanted.connect(lambda entry: opened.append(Path(entry.result.path).name))
    place = page.table.visualRect(page.model.index(1, FILM)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert opened == ["fine.dcm"]
    page.table.choose(4)
    page.open_button.click()
    assert opened == ["fine.dcm", "old.dcm"]


def test_more_come_as_one_scrolls_and_none_is_missed_or_shown_twice(open_page, history, qtbot, asker):
    films = [scored(f"/films/{number:04}.dcm") for number in range(PAGE * 2 + 30)]
    history.add(films, BALANCED)
    page = open_page()
    assert page.count.text() == "1030 results"
    assert page.model.rowCount() == PAGE
    history.add([films[5]], BALANCED)  # scored again meanwhile: it moves to the top, and the others down
    for _ in range(2):
        page.table.scrollToBottom()
        settled(qtbot, page, asker)
    found = names(page)
    assert len(found) == len(set(found)) == 1030 - 1 + (found.count("0005.dcm"))
    assert page.model.canFetchMore(page.table.rootIndex()) is False
    page.table.choose(700)
    chosen = page.table.current()
    page.refresh()
    settled(qtbot, page, asker)
    assert page.table.current().id == chosen.id
    assert sorted(names(page)) == sorted(Path(film.path).name for film in films)


def test_new_results_appear_while_the_page_is_open(open_page, week, qtbot, asker):
    page = open_page()
    page.table.choose(3)
    week.add([scored("/films/just now.dcm")], BALANCED)
    for _ in range(3):
        page.refresh_soon()
    settled(qtbot, page, asker)
    assert names(page)[0] == "just now.dcm"
    assert Path(page.table.current().result.path).name == "yesterday.dcm"


def test_letters_typed_quickly_are_looked_for_once_and_the_last_ones_count(open_page, week, qtbot, asker):
    page = open_page()
    asked: list[str] = []
    find = week.find

    def noted(**filters: Any) -> Any:
        asked.append(filters["text"])
        return find(**filters)

    week.find = noted  # type: ignore[method-assign]
    qtbot.keyClicks(page.filter.search, "yesterday")
    settled(qtbot, page, asker)
    assert asked == ["yesterday"]
    page.filter.search.setText("old")
    page.refresh()
    page.filter.search.setText("fine")
    page.refresh()
    settled(qtbot, page, asker)
    assert names(page) == ["fine.dcm"]


def test_an_empty_history_and_one_switched_off_say_so(open_page, qtbot, asker):
    page = open_page(keeping=False)
    assert page.notice.text() == "No results are kept yet. Each film that is scored will stand here."
    assert page.switched_off.isVisible()
    with qtbot.waitSignal(page.settings_wanted):
        page.settings.click()
    page.follow(Settings(history=True))
    assert not page.switched_off.isVisible()
    settled(qtbot, page, asker)


def test_what_is_wrong_with_the_database_is_said_on_the_page(open_page, history, week, qtbot, asker):
    history.close()
    connection = sqlite3.connect(records_file())
    connection.execute("PRAGMA user_version=99")
    connection.close()
    page = open_page()
    assert "newer version" in page.notice.text()
    assert names(page) == []
    assert page.count.text() == "0 results"


def test_films_that_are_gone_are_found_and_opened_all_the_same(open_page, history, tmp_path, qtbot):
    film = tmp_path / "gone.png"
    film.write_bytes(b"x")
    history.add([scored(str(film))], BALANCED)
    film.unlink()
    page = open_page()
    with qtbot.waitSignal(page.open_wanted) as wanted:
        page.open_button.click()
    assert wanted.args[0].result == scored(str(film))


def test_a_name_that_looks_like_html_is_shown_as_it_is(open_page, history):
    history.add([scored("/films/<b>bold<img src=x>.png")], BALANCED)
    page = open_page()
    assert names(page) == ["<b>bold<img src=x>.png"]
    assert "&lt;b&gt;" in page.model.index(0, FILM).data(Qt.ItemDataRole.ToolTipRole)


def test_every_part_has_a_name_tab_goes_round_and_cells_are_told(open_page, week):
    page = open_page(keeping=False)
    page.filter.set_time("own")
    assert nameless(page) == []
    order = reached_by_tab(page)
    for widget in (page.filter.search, page.filter.time, page.table, page.details, page.open_button, page.settings):
        assert widget in order
    said = QAccessible.queryAccessibleInterface(page.table)
    cells = [said.child(number).text(QAccessible.Text.Name) for number in range(said.childCount())]
    assert "Finding: Cannot be read" in cells
    assert "Own read: nothing" in cells


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_it_fits_the_smallest_screen_with_large_letters_in_every_direction(open_page, week, code):
    page = open_page()
    app = QApplication.instance()
    try:
        languages.apply(app, code)
        theme.apply(app, "high_contrast", 2.0)
        page.resize(1346, 678)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= 1366
        assert page.minimumSizeHint().height() <= 678
        assert page.table.viewport().height() > 2 * page.table.rowHeight(0)
        for column in (SCORE, FINDING, READ, VERDICT):
            needs = page.table.sizeHintForColumn(column)
            assert page.table.columnWidth(column) >= needs - 6
    finally:
        languages.apply(app, "en")
        theme.apply(app, "light", 1.0)


def test_days_begin_at_midnight_where_the_clinic_is():
    now = datetime(2026, 11, 23, 1, 30, tzinfo=timezone(timedelta(hours=3)))
    days = QDate(2026, 11, 20), QDate(2026, 11, 18)
    local = datetime(2026, 11, 23).astimezone()
    assert span("all", *days, now) == (None, None)
    assert span("today", *days, now) == (local, local + timedelta(days=1))
    assert span("yesterday", *days, now) == (local - timedelta(days=1), local)
    assert span("week", *days, now) == (local - timedelta(days=6), local + timedelta(days=1))
    assert span("own", *days, now) == (local - timedelta(days=5), local - timedelta(days=2))
    assert local.astimezone(UTC).tzinfo is UTC


def test_a_film_scored_in_the_window_stands_on_its_page(open_window, qtbot, film):
    window = open_window()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.acts["history"].trigger()
    page = window.findChild(HistoryDialog)
    qtbot.waitUntil(lambda: names(page) == ["film.png"])
    assert page.model.index(0, FINDING).data().endswith("Suggestive of pneumonia")
    wanted: list[Any] = []
    window.pages.entry_wanted.connect(wanted.append)
    page.open_button.click()
    assert wanted[0].result.path == str(film)
    window.acts["history"].trigger()
    assert window.findChildren(HistoryDialog) == [page]
    page.close()


def test_an_error_of_the_core_is_an_entry_too(history):
    with pytest.raises(UsageError):
        history.say_verdict(damaged(), "normal", "")
    [entry] = history.add([replace(damaged(), file_sha256="")], None)
    assert entry.decision is None
