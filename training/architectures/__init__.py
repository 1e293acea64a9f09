"""The networks. Each has layers named as the contract names its outputs; `named_outputs` finds them."""

from __future__ import annotations

import keras

from training.architectures.classic import build_classic_cnn
from training.architectures.efficientnet_lite0 import build_efficientnet_lite0, load_imagenet
from training.configs import Config

OUTPUT_NAMES = ("logit", "evidence", "embedding")


def build(config: Config) -> keras.Model:
    """The configuration's network with its starting weights: drawn, or ImageNet's where it has them."""
    if config.architecture == "classic_cnn":
        return build_classic_cnn(config.size, config.channels, config.bn_momentum)
    if config.architecture == "efficientnet_lite0":
        model = build_efficientnet_lite0(config.size, config.channels, config.bn_momentum, config.dropout, config.frozen_blocks)
        load_imagenet(model)
        return model
    raise ValueError(f"unknown architecture {config.architecture!r}")


def named_outputs(model: keras.Model) -> dict[str, keras.KerasTensor]:
    """The outputs that the contract knows, by layer name.

    `logit` (batch, 1): evidence for pneumonia before the sigmoid; `evidence` (batch, h, w, 1); `embedding` (batch, d).
    A model has at least `logit`.
    """
    found = {layer.name: layer.output for layer in model.layers if layer.name in OUTPUT_NAMES}
    if "logit" not in found:
        raise ValueError(f"{model.name} has no layer named 'logit'")
    return found
