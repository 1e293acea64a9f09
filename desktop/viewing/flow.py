"""A line of widgets that goes on below where it does not fit, so that long words and large letters clip nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Its widgets from left to right (right to left where the language is), then the next line.

    It places them itself: Qt deletes the items of a layout written in Python under Python's hands.

    Args:
        margins: left and right, above, below, in pixels.
        gap: pixels between widgets and between lines.
    """

    def __init__(self, parent: QWidget | None = None, margins: tuple[int, int, int] = (2, 4, 2), gap: int = 2) -> None:
        super().__init__(parent)
        self._flowing: list[QWidget] = []
        self._side, self._above, self._below = margins
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # Fixed would be one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """At the end of the line."""
        widget.setParent(self)
        self._flowing.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Yes: the narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of the lines that the widgets need."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """All on one line."""
        widths = [widget.sizeHint().width() + self._gap for widget in self._flowing]
        return QSize(sum(widths) + 2 * self._side, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The largest widget."""
        size = QSize(0, 0)
        for widget in self._flowing:
            size = size.expandedTo(_size(widget))
        return size + QSize(2 * self._side, self._above + self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """A widget wants another size, or the language another direction."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._arrange(self.width(), move=True)
        return super().event(event)

    def _arrange(self, width: int, *, move: bool) -> int:
        inner = width - 2 * self._side
        is_reversed = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y, line = 0, self._above, 0
        for widget in self._flowing:
            if widget.isHidden():
                continue
            size = _size(widget)
            if x and x + size.width() > inner:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = self._side + (inner - x - size.width() if is_reversed else x)
                widget.setGeometry(QRect(left, y, size.width(), size.height()))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line + self._below


def _size(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
