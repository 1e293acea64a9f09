"""The set of odd inputs and the report on what the program does with them."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from cxr.classifier import Classifier
from cxr.fake import fake_classifier
from cxr.warning_codes import WARNINGS
from tests.datasets import write_dataset
from tests.films import draw_film
from training import gate, odd_inputs
from training.dataset import data_folder, films
from training.gate import NOT_COUNTED, Outcome, adult_films, by_group, judge_odd, main, misses, tally
from training.odd_inputs import CATEGORIES, FEWEST, HALVES, SPOILED, OddInput


@pytest.fixture(scope="module")
def all_inputs() -> list[OddInput]:
    return list(odd_inputs.odd_inputs(None))


def outcomes(group: str = "noise", **counts: int) -> list[Outcome]:
    codes = {"refused": ("blank",), "warned": ("low_contrast",), "uncertain": (), "silent": ("age_unknown",)}
    return [Outcome(group, f"{kind} {i}", kind, codes[kind], 0.5, 0.0) for kind, n in counts.items() for i in range(n)]


def test_every_category_has_its_number_in_both_halves(all_inputs: list[OddInput]):
    counts = Counter((odd.category, odd.half) for odd in all_inputs)
    assert set(counts) == {(category, half) for category in CATEGORIES for half in HALVES}
    assert min(counts.values()) >= FEWEST
    assert len(all_inputs) >= 500
    assert len({odd.name for odd in all_inputs}) == len(all_inputs)


def test_the_halves_share_no_source_and_no_picture(all_inputs: list[OddInput]):
    def of_half(half: str, what: Callable[[OddInput], object]) -> set[object]:
        return {what(odd) for odd in all_inputs if odd.half == half}

    def content(odd: OddInput) -> str:
        data = odd.path.read_bytes() if odd.pixels is None else odd.pixels.tobytes()
        return hashlib.sha256(data).hexdigest()

    assert not of_half("tuning", lambda odd: odd.source) & of_half("reporting", lambda odd: odd.source)
    assert not of_half("tuning", content) & of_half("reporting", content)


def test_pixels_are_grey_and_neither_too_small_nor_too_long_to_be_judged(all_inputs: list[OddInput]):
    for odd in all_inputs:
        assert (odd.pixels is None) != (odd.path is None)
        if odd.pixels is not None:
            short, long = sorted(odd.pixels.shape)
            assert odd.pixels.dtype == np.uint8
            assert short >= 224, odd.name
            assert long <= 2.5 * short, odd.name


def test_the_set_is_the_same_each_time(all_inputs: list[OddInput]):
    again = islice(odd_inputs.odd_inputs(None), 130)  # pictures, pages, screenshots and noise
    for first, second in zip(all_inputs[:130], again, strict=True):
        assert (first.name, first.source, first.path) == (second.name, second.source, second.path)
        if first.pixels is not None:
            np.testing.assert_array_equal(first.pixels, second.pixels)


def test_the_chest_film_among_pydicoms_files_is_not_odd(all_inputs: list[OddInput]):
    assert not any("RG1" in odd.name for odd in all_inputs)
    assert sum("RG3" in odd.name for odd in all_inputs) == 7


def test_no_test_film_is_opened_and_val_patients_are_of_the_reporting_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = write_dataset(tmp_path, train=60)
    opened: list[Path] = []
    monkeypatch.setattr(odd_inputs, "load", lambda path: opened.append(path) or odd_inputs_load(path))
    spoiled = [odd for half in HALVES for odd in odd_inputs._spoiled_films(half, folder)]
    assert {odd.category for odd in spoiled} == set(SPOILED)
    assert {path.parent.parent.name for path in opened} == {"train", "val"}
    val_patients = {film.patient for film in films(folder, ("val",))}
    sources = {half: {odd.source for odd in spoiled if odd.half == half} for half in HALVES}
    assert val_patients <= sources["reporting"]
    assert not sources["tuning"] & sources["reporting"]
    assert len(opened) == len({*sources["tuning"], *sources["reporting"]})  # one film a patient


odd_inputs_load = odd_inputs.load


def test_a_tally_counts_what_was_caught():
    row = tally(outcomes(refused=3, warned=4, uncertain=2, silent=1))
    assert [row[name] for name in ("n", "refused", "warned", "uncertain", "silent")] == [10, 3, 4, 2, 1]
    assert row["caught"]["value"] == 0.7
    assert row["caught"]["low"] < 0.7 < row["caught"]["high"]
    assert row["refused_share"]["value"] == 0.3
    assert row["codes"] == {"low_contrast": 4, "blank": 3}


def test_a_warning_of_an_unknown_age_does_not_count():
    assert set(NOT_COUNTED) < set(WARNINGS)
    assert "low_contrast" not in NOT_COUNTED


def test_targets_are_missed_by_one_category_by_all_together_and_by_false_alarms():
    good = [o for category in CATEGORIES for o in outcomes(category, warned=20)]
    fine = by_group(outcomes("normal", warned=5, silent=95))
    assert misses(by_group(good), fine) == []
    weak = [o for o in good if o.group != "noise"] + outcomes("noise", warned=15, silent=5)
    assert len(misses(by_group(weak), fine)) == 1
    assert "noise: 75.0%" in misses(by_group(weak), fine)[0]
    assert any(text.startswith("photographs: only 0") for text in misses(by_group(good[20:]), fine))
    assert len(misses(by_group(good), by_group(outcomes("normal", refused=2, silent=98)))) == 1
    assert len(misses(by_group(good), by_group(outcomes("normal", warned=6, silent=94)))) == 1
    assert "unknown" in misses(by_group(good), None)[0]


def test_each_input_goes_the_way_of_a_film():
    def odd(name: str, pixels: np.ndarray) -> OddInput:
        return OddInput("noise", name, "tuning", name, pixels)

    film = draw_film((300, 300))
    inputs = [odd("film", film), odd("dark", (film * 0.15).astype(np.uint8)), odd("blank", np.full((300, 300), 7, np.uint8))]
    seen = {o.name: o for o in judge_odd(inputs, fake_classifier())}
    assert seen["blank"].outcome == "refused"
    assert seen["blank"].codes == ("blank",)
    assert seen["blank"].probability is None
    assert seen["blank"].logit is not None
    assert seen["dark"].outcome == "warned"
    assert "low_contrast" in seen["dark"].codes
    assert seen["film"].probability is not None


def adult_folder(folder: Path) -> Path:
    from PIL import Image

    for number in range(12):
        for visit in range(2):
            path = folder / ("PNEUMONIA" if number % 2 else "NORMAL") / f"{number:08}_{visit:03}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(draw_film((240, 240), number)).save(path)
    return folder


def test_adult_films_are_parted_by_patient(tmp_path: Path):
    folder = adult_folder(tmp_path)
    halves = [adult_films(folder, half) for half in HALVES]
    patients = [{name.split("/")[1].split("_")[0] for _, _, name in half} for half in halves]
    assert [len(p) for p in patients] == [6, 6]
    assert not patients[0] & patients[1]
    assert sum(map(len, halves)) == 24


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch, all_inputs: list[OddInput]) -> None:
    """Two inputs a category and a classifier that is none."""

    def some(folder: Path | None, half: str) -> list[OddInput]:
        of_half = [odd for odd in all_inputs if odd.half == half]
        return [odd for category in CATEGORIES for odd in [o for o in of_half if o.category == category][:2]]

    def classifier(path: Path) -> Classifier:
        return fake_classifier()

    monkeypatch.setattr(gate, "odd_inputs", some)
    monkeypatch.setattr(gate, "run", partial(gate.run, load=classifier))


@pytest.mark.usefixtures("few")
def test_the_command_writes_its_report_and_exits_with_3_where_targets_are_missed(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    model, adults = tmp_path / "fake.tflite", adult_folder(tmp_path / "adults")
    model.touch()
    held_out = tuple(films(data_folder(dataset), ("val",)))
    monkeypatch.setattr(gate, "choose_films", lambda split, model_file, data: (held_out, False))
    common = ["--model", str(model), "--data", str(dataset), "--nih", str(adults), "--out", str(tmp_path / "out")]
    assert main([*common, "--half", "reporting"]) == 3
    report = json.loads((tmp_path / "out" / "gate.json").read_text())
    page = (tmp_path / "out" / "gate.md").read_text()
    assert report["odd"]["all"]["n"] == 2 * len(CATEGORIES)
    assert report["chest"]["all"]["n"] == len(held_out)
    assert report["adult"]["auc_films"] == 12
    assert 0 <= report["adult"]["auc_unfiltered"]["value"] <= 1
    assert len(report["inputs"]) == 2 * len(CATEGORIES) + len(held_out) + 12
    assert report["missed"]
    assert re.search(r"\| noise \| 2 \|", page)
    assert str(tmp_path) not in page
    assert page in capsys.readouterr().out
    assert main([*common, "--half", "tuning", "--split", "test"]) == 0
    report = json.loads((tmp_path / "out" / "gate.json").read_text())
    chest = [row for row in report["inputs"] if row["group"] in ("normal", "pneumonia")]
    assert {row["probability"] for row in chest} == {None}


def test_a_missing_model_exits_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--model", str(tmp_path / "none.tflite")]) == 2
    assert "--model" in capsys.readouterr().err


def test_a_folder_without_adult_films_is_named(tmp_path: Path):
    with pytest.raises(Exception, match="NORMAL or PNEUMONIA"):
        adult_films(tmp_path, "tuning")
