"""The calibration as a painted plot: the share of pneumonia among films of like score, with 95 % intervals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr.metrics import Bin
from desktop import texts, theme
from desktop.outcome import Kind
from desktop.texts import model_facts as words


class CalibrationPlot(QWidget):
    """Score from left to right, share from bottom to top; on the dotted line both are the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: Sequence[Bin] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bins(self, bins: Sequence[Bin]) -> None:
        """Set what is painted, and say it to screen readers."""
        self._bins = tuple(bins)
        said = [
            texts.t(words.PLOT_POINT).format(score=round(b.mean_score * 100), share=round(b.share.value * 100))
            for b in self._bins
        ]
        self.setAccessibleName(texts.t(words.PLOT_SAYS).format(points="; ".join(said)))
        self.update()

    def sizeHint(self) -> QSize:
        """A square, larger with larger letters."""
        side = 19 * self.fontMetrics().height()
        return QSize(side + 2 * self.fontMetrics().height(), side)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, the line of perfect agreement, points with their intervals."""
        painter, line = QPainter(self), self.fontMetrics().height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        area = QRectF(3.2 * line, 0.8 * line, self.width() - 4.2 * line, self.height() - 3.4 * line)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(area)
        for value in (0, 50, 100):
            x, y = area.left() + area.width() * value / 100, area.bottom() - area.height() * value / 100
            below = QRectF(x - 2 * line, area.bottom() + 2, 4 * line, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(value))
            beside = QRectF(area.left() - 3.1 * line, y - line / 2, 2.9 * line, line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        across = QRectF(0, area.bottom() + line + 2, self.width(), line)
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, texts.t(words.PLOT_X))
        painter.save()
        painter.translate(line, area.center().y())
        painter.rotate(-90)
        up = QRectF(-area.height(), -line, 2 * area.height(), line)
        painter.drawText(up, Qt.AlignmentFlag.AlignCenter, texts.t(words.PLOT_Y))
        painter.restore()
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        self._paint_points(painter, area)

    def _paint_points(self, painter: QPainter, area: QRectF) -> None:
        def place(score: float, share: float) -> QPointF:
            return QPointF(area.left() + score * area.width(), area.bottom() - share * area.height())

        colour = theme.COLOURS[Kind.NORMAL]
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour)
        for one in self._bins:
            painter.drawLine(place(one.mean_score, one.share.low), place(one.mean_score, one.share.high))
            painter.drawEllipse(place(one.mean_score, one.share.value), 4, 4)
