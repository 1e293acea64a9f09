"""The reference that a clinic's films are compared with: which films it is made of, and that it is bound to its model."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from cxr.contract import load_contract
from cxr.drift_reference import FILE, OF_IMAGE, OF_MODEL, load_reference, to_json
from cxr.shipped import CONTRACT
from export import drift
from export.drift import build, measure
from export.drift_rates import FAULTS, Pool, faulty, table
from tests.datasets import write_dataset
from training.dataset import films
from training.split import Split


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    folder = write_dataset(tmp_path_factory.mktemp("data"), train=10, val=4)
    return Split(tuple(films(folder, ("train",))), tuple(films(folder, ("val",))), "drawn", leaks=False)


@pytest.fixture(scope="module")
def measured(split: Split) -> list[drift.Measured]:
    return measure(CONTRACT, split)


def test_scores_are_of_the_films_held_out_and_images_of_all(measured: list[drift.Measured], tmp_path: Path) -> None:
    contract = load_contract(CONTRACT)
    (tmp_path / FILE).write_text(to_json(build(measured, contract), "none"), encoding="utf-8")
    found = load_reference(tmp_path / FILE)
    assert (found.model, found.model_sha256) == (contract.title, contract.sha256)
    assert found.films == 8
    assert found.pneumonia == 0.5
    scored = [one for one in measured if one.result.status == "ok"]
    for name in OF_IMAGE:
        assert sum(one.films for one in found.statistics[name].classes.values()) == len(scored)
    for name in OF_MODEL:
        held_out = [one for one in scored if one.held_out]
        assert sum(one.films for one in found.statistics[name].classes.values()) == len(held_out)
    brightest = max(one.result.brightness or 0 for one in scored)
    assert max(one.values[-1] for one in found.statistics["brightness"].classes.values()) == pytest.approx(brightest, rel=1e-4)


def test_films_of_the_test_split_are_never_scored(tmp_path: Path, split: Split) -> None:
    folder = write_dataset(tmp_path, train=1, val=1, test=1)
    with pytest.raises(ValueError, match="test"):
        measure(CONTRACT, Split(split.train, tuple(films(folder, ("test",))), "wrong", leaks=False))


def test_another_data_set_than_the_model_s_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_dataset(tmp_path / "data", train=4)
    out = tmp_path / FILE
    assert drift.main(["--data", str(folder), "--out", str(out)]) == 2
    assert "not the one this model was trained on" in capsys.readouterr().err
    monkeypatch.delenv("CHEST_XRAY_DIR", raising=False)
    assert drift.main(["--out", str(out)]) == 2
    assert not out.exists()


def test_faulty_films_measure_as_such(measured: list[drift.Measured]) -> None:
    from cxr.classifier import load_classifier

    model = load_classifier(CONTRACT)
    pools = {name: faulty(measured, change, model) for name, change in FAULTS.items()}
    mean = {name: np.concatenate(pool.classes).mean(axis=0) for name, pool in pools.items()}
    none = mean["none"]
    assert mean["brighter by 15 grey levels"][0] == pytest.approx(none[0] + 15, abs=2)
    assert mean["contrast × .8"][1] == pytest.approx(0.8 * none[1], rel=0.02)
    assert mean["blurred, 3 pixels of 224"][2] < 0.9 * none[2]
    assert mean["blurred, 3 pixels of 224"][4] != none[4]


def test_weeks_are_drawn_without_a_film_twice(measured: list[drift.Measured]) -> None:
    pool, rng = Pool(measured), np.random.default_rng(0)
    assert pool.draw(2 * len(measured), 0.5, rng) is None
    drawn = pool.draw(6, 0.5, rng)
    assert drawn is not None
    assert len(set(drawn["sharpness"])) == 6


def test_the_table_of_rates_names_its_command() -> None:
    text = table([("image", 30, 0.2, 1, 100)], [("none", 30, 0.2, 0.01, [0.0, 0.01, 0.0, 0.0, 0.0])])
    assert "`python -m export.drift --data DIR --rates`" in text
    assert "| image | 30 | 20% | 1.0% of 100 |" in text


def test_the_shipped_one_holds_no_name_and_no_path() -> None:
    text = CONTRACT.with_name(FILE).read_text(encoding="utf-8")
    assert "/" not in text
    assert set(json.loads(text)) == {
        "schema", "model", "model_sha256", "command", "pneumonia", "films", "refused", "warned", "statistics",
    }  # fmt: skip
