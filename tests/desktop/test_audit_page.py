"""The page "Audit log" in the real window: what it says of a whole and of a changed log, by keyboard too."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from desktop.pages.audit import AuditDialog
from desktop.places import audit_file
from desktop.records import events
from desktop.records.audit import Audit
from desktop.records.audit_recent import Recent, recent
from desktop.texts import audit as words
from tests.desktop.conftest import wait_until_idle
from tests.desktop.test_accessible import nameless, reached_by_tab
from tests.desktop.test_window import drop


@pytest.fixture
def page(open_window, qtbot, film):
    """The page over a window that has scored a film, a setting changed."""
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.preferences.update(overlay_opacity=0.4)
    window.acts["audit"].trigger()
    dialog = window.findChild(AuditDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 1, timeout=10_000)
    return dialog


def verify(page: AuditDialog, qtbot) -> None:
    page.start()
    qtbot.waitUntil(lambda: page.verify.isEnabled(), timeout=10_000)


def rows(page: AuditDialog) -> list[tuple[str, ...]]:
    table = page.table
    return [tuple(table.item(row, column).text() for column in range(table.columnCount())) for row in range(table.rowCount())]


def change() -> None:
    data = audit_file().read_bytes()
    assert b'"status":"ok"' in data
    audit_file().write_bytes(data.replace(b'"status":"ok"', b'"status":"no"', 1))


def test_it_says_what_happened_without_names_and_that_the_log_is_whole(page, qtbot, film):
    scored = [row for row in rows(page) if row[1] == "Film scored"]
    [(time, _, details, digest)] = scored
    assert abs((datetime.now() - datetime.fromisoformat(time)).total_seconds()) < 60
    assert details.startswith("Suggestive of pneumonia, score 9")
    assert len(digest) == 12
    assert any(row[1:3] == ("Setting changed", "strength of the coloured map") for row in rows(page))
    shown = " ".join(label.text() for label in page.findChildren(QLabel)) + str(rows(page))
    assert film.name not in shown
    assert str(film.parent) not in shown
    assert "no secret key" in shown
    assert page.lines.text() == str(len(rows(page)))
    assert "Not verified" in page.verdict.text()
    verify(page, qtbot)
    assert f"{len(rows(page))} lines, whole" in page.verdict.text()
    assert "Compared with the database" in page.findings.text()


def test_a_changed_line_is_named(page, qtbot):
    change()
    verify(page, qtbot)
    assert "not as it was written" in page.verdict.text()
    assert "was changed" in page.findings.text()
    assert not page.symbol.pixmap().isNull()


def test_the_head_is_copied_and_a_reports_line_is_compared(page, qtbot):
    head = Audit(audit_file(), None).head()
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"{head.count}:{head.digest}"
    assert page.copied.isVisible()
    page.printed.setText("what is this")
    page.start()
    assert "not such a line" in page.verdict.text()
    page.printed.setText(f"{head.brief()} (number of lines : last hash)")
    verify(page, qtbot)
    assert "whole" in page.verdict.text()
    page.printed.setText(f"1:{'0' * 32}")
    verify(page, qtbot)
    assert "the number that you gave has another hash" in page.findings.text()


def test_what_happens_meanwhile_is_there_when_one_comes_back(page, qtbot):
    before = page.table.rowCount()
    Audit(audit_file(), None).append([events.exported("table", 3, False)])
    page.refresh()
    qtbot.waitUntil(lambda: page.table.rowCount() == before + 1)
    assert rows(page)[0][1:3] == ("Saved or printed", "table; films: 3")


def test_a_missing_or_damaged_log_is_told(page, qtbot):
    audit_file().unlink()
    verify(page, qtbot)
    assert "no audit log yet, or it is gone" in page.verdict.text()
    page.refresh()
    qtbot.waitUntil(lambda: page.lines.text() == "0")
    assert not page.copy.isEnabled()
    audit_file().mkdir()
    page.refresh()
    qtbot.waitUntil(lambda: "can't be read" in page.verdict.text())


def test_the_keyboard_reaches_everything_and_everything_has_a_name(page, qtbot):
    assert page.windowTitle() == "Audit log"
    assert nameless(page) == []
    page.activateWindow()
    order = reached_by_tab(page)
    for part in (page.copy, page.printed, page.verify, page.table, page.close_button):
        assert part in order, part
    page.printed.setFocus()
    qtbot.keyClick(page.printed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "whole" in page.verdict.text(), timeout=10_000)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())


def test_in_another_language_with_large_letters_it_is_mirrored_and_fits(page, qtbot):
    verify(page, qtbot)
    window = page.parent()
    try:
        window.preferences.update(language="ar", font_scale=2.0)
        QApplication.processEvents()
        assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert page.minimumSizeHint().width() <= 1366
        assert page.minimumSizeHint().height() <= 768 - 90
        assert page.table.rowCount() == int(page.lines.text())
    finally:
        window.preferences.update(language="en", font_scale=1.0)


def test_closing_ends_a_check(page, qtbot):
    window = page.parent()
    page.start()
    page.reject()
    qtbot.waitUntil(lambda: not window.side_jobs.is_busy, timeout=10_000)


def test_recent_events_are_read_from_the_end_and_every_kind_has_its_words(tmp_path):
    file = tmp_path / "audit.jsonl"
    assert recent(file) == Recent()
    audit = Audit(file, None)
    for number in range(30):
        audit.append([events.exported("table", number, False)] * 20)
    found = recent(file, 50)
    assert [record.seq for record in found.records] == list(range(600, 550, -1))
    assert found.head == audit.head()
    assert found.since is not None
    assert words.KINDS.keys() == events.KINDS.keys()
    assert words.EXPORTS.keys() == set(events.EXPORTS)
