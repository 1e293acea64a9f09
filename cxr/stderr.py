"""Read what C and C++ libraries write to the process's standard error, in one place and under one lock.

Some say there, and nowhere else, that a film is damaged; others greet. The descriptor belongs to the whole process, so two
callers at once would restore each other's; and what Python or another thread writes meanwhile must not be lost.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

_LOCK = threading.Lock()


@contextmanager
def captured(known: tuple[bytes, ...]) -> Iterator[list[bytes]]:
    """Collect the lines written to file descriptor 2 while the block runs.

    Args:
        known: how lines begin that are kept from standard error; all others are passed on to it at the end.

    Yields:
        a list that holds every line, with its line end, once the block has ended.
    """
    lines: list[bytes] = []
    with _LOCK, _memory_file() as capture:
        _provide()
        original = os.dup(2)
        os.dup2(capture.fileno(), 2)
        try:
            yield lines
        finally:
            os.dup2(original, 2)
            capture.seek(0)
            lines += capture.read().splitlines(keepends=True)
            for line in lines:
                if not line.startswith(known):
                    os.write(original, line)
            os.close(original)


def _memory_file() -> BinaryIO:
    """Linux has files that are in no folder; what libraries say of a film then touches no disk, not even a full one."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("stderr"), "w+b")
    import tempfile

    return tempfile.TemporaryFile()  # type: ignore[return-value,unused-ignore]


def _provide() -> None:
    """A program without a terminal may have no descriptor 2, and the next file opened would become it."""
    try:
        os.fstat(2)
    except OSError:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        if null != 2:
            os.close(null)
