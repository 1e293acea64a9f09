"""A file's bytes, or why there are none."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cxr.errors import CxrError, ImageError

MAX_BYTES = 400_000_000
"""Largest file read: the largest film (80 million pixels of 16 bits) takes 160 MB, the largest in colour 240."""
_CHUNK = 1 << 20


def read_bytes(path: Path) -> bytes:
    """The whole file, or an ImageError that says why not."""
    with _opened(path) as (descriptor, size):
        chunks: list[bytes] = []
        total = 0
        while chunk := os.read(descriptor, max(size + 1 - total, _CHUNK)):  # one, unless it grows or hides its size
            chunks.append(chunk)
            total += len(chunk)
            _check_size(total)
    if not total:
        raise ImageError("file_empty", "The file is empty.", "Copy it again from where it came from.")
    return b"".join(chunks)


def sha256_of(path: Path) -> str:
    """Of the file's bytes, without holding them; "" where they can't be read."""
    digest = hashlib.sha256()
    total = 0
    try:
        with _opened(path) as (descriptor, _):
            while chunk := os.read(descriptor, _CHUNK):
                digest.update(chunk)
                total += len(chunk)
                _check_size(total)
    except CxrError:
        return ""
    return digest.hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[tuple[int, int]]:
    """Descriptor and size of a regular file; OSErrors within become an ImageError.

    A pipe or a device is not even opened, for that may wait for ever or set something off; one that takes the file's place
    meanwhile is opened without waiting, and closed.
    """
    try:
        _check_kind(path.stat(), path)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags)
        try:
            status = os.fstat(descriptor)
            _check_kind(status, path)
            _check_size(status.st_size)
            yield descriptor, status.st_size
        finally:
            os.close(descriptor)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the name
        raise ImageError("file_missing", "The file does not exist.", "Check the name, or plug the stick in again.") from error
    except OSError as error:
        raise ImageError(
            "file_unreadable",
            f"The file can't be read ({error.strerror or error}).",
            "Check the permissions and the drive.",
        ) from error


def _check_kind(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        os.scandir(path).close()  # says why, where the folder can't be read: `cxr.batch.find_files` gives such ones
    if not stat.S_ISREG(status.st_mode):
        raise ImageError("not_a_file", "This is not a regular file.", "Choose an image file.")


def _check_size(size: int) -> None:
    if size > MAX_BYTES:
        raise ImageError("file_too_large", "The file is larger than 400 MB.", "Export the film alone, at a smaller size.")
