"""Progress on a stream: one living line on a terminal, else a line every few seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TextIO

from desktop.progress import Meter

TERMINAL_SECONDS = 0.2
LOG_SECONDS = 5.0


class MeterLine:
    """Writes a Meter's words, not too often.

    Args:
        stream: standard error.
        clock: seconds, monotonic.
    """

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._meter = Meter(clock=clock)
        self._living = stream.isatty()
        self._next = clock() + (0 if self._living else LOG_SECONDS)
        self._width = 0

    def show(self, done: int, total: int) -> None:
        """Called after each film."""
        self._meter.total = total
        self._meter.update(done)
        now = self._clock()
        if now < self._next:
            return
        self._next = now + (TERMINAL_SECONDS if self._living else LOG_SECONDS)
        self._write()

    def end(self) -> None:
        """Leave the terminal at the start of a free line."""
        if self._living and self._width:
            self._write()
            self._put("\n")

    def _write(self) -> None:
        words = self._meter.words()
        if self._living:
            self._put("\r" + words.ljust(self._width))
            self._width = len(words)
        else:
            self._put(words + "\n")

    def _put(self, text: str) -> None:
        with suppress(OSError):  # a log on a full disk, a terminal that is gone: the table matters more
            self._stream.write(text)
            self._stream.flush()
