"""Asking for a report: the dialog, driven by mouse and keys, and what follows from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from cxr.errors import UsageError
from cxr.fake import fake_classifier
from desktop.app import make_application
from desktop.jobs import Jobs
from desktop.reports import render
from desktop.reports.content import A4, NOTE_LENGTH, BatchSource, Options
from desktop.reports.desk import ReportDesk
from desktop.reports.dialog import ReportDialog
from desktop.texts import reports as words
from tests.desktop.pdf_text import pages
from tests.desktop.shouting import Shouting
from tests.desktop.test_reports import many, source_of


@pytest.fixture(autouse=True)
def _application(qapp):
    make_application()


@pytest.fixture
def dialog(qtbot):
    """The dialog on one DICOM film, open."""

    def open_it(**options) -> ReportDialog:
        dialog = ReportDialog(**options)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def test_nothing_that_names_the_patient_is_ticked_at_first(dialog):
    options = dialog().options()
    assert (options.with_name, options.with_id, options.with_file_name, options.note) == (False, False, False, "")


def test_a_tick_changes_the_sentence_on_what_will_be_in_the_file(dialog, qtbot):
    asked = dialog()
    assert words.WHAT_NAMELESS in asked.names.text()
    assert words.BURNT_IN in asked.names.text()
    for tick, value in ((asked.name, "with_name"), (asked.number, "with_id"), (asked.file_name, "with_file_name")):
        tick.setFocus()
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        assert getattr(asked.options(), value)
        assert words.WHAT_NAMES in asked.names.text()
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        assert words.WHAT_NAMELESS in asked.names.text()


def test_a_list_never_offers_names_and_ids(dialog):
    asked = dialog(one_film=False)
    assert not asked.name.isVisible()
    assert not asked.number.isVisible()
    assert asked.file_name.isVisible()
    assert words.WHAT_NAMELESS_BATCH in asked.names.text()


def test_a_film_that_is_no_dicom_has_no_names_to_tick(dialog):
    asked = dialog(is_dicom=False)
    assert not asked.name.isEnabled()
    assert not asked.number.isEnabled()
    assert asked.file_name.isEnabled()


def test_the_keyboard_reaches_everything_and_enter_saves(dialog, qtbot):
    asked = dialog()
    reached = []
    asked.note.setFocus()
    qtbot.waitUntil(asked.note.hasFocus)
    for _ in range(12):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    controls = {asked.note, asked.name, asked.number, asked.file_name, asked.page, asked.save, asked.print, asked.cancel}
    assert controls <= set(reached)
    assert all(control.accessibleName() or control.text() for control in controls)
    asked.page.setFocus()
    with qtbot.waitSignal(asked.save_wanted) as caught:
        qtbot.keyClick(asked.page, Qt.Key.Key_Return)
    assert isinstance(caught.args[0], Options)
    assert asked.result() == ReportDialog.DialogCode.Accepted


def test_the_note_is_handed_over_and_limited(dialog, qtbot):
    asked = dialog()
    qtbot.keyClicks(asked.note, "Repeat tomorrow")
    with qtbot.waitSignal(asked.print_wanted) as caught:
        qtbot.mouseClick(asked.print, Qt.MouseButton.LeftButton)
    assert caught.args[0].note == "Repeat tomorrow"
    asked.note.setPlainText("x" * (NOTE_LENGTH + 50))
    assert len(asked.options().note) == NOTE_LENGTH


def test_the_dialog_follows_the_language_and_keeps_what_was_written(dialog, qtbot):
    asked = dialog()
    asked.note.setPlainText("mine")
    asked.name.setChecked(True)
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        QCoreApplication.sendEvent(asked, QEvent(QEvent.Type.LanguageChange))
        assert words.WHAT_FILM.upper() in asked.what.text()
        assert words.WHAT_NAMES.upper() in asked.names.text()
        assert asked.options().note == "mine"
        assert asked.options().with_name
        asked.adjustSize()
        assert asked.height() <= 700
        assert asked.width() <= 1366
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def desk(qtbot):
    """A desk over a window, with its jobs."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    jobs = Jobs(window)
    yield ReportDesk(jobs, window)
    jobs.shutdown()


