"""What stands on every pretrained body: evidence by place, its mean as the logit, and the kind of pneumonia."""

from __future__ import annotations

import keras
from keras import layers


def evidence_and_kind(features: keras.KerasTensor, dropout: float) -> dict[str, keras.KerasTensor]:
    """The outputs that `training.transfer` trains.

    Args:
        features: (batch, h, w, d), of the body.
        dropout: share of features dropped before each head, whole channels before the evidence.

    Returns:
        {"logit": (batch, 1), "kind": (batch, 1)}. Layer `evidence` (batch, h, w, 1) is a 1×1 convolution and `logit` its mean;
        `kind` is the logit of viral against bacterial.
    """
    evidence = layers.Conv2D(1, 1, name="evidence")(layers.SpatialDropout2D(dropout, name="head_dropout")(features))
    logit = layers.Flatten(name="logit")(layers.GlobalAveragePooling2D(keepdims=True, name="evidence_mean")(evidence))
    pooled = layers.GlobalAveragePooling2D(name="features")(features)
    kind = layers.Dense(1, name="kind")(layers.Dropout(dropout, name="kind_dropout")(pooled))
    return {"logit": logit, "kind": kind}
