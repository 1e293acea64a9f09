"""The list of films: symbol, name, finding in words, score; and what it all comes to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cxr.result import Result
from desktop import texts, theme
from desktop.labels import plain
from desktop.outcome import Kind
from desktop.study_model import FILM, NAME_ROLE, SCORE, Study, StudyModel

ROW_HEIGHT, SYMBOL_SIDE, GAP = 50, 28, 8


class _FilmDelegate(QStyledItemDelegate):
    """Symbol, then the finding over the file's name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        rect = option.rect.adjusted(GAP, 0, -4, 0)
        icon: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        side = QRect(rect.left(), rect.center().y() - SYMBOL_SIDE // 2, SYMBOL_SIDE, SYMBOL_SIDE)
        painter.save()
        if selected:  # the symbol keeps its own colours on a plate of the background's
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(side.adjusted(-3, -3, 3, 3), 4, 4)
        icon.paint(painter, side)
        painter.setPen(option.palette.color(role))
        words = rect.adjusted(SYMBOL_SIDE + GAP, 6, 0, -6)
        upper, lower = QRect(words), QRect(words)
        upper.setBottom(words.center().y())
        lower.setTop(words.center().y() + 1)
        bold = QFont(option.font)
        bold.setBold(True)
        for font, box, text, mode in (
            (bold, upper, index.data(), Qt.TextElideMode.ElideRight),
            (option.font, lower, index.data(NAME_ROLE), Qt.TextElideMode.ElideMiddle),
        ):
            painter.setFont(font)
            elided = painter.fontMetrics().elidedText(text, mode, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)


class _ScoreDelegate(QStyledItemDelegate):
    """The number, large."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignCenter
        option.font.setPointSizeF(theme.NUMBER_POINTS - 2)
        option.font.setBold(True)


class StudyList(QWidget):
    """The table and the line of counts under it.

    Signals:
        chosen(object): the `Study` whose row became the current one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StudyModel(self)
        self.view = QTableView(self)
        self.view.setModel(self.model)
        self.counts = plain(parent=self)
        self.counts.setObjectName("counts")
        self._empty = QLabel(texts.t(texts.EMPTY_LIST), self.view.viewport())
        self._empty.setEnabled(False)
        self._set_up_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.counts)
        self.counts.setContentsMargins(8, 4, 8, 4)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        for signal in (self.model.rowsInserted, self.model.dataChanged):
            signal.connect(self._show_counts)
        self._show_counts()

    def _set_up_view(self) -> None:
        view = self.view
        view.setAccessibleName(texts.t(texts.LIST_NAME))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setItemDelegateForColumn(FILM, _FilmDelegate(view))
        view.setItemDelegateForColumn(SCORE, _ScoreDelegate(view))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = view.horizontalHeader()
        header.setSectionResizeMode(FILM, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SCORE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(SCORE, 68)
        header.setHighlightSections(False)
        view.setSortingEnabled(True)
        view.sortByColumn(SCORE, Qt.SortOrder.DescendingOrder)
        self._empty.move(14, 14)

    def add(self, films: tuple[tuple[Path, str], ...], kind: Kind) -> None:
        """Rows without results yet."""
        self.model.add(films, kind)

    def set_results(self, results: list[Result]) -> None:
        """Fill rows."""
        self.model.set_results(results)

    def current(self) -> Study | None:
        """The film chosen."""
        index = self.view.currentIndex()
        return self.model.study(index) if index.isValid() else None

    def choose(self, path: Path) -> None:
        """Make a film's row the current one; `chosen` follows, also where it was the current one before."""
        index = self.model.find(path)
        if index == self.view.currentIndex():
            self.chosen.emit(self.model.study(index))
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)

    def step(self, rows: int) -> None:
        """Go some rows up or down."""
        row = self.view.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.choose(self.model.studies[row].path)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.study(current))

    def _show_counts(self) -> None:
        self.counts.setText(texts.count_words(self.model.counts()))
        self._empty.setVisible(self.model.rowCount() == 0)
