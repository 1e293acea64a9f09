"""How the scores of many films lie, with the threshold and the uncertain zone, painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr.contract import Decision
from desktop import contrast, texts, theme
from desktop.outcome import Kind, points
from desktop.retranslating import Retranslating
from desktop.texts import batch

BINS = 20
"""Of five points each."""
SYMBOL, MARGIN, GAP = 22, 10, 4
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
"""The scale goes from left to right in every language, as the bars do."""


def count_bins(probabilities: Sequence[float]) -> list[int]:
    """How many in each of `BINS` equal parts of [0, 1]; 1 counts in the last."""
    counts = [0] * BINS
    for probability in probabilities:
        counts[min(BINS - 1, points(probability) * BINS // 100)] += 1
    return counts


class Histogram(Retranslating):
    """Bars from score 0 at the left to 100 at the right. Each zone has its symbol above it; the uncertain one is striped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: list[float] = []
        self._decision = Decision(0.5, 0.5, 0.5, "")
        self.bins = [0] * BINS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def show_scores(self, probabilities: Sequence[float], decision: Decision) -> None:
        """Set what is painted, each in [0, 1], and say it to screen readers."""
        self._probabilities, self._decision = list(probabilities), decision
        self.bins = count_bins(self._probabilities)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """What a screen reader says of the picture."""
        if not self._probabilities:
            self.setAccessibleName(texts.t(batch.HISTOGRAM_EMPTY))
            return
        decided = [self._decision.decide(probability) for probability in self._probabilities]
        self.setAccessibleName(
            texts.t(batch.HISTOGRAM_SAYS).format(
                n=len(decided),
                below=decided.count("normal"),
                inside=decided.count("uncertain"),
                above=decided.count("pneumonia"),
                low=points(self._decision.uncertain_low),
                high=points(self._decision.uncertain_high),
                threshold=points(self._decision.threshold),
            )
        )

    def sizeHint(self) -> QSize:
        """Wide enough for the words under it."""
        return QSize(460, 240)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(260, 150)

    def _head(self) -> float:
        """Height of the line of symbols and words over the bars."""
        return float(max(SYMBOL, self.fontMetrics().height()))

    def _field(self) -> QRectF:
        """Where the bars stand: symbols above, a line of numbers and one of words below."""
        top, below = self._head() + GAP, 2 * self.fontMetrics().height() + 2 * GAP
        return QRectF(MARGIN, top, self.width() - 2 * MARGIN, max(20, self.height() - top - below))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Zones, bars, threshold, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field, ink = self._field(), self.palette().color(QPalette.ColorRole.WindowText)
        if not self._probabilities:
            painter.setPen(ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, texts.t(batch.HISTOGRAM_EMPTY))
            return
        low, high = self._decision.uncertain_low, self._decision.uncertain_high
        if low == high:
            low = high = self._decision.threshold
        for kind, start, end in ((Kind.NORMAL, 0.0, low), (Kind.UNCERTAIN, low, high), (Kind.PNEUMONIA, high, 1.0)):
            self._paint_zone(painter, field, kind, start, end)
        self._paint_bars(painter, field, ink)
        self._paint_words(painter, field, ink)

    def _paint_zone(self, painter: QPainter, field: QRectF, kind: Kind, start: float, end: float) -> None:
        if end <= start:
            return
        zone = QRectF(field.left() + start * field.width(), field.top(), (end - start) * field.width(), field.height())
        painter.fillRect(zone, theme.tint(kind, self.palette()))
        if kind is Kind.UNCERTAIN:
            stripes = QColor(self.palette().color(QPalette.ColorRole.WindowText))
            stripes.setAlpha(90)
            painter.fillRect(zone, QBrush(stripes, Qt.BrushStyle.BDiagPattern))
        side, short = float(SYMBOL), texts.t(texts.SHORT[kind])
        across = self.fontMetrics().horizontalAdvance(short) + 2
        whole = side + GAP + across
        left = zone.center().x() - (whole if whole <= zone.width() else side) / 2
        left = min(max(left, 0.0), self.width() - side)
        painter.save()
        theme.draw_symbol(painter, kind, QRectF(left, (self._head() - side) / 2, side, side), theme.current())
        painter.restore()
        if whole <= zone.width():
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(QRectF(left + side + GAP, 0, across, self._head()), Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_bars(self, painter: QPainter, field: QRectF, ink: QColor) -> None:
        tallest, width = max(self.bins), field.width() / BINS
        room = field.height() - self.fontMetrics().height() - GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(contrast.mixed(ink.name(), self.palette().color(QPalette.ColorRole.Window).name(), 0.72))
        for number, count in enumerate(self.bins):
            if count:
                height = max(3.0, count / tallest * room)
                left = field.left() + number * width
                painter.drawRect(QRectF(left + 1, field.bottom() - height, width - 2, height))
        painter.setPen(QPen(ink, 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        highest = self.bins.index(tallest)
        line = self.fontMetrics().height()
        words = texts.t(batch.HISTOGRAM_HIGHEST).format(n=tallest)
        across = self.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(field.left() + (highest + 0.5) * width - across / 2, MARGIN), field.right() - across)
        painter.drawText(QRectF(left, field.bottom() - room - line - 1, across, line), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(self, painter: QPainter, field: QRectF, ink: QColor) -> None:
        line, x = self.fontMetrics().height(), field.left() + self._decision.threshold * field.width()
        base, bottom = self.palette().color(QPalette.ColorRole.Base), field.bottom() + GAP
        for colour, thickness in ((base, 5), (ink, 2)):  # seen over bars too
            painter.setPen(QPen(colour, thickness, Qt.PenStyle.SolidLine if colour is base else Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, field.top()), QPointF(x, bottom))
        painter.setPen(ink)
        words = texts.t(texts.THRESHOLD).format(score=points(self._decision.threshold))
        across = self.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(x - across / 2, field.left()), field.right() - across)
        painter.drawText(QRectF(left, bottom, across, line), Qt.AlignmentFlag.AlignCenter, words)
        numbers = QRectF(field.left(), bottom, field.width(), line)
        if left > field.left() + self.fontMetrics().horizontalAdvance("0  "):
            painter.drawText(numbers, ABSOLUTE | Qt.AlignmentFlag.AlignLeft, "0")
        if left + across < field.right() - self.fontMetrics().horizontalAdvance("  100"):
            painter.drawText(numbers, ABSOLUTE | Qt.AlignmentFlag.AlignRight, "100")
        axis = self.fontMetrics().elidedText(texts.t(batch.HISTOGRAM_AXIS), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, bottom + line, self.width(), line), Qt.AlignmentFlag.AlignCenter, axis)
