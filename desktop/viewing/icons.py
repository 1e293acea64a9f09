"""The tools' signs, drawn in the colour of the palette's text, so that they need no files and follow dark themes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SIDE = 24
"""Signs are drawn on a square of this many units."""


def icon(name: str, colour: QColor) -> QIcon:
    """The sign of a tool, sharp on dense displays too.

    Args:
        name: a key of `SIGNS`, or a short text to be written instead.
    """
    return QIcon(pixmap(name, colour))


def pixmap(name: str, colour: QColor, side: int = 2 * SIDE) -> QPixmap:
    """The same as a picture of `side` pixels, clear around the sign."""
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / SIDE, side / SIDE)
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    if name in SIGNS:
        SIGNS[name](painter, colour)
    else:
        _text(painter, name)
    painter.end()
    return drawn


def _text(painter: QPainter, text: str) -> None:
    font = QFont(painter.font())
    font.setPixelSize(12)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, text)


def _lines(painter: QPainter, *lines: tuple[float, float, float, float]) -> None:
    for x1, y1, x2, y2 in lines:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


def _filled(painter: QPainter, colour: QColor, *points: tuple[float, float]) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fit(painter: QPainter, colour: QColor) -> None:
    for x, y, dx, dy in ((3, 4, 1, 1), (21, 4, -1, 1), (3, 20, 1, -1), (21, 20, -1, -1)):
        _lines(painter, (x, y, x + 5 * dx, y), (x, y, x, y + 5 * dy))
    painter.drawRect(QRectF(8, 8.5, 8, 7))


def _smaller(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QRectF(3, 3, 13, 13))
    _lines(painter, (14.5, 14.5, 21, 21), (6.5, 9.5, 12.5, 9.5))


def _larger(painter: QPainter, colour: QColor) -> None:
    _smaller(painter, colour)
    _lines(painter, (9.5, 6.5, 9.5, 12.5))


def _move(painter: QPainter, colour: QColor) -> None:
    _lines(painter, (12, 3, 12, 21), (3, 12, 21, 12))
    for tip, left, right in (
        ((12, 2), (9, 6), (15, 6)), ((12, 22), (9, 18), (15, 18)), ((2, 12), (6, 9), (6, 15)), ((22, 12), (18, 9), (18, 15))
    ):  # fmt: skip
        _filled(painter, colour, tip, left, right)


def _contrast(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QRectF(3.5, 3.5, 17, 17))
    painter.setBrush(colour)
    painter.drawPie(QRectF(3.5, 3.5, 17, 17), -90 * 16, 180 * 16)


def _ruler(painter: QPainter, colour: QColor) -> None:
    painter.save()
    painter.translate(12, 12)
    painter.rotate(-35)
    painter.drawRect(QRectF(-11, -4, 22, 8))
    _lines(painter, *((x, 4, x, 0.5 if x else -1) for x in (-7.3, -3.7, 0, 3.7, 7.3)))
    painter.restore()


def _invert(painter: QPainter, colour: QColor) -> None:
    painter.drawRect(QRectF(3.5, 4.5, 17, 15))
    _filled(painter, colour, (3.5, 19.5), (20.5, 19.5), (20.5, 4.5))


def _turn_left(painter: QPainter, colour: QColor) -> None:
    painter.drawRect(QRectF(3.5, 11, 10, 10))
    path = QPainterPath(QPointF(20, 17))
    path.cubicTo(QPointF(21, 9), QPointF(17, 5.5), QPointF(10, 5.5))
    painter.drawPath(path)
    _filled(painter, colour, (7, 5.5), (11.5, 2.2), (11.5, 8.8))


def _mirror(painter: QPainter) -> None:
    painter.translate(SIDE, 0)
    painter.scale(-1, 1)


def _turn_right(painter: QPainter, colour: QColor) -> None:
    _mirror(painter)
    _turn_left(painter, colour)


def _flip(painter: QPainter, colour: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(2.5, 19), QPointF(9, 19), QPointF(9, 5)]))
    _filled(painter, colour, (21.5, 19), (15, 19), (15, 5))
    _lines(painter, (12, 2.5, 12, 5), (12, 9, 12, 12), (12, 16, 12, 19), (12, 21.5, 12, 21.6))


def _where(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(QColor(255, 150, 0))
    painter.drawEllipse(QRectF(9, 9, 6, 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(4, 4, 16, 16))
    _lines(painter, (12, 1.5, 12, 5), (12, 19, 12, 22.5), (1.5, 12, 5, 12), (19, 12, 22.5, 12))


def _seen(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    for row, line in enumerate(("0110", "1011", "1101", "0110")):
        for column, cell in enumerate(line):
            if cell == "1":
                painter.drawRect(QRectF(4 + 4.2 * column, 4 + 4.2 * row, 3.2, 3.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(2, 2, 20, 20))


def _reset(painter: QPainter, colour: QColor) -> None:
    painter.drawArc(QRectF(4, 4, 16, 16), 60 * 16, -300 * 16)
    _filled(painter, colour, (8.6, 5.2), (13.5, 1.5), (14.2, 7.5))


SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "fit": _fit,
    "smaller": _smaller,
    "larger": _larger,
    "move": _move,
    "contrast": _contrast,
    "ruler": _ruler,
    "invert": _invert,
    "turn_left": _turn_left,
    "turn_right": _turn_right,
    "flip": _flip,
    "where": _where,
    "seen": _seen,
    "reset": _reset,
}
