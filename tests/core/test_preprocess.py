"""The way down to the model's input."""

from __future__ import annotations

import numpy as np
import pytest

from cxr.preprocess import Preprocessing, prepare, recompress, squash, stretch, to_input
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


def test_recompressing_a_film_twice_changes_it_no_further():
    film = draw_film((224, 224), 3)
    once = recompress(film)
    assert (once.shape, once.dtype) == (film.shape, np.uint8)
    assert not np.array_equal(once, film)
    assert np.abs(recompress(once).astype(int) - once).mean() < 0.2
    assert np.abs(once.astype(int) - film).mean() < 4


def test_a_stretched_film_was_recompressed_at_224_pixels_first():
    film = draw_film((500, 400), 3)
    np.testing.assert_array_equal(squash(film, 224, True), stretch(recompress(squash(film, 224))))
