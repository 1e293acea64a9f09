"""What the window keeps while films are read: history and audit log of a real window, and what closing does."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.age import AgeGroup
from desktop.pages.error_dialog import ErrorDialog
from desktop.places import audit_file, records_file
from desktop.records.history import History
from tests.desktop.conftest import draw, wait_until_idle


def lines() -> list[dict]:
    return [json.loads(line) for line in audit_file().read_text(encoding="utf-8").splitlines()]


def kinds() -> list[str]:
    return [line["kind"] for line in lines()]


def test_a_film_that_is_opened_is_kept_once_and_logged_once(open_window, qtbot, film: Path):
    window = open_window()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    qtbot.waitUntil(lambda: History(records_file()).count() == 1)
    window.list.choose(film)  # scored again, for the viewer
    wait_until_idle(qtbot, window)
    window.shutdown()
    [entry] = History(records_file()).find()
    assert (entry.result.path, entry.result.decision, entry.result.profile) == (str(film), "pneumonia", "balanced")
    assert entry.decision is not None
    assert entry.decision.threshold == entry.result.threshold
    assert kinds().count("scored") == 1
    assert str(film.parent) not in audit_file().read_text(encoding="utf-8")


def test_what_is_not_written_yet_is_written_when_the_window_closes(open_window, qtbot, tmp_path: Path):
    films = [draw(tmp_path / f"{n}.png", 60 + 10 * n, mark=n) for n in range(8)]
    window = open_window()
    window.open_paths(films)
    qtbot.waitUntil(lambda: len(window.list.model.results()) == 8)
    window.close()
    assert History(records_file()).count() == 8
    assert kinds().count("scored") == 8


def test_switched_off_nothing_is_kept_and_the_log_goes_on_without_names(open_window, qtbot, film: Path):
    window = open_window()
    window.preferences.update(history=False)
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.shutdown()
    assert History(records_file()).count() == 0
    assert "scored" in kinds()
    assert "setting_changed" in kinds()
    assert film.name.encode() not in b"".join(file.read_bytes() for file in records_file().parent.glob("records*"))


def test_two_windows_keep_in_one_history(open_window, qtbot, tmp_path: Path):
    windows = [open_window(), open_window()]
    films = [draw(tmp_path / f"{n}.png", 100 + 40 * n, mark=n) for n in range(2)]
    for window, film in zip(windows, films, strict=True):
        window.open_paths([film])
    for window in windows:
        wait_until_idle(qtbot, window)
        window.shutdown()
    assert History(records_file()).count() == 2
    assert kinds().count("scored") == 2


def test_a_damaged_history_is_set_aside_said_once_and_the_film_is_read_and_kept(open_window, qtbot, caplog, film: Path):
    records_file().parent.mkdir(parents=True, exist_ok=True)
    records_file().write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    window = open_window()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.shutdown()
    said = [record.getMessage() for record in caplog.records]
    assert said.count("shown UsageError[history_bad]") == 1
    [dialog] = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ErrorDialog)]
    assert "records.sqlite3.bad" in dialog.accessibleDescription()
    assert list(records_file().parent.glob("records*.bad*"))
    assert [study.kind.value for study in window.list.model.studies] == ["pneumonia"]
    assert History(records_file()).count() == 1


def test_entries_older_than_the_settings_say_are_gone_and_the_log_says_how_many(open_window, qtbot, film: Path):
    window = open_window()
    window.preferences.update(history_days=30)
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.shutdown()
    with sqlite3.connect(records_file()) as connection:
        for column in ("first", "last"):
            connection.execute(f"UPDATE entries SET {column} = {column} - 40 * 86400000000")
    again = open_window()
    qtbot.waitUntil(lambda: History(records_file()).count() == 0)
    again.shutdown()
    [gone] = [line for line in lines() if line["kind"] == "history_deleted"]
    assert gone["details"]["entries"] == 1


def test_what_is_said_of_the_age_is_kept_with_the_result_and_logged(open_window, qtbot, film: Path):
    window = open_window()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.panel.age_said.emit(AgeGroup.OLDER)
    window.shutdown()
    [entry] = History(records_file()).find()
    assert "age_outside" in entry.result.warnings
    [said] = [line for line in lines() if line["kind"] == "age_said"]
    assert said["details"]["in_range"] is False
