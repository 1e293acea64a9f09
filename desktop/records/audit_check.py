"""Is the audit log as it was written? Reads it from the first line to the last, in bounded memory. No Qt."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cxr.errors import UsageError
from desktop.cancelled import Cancelled
from desktop.records.audit import TORN_MOST, Head, opened
from desktop.records.audit_line import LONGEST, NOTHING, Line, read_line, read_record
from desktop.texts import audit as words
from desktop.texts import t

DATABASE, REPORT = "database", "report"
"""Where a head is from that the log is compared with."""
DIGITS = 12
"""The fewest of a hash that a head may have: those of one that a person copies by hand."""
_EACH = 1 << 20


@dataclass(frozen=True)
class Known:
    """A head known from elsewhere: `source` is `DATABASE` or `REPORT`; the digest may be its first digits."""

    head: Head
    source: str


@dataclass(frozen=True)
class Trouble:
    """What is wrong, and from which line on.

    Attributes:
        line: counted from 1, as the lines stand in the file; the first one that is not what was written there.
        kind: "changed", "no_line", "missing", "reordered", "inserted", "unlinked", "noted" (the program found lines missing
            when it wrote this one), "cut" or "rewritten" (against a known head).
        figures: for the sentence in `desktop.texts.audit`: how many are missing, and the like.
        source: of the head, for "cut" and "rewritten".
    """

    line: int
    kind: str
    figures: tuple[int, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Check:
    """What came of it.

    Attributes:
        head: of the lines as far as they hang together.
        troubles: by line; empty where the log is whole.
        torn: bytes behind the last line, of a write that was never confirmed.
        unknown_at: lines where the database had lost its count, so that a cut before them could not be seen.
        first, last: when the first and the last of these lines were written, as they say it: UTC, ISO; "" for none.
    """

    head: Head
    troubles: tuple[Trouble, ...] = ()
    torn: int = 0
    unknown_at: tuple[int, ...] = ()
    first: str = ""
    last: str = ""

    @property
    def is_whole(self) -> bool:
        """Nothing was changed, as far as it can be seen."""
        return not self.troubles


def known_head(text: str, source: str = REPORT) -> Known:
    """A head as a report prints it, "COUNT:DIGEST", with at least `DIGITS` digits of the hash.

    Raises:
        ValueError: it is none.
    """
    count, _, digest = text.strip().partition(":")
    digest = digest.strip().rstrip("….").lower()
    if not (count.isascii() and count.isdigit() and int(count) > 0 and DIGITS <= len(digest) <= len(NOTHING)):
        raise ValueError("no head")
    int(digest, 16)
    return Known(Head(int(count), digest), source)


def check(
    file: Path,
    known: Sequence[Known] = (),
    progress: Callable[[float], None] = lambda share: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Check:
    """Read the log and compare.

    Args:
        file: of the log.
        known: heads from elsewhere; those of the database read before this is called, for the log may grow meanwhile.
        progress: the share that is read, 0 to 1.

    Raises:
        UsageError: `audit_missing`, `audit_unreadable`.
        Cancelled: `should_stop` said so.
    """
    try:
        with opened(file) as descriptor, io.FileIO(descriptor, closefd=False) as raw, io.BufferedReader(raw, _EACH) as stream:
            return _Reading(stream, os.fstat(descriptor).st_size, known, progress, should_stop).result()
    except FileNotFoundError as error:
        raise UsageError("audit_missing", t(words.MISSING), "", file) from error


class _Reading:
    """One way through the file."""

    def __init__(
        self,
        stream: BinaryIO,
        size: int,
        known: Sequence[Known],
        progress: Callable[[float], None],
        should_stop: Callable[[], bool],
    ) -> None:
        self._stream, self._left, self._size = stream, size, size
        self._known, self._progress, self._should_stop = known, progress, should_stop
        self._wanted = {one.head.count for one in known}
        self._digests: dict[int, str] = {}
        self._count, self._digest, self._torn, self._told = 0, NOTHING, 0, size
        self._troubles: list[Trouble] = []
        self._unknown: list[int] = []
        self._first = self._last = b""

    def result(self) -> Check:
        while (text := self._next()) and (text.endswith(b"\n") or not self._is_torn(text)):
            line = read_line(text)
            trouble = self._trouble(text, line)
            if trouble is not None or line is None:
                self._troubles += [trouble] if trouble else []
                break
            self._take(text, line)
        else:
            self._troubles += filter(None, map(self._compare, self._known))
        self._progress(1.0)
        head = Head(self._count, self._digest if self._count else "")
        return Check(head, tuple(self._troubles), self._torn, tuple(self._unknown), _time(self._first), _time(self._last))

    def _next(self) -> bytes:
        """The next line, or as much of it as a line can have; b"" at the end that the file had at the beginning."""
        text = self._stream.readline(min(LONGEST, self._left))
        self._left -= len(text)
        if self._told - self._left >= _EACH:
            self._told = self._left
            self._progress(1 - self._left / self._size)
            if self._should_stop():
                raise Cancelled
        return text

    def _is_torn(self, text: bytes) -> bool:
        """Whether this is the file's end, without a line's end: not so much that it must be something else."""
        length = len(text)
        while length <= TORN_MOST and (more := self._next()):
            length += len(more)
            if b"\n" in more:
                return False
        self._torn = length if length <= TORN_MOST else 0
        return length <= TORN_MOST

    def _trouble(self, text: bytes, line: Line | None) -> Trouble | None:
        at = self._count + 1
        if line is None:
            return Trouble(at, "no_line")
        if not line.is_whole:
            return Trouble(at, "changed")
        if line.seq > at:
            later = self._find(at)
            return Trouble(at, "reordered", (line.seq, later)) if later else Trouble(at, "missing", (line.seq - at,))
        if line.seq < at:
            return Trouble(at, "inserted", (line.seq,))
        if line.previous != self._digest:
            return Trouble(max(1, at - 1), "unlinked", (at,))
        return None

    def _find(self, seq: int) -> int:
        """Where the line of this number stands further down; 0 where it is nowhere."""
        place = self._count + 1
        while text := self._next():
            place += 1
            line = read_line(text)
            if line is not None and line.seq == seq:
                return place
        return 0

    def _take(self, text: bytes, line: Line) -> None:
        self._count, self._digest = line.seq, line.hash
        self._first, self._last = self._first or text, text
        if self._count in self._wanted:
            self._digests[self._count] = line.hash
        if b'"kind":"lines_missing"' in text:
            record = read_record(text)
            known = int(record.details.get("known", 0)) if record else 0
            self._troubles.append(Trouble(self._count, "noted", (known,)))
        elif b'"kind":"count_unknown"' in text:
            self._unknown.append(self._count)

    def _compare(self, known: Known) -> Trouble | None:
        if known.head.count > self._count:
            return Trouble(self._count + 1, "cut", (self._count, known.head.count), known.source)
        if not self._digests.get(known.head.count, "").startswith(known.head.digest):
            return Trouble(known.head.count, "rewritten", (known.head.count,), known.source)
        return None


def _time(text: bytes) -> str:
    record = read_record(text)
    return record.time.isoformat(timespec="seconds").replace("+00:00", "Z") if record else ""
