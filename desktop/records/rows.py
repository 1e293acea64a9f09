"""An entry of the history, and the forms in which the database holds it. No Qt."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.result import Result, escape_path, unescape_path
from desktop.outcome import kind_of
from desktop.records.database import Damaged
from desktop.studies.study import fold

if TYPE_CHECKING:
    from cxr.contract import Decision

COLUMNS = (
    "entries.id, first, last, result, decisions.json, read, read_at, verdict, verdict_at, note "
    "FROM entries LEFT JOIN decisions ON decisions.id = entries.decision"
)
"""Of a row that `entry_of_row` understands."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_RESULT_FIELDS = frozenset(field.name for field in fields(Result))


@dataclass(frozen=True)
class Entry:
    """One film as one model scored it under one threshold, and what the reader said of it.

    Attributes:
        id: stays the same.
        first, last: when it was scored for the first and the latest time, UTC.
        result: as it was stored at `last`, its path absolute.
        decision: threshold, zone and profile in use then; None where not known.
        read: what the reader saw before the score was shown, one of `READS`; "" where nothing was said. read_at: when.
        verdict: what the reader says with the score in view, one of `READS` or "". verdict_at: when.
        note: in the reader's words.
    """

    id: int
    first: datetime
    last: datetime
    result: Result
    decision: Decision | None
    read: str
    read_at: datetime | None
    verdict: str
    verdict_at: datetime | None
    note: str


def absolute(result: Result) -> Result:
    """The same with its path absolute."""
    return replace(result, path=str(Path(result.path).absolute()))


def identity_of(result: Result) -> bytes:
    """The same for results that are one entry: of the same file in the same place, model, threshold and alteration."""
    parts = (
        result.file_sha256, escape_path(result.path), result.model_sha256, result.profile, result.threshold, result.altered,
    )  # fmt: skip
    return hashlib.sha256(json.dumps(parts).encode("ascii")).digest()


def searchable(text: str) -> str:
    """Equal for what people take for the same: case, letters with and without their accents, one backslash or two."""
    parts = unicodedata.normalize("NFD", fold(text).replace("\\\\", "\\"))
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return storable(bare)


def storable(text: str) -> str:
    """Without what can't be written as UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970; a moment without a zone is taken as local time."""
    return (moment.astimezone(UTC) - _EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    """The inverse, in UTC."""
    return _EPOCH + timedelta(microseconds=micros)


def number_of(connection: sqlite3.Connection, decision: Decision) -> int:
    """Of the row that holds a decision; made where it is missing."""
    text = json.dumps(asdict(decision), sort_keys=True)
    connection.execute("INSERT OR IGNORE INTO decisions (json) VALUES (?)", (text,))
    return int(connection.execute("SELECT id FROM decisions WHERE json = ?", (text,)).fetchone()[0])


def put(connection: sqlite3.Connection, result: Result, decision: int | None, now: int) -> Entry:
    """A new entry, or the new result of one that is there.

    Args:
        result: its path absolute.
        decision: see `number_of`.
        now: in microseconds.
    """
    identity = identity_of(result)
    connection.execute(
        "INSERT INTO entries (identity, first, last, kind, place, decision, result) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (identity) DO UPDATE SET last = excluded.last, kind = excluded.kind, decision = excluded.decision, "
        "result = excluded.result",
        (identity, now, now, kind_of(result).value, _place(result), decision, _result_json(result)),
    )
    entry = by_identity(connection, identity)
    if entry is None:
        raise Damaged("an entry is gone as soon as it is there")
    return entry


def keep(connection: sqlite3.Connection, entry: Entry) -> None:
    """An entry of another database, under a new id; nothing where it is there already."""
    values = {
        "identity": identity_of(entry.result),
        "first": to_micros(entry.first),
        "last": to_micros(entry.last),
        "kind": kind_of(entry.result).value,
        "place": _place(entry.result),
        "words": searchable(entry.note),
        "read": entry.read,
        "read_at": None if entry.read_at is None else to_micros(entry.read_at),
        "verdict": entry.verdict,
        "verdict_at": None if entry.verdict_at is None else to_micros(entry.verdict_at),
        "note": entry.note,
        "decision": None if entry.decision is None else number_of(connection, entry.decision),
        "result": _result_json(entry.result),
    }
    query = f"INSERT OR IGNORE INTO entries ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})"
    connection.execute(query, tuple(values.values()))


def by_identity(connection: sqlite3.Connection, identity: bytes) -> Entry | None:
    """The entry with this identity; None where there is none."""
    found = select(connection, "WHERE identity = ?", (identity,))
    return found[0] if found else None


def select(connection: sqlite3.Connection, clauses: str, values: Sequence[Any]) -> list[Entry]:
    """The entries that these clauses let through."""
    return [entry_of_row(row) for row in connection.execute(f"SELECT {COLUMNS} {clauses}", values).fetchall()]


def entry_of_row(row: Sequence[Any]) -> Entry:
    """An entry of a row of `COLUMNS`.

    Raises:
        Damaged: the row does not hold one.
    """
    number, first, last, result, decision, read, read_at, verdict, verdict_at, note = row
    try:
        return Entry(
            id=number,
            first=from_micros(first),
            last=from_micros(last),
            result=_result(json.loads(result)),
            decision=None if decision is None else _decision(json.loads(decision)),
            read=read,
            read_at=None if read_at is None else from_micros(read_at),
            verdict=verdict,
            verdict_at=None if verdict_at is None else from_micros(verdict_at),
            note=note,
        )
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise Damaged(f"entry {number}") from error


def _place(result: Result) -> str:
    return searchable(escape_path(result.path))


def _result_json(result: Result) -> str:
    """In ASCII; any path that a file can have comes back."""
    return json.dumps(result.to_dict())


def _result(cells: dict[str, Any]) -> Result:
    known = {name: value for name, value in cells.items() if name in _RESULT_FIELDS}
    known["path"], known["warnings"] = unescape_path(known["path"]), tuple(known["warnings"])
    result = Result(**known)
    if result.status not in ("ok", "refused", "error"):
        raise ValueError(result.status)
    return result


def _decision(cells: dict[str, Any]) -> Decision:
    from cxr.contract import Decision  # loads numpy, which who only writes does without

    known = {field.name for field in fields(Decision)}
    return Decision(**{name: value for name, value in cells.items() if name in known})
