"""A table of labels: CSV as people save it, with commas, semicolons or tabs, in UTF-8 or Latin-1. No Qt."""

from __future__ import annotations

import csv
import io
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from cxr.errors import CxrError, UsageError
from cxr.files import read_bytes
from cxr.result import unescape_path, unguard_formula
from desktop.local_check.label_words import asks_for_pneumonia, is_film_column, is_label_column, label_of_cell
from desktop.texts import local_check as words
from desktop.texts import t

_SEPARATORS = (",", ";", "\t")


def read_table(table: Path, folder: Path, files: Mapping[str, Path]) -> dict[str, int]:
    """The labels of films by their names.

    Args:
        folder: names in the table start from it; where one does not, the only film of that file name is meant.
        files: of the folder, by their names relative to it, with "/".

    Returns:
        label by name; the name of a film outside the folder is its path.

    Raises:
        UsageError: `labels_unreadable`, `labels_columns`, `labels_unknown`, `labels_twice`, `labels_no_film`,
            `labels_ambiguous`.
    """
    rows, film, label = _columns(table, _read(table))
    answers = asks_for_pneumonia(rows[0][1][label])
    by_file_name: dict[str, list[str]] = defaultdict(list)
    for name in files:
        by_file_name[name.rpartition("/")[2]].append(name)
    labels: dict[str, int] = {}
    lines: dict[str, int] = {}
    missing: list[tuple[int, str]] = []
    for line, cells in rows[1:]:
        if not any(cell.strip() for cell in cells):
            continue
        written, word = (cells[at].strip() if at < len(cells) else "" for at in (film, label))
        value = label_of_cell(word, answers=answers)
        if value is None:
            message = t(words.UNKNOWN_LABEL).format(line=line, word=word[:40])
            raise UsageError("labels_unknown", message, t(words.UNKNOWN_LABEL_HINT), table)
        found = _find(written, line, table, folder, files, by_file_name)
        if found is None:
            missing.append((line, written))
        elif labels.setdefault(found, value) != value:
            message = t(words.TWICE).format(line=line, before=lines[found], name=found)
            raise UsageError("labels_twice", message, t(words.TWICE_HINT), table)
        else:
            lines.setdefault(found, line)
    if missing:
        raise _not_there(table, missing)
    return labels


def _not_there(table: Path, missing: list[tuple[int, str]]) -> UsageError:
    line, name = missing[0]
    parts = [t(words.NOT_THERE).format(line=line, name=name[:200] or "–")]
    if len(missing) > 1:
        parts.append(t(words.NOT_THERE_MORE).format(n=len(missing) - 1))
    return UsageError("labels_no_film", " ".join(parts), t(words.NOT_THERE_HINT), table)


def _read(table: Path) -> str:
    try:
        data = read_bytes(table)
    except CxrError as error:
        raise _unreadable(table, error.message) from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # "Unicode text" of a spreadsheet
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _columns(table: Path, text: str) -> tuple[list[tuple[int, list[str]]], int, int]:
    """Rows with their line numbers, the headings first, and where films and labels stand in them."""
    seen: list[str] = []
    for separator in _SEPARATORS:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            rows = [(reader.line_num, cells) for cells in reader]
        except csv.Error as error:
            raise _unreadable(table, str(error)) from error
        while rows and not any(cell.strip() for cell in rows[0][1]):
            rows.pop(0)
        headings = rows[0][1] if rows else []
        film = next((at for at, name in enumerate(headings) if is_film_column(name)), None)
        label = next((at for at, name in enumerate(headings) if is_label_column(name) and at != film), None)
        if film is not None and label is not None:
            return rows, film, label
        seen = max(seen, headings, key=len)
    hint = t(words.NO_COLUMNS_HINT).format(names=", ".join(name[:40] for name in seen[:8]) or "–")
    raise UsageError("labels_columns", t(words.NO_COLUMNS), hint, table)


def _unreadable(table: Path, reason: str) -> UsageError:
    return UsageError(
        "labels_unreadable", t(words.TABLE_UNREADABLE).format(reason=reason), t(words.TABLE_UNREADABLE_HINT), table
    )


def _find(
    written: str, line: int, table: Path, folder: Path, files: Mapping[str, Path], by_file_name: Mapping[str, list[str]]
) -> str | None:
    """The film that a cell means; None where there is none."""
    if not written:
        return None
    for name in _spellings(written):
        if name in files:
            return name
        if Path(name).is_absolute() and Path(name).is_file():
            inside = os.path.relpath(name, folder).replace(os.sep, "/")
            return inside if inside in files else name
    for name in _spellings(written):
        found = by_file_name.get(name, [])
        if len(found) > 1:
            message = t(words.NOT_ONE).format(line=line, name=name)
            raise UsageError("labels_ambiguous", message, t(words.NOT_ONE_HINT), table)
        if found:
            return found[0]
    return None


def _spellings(written: str) -> Iterable[str]:
    """A name as written, with the other slash, and as this program's own tables escape it."""
    names = [written, written.replace("\\", "/"), unescape_path(unguard_formula(written))]
    return dict.fromkeys(part for name in names for part in (name, name.removeprefix("./")))
