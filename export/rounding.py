"""Round weights to the 8-bit grid so that each layer's output changes least, not each weight.

The converter rounds every weight to the nearest step. Filters that take differences then no longer sum to zero, and what
leaks through is the grey level of the film: a shift of the logit that differs from film to film. Here a layer's weights are
rounded one after another, and what each rounding costs on the calibration films' inputs is made good by those still to come
(GPTQ: Frantar et al., ICLR 2023, after Hassibi and Stork's optimal brain surgeon). The weights then lie on the very grid that
the converter takes, and it changes them no more.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

LARGEST = 127
DAMPING = 0.01
"""Of the mean of H's diagonal, added to it."""
POSITIONS = 200
"""Places of each film's activations that are looked at, in each layer."""


def round_weights(model: Any, films: NDArray[np.float32], batch_size: int = 10, seed: int = 0) -> None:
    """Round the kernels of all Conv2D and DepthwiseConv2D layers, in place.

    Args:
        model: dilation 1, padding "same" or "valid".
        films: float32 (N, S, S, C), model inputs.
        seed: of the places looked at.
    """
    import keras

    layers = [layer for layer in model.layers if type(layer).__name__ in ("Conv2D", "DepthwiseConv2D")]
    inputs = keras.Model(model.input, [layer.input for layer in layers])
    rng = np.random.default_rng(seed)
    moments: list[Any] = [0.0] * len(layers)
    for start in range(0, len(films), batch_size):
        found = inputs(films[start : start + batch_size], training=False)
        for index, (layer, values) in enumerate(zip(layers, found, strict=True)):
            patches = _patches(keras.ops.convert_to_numpy(values), layer, rng)
            moments[index] = moments[index] + _moment(patches, type(layer).__name__ == "DepthwiseConv2D")
    for layer, moment in zip(layers, moments, strict=True):
        kernel, *bias = layer.get_weights()
        height, width, channels, outputs = kernel.shape
        if type(layer).__name__ == "DepthwiseConv2D":
            flat = kernel.reshape(height * width, 1, channels * outputs)
        else:
            flat = kernel.reshape(height * width * channels, 1, outputs)
            moment = moment[None]
        layer.set_weights([_rounded(flat[:, 0].astype(np.float64), moment).reshape(kernel.shape).astype(np.float32), *bias])


def _patches(values: NDArray[np.float32], layer: Any, rng: np.random.Generator) -> Array:
    """What the kernel sees at random places of its output: float64 (P, h · w, channels)."""
    (height, width), (down, across) = layer.kernel_size, layer.strides
    rows, columns = values.shape[1:3]
    if layer.padding == "same":
        out_rows, out_columns = -(-rows // down), -(-columns // across)
        tall = max(0, (out_rows - 1) * down + height - rows)
        wide = max(0, (out_columns - 1) * across + width - columns)
        values = np.pad(values, ((0, 0), (tall // 2, tall - tall // 2), (wide // 2, wide - wide // 2), (0, 0)))
    else:
        out_rows, out_columns = (rows - height) // down + 1, (columns - width) // across + 1
    count = min(POSITIONS, out_rows * out_columns)
    parts = []
    for film in values:
        places = rng.choice(out_rows * out_columns, count, replace=False)
        top, left = places // out_columns * down, places % out_columns * across
        seen = [film[top + y, left + x] for y in range(height) for x in range(width)]
        parts.append(np.stack(seen, axis=1))
    return np.concatenate(parts).astype(np.float64)


def _moment(patches: Array, depthwise: bool) -> Array:
    """Sum of x xᵀ: (h·w·channels, h·w·channels), or for each channel of a depthwise layer (channels, h·w, h·w)."""
    if depthwise:
        by_channel = patches.transpose(2, 1, 0)
        return by_channel @ by_channel.transpose(0, 2, 1)
    flat = patches.reshape(len(patches), -1)
    return flat.T @ flat


def _rounded(weights: Array, moment: Array) -> Array:
    """Weights on the grid.

    Args:
        weights: float64 (k, outputs).
        moment: float64 (outputs, k, k), or (1, k, k) where all outputs see the same inputs.
    """
    weights = weights.copy()
    size = len(weights)
    largest = np.abs(weights).argmax(axis=0)
    step = np.abs(weights).max(axis=0) / LARGEST
    empty = step == 0  # ImageNet's network has channels without weights
    step[empty] = 1.0
    diagonal = np.einsum("...ii->...i", moment)
    damped = moment + np.eye(size) * (DAMPING * diagonal.mean(axis=-1)[..., None, None] + 1e-12)
    # Upper Cholesky factor of H⁻¹: row i holds what rounding weight i asks of the later ones.
    factor = np.linalg.cholesky(np.linalg.inv(damped)).transpose(0, 2, 1)
    for i in range(size):
        rounded = np.clip(np.rint(weights[i] / step), -LARGEST, LARGEST)
        # The largest weight keeps the end of the scale, or the converter would take another step.
        rounded = np.where((largest == i) & ~empty, np.where(weights[i] < 0, -LARGEST, LARGEST), rounded) * step
        error = (weights[i] - rounded) / factor[:, i, i]
        weights[i] = rounded
        weights[i + 1 :] -= (
            (factor[:, i, i + 1 :] * error[:, None]).T if len(factor) > 1 else np.outer(factor[0, i, i + 1 :], error)
        )
    return weights
