"""The one way in: a path → Radiograph, whatever the format."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from cxr.errors import CxrError, ImageError
from cxr.files import read_bytes
from cxr.image_io.radiograph import Radiograph
from cxr.image_io.raster import load_raster

MAX_PIXELS = 80_000_000
"""Largest image read, in pixels: four times the largest radiography detector in use. A larger one is turned down unread."""

_SIGNATURES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
)
_BMP_HEADERS = tuple(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))
_BARE_ELEMENTS = 4
_LONG_VRS = (b"OB", b"OW", b"SQ", b"UN", b"UT")
_SHORT_VRS = (b"AE", b"CS", b"DA", b"DS", b"DT", b"IS", b"LO", b"LT", b"PN", b"SH", b"ST", b"TM", b"UI", b"UL", b"US")


def load(path: Path | str, *, reduce_to: int | None = None) -> Radiograph:
    """Read one film.

    Args:
        path: a regular file; the extension does not matter.
        reduce_to: the caller needs no side longer than this many pixels; allows a faster, reduced JPEG decode.

    Raises:
        CxrError: `ImageError` where the file can't be read as one whole image, `RefusalError` where it is one that
            must not be scored; both name the file.
    """
    path = Path(path)
    try:
        data = read_bytes(path)
        return decode(data, reduce_to=reduce_to)
    except CxrError as error:
        raise error.with_path(path) from error.__cause__


def decode(data: bytes, *, reduce_to: int | None = None) -> Radiograph:
    """The same for a file already in memory; errors name no file."""
    format_name = sniff(data)
    if format_name == "DICOM":
        from cxr.image_io.dicom import load_dicom  # pydicom costs 0.1 s: only who reads DICOM pays

        return load_dicom(data, MAX_PIXELS)
    if format_name is None:
        raise ImageError("not_an_image", "This is not an image the program can read.", "Use JPEG, PNG, TIFF, BMP or DICOM.")
    return load_raster(data, format_name, MAX_PIXELS, reduce_to)


def sniff(data: bytes) -> str | None:
    """The format from the first bytes, or None."""
    if data[128:132] == b"DICM":
        return "DICOM"
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    if data[:2] == b"BM" and data[14:18] in _BMP_HEADERS:
        return "BMP"
    return "DICOM" if _is_bare_dicom(data) else None


def _is_bare_dicom(data: bytes) -> bool:
    """Whether an old DICOM file without preamble and mark starts here (PS3.10 C calls it non-conformant; devices wrote it).

    It must open with an element of group 2 or 8 and go on in ascending order, each with a length that fits (PS3.5 7.1).
    """
    order: Literal["little", "big"] = "big" if data[:2] == b"\x00\x08" else "little"
    at, previous = 0, (0, 0)
    for _ in range(_BARE_ELEMENTS):
        group, element = (int.from_bytes(data[i : i + 2], order) for i in (at, at + 2))
        if (at == 0 and group not in (2, 8)) or (group, element) <= previous or at + 8 > len(data):
            return False
        vr = data[at + 4 : at + 6]
        if vr in _LONG_VRS:
            length, at = int.from_bytes(data[at + 8 : at + 12], order), at + 12
        elif vr in _SHORT_VRS:
            length, at = int.from_bytes(data[at + 6 : at + 8], order), at + 8
        elif order == "little":  # implicit VR
            length, at = int.from_bytes(data[at + 4 : at + 8], order), at + 8
        else:
            return False
        if length == 0xFFFFFFFF:  # a sequence, whose end only the parser finds
            return previous != (0, 0)
        at, previous = at + length, (group, element)
        if length % 2 or at > len(data):
            return False
    return True
