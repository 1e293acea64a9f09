"""The generated set: films drawn by code, as large and in the formats that hospitals have them, the same on every computer."""

from __future__ import annotations

import functools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image

from tests.films import dicom_film, dicom_jpeg_film, draw_film, encode

BASES = 20
SIDES = (1000, 2500)
"""Shortest and longest long side, in pixels."""


def make(folder: Path, count: int) -> list[Path]:
    """Draw `count` films: of each twenty sixteen are JPEG, two PNG, one DICOM of 12 bits, one DICOM with JPEG inside."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max_workers=2) as pool:  # encoders and Pillow let the other thread work
        return list(pool.map(functools.partial(_write, folder), range(count)))


@functools.cache
def _base(number: int) -> NDArray[np.uint8]:
    """Drawn at half the largest size, then enlarged: grain is as soft as a detector's."""
    height, width = (SIDES[1] // 2 * (8 + number % 3) // 10, SIDES[1] // 2)
    return draw_film((height, width), 1000 + number)


def _varied(number: int) -> NDArray[np.uint8]:
    """A base, cut a little differently, of another size and contrast."""
    rng = np.random.default_rng(number)
    base = _base(number % BASES)
    height, width = base.shape
    left, top = (int(rng.uniform(0, 0.04) * side) for side in (width, height))
    right, bottom = (int(rng.uniform(0.96, 1) * side) for side in (width, height))
    side = rng.triangular(SIDES[0], 1400, SIDES[1])
    size = (round(side), round(side * (bottom - top) / (right - left)))
    levels = np.arange(256) / 255
    table = np.rint(255 * levels ** rng.uniform(0.85, 1.2)).astype(np.uint8)
    image = Image.fromarray(base).resize(size, Image.Resampling.BILINEAR, box=(left, top, right, bottom))
    return table[np.asarray(image)]


def _write(folder: Path, number: int) -> Path:
    pixels, kind = _varied(number), number // BASES % BASES
    if kind < 16:
        quality = (82, 88, 92, 95)[number % 4]
        data, suffix = simplejpeg.encode_jpeg(pixels[..., np.newaxis], quality=quality, colorspace="GRAY"), ".jpeg"
    elif kind < 18:
        data, suffix = encode(pixels, "PNG", compress_level=1), ".png"
    elif kind == 18:
        data, suffix = dicom_film(pixels.astype(np.uint16) * 16, BitsStored=12, HighBit=11), ".dcm"
    else:
        data, suffix = dicom_jpeg_film(pixels), ".dcm"
    path = folder / f"film-{number:05}{suffix}"
    path.write_bytes(data)
    return path
