"""The audit log: what was done with which film and which model, in lines that hang together. Written at the end only. No Qt.

Each line carries the hash of the one before (`desktop.records.audit_line` says exactly how; docs/AUDIT.md, how anyone can
check it). How many lines there are, and the last one's hash, is the log's head; it also goes into the database, and into each
report. `desktop.records.audit_check` tells what was changed, taken out, put in, put into another order, or cut off.

There is no secret key, for whoever can change the log could read that, too: who writes the whole log and the database anew
leaves no trace, except where a head was printed before.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cxr.errors import CxrError, UsageError
from cxr.file_lock import open_locked
from cxr.writing import sync_folder
from desktop.records.audit_line import NOTHING, now, read_line, write_line
from desktop.records.events import Event, count_unknown, lines_missing, torn_line_removed
from desktop.texts import audit as words
from desktop.texts import t

PATIENCE = 10.0
"""Seconds to wait for another program that is writing."""
TORN_MOST = 1 << 20
"""Bytes that a crash can leave behind the last line; what is longer is damage."""
_CHUNK = 1 << 16


@dataclass(frozen=True)
class Head:
    """How many lines there are, and the last one's hash; 0 and "" for an empty log."""

    count: int
    digest: str

    def brief(self) -> str:
        """As a report prints it and `audit verify --head` takes it: half of the digits are enough; "" for an empty log."""
        return f"{self.count}:{self.digest[:32]}" if self.count else ""


EMPTY = Head(0, "")


class HeadKeeper(Protocol):
    """What remembers the head outside of the log: `desktop.records.history.History`."""

    def head(self) -> tuple[int, str] | None:
        """The one set last; None: none yet."""

    def set_head(self, count: int, digest: str) -> None:
        """Remember it; on the disk when this returns."""


class Audit:
    """The log in one file. Usable from several threads and several processes: each waits for the others.

    Args:
        file: made where it is missing, for its owner alone.
        history: remembers the head; None: nothing does.
        patience: seconds to wait for others.

    Attributes:
        problem: the last failure of `history`, which never keeps a line from being written; None where all is well.
    """

    def __init__(self, file: Path, history: HeadKeeper | None, patience: float = PATIENCE) -> None:
        self.problem: CxrError | None = None
        self._file, self._history, self._patience = file, history, patience

    def append(self, events: Sequence[Event]) -> Head:
        """Write a line an event, all or none; they are on the disk when this returns, and the head in the database.

        What a crash left of a line that was never confirmed is cut off, and an event says so. So does one where the log is
        shorter than the database knows it.

        Raises:
            UsageError: `audit_busy`: another one has held the log too long. `audit_unwritable`: a full or read-only disk;
                the log is as it was. `audit_damaged`: its end is not one of lines.
        """
        if not events:
            return self.head()
        with self._explained(), self._locked() as descriptor:
            size = os.fstat(descriptor).st_size
            end, found = _read_end(descriptor, size)
            notes = [torn_line_removed(size - end)] if size > end else []
            notes += self._compare(found)
            data, head = _lines(found, [*notes, *events])
            if size > end:
                os.ftruncate(descriptor, end)
            _write_at(descriptor, end, data)
            if end == 0:
                sync_folder(self._file.parent)
            self._keep(head)
        return head

    def head(self) -> Head:
        """Of what is written, as far as its lines are whole; empty where there is no log.

        Raises:
            UsageError: `audit_unreadable`, `audit_damaged`.
        """
        with suppress(FileNotFoundError), opened(self._file) as descriptor:
            return _read_end(descriptor, os.fstat(descriptor).st_size)[1]
        return EMPTY

    @contextmanager
    def _locked(self) -> Iterator[int]:
        """The file, open and this one's alone."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        give_up, pause = time.monotonic() + self._patience, 0.002
        while (descriptor := open_locked(self._file, 0o600)) is None:
            if time.monotonic() > give_up:
                raise UsageError("audit_busy", t(words.BUSY), t(words.BUSY_HINT), self._file)
            time.sleep(pause)
            pause = min(2 * pause, 0.05)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UsageError("audit_damaged", t(words.DAMAGED), t(words.DAMAGED_HINT), self._file)
            yield descriptor
        finally:
            os.close(descriptor)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except CxrError as error:
            raise error.with_path(self._file) from error
        except OSError as error:
            message = t(words.UNWRITABLE).format(reason=error.strerror or type(error).__name__)
            raise UsageError("audit_unwritable", message, t(words.UNWRITABLE_HINT), self._file) from error

    def _compare(self, found: Head) -> list[Event]:
        """What is to be noted where the database knows the log otherwise.

        Else a cut would be forgotten with the next line, whose head takes the place of the one that tells it.
        """
        if self._history is None:
            return []
        try:
            known = self._history.head()
            if known is None and found.count:
                self._history.set_head(found.count, found.digest)  # where that fails, too, it is not noted each time
                return [count_unknown(found.count)]
        except CxrError as error:
            self.problem = error
            return []
        if known is None or known[0] < found.count or known == (found.count, found.digest):
            return []
        return [lines_missing(found.count, *known)]

    def _keep(self, head: Head) -> None:
        if self._history is None:
            return
        try:
            self._history.set_head(head.count, head.digest)
        except CxrError as error:
            self.problem = error


@contextmanager
def opened(file: Path) -> Iterator[int]:
    """A descriptor to read the log.

    Raises:
        FileNotFoundError: there is none.
        UsageError: `audit_unreadable`.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(file, flags)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(None, "no file")
            yield descriptor
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        raise
    except CxrError as error:
        raise error.with_path(file) from error
    except OSError as error:
        message = t(words.UNREADABLE).format(reason=error.strerror or type(error).__name__)
        raise UsageError("audit_unreadable", message, t(words.UNREADABLE_HINT), file) from error


