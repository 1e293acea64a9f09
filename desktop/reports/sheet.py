"""A pile of pages to paint on, whatever the device: text that flows, boxes that mirror for languages read from the right.

Lengths are in units of a tenth of a point (1/720 inch) from the upper left corner of the paint area, so that letters of
whole-number pixel sizes come out the same on screen, in a PDF and on a printer. May be used off the GUI thread.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from desktop.cancelled import Cancelled

MM = 720 / 25.4
"""Units in a millimetre."""
UNITS_PER_INCH = 720
INK, GREY, RULE = QColor("#000000"), QColor("#444444"), QColor("#999999")
FOOTER_HEIGHT = 9 * MM


class Sheet:
    """Paints top down and begins a new page where the old one is full.

    Attributes:
        y: where the next thing goes.
        page: from 1.
        running: stands at the top of every page but the first: which film a loose sheet belongs to.

    Args:
        painter: active on the first page, scaled to units.
        width, height: of the paint area.
        new_page: moves the painter to the next page.
        footer: called at the end of each page with its number.
        right_to_left: mirror the layout.
        should_stop: asked now and then; once true, Cancelled is raised.
    """

    def __init__(
        self,
        painter: QPainter,
        width: float,
        height: float,
        *,
        new_page: Callable[[], None],
        footer: Callable[[Sheet], None],
        right_to_left: bool = False,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.painter, self.width, self.height = painter, width, height
        self.right_to_left = right_to_left
        self.y, self.page, self.running = 0.0, 1, ""
        self._new_page, self._footer, self._should_stop = new_page, footer, should_stop

    @property
    def bottom(self) -> float:
        """Where the footer begins."""
        return self.height - FOOTER_HEIGHT

    def ask(self) -> None:
        """Raise Cancelled where the job was asked to stop."""
        if self._should_stop():
            raise Cancelled

    def finish(self) -> None:
        """Close the last page."""
        self._footer(self)

    def break_page(self) -> None:
        """Go on at the top of a new page."""
        self.ask()
        self._footer(self)
        self._new_page()
        self.page += 1
        self.y = 0.0
        if self.running:
            pen = self.painter.pen()
            self.cell(self.running, self.box(0, 0, self.width, 5 * MM), 9, colour=GREY)
            self.painter.setPen(pen)
            self.y = 8 * MM

    def need(self, height: float) -> bool:
        """Begin a new page where less than `height` is left on this one; says whether it did."""
        full = self.y + height > self.bottom and self.y > 0
        if full:
            self.break_page()
        return full

    def space(self, millimetres: float) -> None:
        """Leave some room."""
        self.y += millimetres * MM

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle, mirrored where the layout is."""
        return QRectF(self.width - x - width if self.right_to_left else x, y, width, height)

    def write(
        self, text: str, points: float, *, bold: bool = False, colour: QColor = INK, x: float = 0, width: float = 0
    ) -> None:
        """Text at `y`, broken into lines, over pages where it must be; moves `y` below it.

        Args:
            points: size of the letters.
            x, width: of the column; default: all of the page.
        """
        self.painter.setPen(colour)
        for layout in self._layouts(text, points, bold, width or self.width - x):
            left = self.box(x, 0, width or self.width - x, 0).left()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                self.need(line.height())
                line.draw(self.painter, QPointF(left, self.y - line.y()))
                self.y += line.height()

    def measure(self, text: str, points: float, width: float, *, bold: bool = False) -> float:
        """The height that `write` would take on one page."""
        return sum(layout.boundingRect().height() for layout in self._layouts(text, points, bold, width))

    def cell(
        self,
        text: str,
        box: QRectF,
        points: float,
        *,
        bold: bool = False,
        colour: QColor = INK,
        centre: bool = False,
        at_end: bool = False,
    ) -> None:
        """One line in a box of the page's own coordinates; what does not fit is left out in the middle.

        Args:
            centre, at_end: where in the box; default: where lines begin.
        """
        face = font(points, bold=bold)
        self.painter.setFont(face)
        self.painter.setPen(colour)
        fitting = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        side = Qt.AlignmentFlag.AlignRight if self.right_to_left is not at_end else Qt.AlignmentFlag.AlignLeft
        across = Qt.AlignmentFlag.AlignHCenter if centre else side | Qt.AlignmentFlag.AlignAbsolute
        self.painter.setLayoutDirection(direction(text))
        self.painter.drawText(box, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)

    def rule(self, colour: QColor = RULE, thickness: float = 5) -> None:
        """A line across the page at `y`."""
        self.painter.setPen(QPen(colour, thickness))
        self.painter.drawLine(QPointF(0, self.y), QPointF(self.width, self.y))

    def _layouts(self, text: str, points: float, bold: bool, width: float) -> list[QTextLayout]:
        side = Qt.AlignmentFlag.AlignRight if self.right_to_left else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layouts = []
        for paragraph in text.split("\n"):
            option.setTextDirection(direction(paragraph))
            layout = QTextLayout(paragraph or " ", font(points, bold=bold))
            layout.setTextOption(option)
            layout.beginLayout()
            y = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, y))
                y += line.height()
            layout.endLayout()
            layouts.append(layout)
        return layouts


def direction(text: str) -> Qt.LayoutDirection:
    """From the right where any letter is of such a script; hashes, numbers and English keep their order on mirrored pages."""
    is_mirrored = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def font(points: float, *, bold: bool = False) -> QFont:
    """The application's face at a size on paper."""
    face = QFont()
    face.setPixelSize(max(1, round(points * 10)))
    face.setBold(bold)
    return face
