"""Does the picture look like a frontal chest film, upright and of the right polarity? A check without a network.

At 32×32 pixels, with the local mean taken away and the local contrast evened out, chest films resemble a few mean films. A
photograph, a page, noise, an inverted film or a part of a chest resembles none; a film on its side or upside down resembles
them more after it has been turned. `training.film_templates` makes the mean films and measures the limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.preprocess import COPY_SIZE, squash

FILE = Path(__file__).with_name("template.npy")
"""int8 (K, 32, 32): the mean films, evened as by `even_out`, each scaled so that its largest value is 127."""
SIDE = 32
_REACH = 4
"""Local means are taken over squares of 2·4 + 1 pixels."""
_FLOOR = 5.0
"""Grey levels; contrast below it counts as none, so that grain on a flat surface is not blown up to a pattern."""

LEAST_UPRIGHT, LEAST_MARGIN = 0.42, 0.03
"""Below either a picture is doubtful: 0.3 % of the 4,602 films that the mean films were made of."""
CHEST_UPRIGHT, CHEST_MARGIN = 0.25, -0.05
"""Below either it is no upright chest film: none of those 4,602."""

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Likeness:
    """How much a picture is like a chest film.

    Attributes:
        upright: largest correlation with a mean film, −1 to 1; about 0.7 for a chest film.
        turned: the same for the best of its seven other poses: turned by 90, 180 or 270°, inverted, or both.
    """

    upright: float
    turned: float

    @property
    def margin(self) -> float:
        """By how much it is more like a film as it stands than in its best other pose."""
        return self.upright - self.turned

    @property
    def is_doubtful(self) -> bool:
        """Whether to warn."""
        return self.upright < LEAST_UPRIGHT or self.margin < LEAST_MARGIN

    @property
    def is_no_chest(self) -> bool:
        """Whether to refuse."""
        return self.upright < CHEST_UPRIGHT or self.margin < CHEST_MARGIN


def likeness(pixels: NDArray[np.uint8], templates: Array | None = None) -> Likeness:
    """Compare a picture with the mean films.

    Args:
        pixels: uint8, shape (H, W): `Radiograph.pixels`.
        templates: float32 (K, 1024) of length 1 each; None: those that ship.
    """
    known = shipped_templates() if templates is None else templates
    film = even_out(shrink(pixels))
    turns = np.stack([_unit(np.rot90(film, quarter)) for quarter in range(4)])
    found = turns @ known.T  # evening out is odd: the inverted picture has the negative correlations
    best = np.concatenate([found.max(axis=1), -found.min(axis=1)])
    return Likeness(float(best[0]), float(best[1:].max()))


def shrink(pixels: NDArray[np.uint8]) -> Array:
    """By the one way down, through 224×224, to means of 7×7 pixels: float32 (32, 32), grey levels."""
    cell = COPY_SIZE // SIDE
    starts = np.arange(0, COPY_SIZE, cell)
    rows = np.add.reduceat(squash(pixels, COPY_SIZE), starts, axis=0, dtype=np.float32)
    sums: Array = np.add.reduceat(rows, starts, axis=1)  # of whole numbers, far below 2²⁴: exact
    return sums / np.float32(cell * cell)


def even_out(film: Array) -> Array:
    """Local mean taken away, local standard deviation (and a floor) divided by: float32, same shape (H, W)."""
    detail = film - _local_mean(film)
    evened: Array = detail / np.sqrt(_local_mean(detail**2) + np.float32(_FLOOR**2))
    return evened


def _local_mean(film: Array) -> Array:
    """Over squares of 2·_REACH + 1 pixels, twice, the edge continued. Adds in the order that the limits were measured with."""
    height, width = film.shape
    down, across = (np.clip(np.arange(-_REACH, side + _REACH), 0, side - 1) for side in (height, width))
    count = 2 * _REACH + 1
    for _ in range(2):
        padded = film[down]
        total = padded[:height]
        for at in range(1, count):
            total = total + padded[at : at + height]
        padded = (total / np.float32(count))[:, across]
        a, b, c, d, e, f, g, h, i = (padded[:, at : at + width] for at in range(count))
        film = (((a + b) + (c + d)) + ((e + f) + (g + h)) + i) / np.float32(count)
    return film


def _unit(film: Array) -> Array:
    """As a vector of mean 0 and length 1; a flat picture stays 0."""
    flat = film.ravel() - film.mean()
    length = np.linalg.norm(flat)
    scaled: Array = flat / length if length > 1e-3 else flat * 0
    return scaled


@cache
def shipped_templates(file: Path = FILE) -> Array:
    """float32 (K, 1024), each of length 1."""
    stored = np.load(file, allow_pickle=False).astype(np.float32)
    return np.stack([_unit(template) for template in stored])