def last_lines(descriptor: int, size: int, count: int) -> list[bytes]:
    """The last whole lines, oldest first, each with its end; read from the file's end."""
    start, data = size, b""
    while start > 0 and data.count(b"\n") <= count:
        length = min(_CHUNK, start)
        start -= length
        data = _read_at(descriptor, start, length) + data
    lines = data[: data.rfind(b"\n") + 1].splitlines(keepends=True)
    return lines[-count:]


def _read_end(descriptor: int, size: int) -> tuple[int, Head]:
    """Where the last whole line ends, and the head there."""
    start, data = size, b""
    while start > 0 and data.count(b"\n") < 2:
        if len(data) > TORN_MOST:
            raise UsageError("audit_damaged", t(words.DAMAGED), t(words.DAMAGED_HINT))
        length = min(_CHUNK, start)
        start -= length
        data = _read_at(descriptor, start, length) + data
    whole = data[: data.rfind(b"\n") + 1]
    end = start + len(whole)
    if not whole:
        return 0, EMPTY
    line = read_line(whole[whole.rfind(b"\n", 0, -1) + 1 :])
    if line is None:  # damage that a check will name: what happens now is noted all the same
        return end, Head(_count_lines(descriptor, end), NOTHING)
    return end, Head(line.seq, line.hash)


def _count_lines(descriptor: int, end: int) -> int:
    return sum(_read_at(descriptor, start, min(_CHUNK, end - start)).count(b"\n") for start in range(0, end, _CHUNK))


def _lines(head: Head, events: Sequence[Event]) -> tuple[bytes, Head]:
    """The lines that follow a head, and the head after them."""
    written, moment = [], now()
    for event in events:
        line, digest = write_line(head.count + 1, moment, event, head.digest or NOTHING)
        head = Head(head.count + 1, digest)
        written.append(line)
    return b"".join(written), head


def _read_at(descriptor: int, start: int, length: int) -> bytes:
    os.lseek(descriptor, start, os.SEEK_SET)
    parts = []
    while length > 0 and (part := os.read(descriptor, length)):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def _write_at(descriptor: int, end: int, data: bytes) -> None:
    """All of it onto the disk, or none."""
    try:
        os.lseek(descriptor, end, os.SEEK_SET)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    except BaseException:
        with suppress(OSError):
            os.ftruncate(descriptor, end)
        raise
