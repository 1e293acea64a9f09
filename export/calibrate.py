"""From held-out logits of the int8 model to temperature, threshold and uncertain zone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from cxr import metrics
from cxr.contract import Contract, Decision
from export.held_out import HeldOut

SENSITIVITY = 0.97
"""Wanted of the threshold, on the films held out: a missed pneumonia costs more than a second look."""
SURE_SENSITIVITY = 0.99
"""Below the uncertain zone lies at most 1 % of the pneumonia films held out."""
SURE_SPECIFICITY = 0.97
"""Above it lie at most 3 % of the normal films held out."""


def calibrated(contract: Contract, held_out: HeldOut) -> Contract:
    """The contract with temperature, threshold and uncertain zone fitted on `held_out`.

    Raises:
        ValueError: a class is missing among the films held out.
    """
    labels = held_out.labels
    if len(set(labels.tolist())) < 2:
        raise ValueError("both classes are needed to choose a threshold")
    temperature = metrics.fit_temperature(labels, held_out.logits)
    scores = 1 / (1 + np.exp(-held_out.logits / temperature))
    threshold = metrics.threshold_for_sensitivity(labels, scores, SENSITIVITY)
    low = min(threshold, metrics.threshold_for_sensitivity(labels, scores, SURE_SENSITIVITY))
    high = max(threshold, specific_threshold(labels, scores, SURE_SPECIFICITY))
    at = metrics.confusion(labels, scores >= threshold)
    inside = (scores >= low) & (scores < high)
    outside = metrics.confusion(labels[~inside], scores[~inside] >= threshold)
    chosen = (
        f"{held_out.how}: {len(labels)} films. Threshold: the highest with sensitivity of at least {SENSITIVITY:.0%} there "
        f"(sensitivity {at.sensitivity.value:.1%}, specificity {at.specificity.value:.1%}). Uncertain: from sensitivity "
        f"{SURE_SENSITIVITY:.0%} to specificity {SURE_SPECIFICITY:.0%}, {inside.mean():.1%} of the films, "
        f"{outside.accuracy.value:.1%} of the others called right."
    )
    decision = Decision(clip(threshold), clip(low), clip(high), chosen)
    return replace(contract, temperature=temperature, decision=decision)


def specific_threshold(labels: NDArray[np.int64], scores: NDArray[np.float64], wanted: float) -> float:
    """The lowest threshold that leaves at least `wanted` of the normal films below it."""
    normal = np.sort(scores[labels == 0])
    allowed = int(np.floor((1 - wanted) * len(normal) + 1e-9))
    highest_cleared = normal[len(normal) - 1 - allowed]
    above = scores[scores > highest_cleared]
    return float((highest_cleared + above.min()) / 2) if len(above) else 1.0


def clip(value: float) -> float:
    """A threshold as a contract stores it: inside (0, 1), six decimals."""
    return round(float(np.clip(value, 0.0001, 0.9999)), 6)
