"""What is drawn on top of the film, in the screen's pixels: ruler, words, focus. White with a black rim, so that it is
seen on every grey."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

RULER_COLOUR = QColor(255, 235, 90)
MARGIN = 10.0
END = 7.0
"""Half the length of the strokes at a ruler's ends."""


def words(painter: QPainter, text: str, at: QPointF, colour: QColor | None = None) -> None:
    """One line whose base begins at a place."""
    path = QPainterPath()
    path.addText(at, painter.font(), text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = QPen(QColor(0, 0, 0, 220), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, colour or QColor(245, 245, 245))


def block(painter: QPainter, lines: list[str], view: QRectF, *, bottom: bool, right: bool) -> None:
    """Lines in a corner of the view."""
    metrics = QFontMetricsF(painter.font())
    height = metrics.height()
    top = view.bottom() - MARGIN - height * len(lines) if bottom else view.top() + MARGIN
    for number, line in enumerate(lines):
        left = view.right() - MARGIN - metrics.horizontalAdvance(line) if right else view.left() + MARGIN
        words(painter, line, QPointF(left, top + number * height + metrics.ascent()))


def ruler(painter: QPainter, start: QPointF, end: QPointF, label: str, view: QRectF) -> None:
    """A line with strokes at its ends, and its length beside the end, within the view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    along = end - start
    length = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1e-6)
    across = QPointF(-along.y(), along.x()) * (END / length)
    lines = ((start, end), (start - across, start + across), (end - across, end + across))
    for pen in (QPen(QColor(0, 0, 0, 220), 4.5), QPen(RULER_COLOUR, 2)):
        painter.setPen(pen)
        for one, other in lines:
            painter.drawLine(one, other)
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(label), metrics.height()
    left = min(max(end.x() + 12, view.left() + 4), view.right() - width - 4)
    base = min(max(end.y() - 10, view.top() + height), view.bottom() - 6)
    words(painter, label, QPointF(left, base), RULER_COLOUR)


def focus_frame(painter: QPainter, view: QRectF, colour: QColor) -> None:
    """Where the keys go."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour, 2))
    painter.drawRect(view.adjusted(1, 1, -1, -1))


def bold(font: QFont) -> QFont:
    """The font for words on a film."""
    changed = QFont(font)
    changed.setBold(True)
    return changed
