"""A contract is loaded in one place and checked there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cxr.contract import Decision, load_contract, read_model, sealed
from cxr.errors import ContractError
from cxr.fake import fake_classifier

CONTRACT = fake_classifier().contract
DECISION = {"threshold": 0.5, "uncertain_low": 0.4, "uncertain_high": 0.6, "chosen": ""}


def write(folder: Path, **changes: object) -> Path:
    path = folder / "fake.json"
    path.write_text(sealed({**json.loads(CONTRACT.to_json()), **changes}))
    return path


def test_what_is_written_is_what_is_read(tmp_path: Path):
    assert load_contract(write(tmp_path)) == CONTRACT


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"schema": 2}, "contract_schema"),
        ({"temperature": 0}, "contract_damaged"),
        ({"temperature": float("nan")}, "contract_damaged"),
        ({"temperature": "1"}, "contract_damaged"),
        ({"labels": ["pneumonia", "normal"]}, "contract_damaged"),
        ({"outputs": {}}, "contract_damaged"),
        ({"decision": {"threshold": 0.5, "uncertain_low": 0.7, "uncertain_high": 0.6, "chosen": ""}}, "contract_damaged"),
        ({"decision": {"threshold": 1.5, "uncertain_low": 0.4, "uncertain_high": 0.6, "chosen": ""}}, "contract_damaged"),
        ({"decision": {"threshold": 0.5}}, "contract_damaged"),
        ({"preprocessing": {"size": 50, "channels": 1, "name": "squash_via_224", "version": 99}}, "contract_damaged"),
        ({"preprocessing": {"size": 60, "channels": 1, "name": "squash_via_224", "version": 1}}, "contract_damaged"),
        ({"file": "../elsewhere.tflite"}, "contract_damaged"),
        ({"prevalence": 0}, "contract_damaged"),
        ({"surprise": 1}, "contract_damaged"),
        ({"version": 2}, "contract_damaged"),
        ({"intended_use": None}, "contract_damaged"),
        ({"metrics": "good"}, "contract_damaged"),
        ({"name": "x" * 200}, "contract_damaged"),
        ({"version": "2\x1b[2J"}, "contract_damaged"),
        ({"decision": {**DECISION, "figures": []}}, "contract_damaged"),
    ],
)
def test_a_wrong_value_is_refused_with_the_files_name(tmp_path: Path, changes: dict[str, object], code: str):
    with pytest.raises(ContractError, match=r"fake\.json") as caught:
        load_contract(write(tmp_path, **changes))
    assert caught.value.code == code


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"text"'])
def test_what_is_not_a_contract_is_refused(tmp_path: Path, text: str):
    (tmp_path / "fake.json").write_text(text)
    with pytest.raises(ContractError) as caught:
        load_contract(tmp_path / "fake.json")
    assert caught.value.code in ("contract_damaged", "contract_schema")


def test_a_missing_contract_and_a_missing_model_are_told_apart(tmp_path: Path):
    with pytest.raises(ContractError) as caught:
        load_contract(tmp_path / "none.json")
    assert caught.value.code == "contract_missing"
    with pytest.raises(ContractError) as caught:
        read_model(CONTRACT, tmp_path)
    assert caught.value.code == "model_missing"


def test_a_model_with_another_hash_is_refused(tmp_path: Path):
    (tmp_path / CONTRACT.file).write_bytes(b"another model")
    with pytest.raises(ContractError) as caught:
        read_model(CONTRACT, tmp_path)
    assert caught.value.code == "model_hash"


@pytest.mark.parametrize(
    ("probability", "decision"),
    [(0.0, "normal"), (0.3999, "normal"), (0.4, "uncertain"), (0.5, "uncertain"), (0.6, "pneumonia"), (1.0, "pneumonia")],
)
def test_the_uncertain_zone_includes_its_low_end_only(probability: float, decision: str):
    assert Decision(0.5, 0.4, 0.6, "").decide(probability) == decision


def test_without_a_zone_the_threshold_itself_is_pneumonia():
    assert Decision(0.5, 0.5, 0.5, "").decide(0.5) == "pneumonia"
    assert Decision(0.5, 0.5, 0.5, "").decide(0.4999) == "normal"


def test_temperature_draws_scores_to_the_middle_and_huge_logits_do_not_overflow():
    assert replace(CONTRACT, temperature=2.0).probability(2.0) == pytest.approx(0.7311, abs=1e-4)
    assert CONTRACT.probability(1e9) == pytest.approx(1)
    assert CONTRACT.probability(-1e9) == pytest.approx(0)
