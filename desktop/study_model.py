"""The films of the list: rows that are added, filled with results, sorted, filtered and removed."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cxr.result import Result, escape_path
from desktop.outcome import Kind, kind_of
from desktop.studies.cells import FILM, KIND_ROLE, NAME_ROLE, SCORE, STUDY_ROLE, cell, header
from desktop.studies.study import Order, Study, fold

__all__ = ["FILM", "KIND_ROLE", "NAME_ROLE", "SCORE", "STUDY_ROLE", "Order", "Study", "StudyModel"]

Index = QModelIndex | QPersistentModelIndex

MANY_RUNS = 64
"""Rows that go in more pieces than this are a reset: each piece costs the view a pass over all rows."""


class StudyModel(QAbstractTableModel):
    """All films, and as rows those that the filter lets through, in the order chosen; the highest score first to begin with.

    With ten thousand films and a batch of results, only the films of the batch are put into their new places.

    Attributes:
        hides: whether a result is kept back until the reader has said what they see.

    Signals:
        changed(): films, their kinds or the filter are others than before.
        rows_leaving(): before single rows go; rows_left(): after. A reset has Qt's own signals.
    """

    changed = Signal()
    rows_leaving = Signal()
    rows_left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Study] = {}
        self._rows: list[Study] = []
        self._removed: dict[str, Study] = {}
        self._counts: Counter[Kind] = Counter()
        self._opened = 0
        self._order = Order.SCORE
        self._kind: Kind | None = None
        self._words: list[str] = []
        self._warned = False
        self.hides: Callable[[Result], bool] = lambda result: False

    @property
    def studies(self) -> Sequence[Study]:
        """The rows, in the order shown."""
        return self._rows

    @property
    def total(self) -> int:
        """Films, also those that the filter hides."""
        return len(self._all)

    @property
    def order(self) -> Order:
        """How the rows are sorted."""
        return self._order

    @property
    def is_filtered(self) -> bool:
        """Whether a filter or a search is on."""
        return self._kind is not None or bool(self._words) or self._warned

    def counts(self) -> dict[Kind, int]:
        """How many films of each kind, also those that the filter hides; 0 for a kind that there is not."""
        return Counter(self._counts)

    def of_kind(self, kind: Kind) -> list[Study]:
        """All films of a kind, also those that the filter hides, in the order shown."""
        return [study for study in sorted(self._all.values(), key=self._order.key) if study.kind is kind]

    def results(self) -> list[Result]:
        """What is known of all films, in the order shown; paths absolute. What is kept back is left out."""
        films = sorted(self._all.values(), key=self._order.key) if self.is_filtered else self._rows
        return [study.result for study in films if study.result is not None]

    def held(self) -> list[Result]:
        """The results kept back, in the order in which the films were opened."""
        return [study.held for study in self._all.values() if study.held is not None]

    def shown_results(self) -> list[Result]:
        """The same of the films that the filter lets through."""
        return [study.result for study in self._rows if study.result is not None]

    def study(self, index: Index) -> Study:
        """The film of a row."""
        return self._rows[index.row()]

    def get(self, path: Path) -> Study | None:
        """The film, also where the filter hides it; None where it is not in the list."""
        return self._all.get(str(path))

    def find(self, path: Path) -> QModelIndex:
        """The row of a film, invalid where it has none."""
        study = self.get(path)
        return self.index(self._rows.index(study), FILM) if study is not None and study.shown else QModelIndex()

    def add(self, films: Iterable[tuple[Path, str]], kind: Kind) -> None:
        """Add films that are not there yet, without results; those that are there keep theirs."""
        new = {str(path): (path, name) for path, name in films if str(path) not in self._all}
        self._take_in([Study(path, escape_path(name), kind=kind, number=self._next()) for path, name in new.values()])

    def set_results(self, results: Iterable[Result]) -> None:
        """Fill rows; a result's `path` is the absolute one of a film. Those of films removed meanwhile are left out."""
        found: dict[str, tuple[Study, Result]] = {}
        for result in results:
            study = self._all.get(result.path)
            if study is not None:
                found[result.path] = (study, result)
            elif result.path in self._removed:  # in case the removal is undone
                self._removed[result.path].become(self._kind_of(result), result)
        self._become([(study, self._kind_of(result), result) for study, result in found.values()])

    def give_up_waiting(self) -> None:
        """Rows that still wait will not get a result."""
        for study in self._removed.values():
            if study.kind is Kind.WAITING:
                study.become(Kind.UNSCORED)
        self._become([(study, Kind.UNSCORED, None) for study in self._all.values() if study.kind is Kind.WAITING])

    def remove(self, studies: Collection[Study]) -> None:
        """Take films off the list; `restore` brings back those of the last time."""
        going = {str(study.path): study for study in studies if self._all.get(str(study.path)) is study}
        if going:
            for path, study in going.items():
                del self._all[path]
                self._counts[study.kind] -= 1
            self._hide([study for study in going.values() if study.shown])
            self._removed = going
            self.changed.emit()

    def restore(self) -> list[Study]:
        """Undo the last `remove`; returns what came back."""
        back = [study for path, study in self._removed.items() if path not in self._all]
        self._removed = {}
        self._take_in(back)
        return back

    def set_order(self, order: Order) -> None:
        """Sort otherwise."""
        self._order = order
        self._sort()

    def set_filter(self, kind: Kind | None, words: str, *, warned: bool = False) -> None:
        """Show the films of one kind (None: of every kind) whose names hold each of the words, whatever their case.

        Args:
            warned: only films scored with a warning.
        """
        self._kind, self._words, self._warned = kind, fold(words).split(), warned
        for study in self._all.values():
            study.shown = self._fits(study)
        rows = sorted((study for study in self._all.values() if study.shown), key=self._order.key)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.changed.emit()

    def retranslate(self) -> None:
        """The words of all cells and headers are others."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, FILM, SCORE)
        if self._rows:
            self.dataChanged.emit(self.index(0, FILM), self.index(len(self._rows) - 1, SCORE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Films shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Film and score."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        return header(section, role) if orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, symbols and what screen readers say."""
        return cell(self._rows[index.row()], index.column(), role)

    def _next(self) -> int:
        self._opened += 1
        return self._opened

    def _kind_of(self, result: Result) -> Kind:
        return Kind.UNREAD if self.hides(result) else kind_of(result)

    def _fits(self, study: Study) -> bool:
        if self._kind is not None and study.kind is not self._kind:
            return False
        if self._warned and not study.is_warned:
            return False
        return all(word in study.folded for word in self._words)

    def _take_in(self, studies: list[Study]) -> None:
        if not studies:
            return
        for study in studies:
            self._all[str(study.path)] = study
            self._removed.pop(str(study.path), None)
            self._counts[study.kind] += 1
        self._show([study for study in studies if self._fits(study)])
        self._sort()
        self.changed.emit()

    def _become(self, changes: list[tuple[Study, Kind, Result | None]]) -> None:
        """Change films of the list, then let rows come, go and move as filter and order want."""
        if not changes:
            return
        for study, kind, result in changes:
            self._counts[study.kind] -= 1
            self._counts[kind] += 1
            study.become(kind, result)
        fits = {study: self._fits(study) for study, _, _ in changes}
        self._hide([study for study, fit in fits.items() if study.shown and not fit])
        self._show([study for study, fit in fits.items() if fit and not study.shown])
        touched = {study for study, fit in fits.items() if fit}
        self._sort(touched)
        rows = [row for row, study in enumerate(self._rows) if study in touched]
        if rows:
            self.dataChanged.emit(self.index(rows[0], FILM), self.index(rows[-1], SCORE))
        self.changed.emit()

    def _show(self, studies: list[Study]) -> None:
        """Rows for films that have none yet, at the end."""
        if studies:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(studies) - 1)
            for study in studies:
                study.shown = True
            self._rows.extend(studies)
            self.endInsertRows()

    def _hide(self, studies: list[Study]) -> None:
        """Take rows away."""
        if not studies:
            return
        for study in studies:
            study.shown = False
        runs = _runs([row for row, study in enumerate(self._rows) if not study.shown])
        if len(runs) > MANY_RUNS:
            self.beginResetModel()
            self._rows = [study for study in self._rows if study.shown]
            self.endResetModel()
            return
        self.rows_leaving.emit()
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self.rows_left.emit()

    def _sort(self, moved: Collection[Study] | None = None) -> None:
        """Put the rows in order; where only a few may be out of it, find the places of those alone."""
        key = self._order.key
        if moved is None or len(moved) > len(self._rows) // 8:
            rows = sorted(self._rows, key=key)
        else:
            rows = [study for study in self._rows if study not in moved]
            for study in moved:
                insort(rows, study, key=key)
        if rows == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._rows[index.row()], index.column()) for index in before]
        self._rows = rows
        if held:
            wanted = {study for study, _ in held}
            places = {study: row for row, study in enumerate(rows) if study in wanted}
            self.changePersistentIndexList(before, [self.createIndex(places[study], column) for study, column in held])
        self.layoutChanged.emit()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Rising numbers as (first, last) of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
