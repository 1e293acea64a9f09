"""The fast ways of the hot path give what the plain ones do, to the last bit: no score may change with the speed."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from cxr import template
from cxr.classifier import load_classifier, quantize
from cxr.image_io.codestream import MAX_SCANS, Hopeless, StreamHeader, check_scans
from cxr.preprocess import COPY_SIZE, NAMES, percentiles, prepare, squash, stretch, to_copy
from cxr.shipped import CONTRACT
from tests.films import draw_film

SIZES = [(400, 480), (1100, 900), (COPY_SIZE, COPY_SIZE), (150, 1000)]


@pytest.mark.parametrize("seed", range(40))
def test_percentiles_are_numpys(seed: int) -> None:
    rng = np.random.default_rng(seed)
    for _ in range(25):
        low, high = sorted(rng.integers(0, 256, 2))
        pixels = rng.integers(low, high + 1, rng.integers(1, 90, 2)).astype(np.uint8)
        wanted = (0, 1, 25, 75, 99, 100, *rng.uniform(0, 100, 2))
        assert percentiles(pixels, wanted) == np.percentile(pixels, wanted).tolist()


@pytest.mark.parametrize("size", SIZES)
def test_stretching_by_table_is_stretching_by_pixel(size: tuple[int, int]) -> None:
    pixels = draw_film(size, 3)
    low, high = np.percentile(pixels, (1, 99))
    scaled = (pixels.astype(np.float32) - np.float32(low)) * np.float32(255 / (high - low))
    assert np.array_equal(stretch(pixels), np.clip(np.rint(scaled), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("size", [(1, 1), (90, 400), (1203, 997), *SIZES])
@pytest.mark.parametrize("name", NAMES)
def test_a_film_s_copy_is_squashed_as_the_film(size: tuple[int, int], name: str) -> None:
    pixels = draw_film(size, 4)
    copy = to_copy(pixels)
    assert copy.shape == (COPY_SIZE, COPY_SIZE)
    assert np.array_equal(squash(copy, 160, name), squash(pixels, 160, name))
    assert template.likeness(copy) == template.likeness(pixels)


@pytest.mark.parametrize("size", SIZES)
def test_likeness_is_that_of_the_film_by_means_of_windows(size: tuple[int, int]) -> None:
    pixels = draw_film(size, 5)
    shrunk = squash(pixels, COPY_SIZE).astype(np.float32).reshape(32, 7, 32, 7).mean(axis=(1, 3))
    assert np.array_equal(template.shrink(pixels), shrunk)
    detail = shrunk - _window_means(shrunk)
    evened = detail / np.sqrt(_window_means(detail**2) + np.float32(25))
    assert np.array_equal(template.even_out(shrunk), evened)
    assert template.likeness(to_copy(pixels)) == template.likeness(pixels)


def _window_means(film: NDArray[np.float32]) -> NDArray[np.float32]:
    """Over squares of 9 pixels, twice, the edge continued: the way that the limits were measured."""
    for _ in range(2):
        for axis, padding in ((0, ((4, 4), (0, 0))), (1, ((0, 0), (4, 4)))):
            film = np.lib.stride_tricks.sliding_window_view(np.pad(film, padding, mode="edge"), 9, axis=axis).mean(axis=-1)
    return film


@pytest.mark.parametrize("seed", range(3))
def test_a_score_by_table_is_a_score_by_numbers(seed: int) -> None:
    pixels, classifier = draw_film((900, 1100), seed), load_classifier(CONTRACT)
    fast, plain = classifier.score(pixels), classifier.score_input(prepare(pixels, classifier.contract.preprocessing))
    assert fast.logit == plain.logit
    assert fast.evidence is not None
    assert np.array_equal(fast.evidence, plain.evidence)


def test_the_model_s_input_by_table_is_the_one_by_arithmetic() -> None:
    classifier, film = load_classifier(CONTRACT), draw_film((700, 640), 7)
    contract = classifier.contract
    by_arithmetic = quantize(prepare(film, contract.preprocessing)[np.newaxis], contract.input)
    by_table = classifier.prepare(film)
    assert by_table.dtype == by_arithmetic.dtype
    assert np.array_equal(by_table, by_arithmetic)


@pytest.mark.parametrize("scans", [0, 1, MAX_SCANS - 1, MAX_SCANS, MAX_SCANS + 1])
def test_scans_are_counted_up_to_the_limit(scans: int) -> None:
    header = StreamHeader(0xC2, 8, 100, 100, 1, scan=2)
    stream = b"\xff\xda" + b"\xff\x00 " * 5 + b"ab\xff\xdac" * scans
    if scans < MAX_SCANS:
        check_scans(stream, header)
        assert stream.count(b"\xff\xda", header.scan) == scans
    else:
        with pytest.raises(Hopeless, match="too many scans"):
            check_scans(stream, header)
