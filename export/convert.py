"""A float Keras model → TensorFlow Lite bytes: static batch 1, named outputs, full-integer or a lighter variant."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr.preprocess import to_input
from export.equalize import equalize, equalize_relu6
from export.rewrite import for_int8, is_chain
from export.rounding import round_weights
from training.architectures import named_outputs

ROUNDING_FILMS = 100
"""Calibration films whose inputs to each layer `export.rounding` looks at."""

VARIANTS = ("int8", "float16", "dynamic")
"""int8: weights (per channel), activations, input and outputs are 8-bit integers. float16: weights are 16-bit floats.
dynamic: weights are 8-bit, activations are quantized while it runs."""


def export_outputs(model: Any) -> Any:
    """The same network with its named outputs (logit; evidence and embedding where it has them) as a dictionary."""
    import keras

    return keras.Model(model.input, named_outputs(model), name=model.name)


def convert(model: Any, variant: str, calibration: NDArray[np.uint8] | None = None) -> bytes:
    """Convert.

    Args:
        model: as `export_outputs` returns it; input float32 (batch, S, S, C) in [0, 1].
        variant: one of `VARIANTS`.
        calibration: uint8 (N, S, S), squashed films whose activations set the int8 ranges; needed for "int8" only.

    Returns:
        The `.tflite` file's bytes.
    """
    import tensorflow as tf

    channels = model.input_shape[-1]
    if variant not in VARIANTS:
        raise ValueError(f"unknown variant {variant!r}")
    if variant == "int8":
        if calibration is None:
            raise ValueError("int8 needs calibration films")
        inputs = to_input(calibration, channels)
        model = for_int8(model)
        if is_chain(model):
            equalize(model, inputs)
        else:
            equalize_relu6(model, inputs)
            round_weights(model, inputs[:ROUNDING_FILMS])
    with tempfile.TemporaryDirectory() as temporary:
        saved = save_static(model, Path(temporary) / "saved_model")
        converter = tf.lite.TFLiteConverter.from_saved_model(str(saved))
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        if variant == "float16":
            converter.target_spec.supported_types = [tf.float16]
        elif variant == "int8":
            converter.representative_dataset = lambda: ([image[np.newaxis]] for image in inputs)
            converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
            converter.inference_input_type = tf.int8
            converter.inference_output_type = tf.int8
        converted: bytes = converter.convert()
    return converted


def save_static(model: Any, folder: Path) -> Path:
    """A Keras model with named outputs as a SavedModel that takes one film, float32 (1, S, S, C).

    A batch left dynamic would add operations.

    Returns:
        `folder`.
    """
    import keras

    archive = keras.export.ExportArchive()
    archive.track(model)
    archive.add_endpoint(
        name="serving_default",
        fn=lambda image: model(image, training=False),
        input_signature=[keras.InputSpec(shape=(1, *model.input_shape[1:]), dtype="float32", name="image")],
    )
    archive.write_out(str(folder), verbose=False)
    return folder


def _copy(model: Any) -> Any:
    import keras

    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    return copy
