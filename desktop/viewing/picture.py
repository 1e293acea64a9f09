"""A film at its full depth, made ready once so that a change of window is one look-up. No Qt.

A film of 16 bits has at most 65,536 different values: each pixel is kept as a code, a window is a table of grey levels by
code. Halved copies are kept for looking at the whole film: averages, so that nothing flickers, and quicker.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr.image_io import Radiograph
from cxr.image_io.dicom_display import usable_window
from cxr.image_io.dicom_display import window as to_levels

Codes = NDArray[np.uint16] | NDArray[np.uint8]

SMALLEST_SIDE = 400
"""Halving stops before the longer side gets shorter than this many pixels."""
SAMPLE = 250_000
"""About so many pixels are looked at for percentiles."""


@dataclass(frozen=True)
class Window:
    """Window level and width, in the file's modality units: grey is half at `center`, black to white over `width`."""

    center: float
    width: float


@dataclass(frozen=True)
class Picture:
    """A film for the viewer.

    Attributes:
        width, height: of the image in the file, in pixels; places are measured in these.
        codes: the film's values as codes, uint8 or uint16, (H, W), and its halved copies. H and W may be smaller than in
            the file.
        shown: the same as the file asks for it to be shown: uint8.
        low, step: the value of code c is low + step·c.
        is_negative: high values are dark.
        padding: the code of what lies outside the film, always black; None where there is none.
        spacing_mm: (row, column) spacing of the file's pixels; None where unknown.
        windows: of the DICOM header, as `Window`.
    """

    width: int
    height: int
    codes: tuple[Codes, ...]
    shown: tuple[NDArray[np.uint8], ...]
    low: float = 0.0
    step: float = 1.0
    is_negative: bool = False
    padding: int | None = None
    spacing_mm: tuple[float, float] | None = None
    windows: tuple[Window, ...] = ()

    def table(self, window: Window, *, inverted: bool = False) -> NDArray[np.uint8]:
        """Grey level of each code: uint8, (256,) or (65536,)."""
        count = 256 if self.codes[0].dtype == np.uint8 else 65536
        values = self.low + self.step * np.arange(count, dtype=np.float64)
        levels = to_levels(values, window.center, window.width, "LINEAR_EXACT")
        grey = np.rint(255 * (1 - levels if self.is_negative else levels)).astype(np.uint8)
        if self.padding is not None:
            grey[self.padding] = 0
        return 255 - grey if inverted else grey

    def render(self, window: Window | None, *, inverted: bool = False, level: int = 0) -> NDArray[np.uint8]:
        """Display pixels.

        Args:
            window: None: as the file asks for.
            inverted: black and white changed places.
            level: how often halved.

        Returns:
            uint8, (H, W), contiguous.
        """
        if window is None:
            return 255 - self.shown[level] if inverted else self.shown[level]
        return self.table(window, inverted=inverted)[self.codes[level]]

    def level_for(self, scale: float) -> int:
        """Which copy to show where a file's pixel is `scale` screen pixels wide: never fewer pixels than the screen's."""
        rows = self.codes[0].shape[0]
        needed = self.height * scale
        level = 0
        while level + 1 < len(self.codes) and rows / 2 ** (level + 1) >= needed:
            level += 1
        return level

    def percentiles(self, *shares: float) -> list[float]:
        """Values by percentile (0 to 100), what lies outside the film left out."""
        every = max(1, int((self.codes[0].size / SAMPLE) ** 0.5))
        sample = self.codes[0][::every, ::every]
        inside = sample if self.padding is None else sample[sample != self.padding]
        found = np.percentile(inside if inside.size else sample, shares)
        return [self.low + self.step * float(code) for code in found]

    def auto(self) -> Window:
        """From the 1st to the 99th percentile."""
        return self._between(1, 99)

    def lung(self) -> Window:
        """The darker part of the film, where the lungs are: from the 2nd to the 75th percentile of brightness."""
        return self._between(25, 98) if self.is_negative else self._between(2, 75)

    def _between(self, lower: float, upper: float) -> Window:
        low, high = self.percentiles(lower, upper)
        return Window((low + high) / 2, max(high - low, self.step))

    def as_shown(self) -> Window:
        """The window that comes nearest to what the file asks for: where dragging begins."""
        every = max(1, int((self.codes[0].size / SAMPLE) ** 0.5))
        codes, grey = (a[0][::every, ::every].astype(np.float64).ravel() for a in (self.codes, self.shown))
        between = (grey > 10) & (grey < 245)
        codes, grey = codes[between], grey[between]
        spread = codes - codes.mean() if codes.size else codes
        slope = float(spread @ grey) / float(spread @ spread) if codes.size and spread.any() else 0.0
        if slope == 0:
            return self.auto()
        center = codes.mean() + (127.5 - grey.mean()) / slope
        return Window(self.low + self.step * float(center), self.step * 255 / abs(slope))

    def length(self, start: tuple[float, float], end: tuple[float, float]) -> tuple[float, bool]:
        """Between two places of the film, (x, y) in the file's pixels: in mm and True, or in pixels and False."""
        rows, columns = self.spacing_mm or (1.0, 1.0)
        across, down = (end[0] - start[0]) * columns, (end[1] - start[1]) * rows
        return float(np.hypot(across, down)), self.spacing_mm is not None

    @property
    def value_range(self) -> float:
        """From the lowest value to the highest: what dragging over the whole film changes."""
        return self.step * max(1, int(self.codes[-1].max()) - int(self.codes[-1].min()))


