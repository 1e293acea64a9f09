"""Stored DICOM values → grey levels: the chain of PS3.4 N.2 as pure functions on tables.

A film of 16 bits has at most 65,536 different values, so each step works on the table of all possible values and the
picture is looked up in it once: quick, and exact whatever the arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STRETCH_TAILS = (0.001, 0.999)
"""Share of the pixels below black and up to white where the file states no window: dead pixels and markers clip."""
STRETCH_MIN_LEVELS = 256
"""The stretch is at least this wide, so that the noise of a blank film is not blown up to full contrast."""
SATURATED = 0.98
"""A window that leaves more than this share of the pixels pure black or white, and next to nothing between, is wrong."""


@dataclass(frozen=True)
class Lut:
    """A look-up table as the file gives it, PS3.3 C.11.1.1 and C.11.2.1.1.

    Attributes:
        first: the input value that the first entry stands for.
        entries: float64, shape (N,); inputs beyond either end take the end's entry.
        bits: significant bits of an entry.
    """

    first: int
    entries: Floats
    bits: int

    def __call__(self, values: Floats) -> Floats:
        """Look up; same shape."""
        index = np.clip(np.rint(values) - self.first, 0, len(self.entries) - 1)
        found: Floats = self.entries[index.astype(np.int64)]
        return found


def window(values: Floats, center: float, width: float, function: str = "LINEAR") -> Floats:
    """Window to 0..1, PS3.3 C.11.2.1.2.1 (LINEAR), C.11.2.1.3.1 (SIGMOID), C.11.2.1.3.2 (LINEAR_EXACT).

    Args:
        values: modality values, any shape.
        center, width: (0028,1050) and (0028,1051); `usable_window` holds.
        function: (0028,1056); unknown ones count as LINEAR.

    Returns:
        float64 in [0, 1], same shape.
    """
    if function == "SIGMOID":
        return 1 / (1 + np.exp(np.clip(-4 * (values - center) / width, -700, 700)))
    if function == "LINEAR_EXACT":
        return np.clip((values - center) / width + 0.5, 0, 1)
    if width <= 1:
        return (values > center - 0.5).astype(np.float64)
    return np.clip((values - (center - 0.5)) / (width - 1) + 0.5, 0, 1)


def usable_window(center: float, width: float, function: str = "LINEAR") -> bool:
    """LINEAR needs a width of 1 or more, the others one above 0."""
    return bool(np.isfinite(center) and np.isfinite(width)) and (width >= 1 if function == "LINEAR" else width > 0)


def voi_lut(values: Floats, lut: Lut) -> Floats:
    """VOI look-up to 0..1.

    Some devices state 16 bits for entries that fill 12 or fewer: then the bits that the largest entry needs count.
    """
    needed = max(8, int(max(lut.entries.max(), 0)).bit_length())
    levels: Floats = np.clip(lut(values) / (2 ** min(lut.bits, needed) - 1), 0, 1)
    return levels


def stretch(values: Floats, histogram: NDArray[np.int64]) -> Floats:
    """Where the file states neither window nor LUT: the range that the film's own pixels use → 0..1.

    Args:
        values: modality value of each table entry, shape (N,).
        histogram: how many pixels, padding aside, hold each entry, shape (N,).

    Returns:
        float64 in [0, 1], shape (N,).
    """
    order = np.argsort(values, kind="stable")
    share = np.cumsum(histogram[order]) / max(1, int(histogram.sum()))
    ends = (np.searchsorted(share, tail, side="left") for tail in STRETCH_TAILS)
    low, high = (float(values[order][min(int(end), len(values) - 1)]) for end in ends)
    step = (float(values.max()) - float(values.min())) / max(1, len(values) - 1)
    missing = STRETCH_MIN_LEVELS * step - (high - low)
    if missing > 0:
        low, high = low - missing / 2, high + missing / 2
    return np.clip((values - low) / max(high - low, 1e-9), 0, 1)


def is_flat(levels: Floats, histogram: NDArray[np.int64]) -> bool:
    """Whether a window left nothing of the film: nearly all pixels at the ends of the scale."""
    total = int(histogram.sum())
    ends = int(histogram[(levels <= 0.002) | (levels >= 0.998)].sum())
    return total > 0 and ends > SATURATED * total
