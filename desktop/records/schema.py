"""The tables of the history, and how a file of an older version gets them. No Qt."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

Migration = Callable[[sqlite3.Connection], None]

_FIRST = (
    # a decision is the same for thousands of films, and stands here once
    "CREATE TABLE decisions (id INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE)",
    """CREATE TABLE entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        identity BLOB NOT NULL UNIQUE,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        kind TEXT NOT NULL,
        place TEXT NOT NULL,
        words TEXT NOT NULL DEFAULT '',
        read TEXT NOT NULL DEFAULT '',
        read_at INTEGER,
        verdict TEXT NOT NULL DEFAULT '',
        verdict_at INTEGER,
        note TEXT NOT NULL DEFAULT '',
        decision INTEGER REFERENCES decisions (id),
        result TEXT NOT NULL
    )""",
    # holds all that is searched, so that a search does not touch the pages with the results
    "CREATE INDEX searched ON entries (last DESC, id DESC, first, kind, place, words)",
    "CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), count INTEGER NOT NULL, digest TEXT NOT NULL)",
)
"""`identity`: SHA-256 of what makes an entry one; times in microseconds since 1970, UTC; `place` and `words`: path and note,
folded to be searched in; `result`: `Result.to_dict` as JSON; `head`: of the audit log."""


def _make(connection: sqlite3.Connection) -> None:
    for statement in _FIRST:
        connection.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (_make,)
"""The first makes the tables of schema 1, the next turns them into those of schema 2, and so on. Each runs in a transaction."""

TABLES = {
    "decisions": {"id", "json"},
    "entries": {
        "id", "identity", "first", "last", "kind", "place", "words", "read", "read_at", "verdict", "verdict_at", "note",
        "decision", "result",
    },
    "head": {"id", "count", "digest"},
}  # fmt: skip
"""What must be there once a file is up to date."""
