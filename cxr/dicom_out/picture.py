"""The film with its overlay, and under it, where it hides nothing, a strip with the result in words."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from cxr.heatmap import draw_over

LONGEST, NARROWEST = 1600, 900
"""Longest side in pixels (6 MB uncompressed), and the width below which a film is enlarged, for the letters' sake."""
LETTERS = 92
"""On a line."""
_PLAIN = str.maketrans({"–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "×": "x", "…": "...", "≤": "<="})
"""The font has the letters of Latin-1 only."""


def compose(
    pixels: NDArray[np.uint8], lines: Sequence[str], evidence: NDArray[np.float32] | None = None, temperature: float = 1.0
) -> tuple[NDArray[np.uint8], float]:
    """Film, overlay and strip.

    Args:
        pixels: uint8 (H, W), as scored.
        lines: of the strip; long ones are broken.
        evidence: float32 (h, w), logits by place; None: no overlay.
        temperature: the contract's.

    Returns:
        uint8 RGB (H', W', 3), and how many of its pixels a pixel of the film has become.
    """
    film = _sized(pixels)
    drawn = Image.fromarray(film).convert("RGB") if evidence is None else draw_over(film, evidence, temperature)
    words = strip(lines, drawn.width)
    whole = np.concatenate([np.asarray(drawn), words])
    return np.ascontiguousarray(whole), film.shape[1] / pixels.shape[1]


def _sized(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape
    factor = min(max(1.0, NARROWEST / width), LONGEST / max(height, width))
    if factor == 1.0:
        return pixels
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC))


def strip(lines: Sequence[str], width: int) -> NDArray[np.uint8]:
    """Lines of text, white on black: uint8 RGB (height, width, 3). The first one is amber."""
    font = ImageFont.load_default_imagefont()
    broken = [(part, first) for first, line in enumerate(lines) for part in textwrap.wrap(line.translate(_PLAIN), LETTERS)]
    advance, height = 6, 14
    small = Image.new("RGB", (advance * (LETTERS + 2), height * len(broken) + 8))
    draw = ImageDraw.Draw(small)
    for row, (part, line) in enumerate(broken):
        shown = part.encode("latin-1", "replace").decode("latin-1")
        draw.text((advance, 4 + row * height), shown, font=font, fill=(255, 190, 60) if line == 0 else (255, 255, 255))
    grown = small.resize((width, round(small.height * width / small.width)), Image.Resampling.LANCZOS)
    return np.asarray(grown)
