"""The earlier results as rows: a page of them at a time, more as the person scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cxr.result import escape_path
from desktop import texts, theme
from desktop.labels import tooltip
from desktop.outcome import Kind, kind_of, points
from desktop.pages.history_filter import KINDS
from desktop.records.history import Entry
from desktop.texts import history as words

Index = QModelIndex | QPersistentModelIndex
WHEN, FILM, SCORE, FINDING, READ, VERDICT, NOTE, MODEL = range(8)
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_LETTERS = {WHEN: 17, FILM: 22, SCORE: 5, FINDING: 10, READ: 10, VERDICT: 10, NOTE: 20, MODEL: 17}
"""Wide enough for so many letters at least; the film's column takes what is left besides."""
_AROUND_SYMBOL = 18
"""Pixels beside a finding's symbol."""


def moment_words(moment: datetime, now: datetime) -> str:
    """When, in the computer's own time: "Today, 09:12", "Yesterday, 16:40", or the day."""
    local = moment.astimezone(now.tzinfo)
    if local.date() == now.date():
        day = texts.t(words.TIMES["today"])
    elif local.date() == now.date() - timedelta(days=1):
        day = texts.t(words.TIMES["yesterday"])
    else:
        day = f"{local:%Y-%m-%d}"
    return texts.t(words.DAY_AND_TIME).format(day=day, time=f"{local:%H:%M}")


def details(entry: Entry, now: datetime) -> str:
    """What the columns do not show of an entry, in lines."""
    result = entry.result
    last, first = moment_words(entry.last, now), moment_words(entry.first, now)
    threshold = "–" if result.threshold is None else str(points(result.threshold))
    lines = [
        escape_path(result.path),
        texts.line(replace(result, message=texts.reason(result.code, result.message))),
        texts.t(words.SCORED_ONCE if first == last else words.SCORED_AT).format(last=last, first=first),
        texts.t(words.MADE_BY).format(model=result.model or "–", threshold=threshold),
    ]
    if entry.note:
        lines.append(texts.t(words.NOTE_SAYS).format(note=entry.note))
    return "\n".join(lines)


def _symbol(kind: Kind) -> QIcon:
    """The kind's; Qt would mix the colour of a selected row into it."""
    icon = QIcon(theme.symbol(kind))
    icon.addPixmap(icon.pixmap(theme.ICON_SIDE, theme.ICON_SIDE), QIcon.Mode.Selected)
    return icon


def veiled(entry: Entry) -> Entry:
    """The same without anything that tells of its score: the reader is to say first what they see."""
    unread = replace(entry.result, status=Kind.UNREAD.value, message=texts.t(texts.ADVICE[Kind.UNREAD]), warnings=())
    return replace(entry, result=replace(unread, code="", probability=None, decision=""))


