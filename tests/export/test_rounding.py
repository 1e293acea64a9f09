"""Rounding by what the films show: on the converter's grid, and nearer to the float network than rounding each weight."""

from __future__ import annotations

import keras
import numpy as np
import pytest
from keras import layers

from export.rounding import LARGEST, round_weights

RNG = np.random.default_rng(0)
FILMS = (0.6 + 0.05 * RNG.standard_normal((24, 20, 20, 3))).astype(np.float32)  # bright, little contrast, as films are


def network() -> keras.Model:
    inputs = x = keras.Input((20, 20, 3))
    x = layers.Conv2D(12, 3, strides=2, padding="same", use_bias=False, name="stem")(x)
    x = layers.ReLU()(x)
    x = layers.DepthwiseConv2D(5, padding="same", use_bias=False, name="depthwise")(x)
    x = layers.Conv2D(6, 1, name="project")(x)
    x = layers.Conv2D(4, 3, padding="valid", name="valid")(x)
    model = keras.Model(inputs, {"logit": layers.Flatten(name="logit")(x)})
    kernel = model.get_layer("depthwise").get_weights()[0]
    kernel[:, :, 2] = 0
    model.get_layer("depthwise").set_weights([kernel])
    return model


def steps(layer: keras.Layer) -> np.ndarray:
    kernel = layer.get_weights()[0]
    axes = (0, 1, 3) if isinstance(layer, layers.DepthwiseConv2D) else (0, 1, 2)
    return np.abs(kernel).max(axis=axes, keepdims=True) / LARGEST


def nearest(model: keras.Model) -> None:
    for name in ("stem", "depthwise", "project", "valid"):
        layer = model.get_layer(name)
        kernel, *bias = layer.get_weights()
        step = np.where(steps(layer) == 0, 1, steps(layer))
        layer.set_weights([np.rint(kernel / step) * step, *bias])


def error(model: keras.Model, other: keras.Model) -> float:
    return float(np.square(np.asarray(model(FILMS)["logit"]) - np.asarray(other(FILMS)["logit"])).mean() ** 0.5)


@pytest.fixture
def models() -> tuple[keras.Model, keras.Model]:
    keras.utils.set_random_seed(1)
    original = network()
    copy = keras.models.clone_model(original)
    copy.set_weights(original.get_weights())
    return original, copy


def test_weights_lie_on_the_grid_that_the_converter_takes(models):
    original, rounded = models
    round_weights(rounded, FILMS)
    for name in ("stem", "depthwise", "project", "valid"):
        layer = rounded.get_layer(name)
        np.testing.assert_allclose(steps(layer), steps(original.get_layer(name)), rtol=1e-5)
        whole = layer.get_weights()[0] / np.where(steps(layer) == 0, 1, steps(layer))
        np.testing.assert_allclose(whole, np.rint(whole), atol=1e-2)
    assert not rounded.get_layer("depthwise").get_weights()[0][:, :, 2].any()


def test_the_network_stays_nearer_than_with_each_weight_rounded_to_the_nearest_step(models):
    original, rounded = models
    plain = keras.models.clone_model(original)
    plain.set_weights(original.get_weights())
    nearest(plain)
    round_weights(rounded, FILMS)
    assert 0 < error(original, rounded) < 0.7 * error(original, plain)
