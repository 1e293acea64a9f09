"""Where the program looked: the evidence map as colours over the film. No Qt."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cxr.writing import whole

COLOUR = (255, 150, 0)
"""Orange on grey is told apart with every kind of colour vision."""
STRENGTH = 0.6
"""Opacity of a place that speaks for pneumonia as strongly as can be."""
SIDE = 512
"""Longest side of the overlay in pixels; whoever shows it stretches it over the film."""


def overlay(evidence: NDArray[np.float32], temperature: float, width: int, height: int) -> NDArray[np.uint8]:
    """Colours to lay over a film.

    Args:
        evidence: float32 (h, w), logits by place, covering the whole film.
        temperature: the contract's.
        width, height: of the film, in pixels; only their ratio counts.

    Returns:
        uint8 RGBA, longest side `SIDE`: transparent where nothing speaks for pneumonia (probability ≤ 1/2).
    """
    probability = 1 / (1 + np.exp(-np.clip(evidence / temperature, -60, 60)))
    alpha = np.clip(2 * probability - 1, 0, 1) * STRENGTH
    scale = SIDE / max(width, height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    smooth = Image.fromarray(alpha.astype(np.float32)).resize(size, Image.Resampling.BILINEAR)
    colours = np.empty((size[1], size[0], 4), np.uint8)
    colours[..., :3] = COLOUR
    colours[..., 3] = np.rint(np.asarray(smooth) * 255)
    return colours


def with_strength(colours: NDArray[np.uint8], strength: float) -> NDArray[np.uint8]:
    """An `overlay` at another opacity.

    Args:
        colours: uint8 RGBA, (H, W, 4), as `overlay` makes it.
        strength: opacity, 0 to 1, of a place that speaks for pneumonia as strongly as can be.
    """
    changed = colours.copy()
    scaled = colours[..., 3].astype(np.float32) * np.float32(strength / STRENGTH)
    changed[..., 3] = np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
    return changed


def legend(width: int, strength: float = STRENGTH, grey: int = 110) -> NDArray[np.uint8]:
    """What the colours mean, as a strip: uint8 RGB (width, 3), from nothing to as strongly as can be, over a grey film."""
    alpha = np.linspace(0, strength, width, dtype=np.float32)[:, np.newaxis]
    mixed = alpha * np.array(COLOUR, np.float32) + (1 - alpha) * np.float32(grey)
    strip: NDArray[np.uint8] = np.rint(mixed).astype(np.uint8)
    return strip


def draw_over(pixels: NDArray[np.uint8], evidence: NDArray[np.float32], temperature: float) -> Image.Image:
    """The film, uint8 (H, W), with its overlay: an RGB picture of the film's size."""
    height, width = pixels.shape
    film = Image.fromarray(pixels).convert("RGBA")
    colours = Image.fromarray(overlay(evidence, temperature, width, height)).resize(film.size, Image.Resampling.BILINEAR)
    return Image.alpha_composite(film, colours).convert("RGB")


def save_over(path: Path, pixels: NDArray[np.uint8], evidence: NDArray[np.float32], temperature: float) -> None:
    """Write `draw_over` as PNG, see `cxr.writing.whole`; folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole(path) as temporary:
        draw_over(pixels, evidence, temperature).save(temporary, format="PNG")
