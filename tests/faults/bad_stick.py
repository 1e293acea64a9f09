"""`python bad_stick.py SOURCE MOUNTPOINT CONTROL`: a drive that shows a folder and fails, through FUSE. Needs mfusepy.

Files whose names begin with "eio" fail after 4,096 bytes; those that begin with "hang" never come, or not before there is a
file CONTROL/free. CONTROL/gone makes every operation fail as on a stick that was pulled out, CONTROL/hang makes all wait.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path
from typing import Any

import mfusepy


class Stick(mfusepy.Operations):
    """Passes on what is asked, or fails."""

    use_ns = True

    def __init__(self, source: Path, control: Path) -> None:
        self._source, self._control = source, control

    def _real(self, path: str) -> str:
        while (self._control / "hang").exists():
            time.sleep(0.1)
        if (self._control / "gone").exists():
            raise mfusepy.FuseOSError(errno.EIO)
        return str(self._source) + path

    def getattr(self, path: str, fh: Any = None) -> dict[str, Any]:
        """As of the real file."""
        try:
            status = os.lstat(self._real(path))
        except FileNotFoundError:
            raise mfusepy.FuseOSError(errno.ENOENT) from None
        names = ("st_mode", "st_size", "st_nlink", "st_uid", "st_gid")
        return {**{name: getattr(status, name) for name in names}, "st_mtime": status.st_mtime_ns}

    def readdir(self, path: str, fh: Any) -> list[str]:
        """Names."""
        return [".", "..", *(entry.name for entry in Path(self._real(path)).iterdir())]

    def open(self, path: str, flags: int) -> int:
        """A descriptor."""
        return os.open(self._real(path), flags)

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        """A new file's."""
        return os.open(self._real(path), os.O_RDWR | os.O_CREAT, mode)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        """Or not."""
        name = Path(self._real(path)).name
        if name.startswith("eio") and offset + size > 4096:
            raise mfusepy.FuseOSError(errno.EIO)
        while name.startswith("hang") and not (self._control / "free").exists():
            time.sleep(0.1)
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        """Into the real file."""
        self._real(path)
        return os.pwrite(fh, data, offset)

    def truncate(self, path: str, length: int, fh: Any = None) -> None:
        """The real file."""
        os.truncate(self._real(path), length)

    def unlink(self, path: str) -> None:
        """The real file."""
        Path(self._real(path)).unlink()

    def rename(self, old: str, new: str) -> None:
        """The real file."""
        Path(self._real(old)).rename(self._real(new))

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        """The real file."""
        self._real(path)
        os.fsync(fh)
        return 0

    def release(self, path: str, fh: int) -> int:
        """Close it."""
        os.close(fh)
        return 0


if __name__ == "__main__":
    source, mountpoint, control = map(Path, sys.argv[1:])
    mfusepy.FUSE(Stick(source, control), str(mountpoint), foreground=True, direct_io=True, attr_timeout=0, entry_timeout=0)