def prepare(film: Radiograph) -> Picture:
    """Make a film ready: some 0.1 s for the largest detectors, so not on the GUI thread."""
    values = film.pixels if film.values is None else film.values
    codes, low, step = to_codes(values)
    is_negative = film.values is not None and "inverted" in film.conversions
    padding = None
    if film.values is not None and "padding_blackened" in film.conversions:
        padding = _padding(codes, film.pixels, is_negative)
    facts = film.dicom
    windows = () if facts is None or film.values is None else facts.windows
    return Picture(
        width=film.width,
        height=film.height,
        codes=_halved(codes, averaged=padding is None),  # a mean of film and not film is neither
        shown=_halved(film.pixels),
        low=low,
        step=step,
        is_negative=is_negative,
        padding=padding,
        spacing_mm=None if facts is None else facts.pixel_spacing_mm,
        windows=tuple(from_dicom(center, width) for center, width in windows if usable_window(center, width)),
    )


def from_dicom(center: float, width: float) -> Window:
    """A window of DICOM's LINEAR function (PS3.3 C.11.2.1.2.1), whose ends are half a step further in."""
    return Window(center - 0.5, max(width - 1, 1e-3))


def to_dicom(window: Window) -> tuple[float, float]:
    """The inverse of `from_dicom`, as the header states it: level and width."""
    return window.center + 0.5, window.width + 1


def to_codes(values: NDArray[np.generic]) -> tuple[Codes, float, float]:
    """Values of any type, (H, W) → codes, the value of code 0, and the step from code to code.

    Whole numbers within 16 bits keep their steps; others are laid on 65,536 steps from the lowest to the highest.
    """
    if values.dtype == np.uint8:
        return np.ascontiguousarray(values).astype(np.uint8, copy=False), 0.0, 1.0
    low, high = float(values.min()), float(values.max())
    if values.dtype == np.uint16:
        return np.ascontiguousarray(values).astype(np.uint16, copy=False), 0.0, 1.0
    if values.dtype.kind in "iu" and high - low < 65536:
        return (values.astype(np.int64) - int(low)).astype(np.uint16), low, 1.0
    step = max(high - low, 1e-9) / 65535
    scaled = (values.astype(np.float32) - np.float32(low)) * np.float32(1 / step)
    return np.clip(np.rint(scaled), 0, 65535).astype(np.uint16), low, step


def _padding(codes: Codes, shown: NDArray[np.uint8], is_negative: bool) -> int | None:
    """Which code the reader blackened. It lies at an end of the range: surely where the bright end is black."""
    lowest, highest = int(codes.min()), int(codes.max())
    ends = (lowest, highest) if is_negative else (highest, lowest)
    return next((code for code in ends if not shown[codes == code].any()), None)


def _halved(picture: NDArray[Any], *, averaged: bool = True) -> tuple[NDArray[Any], ...]:
    """The picture and its copies of half, a quarter ... the size: the mean of four pixels each, or one of the four."""
    copies = [np.ascontiguousarray(picture)]
    while max(copies[-1].shape) >= 2 * SMALLEST_SIDE:
        last = copies[-1]
        rows, columns = last.shape
        if rows % 2 or columns % 2:
            last = np.pad(last, ((0, rows % 2), (0, columns % 2)), mode="edge")
        if averaged:
            upper, lower = (last[row::2].astype(np.uint32) for row in (0, 1))
            lines = upper + lower
            copies.append(((lines[:, ::2] + lines[:, 1::2] + 2) >> 2).astype(last.dtype))
        else:
            copies.append(np.ascontiguousarray(last[::2, ::2]))
    return tuple(copies)
