"""The films of the list: rows that are added, filled with results, and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxr.result import Result, escape_path
from desktop import texts, theme
from desktop.labels import tooltip
from desktop.outcome import Kind, kind_of, points

Index = QModelIndex | QPersistentModelIndex

FILM, SCORE = range(2)
KIND_ROLE = Qt.ItemDataRole.UserRole
NAME_ROLE = Qt.ItemDataRole.UserRole + 1

_LAST = (Kind.REFUSED, Kind.ERROR, Kind.UNSCORED, Kind.WAITING)
"""Kinds without a score, in the order in which they follow those with one."""


@dataclass
class Study:
    """One film of the list.

    Attributes:
        path: absolute.
        name: to show, valid Unicode.
        result: None until it is there.
        kind: of the result, else WAITING or UNSCORED.
    """

    path: Path
    name: str
    result: Result | None = None
    kind: Kind = Kind.WAITING

    def sort_key(self) -> tuple[float, str]:
        """By score, the highest first, then those without one; films of equal score by name."""
        if self.result is not None and self.result.probability is not None:
            return (-self.result.probability, self.name)
        return (1.0 + _LAST.index(self.kind), self.name)


class StudyModel(QAbstractTableModel):
    """The list's rows; sorted by score, highest first, until the person sorts otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studies: list[Study] = []
        self._by_path: dict[str, Study] = {}
        self._sorted_by, self._order = SCORE, Qt.SortOrder.DescendingOrder

    @property
    def studies(self) -> Sequence[Study]:
        """In the order shown."""
        return self._studies

    def counts(self) -> dict[Kind, int]:
        """How many films of each kind."""
        return Counter(study.kind for study in self._studies)

    def results(self) -> list[Result]:
        """What is known so far, in the order shown; paths absolute."""
        return [study.result for study in self._studies if study.result is not None]

    def study(self, index: Index) -> Study:
        """The film of a row."""
        return self._studies[index.row()]

    def find(self, path: Path) -> QModelIndex:
        """The row of a film, invalid where it is not in the list."""
        study = self._by_path.get(str(path))
        return QModelIndex() if study is None else self.index(self._studies.index(study), FILM)

    def add(self, films: Iterable[tuple[Path, str]], kind: Kind) -> None:
        """Add films that are not there yet, without results; those that are there keep theirs."""
        new = [Study(path, escape_path(name), kind=kind) for path, name in films if str(path) not in self._by_path]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._studies), len(self._studies) + len(new) - 1)
            self._studies.extend(new)
            self._by_path.update((str(study.path), study) for study in new)
            self.endInsertRows()
            self._sort_again()

    def set_results(self, results: Iterable[Result]) -> None:
        """Fill rows; a result's `path` is the absolute one of a film added before."""
        for result in results:
            study = self._by_path[result.path]
            study.result, study.kind = result, kind_of(result)
        self._sort_again()
        self.dataChanged.emit(self.index(0, FILM), self.index(len(self._studies) - 1, SCORE))

    def give_up_waiting(self) -> None:
        """Rows that still wait will not get a result."""
        for study in self._studies:
            if study.kind is Kind.WAITING:
                study.kind = Kind.UNSCORED
        self._sort_again()
        self.dataChanged.emit(self.index(0, FILM), self.index(len(self._studies) - 1, SCORE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Films."""
        return 0 if parent.isValid() else len(self._studies)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Film and score."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return texts.t(texts.COLUMN_FILM if section == FILM else texts.COLUMN_SCORE)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, symbols and what screen readers say."""
        study = self._studies[index.row()]
        if role == KIND_ROLE:
            return study.kind
        if role == NAME_ROLE:
            return study.name
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.t(texts.SHORT[study.kind]) if index.column() == FILM else _score(study)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            score = _score(study)
            words = f"{study.name}: {texts.t(texts.SHORT[study.kind])}"
            return words if index.column() == FILM else score or words
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [study.name]
            if study.result is not None:
                lines.append(texts.line(study.result))
            return tooltip("\n".join(lines)).replace("\n", "<br>")
        if role == Qt.ItemDataRole.DecorationRole and index.column() == FILM:
            return theme.symbol(study.kind)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By score, descending: highest first, then what could not be scored. By film: by name."""
        self._sorted_by, self._order = column, order
        self._sort_again()

    def _sort_again(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(index, self._studies[index.row()]) for index in before]
        reverse = self._order is Qt.SortOrder.DescendingOrder
        if self._sorted_by == SCORE:
            self._studies.sort(key=Study.sort_key, reverse=not reverse)
        else:
            self._studies.sort(key=lambda study: study.name.casefold(), reverse=reverse)
        if held:
            rows = {id(study): row for row, study in enumerate(self._studies)}
            after = [self.index(rows[id(study)], index.column()) for index, study in held]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _score(study: Study) -> str:
    result = study.result
    return "" if result is None or result.probability is None else str(points(result.probability))
