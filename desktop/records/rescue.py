"""What can still be read of a damaged history goes into the new one. No Qt."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

from cxr.errors import CxrError
from desktop.records.database import Damaged, Database
from desktop.records.rows import COLUMNS, Entry, entry_of_row, identity_of, keep

CHUNK = 200
SECONDS = 60.0
"""Longer than that nobody waits for it; the damaged file is kept."""


def bring_over(damaged: Path, database: Database) -> int:
    """Copy the entries that are whole, and the head of the audit log. Never raises for what is wrong with either file.

    Args:
        damaged: set aside already; it stays as it is.
        database: the new one; an entry that is there already stays.

    Returns:
        How many entries came over.
    """
    count, end = 0, time.monotonic() + SECONDS
    with suppress(sqlite3.Error, CxrError, OSError):
        log = Path(f"{damaged}-wal")  # of entries that had not gone into the file yet; to read it SQLite has to merge it
        options = "mode=rw" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"
        uri = f"{damaged.absolute().as_uri()}?{options}"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as source:
            source.execute("PRAGMA writable_schema=ON")  # else SQLite reads nothing of a file that was cut off
            _bring_head(source, database)
            for entries in _whole(source):
                database.write(partial(_keep_all, entries))
                count += len(entries)
                if time.monotonic() > end:
                    break
    return count


def _keep_all(entries: Sequence[Entry], connection: sqlite3.Connection) -> None:
    for entry in entries:
        keep(connection, entry)


def _bring_head(source: sqlite3.Connection, database: Database) -> None:
    with suppress(sqlite3.Error):
        row = source.execute("SELECT count, digest FROM head").fetchone()
        if row is not None and isinstance(row[0], int) and isinstance(row[1], str):
            database.write(lambda connection: connection.execute("INSERT OR IGNORE INTO head VALUES (1, ?, ?)", row))


def _whole(source: sqlite3.Connection) -> Iterator[list[Entry]]:
    """The entries that can be read, oldest first: many at a time, and one by one where that fails."""
    last, end = 0, _last(source)
    while last < end:
        try:
            rows = _rows(source, "entries.id > ? ORDER BY entries.id LIMIT ?", (last, CHUNK))
            last = rows[-1][1] if rows else end
        except sqlite3.Error:
            rows = []
            for number in range(last + 1, last + CHUNK + 1):
                with suppress(sqlite3.Error):
                    rows += _rows(source, "entries.id = ?", (number,))
            last += CHUNK
        yield [entry for row in rows if (entry := _entry(row)) is not None]


def _rows(source: sqlite3.Connection, where: str, values: Sequence[Any]) -> list[Any]:
    return source.execute(f"SELECT identity, {COLUMNS} WHERE {where}", values).fetchall()


def _last(source: sqlite3.Connection) -> int:
    """The highest number that an entry may have; 0 where nobody knows."""
    for query in ("SELECT seq FROM sqlite_sequence WHERE name = 'entries'", "SELECT max(id) FROM entries"):
        with suppress(sqlite3.Error, TypeError, ValueError):
            return int(source.execute(query).fetchone()[0])
    return 0


def _entry(row: Sequence[Any]) -> Entry | None:
    """None where it is not as it was written: its identity is a hash of film, place, model and threshold."""
    try:
        entry = entry_of_row(row[1:])
        return entry if identity_of(entry.result) == row[0] else None
    except (Damaged, TypeError, ValueError, AttributeError):
        return None
