"""A film as somebody turned it: quarter turns, mirrored, inverted. Pure functions on pixels and places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

MIRRORED, INVERTED = "mirrored", "inverted"
TURNS = ("", "rotated_90", "rotated_180", "rotated_270")
"""Codes by number of quarter turns clockwise."""
CODES = (MIRRORED, *TURNS[1:], INVERTED)
"""All codes, in the order in which they are applied and written."""


@dataclass(frozen=True)
class Alteration:
    """How a film differs from its file: first mirrored, then turned, then inverted. Each way to stand has one form.

    Attributes:
        quarter_turns: clockwise, 0 to 3.
        mirrored: left and right changed places, before the turn.
        inverted: black and white changed places.

    Raises:
        ValueError: turns outside 0 to 3.
    """

    quarter_turns: int = 0
    mirrored: bool = False
    inverted: bool = False

    def __post_init__(self) -> None:
        if self.quarter_turns not in range(4):
            raise ValueError(f"quarter turns must be 0 to 3, got {self.quarter_turns}")

    def __bool__(self) -> bool:
        return self.quarter_turns != 0 or self.mirrored or self.inverted

    @property
    def code(self) -> str:
        """For tables: "" as in the file, else e.g. "mirrored;rotated_90;inverted"."""
        parts = (MIRRORED if self.mirrored else "", TURNS[self.quarter_turns], INVERTED if self.inverted else "")
        return ";".join(part for part in parts if part)

    @property
    def is_sideways(self) -> bool:
        """Whether width and height change places."""
        return self.quarter_turns % 2 == 1

    def turned(self, quarters: int) -> Alteration:
        """After so many further quarter turns clockwise (negative: the other way)."""
        return Alteration((self.quarter_turns + quarters) % 4, self.mirrored, self.inverted)

    def flipped(self) -> Alteration:
        """After left and right, as they are seen now, have changed places."""
        return Alteration(-self.quarter_turns % 4, not self.mirrored, self.inverted)

    def negative(self) -> Alteration:
        """After black and white have changed places."""
        return Alteration(self.quarter_turns, self.mirrored, not self.inverted)

    def place(self, picture: NDArray[Any]) -> NDArray[Any]:
        """Mirror and turn, without inverting: an array of shape (H, W, ...), any type. A view where that is possible."""
        return np.rot90(picture[:, ::-1] if self.mirrored else picture, -self.quarter_turns)

    def unplace(self, picture: NDArray[Any]) -> NDArray[Any]:
        """The inverse of `place`: what covers the altered film, as it lies on the film of the file."""
        upright = np.rot90(picture, self.quarter_turns)
        return upright[:, ::-1] if self.mirrored else upright

    def apply(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The film's pixels, uint8 (H, W), as altered: contiguous, height and width changed over where `is_sideways`."""
        placed = self.place(pixels)
        return np.ascontiguousarray(255 - placed if self.inverted else placed)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height after it."""
        return (height, width) if self.is_sideways else (width, height)

    def matrix(self, width: float, height: float) -> tuple[float, float, float, float, float, float]:
        """Places of the film in the file → places of the altered film, both with (0, 0) in the upper left corner.

        Args:
            width, height: of the film in the file.

        Returns:
            (xx, xy, yx, yy, dx, dy): new x = xx·x + xy·y + dx, new y = yx·x + yy·y + dy.
        """
        sign, shift = (-1.0, float(width)) if self.mirrored else (1.0, 0.0)
        return (
            (sign, 0.0, 0.0, 1.0, shift, 0.0),
            (0.0, -1.0, sign, 0.0, float(height), shift),
            (-sign, 0.0, 0.0, -1.0, width - shift, float(height)),
            (0.0, 1.0, -sign, 0.0, 0.0, width - shift),
        )[self.quarter_turns]


AS_IN_FILE = Alteration()
"""Nothing changed."""


def from_code(code: str) -> Alteration:
    """The inverse of `Alteration.code`.

    Raises:
        ValueError: not one that `code` writes.
    """
    parts = code.split(";") if code else []
    turns = [TURNS.index(part) for part in parts if part in TURNS[1:]]
    found = Alteration(turns[0] if turns else 0, MIRRORED in parts, INVERTED in parts)
    if found.code != code:
        raise ValueError(f"unknown alteration {code!r}")
    return found
