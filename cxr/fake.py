"""An engine without a model, for tests and for work on the window: the brighter the film, the higher the score."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr.classifier import Classifier
from cxr.contract import Contract, Decision, TensorSpec
from cxr.preprocess import Preprocessing
from cxr.reader import DirectReader

GRID = 5
"""Side of the fake evidence map."""


class FakeEngine:
    """Evidence by place is (mean brightness − 1/2) · 12; its mean is the logit.

    Args:
        size: side of the input in pixels, a multiple of `GRID`.
        seconds: how long one pass pretends to take.
    """

    def __init__(self, size: int = 50, seconds: float = 0.0) -> None:
        self.runtime = "fake engine"
        self.input = TensorSpec((1, size, size, 1), "float32")
        self.outputs = {
            "logit": TensorSpec((1, 1), "float32"),
            "evidence": TensorSpec((1, GRID, GRID, 1), "float32"),
        }
        self._seconds = seconds

    def run(self, stored: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        if self._seconds:
            time.sleep(self._seconds)
        cell = stored.shape[1] // GRID
        blocks = stored.reshape(GRID, cell, GRID, cell).mean(axis=(1, 3))
        evidence = ((blocks - 0.5) * 12).astype(np.float32)
        return {"logit": evidence.mean().reshape(1, 1), "evidence": evidence.reshape(1, GRID, GRID, 1)}


def fake_classifier(seconds: float = 0.0) -> Classifier:
    """A classifier around `FakeEngine`, its contract marked as fake in name and intended use."""
    engine = FakeEngine(seconds=seconds)
    contract = Contract(
        name="fake",
        version="0",
        file="fake.tflite",
        sha256="0" * 64,
        labels=("normal", "pneumonia"),
        input=engine.input,
        outputs=engine.outputs,
        preprocessing=Preprocessing(engine.input.shape[1], 1),
        temperature=1.0,
        decision=Decision(0.5, 0.4, 0.6, "not chosen: this is a fake"),
        prevalence=0.73,
        intended_use="Tests only: this model reads nothing.",
    )
    return Classifier(contract, engine)


def fake_reader(seconds: float = 0.0) -> DirectReader:
    """A reader in this process that scores with `fake_classifier`."""
    return DirectReader(lambda: fake_classifier(seconds))
