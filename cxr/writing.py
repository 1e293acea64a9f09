"""Files that appear under their names once they are whole and on the disk."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cxr.file_lock import open_locked

NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""Errors that go away once there is room."""
GONE = frozenset(
    {errno.EIO, errno.ENODEV, errno.ENXIO, getattr(errno, "ENOTCONN", errno.EIO), getattr(errno, "ESTALE", errno.EIO)}
)
"""Errors of a drive that is broken, or was pulled out."""
LONGEST = 255
"""Bytes of a file's name, on nearly every file system."""


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Where to write a file; at the end it is forced onto the disk and takes its name, and else it goes.

    What stood under that name stays until then. A link stays a link. While one program writes it, no other can.

    Raises:
        OSError: no room, no permission, no such folder; another program is writing it; the name is no regular file's.
    """
    path = Path(os.path.realpath(path))
    _check_regular(path)
    temporary = path.with_name(temporary_name(path.name))
    descriptor = open_locked(temporary)
    if descriptor is None:
        raise OSError(errno.EBUSY, "another program is writing it", str(path))
    try:
        _check_regular(temporary)
        os.ftruncate(descriptor, 0)
        yield temporary
        os.fsync(descriptor)
        if sys.platform == "win32":  # where an open file can't be renamed
            os.close(descriptor)
            descriptor = None
        temporary.replace(path)
        sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    finally:
        if descriptor is not None:
            os.close(descriptor)


def temporary_name(name: str) -> str:
    """What a file is called until it is whole."""
    longer = name + ".tmp"
    if len(os.fsencode(longer)) <= LONGEST:
        return longer
    return hashlib.sha256(os.fsencode(name)).hexdigest()[:32] + ".tmp"


def sync_folder(folder: Path) -> None:
    """Force names onto the disk: without it a new or renamed file may be gone after a power cut."""
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):  # not every file system can
            descriptor = os.open(folder, os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _check_regular(path: Path) -> None:
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "there is something else of that name, not a file", str(path))
