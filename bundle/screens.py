"""A real X server whose screen can be read, for tests and for measuring."""

from __future__ import annotations

import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image


@dataclass(frozen=True)
class Screen:
    """An X server's screen.

    Attributes:
        name: for DISPLAY.
        memory: the file that holds its pixels, an X window dump (XWDFile.h).
    """

    name: str
    memory: Path

    def picture(self) -> Image.Image:
        """What it shows now."""
        data = self.memory.read_bytes()
        header_size, _, _, _, width, height, *rest = struct.unpack_from(">25I", data)
        line, colours = rest[6], rest[13]
        start = header_size + 12 * colours
        return Image.frombuffer("RGB", (width, height), data[start : start + line * height], "raw", "BGRX", line, 1)

    def is_lit(self) -> bool:
        """Whether anything is on it: an empty screen is black."""
        return self.picture().getbbox() is not None

    def wait(self, seconds: float = 60, *, lit: bool = True) -> None:
        """Until something is on it, or nothing. Raises TimeoutError."""
        end = time.monotonic() + seconds
        while self.is_lit() is not lit:
            if time.monotonic() > end:
                raise TimeoutError(f"the screen is still {'black' if lit else 'lit'} after {seconds} s")
            time.sleep(0.01)


@contextmanager
def opened(size: str = "1400x1000") -> Iterator[Screen]:
    """A screen of its own, closed at the end."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-fbdir", folder]
        with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
            os.close(write)
            with os.fdopen(read) as answer:
                number = answer.readline().strip()
            try:
                yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
            finally:
                server.terminate()
