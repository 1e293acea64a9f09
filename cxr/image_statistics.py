"""How a film is exposed and how sharp it is, in three numbers: for seeing a clinic's films change over the months.

They are taken from the 224×224 copy that is scored, so that films of any size, and the data set's copies, compare.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cxr.preprocess import COPY_SIZE

CELL = 4
"""Pixels of a side of the squares whose means `sharpness` looks at. On single pixels an original and its copy in the data set
part by 2.0 standard deviations of the data set's films (the copies were compressed, JPEG quality 75), on means of 2×2 by .5,
on means of 4×4 by .002: means and the 80 originals of tests/core/test_image_statistics.py."""

_SQUARES = np.arange(256, dtype=np.int64) ** 2
_LEVELS = np.arange(256, dtype=np.int64)


@dataclass(frozen=True)
class ImageStatistics:
    """Of one film.

    Attributes:
        brightness: mean grey level, 0 to 255.
        contrast: standard deviation of the grey levels, 0 to 127.5.
        sharpness: standard deviation of the Laplacian (four neighbours) of the means of 4×4 pixels, divided by `contrast`,
            so that it does not follow it; about .5 for a chest film, lower where it is blurred, 0 for a flat one.
    """

    brightness: float
    contrast: float
    sharpness: float


def measure(copy: NDArray[np.uint8]) -> ImageStatistics:
    """Brightness, contrast and sharpness, of whole numbers all the way: the same on every machine.

    Args:
        copy: uint8, shape (224, 224): `cxr.preprocess.to_copy`.
    """
    if copy.shape != (COPY_SIZE, COPY_SIZE) or copy.dtype != np.uint8:
        raise ValueError(f"expected uint8 of shape {(COPY_SIZE, COPY_SIZE)}, got {copy.dtype} {copy.shape}")
    counts = np.array(Image.fromarray(copy).histogram(), dtype=np.int64)
    contrast = _deviation(int(counts @ _LEVELS), int(counts @ _SQUARES), copy.size)
    return ImageStatistics(
        brightness=int(counts @ _LEVELS) / copy.size,
        contrast=contrast,
        sharpness=_laplacian_deviation(copy) / contrast if contrast else 0.0,
    )


def _laplacian_deviation(copy: NDArray[np.uint8]) -> float:
    """In grey levels."""
    cells = _sums_of_cells(_sums_of_cells(copy.astype(np.int32)).T).T
    centre = cells[1:-1, 1:-1]
    laplacian = (cells[:-2, 1:-1] + cells[2:, 1:-1] + cells[1:-1, :-2] + cells[1:-1, 2:] - 4 * centre).ravel()
    total, squares = int(laplacian.sum(dtype=np.int64)), int((laplacian.astype(np.int64) ** 2).sum())
    return _deviation(total, squares, laplacian.size) / CELL**2


def _sums_of_cells(pixels: NDArray[np.int32]) -> NDArray[np.int32]:
    """Of each `CELL` rows; by slices, several times faster than `reduceat`."""
    total = pixels[0::CELL]
    for at in range(1, CELL):
        total = total + pixels[at::CELL]
    return total


def _deviation(total: int, squares: int, count: int) -> float:
    """Population standard deviation from the sum and the sum of squares, exact up to the root."""
    return math.sqrt(count * squares - total * total) / count
