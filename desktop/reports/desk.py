"""From a wish for a report to its file: asks, starts the job, says what came of it. The window needs no more than this."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop import texts
from desktop.jobs import Job, Jobs
from desktop.reports.content import FilmSource, Options, film_label
from desktop.reports.dialog import ReportDialog
from desktop.reports.render import set_page
from desktop.reports.work import Source, overlay_png, report_pdf, report_print
from desktop.texts import reports as words

LANE = "report"


class ReportDesk(QObject):
    """Reports of one window.

    Signals:
        saved(object): the path of a report or picture.
        printed(): all pages went to the printer.
        failed(object, str): an exception and the name of the file it concerns.
        exported(str, int, bool): after `saved` or `printed`, for the audit log: what ("report", "list_report", "print",
            "picture"), of how many films, and whether it names nobody.

    Args:
        jobs: where the work is done.
        parent: the window; the dialogs open over it.
    """

    saved = Signal(object)
    printed = Signal()
    failed = Signal(object, str)
    exported = Signal(str, int, bool)

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._window = jobs, parent

    def ask(self, source: Source) -> ReportDialog:
        """Open the dialog for a film or a list; the rest follows from what is pressed there."""
        one_film = isinstance(source, FilmSource)
        is_dicom = isinstance(source, FilmSource) and source.result.format in ("DICOM", "")
        dialog = ReportDialog(self._window, one_film=one_film, is_dicom=is_dicom)
        if isinstance(source, FilmSource):
            dialog.note.setPlainText(source.note)
        dialog.save_wanted.connect(partial(self._ask_where, source))
        dialog.print_wanted.connect(partial(self._ask_printer, source))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, path: Path, source: Source, options: Options) -> Job:
        """Write the PDF; `saved` or `failed` follows."""
        job = self._watch(self._jobs.start(LANE, report_pdf(path, source, options)), path)
        what = "report" if isinstance(source, FilmSource) else "list_report"
        job.done.connect(lambda _: self.exported.emit(what, _films(source), options.is_nameless))
        return job

    def print(self, printer: QPrinter, source: Source, options: Options) -> Job:
        """Paint onto a printer; `printed` or `failed` follows."""
        set_page(printer, options)
        job = self._jobs.start(LANE, report_print(printer, source, options))
        job.done.connect(lambda _: self.printed.emit())
        job.done.connect(lambda _: self.exported.emit("print", _films(source), options.is_nameless))
        job.failed.connect(lambda error: self.failed.emit(error, printer.printerName()))
        return job

    def save_picture(self, source: FilmSource) -> None:
        """Ask where the film with its overlay shall go, then write it; nothing where there is no overlay."""
        if source.pixels is None or source.overlay is None:
            return
        name = self._file_name(words.SAVE_PICTURE, f"{film_label(source.result, Options())}.png", words.PICTURE_FILTER, ".png")
        if name is not None:
            job = self._watch(self._jobs.start(LANE, overlay_png(name, source.pixels, source.overlay)), name)
            job.done.connect(lambda _: self.exported.emit("picture", 1, True))

    def _watch(self, job: Job, path: Path) -> Job:
        job.done.connect(self.saved)
        job.failed.connect(lambda error: self.failed.emit(error, path.name))
        return job

    def _ask_where(self, source: Source, options: Options) -> None:
        path = self._file_name(words.SAVE_AS, _suggested(source), words.PDF_FILTER, ".pdf")
        if path is not None:
            self.save(path, source, options)

    def _file_name(self, title: str, suggested: str, kinds: str, suffix: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._window, texts.t(title), suggested, texts.t(kinds))
        path = Path(name)
        return None if not name else path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def _ask_printer(self, source: Source, options: Options) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(_suggested(source)).stem)  # what a print queue shows: it names nobody
        if not QPrinterInfo.availablePrinterNames():  # then the dialog offers a file, and must name one
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
            printer.setOutputFileName(str(folder / _suggested(source)))
        set_page(printer, options)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(texts.t(words.PRINT_TITLE))

        def go_on(result: int) -> None:
            if result == QDialog.DialogCode.Accepted.value:
                self.print(printer, source, options)

        dialog.finished.connect(go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()


def _films(source: Source) -> int:
    return 1 if isinstance(source, FilmSource) else len(source.results)


def _suggested(source: Source) -> str:
    """A file's name that names no patient."""
    if isinstance(source, FilmSource):
        name = texts.t(words.FILM_FILE).format(film=film_label(source.result, Options()))
    else:
        name = texts.t(words.BATCH_FILE).format(n=len(source.results))
    return name.replace(" ", "-")