def test_from_the_dialog_to_the_file(desk, qtbot, tmp_path, film, monkeypatch):
    suggested = []

    def choose(parent, title, name, kinds):
        suggested.append(name)
        return str(tmp_path / "mine"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    source = source_of(film)
    asked = desk.ask(source)
    assert not asked.name.isEnabled()  # a PNG
    qtbot.keyClicks(asked.note, "By hand")
    with qtbot.waitSignal(desk.saved, timeout=20_000) as caught:
        qtbot.mouseClick(asked.save, Qt.MouseButton.LeftButton)
    assert caught.args == [tmp_path / "mine.pdf"]
    assert suggested == [f"report-{source.result.file_sha256[:12]}.pdf"]  # not the film's name
    assert "By hand" in pages((tmp_path / "mine.pdf").read_bytes())[0]


def test_a_dialog_that_is_cancelled_writes_nothing(desk, qtbot, film, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked for a name"))
    asked = desk.ask(source_of(film))
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()


def test_a_folder_that_cannot_be_written_is_told(desk, qtbot, tmp_path, film):
    with qtbot.waitSignal(desk.failed, timeout=20_000) as caught:
        desk.save(tmp_path / "none" / "r.pdf", source_of(film), Options())
    error, name = caught.args
    assert isinstance(error, UsageError)
    assert (error.code, name) == ("out_unwritable", "r.pdf")


def test_print_asks_for_the_printer_and_prints_where_it_is_accepted(desk, qtbot, tmp_path, film):
    source = source_of(film)
    asked = desk.ask(source)
    qtbot.mouseClick(asked.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.parent().findChildren(QPrintDialog)))
    (choice,) = desk.parent().findChildren(QPrintDialog)
    assert choice.isVisible()
    assert choice.printer().docName() == f"report-{source.result.file_sha256[:12]}"  # a queue shows it to everyone
    choice.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(desk.printed, timeout=20_000):
        QDialog.done(choice, QDialog.DialogCode.Accepted)
    assert "Report on one film" in pages((tmp_path / "printed.pdf").read_bytes())[0]


def test_printing_paints_the_same_pages(desk, qtbot, tmp_path):
    source, options = BatchSource(many(120), fake_classifier().contract), Options(page=A4)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(desk.printed, timeout=20_000):
        desk.print(printer, source, options)
    with qtbot.waitSignal(desk.saved, timeout=20_000):
        desk.save(tmp_path / "saved.pdf", source, options)
    printed, saved = (pages((tmp_path / name).read_bytes()) for name in ("printed.pdf", "saved.pdf"))
    assert len(saved) > 2
    assert printed == saved


def test_a_printer_that_takes_nothing_is_an_error_with_a_way_out(desk, qtbot, tmp_path, qtlog):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    with qtlog.disabled(), qtbot.waitSignal(desk.failed, timeout=20_000) as caught:  # Qt says so, too
        desk.print(printer, BatchSource(many(3)), Options())
    assert caught.args[0].code == "print_failed"


def test_a_picture_is_saved_with_its_overlay(desk, qtbot, tmp_path, film, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "p.PNG"), ""))
    with qtbot.waitSignal(desk.saved, timeout=20_000) as caught:
        desk.save_picture(source_of(film))
    assert caught.args == [Path(tmp_path / "p.PNG")]
    assert not QImage(str(tmp_path / "p.PNG")).isNull()


def test_a_page_that_is_painted_on_an_image_needs_no_window(film):
    from desktop.reports.work import painting

    options = Options(page=A4)
    (image,) = render.to_images(painting(source_of(film), options), options, dpi=40)
    assert np.asarray(image.constBits()).size == image.sizeInBytes()
