"""The check without a network: chest films are like the mean films, other pictures are not."""

from __future__ import annotations

import numpy as np
import pytest

from cxr.image_io import load
from cxr.template import Likeness, even_out, likeness, shipped_templates
from tests.films import draw_film, local_dicom_file


@pytest.fixture(scope="module")
def chest() -> np.ndarray:
    """A real one: an adult's, of pydicom's test files."""
    return load(local_dicom_file("RG1_UNCR.dcm")).pixels


def test_a_real_chest_film_is_like_the_mean_films_as_it_stands(chest: np.ndarray):
    found = likeness(chest)
    assert not found.is_no_chest
    assert found.margin > 0.05


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_turned_film_is_more_like_them_once_turned_back(chest: np.ndarray, quarter: int):
    upright, turned = likeness(chest), likeness(np.rot90(chest, quarter))
    assert turned.is_no_chest
    assert turned.turned == pytest.approx(upright.upright, abs=0.02)


def test_an_inverted_film_is_more_like_them_once_inverted(chest: np.ndarray):
    found = likeness(255 - chest)
    assert found.is_no_chest
    assert found.turned == pytest.approx(likeness(chest).upright, abs=0.02)


@pytest.mark.parametrize("contrast", [0.3, 0.6])
def test_contrast_and_brightness_matter_little(chest: np.ndarray, contrast: float):
    pale = np.rint(200 - contrast * (200 - chest.astype(np.float32))).astype(np.uint8)
    assert likeness(pale).upright == pytest.approx(likeness(chest).upright, abs=0.06)


def test_noise_a_flat_picture_and_a_ramp_are_not_taken_for_chests():
    noise = np.random.default_rng(0).integers(0, 256, (300, 300)).astype(np.uint8)
    assert likeness(noise).is_no_chest
    flat = likeness(np.full((300, 300), 90, np.uint8))
    assert flat.is_no_chest
    assert flat.upright == 0
    ramp = np.tile(np.linspace(0, 255, 300).astype(np.uint8), (300, 1))
    assert likeness(ramp).is_doubtful


def test_a_drawn_film_is_compared_with_given_templates():
    film = draw_film((224, 224))
    own = even_out(film.astype(np.float32).reshape(32, 7, 32, 7).mean(axis=(1, 3))).ravel()
    own = (own - own.mean()) / np.linalg.norm(own - own.mean())
    assert likeness(film, own[np.newaxis]).upright == pytest.approx(1, abs=1e-4)


def test_limits_and_margin():
    assert Likeness(0.7, 0.4).margin == pytest.approx(0.3)
    assert not Likeness(0.7, 0.4).is_doubtful
    assert Likeness(0.7, 0.69).is_doubtful
    assert not Likeness(0.7, 0.69).is_no_chest
    assert Likeness(0.5, 0.6).is_no_chest
    assert Likeness(0.2, 0.0).is_no_chest


def test_the_templates_have_length_1_and_no_mean():
    templates = shipped_templates()
    assert templates.shape == (16, 1024)
    np.testing.assert_allclose(np.linalg.norm(templates, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(templates.mean(axis=1), 0, atol=1e-5)
