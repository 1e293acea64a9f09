"""The table: several rows can be selected; it says which are in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.studies.cells import FILM, SCORE
from desktop.studies.row_painting import FilmDelegate, ScoreDelegate, row_height, score_width
from desktop.study_model import StudyModel
from desktop.thumbnails import Thumbnails

SETTLE_MS = 60
"""Rows that pass by faster than this are not looked at, and need no thumbnails."""


class StudyTable(QTableView):
    """Two columns, film and score, rows of one height.

    Signals:
        view_changed(): other rows may be in view; at most once in `SETTLE_MS`.

    Args:
        model: of the rows; connect to its signals before, where that has to come before the selection moves.
        thumbnails: for the rows.
    """

    view_changed = Signal()

    def __init__(self, model: StudyModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegateForColumn(FILM, FilmDelegate(thumbnails.get, self))
        self.setItemDelegateForColumn(SCORE, ScoreDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(FILM, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SCORE, QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(model, header))  # else it asks 10,000 rows whether all are selected
        header.setSectionsClickable(True)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.view_changed)
        for signal in (self.verticalScrollBar().valueChanged, model.layoutChanged, model.modelReset):
            signal.connect(self._on_moved)
        model.rowsInserted.connect(self._on_moved)
        model.rowsRemoved.connect(self._on_moved)
        thumbnails.made.connect(self._on_thumbnail)
        model.headerDataChanged.connect(self._fit)
        self._fit()

    def rows_in_view(self) -> range:
        """The rows of which at least a part can be seen."""
        count = self._model.rowCount()
        if not count or not self.isVisible():
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(max(0, self.rowAt(0)), 1 + (count - 1 if last < 0 else last))

    def keyboardSearch(self, search: str) -> None:
        """Typed letters do nothing: Qt's way reads all rows' findings, and the search field is there."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one where there is none, and selects nothing: then no row looks chosen."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be in view."""
        super().resizeEvent(event)
        self._on_moved()

    def event(self, event: QEvent) -> bool:
        """Larger letters need higher rows; a table that is shown needs thumbnails, one that is hidden none."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._on_moved()
        return super().event(event)

    def _fit(self) -> None:
        """Rows and the score's column take the size that letters and words need."""
        height = row_height(self.font())
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        title = str(self._model.headerData(SCORE, Qt.Orientation.Horizontal))
        self.horizontalHeader().resizeSection(SCORE, score_width(self.font(), title))

    def _on_moved(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def _on_thumbnail(self) -> None:
        self.viewport().update()
