"""Results → files beside the CSV: JSON lines and an Excel workbook; and the names of films in a window's table."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from cxr.errors import UsageError
from cxr.result import COLUMNS, Result

XLSX_ROWS = 1_048_576
"""Rows of a sheet, the header's included."""
_NUMBERS = ("probability", "threshold", "width", "height", "seconds", "typicality")


def json_line(result: Result) -> str:
    """One line of JSON, without its line end."""
    return json.dumps(result.to_dict(), ensure_ascii=False)


def write_jsonl(path: Path, results: Iterable[Result]) -> None:
    """One result a line, UTF-8; under its own name once it is whole."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(json_line(result) + "\n" for result in results)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def write_xlsx(path: Path, results: Sequence[Result]) -> None:
    """A workbook with the CSV's columns: numbers as numbers, strings as strings, never as formulas or links.

    Raises:
        UsageError: `too_many_rows`.
    """
    import xlsxwriter  # 0.1 s that only this format pays

    if len(results) >= XLSX_ROWS:
        raise UsageError("too_many_rows", "Excel can't hold that many rows.", "Use the CSV, or smaller folders.", path)
    temporary = path.with_name(path.name + ".tmp")
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with xlsxwriter.Workbook(str(temporary), options) as book:
            sheet = book.add_worksheet("results")
            bold = book.add_format({"bold": True})
            sheet.freeze_panes(1, 1)
            sheet.set_column(0, 0, 40)
            sheet.set_column(1, len(COLUMNS) - 1, 14)
            for column, name in enumerate(COLUMNS):
                sheet.write_string(0, column, name, bold)
            for row, result in enumerate(results, start=1):
                _write_row(sheet, row, result)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _write_row(sheet: object, row: int, result: Result) -> None:
    cells = result.to_dict()
    for column, name in enumerate(COLUMNS):
        value = cells[name]
        if name in _NUMBERS:
            if value is not None and not (value == 0 and name in ("width", "height")):
                sheet.write_number(row, column, round(value, 4))
        else:
            sheet.write_string(row, column, ";".join(value) if isinstance(value, list) else str(value))


def relative_names(results: Sequence[Result]) -> list[Result]:
    """Results whose `path` is absolute → the same with paths relative to the folder that holds them all, with "/"."""
    parents = [str(Path(result.path).parent) for result in results]
    try:
        common = Path(os.path.commonpath(parents)) if parents else Path()
    except ValueError:  # on different drives
        return list(results)
    return [replace(result, path=Path(result.path).relative_to(common).as_posix()) for result in results]
