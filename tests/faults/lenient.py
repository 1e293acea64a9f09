"""A second opinion on a damaged film that was scored: is what was scored what other decoders show of the file?"""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from PIL import Image, ImageOps

from cxr.image_io.dicom_pixels import decode_pixels, read_layout
from cxr.image_io.dicom_read import read_dataset
from cxr.image_io.load import MAX_PIXELS, decode, sniff

CLOSE = 2.0
"""Mean difference in grey levels between two decoders of a lossy format."""
UNDAMAGED, CONFIRMED, ALONE, CONTRADICTED = "as undamaged", "confirmed", "alone", "contradicted"
"""The same pixels as of the undamaged film; others, and another decoder shows the same; others, and another decoder shows none;
others, and another decoder shows something else."""


def opinion(data: bytes, whole: bytes) -> str:
    """Of a film that the reader took: one of the four words above."""
    film = decode(data)
    try:
        undamaged = decode(whole).pixels
    except Exception:  # the undamaged file is no film: an animation that lost its second picture
        undamaged = np.zeros((0, 0), np.uint8)
    if film.pixels.shape == undamaged.shape and np.array_equal(film.pixels, undamaged):
        return UNDAMAGED
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ours, theirs = _dicom(data) if sniff(data) == "DICOM" else (film.pixels, _pillow(data, film.values))
        except Exception:  # whatever the damaged bytes lead a decoder to
            return ALONE
    return CONFIRMED if _close(ours, theirs) else CONTRADICTED


def _dicom(data: bytes) -> tuple[NDArray[Any], NDArray[Any]]:
    """Stored values by the reader and by pydicom."""
    dataset = read_dataset(data, MAX_PIXELS)
    ours = decode_pixels(dataset, read_layout(dataset, MAX_PIXELS))
    other = pydicom.dcmread(io.BytesIO(data), force=True)
    if "TransferSyntaxUID" not in other.file_meta:
        other.file_meta.TransferSyntaxUID = dataset.file_meta.TransferSyntaxUID
    return ours, other.pixel_array


def _pillow(data: bytes, values: NDArray[Any] | None) -> NDArray[Any]:
    """Pillow's grey levels, transparent parts black; of a deep film the reader's own, if Pillow has its values."""
    with Image.open(io.BytesIO(data)) as opened:
        image = ImageOps.exif_transpose(opened)
        image.load()
    if values is not None:
        theirs = np.asarray(image)
        if not np.array_equal(theirs, values):
            raise ValueError("other values")
        return decode(data).pixels
    if "A" in image.getbands() or "transparency" in image.info:
        image = Image.alpha_composite(Image.new("RGBA", image.size, (0, 0, 0, 255)), image.convert("RGBA"))
    return np.asarray(image.convert("L"))


def _close(ours: NDArray[Any], theirs: NDArray[Any]) -> bool:
    return ours.shape == theirs.shape and float(np.abs(ours.astype(int) - theirs.astype(int)).mean()) <= CLOSE
