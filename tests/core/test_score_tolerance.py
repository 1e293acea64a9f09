"""The score does not depend on the size at which a film is stored, within the tolerance stated here.

Originals against their 224×224 copies: 95th percentile of the score difference at most .03, and at most 1 decision of 80
differs. Reduced against full decoding of the same file: the same bound. An original decoded whole against its copy, which no
command and no window scores, is held to .05: five films of eighty decide a 95th percentile, and this pair guards the others
against luck.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cxr.assess import assess
from cxr.classifier import load_classifier
from cxr.shipped import CONTRACT

P95, P95_WHOLE, DIFFERENT_DECISIONS = 0.03, 0.05, 1

needs_originals = pytest.mark.skipif(
    not {"CHEST_XRAY_DIR", "FULL_RESOLUTION_DIR"} <= set(os.environ), reason="the originals and their copies are not given"
)


def score_all(paths: list[Path], full_decode: bool) -> tuple[np.ndarray, np.ndarray]:
    classifier = load_classifier(CONTRACT)
    results = [assess(path, classifier, full_decode=full_decode).result for path in paths]
    assert {result.status for result in results} == {"ok"}
    probabilities = np.array([result.probability for result in results])
    return probabilities, probabilities >= classifier.contract.decision.threshold


def originals() -> list[Path]:
    return sorted(Path(os.environ["FULL_RESOLUTION_DIR"]).glob("*/*.jpeg"))


def copies() -> list[Path]:
    train = Path(os.environ["CHEST_XRAY_DIR"]) / "train"
    return [train / path.parent.name / path.name for path in originals()]


@needs_originals
@pytest.mark.parametrize(
    ("others", "full_decode"),
    [(copies, False), (copies, True), (originals, True)],
    ids=["copy, reduced decode", "copy, full decode", "reduced against full decode"],
)
def test_an_original_scores_like_its_copy(others: Callable[[], list[Path]], full_decode: bool):
    if others is originals:
        (one, called_one), (other, called_other) = score_all(originals(), False), score_all(originals(), True)
    else:
        (one, called_one), (other, called_other) = score_all(originals(), full_decode), score_all(copies(), False)
    assert len(one) == 80
    difference = np.abs(one - other)
    bound = P95_WHOLE if full_decode and others is copies else P95
    assert np.percentile(difference, 95) <= bound, f"95th percentile {np.percentile(difference, 95):.4f}"
    assert (called_one != called_other).sum() <= DIFFERENT_DECISIONS
