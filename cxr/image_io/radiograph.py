"""One X-ray image in memory, with what is known of where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class DicomFacts:
    """What a DICOM header says that decides whether, and how, the film may be scored. No names, no identifiers.

    Attributes:
        modality: (0008,0060), upper case, "" where missing.
        body_part: (0018,0015), upper case, "" where missing.
        view_position: (0018,5101), upper case, "" where missing.
        age_years: from (0010,1010), else from birth date and study date; None where neither is there.
        pixel_spacing_mm: (row, column) spacing in mm from (0028,0030) or (0018,1164); None where missing or zero.
        photometric: (0028,0004).
        transfer_syntax: the UID's name.
        windows: (center, width) pairs of (0028,1050/1051) in modality units.
    """

    modality: str = ""
    body_part: str = ""
    view_position: str = ""
    age_years: float | None = None
    pixel_spacing_mm: tuple[float, float] | None = None
    photometric: str = ""
    transfer_syntax: str = ""
    windows: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Radiograph:
    """A grey-scale image ready to be shown and scored.

    Attributes:
        pixels: uint8, shape (H, W); 0 is black (air), 255 white (bone): MONOCHROME2 polarity, EXIF orientation
            applied, DICOM modality and VOI transforms applied. It may be smaller than the file's image where a
            reduced decode was asked for.
        width, height: the size of the image in the file, in pixels, after orientation.
        format: "JPEG", "PNG", "TIFF", "BMP" or "DICOM".
        bits_stored: significant bits a pixel in the file.
        values: full-depth pixels, shape (H, W), MONOCHROME2 polarity not applied, modality transform applied; None
            where the file holds 8 bits. For viewers; the model never sees it.
        is_colour: whether the file's pixels are coloured (channels that differ visibly).
        dicom: facts of the header, None for other formats.
        conversions: what was done beyond decoding, one short code each ("exif_orientation", "alpha_dropped", ...).
    """

    pixels: NDArray[np.uint8]
    width: int
    height: int
    format: str
    bits_stored: int = 8
    values: NDArray[np.generic] | None = field(default=None, repr=False)
    is_colour: bool = False
    dicom: DicomFacts | None = None
    conversions: tuple[str, ...] = ()
