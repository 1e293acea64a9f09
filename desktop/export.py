"""Results → files: tables by their suffix, JSON lines, an Excel workbook; the names of films in a window's table."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from cxr.errors import UsageError
from cxr.result import COLUMNS, Result
from cxr.table import parts_folder, write_table
from cxr.writing import NO_ROOM, whole

XLSX_ROWS = 1_048_576
"""Rows of a sheet, the header's included."""
_NUMBERS = ("probability", "threshold", "width", "height", "seconds", "typicality")


def write_whole(path: Path, data: bytes) -> None:
    """A file under its own name once it is whole and on the disk; what stood there before stays until then.

    Raises:
        UsageError: `out_unwritable`: no room, no permission, no such folder.
    """
    try:
        with whole(path) as temporary:
            temporary.write_bytes(data)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> UsageError:
    """What the person is told of a file that can't be written."""
    reason = error.strerror or str(error)
    hint = "Make room there, or choose another place." if error.errno in NO_ROOM else "Choose another place."
    return UsageError("out_unwritable", f"It can't be written ({reason}).", hint, path)


def table_job(
    path: Path, results: Sequence[Result], *, with_names: bool = True
) -> Callable[[Callable[[Any], None], Callable[[], bool]], Path]:
    """Job: write results, their paths absolute, as .xlsx, .jsonl or, whatever else the suffix, CSV.

    Args:
        with_names: False puts the row and the file's hash in place of each name, see `without_names`.

    Raises UsageError `out_unwritable`, `too_many_rows`.
    """

    def work(progress: Callable[[Any], None], should_stop: Callable[[], bool]) -> Path:
        rows = relative_names(results) if with_names else without_names(results)
        write = {".xlsx": write_xlsx, ".jsonl": write_jsonl}.get(path.suffix.lower(), write_table)
        try:
            write(path, rows)
        except OSError as error:
            raise unwritable(path, error) from error
        return path

    return work


def without_names(results: Sequence[Result]) -> list[Result]:
    """The same with `path` as row and first 12 hex digits of the file's hash: a file's name can hold a patient's."""
    return [
        replace(result, path=f"{row}-{result.file_sha256[:12]}" if result.file_sha256 else str(row))
        for row, result in enumerate(results, start=1)
    ]


def json_line(result: Result) -> str:
    """One line of JSON, without its line end."""
    return json.dumps(result.to_dict(), ensure_ascii=False)


def write_jsonl(path: Path, results: Iterable[Result]) -> None:
    """One result a line, UTF-8; see `cxr.writing.whole`."""
    with whole(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(json_line(result) + "\n" for result in results)


def write_xlsx(path: Path, results: Sequence[Result]) -> None:
    """A workbook with the CSV's columns: numbers as numbers, strings as strings, never as formulas or links.

    The library's parts, with films' names, lie beside it while it grows, not in a folder that is everybody's.

    Raises:
        UsageError: `too_many_rows`.
        OSError: it can't be written.
    """
    import xlsxwriter  # 0.1 s that only this format pays
    from xlsxwriter.exceptions import FileCreateError

    if len(results) >= XLSX_ROWS:
        raise UsageError("too_many_rows", "Excel can't hold that many rows.", "Use the CSV, or smaller folders.", path)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    parts = parts_folder(path)
    try:
        with whole(path) as temporary:
            packed = _Packed()
            with _own_folder(parts):
                book = xlsxwriter.Workbook(packed, options | {"tmpdir": str(parts)})
                try:
                    _write_sheet(book, results)
                    book.close()
                except BaseException:
                    _abandon(book)
                    raise
            temporary.write_bytes(packed.getbuffer())
    except FileCreateError as error:  # the library's own class, around the OSError
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


class _Packed(io.BytesIO):
    """The library's ZipFile, where it failed, writes once more when it is collected, and would complain."""

    def close(self) -> None:
        """Stay open."""


@contextmanager
def _own_folder(folder: Path) -> Iterator[None]:
    """For this user alone, and gone at the end; one that was left behind goes first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write_sheet(book: Any, results: Iterable[Result]) -> None:
    sheet = book.add_worksheet("results")
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, len(COLUMNS) - 1, 14)
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, name, bold)
    for row, result in enumerate(results, start=1):
        _write_row(sheet, row, result)


def _abandon(book: Any) -> None:
    """Close what the library has open, where it failed."""
    for sheet in book.worksheets():
        for name in ("fh", "row_data_fh"):
            stream = getattr(sheet, name, None)
            if stream is not None:
                with suppress(OSError, ValueError):
                    stream.close()


def _write_row(sheet: Any, row: int, result: Result) -> None:
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
