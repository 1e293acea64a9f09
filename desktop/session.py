"""The journal of a batch: what was opened and every result so far, so that a crash or a power cut loses nothing. No Qt.

One file a batch, JSON lines, in a folder of the user's that nobody else can read. The first line names what was opened and
the model; each further line is written out as soon as a film is scored. The file goes when the batch is done; one that
stays behind is work to go on with. While a batch runs, its journal is locked, so that another window leaves it alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TextIO

from cxr.file_lock import lock_file
from cxr.result import Result, escape_path, unescape_path

SCHEMA = 1
SUFFIX = ".jsonl"
SYNC_SECONDS = 5.0
"""Lines are handed to the system at once, and forced onto the disk this often: a power cut costs no more than that."""
KEEP_DAYS = 30
"""Journals name files, and those may name patients: one that nobody asked for in this time is deleted."""

EARLIEST = 1_735_689_600
"""1 January 2025: no journal is older. A computer whose clock's battery is empty starts in 1970."""


@dataclass(frozen=True)
class Stamp:
    """By which a file is known to be the same: its size in bytes and its time of change in nanoseconds."""

    size: int
    mtime_ns: int


def stamp_of(path: Path) -> Stamp | None:
    """The file's stamp; None where it can't be had."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Stamp(status.st_size, status.st_mtime_ns)


@dataclass(frozen=True)
class Unfinished:
    """A batch that did not come to its end.

    Attributes:
        journal: the file.
        opened: files and folders, absolute.
        total: films in all; 0 where they had not been listed yet.
        model_sha256: of the model that scored them.
        rows: by absolute path, the result and the stamp of the file it is of.
    """

    journal: Path
    opened: tuple[Path, ...]
    total: int
    model_sha256: str
    rows: Mapping[str, tuple[Result, Stamp]]

    @property
    def done(self) -> int:
        """Films with a result."""
        return len(self.rows)

    def reuse(self, path: Path, model_sha256: str) -> tuple[Result, Stamp] | None:
        """The row of a film that has not changed, of the same model. Not that of an unreadable one: it is tried again."""
        row = self.rows.get(str(path))
        if row is None or model_sha256 != self.model_sha256 or row[0].status == "error" or stamp_of(path) != row[1]:
            return None
        return row


class Session:
    """The journal of one batch, while it runs. Usable from several threads.

    Never raises for a disk that is full or gone: the batch matters more. `problem` says so then, and no more is written.

    Attributes:
        problem: the first failure in writing.
        unwanted: set where the person cancels; `close` then removes the journal instead of leaving it.

    Args:
        folder: of journals; made where it is missing, for the user alone.
        opened: files and folders, absolute.
    """

    def __init__(self, folder: Path, opened: Sequence[Path], model_sha256: str) -> None:
        self.problem: OSError | None = None
        self.unwanted = False
        self._folder, self._opened, self._model_sha256 = folder, tuple(opened), model_sha256
        self._path: Path | None = None
        self._stream: TextIO | None = None
        self._over = False
        self._synced = time.monotonic()
        self._lock = threading.RLock()

    @property
    def is_kept(self) -> bool:
        """Whether what is noted now outlives a crash."""
        return self._stream is not None

    def begin(self) -> None:
        """Make the file, once. One film alone is no batch and gets none."""
        with self._lock:
            if self._path is not None or self._over or self.problem or not self._is_batch():
                return
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                path = self._folder / f"{time.time_ns()}-{secrets.token_hex(4)}{SUFFIX}"
                descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_APPEND, 0o600)
                self._stream, self._path = os.fdopen(descriptor, "w", encoding="ascii", newline="\n"), path
                lock_file(self._stream)
            except OSError as error:
                self.problem = error
                return
            names = [escape_path(str(path)) for path in self._opened]
            self._write({"schema": SCHEMA, "model_sha256": self._model_sha256, "opened": names})

    def listed(self, total: int) -> None:
        """Note how many films there are in all."""
        self._write({"total": total})

    def append(self, result: Result, stamp: Stamp | None) -> None:
        """Note a result, its path absolute; without a stamp it could not be used again and is left out."""
        if stamp is not None:
            self._write({"size": stamp.size, "mtime_ns": stamp.mtime_ns, "result": result.to_dict()})

    def finish(self) -> None:
        """All is done: the journal goes."""
        self._end(remove=True)

    def close(self) -> None:
        """Stop here: the journal stays for the next start, unless it is `unwanted`."""
        self._end(remove=self.unwanted)

    def _is_batch(self) -> bool:
        return len(self._opened) > 1 or any(os.path.isdir(path) for path in self._opened)  # noqa: PTH112  (never raises)

    def _write(self, line: Mapping[str, Any]) -> None:
        with self._lock:
            if self._stream is None:
                return
            try:
                self._stream.write(json.dumps(line) + "\n")
                self._stream.flush()
                if time.monotonic() - self._synced > SYNC_SECONDS:
                    os.fsync(self._stream.fileno())
                    self._synced = time.monotonic()
            except OSError as error:
                self.problem = error
                self._release()

    def _end(self, *, remove: bool) -> None:
        with self._lock:
            self._over = True
            self._release()
            if remove and self._path is not None:
                _remove(self._path)

    def _release(self) -> None:
        stream, self._stream = self._stream, None
        if stream is None:
            return
        try:
            stream.close()
        except OSError as error:  # what was still to be written did not fit
            self.problem = self.problem or error


def find_unfinished(folder: Path) -> list[Unfinished]:
    """The batches that did not come to their end, the latest first; those that another window has under way left out.

    Journals that are older than `KEEP_DAYS`, or that name nothing to go on with, are removed; of two for the same films the
    one that knows more is given.
    """
    found: dict[tuple[Path, ...], Unfinished] = {}
    for journal in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
        try:
            old = _is_old(journal)
            text = None if _is_held(journal) else journal.read_text(encoding="ascii", errors="replace")
        except OSError:
            continue
        if text is None:
            continue
        unfinished = None if old else _parse(journal, text)
        if unfinished is None:
            _remove(journal)
        elif unfinished.opened:
            other = found.get(unfinished.opened)
            if other is None or unfinished.done > other.done:
                found[unfinished.opened] = unfinished
    return list(found.values())


def _is_old(journal: Path) -> bool:
    """A journal from before the program existed, or from the future, tells that a clock was wrong: its days begin now."""
    changed, now = journal.stat().st_mtime, time.time()
    if changed < EARLIEST <= now or changed > now + 86_400:
        os.utime(journal)
        return False
    return now - changed > KEEP_DAYS * 86_400


def drop(unfinished: Unfinished) -> None:
    """It is not wanted any more, or went over into another journal."""
    _remove(unfinished.journal)


def _parse(journal: Path, text: str) -> Unfinished | None:
    """None where there is nothing to go on with; without films where a newer version of the program wrote it."""
    lines = text.split("\n")[:-1]  # what has no line end was cut off in writing
    header = _loads(lines[0]) if lines else None
    if header is None:
        return None
    if header.get("schema") != SCHEMA:
        return Unfinished(journal, (), 0, "", {})
    names, model, total = header.get("opened"), header.get("model_sha256"), 0
    if not (isinstance(names, list) and names and all(isinstance(name, str) for name in names) and isinstance(model, str)):
        return None
    rows: dict[str, tuple[Result, Stamp]] = {}
    for line in lines[1:]:
        entry = _loads(line) or {}
        if isinstance(entry.get("total"), int):
            total = entry["total"]
        row = _row(entry)
        if row is not None:
            rows[row[0].path] = row
    return Unfinished(journal, tuple(Path(unescape_path(name)) for name in names), total, model, rows)


def _loads(line: str) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None


_FIELDS = frozenset(field.name for field in fields(Result))


def _row(entry: Mapping[str, Any]) -> tuple[Result, Stamp] | None:
    """A result and its stamp; None where the line is not such a one."""
    try:
        cells = {name: value for name, value in entry["result"].items() if name in _FIELDS}
        cells["path"], cells["warnings"] = unescape_path(cells["path"]), tuple(cells["warnings"])
        stamp = Stamp(int(entry["size"]), int(entry["mtime_ns"]))
        result = Result(**cells)
    except (KeyError, TypeError, AttributeError, ValueError):
        return None
    return (result, stamp) if result.status in ("ok", "refused", "error") else None


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # held by another program: the next start removes it
        path.unlink(missing_ok=True)


def _is_held(journal: Path) -> bool:
    with journal.open("r+b") as stream:
        return not lock_file(stream)
