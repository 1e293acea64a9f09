"""The reader says what they see before the score is shown: nothing gives it away, and what they said is on the disk first."""

from __future__ import annotations

import re
import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QFileDialog, QMessageBox, QWidget

from cxr.table import read_table
from cxr.warning_codes import WARNINGS
from desktop import texts
from desktop.outcome import Kind
from desktop.pages.audit import AuditDialog
from desktop.pages.error_dialog import ErrorDialog
from desktop.pages.history import HistoryDialog
from desktop.places import records_file
from desktop.records.history import History
from desktop.studies.study import Order
from tests.desktop.conftest import draw, wait_until_idle

FINDINGS = (Kind.PNEUMONIA, Kind.NORMAL, Kind.UNCERTAIN)
SAYS = ("text", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "windowTitle", "title",
        "placeholderText", "toPlainText", "currentText")  # fmt: skip
ROLES = [*range(16), *range(256, 264)]


@pytest.fixture
def reading_first(open_window, qtbot):
    """Opens a window that asks first, with films."""

    def open_it(*films: Path, **settings):
        window = open_window()
        window.preferences.update(read_first=True, **settings)
        if films:
            window.open_paths(films)
            wait_until_idle(qtbot, window)
            settled(qtbot, window)
        return window

    return open_it


def settled(qtbot, window) -> None:
    """Until the recorder has told what it knows."""
    done: list[object] = []
    window.recorder.run(lambda history: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)


def say(qtbot, window, read: str = "pneumonia") -> None:
    window.panel.question.buttons[read].click()
    qtbot.waitUntil(lambda: not window.panel.question.isVisible(), timeout=10_000)


def names(window) -> list[str]:
    return [study.name for study in window.list.model.studies]


def said_by(interface: QAccessibleInterface) -> list[str]:
    """What a screen reader is told of a widget and all that is in it."""
    found = [interface.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)]
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            found += said_by(child)
    return found


