"""An ensemble's scores as targets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from cxr.errors import UsageError
from cxr.preprocess import COPY_SIZE, STRETCHED, to_input
from tests.films import draw_film
from training.augment import twins
from training.configs import CONFIGS
from training.distill import Teachers, load_teachers
from training.feed import FilmFeed
from training.train import make_split, train

QUICK = {"size": 64, "epochs": 1, "batch_size": 8, "hold_out": 0.25, "bn_momentum": 0.5, "average": 0.5}
TEACHER = replace(CONFIGS["lite0_160"], **QUICK)
STUDENT = replace(CONFIGS["lite0_160_taught"], **QUICK, teachers=2)


def brightness_network(factor: float) -> keras.Model:
    """Its logit is the mean of its input, times a factor."""
    image = keras.Input((64, 64, 3))
    mean = keras.layers.GlobalAveragePooling2D()(image)
    logit = keras.layers.Dense(1, use_bias=False, kernel_initializer=keras.initializers.Constant(factor / 3))(mean)
    return keras.Model(image, {"logit": logit})


def test_teachers_give_the_probability_of_their_mean_logit():
    views = np.stack([np.full((64, 64), level, np.uint8) for level in (0, 128, 255)])
    found = Teachers([brightness_network(2), brightness_network(6)], STRETCHED)(views)
    mean = to_input(views, 3).mean(axis=(1, 2, 3))
    np.testing.assert_allclose(found, 1 / (1 + np.exp(-4 * mean)), rtol=1e-5)
    assert found.dtype == np.float32


def test_the_teachers_view_is_the_same_crop_without_softening_and_degrading():
    film = draw_film((COPY_SIZE, COPY_SIZE), 1)
    softened = CONFIGS["lite0_160_taught"].preprocessing
    for seed in range(5):
        triple = twins(film, np.random.default_rng(seed), 96, 0.1, 1.5, softened, STRETCHED)
        assert triple.shape == (3, 96, 96)
        np.testing.assert_array_equal(triple[:2], twins(film, np.random.default_rng(seed), 96, 0.1, 1.5, softened))
        assert np.corrcoef(triple[2].ravel(), triple[1].ravel())[0, 1] > 0.8
        sharpness = [np.abs(np.diff(view.astype(float))).mean() for view in triple[1:]]
        assert sharpness[1] > sharpness[0]


def test_a_feed_with_a_teacher_takes_its_targets_for_all_views_of_a_film():
    images = np.stack([np.full((8, 8), level, np.uint8) for level in (10, 20, 30)])
    zeros = np.zeros(3, np.float32)
    feed = FilmFeed(
        images,
        {"logit": zeros, "kind": zeros + 7},
        batch_size=6,
        augmentation=lambda image, rng: np.stack([image, image, image + 1]),
        views=2,
        teacher=lambda views: views[:, 0, 0].astype(np.float32),
    )
    inputs, targets = feed[0]
    assert len(inputs) == 6
    shown = inputs[:, 0, 0, 0]
    assert np.all(shown[::2] == shown[1::2])
    np.testing.assert_array_equal(np.sort(targets["logit"]), [11, 11, 21, 21, 31, 31])
    np.testing.assert_array_equal(np.argsort(targets["logit"], kind="stable"), np.argsort(shown, kind="stable"))
    np.testing.assert_array_equal(targets["kind"], np.full(6, 7))


def test_a_student_needs_its_teachers_and_none_that_saw_the_films_held_out(dataset: Path, tmp_path: Path):
    split = make_split(TEACHER, dataset)
    student = tmp_path / "lite0_160_taught-s1"
    with pytest.raises(UsageError, match="--config lite0_160 --seed 1"):
        load_teachers(STUDENT, student, split.sha256)
    train(TEACHER, split, tmp_path / "lite0_160-s1", seed=1, verbose=0)
    with pytest.raises(UsageError, match="--config lite0_160 --seed 2"):
        load_teachers(STUDENT, student, split.sha256)
    train(TEACHER, split, tmp_path / "lite0_160-s2", seed=2, verbose=0)
    with pytest.raises(UsageError, match="same films held out"):
        load_teachers(STUDENT, student, "0" * 64)
    assert len(load_teachers(STUDENT, student, split.sha256).models) == 2
    history = train(STUDENT, split, student, seed=1, verbose=0).with_name("history.csv").read_text()
    assert "hard_auc" in history
