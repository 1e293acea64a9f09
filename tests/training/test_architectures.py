"""The classic CNN is the published one, layer by layer."""

from __future__ import annotations

from itertools import pairwise

from training.architectures import build_classic_cnn, named_outputs


def test_the_classic_cnn_has_the_published_layers():
    model = build_classic_cnn()
    kinds = [type(layer).__name__ for layer in model.layers]
    assert model.input_shape == (None, 150, 150, 3)
    assert [(la.filters, la.kernel_size, la.padding) for la in model.layers if type(la).__name__ == "Conv2D"] == [
        (16, (3, 3), "same")
    ] * 2
    assert [la.filters for la in model.layers if type(la).__name__ == "SeparableConv2D"] == [
        *(32, 32, 64, 64, 128, 128, 256, 256)
    ]
    assert kinds.count("BatchNormalization") == 4
    assert kinds.count("MaxPooling2D") == 5
    assert [la.rate for la in model.layers if type(la).__name__ == "Dropout"] == [0.2, 0.2, 0.7, 0.5, 0.3]
    assert [la.units for la in model.layers if type(la).__name__ == "Dense"] == [512, 128, 64, 1]
    assert model.layers[-1].activation.__name__ == "sigmoid"


def test_its_size_is_that_of_the_published_summary():
    # 150 → 75 → 37 → 18 → 9 → 4: Flatten yields 4·4·256 = 4096 features.
    model = build_classic_cnn()
    dense = 4096 * 512 + 512 + 512 * 128 + 128 + 128 * 64 + 64 + 64 + 1
    convolutions = (3 * 9 * 16 + 16) + (16 * 9 * 16 + 16)
    filters = [16, 32, 32, 64, 64, 128, 128, 256, 256]
    separable = sum(9 * a + a * b + b for a, b in pairwise(filters))
    batch_norm = 4 * (32 + 64 + 128 + 256)
    assert model.count_params() == dense + convolutions + separable + batch_norm


def test_the_logit_is_found_by_name():
    assert list(named_outputs(build_classic_cnn())) == ["logit"]
