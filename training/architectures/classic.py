"""The classic CNN of the project's seed: the popular pneumonia notebook's network of separable convolutions."""

from __future__ import annotations

import keras
from keras import layers


def build_classic_cnn(size: int = 150, channels: int = 3, bn_momentum: float = 0.99) -> keras.Model:
    """Two Conv2D(16), then blocks of two SeparableConv2D with 32, 64, 128, 256 filters, then a dense head.

    Args:
        size: side of the square input in pixels.
        channels: of the input, in [0, 1].
        bn_momentum: of BatchNorm's running statistics; it changes training and validation, not the network.

    Returns:
        float32 (batch, size, size, channels) → probability (batch, 1). The last Dense is named `logit`; its sigmoid stands in a
        layer of its own, so that export can take the logit.
    """
    inputs = keras.Input((size, size, channels), name="image")
    x = layers.Conv2D(16, 3, activation="relu", padding="same")(inputs)
    x = layers.Conv2D(16, 3, activation="relu", padding="same")(x)
    x = layers.MaxPooling2D(2)(x)
    for filters, dropout in ((32, 0.0), (64, 0.0), (128, 0.2), (256, 0.2)):
        x = layers.SeparableConv2D(filters, 3, activation="relu", padding="same")(x)
        x = layers.SeparableConv2D(filters, 3, activation="relu", padding="same")(x)
        x = layers.BatchNormalization(momentum=bn_momentum)(x)
        x = layers.MaxPooling2D(2)(x)
        if dropout:
            x = layers.Dropout(dropout)(x)
    x = layers.Flatten()(x)
    for units, dropout in ((512, 0.7), (128, 0.5), (64, 0.3)):
        x = layers.Dense(units, activation="relu")(x)
        x = layers.Dropout(dropout)(x)
    logit = layers.Dense(1, name="logit")(x)
    probability = layers.Activation("sigmoid", name="probability")(logit)
    return keras.Model(inputs, probability, name="classic_cnn")