def everything(window: QWidget) -> list[str]:
    """Every string that a window holds, in widgets that are shown and in hidden ones, in models and actions."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        for name in SAYS:
            value = getattr(widget, name, None)
            if callable(value) and isinstance(value := value(), str):
                found.append(value)
        model = widget.model() if isinstance(widget, QAbstractItemView | QComboBox) else None
        if model is not None:
            cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
            found += [str(value) for cell in cells for role in ROLES if isinstance(value := cell.data(role), str | int | Kind)]
    for action in window.findChildren(QAction):
        found += [action.text(), action.toolTip(), f"{action.objectName()} {action.isEnabled()}"]
    return found + said_by(QAccessible.queryAccessibleInterface(window))


def test_whatever_the_score_the_window_says_and_shows_the_same(reading_first, qtbot, tmp_path):
    film, told, seen = tmp_path / "film.png", [], []
    for brightness in (190, 60, 128):  # pneumonia, normal, uncertain
        window = reading_first(draw(film, brightness))
        assert window.list.current().held is not None
        told.append([text for text in everything(window) if "a second" not in text])  # how fast it was
        window.panel.resize(400, 600)  # the window's size is remembered, and cut to the screen
        seen.append(window.panel.grab().toImage())
        window.close()
    assert {window.list.current().held.decision} == {"uncertain"}
    for one, other in pairwise(told):
        assert sorted(one) == sorted(other)
    assert seen[0] == seen[1] == seen[2]


def test_neither_score_nor_finding_nor_warning_stands_anywhere(reading_first, qtbot, tmp_path):
    window = reading_first(draw(tmp_path / "small.png", 190, size=(150, 150)))
    result = window.list.current().held
    assert result.decision == "pneumonia"
    assert result.warnings
    score = str(texts.points(result.probability))
    for text in everything(window):
        assert not re.search(rf"\b{score}\b", text), text
        assert "⚠" not in text
        assert not any(WARNINGS[code] in text for code in result.warnings), text
    visible = [text for widget in window.panel.findChildren(QWidget) if widget.isVisible() for text in shown_words(widget)]
    for kind in FINDINGS:
        assert not any(texts.HEADLINES[kind] in text or texts.SHORT[kind] in text for text in visible)
        assert not any(texts.SHORT[kind] in text for text in row_words(window))
    assert "Read first" in row_words(window)[0]
    say(qtbot, window)
    assert any(re.search(rf"\b{score}\b", text) for text in everything(window))


def shown_words(widget: QWidget) -> list[str]:
    return [value for name in SAYS if callable(get := getattr(widget, name, None)) and isinstance(value := get(), str)]


def row_words(window) -> list[str]:
    model = window.list.model
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return [str(value) for cell in cells for role in ROLES if isinstance(value := cell.data(role), str)]


def test_the_film_can_be_looked_at_while_its_map_and_reports_wait(reading_first, qtbot, film):
    window = reading_first(film)
    window.stage.viewer.zoom(2)
    window.stage.viewer.set_alteration(window.stage.viewer.alteration.turned(1))
    window.stage.viewer.set_overlay_visible(True)
    closed = ("where", "save_report", "print", "save_picture", "save_dicom")
    assert window.stage.viewer.picture is not None
    assert not window.stage.viewer.has_overlay
    assert not any(window.acts[name].isEnabled() for name in closed)
    assert window.case.source() is None
    say(qtbot, window)
    assert window.stage.viewer.has_overlay
    assert window.stage.viewer.alteration.code, "it stays as it was turned"
    assert all(window.acts[name].isEnabled() for name in closed[:-1])
    assert window.panel.score.isVisible()
    assert window.panel.opinion.read.text() == "You said: Pneumonia."
    assert row_words(window)[0] == "Suggestive of pneumonia"


def test_a_read_is_on_the_disk_before_the_score_appears(reading_first, qtbot, film, monkeypatch):
    gate, write = threading.Event(), History.say_read

    def slow(history, result, read):
        assert gate.wait(10)
        return write(history, result, read)

    window = reading_first(film)
    monkeypatch.setattr(History, "say_read", slow)
    window.panel.question.buttons["normal"].click()
    window.panel.question.buttons["unsure"].click()  # too late: it was said
    qtbot.wait(150)
    assert window.panel.question.isVisible()
    assert not window.panel.score.isVisible()
    assert not window.stage.viewer.has_overlay
    assert [entry.read for entry in History(records_file()).find()] == [""]
    gate.set()
    qtbot.waitUntil(window.panel.score.isVisible, timeout=10_000)
    [entry] = History(records_file()).find()
    assert (entry.read, entry.verdict) == ("normal", "")


def test_a_film_read_in_an_earlier_window_is_shown_at_once_and_says_so(reading_first, qtbot, film):
    window = reading_first(film)
    say(qtbot, window, "unsure")
    window.close()
    again = reading_first(film)
    assert again.panel.score.isVisible()
    assert again.panel.opinion.read.text() == "You said: Not sure."
    assert again.stage.viewer.has_overlay


def test_the_same_film_turned_or_under_another_name_is_not_asked_for_again(reading_first, qtbot, film, tmp_path):
    window = reading_first(film)
    say(qtbot, window)
    window.stage.viewer.set_alteration(window.stage.viewer.alteration.flipped())
    window.stage.alteration_bar.button.click()
    wait_until_idle(qtbot, window)
    assert window.list.current().result.altered
    assert not window.panel.question.isVisible()
    copy = tmp_path / "copy.png"
    copy.write_bytes(film.read_bytes())
    window.open_paths([copy])
    wait_until_idle(qtbot, window)
    assert window.list.current().name == "copy.png"
    assert window.panel.score.isVisible()


def test_an_unread_film_turned_and_scored_again_is_still_asked_for(reading_first, qtbot, film):
    window = reading_first(film)
    window.stage.viewer.set_alteration(window.stage.viewer.alteration.flipped())
    assert window.stage.alteration_bar.button.isVisible()
    window.stage.alteration_bar.button.click()
    wait_until_idle(qtbot, window)
    assert window.list.current().held.altered
    assert window.panel.question.isVisible()
    assert not window.stage.viewer.has_overlay


def test_places_filters_counts_and_search_tell_nothing(reading_first, qtbot, folder):
    window = reading_first(folder)
    model, scored = window.list.model, ["high.png", "low.png", "middle.png", "sub/deep.png"]
    for order in (Order.SCORE, Order.UNCERTAIN, Order.OPENED):
        window.list.set_order(order)
        assert [name for name in names(window) if name in scored] == scored, order
    window.list.set_order(Order.SCORE)
    assert window.list.counts.text() == "2 cannot be read, 4 to be read first"
    for kind in FINDINGS:
        window.list.bar.set_kind(kind)
        assert model.rowCount() == 0
    window.list.bar.set_kind(Kind.UNREAD)
    assert names(window) == scored
    assert window.list.bar.show_box.currentText() == "Read first (4)"
    window.list.show_all()
    window.list.bar.search.setText("low")
    assert names(window) == ["low.png"]
    window.list.show_all()
    window.list.choose(folder / "low.png")
    wait_until_idle(qtbot, window)
    say(qtbot, window, "normal")
    assert [name for name in names(window) if name in scored] == ["high.png", "middle.png", "sub/deep.png", "low.png"]
    assert window.list.counts.text() == "1 not suggestive, 2 cannot be read, 3 to be read first"


def test_files_that_have_no_score_say_why_at_once(reading_first, qtbot, folder):
    window = reading_first(folder)
    window.list.choose(folder / "broken.jpg")
    wait_until_idle(qtbot, window)
    assert window.panel.verdict.isVisible()
    assert window.panel.verdict.kind is Kind.ERROR
    assert not window.panel.question.isVisible()
    assert not window.panel.opinion.isVisible()


def test_the_summary_counts_only_what_was_read_and_says_how_many_were_not(reading_first, qtbot, folder):
    window = reading_first(folder)
    assert window.summary.isVisible()
    assert window.summary.headline.text() == "6 films are done"
    assert "Not counted here, as you have not read them yet: 4" in window.summary.facts.text()
    assert not window.summary.histogram.isVisible()
    window.list.choose(folder / "high.png")
    wait_until_idle(qtbot, window)
    say(qtbot, window)
    window.show_summary()
    assert "have not read them yet: 3" in window.summary.facts.text()
    assert sum(window.summary.histogram.bins) == 1


def test_table_and_report_leave_out_what_was_not_read_and_ask_before(reading_first, qtbot, folder, tmp_path, monkeypatch):
    window = reading_first(folder)
    window.list.choose(folder / "high.png")
    wait_until_idle(qtbot, window)
    say(qtbot, window)
    out = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    window.acts["save_table"].trigger()
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "You have not read 3 films yet." in box.text()
    assert not out.exists()
    box.buttons()[0].click()
    wait_until_idle(qtbot, window)
    table = {result.path: result.status for result in read_table(out)}
    assert table == {"high.png": "ok", "broken.jpg": "error", "notes.txt": "error"}
    window.acts["save_list_report"].trigger()
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    box.buttons()[-1].click()


def test_two_films_side_by_side_tell_nothing_either(reading_first, qtbot, folder):
    window = reading_first(folder)
    window.list.choose(folder / "high.png")
    wait_until_idle(qtbot, window)
    say(qtbot, window)
    window.reading.compare(folder / "high.png", folder / "low.png")
    wait_until_idle(qtbot, window)
    read, unread = window.stage.compare.findings
    assert read.accessibleName().startswith("Suggestive of pneumonia. Score")
    assert unread.accessibleName() == "Read first"
    assert [viewer.has_overlay for viewer in window.stage.compare.viewers] == [True, False]


def test_numbers_press_the_buttons_and_the_keyboard_goes_on_to_the_verdict(reading_first, qtbot, film):
    window = reading_first(film)
    window.activateWindow()
    question = window.panel.question
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_2)
    assert question.isVisible(), "a number alone says nothing while the focus is elsewhere"
    for _ in range(60):
        QApplication.focusWidget().focusNextPrevChild(True)
        if QApplication.focusWidget() is question.buttons["normal"]:
            break
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    qtbot.waitUntil(window.panel.score.isVisible, timeout=10_000)
    assert window.panel.opinion.read.text() == "You said: Not sure."
    assert window.panel.opinion.first.hasFocus()


def test_alt_and_a_number_answer_from_everywhere(reading_first, qtbot, film):
    window = reading_first(film)
    window.activateWindow()
    window.stage.viewer.setFocus()
    qtbot.keyClick(window.stage.viewer, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.panel.score.isVisible, timeout=10_000)
    assert window.panel.opinion.read.text() == "You said: Pneumonia."


def test_without_a_history_it_is_said_and_reads_last_until_the_window_closes(reading_first, qtbot, film):
    window = reading_first(film, history=False)
    assert window.panel.question.note.text().startswith("Results are not kept on this computer (Settings)")
    say(qtbot, window, "normal")
    assert "You said: Normal. Only until the program is closed" in window.panel.opinion.read.text()
    window.list.choose(film)
    wait_until_idle(qtbot, window)
    assert window.panel.score.isVisible()
    assert window.panel.opinion.read.text().startswith("You said: Normal.")
    window.close()
    again = reading_first(film, history=False)
    assert again.panel.question.isVisible()


def test_a_history_that_can_not_be_written_keeps_nobody_from_reading(reading_first, qtbot, film):
    records_file().mkdir(parents=True)
    window = reading_first(film)
    say(qtbot, window, "normal")
    assert window.panel.score.isVisible()
    assert "You said: Normal. This can't be kept on the disk" in window.panel.opinion.read.text()
    assert window.findChildren(ErrorDialog), "what is wrong is told"
    for dialog in window.findChildren(ErrorDialog):
        dialog.close()


def test_a_disk_that_does_not_answer_keeps_nobody_from_reading(reading_first, qtbot, film, monkeypatch):
    gate, write = threading.Event(), History.say_read
    monkeypatch.setattr(History, "say_read", lambda *args: (gate.wait(10), write(*args))[1])
    window = reading_first(film)
    window.case.opinions._patience.setInterval(200)
    say(qtbot, window)
    assert window.panel.score.isVisible()
    gate.set()
    window.close()
    assert [entry.read for entry in History(records_file()).find()] == ["pneumonia"]


def test_switched_off_all_is_shown_and_switched_on_again_only_new_films_are_asked_for(reading_first, qtbot, folder):
    window = reading_first(folder / "high.png")
    assert window.panel.question.isVisible()
    window.preferences.update(read_first=False)
    assert window.panel.score.isVisible()
    window.preferences.update(read_first=True)
    assert window.panel.score.isVisible(), "its score was seen: a read of it would be none"
    window.open_paths([folder / "low.png"])
    wait_until_idle(qtbot, window)
    assert window.panel.question.isVisible()


def test_the_question_follows_language_and_direction(reading_first, qtbot, film):
    window = reading_first(film)
    window.preferences.update(language="ar")
    assert window.panel.question.isVisible()
    assert not window.panel.score.isVisible()
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    window.preferences.update(language="en")
    assert window.panel.question.question.text() == "What do you see?"


def history_page(qtbot, window) -> HistoryDialog:
    window.acts["history"].trigger()
    page = window.findChild(HistoryDialog)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=10_000)
    return page


def test_the_earlier_results_tell_nothing_of_films_that_were_not_read(reading_first, qtbot, film):
    window = reading_first(film)
    score = str(texts.points(window.list.current().held.probability))
    page = history_page(qtbot, window)
    told = everything(page)
    assert any("Read first" in text for text in told)
    assert not any(re.search(rf"\b{score}\b", text) for text in told)
    rows = [page.model.index(0, column).data(role) for column in range(page.model.columnCount()) for role in ROLES]
    assert not any(texts.SHORT[kind] in str(cell) or texts.HEADLINES[kind] in str(cell) for cell in rows for kind in FINDINGS)
    assert not page.filter.finding.isEnabled()
    say(qtbot, window)
    qtbot.waitUntil(lambda: any(re.search(rf"\b{score}\b", text) for text in everything(page)), timeout=10_000)
    window.preferences.update(read_first=False)
    assert page.filter.finding.isEnabled()
    page.close()


def test_an_earlier_result_that_is_opened_again_is_asked_for_unless_it_was_read(reading_first, qtbot, film):
    window = reading_first(film)
    window.close()
    again = reading_first()
    page = history_page(qtbot, again)
    page.open_wanted.emit(page.table.current())
    wait_until_idle(qtbot, again)
    assert again.panel.question.isVisible()
    assert not again.stage.viewer.has_overlay
    say(qtbot, again, "unsure")
    before = History(records_file()).find()
    again.close()
    third = reading_first()
    page = history_page(qtbot, third)
    page.open_wanted.emit(page.table.current())
    wait_until_idle(qtbot, third)
    assert third.panel.score.isVisible()
    assert third.panel.opinion.read.text() == "You said: Not sure."
    third.panel.opinion.buttons["pneumonia"].click()
    qtbot.waitUntil(lambda: third.panel.opinion.status.text() == "Kept.", timeout=10_000)
    [entry] = History(records_file()).find()
    assert (entry.read, entry.verdict) == ("unsure", "pneumonia")
    assert (entry.last, entry.decision) == (before[0].last, before[0].decision), "it was not scored again"


def test_the_audit_log_on_its_page_tells_nothing_of_a_film_that_was_not_read(reading_first, qtbot, film):
    window = reading_first(film)
    window.acts["audit"].trigger()
    page = window.findChild(AuditDialog)
    qtbot.waitUntil(lambda: page.table.rowCount() > 0, timeout=10_000)
    told = everything(page)
    assert any(text == "Read first" for text in told)
    assert not any("score" in text and "of 100" in text for text in told)
    say(qtbot, window)
    page.refresh()
    qtbot.waitUntil(lambda: any("of 100" in text for text in everything(page)), timeout=10_000)
    page.close()
