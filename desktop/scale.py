"""The score on a painted scale, with the threshold and the uncertain zone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr.contract import Decision
from desktop import texts, theme
from desktop.outcome import Kind, points

BAR_TOP, BAR_HEIGHT, MARGIN = 16, 20, 10


class ScoreScale(QWidget):
    """0 to 100 from left to right; a black arrow at the score. The zones differ by pattern as well as by colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probability = 0.0
        self._decision = Decision(0.5, 0.5, 0.5, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, probability: float, decision: Decision) -> None:
        """Set what is painted, and say it to screen readers."""
        self._probability, self._decision = probability, decision
        self.setAccessibleName(
            texts.t(texts.SCALE_SAYS).format(
                score=points(probability),
                threshold=points(decision.threshold),
                low=points(decision.uncertain_low),
                high=points(decision.uncertain_high),
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Arrow, bar and a line of words."""
        return QSize(280, BAR_TOP + BAR_HEIGHT + 4 + self.fontMetrics().height())

    minimumSizeHint = sizeHint

    def _x(self, probability: float) -> float:
        return MARGIN + probability * (self.width() - 2 * MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Zones, threshold, arrow, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        decision = self._decision
        low, high = decision.uncertain_low, decision.uncertain_high
        if low == high:
            low = high = decision.threshold
        bar = QRectF(self._x(0), BAR_TOP, self._x(1) - self._x(0), BAR_HEIGHT)
        outline = QPainterPath()
        outline.addRoundedRect(bar, 4, 4)
        painter.save()
        painter.setClipPath(outline)
        self._paint_zone(painter, bar, 0, low, Kind.NORMAL)
        self._paint_zone(painter, bar, low, high, Kind.UNCERTAIN)
        self._paint_zone(painter, bar, high, 1, Kind.PNEUMONIA)
        painter.restore()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, 1))
        painter.drawPath(outline)
        self._paint_threshold(painter, bar)
        self._paint_arrow(painter)

    def _paint_zone(self, painter: QPainter, bar: QRectF, start: float, end: float, kind: Kind) -> None:
        if end <= start:
            return
        zone = QRectF(self._x(start), bar.top(), self._x(end) - self._x(start), bar.height())
        colour = theme.COLOURS[kind]
        painter.fillRect(zone, colour)
        if kind is Kind.UNCERTAIN:
            painter.fillRect(zone, QBrush(Qt.GlobalColor.black, Qt.BrushStyle.BDiagPattern))

    def _paint_threshold(self, painter: QPainter, bar: QRectF) -> None:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        x = self._x(self._decision.threshold)
        painter.setPen(QPen(ink, 3))
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom() + 4))
        painter.setPen(ink)
        words = texts.t(texts.THRESHOLD).format(score=points(self._decision.threshold))
        metrics, top = self.fontMetrics(), bar.bottom() + 4
        width = metrics.horizontalAdvance(words) + 2
        left = min(max(x - width / 2, MARGIN), self.width() - MARGIN - width)
        painter.drawText(QRectF(left, top, width, metrics.height()), Qt.AlignmentFlag.AlignCenter, words)
        if left > MARGIN + metrics.horizontalAdvance("0  "):
            painter.drawText(QPointF(MARGIN, top + metrics.ascent()), "0")
        end = metrics.horizontalAdvance("100")
        if left + width < self.width() - MARGIN - end - 8:
            painter.drawText(QPointF(self.width() - MARGIN - end, top + metrics.ascent()), "100")

    def _paint_arrow(self, painter: QPainter) -> None:
        x = self._x(self._probability)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Window), 1.5))
        painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
        tip = BAR_TOP + 6
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - 10, 1), QPointF(x + 10, 1)]))
