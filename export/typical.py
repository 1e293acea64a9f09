"""Fit the typicality statistics of a converted model: embeddings of the films that trained it, limits from those held out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr import typicality
from cxr.classifier import load_classifier
from cxr.image_io import load
from cxr.preprocess import DECODE_SIZE
from cxr.typicality import Typicality
from training.dataset import Film
from training.split import Split

COMPONENTS = 64
WARN_PERCENTILE = 98.0
"""Of the distances of the films held out: one in fifty of them is warned of. Of the tuning half of the adult films, 94 % lie
beyond it (97th percentile: 96 %, 99th: 91 %), measured on a first run."""
REFUSE_FACTOR = 3.0
"""Refused from so many times the largest distance of a film held out: what looks like a chest (`cxr.template`) from another
device or another age is warned of and keeps its score, adults of another country lie at up to 1.6 times."""


def embeddings(
    contract_file: Path, films: Sequence[Film], progress: Callable[[int, int], None] = lambda done, total: None
) -> NDArray[np.float32]:
    """float32 (N, d), through the application's own path."""
    classifier = load_classifier(contract_file)
    rows = []
    for done, film in enumerate(films, start=1):
        found = classifier.score(load(film.path, reduce_to=DECODE_SIZE).pixels).embedding
        if found is None:
            raise ValueError("the model has no embedding")
        rows.append(found)
        progress(done, len(films))
    return np.stack(rows)


def fit_typicality(
    contract_file: Path, split: Split, progress: Callable[[int, int], None] = lambda done, total: None
) -> Typicality | None:
    """Statistics and limits, or None where the model has no embedding or too few films trained it."""
    if "embedding" not in load_classifier(contract_file).contract.outputs or len(split.train) <= 4 * COMPONENTS:
        return None
    fitted = typicality.fit(embeddings(contract_file, split.train, progress), COMPONENTS, "")
    held_out = np.array([fitted.distance(row) for row in embeddings(contract_file, split.val)])
    warn, largest = float(np.percentile(held_out, WARN_PERCENTILE)), float(held_out.max())
    return replace(
        fitted,
        warn=round(warn, 4),
        refuse=round(REFUSE_FACTOR * largest, 4),
        fitted=(
            f"{len(split.train)} films that trained the network; {len(held_out)} held out: warned from their "
            f"{WARN_PERCENTILE:g}th percentile, refused from {REFUSE_FACTOR:g} times their largest distance ({largest:.2f})"
        ),
    )
