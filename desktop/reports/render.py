"""From painting code to pages: a PDF in memory, a printer, or images. May be used off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSize
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from cxr import __version__
from cxr.errors import UsageError
from desktop import texts
from desktop.reports.content import A4, LETTER, Options
from desktop.reports.sheet import FOOTER_HEIGHT, GREY, MM, UNITS_PER_INCH, Sheet
from desktop.texts import reports as words

Paint = Callable[[Sheet], None]
MARGIN = 15.0
"""Millimetres."""
SIZES = {A4: QPageSize.PageSizeId.A4, LETTER: QPageSize.PageSizeId.Letter}
DPI = 600
LETTER_TERRITORIES = ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
"""Where Unicode's CLDR gives US Letter as the paper; everywhere else it is A4."""


def usual_page(locale: QLocale | None = None) -> str:
    """The paper of a country; default: the computer's."""
    name = (locale or QLocale.system()).name()
    return LETTER if name.partition("_")[2].upper() in LETTER_TERRITORIES else A4


def to_pdf(paint: Paint, options: Options, title: str, should_stop: Callable[[], bool] = lambda: False) -> bytes:
    """The PDF, whole.

    Args:
        paint: called twice: once to count the pages, once for good.
        title: of the document; must name nobody.

    Raises:
        Cancelled: `should_stop` said so.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator(f"{texts.PROGRAM} {__version__}")
    set_page(writer, options)
    to_device(paint, writer, options, should_stop)
    buffer.close()
    return bytes(data.data())


def set_page(device: QPagedPaintDevice, options: Options) -> None:
    """Paper and margins."""
    device.setPageSize(QPageSize(SIZES[options.page]))
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)


def to_device(
    paint: Paint, device: QPagedPaintDevice, options: Options, should_stop: Callable[[], bool] = lambda: False
) -> None:
    """Paint onto a PDF or a printer, its paper and margins set.

    Raises:
        UsageError: `print_failed`: the device takes nothing.
        Cancelled: `should_stop` said so.
    """
    scale = device.logicalDpiX() / UNITS_PER_INCH
    width, height = device.width() / scale, device.height() / scale
    pages = _count(paint, width, height, options, should_stop)
    painter = QPainter()
    if not painter.begin(device):
        raise UsageError("print_failed", "The printer takes no pages.", "Check the printer, or save the report as PDF.")
    try:
        _set_up(painter, scale)
        _paint(paint, painter, width, height, options, lambda: _next_page(device), pages, should_stop)
    finally:
        painter.end()


def to_images(paint: Paint, options: Options, dpi: int = 96) -> list[QImage]:
    """The same pages as images, margins included, on white."""
    size = QPageSize(SIZES[options.page]).sizePixels(dpi)
    scale, margin = dpi / UNITS_PER_INCH, MARGIN * MM
    width, height = size.width() / scale - 2 * margin, size.height() / scale - 2 * margin
    images: list[QImage] = []
    painter = QPainter()

    def next_page() -> None:
        if painter.isActive():
            painter.end()
        images.append(_white(size))
        painter.begin(images[-1])
        _set_up(painter, scale)
        painter.translate(margin, margin)

    next_page()
    pages = _count(paint, width, height, options, lambda: False)
    _paint(paint, painter, width, height, options, next_page, pages, lambda: False)
    painter.end()
    return images


def _white(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image


def _set_up(painter: QPainter, scale: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # of PDF: no JPEG traces over a film
    painter.scale(scale, scale)


def _next_page(device: QPagedPaintDevice) -> None:
    if not device.newPage():
        raise UsageError("print_failed", "The printer takes no further page.", "Check the printer, or save the report as PDF.")


def _count(paint: Paint, width: float, height: float, options: Options, should_stop: Callable[[], bool]) -> int:
    """How many pages it will be, by painting where nothing is seen."""
    nowhere = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(nowhere)
    painter.setClipRect(0, 0, 0, 0)
    pages = [1]
    try:
        _paint(paint, painter, width, height, options, lambda: pages.append(1), 0, should_stop)
    finally:
        painter.end()
    return len(pages)


def _paint(
    paint: Paint,
    painter: QPainter,
    width: float,
    height: float,
    options: Options,
    new_page: Callable[[], None],
    pages: int,
    should_stop: Callable[[], bool],
) -> None:
    def footer(sheet: Sheet) -> None:
        top = sheet.height - FOOTER_HEIGHT + 3 * MM
        sheet.cell(texts.t(words.FOOTER), sheet.box(0, top, sheet.width * 0.72, 5 * MM), 8, colour=GREY)
        number = texts.t(words.PAGE_OF).format(page=sheet.page, pages=pages)
        sheet.cell(number, sheet.box(sheet.width * 0.78, top, sheet.width * 0.22, 5 * MM), 8, colour=GREY, at_end=True)

    sheet = Sheet(
        painter,
        width,
        height,
        new_page=new_page,
        footer=footer,
        right_to_left=options.right_to_left,
        should_stop=should_stop,
    )
    paint(sheet)
