"""A few hundred damaged films and most bombs through the real batch; `make soak` reads ten thousand."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from tests.faults.bombs import BOMBS, LARGE
from tests.faults.lenient import CONTRADICTED
from tests.faults.mutate import ANY, OWN, mutant, whole
from tests.faults.mutated import Tally, read_bombs, read_mutants, read_whole
from tests.faults.seeds import DRAWN

SLOW = 20.0
"""Seconds that no file may take where other tests may run beside; `make soak` says 5."""
COUNT = 250

pytestmark = pytest.mark.timeout(600)


def test_the_whole_films_that_mutants_are_made_of_are_read(tmp_path: Path):
    tally = Tally()
    read_whole(tmp_path, tally, seconds=SLOW)
    assert tally.problems == []
    assert {result.path: result.code for result in tally.undamaged.values() if result.status != "ok"} == {
        "DICOM/frames": "image_multiframe",
        "DICOM/palette": "palette_picture",
        "JPEG/12 bits": "image_depth",
        "JPEG/CMYK": "colour_picture",
        "JPEG/colour": "colour_picture",
        "PNG/animation": "image_multiframe",
        "TIFF/BigTIFF": "not_an_image",
        "TIFF/floating point": "image_depth",
        "TIFF/pages": "image_multiframe",
    }


def test_damaged_films_give_a_row_each_and_none_harms_the_batch(tmp_path: Path):
    tally = Tally()
    read_mutants(range(COUNT), 1, tmp_path, tally, seconds=SLOW)
    assert tally.problems == []
    assert sum(tally.outcomes.values()) == COUNT
    assert len({code for _, code in tally.outcomes}) > 10
    assert not [line for line in tally.unconfirmed if line.endswith(CONTRADICTED)]


def test_no_bomb_takes_long_or_much(tmp_path: Path):
    tally, names = Tally(), [name for name in BOMBS if name not in LARGE]
    read_bombs(names, tmp_path, tally, seconds=SLOW)
    assert tally.problems == []
    assert sum(tally.outcomes.values()) == len(names) > 60


def test_a_film_of_the_largest_size_is_read_within_the_memory_of_a_worker(tmp_path: Path):
    tally = Tally()
    read_bombs(["DICOM signed and rescaled as large as allowed"], tmp_path, tally, seconds=SLOW)
    assert tally.problems == []
    assert list(tally.outcomes) == [("bomb", "blank")]
    assert tally.worker_megabytes > 500


def test_the_same_number_makes_the_same_file_and_others_make_others():
    data = [mutant(number).data for number in range(60)]
    assert data == [mutant(number).data for number in range(60)]
    assert data != [mutant(number, 2).data for number in range(60)]
    assert len({hashlib.sha256(each).digest() for each in data}) > 55


@pytest.mark.parametrize("family", DRAWN)
def test_each_mutator_changes_films(family: str):
    for change in {*ANY, *OWN[family]}:
        tried = [(kind, attempt) for kind in DRAWN[family] for attempt in range(4)]
        changed = sum(change(whole(family, kind), random.Random(attempt)) != whole(family, kind) for kind, attempt in tried)
        assert changed, change.__name__
