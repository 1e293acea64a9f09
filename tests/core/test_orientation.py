"""A film that was turned, mirrored or inverted: pixels, places, codes, and scoring it so."""

from __future__ import annotations

import csv
import io
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr.assess import assess
from cxr.fake import fake_classifier
from cxr.orientation import AS_IN_FILE, Alteration, from_code
from cxr.result import ADDED, COLUMNS, Result, csv_lines, from_row
from cxr.table import read_table, write_table
from tests.films import draw_film

ALL = [Alteration(*parts) for parts in product(range(4), (False, True), (False, True))]
FILM = np.arange(6, dtype=np.uint8).reshape(2, 3)


def test_a_turn_is_clockwise_and_a_flip_is_of_what_is_seen():
    assert Alteration(1).apply(FILM).tolist() == [[3, 0], [4, 1], [5, 2]]
    turned_then_flipped = AS_IN_FILE.turned(1).flipped()
    assert turned_then_flipped.apply(FILM).tolist() == [[0, 3], [1, 4], [2, 5]]
    assert AS_IN_FILE.negative().apply(FILM).tolist() == [[255, 254, 253], [252, 251, 250]]


@pytest.mark.parametrize("alteration", ALL)
def test_steps_do_to_the_alteration_what_they_do_to_the_picture(alteration: Alteration):
    seen = alteration.apply(FILM)
    np.testing.assert_array_equal(alteration.turned(1).apply(FILM), np.rot90(seen, -1))
    np.testing.assert_array_equal(alteration.turned(-1).apply(FILM), np.rot90(seen))
    np.testing.assert_array_equal(alteration.flipped().apply(FILM), seen[:, ::-1])
    np.testing.assert_array_equal(alteration.negative().apply(FILM), 255 - seen)
    np.testing.assert_array_equal(alteration.unplace(alteration.place(FILM)), FILM)
    assert seen.shape[::-1] == alteration.size(3, 2)
    assert seen.flags.c_contiguous


@pytest.mark.parametrize("alteration", ALL)
def test_the_matrix_brings_each_pixels_middle_to_where_the_pixel_goes(alteration: Alteration):
    xx, xy, yx, yy, dx, dy = alteration.matrix(3, 2)
    placed = alteration.place(FILM)
    for y, x in np.ndindex(2, 3):
        u, v = x + 0.5, y + 0.5
        column, row = xx * u + xy * v + dx, yx * u + yy * v + dy
        assert placed[int(row), int(column)] == FILM[y, x]


def test_codes_are_stable_and_come_back():
    assert Alteration(1, inverted=True).code == "rotated_90;inverted"
    assert Alteration(2, mirrored=True).code == "mirrored;rotated_180"
    assert AS_IN_FILE.code == ""
    assert [from_code(alteration.code) for alteration in ALL] == ALL
    for wrong in ("rotated_45", "inverted;mirrored", "rotated_90;rotated_90"):
        with pytest.raises(ValueError, match="unknown alteration"):
            from_code(wrong)
    with pytest.raises(ValueError, match="0 to 3"):
        Alteration(4)


def test_a_film_on_its_side_is_refused_and_scored_once_turned(tmp_path: Path):
    path = tmp_path / "side.png"
    Image.fromarray(np.ascontiguousarray(np.rot90(draw_film((600, 480))))).save(path)
    classifier = fake_classifier()
    as_in_file = assess(path, classifier)
    assert (as_in_file.result.code, as_in_file.result.altered) == ("not_a_chest", "")
    turned = assess(path, classifier, alteration=Alteration(1))
    assert (turned.result.status, turned.result.altered) == ("ok", "rotated_90")
    assert (turned.result.width, turned.result.height) == (600, 480)  # of the file
    assert turned.film is not None
    assert turned.film.pixels.shape == (480, 600)  # as read


def test_an_altered_film_gets_the_score_of_a_file_that_holds_it_so(tmp_path: Path):
    upright, altered = tmp_path / "upright.png", tmp_path / "altered.png"
    film = draw_film((600, 480))
    Image.fromarray(film).save(upright)
    way_back = Alteration(3, mirrored=True, inverted=True)
    Image.fromarray(np.ascontiguousarray(way_back.unplace(255 - film))).save(altered)
    one, other = (assess(p, fake_classifier(), alteration=a) for p, a in ((upright, AS_IN_FILE), (altered, way_back)))
    assert one.result.probability == pytest.approx(other.result.probability)
    assert one.scores is not None
    assert other.scores is not None
    np.testing.assert_allclose(one.scores.evidence, other.scores.evidence)


def test_the_table_says_it_in_its_column_and_an_older_table_is_still_read(tmp_path: Path):
    result = Result("a.jpg", "ok", probability=0.5, decision="uncertain", threshold=0.5, altered="rotated_90;inverted")
    older = COLUMNS.index("altered")
    assert set(COLUMNS[older:]) == set(ADDED)
    (row,) = csv.DictReader(io.StringIO(csv_lines([COLUMNS, result.to_row()])))
    assert from_row(row) == result
    path = tmp_path / "old.csv"
    path.write_text(csv_lines([COLUMNS[:older], result.to_row()[:older]]), encoding="utf-8-sig", newline="")
    [old] = read_table(path)
    assert (old.path, old.probability, old.altered) == ("a.jpg", 0.5, "")
    write_table(path, [old, result])
    assert [r.altered for r in read_table(path)] == ["", "rotated_90;inverted"]
