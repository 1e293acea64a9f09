"""How things look: colours, shapes and sizes of letters. Everything else comes from the palette, so dark themes work.

The colours are Okabe and Ito's (https://jfly.uni-koeln.de/color/), told apart with every kind of colour vision; each
kind also has a shape of its own, so that colour alone never tells a decision.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop.outcome import Kind

COLOURS = {
    Kind.PNEUMONIA: QColor("#D55E00"),
    Kind.NORMAL: QColor("#0072B2"),
    Kind.UNCERTAIN: QColor("#E69F00"),
    Kind.REFUSED: QColor("#6F6F6F"),
    Kind.ERROR: QColor("#6F6F6F"),
    Kind.WAITING: QColor("#9A9A9A"),
    Kind.UNSCORED: QColor("#9A9A9A"),
}

NORMAL_POINTS, HEADLINE_POINTS, NUMBER_POINTS = 11, 19, 17
ICON_SIDE = 48
"""Pixels at which symbols are drawn; views scale them down."""


def symbol(kind: Kind) -> QIcon:
    """Triangle with "!", disc with a line, diamond with "?", square with a bar, cross, dots."""
    return _symbol(kind)


@cache
def _symbol(kind: Kind) -> QIcon:
    scale = 2  # sharp on dense displays too
    pixmap = QPixmap(ICON_SIDE * scale, ICON_SIDE * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    draw_symbol(painter, kind, QRectF(2, 2, ICON_SIDE - 4, ICON_SIDE - 4))
    painter.end()
    return QIcon(pixmap)


def draw_symbol(painter: QPainter, kind: Kind, box: QRectF) -> None:
    """The kind's shape, filled with its colour, and a sign in it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(COLOURS[kind])
    centre, sign, lowered = box.center(), "", 0.0
    if kind is Kind.PNEUMONIA:
        painter.drawPolygon(QPolygonF([QPointF(centre.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
        sign, lowered = "!", 0.14
    elif kind is Kind.NORMAL:
        painter.drawEllipse(box)
        sign = "–"
    elif kind is Kind.UNCERTAIN:
        middle = (QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()))
        painter.drawPolygon(QPolygonF([*middle, QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())]))
        sign = "?"
    elif kind is Kind.REFUSED:
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        sign = "/"
    elif kind is Kind.ERROR:
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        sign = "×"
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(COLOURS[kind], 3, Qt.PenStyle.DotLine))
        painter.drawEllipse(box.adjusted(8, 8, -8, -8))
    if sign:
        _draw_sign(painter, sign, box.translated(0, box.height() * lowered), dark=kind is Kind.UNCERTAIN)


def _draw_sign(painter: QPainter, sign: str, box: QRectF, *, dark: bool) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(box.height() * 0.62)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black if dark else Qt.GlobalColor.white)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def tint(kind: Kind, palette: QPalette) -> QColor:
    """The kind's colour, mixed thinly into the background of text."""
    base, colour, share = palette.color(QPalette.ColorRole.Base), COLOURS[kind], 0.16
    return QColor(*(round(b + (c - b) * share) for b, c in zip(base.getRgb()[:3], colour.getRgb()[:3], strict=True)))


def set_points(widget: QWidget, points: float, *, bold: bool = False) -> None:
    """The size of a widget's letters."""
    font = widget.font()
    font.setPointSizeF(points)
    font.setBold(bold)
    widget.setFont(font)
