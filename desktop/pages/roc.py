"""The ROC curve as a painted plot, with the threshold in use and the intervals of both its figures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr.local_check import Figures
from desktop import texts, theme
from desktop.outcome import Kind
from desktop.texts import local_check as check_words
from desktop.texts import profiles as words


class RocPlot(QWidget):
    """False alarms from left to right, pneumonia found from bottom to top; on the dotted line is who guesses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Figures | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_figures(self, found: Figures) -> None:
        """Set what is painted, and say it to screen readers."""
        self._found = found
        if found.sensitivity is not None and found.specificity is not None:
            alarms = round(100 - 100 * found.specificity.value)
            said = texts.t(words.ROC_SPEAKS).format(found=round(100 * found.sensitivity.value), alarms=alarms)
            self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A square, larger with larger letters, as `CalibrationPlot`."""
        side = 19 * self.fontMetrics().height()
        return QSize(side + 2 * self.fontMetrics().height(), side)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, the line of guessing, the curve, the threshold in use."""
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
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, texts.t(check_words.FALSE_ALARMS))
        painter.save()
        painter.translate(line, area.center().y())
        painter.rotate(-90)
        up = QRectF(-area.height(), -line, 2 * area.height(), line)
        painter.drawText(up, Qt.AlignmentFlag.AlignCenter, texts.t(check_words.FOUND))
        painter.restore()
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        if self._found is not None:
            self._paint_curve(painter, area, self._found)

    def _paint_curve(self, painter: QPainter, area: QRectF, found: Figures) -> None:
        def place(across: float, up: float) -> QPointF:
            return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

        painter.setPen(QPen(theme.COLOURS[Kind.NORMAL], 2))
        painter.drawPolyline(QPolygonF([place(across, up) for across, up in found.roc]))
        if found.sensitivity is None or found.specificity is None:
            return
        across, up = 1 - found.specificity.value, found.sensitivity.value
        colour = theme.COLOURS[Kind.PNEUMONIA]
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour)
        painter.drawLine(place(1 - found.specificity.high, up), place(1 - found.specificity.low, up))
        painter.drawLine(place(across, found.sensitivity.low), place(across, found.sensitivity.high))
        painter.drawEllipse(place(across, up), 5, 5)
