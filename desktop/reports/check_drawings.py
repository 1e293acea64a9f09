"""The plots of the report on a clinic's own films: ROC curve, calibration, scores of the two classes. For white paper.

Axes go from left to right in every language.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cxr.contract import Decision
from cxr.local_check import Figures
from cxr.metrics import Bin
from desktop import texts, theme
from desktop.outcome import Kind
from desktop.reports.sheet import GREY, INK, MM, RULE, Sheet
from desktop.texts import local_check as words
from desktop.texts import model_facts
from desktop.texts import reports as report_words

BINS = 20
_BLUE, _ORANGE = theme.PAPER[Kind.NORMAL], theme.PAPER[Kind.PNEUMONIA]
_ZONE = QColor("#F8E1B3")


class _Square:
    """A plot of two shares from 0 to 100."""

    def __init__(self, sheet: Sheet, box: QRectF, across: str, up: str) -> None:
        self.sheet, self.painter = sheet, sheet.painter
        self.area = QRectF(box.left() + 12 * MM, box.top() + 2 * MM, box.width() - 15 * MM, box.height() - 13 * MM)
        self._axes(across, up)

    def place(self, across: float, up: float) -> QPointF:
        """A point, both in [0, 1]."""
        return QPointF(self.area.left() + across * self.area.width(), self.area.bottom() - up * self.area.height())

    def _axes(self, across: str, up: str) -> None:
        for value in (0, 25, 50, 75, 100):
            x, y = self.place(value / 100, 0), self.place(0, value / 100)
            self.painter.setPen(QPen(QColor("#E4E4E4"), 3))
            self.painter.drawLine(x, self.place(value / 100, 1))
            self.painter.drawLine(y, self.place(1, value / 100))
            self.sheet.cell(str(value), QRectF(x.x() - 5 * MM, x.y() + 0.6 * MM, 10 * MM, 4 * MM), 8, colour=GREY, centre=True)
            self.sheet.cell(str(value), QRectF(y.x() - 8 * MM, y.y() - 2 * MM, 8 * MM, 4 * MM), 8, colour=GREY, centre=True)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(INK, 6))
        self.painter.drawRect(self.area)
        below = QRectF(self.area.left() - 8 * MM, self.area.bottom() + 4.6 * MM, self.area.width() + 10 * MM, 5 * MM)
        self.sheet.cell(across, below, 8, centre=True)
        self.painter.save()
        self.painter.translate(self.area.left() - 9.5 * MM, self.area.center().y())
        self.painter.rotate(-90)
        self.sheet.cell(up, QRectF(-self.area.height() / 2, -2.5 * MM, self.area.height(), 5 * MM), 8, centre=True)
        self.painter.restore()

    def dotted(self) -> None:
        """From corner to corner."""
        self.painter.setPen(QPen(RULE, 6, Qt.PenStyle.DashLine))
        self.painter.drawLine(self.area.bottomLeft(), self.area.topRight())


def draw_roc(sheet: Sheet, box: QRectF, found: Figures) -> None:
    """The curve, and the threshold in use with the intervals of both figures."""
    plot = _Square(sheet, box, texts.t(words.FALSE_ALARMS), texts.t(words.FOUND))
    plot.dotted()
    painter = sheet.painter
    painter.setPen(QPen(_BLUE, 12))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([plot.place(across, up) for across, up in found.roc]))
    if found.sensitivity is None or found.specificity is None:
        return
    across, up = 1 - found.specificity.value, found.sensitivity.value
    painter.setPen(QPen(_ORANGE, 10))
    painter.drawLine(plot.place(1 - found.specificity.high, up), plot.place(1 - found.specificity.low, up))
    painter.drawLine(plot.place(across, found.sensitivity.low), plot.place(across, found.sensitivity.high))
    painter.setBrush(_ORANGE)
    painter.drawEllipse(plot.place(across, up), 22, 22)


def draw_calibration(sheet: Sheet, box: QRectF, bins: Sequence[Bin]) -> None:
    """Films of like score: their mean score and the share with pneumonia, with its interval."""
    plot = _Square(sheet, box, texts.t(model_facts.PLOT_X), texts.t(model_facts.PLOT_Y))
    plot.dotted()
    painter = sheet.painter
    painter.setPen(QPen(_BLUE, 8))
    painter.setBrush(_BLUE)
    for one in bins:
        painter.drawLine(plot.place(one.mean_score, one.share.low), plot.place(one.mean_score, one.share.high))
        painter.drawEllipse(plot.place(one.mean_score, one.share.value), 16, 16)


def draw_scores(sheet: Sheet, found: Figures, height: float) -> None:
    """How many films of each class have which score: pneumonia upwards, normal downwards, each to its own scale.

    Every bar has its number, since one film in the wrong place would hardly be seen. Moves `y` below it.
    """
    painter = sheet.painter
    area = QRectF(24 * MM, sheet.y + MM, sheet.width - 26 * MM, height)
    _zone(painter, area, found.decision)
    step, middle, half = area.width() / BINS, area.center().y(), area.height() / 2
    for name, scores, colour, upwards in (
        (words.ILL, found.scores[1], _ORANGE, True),
        (words.WELL, found.scores[0], _BLUE, False),
    ):
        counts = np.histogram(scores, bins=BINS, range=(0.0, 1.0))[0].tolist()
        for number, count in enumerate(counts):
            if not count:
                continue
            tall = max(4.0, (half - 4.5 * MM) * count / max(counts))
            left, top = area.left() + number * step, middle - tall if upwards else middle
            painter.setPen(QPen(QColor("white"), 3))
            painter.setBrush(colour)
            painter.drawRect(QRectF(left, top, step, tall))
            beyond = top - 4 * MM if upwards else top + tall
            sheet.cell(str(count), QRectF(left, beyond, step, 4 * MM), 7, centre=True)
        side = QRectF(0, (area.top() if upwards else middle) + half / 2 - 4.5 * MM, area.left() - 1.5 * MM, 4.5 * MM)
        sheet.cell(texts.t(name), side, 8, bold=True, centre=True)
        said = f"{len(scores)} {texts.t(report_words.HISTOGRAM_FILMS)}"
        sheet.cell(said, side.translated(0, 4.5 * MM), 8, colour=GREY, centre=True)
    painter.setPen(QPen(INK, 7))
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    below = QRectF(0, area.bottom() + 0.8 * MM, 12 * MM, 4.5 * MM)
    for value in (0, 25, 50, 75, 100):
        below.moveLeft(area.left() + area.width() * value / 100 - 6 * MM)
        sheet.cell(str(value), below, 8, colour=GREY, centre=True)
    sheet.y = below.bottom()


def _zone(painter: QPainter, area: QRectF, decision: Decision) -> None:
    """The uncertain zone as a band, the threshold as a broken line."""
    painter.fillRect(area, QColor("#F4F4F4"))
    left, right = (area.left() + area.width() * at for at in (decision.uncertain_low, decision.uncertain_high))
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), _ZONE)
    at = area.left() + area.width() * decision.threshold
    painter.setPen(QPen(INK, 9, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
