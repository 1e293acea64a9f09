"""The settings of what is kept, in the dialog of a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.pages.settings_page import SettingsDialog
from desktop.places import records_file, settings_file
from desktop.records.history import History
from desktop.settings import load
from desktop.texts import settings as words
from tests.desktop.conftest import wait_until_idle


def top(kind):
    [found] = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    return found


def answer(text: str) -> None:
    box = top(QMessageBox)
    [button] = [button for button in box.buttons() if button.text() == text]
    button.click()


def test_delete_everything_asks_first_and_says_how_many_went(open_window, qtbot, film: Path):
    window = open_window()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    qtbot.waitUntil(lambda: History(records_file()).count() == 1)
    window.acts["settings"].trigger()
    part = top(SettingsDialog).records
    part.delete.click()
    box = top(QMessageBox)
    assert box.defaultButton().text() == box.escapeButton().text() == words.DELETE_NO
    answer(words.DELETE_NO)
    assert History(records_file()).count() == 1
    part.delete.click()
    answer(words.DELETE_YES)
    qtbot.waitUntil(lambda: part.note.text() == words.DELETED.format(n=1))
    assert History(records_file()).count() == 0


def test_keeping_time_and_own_read_are_chosen_with_keys_and_stay(open_window, qtbot):
    window = open_window()
    window.acts["settings"].trigger()
    part = top(SettingsDialog).records
    part.days.setCurrentIndex(part.days.findData(90))
    part.days.activated.emit(part.days.currentIndex())
    for box in (part.read_first, part.keep):
        box.setFocus()
        qtbot.keyClick(box, " ")
    assert not part.days.isEnabled()
    window.close()
    settings = load(settings_file()).settings
    assert (settings.history, settings.history_days, settings.read_first) == (False, 90, True)
