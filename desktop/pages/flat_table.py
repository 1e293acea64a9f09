"""A table that is only read, as high as its rows: the page around it scrolls, the table does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

Cell = str | tuple[QIcon, str]


class FlatTable(QTableWidget):
    """Rows of words, chosen by arrow keys; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], strong: Sequence[int] = ()) -> None:
        """Show these; the chosen row stays.

        Args:
            strong: rows in heavy letters.
        """
        chosen = self.currentRow()
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                icon, text = cell if isinstance(cell, tuple) else (QIcon(), cell)
                item = QTableWidgetItem(icon, text)
                if number in strong:
                    font = self.font()
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(number, column, item)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if 0 <= chosen < len(rows):
            self.selectRow(chosen)
        self._fit()

    def stretch(self, *shares: int) -> None:
        """Columns as wide as their words, but for those named, which share the rest."""
        header = self.horizontalHeader()
        for column in range(self.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column in shares else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self._fit()

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(320, rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words are broken anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        self.updateGeometry()
