"""How far an image is from the films the network was trained on, measured in the network's own features.

A network scores whatever it is shown; a photograph gets a number like any film. Films that resemble training's lie close
together in the embedding, so the distance from them tells a stranger: Mahalanobis distance in the leading principal
components, and what those components leave over (after Lee et al., NeurIPS 2018).
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
KIND = "pca_mahalanobis"


@dataclass(frozen=True)
class Typicality:
    """Statistics of the embeddings of typical films.

    Attributes:
        mean: float32 (d,).
        components: float32 (k, d), orthonormal rows.
        scales: float32 (k,), standard deviation along each component.
        residual_scale: typical length of what the components leave over.
        warn, refuse: distances from which on an image is warned of, or refused; warn ≤ refuse.
        fitted: on which films, and how the limits were chosen.
    """

    mean: Array
    components: Array
    scales: Array
    residual_scale: float
    warn: float
    refuse: float
    fitted: str

    def distance(self, embedding: Array) -> float:
        """Of one embedding, float32 (d,): 0 at the mean, about 1 for a typical film."""
        centred = embedding - self.mean
        along = self.components @ centred
        residual = float(np.sqrt(max(0.0, float(centred @ centred - along @ along))))
        inside = float(np.mean((along / self.scales) ** 2))
        return float(np.sqrt((inside + (residual / self.residual_scale) ** 2) / 2))

    def to_dict(self) -> dict[str, Any]:
        """As the contract stores it; arrays as base64 of little-endian float16 (components) and float32."""
        return {
            "kind": KIND,
            "size": [len(self.scales), len(self.mean)],
            "mean": _encode(self.mean, "<f4"),
            "components": _encode(self.components, "<f2"),
            "scales": _encode(self.scales, "<f4"),
            "residual_scale": self.residual_scale,
            "warn": self.warn,
            "refuse": self.refuse,
            "fitted": self.fitted,
        }


def from_dict(raw: dict[str, Any]) -> Typicality:
    """The inverse of `Typicality.to_dict`.

    Raises:
        KeyError, TypeError, ValueError: it is not whole, or of another kind.
    """
    if raw["kind"] != KIND:
        raise ValueError(f"unknown typicality {raw['kind']!r}")
    count, length = raw["size"]
    found = Typicality(
        mean=_decode(raw["mean"], "<f4", (length,)),
        components=_decode(raw["components"], "<f2", (count, length)),
        scales=_decode(raw["scales"], "<f4", (count,)),
        residual_scale=float(raw["residual_scale"]),
        warn=float(raw["warn"]),
        refuse=float(raw["refuse"]),
        fitted=str(raw["fitted"]),
    )
    if not (0 < found.warn <= found.refuse and found.residual_scale > 0 and (found.scales > 0).all()):
        raise ValueError("typicality limits and scales must be positive, warn at most refuse")
    return found


def fit(embeddings: Array, components: int, fitted: str) -> Typicality:
    """From the embeddings of typical films; limits are set later.

    Args:
        embeddings: float32 (N, d), N > components.
        components: how many to keep.
        fitted: for the record.
    """
    mean = embeddings.mean(axis=0)
    centred = embeddings - mean
    _, _, rows = np.linalg.svd(centred, full_matrices=False)
    kept = rows[:components].astype(np.float16).astype(np.float32)  # as it will be stored
    along = centred @ kept.T
    residual = np.sqrt(np.maximum(0, (centred**2).sum(axis=1) - (along**2).sum(axis=1)))
    return Typicality(
        mean.astype(np.float32),
        kept,
        along.std(axis=0).astype(np.float32),
        float(np.sqrt((residual**2).mean())),
        float("inf"),
        float("inf"),
        fitted,
    )


def _encode(array: Array, dtype: str) -> str:
    return base64.b64encode(np.ascontiguousarray(array, dtype=dtype).tobytes()).decode("ascii")


def _decode(text: str, dtype: str, shape: tuple[int, ...]) -> Array:
    return np.frombuffer(base64.b64decode(text, validate=True), dtype).reshape(shape).astype(np.float32)
