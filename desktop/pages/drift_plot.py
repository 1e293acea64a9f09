"""A small plot by week: the middle film and 8 of 10 films of each, over the band of training; or a share, or counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import contrast, texts, theme
from desktop.outcome import Kind
from desktop.texts import drift as words

GAP = 4
BAND = 0.24
"""Share of the letters' colour in the band of training."""
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True)
class Point:
    """A week's films: where on the span they lie, 0 the first week, and from where to where; low None: a bar from 0."""

    week: int
    middle: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Series:
    """What a plot shows.

    Attributes:
        title: in words.
        says: the same picture in a sentence or two, for who does not see it.
        weeks: how many the span has.
        points: of weeks that have films.
        band: low, middle and high of training; None where there is nothing to compare.
        most: the top of the scale at least; None: as the values are.
        shown: a value → its figures.
        differs: something has changed here.
    """

    title: str
    says: str
    weeks: int
    points: Sequence[Point]
    band: tuple[float, float, float] | None
    most: float | None
    shown: Callable[[float], str]
    differs: bool = False


class DriftPlot(QWidget):
    """Weeks from left to right in every language, as the dates under them say; one stop of the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: Series | None = None
        self._first = self._last = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_series(self, series: Series, first: str, last: str) -> None:
        """Set what is painted, and the dates of the first and the last week."""
        self._series, self._first, self._last = series, first, last
        self.setAccessibleName(series.says)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the letters."""
        line = self.fontMetrics().height()
        return QSize(15 * line, 8 * line)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        line = self.fontMetrics().height()
        return QSize(11 * line, 7 * line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, scale, band of training, weeks."""
        series = self._series
        if series is None:
            return
        painter, line = QPainter(self), self.fontMetrics().height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        self._paint_title(painter, series, ink)
        low, high = _scale(series)
        numbers = [series.shown(low), series.shown(high)]
        left = max(self.fontMetrics().horizontalAdvance(number) for number in numbers) + 2 * GAP
        field = QRectF(left, 1.5 * line, self.width() - left - 2 * GAP, max(10.0, self.height() - 2.7 * line))
        painter.fillRect(field, self.palette().color(QPalette.ColorRole.Base))

        def height(value: float) -> float:
            return field.bottom() - (min(max(value, low), high) - low) / (high - low) * field.height()

        if series.band is not None:
            self._paint_band(painter, field, [height(value) for value in series.band], ink)
        edge = QPen(theme.COLOURS[Kind.PNEUMONIA], 3) if series.differs else QPen(ink, 1)
        edge.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(field)
        painter.setPen(QPen(ink, 1))
        for value, number in zip((low, high), numbers, strict=True):
            place = QRectF(0, min(max(height(value) - line / 2, field.top()), field.bottom() - line), left - GAP, line)
            painter.drawText(place, ABSOLUTE | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        below = QRectF(field.left(), field.bottom() + 1, field.width(), line)
        painter.drawText(below, ABSOLUTE | Qt.AlignmentFlag.AlignLeft, self._first)
        if self._last != self._first:
            painter.drawText(below, ABSOLUTE | Qt.AlignmentFlag.AlignRight, self._last)
        if not series.points:
            painter.drawText(field, Qt.AlignmentFlag.AlignCenter, texts.t(words.NO_FILMS))
        self._paint_points(painter, field, series, height)
        if self.hasFocus():
            colours = theme.current()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ring), colours.ring_width))
            inset = colours.ring_width / 2
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _paint_title(self, painter: QPainter, series: Series, ink: QColor) -> None:
        line, title, bold = self.fontMetrics().height(), series.title, QFont(self.font())
        if series.differs:
            title = texts.t(words.PLOT_CHANGED).format(name=title)
            bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(ink)
        place = QRectF(GAP, 0.1 * line, self.width() - 2 * GAP, 1.2 * line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(self.font())

    def _paint_band(self, painter: QPainter, field: QRectF, heights: Sequence[float], ink: QColor) -> None:
        low, middle, high = heights
        grey = contrast.mixed(ink.name(), self.palette().color(QPalette.ColorRole.Base).name(), BAND)
        painter.fillRect(QRectF(field.left(), high, field.width(), max(2.0, low - high)), QColor(grey))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(field.left(), middle), QPointF(field.right(), middle))

    def _paint_points(self, painter: QPainter, field: QRectF, series: Series, height: Callable[[float], float]) -> None:
        colour, step = theme.COLOURS[Kind.NORMAL], field.width() / max(1, series.weeks)
        dot = min(4.0, max(1.5, step / 3))
        before: QPointF | None = None
        for point in series.points:
            at = QPointF(field.left() + (point.week + 0.5) * step, height(point.middle))
            if point.low is None or point.high is None:
                painter.fillRect(QRectF(at.x() - 0.35 * step, at.y(), 0.7 * step, field.bottom() - at.y()), colour)
                continue
            painter.setPen(QPen(colour, max(1.0, min(3.0, step / 4))))
            painter.drawLine(QPointF(at.x(), height(point.low)), QPointF(at.x(), height(point.high)))
            if before is not None:
                painter.setPen(QPen(colour, 1))
                painter.drawLine(before, at)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(colour)
            painter.drawEllipse(at, dot, dot)
            before = at


def _scale(series: Series) -> tuple[float, float]:
    """From where to where the scale goes: all that is shown, and a little more."""
    values = [point.middle for point in series.points]
    values += [value for point in series.points for value in (point.low, point.high) if value is not None]
    values += list(series.band or ())
    if series.most is not None:
        return 0.0, max([series.most, *values])
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    margin = 0.08 * (high - low) or 1.0
    return low - margin, high + margin
