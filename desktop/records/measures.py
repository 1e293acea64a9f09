"""Of each entry what was measured, and nothing else: for looking at a hundred thousand of them. No Qt.

SQLite takes it out of the stored results itself, several times faster than whole entries are made.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

from cxr.result import Result
from desktop.records.database import Damaged, Database
from desktop.records.rows import from_micros

CHUNK = 2000
"""Entries read at a time."""
_FIELDS = (
    "status", "file_sha256", "model_sha256", "width", "height", "probability", "typicality", "brightness", "contrast",
    "sharpness", "warnings",
)  # fmt: skip
_QUERY = (
    f"SELECT id, first, {', '.join(f'''json_extract(result, '$.{name}')''' for name in _FIELDS)} "
    "FROM entries WHERE id > ? ORDER BY id LIMIT ?"
)


def measures(database: Database) -> Iterator[tuple[datetime, Result]]:
    """When each film was first scored, and its result without name, message and what else nobody counts.

    The path is the entry's number. Those that come while this goes on are among them.
    """
    last = 0
    while True:
        rows = database.read(partial(_rows, after=last))
        yield from map(_measure, rows)
        if len(rows) < CHUNK:
            return
        last = rows[-1][0]


def _rows(connection: sqlite3.Connection, after: int) -> list[tuple[Any, ...]]:
    try:
        return connection.execute(_QUERY, (after, CHUNK)).fetchall()
    except sqlite3.OperationalError as error:
        if "JSON" in str(error):
            raise Damaged("a result") from error
        raise


def _measure(row: tuple[Any, ...]) -> tuple[datetime, Result]:
    number, first, status, file, model, width, height, probability, typicality, brightness, contrast, sharpness, warnings = row
    result = Result(
        path=str(number),
        status=status,
        probability=probability,
        warnings=tuple(json.loads(warnings)) if warnings and warnings != "[]" else (),
        model_sha256=model,
        file_sha256=file,
        width=width or 0,
        height=height or 0,
        typicality=typicality,
        brightness=brightness,
        contrast=contrast,
        sharpness=sharpness,
    )
    return from_micros(first), result
