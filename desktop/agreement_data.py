"""From the history to counts of what reader and program said of the same films. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from cxr.agreement import CALLS, DECISIONS, Agreement, count
from desktop.records.history import Entry


@dataclass(frozen=True)
class Compared:
    """The two are never put together: a reader who has seen the score is drawn towards it.

    Attributes:
        reads: said before the score was seen. verdicts: said after it.
    """

    reads: Agreement = field(default_factory=Agreement)
    verdicts: Agreement = field(default_factory=Agreement)


def compare(entries: Iterable[Entry], since: datetime | None = None) -> Compared:
    """Count each film once, with what was said of it last and the program's decision in that entry.

    Args:
        since: only what was said from then on; None: all.
    """
    reads: dict[str, tuple[datetime, str, str]] = {}
    verdicts: dict[str, tuple[datetime, str, str]] = {}
    for entry in entries:
        _note(reads, entry, entry.read, entry.read_at, since)
        _note(verdicts, entry, entry.verdict, entry.verdict_at, since)
    return Compared(*(Agreement(count((call, decision) for _, call, decision in said.values())) for said in (reads, verdicts)))


def _note(
    said: dict[str, tuple[datetime, str, str]], entry: Entry, call: str, at: datetime | None, since: datetime | None
) -> None:
    result = entry.result
    if call not in CALLS or result.decision not in DECISIONS or at is None or (since is not None and at < since):
        return
    film = result.file_sha256 or result.path
    if film not in said or said[film][0] <= at:
        said[film] = (at, call, result.decision)
