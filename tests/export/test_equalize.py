"""Equalization changes the numbers inside a network, not what it computes."""

from __future__ import annotations

import keras
import numpy as np
import pytest
from keras import layers

from export.equalize import HEADROOM, RELU6_FACTOR, equalize_relu6

RNG = np.random.default_rng(0)
FILMS = RNG.random((20, 16, 16, 3), dtype=np.float32)


def network() -> keras.Model:
    """An inverted residual, with channels of very different ranges."""
    inputs = x = keras.Input((16, 16, 3))
    for name, layer in (("expand", layers.Conv2D(8, 1)), ("depthwise", layers.DepthwiseConv2D(3, padding="same"))):
        x = layers.BatchNormalization(name=f"{name}_bn")(layer(x))
        x = layers.ReLU(6.0, name=f"{name}_relu")(x)
    x = layers.Add()([inputs, layers.Conv2D(3, 1, name="project")(x)])
    x = layers.ReLU(6.0, name="last_relu")(layers.BatchNormalization(name="last_bn")(x))
    model = keras.Model(inputs, {"logit": layers.Flatten(name="logit")(x)})
    for layer in model.layers:
        if layer.name.endswith("_bn"):
            width = len(layer.get_weights()[0])
            spread = np.geomspace(0.01, 3, width)
            layer.set_weights([spread, 0.1 * spread, np.zeros(width), np.ones(width)])
    return model


def reached(model: keras.Model, name: str) -> np.ndarray:
    values = keras.Model(model.input, model.get_layer(name).output)(FILMS)
    return np.asarray(values).max(axis=(0, 1, 2))


def test_small_channels_grow_and_the_network_computes_the_same():
    model = network()
    before, small = np.asarray(model(FILMS)["logit"]), reached(model, "expand_relu")
    equalize_relu6(model, FILMS)
    grown = reached(model, "expand_relu")
    np.testing.assert_allclose(np.asarray(model(FILMS)["logit"]), before, atol=1e-4)
    factors = grown[small > 1e-3] / small[small > 1e-3]
    assert factors.max() == pytest.approx(RELU6_FACTOR, rel=1e-3)
    assert (grown <= max(HEADROOM * 6, small.max()) + 1e-4).all()
    assert (grown >= small - 1e-6).all()


def test_what_no_convolution_follows_stays_as_it_is():
    model = network()
    before = model.get_layer("last_bn").get_weights()
    equalize_relu6(model, FILMS)
    for one, other in zip(before, model.get_layer("last_bn").get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)
