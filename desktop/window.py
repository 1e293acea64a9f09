"""The window: puts the parts together and passes on what they say."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMainWindow, QMessageBox, QSplitter, QVBoxLayout, QWidget

from cxr.contract import INTENDED_USE, Contract
from cxr.errors import CxrError
from cxr.result import Result
from desktop import texts, theme
from desktop.film_stage import FilmStage
from desktop.labels import plain
from desktop.outcome import Kind
from desktop.reading import Reading
from desktop.result_panel import ResultPanel, problem_words
from desktop.study_list import StudyList
from desktop.study_model import Study
from desktop.toolbar import Toolbar
from desktop.work import Listed, Load, Shown

SIZE = (1366, 730)
"""With a title bar and a panel this fits the smallest screen in use, 1366×768."""
LIST_WIDTH, PANEL_WIDTH = 360, 400


class Window(QMainWindow):
    """The main window.

    Args:
        load: makes a classifier; called off the GUI thread.
    """

    def __init__(self, load: Load) -> None:
        super().__init__()
        self.reading = Reading(load, self)
        self.toolbar, self.list = Toolbar(), StudyList()
        self.stage, self.panel = FilmStage(), ResultPanel()
        self.footer = plain(INTENDED_USE)
        self.setWindowTitle(texts.t(texts.PROGRAM))
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        self.reading.load_model()

    def _lay_out(self) -> None:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        for widget, width in ((self.list, LIST_WIDTH), (self.stage, 100), (self.panel, PANEL_WIDTH)):
            splitter.addWidget(widget)
            widget.setMinimumWidth(min(width, 260))
        splitter.setSizes([LIST_WIDTH, SIZE[0] - LIST_WIDTH - PANEL_WIDTH, PANEL_WIDTH])
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 0)
        footer = QFrame()
        footer.setFrameShape(QFrame.Shape.StyledPanel)
        theme.set_points(self.footer, theme.NORMAL_POINTS - 1)
        self.footer.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout(footer)
        line.setContentsMargins(8, 4, 8, 4)
        line.addWidget(self.footer)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(splitter, 1)
        layout.addWidget(footer)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.toolbar.open_film.clicked.connect(self.ask_for_films)
        self.stage.open_wanted.connect(self.ask_for_films)
        self.toolbar.open_folder.clicked.connect(self.ask_for_folder)
        self.toolbar.export.clicked.connect(self.ask_where_to_save)
        self.toolbar.cancel.clicked.connect(self.reading.cancel)
        self.list.chosen.connect(self._on_chosen)
        self.panel.overlay_wanted.connect(self.stage.viewer.set_overlay_visible)
        self.stage.viewer.set_overlay_visible(False)
        for keys, rows in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda rows=rows: self.list.step(rows))
        reading = self.reading
        reading.model_ready.connect(self._on_model)
        reading.model_failed.connect(self._on_model_failed)
        reading.shown.connect(self._on_shown)
        reading.listed.connect(self._on_listed)
        reading.scored.connect(self._on_scored)
        reading.moved.connect(lambda: self.toolbar.show_progress(reading.meter))
        reading.ended.connect(self._on_ended)
        reading.saved.connect(lambda path: self.toolbar.show_rest(texts.t(texts.SAVED).format(name=path.name)))
        reading.failed.connect(self._on_failed)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Films and folders, however they came: into the list, the first one onto the stage."""
        if paths:
            self.reading.score([path.absolute() for path in paths])

    def ask_for_films(self) -> None:
        """The dialog for films."""
        names, _ = QFileDialog.getOpenFileNames(self, texts.t(texts.CHOOSE_FILMS), "", texts.t(texts.FILM_FILTER))
        self.open_paths([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """The dialog for a folder."""
        name = QFileDialog.getExistingDirectory(self, texts.t(texts.CHOOSE_FOLDER))
        self.open_paths([Path(name)] if name else [])

    def ask_where_to_save(self) -> None:
        """The dialog for the table, then save it."""
        name, _ = QFileDialog.getSaveFileName(
            self, texts.t(texts.SAVE_AS), texts.t(texts.TABLE_NAME), texts.t(texts.TABLE_FILTER)
        )
        if name:
            path = Path(name)
            self.reading.save(path if path.suffix else path.with_suffix(".csv"), self.list.model.results())

    def _on_model(self, contract: Contract) -> None:
        self.footer.setText(contract.intended_use)
        self.panel.set_model(contract)

    def _on_model_failed(self, error: CxrError) -> None:
        self.panel.set_model_problem(error)

    def _on_listed(self, listed: Listed) -> None:
        if not listed.films:
            return
        scored = self.reading.problem is None
        self.list.add(listed.films, Kind.WAITING if scored else Kind.UNSCORED)
        if len(listed.films) == 1 or not scored:
            self.list.choose(listed.films[0][0])

    def _on_scored(self, results: list[Result]) -> None:
        self.list.set_results(results)
        first = next((result for result in results if result.status == "ok"), None)
        if first is not None and self.list.current() is None:  # something to look at while the rest is read
            self.list.choose(Path(first.path))
        self.toolbar.export.setEnabled(True)

    def _on_ended(self, cancelled: bool) -> None:
        meter = self.reading.meter
        self.list.model.give_up_waiting()
        if self.list.current() is None:
            self.list.step(1)
        if cancelled:
            words = texts.t(texts.CANCELLED).format(done=meter.done, total=meter.total)
        elif meter.total > 1 and self.reading.problem is None:
            words = texts.t(texts.FINISHED).format(total=meter.total)
        else:
            words = ""
        self.toolbar.show_rest(words)

    def _on_chosen(self, study: Study) -> None:
        """Show what is known of it at once, and the film when it is read."""
        self.stage.show_loading()
        if study.result is not None:
            self.panel.show_result(study.name, study.result, has_overlay=False)
        else:
            self.panel.show_waiting(study.name, Kind.WAITING)
        self.reading.show(study.path)

    def _on_shown(self, shown: Shown) -> None:
        study = self.list.current()
        if study is None or study.path != shown.path:
            return
        self.stage.show_film(shown)
        if shown.result is not None:
            self._on_scored([shown.result])
            self.panel.show_result(study.name, shown.result, has_overlay=shown.overlay is not None)
        elif shown.problem is not None:
            text = f"{shown.problem.message} {shown.problem.hint}".strip()
            self.panel.show_problem(study.name, Kind.ERROR, text)
        elif self.reading.problem is not None:
            self.panel.show_problem(study.name, Kind.UNSCORED, problem_words(self.reading.problem))

    def _on_failed(self, error: Exception, name: str) -> None:
        """What happened, to which file, and the way out; for a fault of the program the details too."""
        box = QMessageBox(QMessageBox.Icon.Warning, texts.t(texts.PROGRAM), "", QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(error, CxrError):
            box.setText(str(error) if error.path is not None or not name else f"{name}: {error}")
        else:
            box.setText(f"{name}: {texts.t(texts.UNEXPECTED).format(error=error)}")
            box.setDetailedText("".join(traceback.format_exception(error)))
        box.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anything with files may be dropped, anywhere."""
        if _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = _local_files(event)
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the threads before the window goes."""
        self.reading.shutdown()
        super().closeEvent(event)


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
