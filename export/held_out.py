"""The films that a model's run held out, scored by the converted model: what temperature, thresholds and zones rest on."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.preprocess import COPY_SIZE
from training.augment import hardened
from training.dataset import labels, read_squashed
from training.scoring import Scored, score_pixels
from training.split import Split

DRAWS = 3
"""How often each film is made harder."""
CLEAN, HARDENED = "held-out films", "held-out films, made harder"
"""Names of such sets of films, as `Decision.figures` gives them."""


@dataclass(frozen=True)
class HeldOut:
    """Films that did not train the network: int64 labels (N,), int8 model's logits float64 (N,).

    Attributes:
        patients: of each row; empty where they are not known.
        films: how many different ones; 0: as many as rows.
        split: the set's name.
        how: how the films were held out, for the record.
    """

    labels: NDArray[np.int64]
    logits: NDArray[np.float64]
    patients: tuple[str, ...] = ()
    films: int = 0
    split: str = CLEAN
    how: str = ""


def scored_as_judged(judged_on: str, contract_file: Path, split: Split, scored: Scored | None = None) -> HeldOut:
    """The films held out as the model's configuration has them judged.

    Clean held-out films are too easy: a threshold chosen on them is far too low for films of another make.

    Args:
        judged_on: "hardened" (`training.augment.hardened`) or "clean".
        scored: the clean ones' scores, where they are known already.
    """
    patients = tuple(film.patient for film in split.val)
    if judged_on != "hardened":
        if scored is None:
            from training.scoring import score_tflite

            scored = score_tflite(contract_file, split.val)
        kept = np.isfinite(scored.logits)
        known = tuple(patient for patient, finite in zip(patients, kept, strict=True) if finite)
        return HeldOut(scored.labels[kept], scored.logits[kept], known, int(kept.sum()), CLEAN, split.protocol)
    print(f"Scoring {DRAWS} × {len(split.val)} hardened films", file=sys.stderr)
    images = read_squashed(split.val, COPY_SIZE)
    logits = [score_pixels(contract_file, hardened(images, COPY_SIZE, seed)) for seed in range(DRAWS)]
    how = f"{split.protocol}, made harder {DRAWS} times each"
    rows = np.tile(labels(split.val), DRAWS), np.concatenate(logits), patients * DRAWS
    return HeldOut(*rows, len(split.val), HARDENED, how)
