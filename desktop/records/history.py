"""The history: what was scored, when, with which model and threshold, and what the reader said of it. No Qt.

A local SQLite database (`desktop.records.database`), readable by its owner only; usable from several threads and processes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.errors import CxrError, UsageError
from cxr.result import Result
from desktop.records.database import Damaged, Database
from desktop.records.measures import measures
from desktop.records.rescue import bring_over
from desktop.records.rows import (
    Entry,
    absolute,
    by_identity,
    identity_of,
    number_of,
    put,
    searchable,
    select,
    storable,
    to_micros,
)
from desktop.records.schema import MIGRATIONS, Migration
from desktop.session import EARLIEST
from desktop.texts import history as words
from desktop.texts import t

if TYPE_CHECKING:
    from cxr.contract import Decision

__all__ = ["READS", "Entry", "History"]

READS = ("normal", "pneumonia", "unsure")
"""What a reader can say of a film."""
CHUNK = 500
"""Entries that `entries` reads at a time: nobody waits for a long look at all of them."""


class History:
    """See the module. Nothing is opened or made before it is used.

    Every method raises `UsageError`: `history_newer`, `history_busy`, `history_unwritable`, `history_bad` (see
    `desktop.records.database`). What was confirmed before stays.

    Args:
        file: of the database.
        migrations: from each older schema to the next.
    """

    def __init__(self, file: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self._database = Database(file, migrations, bring_over)

    @property
    def problem(self) -> CxrError | None:
        """A damaged database was set aside: to be told once. None where all is well."""
        return self._database.problem

    @problem.setter
    def problem(self, problem: CxrError | None) -> None:
        self._database.problem = problem

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        self._database.close()

    def add(self, results: Sequence[Result], decision: Decision | None) -> list[Entry]:
        """Keep results, in one transaction; they are on the disk when this returns.

        A result of the same film, in the same place, by the same model under the same threshold takes the place of the one
        before; read, verdict and note stay.

        Args:
            results: of any status.
            decision: threshold, zone and profile that were in use.

        Returns:
            Their entries, in the same order.
        """
        now = to_micros(datetime.now(UTC))

        def work(connection: sqlite3.Connection) -> list[Entry]:
            number = None if decision is None or not results else number_of(connection, decision)
            return [put(connection, absolute(result), number, now) for result in results]

        return self._database.write(work)

    def find(
        self,
        *,
        text: str = "",
        since: datetime | None = None,
        until: datetime | None = None,
        kinds: Collection[str] = (),
        limit: int = CHUNK,
        offset: int = 0,
    ) -> list[Entry]:
        """Entries that fit, the latest first.

        Args:
            text: words that must each stand in the path or the note, whatever their case and accents.
            since, until: scored (for the first or the latest time) from then on, and before then.
            kinds: "pneumonia", "normal", "uncertain", "refused", "error"; none: all of them.
            limit, offset: a page of so many, after so many.
        """
        where, values = _filter(text, since, until, kinds)
        inner = f"SELECT id FROM entries{where} ORDER BY last DESC, id DESC LIMIT ? OFFSET ?"
        clauses = f"WHERE entries.id IN ({inner}) ORDER BY last DESC, entries.id DESC"
        return self._database.read(lambda connection: select(connection, clauses, (*values, limit, offset)))

    def count(
        self,
        *,
        text: str = "",
        since: datetime | None = None,
        until: datetime | None = None,
        kinds: Collection[str] = (),
    ) -> int:
        """How many entries fit; the same filters as those of `find`."""
        where, values = _filter(text, since, until, kinds)
        query = f"SELECT count(*) FROM entries{where}"
        return self._database.read(lambda connection: int(connection.execute(query, values).fetchone()[0]))

    def entry_of(self, result: Result) -> Entry | None:
        """The entry that this result belongs to."""
        identity = identity_of(absolute(result))
        return self._database.read(lambda connection: by_identity(connection, identity))

    def say_read(self, result: Result, read: str) -> Entry:
        """Keep what the reader saw before the score was shown; the time is now.

        Raises:
            UsageError: `history_no_entry` where the result was not kept.
        """
        return self._say(result, {"read": _checked(read), "read_at": to_micros(datetime.now(UTC)) if read else None})

    def say_verdict(self, result: Result, verdict: str, note: str) -> Entry:
        """Keep what the reader says with the score in view, and a note; either may be "".

        Raises:
            UsageError: `history_no_entry` where the result was not kept.
        """
        note = storable(note.replace("\0", ""))
        at = to_micros(datetime.now(UTC)) if verdict or note else None
        return self._say(result, {"verdict": _checked(verdict), "verdict_at": at, "note": note, "words": searchable(note)})

    def entries(self, *, said: bool = False) -> Iterator[Entry]:
        """All entries, in the order in which they were first kept. Those that come while this goes on are among them.

        Args:
            said: only those with a read or a verdict: much faster where these are few.
        """
        only = " AND (read <> '' OR verdict <> '')" if said else ""
        clauses, last = f"WHERE entries.id > ?{only} ORDER BY entries.id LIMIT ?", 0
        while True:
            chunk = self._database.read(partial(select, clauses=clauses, values=(last, CHUNK)))
            yield from chunk
            if len(chunk) < CHUNK:
                return
            last = chunk[-1].id

    def measures(self) -> Iterator[tuple[datetime, Result]]:
        """When each film was first scored and what was measured of it, as `desktop.records.measures` says; much faster."""
        return measures(self._database)

    def forget(self, days: int) -> int:
        """Delete entries that were last scored longer ago than that, and look whether the database is sound.

        A computer whose clock's battery is empty starts in 1970: then nothing goes, and what was kept in those days counts
        from now on.

        Returns:
            How many went. Nothing of them stays in the files; where another process keeps that from being done, the next
            time does it.
        """
        now = datetime.now(UTC)
        limit = now - timedelta(days=days)
        self._database.read(_check)
        if now.timestamp() < EARLIEST:
            return 0

        def work(connection: sqlite3.Connection) -> int:
            connection.execute("UPDATE entries SET last = ? WHERE last < ?", (to_micros(now), EARLIEST * 1_000_000))
            return connection.execute("DELETE FROM entries WHERE last < ?", (to_micros(limit),)).rowcount

        count = self._database.write(work)
        for aside in self._database.set_aside_files():  # they name films, too
            with suppress(OSError):
                if aside.stat().st_mtime < limit.timestamp():
                    aside.unlink()
        if count or self._database.read(lambda connection: connection.execute("PRAGMA freelist_count").fetchone()[0]):
            with suppress(UsageError):
                self._database.erase()
        return count

    def delete_everything(self) -> int:
        """Delete all entries, and the damaged databases that were set aside; nothing of them stays in the files.

        The head of the audit log stays. Returns how many entries went.

        Raises:
            UsageError: besides those of the class, `history_busy` where another process is reading all the time: the entries
                are gone, but their names may still be in the files until this is called again.
        """

        def work(connection: sqlite3.Connection) -> int:
            count = connection.execute("DELETE FROM entries").rowcount
            connection.execute("DELETE FROM decisions")
            return count

        count = self._database.write(work)
        for aside in self._database.set_aside_files():
            aside.unlink(missing_ok=True)
        self._database.erase()
        return count

    def head(self) -> tuple[int, str] | None:
        """Number of lines and last hash of the audit log, as it was set; None where it never was."""
        row = self._database.read(lambda connection: connection.execute("SELECT count, digest FROM head").fetchone())
        return None if row is None else (int(row[0]), str(row[1]))

    def set_head(self, count: int, digest: str) -> None:
        """Keep the head of the audit log."""
        query = (
            "INSERT INTO head VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET count = excluded.count, digest = excluded.digest"
        )
        self._database.write(lambda connection: connection.execute(query, (count, digest)))

    def _say(self, result: Result, values: dict[str, Any]) -> Entry:
        identity = identity_of(absolute(result))
        query = f"UPDATE entries SET {', '.join(f'{name} = ?' for name in values)} WHERE identity = ?"

        def work(connection: sqlite3.Connection) -> Entry:
            connection.execute(query, (*values.values(), identity))
            entry = by_identity(connection, identity)
            if entry is None:
                raise UsageError("history_no_entry", t(words.NO_ENTRY), t(words.NO_ENTRY_HINT), result.path)
            return entry

        return self._database.write(work)


def _checked(read: str) -> str:
    if read not in ("", *READS):
        raise ValueError(read)
    return read


def _filter(text: str, since: datetime | None, until: datetime | None, kinds: Collection[str]) -> tuple[str, tuple[Any, ...]]:
    """The WHERE clause, and its values."""
    clauses: list[str] = []
    values: list[Any] = []
    if since is not None or until is not None:
        low = to_micros(since) if since is not None else -(1 << 62)
        high = to_micros(until) if until is not None else 1 << 62
        clauses.append("(last >= ? AND last < ? OR first >= ? AND first < ?)")
        values += [low, high, low, high]
    if kinds:
        chosen = sorted(set(kinds))
        clauses.append(f"kind IN ({', '.join('?' * len(chosen))})")
        values += chosen
    for word in searchable(text).split():
        clauses.append("(instr(place, ?) OR instr(words, ?))")
        values += [word, word]
    return (" WHERE " + " AND ".join(clauses) if clauses else ""), tuple(values)


def _check(connection: sqlite3.Connection) -> None:
    """Raises Damaged where pages or indices contradict each other."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Damaged("quick_check")
