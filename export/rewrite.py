"""The same network in a form that survives 8 bits.

- The converter folds a BatchNorm into the convolution before it, but not across a ReLU. Where BatchNorm follows a ReLU, as
  in the classic CNN, it becomes a multiplication and an addition whose constants have one int8 scale for all channels, and
  channels with small factors keep two or three bits. As a 1×1 depthwise convolution it computes the same, with a scale for
  each channel and a 32-bit bias.
- A separable convolution rounds between its two halves, where channels differ most. Nothing stands between the halves, so
  their product is one ordinary convolution: more weights, one rounding less.
- `export.equalize` then brings the channels to like ranges.

Measured on the classic CNN (seed 1, 630 films held out, int8 against float; standard deviation of the logit's error where the
float logit is between −4 and 4): converter's own form 95.2 % equal decisions; BatchNorm rewritten 99.8 % and .105; separable
convolutions merged too .070; equalized too .063.
"""

from __future__ import annotations

from typing import Any

CHAIN_LAYERS = (
    *("InputLayer", "Conv2D", "SeparableConv2D", "DepthwiseConv2D", "Dense", "BatchNormalization"),
    *("Activation", "MaxPooling2D", "Dropout", "Flatten", "GlobalAveragePooling2D"),
)


def is_chain(model: Any) -> bool:
    """Whether every layer feeds exactly the next one and is of a kind known here."""
    return all(type(layer).__name__ in CHAIN_LAYERS and len(layer._inbound_nodes) == 1 for layer in model.layers)


def for_int8(model: Any) -> Any:
    """The model to convert.

    Args:
        model: with named outputs; one that is not a chain, or has no BatchNorm, is returned as it is.

    Returns:
        A Keras model that computes the same, BatchNorm replaced by 1×1 depthwise convolutions, separable convolutions by
        ordinary ones, layer names kept.
    """
    import keras

    if not is_chain(model) or not any(_is_batch_norm(layer) for layer in model.layers):
        return model
    inputs = keras.Input(model.input_shape[1:], name=model.layers[0].name)
    x = inputs
    for layer in model.layers[1:]:
        copy, weights = _rewritten(layer)
        x = copy(x)
        copy.set_weights(weights)
    return keras.Model(inputs, {model.layers[-1].name: x}, name=model.name)


def _rewritten(layer: Any) -> tuple[Any, list[Any]]:
    """A layer's stand-in, not built yet, and its weights."""
    import keras

    if _is_batch_norm(layer):
        return keras.layers.DepthwiseConv2D(1, name=layer.name), _affine(layer)
    if type(layer).__name__ == "SeparableConv2D" and layer.depth_multiplier == 1:
        depthwise, pointwise, *bias = layer.get_weights()
        merged = keras.layers.Conv2D(
            layer.filters,
            layer.kernel_size,
            strides=layer.strides,
            padding=layer.padding,
            activation=layer.activation,
            use_bias=layer.use_bias,
            name=layer.name,
        )
        return merged, [depthwise * pointwise, *bias]  # (h, w, in, 1) · (1, 1, in, out)
    return layer.__class__.from_config(layer.get_config()), layer.get_weights()


def _is_batch_norm(layer: Any) -> bool:
    return type(layer).__name__ == "BatchNormalization"


def _affine(layer: Any) -> list[Any]:
    """Kernel (1, 1, channels, 1) and bias (channels,) of what a BatchNorm computes in use."""
    import keras

    gamma, beta, mean, variance = (
        keras.ops.convert_to_numpy(w) for w in (layer.gamma, layer.beta, layer.moving_mean, layer.moving_variance)
    )
    scale = gamma / (variance + layer.epsilon) ** 0.5
    return [scale.reshape(1, 1, -1, 1), beta - mean * scale]
