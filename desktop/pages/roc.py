"""The ROC curve as a painted plot, with the threshold in use and the intervals of both its figures."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from cxr.local_check import Figures
from desktop import texts, theme
from desktop.outcome import Kind
from desktop.pages.square_plot import SquarePlot
from desktop.texts import local_check as check_words
from desktop.texts import profiles as words


class RocPlot(SquarePlot):
    """False alarms from left to right, pneumonia found from bottom to top; on the dotted line is who guesses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(check_words.FALSE_ALARMS, check_words.FOUND, parent)
        self._found: Figures | None = None

    def show_figures(self, found: Figures) -> None:
        """Set what is painted, and say it to screen readers."""
        self._found = found
        if found.sensitivity is not None and found.specificity is not None:
            alarms = round(100 - 100 * found.specificity.value)
            said = texts.t(words.ROC_SPEAKS).format(found=round(100 * found.sensitivity.value), alarms=alarms)
            self.setAccessibleName(said)
        self.update()

    def paint_inside(self, painter: QPainter) -> None:
        """The curve, and the threshold in use with its intervals."""
        found, place = self._found, self.place
        if found is None:
            return
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
