"""What a report paints besides text: the film, the score on its scale, the histogram. For white paper, whatever the theme."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from cxr.contract import Decision
from desktop import texts, theme
from desktop.outcome import Kind, points
from desktop.reports.sheet import GREY, INK, MM, RULE, Sheet
from desktop.texts import reports as words

PICTURE_SIDE = 1200
"""Longest side of a film in a report, in pixels: some 350 to the inch."""
BINS = 20
"""Bars of the histogram, five points each."""
_ZONES = {Kind.NORMAL: QColor("#CFE3F1"), Kind.UNCERTAIN: QColor("#F8E1B3"), Kind.PNEUMONIA: QColor("#F5CDB4")}


def picture(pixels: NDArray[np.uint8], overlay: NDArray[np.uint8] | None = None) -> QImage:
    """A film as an image of at most `PICTURE_SIDE`, with the colours over it where given.

    Args:
        pixels: uint8 (H, W).
        overlay: uint8 RGBA, stretched over the film.
    """
    height, width = pixels.shape
    grey = np.ascontiguousarray(pixels)
    film = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
    if max(width, height) > PICTURE_SIDE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        film = film.scaled(PICTURE_SIDE, PICTURE_SIDE, keep, smooth).convertToFormat(QImage.Format.Format_Grayscale8)
    if overlay is None:
        return film.copy()
    rows, columns = overlay.shape[:2]
    colours = np.ascontiguousarray(overlay)
    image = film.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(image.rect()), QImage(colours.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888))
    painter.end()
    return image


def draw_picture(sheet: Sheet, image: QImage | None, box: QRectF, otherwise: str) -> None:
    """An image in the middle of a black box; words where there is none."""
    painter = sheet.painter
    if image is None:
        painter.setPen(QPen(RULE, 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        sheet.cell(otherwise, box.adjusted(2 * MM, 0, -2 * MM, 0), 8, colour=GREY, centre=True)
        return
    painter.fillRect(box, Qt.GlobalColor.black)
    scale = min(box.width() / image.width(), box.height() / image.height())
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(box.center())
    painter.drawImage(place, image)


def draw_scale(sheet: Sheet, probability: float, decision: Decision) -> None:
    """0 to 100, always from left to right: zones, threshold, an arrow at the score. Moves `y` below it."""
    painter, top = sheet.painter, sheet.y + 4.5 * MM
    bar = QRectF(3 * MM, top, sheet.width - 6 * MM, 6 * MM)

    def x(value: float) -> float:
        return bar.left() + value * bar.width()

    low, high = _zone(decision)
    for start, end, kind in ((0.0, low, Kind.NORMAL), (low, high, Kind.UNCERTAIN), (high, 1.0, Kind.PNEUMONIA)):
        zone = QRectF(x(start), bar.top(), x(end) - x(start), bar.height())
        painter.fillRect(zone, _ZONES[kind])
        if kind is Kind.UNCERTAIN:
            _hatch(painter, zone)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(INK, 7))
    painter.drawRect(bar)
    at = x(decision.threshold)
    painter.setPen(QPen(INK, 18))
    painter.drawLine(QPointF(at, bar.top()), QPointF(at, bar.bottom() + 1.2 * MM))
    tip = x(probability)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    arrow = (QPointF(tip, bar.top() + 1.2 * MM), QPointF(tip - 2.4 * MM, sheet.y), QPointF(tip + 2.4 * MM, sheet.y))
    painter.drawPolygon(QPolygonF(arrow))
    line = QRectF(bar.left(), bar.bottom() + 1.4 * MM, bar.width(), 4.5 * MM)
    for number in (0, 25, 50, 75, 100):
        place = QRectF(x(number / 100) - 6 * MM, line.top(), 12 * MM, line.height())
        if abs(place.center().x() - at) > 9 * MM:
            sheet.cell(str(number), place, 8, colour=GREY, centre=True)
    sheet.cell(
        str(points(decision.threshold)), QRectF(at - 6 * MM, line.top(), 12 * MM, line.height()), 8, bold=True, centre=True
    )
    sheet.y = line.bottom()
    sheet.write(zone_words(decision), 8, colour=GREY)


def zone_words(decision: Decision) -> str:
    """Threshold and uncertain zone in numbers; a zone of no width is left out."""
    threshold = points(decision.threshold)
    if decision.uncertain_low == decision.uncertain_high:
        return texts.t(texts.THRESHOLD).format(score=threshold)
    return texts.t(words.SCALE_WORDS).format(
        low=points(decision.uncertain_low), high=points(decision.uncertain_high), threshold=threshold
    )


def draw_histogram(sheet: Sheet, scores: Sequence[float], decision: Decision | None, height: float) -> None:
    """How many films have which score, over the zones of the scale. Moves `y` below it."""
    painter = sheet.painter
    counts = np.histogram(np.asarray(scores, np.float64), bins=BINS, range=(0.0, 1.0))[0]
    most = max(1, int(counts.max(initial=0)))
    area = QRectF(12 * MM, sheet.y + 3 * MM, sheet.width - 15 * MM, height)
    if decision is not None:
        _histogram_zones(painter, area, decision)
    painter.setPen(QPen(QColor("white"), 3))
    painter.setBrush(QColor("#333333"))
    step = area.width() / BINS
    for number, count in enumerate(counts):
        tall = area.height() * int(count) / most
        painter.drawRect(QRectF(area.left() + number * step, area.bottom() - tall, step, tall))
    painter.setPen(QPen(INK, 7))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    side = QRectF(0, area.top() - 2.5 * MM, area.left() - MM, 5 * MM)
    sheet.cell(str(most), side, 8, centre=True)
    sheet.cell(texts.t(words.HISTOGRAM_FILMS), side.translated(0, 4 * MM), 7, colour=GREY, centre=True)
    below = QRectF(0, area.bottom() + 0.8 * MM, 12 * MM, 4.5 * MM)
    for number in (0, 25, 50, 75, 100):
        below.moveLeft(area.left() + area.width() * number / 100 - 6 * MM)
        sheet.cell(str(number), below, 8, colour=GREY, centre=True)
    if decision is not None:
        at = area.left() + area.width() * decision.threshold
        painter.setPen(QPen(theme.PAPER[Kind.PNEUMONIA], 18, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, area.top() - 2 * MM), QPointF(at, area.bottom()))
    sheet.y = below.bottom()
    if decision is not None:
        sheet.write(zone_words(decision), 8, colour=GREY)


def _histogram_zones(painter: QPainter, area: QRectF, decision: Decision) -> None:
    low, high = _zone(decision)
    painter.fillRect(area, QColor("#F4F4F4"))
    zone = QRectF(area.left() + low * area.width(), area.top(), (high - low) * area.width(), area.height())
    painter.fillRect(zone, _ZONES[Kind.UNCERTAIN])
    _hatch(painter, zone)


def _hatch(painter: QPainter, zone: QRectF) -> None:
    """Lines drawn one by one: a brush's pattern has the size of device pixels, too fine to see on a printer."""
    if zone.width() <= 0:
        return
    painter.save()
    painter.setClipRect(zone)
    painter.setPen(QPen(QColor("#A07000"), 4))
    step, tall = 1.6 * MM, zone.height()
    x = zone.left() - tall
    while x < zone.right():
        painter.drawLine(QPointF(x, zone.bottom()), QPointF(x + tall, zone.top()))
        x += step
    painter.restore()


def _zone(decision: Decision) -> tuple[float, float]:
    low, high = decision.uncertain_low, decision.uncertain_high
    return (low, high) if high > low else (decision.threshold, decision.threshold)
