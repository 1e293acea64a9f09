"""Who has the database open: many at a time, or one alone who moves it. No Qt."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

EVERY = 0.02
"""Seconds between two tries."""


class Hold:
    """A lock on the folder itself, so that no file is left behind; the system takes it off when the program ends.

    On Windows there is none: an open file can't be moved there anyway. Where the file system has no locks, all goes on without.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._descriptor: int | None = None

    def share(self, seconds: float) -> bool:
        """Hold it together with others who share it. False where somebody holds it alone for that long."""
        return self._take(seconds, alone=False)

    def alone(self, seconds: float) -> bool:
        """Hold it alone. False where others hold it for that long."""
        return self._take(seconds, alone=True)

    def release(self) -> None:
        """Let go."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _take(self, seconds: float, *, alone: bool) -> bool:
        if sys.platform == "win32":
            return True
        import fcntl

        self.release()
        descriptor = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        end = time.monotonic() + seconds
        while True:
            try:
                with suppress(PermissionError):  # so some network drives say that they have no locks
                    fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > end:
                    os.close(descriptor)
                    return False
                time.sleep(EVERY)
            except OSError:  # nor here
                os.close(descriptor)
                return True
            else:
                self._descriptor = descriptor
                return True
