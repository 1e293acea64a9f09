"""Where the lungs lie on an upright frontal film, roughly and for all films alike, in shares of width and height."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LUNG_CENTRES, LUNG_AXES = ((0.28, 0.49), (0.72, 0.49)), (0.23, 0.45)
"""Two upright ellipses (x, y), half axes (x, y): set by eye on the mean of 300 training films so as to cover the lungs of
nearly all, and with them most of the heart."""

_SAMPLES = 16
"""Points a cell and direction when a coarse map is laid over the template."""


def lung_template(height: int, width: int) -> NDArray[np.bool_]:
    """bool (height, width): inside the two ellipses, the same for all films."""
    y, x = (np.arange(height)[:, None] + 0.5) / height, (np.arange(width)[None, :] + 0.5) / width
    inside = [((x - cx) / LUNG_AXES[0]) ** 2 + ((y - cy) / LUNG_AXES[1]) ** 2 <= 1 for cx, cy in LUNG_CENTRES]
    return np.asarray(inside[0] | inside[1])


def share_outside_lungs(evidence: NDArray[np.floating]) -> float:
    """How much of what speaks for the finding lies outside `lung_template`.

    Args:
        evidence: float (h, w), logits; its positive values speak for the finding. A cell that the template covers in part
            counts in part.

    Returns:
        From 0 to 1; 0 where nothing speaks for the finding. Evidence spread evenly gives about .35.
    """
    height, width = evidence.shape
    fine = lung_template(height * _SAMPLES, width * _SAMPLES)
    covered = fine.reshape(height, _SAMPLES, width, _SAMPLES).mean(axis=(1, 3))
    speaking = np.maximum(evidence, 0).astype(np.float64)
    total = speaking.sum()
    return float((speaking * (1 - covered)).sum() / total) if total > 0 else 0.0
