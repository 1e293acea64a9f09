"""Films, patients and splits: of drawn data, and of the real set where it is given."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from cxr.errors import UsageError
from training.dataset import Film, data_folder, films, read_squashed
from training.split import as_published, hold_out, limited


def film(name: str, split: str = "train", label: int = 1) -> Film:
    from training.dataset import _film

    return _film(Path(name), split, label)


def test_bacterial_and_viral_persons_of_one_number_are_two_patients():
    assert film("person12_bacteria_46.jpeg").patient != film("person12_virus_46.jpeg").patient


def test_films_of_one_person_share_the_patient_but_not_across_train_and_test():
    first, second = film("person12_virus_46.jpeg"), film("person12_virus_47.jpeg")
    assert first.patient == second.patient
    assert film("person12_virus_46.jpeg", split="test").patient != first.patient


def test_val_shares_the_patients_of_train_so_that_no_split_can_part_them():
    assert film("person12_virus_46.jpeg", split="val").patient == film("person12_virus_47.jpeg", split="train").patient


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("IM-0115-0001.jpeg", "IM-0115-0002.jpeg", True),
        ("IM-0115-0001.jpeg", "NORMAL2-IM-0115-0001.jpeg", False),
        ("IM-0620-0001-0001.jpeg", "IM-0620-0001-0002.jpeg", True),
        ("IM-0115-0001.jpeg", "IM-0116-0001.jpeg", False),
    ],
)
def test_normal_films_are_told_apart_by_series_and_number(one: str, other: str, same: bool):
    assert (film(one, label=0).patient == film(other, label=0).patient) is same


def test_kinds_come_from_the_file_names():
    assert [film(n).kind for n in ("person1_bacteria_1.jpeg", "person1_virus_1.jpeg", "other.jpeg")] == [
        "bacterial",
        "viral",
        "unknown",
    ]


def test_a_hold_out_parts_no_patient_and_holds_the_share_of_each_kind(dataset: Path):
    split = hold_out(films(dataset, ("train", "val")), 0.25, seed=0)
    assert not {f.patient for f in split.train} & {f.patient for f in split.val}
    assert len(split.train) + len(split.val) == 52
    held = Counter(f.kind for f in split.val)
    assert 6 <= held["normal"] <= 8
    assert held["bacterial"] >= 3
    assert held["viral"] >= 3


def test_a_hold_out_is_the_same_each_time_and_another_with_another_seed(dataset: Path):
    chosen = films(dataset, ("train", "val"))
    assert hold_out(chosen, 0.25, seed=0).sha256 == hold_out(chosen, 0.25, seed=0).sha256
    assert hold_out(chosen, 0.25, seed=0).sha256 != hold_out(chosen, 0.25, seed=1).sha256


def test_a_test_film_is_never_held_out_or_trained_on(dataset: Path):
    with pytest.raises(ValueError, match="test film"):
        hold_out(films(dataset), 0.25, seed=0)


def test_the_published_protocol_says_that_it_leaks(dataset: Path):
    split = as_published(films(dataset))
    assert split.leaks
    assert {f.split for f in split.val} == {"test"}
    assert not hold_out(films(dataset, ("train", "val")), 0.25, seed=0).leaks


def test_a_limited_split_keeps_both_classes(dataset: Path):
    split = limited(hold_out(films(dataset, ("train", "val")), 0.25, seed=0), 3)
    assert Counter(f.label for f in split.train) == {0: 3, 1: 3}


def test_films_are_read_through_the_core_at_the_size_asked_for(dataset: Path):
    images = read_squashed(films(dataset, ("val",)), 150)
    assert images.shape == (4, 150, 150)
    assert images.std() > 10


def test_a_film_that_cannot_be_read_stops_the_reading_and_is_named(dataset: Path, tmp_path: Path):
    broken = tmp_path / "person1_virus_1.jpeg"
    broken.write_bytes(b"\xff\xd8\xff broken")
    with pytest.raises(Exception, match=broken.name):
        read_squashed([replace(films(dataset, ("val",))[0], path=broken)], 150)


def test_no_data_set_is_an_error_that_names_the_way_out(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("CHEST_XRAY_DIR", raising=False)
    with pytest.raises(UsageError, match="CHEST_XRAY_DIR") as caught:
        data_folder(None)
    assert caught.value.code == "data_missing"


def test_a_wrong_layout_is_an_error_that_lists_what_lacks(tmp_path: Path):
    (tmp_path / "train" / "NORMAL").mkdir(parents=True)
    with pytest.raises(UsageError, match=r"train/PNEUMONIA.*test/NORMAL"):
        data_folder(tmp_path)


def test_an_empty_class_is_an_error(tmp_path: Path):
    for split in ("train", "val", "test"):
        for name in ("NORMAL", "PNEUMONIA"):
            (tmp_path / split / name).mkdir(parents=True)
    with pytest.raises(UsageError) as caught:
        films(data_folder(tmp_path))
    assert caught.value.code == "data_empty"


@pytest.mark.skipif("CHEST_XRAY_DIR" not in os.environ, reason="the real data set is not given")
def test_the_real_data_set_has_the_published_counts_and_patients():
    chosen = films(data_folder(None))
    assert Counter((f.split, f.label) for f in chosen) == {
        ("train", 0): 1341,
        ("train", 1): 3875,
        ("val", 0): 8,
        ("val", 1): 8,
        ("test", 0): 234,
        ("test", 1): 390,
    }
    assert len({f.patient for f in chosen if f.split == "train" and f.label == 0}) == 1211
    assert not any(f.kind == "unknown" for f in chosen)
    split = hold_out([f for f in chosen if f.split != "test"], 0.12, seed=0)
    assert len(split.val) >= 0.1 * (len(split.val) + len(split.train))
