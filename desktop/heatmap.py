"""The overlay of `cxr.heatmap` as the window and the commands need it: its strength, its legend, a file. No Qt."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.heatmap import COLOUR, STRENGTH, draw_over, overlay
from cxr.writing import whole

__all__ = ["COLOUR", "STRENGTH", "draw_over", "legend", "overlay", "save_over", "with_strength"]


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


def save_over(path: Path, pixels: NDArray[np.uint8], evidence: NDArray[np.float32], temperature: float) -> None:
    """Write `draw_over` as PNG, see `cxr.writing.whole`; folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole(path) as temporary:
        draw_over(pixels, evidence, temperature).save(temporary, format="PNG")
