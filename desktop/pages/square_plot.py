"""A square plot of two quantities from 0 to 100: its axes, their words and the dotted line between its corners."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import texts


class SquarePlot(QWidget):
    """What stands inside is painted by a subclass, in `paint_inside`.

    Args:
        across, up: what the axes are called, marked for translation.
    """

    def __init__(self, across: str, up: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = across, up
        self._area = QRectF()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square, larger with larger letters."""
        side = 19 * self.fontMetrics().height()
        return QSize(side + 2 * self.fontMetrics().height(), side)

    minimumSizeHint = sizeHint

    def place(self, across: float, up: float) -> QPointF:
        """Where a point lies, both from 0 to 1; while it is painted."""
        area = self._area
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    def paint_inside(self, painter: QPainter) -> None:
        """Over axes and line."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, the dotted line, and what stands inside."""
        painter, line = QPainter(self), self.fontMetrics().height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        area = self._area = QRectF(3.2 * line, 0.8 * line, self.width() - 4.2 * line, self.height() - 3.4 * line)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(area)
        for value in (0, 50, 100):
            at = self.place(value / 100, value / 100)
            below = QRectF(at.x() - 2 * line, area.bottom() + 2, 4 * line, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(value))
            beside = QRectF(area.left() - 3.1 * line, at.y() - line / 2, 2.9 * line, line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        across, up = map(texts.t, self._words)
        painter.drawText(QRectF(0, area.bottom() + line + 2, self.width(), line), Qt.AlignmentFlag.AlignCenter, across)
        painter.save()
        painter.translate(line, area.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-area.height(), -line, 2 * area.height(), line), Qt.AlignmentFlag.AlignCenter, up)
        painter.restore()
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        self.paint_inside(painter)
