"""Decoded pixels → 8-bit grey, a band of rows at a time: the largest picture in colour would take a gigabyte at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cxr.errors import ImageError

COLOUR_TOLERANCE = 24
"""Channels that differ by more than this many grey levels ..."""
COLOUR_SHARE = 0.02
"""... in more than this share of the pixels make a colour image; JPEG's chroma noise and a small marker do not."""
_BAND = 4_000_000
"""Pixels; the films of children that the program was made with are one band."""


def to_grey(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], bool]:
    """Three channels → one, and whether they were coloured.

    Args:
        rgb: uint8, shape (H, W, 3).

    Returns:
        ITU-R 601 luma, uint8 (H, W), and whether more than `COLOUR_SHARE` of the pixels have channels further apart
        than `COLOUR_TOLERANCE`.
    """
    return _to_grey(rgb.shape[0], rgb.shape[1], lambda top, bottom: rgb[top:bottom])


def image_to_grey(image: Image.Image, has_alpha: bool) -> tuple[NDArray[np.uint8], bool]:
    """The same for an image of Pillow's, of any mode of 8 bits or fewer; transparent parts become black."""

    def read(top: int, bottom: int) -> NDArray[np.uint8]:
        band = image if (top, bottom) == (0, image.height) else image.crop((0, top, image.width, bottom))
        if has_alpha:
            background = Image.new("RGBA", band.size, (0, 0, 0, 255))
            band = Image.alpha_composite(background, band.convert("RGBA"))
        return np.asarray(band.convert("RGB"))

    return _to_grey(image.height, image.width, read)


def _to_grey(height: int, width: int, read: Callable[[int, int], NDArray[np.uint8]]) -> tuple[NDArray[np.uint8], bool]:
    step = max(1, min(height, width) // 256)
    parts, coloured, sampled = [], 0, 0
    for top, bottom in _bands(height, width, step):
        rgb = read(top, bottom)
        red, green, blue = (rgb[..., channel] for channel in range(3))
        sampled += -(-(bottom - top) // step) * -(-width // step)
        if np.array_equal(red, green) and np.array_equal(green, blue):
            parts.append(np.ascontiguousarray(red))
            continue
        sample = rgb[::step, ::step].astype(np.int16)
        coloured += int(((sample.max(axis=-1) - sample.min(axis=-1)) > COLOUR_TOLERANCE).sum())
        parts.append(np.asarray(Image.fromarray(rgb).convert("L")))
    return parts[0] if len(parts) == 1 else np.concatenate(parts), coloured > COLOUR_SHARE * sampled


def _bands(height: int, width: int, step: int) -> Iterator[tuple[int, int]]:
    """First row and row after the last of each band; each starts at a multiple of `step`."""
    rows = max(1, _BAND // max(1, width) // step) * step
    for top in range(0, height, rows):
        yield top, min(height, top + rows)


def deep_values(image: Image.Image) -> NDArray[np.generic]:
    """The pixels of an image of 16 or 32 bits, as 16 bits where they fit."""
    if image.width * image.height <= _BAND:
        return np.asarray(image)
    ends = np.asarray(image.getextrema())
    kind = np.uint16 if ends.min() >= 0 and ends.max() <= 65535 else np.int32
    values = np.empty((image.height, image.width), kind)
    for top, bottom in _bands(image.height, image.width, 1):  # Pillow's way into numpy takes the picture's size three times
        values[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return values


def from_deep(values: NDArray[np.generic]) -> tuple[NDArray[np.uint8], int]:
    """Grey levels deeper than 8 bits → 8 bits.

    A file of 16 bits often holds 10 or 12: the depth is the smallest even one, from 8 up, that the brightest pixel
    needs. Floating point and negative values have no stated white and are turned down.
    """
    if values.dtype.kind == "f" or int(values.min()) < 0 or int(values.max()) > 65535:
        raise ImageError("image_depth", "The pixel type has no stated white level.", "Save as 8- or 16-bit grey.")
    bits = max(8, int(values.max()).bit_length())
    bits += bits % 2
    scaled = np.arange(2**bits, dtype=np.float32) * np.float32(255 / (2**bits - 1))
    table = np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
    pixels = np.empty(values.shape, np.uint8)
    for top, bottom in _bands(values.shape[0], values.shape[1], 1):
        pixels[top:bottom] = table[values[top:bottom]]
    return pixels, bits
