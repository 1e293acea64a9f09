"""Batches and augmentation."""

from __future__ import annotations

from functools import partial

import numpy as np

from training.augment import zoom_flip
from training.feed import FilmFeed

IMAGES = np.random.default_rng(0).integers(0, 256, (10, 32, 32), dtype=np.uint8)
TARGETS = np.arange(10, dtype=np.float32)
AUGMENT = partial(zoom_flip, zoom=0.3, vertical_flip=True)


def feed(**options) -> FilmFeed:
    return FilmFeed(IMAGES, TARGETS, batch_size=4, **options)


def batches(source: FilmFeed) -> list[tuple[np.ndarray, np.ndarray]]:
    return [source[i] for i in range(len(source))]


def test_without_augmentation_films_come_in_order_scaled_to_one_with_equal_channels():
    images, targets = feed()[0]
    assert images.dtype == np.float32
    assert images.shape == (4, 32, 32, 3)
    np.testing.assert_allclose(images[..., 2], IMAGES[:4] / 255, rtol=1e-6)
    np.testing.assert_array_equal(targets, [0, 1, 2, 3])


def test_an_epoch_has_every_film_once_also_in_the_last_smaller_batch():
    parts = batches(feed(augmentation=AUGMENT))
    assert [len(t) for _, t in parts] == [4, 4, 2]
    assert sorted(np.concatenate([t for _, t in parts])) == list(range(10))


def test_epochs_differ_but_the_same_epoch_comes_again_in_a_resumed_run():
    through = feed(augmentation=AUGMENT, seed=3)
    first = batches(through)
    through.on_epoch_end()
    second = batches(through)
    resumed = batches(feed(augmentation=AUGMENT, seed=3, first_epoch=1))
    assert not all(np.array_equal(a[1], b[1]) for a, b in zip(first, second, strict=True))
    for one, other in zip(second, resumed, strict=True):
        np.testing.assert_array_equal(one[0], other[0])
        np.testing.assert_array_equal(one[1], other[1])


def test_zooming_by_nothing_changes_nothing():
    result = zoom_flip(IMAGES[0], np.random.default_rng(0), zoom=0.0, vertical_flip=False)
    np.testing.assert_array_equal(result, IMAGES[0])


def test_zoom_is_about_the_centre_and_repeats_the_edge():
    image = np.full((31, 31), 100, np.uint8)
    image[15, 15] = 255
    for seed in range(20):
        zoomed = zoom_flip(image, np.random.default_rng(seed), zoom=0.3, vertical_flip=False)
        assert np.unravel_index(zoomed.argmax(), zoomed.shape) == (15, 15)
        assert zoomed.min() == 100  # nothing black comes in from outside


def test_about_half_of_the_films_are_turned_upside_down():
    image = np.zeros((31, 31), np.uint8)
    image[:10] = 200
    flipped = [zoom_flip(image, np.random.default_rng(s), 0.0, vertical_flip=True)[-1, 0] == 200 for s in range(200)]
    assert 70 < sum(flipped) < 130


def test_views_of_a_film_stand_one_after_another_with_its_target_and_fill_a_batch():
    def pair(image, rng):
        return np.stack([image, 255 - image])

    parts = batches(feed(augmentation=pair, views=2, seed=3))
    assert [len(t) for _, t in parts] == [4, 4, 4, 4, 4]
    for images, targets in parts:
        np.testing.assert_array_equal(targets[0::2], targets[1::2])
        np.testing.assert_allclose(images[0::2] + images[1::2], 1, atol=1e-6)
        np.testing.assert_allclose(images[0], np.repeat(IMAGES[int(targets[0])][..., None] / 255, 3, -1), rtol=1e-6)
    assert sorted(np.concatenate([t for _, t in parts])) == sorted([*range(10), *range(10)])
