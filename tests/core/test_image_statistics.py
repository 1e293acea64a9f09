"""Brightness, contrast and sharpness: what they say of a film, and that size, compression and speed do not change it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from cxr.assess import assess
from cxr.fake import fake_classifier
from cxr.image_io import load
from cxr.image_statistics import CELL, measure
from cxr.orientation import Alteration
from cxr.preprocess import COPY_SIZE, DECODE_SIZE, to_copy
from tests.core.test_score_tolerance import needs_originals, originals
from tests.films import draw_film


@pytest.mark.parametrize("seed", range(5))
def test_they_are_what_numpy_says(seed: int) -> None:
    film = to_copy(draw_film((900, 700), seed))
    found = measure(film)
    side = COPY_SIZE // CELL
    cells = film.astype(np.float64).reshape(side, CELL, side, CELL).mean(axis=(1, 3))
    laplacian = cells[:-2, 1:-1] + cells[2:, 1:-1] + cells[1:-1, :-2] + cells[1:-1, 2:] - 4 * cells[1:-1, 1:-1]
    assert found.brightness == pytest.approx(film.mean(), abs=1e-9)
    assert found.contrast == pytest.approx(film.std(), abs=1e-9)
    assert found.sharpness == pytest.approx(laplacian.std() / film.std(), abs=1e-9)


def test_each_follows_its_own_fault_alone() -> None:
    film = to_copy(draw_film((900, 700), 1))
    usual = measure(film)
    brighter = measure(np.minimum(film, 230) + np.uint8(15))
    flatter = measure(np.rint(128 + 0.8 * (film - 128.0)).astype(np.uint8))
    blurred = measure(np.asarray(Image.fromarray(film).filter(ImageFilter.GaussianBlur(3))))
    assert brighter.brightness == pytest.approx(usual.brightness + 15, abs=1.5)
    assert flatter.contrast == pytest.approx(0.8 * usual.contrast, rel=0.02)
    assert flatter.sharpness == pytest.approx(usual.sharpness, rel=0.02)
    assert blurred.sharpness < 0.8 * usual.sharpness
    assert blurred.brightness == pytest.approx(usual.brightness, abs=0.5)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_flat_picture_has_neither_contrast_nor_sharpness(level: int) -> None:
    found = measure(np.full((COPY_SIZE, COPY_SIZE), level, np.uint8))
    assert (found.brightness, found.contrast, found.sharpness) == (level, 0, 0)


def test_only_copies_are_measured() -> None:
    with pytest.raises(ValueError, match="expected uint8"):
        measure(np.zeros((100, 100), np.uint8))


def test_every_film_that_could_be_decoded_has_them(tmp_path: Path) -> None:
    good, flat, broken = (tmp_path / name for name in ("good.png", "flat.png", "broken.png"))
    Image.fromarray(draw_film((600, 500), 2)).save(good)
    Image.new("L", (600, 500), 40).save(flat)
    broken.write_bytes(b"\x89PNG nothing more")
    classifier = fake_classifier()
    scored, refused, failed = (assess(path, classifier).result for path in (good, flat, broken))
    expected = measure(to_copy(load(good).pixels))
    assert (scored.brightness, scored.contrast, scored.sharpness) == (
        expected.brightness, expected.contrast, expected.sharpness,
    )  # fmt: skip
    assert (refused.status, refused.brightness, refused.contrast) == ("refused", 40, 0)
    assert (failed.status, failed.brightness, failed.contrast, failed.sharpness) == ("error", None, None, None)
    inverted = assess(good, classifier, alteration=Alteration(inverted=True)).result
    assert inverted.brightness == pytest.approx(255 - expected.brightness)


def test_they_cost_far_less_than_a_third_of_a_millisecond() -> None:
    film, spent = to_copy(draw_film((500, 500), 3)), []
    for _ in range(300):
        started = time.perf_counter()
        measure(film)
        spent.append(time.perf_counter() - started)
    assert min(spent) < 0.0003


@needs_originals
def test_an_original_measures_like_its_copy() -> None:
    train = Path(os.environ["CHEST_XRAY_DIR"]) / "train"
    copies = [train / path.parent.name / path.name for path in originals()]
    found = np.array([[_measured(path) for path in paths] for paths in (originals(), copies)])
    assert found.shape == (2, 80, 3)
    apart, spread = found[0] - found[1], found[1].std(axis=0)
    assert (np.abs(apart.mean(axis=0)) < 0.02 * spread).all()
    assert (np.abs(apart).max(axis=0) < 0.15 * spread).all()


def _measured(path: Path) -> tuple[float, float, float]:
    found = measure(to_copy(load(path, reduce_to=DECODE_SIZE).pixels))
    return found.brightness, found.contrast, found.sharpness
