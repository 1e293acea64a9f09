"""What a screen reader is told, asked the way it asks; and every part reached without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from tests.desktop.conftest import wait_until_idle
from tests.desktop.test_window import drop

PAGES = ("settings", "facts", "shortcuts", "about", "guide", "intended", "save_report", "save_list_report",
         "history", "agreement", "drift", "local_check", "model", "audit", "save_dicom")  # fmt: skip


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def nameless(parent: QWidget) -> list[str]:
    """Widgets that take the focus and say neither name nor what they hold."""
    found = []
    for widget in parent.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if widget.objectName() == "qt_spinbox_lineedit" or widget.parentWidget().focusProxy() is widget:
            continue  # its owner has the name
        said = interface(widget)
        if not said.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}")
    return found


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """In the order in which Tab comes by, from where the focus is until it is there again."""
    first = QApplication.focusWidget()
    order = [first]
    for _ in range(60):
        QApplication.focusWidget().focusNextPrevChild(True)
        if QApplication.focusWidget() is first:
            return order
        order.append(QApplication.focusWidget())
    raise AssertionError(f"Tab never comes back: {order[-8:]}")


def test_every_part_that_takes_the_focus_has_a_name(open_window, qtbot, folder):
    window = open_window()
    assert nameless(window) == []
    drop(window, folder)
    wait_until_idle(qtbot, window)
    assert nameless(window) == []
    window.list.choose(folder / "high.png")
    wait_until_idle(qtbot, window)
    window.acts["where"].setChecked(True)
    assert nameless(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_part_of_every_page_has_a_name_and_tab_goes_round(open_window, qtbot, film, page):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.acts[page].trigger()
    qtbot.waitUntil(lambda: not (window.side_jobs.is_busy or window.recorder.is_busy), timeout=15_000)
    QApplication.processEvents()
    [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.activateWindow()
    order = reached_by_tab(dialog)
    assert len(order) >= 1
    assert all(dialog.isAncestorOf(widget) for widget in order)
    dialog.close()


def test_the_finding_is_told_with_its_score_and_its_warnings(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    verdict = interface(window.panel.verdict)
    assert verdict.text(QAccessible.Text.Name).startswith("Findings suggestive of pneumonia")
    scale = interface(window.panel.scale).text(QAccessible.Text.Name)
    assert scale.startswith("Score 9")
    assert "threshold 50" in scale
    table = interface(window.list.view)
    assert table.text(QAccessible.Text.Name) == "Films"
    cells = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert any("film.png: Suggestive of pneumonia" in cell for cell in cells)


def test_tab_reaches_every_part_of_the_window(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.activateWindow()
    window.main_bar.open_film.setFocus()
    order = reached_by_tab(window)
    for part in (window.main_bar.open_folder, window.list.view, window.stage.viewer, window.panel.where, window.panel.facts):
        assert part in order, part
    positions = [
        order.index(part) for part in (window.main_bar.open_folder, window.list.view, window.stage.viewer, window.panel.where)
    ]
    assert positions == sorted(positions)


def test_where_the_focus_is_can_be_seen(open_window, qtbot, film):
    window = open_window()
    window.preferences.apply()  # the program's own style draws it
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.activateWindow()
    for widget in (window.main_bar.open_film, window.panel.where, window.panel.facts, window.stage.viewer, window.list.view):
        window.main_bar.export.setFocus()
        QApplication.processEvents()
        without = window.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        QApplication.processEvents()
        assert window.grab().toImage() != without, widget


def test_labels_are_no_stops_of_the_keyboard(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    assert [label for label in window.findChildren(QLabel) if label.focusPolicy() is not Qt.FocusPolicy.NoFocus] == []


def test_everything_without_a_mouse(open_window, qtbot, folder, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    window = open_window()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(folder))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_O, control | shift)
    wait_until_idle(qtbot, window)
    assert window.summary.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_PageDown, control)
    wait_until_idle(qtbot, window)
    first = window.list.current()
    assert window.stage.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_PageDown, control)
    wait_until_idle(qtbot, window)
    assert window.list.current() is not first
    qtbot.keyClick(window, Qt.Key.Key_L, control)
    assert window.panel.where.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F, control)
    assert window.list.bar.search.hasFocus()
    qtbot.keyClicks(window.list.bar.search, "deep")
    assert [study.name for study in window.list.model.studies] == ["sub/deep.png"]
