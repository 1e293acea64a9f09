"""Which films are refused, which pass with a warning."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cxr.errors import RefusalError
from cxr.image_io import DicomFacts, Radiograph
from cxr.quality import check
from tests.films import draw_film

CHILD = DicomFacts(modality="DX", body_part="CHEST", view_position="AP", age_years=3.0)


def film(pixels: np.ndarray | None = None, **facts: object) -> Radiograph:
    pixels = draw_film() if pixels is None else pixels
    dicom = replace(CHILD, **facts) if facts else CHILD
    return Radiograph(pixels, width=pixels.shape[1], height=pixels.shape[0], format="DICOM", dicom=dicom)


def refusal(radiograph: Radiograph) -> str:
    with pytest.raises(RefusalError) as caught:
        check(radiograph)
    assert caught.value.hint
    return caught.value.code


def test_a_childs_frontal_chest_film_passes_without_a_warning():
    assert check(film()) == ()


def test_a_jpeg_that_says_nothing_of_the_patient_passes_without_a_warning():
    assert check(replace(film(), dicom=None, format="JPEG")) == ()


@pytest.mark.parametrize("modality", ["CT", "MR", "US", "MG", "PX", "XC", "SEG", "RTDOSE"])
def test_other_modalities_are_refused(modality):
    assert refusal(film(modality=modality)) == "modality"


@pytest.mark.parametrize("modality", ["CR", "DX", "DR", "RG", "RF"])
def test_projection_radiographs_pass(modality):
    assert check(film(modality=modality)) == ()


@pytest.mark.parametrize("modality", ["", "OT", "SC"])
def test_a_header_that_does_not_tell_the_modality_gives_a_warning(modality):
    assert check(film(modality=modality)) == ("modality_unknown",)


@pytest.mark.parametrize("part", ["EXTREMITY", "HAND", "CSPINE", "ABDOMEN", "SKULL"])
def test_other_parts_of_the_body_are_refused(part):
    assert refusal(film(body_part=part)) == "body_part"


@pytest.mark.parametrize("part", ["CHEST", "THORAX", "PORT CHEST", "TORAX", "CHESTABDOMEN", "LUNG"])
def test_names_of_the_chest_pass(part):
    assert check(film(body_part=part)) == ()


@pytest.mark.parametrize("part", ["", "OTHER", "UNKNOWN"])
def test_an_unstated_part_gives_a_warning(part):
    assert check(film(body_part=part)) == ("body_part_unknown",)


@pytest.mark.parametrize("view", ["LL", "RL", "LATERAL", "LLD", "RAO"])
def test_views_that_are_not_frontal_are_refused(view):
    assert refusal(film(view_position=view)) == "view"


@pytest.mark.parametrize(
    ("age", "warnings"),
    [
        (0.99, ("age_outside",)),
        (1.0, ()),
        (5.99, ()),
        (6.0, ("age_outside",)),
        (40.0, ("age_outside",)),
        (None, ("age_unknown",)),
    ],
)
def test_ages_from_the_first_birthday_to_before_the_sixth_are_inside(age, warnings):
    assert check(film(age_years=age)) == warnings


def test_a_coloured_picture_is_refused():
    assert refusal(replace(film(), is_colour=True)) == "colour_picture"


def test_a_blank_film_is_refused_also_with_a_little_noise():
    noise = np.random.default_rng(0).integers(100, 106, (300, 300)).astype(np.uint8)
    assert refusal(film(noise)) == "blank"


def test_a_washed_out_film_gives_a_warning():
    assert check(film((100 + draw_film() // 8).astype(np.uint8))) == ("low_contrast",)


def test_size_and_shape_are_refused_before_the_pixels_are_looked_at():
    assert refusal(film(draw_film((99, 120)))) == "too_small"
    assert refusal(film(draw_film((200, 520)))) == "aspect"


def test_a_small_film_gives_a_warning():
    assert check(film(draw_film((150, 180)))) == ("small_image",)


def test_a_raw_detector_image_gives_a_warning():
    assert check(replace(film(), conversions=("for_processing",))) == ("for_processing",)


UPRIGHT = draw_film((300, 340), 3)


@pytest.mark.parametrize(
    "picture",
    [
        np.rot90(UPRIGHT),
        UPRIGHT[::-1, ::-1],
        255 - UPRIGHT,
        np.random.default_rng(0).integers(0, 256, (300, 300), dtype=np.uint8),
        np.tile(np.linspace(0, 255, 300).astype(np.uint8), (300, 1)),
        (np.indices((300, 300)).sum(axis=0) // 20 % 2 * 255).astype(np.uint8),
    ],
    ids=["on its side", "upside down", "inverted", "noise", "gradient", "chequers"],
)
def test_what_does_not_look_like_an_upright_chest_is_refused(picture: np.ndarray):
    with pytest.raises(RefusalError) as caught:
        check(Radiograph(np.ascontiguousarray(picture), picture.shape[1], picture.shape[0], "PNG"))
    assert caught.value.code == "not_a_chest"


def test_the_same_chest_upright_passes_without_a_warning():
    assert check(Radiograph(UPRIGHT, 340, 300, "PNG")) == ()
