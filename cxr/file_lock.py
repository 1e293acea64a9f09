"""A lock on an open file, which the system takes off when the program ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

_AT = 1 << 40
"""Windows locks bytes, and nobody can read those: one far beyond any file's end."""


def lock_file(stream: IO[Any]) -> bool:
    """Lock it until it is closed. False where another one holds it; True, too, where the file system has no locks."""
    return lock_descriptor(stream.fileno())


def lock_descriptor(descriptor: int) -> bool:
    """The same of an open descriptor."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _AT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


def open_locked(path: Path, mode: int = 0o666) -> int | None:
    """Make the file where it is missing, and lock it; None where another one holds it.

    What stands in the file stays; links and pipes are not followed. Closing the descriptor takes the lock off.

    Raises:
        OSError: it can't be made.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    while True:
        descriptor = os.open(path, flags, mode)
        if not lock_descriptor(descriptor):
            os.close(descriptor)
            return None
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        os.close(descriptor)  # the one who held it has just renamed or removed it


@contextmanager
def alone(path: Path) -> Iterator[bool]:
    """Hold a lock file; gone at the end. Yields False where another one holds it.

    Raises:
        OSError: it can't be made.
    """
    descriptor = open_locked(path)
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            with suppress(OSError):  # the drive is gone; on Windows, another one has it already
                if sys.platform == "win32":
                    os.close(descriptor)
                path.unlink(missing_ok=True)  # while it is held, where that is possible, or another one's would be removed
            if sys.platform != "win32":
                with suppress(OSError):
                    os.close(descriptor)
