"""Where the program looked: the evidence map as colours over the film."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

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


def draw_over(pixels: NDArray[np.uint8], evidence: NDArray[np.float32], temperature: float) -> Image.Image:
    """The film, uint8 (H, W), with its overlay: an RGB picture of the film's size."""
    height, width = pixels.shape
    film = Image.fromarray(pixels).convert("RGBA")
    colours = Image.fromarray(overlay(evidence, temperature, width, height)).resize(film.size, Image.Resampling.BILINEAR)
    return Image.alpha_composite(film, colours).convert("RGB")
