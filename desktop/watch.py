"""Watch a folder: the export of an X-ray machine, a USB stick. No Qt.

The folder is looked through every two seconds, which works on every drive: those of a network and FAT sticks tell nobody
of new files. A film counts as written once its size and time stay the same from one look to the next and it can be opened.
"""

from __future__ import annotations

import os
import stat
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cxr.batch import SYSTEM_FILES
from desktop.session import Stamp

INTERVAL = 2.0
"""Seconds from one look to the next."""
REST = 10
"""Between two looks the watcher rests this many times as long as a look took: a slow drive has others to serve."""
TRIES = 15
"""A file that can't be opened in so many looks is given all the same: it becomes a row that says why."""
UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart")
"""Files on their way: of copying programs, browsers, and this program."""
NO_FILMS = (".csv", ".xlsx", ".jsonl", ".pdf")
"""What this program itself may have been told to write there."""
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2) | getattr(stat, "FILE_ATTRIBUTE_SYSTEM", 4)


@dataclass(frozen=True)
class Present:
    """The films that were there already at the first look, sorted."""

    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Arrived:
    """New films, completely written, or films written anew; sorted."""

    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Lost:
    """The folder is gone, or can't be read any more."""

    reason: str


@dataclass(frozen=True)
class Back:
    """It is there again."""


News = Present | Arrived | Lost | Back


class Watcher:
    """Looks at a folder and its subfolders; links to folders are not followed.

    Args:
        folder: need not be there yet.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        self._drive = _drive_of(self._folder)
        self._known: dict[str, Stamp] = {}  # given, or there from the start; never forgotten: a stick may come back
        self._pending: dict[str, tuple[Stamp, int]] = {}  # last stamp, vain attempts to open
        self._begun = self._lost = False

    def look(self) -> list[News]:
        """Look once: what is new since the last time."""
        try:
            if self._drive is not None and not os.path.ismount(self._drive):
                raise FileNotFoundError("The drive is not there.")
            seen = dict(_scan(str(self._folder), is_root=True))
        except OSError as error:
            if self._lost:
                return []
            self._lost = True
            self._pending.clear()
            return [Lost(error.strerror or str(error))]
        news: list[News] = [Back()] if self._lost else []
        self._lost = False
        if not self._begun:
            self._begun, self._known = True, seen
            self._drive = _drive_of(self._folder)
            return [*news, Present(_paths(seen))]
        whole = self._settled(seen)
        return [*news, Arrived(_paths(whole))] if whole else news

    def _settled(self, seen: dict[str, Stamp]) -> dict[str, Stamp]:
        """Of what is new, what has not changed since the last look and can be opened."""
        before, self._pending = self._pending, {}
        whole = {}
        for path, stamp in seen.items():
            if self._known.get(path) == stamp:
                continue
            last, tries = before.get(path, (None, 0))
            if stamp != last or not stamp.size:
                self._pending[path] = (stamp, 0)
            elif _opens(path) or tries + 1 >= TRIES:
                whole[path] = stamp
            else:
                self._pending[path] = (stamp, tries + 1)
        self._known.update(whole)
        return whole


def watch(
    folder: Path, ended: threading.Event, interval: float = INTERVAL
) -> Callable[[Callable[[Any], None], Callable[[], bool]], None]:
    """Job: look until it is told to stop. News: `Present` once, then `Arrived`, `Lost`, `Back`.

    Args:
        ended: set it to wake the job from its rest, so that it ends at once.
        interval: seconds.
    """

    def work(progress: Callable[[Any], None], should_stop: Callable[[], bool]) -> None:
        watcher = Watcher(folder)
        while not (should_stop() or ended.is_set()):
            begun = time.monotonic()
            for news in watcher.look():
                progress(news)
            ended.wait(max(interval, REST * (time.monotonic() - begun)))

    return work


def _scan(folder: str, *, is_root: bool = False) -> Iterator[tuple[str, Stamp]]:
    """Path and stamp of each file that may be a film. Raises OSError for the folder itself; a subfolder may vanish."""
    try:
        entries = os.scandir(folder)
    except OSError:
        if is_root:
            raise
        return
    with entries:
        for entry in entries:
            name = entry.name.lower()
            if name.startswith((".", "~$")) or name in SYSTEM_FILES or name.endswith(UNFINISHED + NO_FILMS):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    yield from _scan(entry.path)
                    continue
                status = entry.stat()
            except OSError:  # gone since, or a link to nowhere
                continue
            if stat.S_ISREG(status.st_mode) and not getattr(status, "st_file_attributes", 0) & _HIDDEN:
                yield entry.path, Stamp(status.st_size, status.st_mtime_ns)


def _opens(path: str) -> bool:
    try:
        with Path(path).open("rb") as stream:
            return bool(stream.read(1))
    except OSError:
        return False


def _drive_of(folder: Path) -> str | None:
    """Where the drive that holds the folder is mounted: when it goes, an empty folder may stay. None for the system's own."""
    for parent in (folder, *folder.parents):
        if os.path.ismount(parent):
            return None if parent == parent.parent else str(parent)
    return None


def _paths(found: dict[str, Stamp]) -> tuple[Path, ...]:
    return tuple(Path(path) for path in sorted(found))
