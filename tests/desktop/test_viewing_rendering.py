"""Grey levels, windows, places and colours of the viewer, without Qt."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from cxr.image_io import DicomFacts, Radiograph
from cxr.image_io.load import decode
from cxr.orientation import Alteration
from desktop import heatmap, sample_film
from desktop.texts.viewing import altered_words
from desktop.viewing import geometry
from desktop.viewing.drags import changed
from desktop.viewing.picture import Picture, Window, from_dicom, prepare, to_codes, to_dicom
from tests.films import dicom_bytes, dicom_dataset, draw_film, encode

DEEP = (draw_film((300, 240)).astype(np.uint16) * 257)[:, ::-1]


def deep_film(pixels=DEEP, **elements) -> Radiograph:
    return decode(dicom_bytes(dicom_dataset(np.ascontiguousarray(pixels), **elements)))


def test_without_a_window_of_ones_own_the_film_is_shown_as_the_file_asks():
    film = deep_film(WindowCenter=30000, WindowWidth=40000)
    np.testing.assert_array_equal(prepare(film).render(None), film.pixels)
    np.testing.assert_array_equal(prepare(film).render(None, inverted=True), 255 - film.pixels)


@pytest.mark.parametrize(
    "elements",
    [
        {},
        {"PhotometricInterpretation": "MONOCHROME1"},
        {"RescaleSlope": "0.5", "RescaleIntercept": "-1000"},
        {"RescaleSlope": "0.5", "RescaleIntercept": "-1000", "PhotometricInterpretation": "MONOCHROME1"},
    ],
)
def test_the_files_own_window_gives_the_files_own_picture_from_the_full_depth(elements):
    center, width = (30000, 40000) if not elements or len(elements) == 1 else (14000, 20000)
    film = deep_film(WindowCenter=center, WindowWidth=width, **elements)
    picture = prepare(film)
    [window] = picture.windows
    assert to_dicom(window) == (center, width)
    difference = picture.render(window).astype(int) - film.pixels
    assert np.abs(difference).max() <= 1
    assert picture.is_negative == ("PhotometricInterpretation" in elements)


def test_signed_values_are_windowed_by_their_values():
    signed = (DEEP.astype(np.int32) - 32768).astype(np.int16)
    picture = prepare(deep_film(signed))
    expected = np.clip((signed + 32768.0) / 65535, 0, 1)
    shown = picture.render(Window(-0.5, 65535))
    assert np.abs(shown - 255 * expected).max() <= 0.51


def test_what_eight_bits_can_not_hold_is_seen_in_a_narrow_window():
    pixels = np.full((200, 200), 40000, np.uint16)
    pixels[:, 100:] += 40  # a sixth of a grey level of the whole range
    pixels[0, :] = np.linspace(0, 65535, 200)
    film = deep_film(pixels, WindowCenter=32768, WindowWidth=65536)
    assert abs(int(film.pixels[100, 0]) - int(film.pixels[100, 199])) <= 1
    shown = prepare(film).render(Window(40020, 80))
    assert int(shown[100, 199]) - int(shown[100, 0]) > 100


def test_an_eight_bit_film_can_be_windowed_too():
    pixels = draw_film((300, 240))
    picture = prepare(decode(encode(pixels, "PNG")))
    assert picture.windows == ()
    assert picture.as_shown().center == pytest.approx(127.5, abs=0.5)
    assert picture.as_shown().width == pytest.approx(255, abs=0.5)
    shown = picture.render(Window(100, 50)).astype(int)
    assert shown[pixels <= 75].max(initial=0) == 0
    assert shown[pixels >= 125].min(initial=255) == 255


def test_auto_is_from_the_first_to_the_ninety_ninth_percentile_and_lung_shows_the_dark_part_wider():
    picture = prepare(deep_film())
    low, high = np.percentile(DEEP, (1, 99))
    auto, lung = picture.auto(), picture.lung()
    assert auto.center - auto.width / 2 == pytest.approx(low, rel=0.02)
    assert auto.center + auto.width / 2 == pytest.approx(high, rel=0.02)
    assert lung.width < auto.width
    assert lung.center < auto.center
    negative = prepare(deep_film(65535 - DEEP, PhotometricInterpretation="MONOCHROME1"))
    difference = negative.render(negative.lung()).astype(int) - picture.render(lung)
    assert np.abs(difference).max() <= 2  # the same film, however the file holds it


def test_what_lies_outside_the_film_stays_black_and_does_not_count_for_auto():
    pixels = np.minimum(DEEP, 60000)
    pixels[:, :60] = 65535
    film = deep_film(pixels, PixelPaddingValue=65535, WindowCenter=30000, WindowWidth=60000)
    picture = prepare(film)
    assert picture.padding == 65535
    assert not picture.render(Window(100, 50))[:, :60].any()
    auto = picture.auto()
    assert auto.center + auto.width / 2 < 60001


def test_values_become_codes_without_loss():
    for values in (DEEP, DEEP.astype(np.int32), (DEEP.astype(np.int32) - 40000).astype(np.int32)):
        codes, low, step = to_codes(values)
        assert codes.dtype == np.uint16
        np.testing.assert_array_equal(low + step * codes.astype(np.float64), values)
    codes, low, step = to_codes(DEEP.astype(np.float32) * np.float32(0.37) - 12)
    assert np.abs(low + step * codes.astype(np.float64) - (DEEP * 0.37 - 12)).max() < 0.5


def test_a_change_of_window_of_a_large_film_takes_at_most_fifteen_milliseconds():
    rng = np.random.default_rng(0)
    for dtype, top in ((np.uint16, 65535), (np.uint8, 255)):
        values = rng.integers(0, top, (2000, 2500)).astype(dtype)
        film = Radiograph(np.zeros(values.shape, np.uint8), 2500, 2000, "PNG", values=values if top > 255 else None)
        picture = replace(prepare(film), codes=(values,))
        seconds = []
        for step in range(12):
            begun = time.thread_time()
            picture.render(Window(top / 2, top / (step + 1)))
            seconds.append(time.thread_time() - begun)
        assert min(seconds) < 0.015


def test_halved_copies_are_chosen_so_that_no_pixel_of_the_screen_lacks_one_of_its_own():
    picture = prepare(Radiograph(draw_film((2000, 1700)), 1700, 2000, "PNG"))
    assert [codes.shape for codes in picture.codes] == [(2000, 1700), (1000, 850), (500, 425)]
    assert [picture.level_for(scale) for scale in (4, 1, 0.51, 0.5, 0.3, 0.25, 0.01)] == [0, 0, 0, 1, 1, 2, 2]
    small = picture.render(None, level=2).astype(float)
    means = picture.shown[0][: 500 * 4, : 425 * 4].reshape(500, 4, 425, 4).mean(axis=(1, 3))
    assert np.abs(small - means).max() <= 2


def test_odd_sizes_and_thin_films_are_halved_too():
    picture = prepare(Radiograph(draw_film((1301, 1003)), 1003, 1301, "PNG"))
    assert [codes.shape for codes in picture.codes] == [(1301, 1003), (651, 502)]


def test_a_length_is_in_mm_by_the_spacing_of_rows_and_columns_else_in_pixels():
    picture = prepare(deep_film(PixelSpacing=[0.2, 0.1]))
    assert picture.length((0, 0), (100, 0)) == (pytest.approx(10.0), True)
    assert picture.length((0, 0), (0, 100)) == (pytest.approx(20.0), True)
    assert prepare(deep_film()).length((0, 0), (30, 40)) == (50.0, False)


def test_a_film_decoded_smaller_is_measured_in_the_files_pixels():
    film = decode(encode(draw_film((1600, 1200)), "JPEG"), reduce_to=400)
    assert film.pixels.shape == (600, 450)
    facts = DicomFacts(pixel_spacing_mm=(0.1, 0.1))
    picture = prepare(replace(film, dicom=facts))
    assert (picture.width, picture.height) == (1200, 1600)
    assert picture.length((0, 0), (1200, 0))[0] == pytest.approx(120)


def test_places_go_to_the_screen_and_back_in_every_position():
    for turns in range(4):
        for mirrored in (False, True):
            alteration = Alteration(turns, mirrored)
            seen = geometry.to_seen((10, 20), alteration, 300, 200)
            assert geometry.to_film(seen, alteration, 300, 200) == pytest.approx((10, 20))
    assert geometry.to_seen((10, 20), Alteration(1), 300, 200) == (180, 10)
    assert geometry.inside((-5, 900), 300, 200) == (0, 200)


def test_dragging_up_is_brighter_whichever_way_values_run():
    picture = prepare(deep_film())
    negative = prepare(deep_film(65535 - DEEP, PhotometricInterpretation="MONOCHROME1"))
    for one in (picture, negative):
        for inverted in (False, True):
            before = one.as_shown()
            after = changed(before, 0.2, 0, is_brighter_lower=one.is_negative == inverted)
            means = [one.render(window, inverted=inverted).mean() for window in (before, after)]
            assert means[1] > means[0] + 5
    assert changed(Window(10, 8), 0, 1, is_brighter_lower=True) == Window(10, 16)


def test_a_flat_film_has_windows_all_the_same():
    picture = prepare(Radiograph(np.full((100, 100), 7, np.uint8), 100, 100, "PNG"))
    for window in (picture.auto(), picture.lung(), picture.as_shown()):
        assert window.width > 0
        assert picture.render(window).shape == (100, 100)


def test_the_real_film_begins_to_be_dragged_where_it_was_shown():
    path = sample_film.find()
    assert path is not None
    picture = prepare(decode(path.read_bytes()))
    assert picture.is_negative
    difference = picture.render(picture.as_shown()).astype(int) - picture.shown[0]
    assert np.abs(difference).mean() < 0.5


def test_the_colours_strength_changes_and_their_legend_goes_from_nothing_to_orange():
    colours = heatmap.overlay(np.array([[-5.0, 9.0]], np.float32), 1.0, 100, 50)
    strong, none = heatmap.with_strength(colours, 1.0), heatmap.with_strength(colours, 0.0)
    assert strong[..., 3].max() == 255
    assert not none[..., 3].any()
    assert colours[..., 3].max() == 153
    np.testing.assert_array_equal(strong[..., :3], colours[..., :3])
    strip = heatmap.legend(50, 1.0)
    assert (tuple(strip[0]), tuple(strip[-1])) == ((110, 110, 110), heatmap.COLOUR)


def luminance(rgb: np.ndarray) -> np.ndarray:
    return rgb.astype(float) @ (0.2126, 0.7152, 0.0722)


def test_the_legend_is_told_apart_by_people_who_do_not_see_red_or_green():
    # blue-yellow difference, which red-green blindness leaves, grows all along the strip
    strip = heatmap.legend(64, 1.0).astype(float)
    yellow = strip[:, :2].mean(axis=1) - strip[:, 2]
    assert (np.diff(yellow) > 0).all()
    assert yellow[-1] - yellow[0] > 100
    assert luminance(strip)[-1] > luminance(strip)[0]


def test_an_alteration_is_told_in_words():
    assert altered_words("mirrored;rotated_90;inverted") == "flipped, turned right, inverted"
    assert altered_words("") == "as in the file"
    assert altered_words("of_a_later_version") == "of_a_later_version"


def test_dicom_windows_go_there_and_back():
    assert to_dicom(from_dicom(2048, 4096)) == (2048, 4096)
    assert from_dicom(5, 1).width > 0
    assert isinstance(prepare(deep_film()), Picture)
