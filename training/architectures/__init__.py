"""The networks. Each has layers named as the contract names its outputs; `named_outputs` finds them."""

from __future__ import annotations

from pathlib import Path

import keras

from training.architectures.classic import build_classic_cnn
from training.architectures.efficientnet_lite0 import build_efficientnet_lite0, load_imagenet
from training.architectures.resnet50 import build_resnet50
from training.configs import Config

OUTPUT_NAMES = ("logit", "evidence")

EMBEDDED = {"efficientnet_lite0": "block10_add", "resnet50": "conv4_block6_out"}
"""By network, the layer whose channel means are the embedding (`cxr.typicality`). Half way up: there features still tell
devices and populations apart, while the last ones keep little but the classes. Of the tuning half of the adult films, 96 %
lie beyond the 97th percentile of held-out films in this layer, 32 % in the last one (first run of lite0_160)."""


def build(config: Config) -> keras.Model:
    """The configuration's network with its starting weights, see `Config.weights`.

    Raises:
        UsageError: `weights_missing`.
    """
    if config.architecture == "classic_cnn":
        return build_classic_cnn(config.size, config.channels, config.bn_momentum)
    if config.architecture == "efficientnet_lite0":
        model = build_efficientnet_lite0(config.size, config.channels, config.bn_momentum, config.dropout, config.frozen_blocks)
        if config.weights is not None:
            load_imagenet(model, None if config.weights == "imagenet" else Path(config.weights))
        return model
    if config.architecture == "resnet50":
        return build_resnet50(
            config.size, config.channels, config.bn_momentum, config.dropout, config.frozen_blocks, config.weights
        )
    raise ValueError(f"unknown architecture {config.architecture!r}")


def named_outputs(model: keras.Model) -> dict[str, keras.KerasTensor]:
    """The outputs that the contract knows, by layer name.

    `logit` (batch, 1): evidence for pneumonia before the sigmoid; `evidence` (batch, h, w, 1); `embedding` (batch, d).
    A model has at least `logit`.
    """
    found = {layer.name: layer.output for layer in model.layers if layer.name in OUTPUT_NAMES}
    if model.name in EMBEDDED:
        features = model.get_layer(EMBEDDED[model.name]).output
        found["embedding"] = keras.layers.GlobalAveragePooling2D(name="embedding")(features)
    if "logit" not in found:
        raise ValueError(f"{model.name} has no layer named 'logit'")
    return found
