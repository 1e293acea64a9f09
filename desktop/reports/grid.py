"""Tables on a sheet: cells that break into lines, headings again on each page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from desktop.reports.sheet import INK, MM, Sheet

SIZE, ROW = 8.0, 5.2 * MM
"""Points of the letters, and height of a row of one line."""
_BAND, _MARKED = QColor("#F2F2F2"), QColor("#E3EEF6")


def draw_grid(sheet: Sheet, rows: list[list[str]], shares: tuple[float, ...], marked: Sequence[int] = ()) -> None:
    """Cells under headings; `marked` rows (0 is the first below the headings) stand out."""
    starts = [sum(shares[:column]) * sheet.width for column in range(len(shares))]
    columns = [(x + 0.5 * MM, share * sheet.width - 2 * MM) for x, share in zip(starts, shares, strict=True)]

    def tall(cells: list[str], bold: bool) -> float:
        heights = [sheet.measure(text, SIZE, width, bold=bold) for text, (_, width) in zip(cells, columns, strict=True)]
        return max(ROW, max(heights) + 1.6 * MM)

    def paint(cells: list[str], bold: bool) -> None:
        top, height = sheet.y, tall(cells, bold)
        for text, (x, width) in zip(cells, columns, strict=True):
            sheet.y = top + 0.8 * MM
            sheet.write(text, SIZE, bold=bold, x=x, width=width)
        sheet.y = top + height

    def head() -> None:
        paint(rows[0], True)
        sheet.rule(INK, 6)

    sheet.need(tall(rows[0], True) + ROW * min(len(rows) - 1, 3))
    head()
    for number, cells in enumerate(rows[1:]):
        is_marked = number in marked
        if sheet.need(tall(cells, is_marked)):
            head()
        if is_marked or number % 2:
            colour = _MARKED if is_marked else _BAND
            sheet.painter.fillRect(sheet.box(0, sheet.y, sheet.width, tall(cells, is_marked)), colour)
        paint(cells, is_marked)
    sheet.space(1)
