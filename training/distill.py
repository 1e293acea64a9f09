"""Distillation: an ensemble's scores as targets for one network (Hinton, Vinyals and Dean, 2015)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from cxr.errors import UsageError
from cxr.preprocess import to_input
from training import provenance
from training.configs import CONFIGS, Config


class Teachers:
    """The finished runs of one configuration, judging together the views that the student sees.

    Args:
        models: Keras models with the output `logit`, of one input shape.
        preprocessing: their name in `cxr.preprocess`.
        channels: of their input.
    """

    def __init__(self, models: Sequence[keras.Model], preprocessing: str, channels: int = 3) -> None:
        self.models, self.preprocessing, self.channels = models, preprocessing, channels

    def __call__(self, views: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Views uint8 (N, S, S), preprocessed for the teachers → probabilities float32 (N,): of the mean logit."""
        inputs = to_input(views, self.channels)
        logits = np.mean([np.ravel(model.predict_on_batch(inputs)["logit"]) for model in self.models], axis=0)
        probabilities: NDArray[np.float32] = (1 / (1 + np.exp(-logits))).astype(np.float32)
        return probabilities


def load_teachers(config: Config, folder: Path, split_sha256: str) -> Teachers:
    """The runs that `config.taught_by` names, seeds 1 to `config.teachers`; they lie beside the student's folder.

    Raises:
        UsageError: `teacher_missing`: a run is missing, or was not trained with the student's films alone: it would tell
            the student about films that are held out.
    """
    assert config.taught_by is not None
    models = []
    for seed in range(1, config.teachers + 1):
        run = folder.parent / f"{config.taught_by}-s{seed}"
        file = run / "model.keras"
        if not file.is_file() or provenance.read(file)["split"]["sha256"] != split_sha256:
            raise UsageError(
                "teacher_missing",
                f"{config.name} learns from {config.teachers} runs of {config.taught_by} with the same films held out.",
                f"Run first: python -m training.train --config {config.taught_by} --seed {seed} --out {run}",
                file,
            )
        models.append(keras.saving.load_model(file, compile=False))
    return Teachers(models, CONFIGS[config.taught_by].preprocessing, config.channels)
