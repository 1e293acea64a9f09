"""Shortcuts on the way of a film give, to the last bit, what the long way gives."""

from __future__ import annotations

import numpy as np
import pytest

from cxr.classifier import load_classifier, quantize
from cxr.preprocess import NAMES, percentiles, prepare, squash, to_copy
from cxr.shipped import CONTRACT
from cxr.template import likeness, shrink
from tests.films import draw_film


def test_percentiles_are_numpy_s() -> None:
    rng = np.random.default_rng(0)
    for _ in range(2000):
        low, high = sorted(rng.integers(0, 256, 2))
        pixels = rng.integers(low, high + 1, rng.integers(1, 40, 2)).astype(np.uint8)
        wanted = (0, 1, 25, 99, 100, *rng.uniform(0, 100, 3))
        assert percentiles(pixels, wanted) == list(np.percentile(pixels, wanted))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(1, 1), (90, 400), (224, 224), (1203, 997)])
def test_a_film_s_copy_goes_the_same_way_as_the_film(size: tuple[int, int], name: str) -> None:
    film = draw_film(size, 3)
    copy = to_copy(film)
    assert copy.shape == (224, 224)
    assert np.array_equal(squash(copy, 160, name), squash(film, 160, name))
    assert likeness(copy) == likeness(film)


def test_means_of_squares_are_exact() -> None:
    copy = to_copy(draw_film((500, 480), 5))
    cells = copy.astype(np.float32).reshape(32, 7, 32, 7)
    assert np.array_equal(shrink(copy), cells.mean(axis=(1, 3)))


def test_the_model_s_input_by_table_is_the_one_by_arithmetic() -> None:
    classifier = load_classifier(CONTRACT)
    film = draw_film((700, 640), 7)
    contract = classifier.contract
    by_arithmetic = quantize(prepare(film, contract.preprocessing)[np.newaxis], contract.input)
    by_table = classifier.prepare(film)
    assert by_table.dtype == by_arithmetic.dtype
    assert np.array_equal(by_table, by_arithmetic)
