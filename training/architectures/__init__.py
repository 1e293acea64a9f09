"""The networks. Each builder returns a Keras model whose outputs can be named with `named_outputs`."""

from __future__ import annotations

from collections.abc import Callable

import keras

from training.architectures.classic import build_classic_cnn

BUILDERS: dict[str, Callable[..., keras.Model]] = {"classic_cnn": build_classic_cnn}

OUTPUT_NAMES = ("logit", "evidence", "embedding")


def named_outputs(model: keras.Model) -> dict[str, keras.KerasTensor]:
    """The outputs that the contract knows, by layer name.

    `logit` (batch, 1): evidence for pneumonia before the sigmoid; `evidence` (batch, h, w, 1); `embedding` (batch, d).
    A model has at least `logit`.
    """
    found = {layer.name: layer.output for layer in model.layers if layer.name in OUTPUT_NAMES}
    if "logit" not in found:
        raise ValueError(f"{model.name} has no layer named 'logit'")
    return found
