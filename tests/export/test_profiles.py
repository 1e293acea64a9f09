"""The screening profile: chosen on films held out, written into the contract, nothing else of it changed."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr.classifier import load_classifier
from cxr.contract import Decision, load_contract
from cxr.fake import fake_classifier
from cxr.shipped import CONTRACT
from export.held_out import HARDENED, HeldOut
from export.profiles import figures_at, main, with_screening

CONTRACT_OF_FAKE = replace(fake_classifier().contract, decision=Decision(0.5, 0.3, 0.7, "for this test"), temperature=1.0)


def held_out(films: int = 400, per_patient: int = 2, seed: int = 0) -> HeldOut:
    """Half of the films show pneumonia; their logits overlap with the others'."""
    rng = np.random.default_rng(seed)
    labels = np.arange(films) % 2
    logits = rng.normal(np.where(labels == 1, 2.5, -2.5), 1.5)
    patients = tuple(f"{row % 2}-{row // 2 // per_patient}" for row in range(films))
    return HeldOut(labels.astype(np.int64), logits, patients, films, HARDENED, "drawn")


def test_screening_misses_at_most_one_in_a_hundred_there_and_gives_more_false_alarms():
    films = held_out()
    found = with_screening(CONTRACT_OF_FAKE, films).profiles["screening"]
    scores = 1 / (1 + np.exp(-films.logits))
    ill, well = scores[films.labels == 1], scores[films.labels == 0]
    assert (ill >= found.threshold).mean() >= 0.99
    assert (ill >= found.threshold + 0.02).mean() < 0.99  # no lower than it has to be
    assert found.threshold < CONTRACT_OF_FAKE.decision.threshold
    assert (well >= found.threshold).mean() > (well >= CONTRACT_OF_FAKE.decision.threshold).mean()
    assert found.uncertain_low <= found.threshold <= found.uncertain_high == CONTRACT_OF_FAKE.decision.threshold
    assert (found.profile, found.figures["n"], found.figures["split"]) == ("screening", 400, HARDENED)
    assert found.figures["sensitivity"]["value"] == pytest.approx((ill >= found.threshold).mean(), abs=1e-4)
    assert found.figures["balanced"]["sensitivity"]["value"] == pytest.approx((ill >= 0.5).mean(), abs=1e-4)


def test_films_of_few_patients_give_wide_intervals():
    scores = 1 / (1 + np.exp(-held_out().logits))
    many, few = (figures_at(held_out(per_patient=each), scores, 0.4)[0] for each in (1, 20))
    assert many.value == few.value
    assert few.high - few.low > 1.5 * (many.high - many.low)
    assert few.low <= few.value <= few.high


def test_nothing_else_of_the_contract_changes_and_it_loads_again(tmp_path: Path):
    offered = with_screening(CONTRACT_OF_FAKE, held_out())
    assert replace(offered, profiles={}) == CONTRACT_OF_FAKE
    path = tmp_path / "contract.json"
    path.write_text(offered.to_json())
    assert load_contract(path) == offered


def test_the_shipped_model_offers_screening_that_misses_less_at_more_false_alarms():
    contract = load_contract(CONTRACT)
    own, screening = contract.decision, contract.profiles["screening"]
    assert screening.threshold < own.threshold
    assert screening.uncertain_high <= own.uncertain_high
    beside = screening.figures["balanced"]
    assert screening.figures["sensitivity"]["low"] > 0.95
    assert screening.figures["sensitivity"]["value"] > beside["sensitivity"]["value"]
    assert screening.figures["specificity"]["value"] < beside["specificity"]["value"]
    assert "test" not in screening.figures["split"]
    assert "Not measured on test" in screening.chosen
    assert load_classifier(CONTRACT, decision=screening).contract.decision == screening


def test_without_the_films_the_contract_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    monkeypatch.delenv("CHEST_XRAY_DIR", raising=False)
    contract = load_contract(CONTRACT)
    for name in (CONTRACT.name, contract.file, "pneumonia.run.json"):
        shutil.copy(CONTRACT.with_name(name), tmp_path)
    before = (tmp_path / CONTRACT.name).read_bytes()
    assert main(["--contract", str(tmp_path / CONTRACT.name)]) == 2
    assert "--data DIR" in capsys.readouterr().err
    assert (tmp_path / CONTRACT.name).read_bytes() == before
    assert json.loads(before)["profiles"]
