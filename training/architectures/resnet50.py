"""ResNet-50 of keras.applications: the network that the project's seed is titled after.

Source: He, Zhang, Ren, Sun, "Deep residual learning for image recognition", CVPR 2016.
"""

from __future__ import annotations

from pathlib import Path

import keras
from keras import layers

from cxr.errors import UsageError
from training.architectures.heads import evidence_and_kind

MEANS = (103.939, 116.779, 123.68)
"""ImageNet's, of blue, green and red grey levels: what its weights expect to be taken off. Radiographs' channels are equal."""


def build_resnet50(
    size: int = 160,
    channels: int = 3,
    bn_momentum: float = 0.9,
    dropout: float = 0.2,
    frozen_blocks: int = 4,
    weights: str | None = "imagenet",
) -> keras.Model:
    """The network with a head that says where it looked.

    Args:
        size: side of the square input in pixels, at least 32.
        channels: 3, equal ones, in [0, 1].
        bn_momentum: of the running statistics of the stages that train.
        dropout: of the features before the evidence.
        frozen_blocks: so many of the five stages conv1 to conv5 keep their starting weights.
        weights: "imagenet" (Keras downloads them, 94 MB), the path of a weights file without top, or None: drawn at random,
            and then nothing is frozen.

    Returns:
        float32 (batch, size, size, 3) → what `evidence_and_kind` says.

    Raises:
        UsageError: `weights_missing` where they can't be had.
    """
    inputs = keras.Input((size, size, channels), name="image")
    rescaled = layers.Rescaling(255.0, [-mean for mean in MEANS], name="rescale")(inputs)
    if weights not in (None, "imagenet") and not Path(str(weights)).is_file():
        raise UsageError("weights_missing", "The weights file does not exist.", "Check --weights.", Path(str(weights)))
    try:
        body = keras.applications.ResNet50(include_top=False, weights=weights, input_tensor=rescaled)
    except Exception as error:  # no network, a damaged file, another network's weights: Keras raises what it met
        raise UsageError(
            "weights_missing",
            f"ResNet-50's ImageNet weights could not be loaded ({type(error).__name__}).",
            "Fetch resnet50_weights_tf_dim_ordering_tf_kernels_notop.h5 and give it with --weights, or use --weights none.",
        ) from error
    frozen = tuple(f"conv{stage}_" for stage in range(1, frozen_blocks + 1)) if weights else ()
    for layer in body.layers:
        layer.trainable = not layer.name.startswith(frozen) if frozen else True
        if isinstance(layer, layers.BatchNormalization):
            layer.momentum = bn_momentum
    return keras.Model(inputs, evidence_and_kind(body.output, dropout), name="resnet50")
