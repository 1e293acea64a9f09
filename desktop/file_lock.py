"""A lock on an open file, which the system takes off when the program ends, however it ends. No Qt."""

from __future__ import annotations

import sys
from typing import IO, Any

_AT = 1 << 40
"""Windows locks bytes, and nobody can read those: one far beyond any file's end."""


def lock_file(stream: IO[Any]) -> bool:
    """Lock it until it is closed. False where another one holds it; True, too, where the file system has no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            stream.seek(_AT)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
