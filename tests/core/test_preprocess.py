"""The way down to the model's input."""

from __future__ import annotations

import numpy as np
import pytest

from cxr.preprocess import SOFTENED, STRETCHED, Preprocessing, prepare, soften, squash, stretch, to_input
from tests.films import draw_film


def test_a_film_is_squashed_whole_neither_cropped_nor_padded():
    film = np.zeros((300, 900), np.uint8)
    film[:, 450:] = 200
    squashed = squash(film, 150)
    assert squashed.shape == (150, 150)
    assert squashed[:, :70].max() == 0
    assert squashed[:, 80:].min() == 200


def test_fine_stripes_become_grey_and_not_moire():
    stripes = np.zeros((1500, 2000), np.uint8)
    stripes[:, ::2] = 255
    squashed = squash(stripes, 150).astype(int)
    assert abs(squashed - 127).max() <= 3


def test_a_copy_of_224_pixels_takes_the_same_way_as_its_original():
    film = draw_film((1500, 2000), 1)
    copy = squash(film, 224)
    np.testing.assert_array_equal(squash(copy, 150), squash(film, 150))


def test_a_film_that_has_the_size_already_is_not_changed():
    film = draw_film((224, 224), 1)
    np.testing.assert_array_equal(squash(film, 224), film)


def test_the_input_is_scaled_to_one_with_equal_channels():
    film = draw_film((400, 300), 2)
    image = prepare(film, Preprocessing(size=150, channels=3))
    assert image.dtype == np.float32
    assert image.shape == (150, 150, 3)
    assert 0 <= image.min() < image.max() <= 1
    np.testing.assert_array_equal(image[..., 0], image[..., 2])
    np.testing.assert_allclose(image[..., 0] * 255, squash(film, 150), atol=1e-4)


def test_a_batch_is_scaled_like_its_films():
    films = np.stack([squash(draw_film((300, 300), seed), 50) for seed in range(3)])
    np.testing.assert_array_equal(to_input(films, 1)[1], to_input(films[1], 1))


@pytest.mark.parametrize("wrong", [np.zeros((10, 10), np.float32), np.zeros((10, 10, 3), np.uint8)])
def test_what_is_not_display_pixels_is_a_programming_error(wrong: np.ndarray):
    with pytest.raises(ValueError, match="uint8"):
        squash(wrong, 10)


def test_softening_takes_away_the_finest_details_and_leaves_the_rest():
    film = draw_film((224, 224), 3)
    checks = (np.indices((224, 224)).sum(axis=0) % 2 * 40 + 100).astype(np.uint8)
    assert np.ptp(checks) == 40
    assert np.ptp(soften(checks)[10:-10, 10:-10]) <= 2
    assert np.corrcoef(soften(film).ravel(), film.ravel())[0, 1] > 0.97


def test_each_preprocessing_does_its_steps_at_224_pixels():
    film = draw_film((500, 400), 3)
    at_224 = squash(film, 224)
    np.testing.assert_array_equal(squash(film, 224, STRETCHED), stretch(at_224))
    np.testing.assert_array_equal(squash(film, 224, SOFTENED), stretch(soften(at_224)))
    with pytest.raises(ValueError, match="unknown preprocessing"):
        squash(film, 224, "squash_somehow")
