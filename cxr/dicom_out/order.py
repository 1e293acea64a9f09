"""What is to be written as DICOM, and what was. Light: the window and the commands import nothing else of this package."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from cxr.result import Result

NO_OVERLAY, BURNED_IN, MAYBE_BURNED_IN, NO_COPY = "no_overlay", "burned_in", "maybe_burned_in", "no_copy"
"""Remarks of `Written`: the picture has no overlay; the film says, or may, that names stand in its pixels; no copy was made."""


@dataclass(frozen=True)
class Order:
    """What to write of a film.

    Attributes:
        folder: where; it exists.
        picture: a Secondary Capture: the film with the overlay and a strip of words under it.
        report: a Structured Report.
        copy: the film itself: a DICOM file as it is (de-identified: with another header, and uncompressed).
        deidentify: by the Basic Application Level Confidentiality Profile, PS3.15 annex E.
        overwrite: replace what is there already.
        key: random, one an export: UIDs, IDs and names of files are made from it and the old ones, so that they are the same
            in all files of one export, and nobody finds the old ones without it.
    """

    folder: Path
    picture: bool = True
    report: bool = True
    copy: bool = False
    deidentify: bool = False
    overwrite: bool = False
    key: bytes = field(default_factory=lambda: os.urandom(32), repr=False)


@dataclass(frozen=True)
class Written:
    """What was written of a film.

    Attributes:
        files: their names, in the order's folder.
        remarks: codes, see above.
    """

    files: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def can_be_written(result: Result) -> bool:
    """Whether there is anything to say of the film: it was scored, or the program turned it down."""
    return result.status in ("ok", "refused")
