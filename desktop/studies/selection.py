"""The film on the stage and the rows selected; neither changes because rows come, go or move."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from desktop.studies.cells import FILM, SCORE
from desktop.studies.study import Study
from desktop.study_model import StudyModel

_Flag = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """Stands between the model and its view.

    The film on the stage is the view's current row as long as it has one; a filter may hide it, and it stays on the stage.

    Signals:
        chosen(object): the `Study` that a person or `choose` put onto the stage.

    Args:
        model: whose view is not made yet: what the model says has to arrive here first, before Qt moves the current row.
    """

    chosen = Signal(object)

    def __init__(self, model: StudyModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._view: QAbstractItemView
        self._current: Study | None = None
        self._kept: set[Study] = set()
        self._quiet = False
        model.modelAboutToBeReset.connect(self._before_reset)
        model.rows_leaving.connect(self._hush)

    def attach(self, view: QAbstractItemView) -> None:
        """Begin; the view has the model now."""
        self._view = view
        view.selectionModel().currentRowChanged.connect(self._on_current)
        self._model.modelReset.connect(self._after_reset)
        self._model.rows_left.connect(self._settle)

    @property
    def current(self) -> Study | None:
        """The film on the stage."""
        return self._current

    def drop_current(self) -> None:
        """The film on the stage is about to be removed."""
        self._current = None

    def choose(self, study: Study) -> None:
        """Put a film of the model onto the stage; `chosen` follows, also where it was there before."""
        index = self._model.find(study.path)
        if index.isValid() and index != self._view.currentIndex():
            self._view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
            return
        self._current = study
        self._settle()
        self.chosen.emit(study)

    def films(self) -> list[Study]:
        """Those whose rows are selected, in the order shown."""
        return [self._model.studies[row] for row in sorted(row for part in self._parts() for row in part)]

    def count(self) -> int:
        """How many."""
        return sum(len(part) for part in self._parts())

    def _parts(self) -> list[range]:
        """The rows selected. Qt may hold a row's two cells apart: each row counts by its first."""
        selection = self._view.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return [range(part.top(), part.bottom() + 1) for part in parts if part.left() == FILM]

    def _hush(self) -> None:
        """Rows go: where Qt moves the current row to then is nobody's choice."""
        self._quiet = True

    def _before_reset(self) -> None:
        self._kept = set(self.films())
        self._hush()

    def _after_reset(self) -> None:
        """Select again what was selected and still has a row."""
        selection = QItemSelection()
        for row, study in enumerate(self._model.studies if self._kept else ()):
            if study in self._kept:
                selection.select(self._model.index(row, FILM), self._model.index(row, SCORE))
        self._kept = set()
        self._view.selectionModel().select(selection, _Flag.ClearAndSelect)
        self._settle()
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())
        else:
            self._view.scrollToTop()

    def _settle(self) -> None:
        """The current row is that of the film on the stage, and selected where no other is; none where it has no row."""
        self._quiet = True
        selection = self._view.selectionModel()
        index = QModelIndex() if self._current is None else self._model.find(self._current.path)
        if index.isValid():
            flags = _Flag.NoUpdate if selection.hasSelection() else _Flag.ClearAndSelect | _Flag.Rows
            selection.setCurrentIndex(index, flags)
        else:
            selection.clearCurrentIndex()
        self._quiet = False

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self._current = self._model.study(current)
            self.chosen.emit(self._current)
