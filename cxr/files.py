"""A file's bytes, or why there are none."""

from __future__ import annotations

from pathlib import Path

from cxr.errors import ImageError

MAX_BYTES = 1_000_000_000
"""Largest file read."""


def read_bytes(path: Path) -> bytes:
    """The whole file, or an ImageError that says why not."""
    try:
        if not path.is_file():
            if path.exists():
                raise ImageError("not_a_file", "This is not a regular file.", "Choose an image file.")
            raise ImageError("file_missing", "The file does not exist.", "Check the name, or plug the stick in again.")
        if path.stat().st_size > MAX_BYTES:
            raise ImageError("file_too_large", "The file is larger than 1 GB.", "Export the film alone, at a smaller size.")
        data = path.read_bytes()
    except OSError as error:
        raise ImageError(
            "file_unreadable",
            f"The file can't be read ({error.strerror or error}).",
            "Check the permissions and the drive.",
        ) from error
    if not data:
        raise ImageError("file_empty", "The file is empty.", "Copy it again from where it came from.")
    return data
