"""Radiograph → model input: the only implementation; training, export and the application all call it.

The public copies of the data set are 224×224: each film squashed (not cropped, not padded) with a bicubic, antialiasing
filter. So every image takes the same way down: first to 224×224, unless it has that size, then to the model's square.
A film scored at full size then meets the network as its copy did in training.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

COPY_SIZE = 224
"""Side of the data set's copies, in pixels."""

DECODE_SIZE = 4 * COPY_SIZE
"""A reduced decode must keep both sides at least this long. With 2 or 3 times the copies' side a film's score parts further
from its copy's (95th percentile .035 against .028 on the 80 originals; decoded whole .017)."""


NAMES = PLAIN, STRETCHED, SOFTENED = "squash_via_224", "squash_via_224_stretch", "squash_via_224_soften_stretch"
"""Names of the preprocessings: as the film is; with `stretch`; with `soften`, then `stretch`."""

SOFTENING = 1.5
"""Standard deviation of `soften`, in pixels of 224×224."""


@dataclass(frozen=True)
class Preprocessing:
    """The steps by name and version, as the contract stores them.

    Attributes:
        size: side of the model's square input, in pixels.
        channels: 1, or 3 equal ones.
        name, version: identify the code below; a change of what it computes is a new version.
    """

    size: int
    channels: int = 3
    name: str = PLAIN
    version: int = 1


def squash(pixels: NDArray[np.uint8], size: int, name: str = PLAIN) -> NDArray[np.uint8]:
    """Resize to a square of `size` pixels, not keeping the aspect ratio, antialiased.

    Args:
        pixels: uint8, shape (H, W), any size ≥ 1×1.
        size: side of the result, ≥ 1.
        name: of the preprocessing; `normalize` does at 224×224 what it asks for.

    Returns:
        uint8, shape (size, size).
    """
    image = Image.fromarray(to_copy(pixels))
    if name != PLAIN:
        image = Image.fromarray(normalize(np.asarray(image), name))
    if size != COPY_SIZE:
        image = image.resize((size, size), Image.Resampling.BILINEAR)
    return np.asarray(image)


def to_copy(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """What the film's copy in the data set would be: the first step of every way down, and the costliest of all.

    Whoever needs it more than once keeps it: `squash` takes it for the film, and returns the same.

    Args:
        pixels: uint8, shape (H, W), any size ≥ 1×1.

    Returns:
        uint8, shape (224, 224).
    """
    if pixels.ndim != 2 or pixels.dtype != np.uint8:
        raise ValueError(f"expected uint8 of shape (H, W), got {pixels.dtype} {pixels.shape}")
    if pixels.shape == (COPY_SIZE, COPY_SIZE):
        return np.ascontiguousarray(pixels)
    image = Image.fromarray(np.ascontiguousarray(pixels))
    return np.asarray(image.resize((COPY_SIZE, COPY_SIZE), Image.Resampling.BICUBIC))


def normalize(pixels: NDArray[np.uint8], name: str) -> NDArray[np.uint8]:
    """What a preprocessing does to a film of 224×224 pixels.

    Args:
        pixels: uint8, shape (224, 224).
        name: PLAIN, STRETCHED or SOFTENED.

    Raises:
        ValueError: another name.
    """
    if name not in NAMES:
        raise ValueError(f"unknown preprocessing {name!r}")
    if name == SOFTENED:
        pixels = soften(pixels)
    return pixels if name == PLAIN else stretch(pixels)


def soften(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A Gaussian blur of `SOFTENING` pixels.

    The data set's copies were compressed, a film reduced here was not, and what filters, compression and sharpening do lies
    in the finest details. Without them a network can't go by it (docs/ARCHITECTURE.md has the figures).

    Args:
        pixels: uint8, shape (H, W).
    """
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(SOFTENING)))


def stretch(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Map the 1st percentile of grey levels to 0 and the 99th to 255, linearly, the rest clipped.

    Black level and contrast differ by class in the data set and by device everywhere; here they are taken away.

    Args:
        pixels: uint8, any shape; an image of one grey level stays as it is.
    """
    low, high = percentiles(pixels, (1, 99))
    if high <= low:
        return pixels
    scaled = (np.arange(256, dtype=np.float32) - np.float32(low)) * np.float32(255 / (high - low))
    table: NDArray[np.uint8] = np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
    return table.take(pixels)


def percentiles(pixels: NDArray[np.uint8], wanted: Sequence[float]) -> list[float]:
    """The same numbers as `np.percentile`, to the last bit, from a count of the grey levels: several times faster.

    Args:
        pixels: uint8, any shape of at least one pixel.
        wanted: percentages, 0 to 100.
    """
    counts = Image.fromarray(np.ascontiguousarray(pixels).reshape(1, -1)).histogram()
    up_to = np.cumsum(counts)
    found = []
    for percentage in wanted:
        place = (pixels.size - 1) * (percentage / 100)
        below = math.floor(place)
        weight = place - below
        lower, upper = (int(np.searchsorted(up_to, min(rank, pixels.size - 1), side="right")) for rank in (below, below + 1))
        step = upper - lower
        found.append(lower + step * weight if weight < 0.5 else upper - step * (1 - weight))  # as numpy rounds it
    return found


def to_input(squashed: NDArray[np.uint8], channels: int = 3) -> NDArray[np.float32]:
    """Grey levels to the network's numbers: /255, channels repeated.

    Args:
        squashed: uint8, shape (..., S, S).
        channels: how many equal channels the network reads.

    Returns:
        float32 in [0, 1], shape (..., S, S, channels).
    """
    scaled = squashed.astype(np.float32) / np.float32(255)
    return np.repeat(scaled[..., np.newaxis], channels, axis=-1)


def prepare(pixels: NDArray[np.uint8], spec: Preprocessing) -> NDArray[np.float32]:
    """The whole way from display pixels to one model input.

    Args:
        pixels: uint8, shape (H, W): `Radiograph.pixels`.
        spec: the contract's preprocessing.

    Returns:
        float32 in [0, 1], shape (size, size, channels).
    """
    return to_input(squash(pixels, spec.size, spec.name), spec.channels)
