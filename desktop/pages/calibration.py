"""The calibration as a painted plot: the share of pneumonia among films of like score, with 95 % intervals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cxr.metrics import Bin
from desktop import texts, theme
from desktop.outcome import Kind
from desktop.pages.square_plot import SquarePlot
from desktop.texts import model_facts as words


class CalibrationPlot(SquarePlot):
    """Score from left to right, share from bottom to top; on the dotted line both are the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.PLOT_X, words.PLOT_Y, parent)
        self._bins: Sequence[Bin] = ()

    def show_bins(self, bins: Sequence[Bin]) -> None:
        """Set what is painted, and say it to screen readers."""
        self._bins = tuple(bins)
        said = [
            texts.t(words.PLOT_POINT).format(score=round(b.mean_score * 100), share=round(b.share.value * 100))
            for b in self._bins
        ]
        self.setAccessibleName(texts.t(words.PLOT_SAYS).format(points="; ".join(said)))
        self.update()

    def paint_inside(self, painter: QPainter) -> None:
        """Points with their intervals."""
        colour, place = theme.COLOURS[Kind.NORMAL], self.place
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour)
        for one in self._bins:
            painter.drawLine(place(one.mean_score, one.share.low), place(one.mean_score, one.share.high))
            painter.drawEllipse(place(one.mean_score, one.share.value), 4, 4)
