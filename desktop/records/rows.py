"""An entry of the history, and the forms in which the database holds it. No Qt."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.result import Result, escape_path, unescape_path
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


def result_json(result: Result) -> str:
    """All of a result, in ASCII; any path that a file can have comes back."""
    return json.dumps(result.to_dict())


def decision_json(decision: Decision) -> str:
    """Equal for equal decisions."""
    return json.dumps(asdict(decision), sort_keys=True)


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