class HistoryModel(QAbstractTableModel):
    """The entries that were found so far.

    Signals:
        more_wanted(): the last row has come into view, and there are more.

    Args:
        now: the time, with its zone.
        hides: whether an entry's score is kept back until the reader has said what they see.
    """

    more_wanted = Signal()

    def __init__(
        self, now: Callable[[], datetime], parent: QObject | None = None, hides: Callable[[Entry], bool] = lambda entry: False
    ) -> None:
        super().__init__(parent)
        self._now, self._hides = now, hides
        self._rows: list[Entry] = []
        self._ids: set[int] = set()
        self._read, self._total = 0, 0

    @property
    def read(self) -> int:
        """Entries read so far: the offset of the next page."""
        return self._read

    def entry(self, index: Index) -> Entry | None:
        """Of a row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def shown(self, entry: Entry) -> Entry:
        """What may be shown of it."""
        return veiled(entry) if self._hides(entry) else entry

    def row_of(self, number: int) -> int:
        """Of the entry with this id; −1 where it has none."""
        return next((row for row, entry in enumerate(self._rows) if entry.id == number), -1)

    def show_first(self, entries: Sequence[Entry], total: int) -> None:
        """The first page of what was found, instead of what was shown."""
        self.beginResetModel()
        self._rows, self._ids = list(entries), {entry.id for entry in entries}
        self._read, self._total = len(entries), total
        self.endResetModel()

    def show_more(self, entries: Sequence[Entry]) -> None:
        """A further page. What stands here already was scored again meanwhile, and pushed others down."""
        self._read += len(entries)
        if not entries:
            self._total = self._read
        new = [entry for entry in entries if entry.id not in self._ids]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self._ids |= {entry.id for entry in new}
            self.endInsertRows()

    def retranslate(self) -> None:
        """The words of all cells and headers are others."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, WHEN, MODEL)
        if self._rows:
            self.dataChanged.emit(self.index(0, WHEN), self.index(len(self._rows) - 1, MODEL))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Entries read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Those of `words.COLUMNS`."""
        return 0 if parent.isValid() else len(words.COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are entries that were not read yet."""
        return not parent.isValid() and self._read < self._total

    def fetchMore(self, parent: Index) -> None:
        """Asked by the view; they come later."""
        if not parent.isValid():
            self.more_wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return texts.t(words.COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, symbols and what screen readers say."""
        if role == ENTRY_ROLE:
            return self._rows[index.row()]
        entry, column = self.shown(self._rows[index.row()]), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._cell(entry, column) or texts.t(words.NOTHING_SAID)
            return texts.t(words.CELL_SAYS).format(column=texts.t(words.COLUMNS[column]), words=said)
        if role == Qt.ItemDataRole.DecorationRole and column == FINDING:
            return _symbol(kind_of(entry.result))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(details(entry, self._now())).replace("\n", "<br>")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SCORE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _cell(self, entry: Entry, column: int) -> str:
        result = entry.result
        if column == WHEN:
            return moment_words(entry.last, self._now())
        if column == FILM:
            return escape_path(PurePath(result.path).name)
        if column == SCORE:
            return "" if result.probability is None else str(points(result.probability))
        if column == FINDING:
            finding = texts.t(texts.SHORT[kind_of(result)])
            return f"⚠ {finding}" if result.status == "ok" and result.warnings else finding
        if column in (READ, VERDICT):
            said = words.READS[entry.read if column == READ else entry.verdict]
            return texts.t(said) if said else ""
        return " ".join(entry.note.split()) if column == NOTE else result.model


class HistoryTable(QTableView):
    """One row is chosen at a time; Enter or a double click opens it.

    Signals:
        opened(object): the `Entry` of the row.
        moved(): another row is chosen, or none.
    """

    opened = Signal(object)
    moved = Signal()

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._film_width = 0
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self.moved)
        model.modelReset.connect(self.moved)
        self.fit()

    def current(self) -> Entry | None:
        """The chosen one."""
        return self._model.entry(self.currentIndex())

    def choose(self, row: int) -> None:
        """Choose a row and scroll to it."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, WHEN))

    def fit(self) -> None:
        """Rows and columns take the size that the letters need."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        height, side = metrics.height() + 12, metrics.height() - 2
        self.setIconSize(QSize(side, side))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        reads = [texts.t(read) for read in words.READS.values() if read]
        said = {FINDING: [f"⚠ {texts.t(texts.SHORT[kind])}" for kind in KINDS], READ: reads, VERDICT: reads}
        for column, letters in _LETTERS.items():
            contents = [str(self._model.headerData(column, Qt.Orientation.Horizontal)), *said.get(column, ())]
            widest = max(letters * metrics.averageCharWidth(), *map(metrics.horizontalAdvance, contents)) + 14
            header.resizeSection(column, widest + (side + _AROUND_SYMBOL if column == FINDING else 0))
        self._film_width = header.sectionSize(FILM)
        self._stretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The films' names take what the others leave."""
        super().resizeEvent(event)
        self._stretch()

    def _stretch(self) -> None:
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(FILM)
        header.resizeSection(FILM, max(self._film_width, self.viewport().width() - others))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, and does not reach the page's buttons besides."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typed letters do nothing: the search field is there."""

    def _open(self, index: Index) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.opened.emit(entry)
