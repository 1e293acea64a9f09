"""From a run to an installed int8 model, really converted and really judged, on drawn films."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from cxr.classifier import load_classifier
from cxr.errors import ContractError
from export.convert import convert, export_outputs
from export.profiles import main as add_profiles
from export.quantize import main
from export.rewrite import for_int8
from tests.datasets import write_dataset
from training.configs import CONFIGS
from training.evaluate import main as evaluate
from training.promote import promote
from training.train import make_split, train

ROOT = Path(__file__).resolve().parents[2]
LOOSE = ["--max-auc-difference", "1", "--max-accuracy-difference", "1", "--min-equal-decisions", "0"]
"""Twenty films and a network that saw a few hundred: rounding may part them; the real tolerances are for the real model."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dataset(tmp_path_factory.mktemp("data") / "chest_xray", train=40, test=12)


@pytest.fixture(scope="module")
def promoted(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models with a float network that a smoke run trained, and the list of its calibration films."""
    folder = tmp_path_factory.mktemp("export")
    run = folder / "run"
    # Without augmentation and in small steps it learns the drawn films: a network that has barely begun gives every film
    # the same score, and then every comparison passes.
    plain = {"zoom": 0.0, "vertical_flip": False, "hold_out": 0.25, "batch_size": 4, "bn_momentum": 0.5}
    quick = replace(CONFIGS["classic_cnn"], **plain, epochs=10, early_stopping=None, keep="last")
    train(quick, make_split(quick, data), run, seed=1, verbose=0)
    promote(run, folder / "models")
    names = json.loads((run / "split.json").read_text())["train"]["films"]
    (folder / "calibration.txt").write_text("# frozen\n" + "\n".join(names[::3]))
    return folder


def arguments(promoted: Path, data: Path, *more: str) -> list[str]:
    models = promoted / "models"
    return [
        *("--data", str(data), "--model", str(models / "pneumonia.keras"), "--out", str(models / "pneumonia_int8.tflite")),
        *("--calibration", str(promoted / "calibration.txt"), *more),
    ]


@pytest.fixture(scope="module")
def installed(promoted: Path, data: Path) -> Path:
    assert main(arguments(promoted, data, "--float16", "--dynamic", *LOOSE)) == 0
    return promoted / "models"


def test_the_installed_model_is_all_int8_with_named_outputs_and_loads_under_its_contract(installed: Path):
    classifier = load_classifier(installed / "pneumonia_int8.json")
    contract = classifier.contract
    assert (contract.input.dtype, contract.input.shape) == ("int8", (1, 150, 150, 3))
    assert {name: spec.dtype for name, spec in contract.outputs.items()} == {"logit": "int8"}
    assert contract.training["config"] == "classic_cnn"
    assert contract.metrics["split"] == "test"
    assert contract.metrics["n"] == 24
    assert 0 < contract.decision.uncertain_low <= contract.decision.threshold <= contract.decision.uncertain_high < 1
    screening = contract.profiles["screening"]
    assert screening.threshold <= contract.decision.threshold
    assert screening.figures["split"] == "held-out films"


def test_the_profiles_command_writes_what_the_export_wrote(installed: Path, data: Path):
    contract = installed / "pneumonia_int8.json"
    before = contract.read_bytes()
    assert add_profiles(["--contract", str(contract), "--data", str(data)]) == 0
    assert contract.read_bytes() == before


def test_the_converted_model_gives_the_float_models_logits(installed: Path, data: Path):
    from training.dataset import films
    from training.scoring import score_keras, score_tflite

    chosen = films(data, ("test",))
    contract = load_classifier(installed / "pneumonia_int8.json").contract
    exact = score_keras(installed / "pneumonia.keras", chosen, contract)
    rounded = score_tflite(installed / "pneumonia_int8.json", chosen)
    assert np.ptp(rounded.logits) > 0
    assert np.abs(exact.logits - rounded.logits).max() < max(0.1, 0.15 * np.ptp(exact.logits))


def test_the_table_compares_float_int8_float16_and_dynamic(installed: Path):
    report = json.loads((installed / "reports" / "pneumonia_int8-test" / "validation.json").read_text())
    rows = {row["model"]: row for row in report["models"]}
    assert list(rows) == ["float", "int8", "float16", "dynamic"]
    assert rows["int8"]["size_bytes"] < 0.4 * rows["float"]["size_bytes"]
    assert rows["float16"]["mean_difference"] < 0.01
    assert all(row["milliseconds"] > 0 for row in report["models"])
    assert (installed / "reports" / "pneumonia_int8-test" / "scores.png").stat().st_size > 5000


def test_every_scoring_of_test_stands_in_the_log(installed: Path):
    with (installed / "reports" / "test_log.csv").open() as stream:
        models = [row["model"] for row in csv.DictReader(stream)]
    assert models[:2] == ["classic_cnn 2.0.0", "classic_cnn (float)"]


def test_both_files_are_evaluated_with_the_same_command(installed: Path, data: Path, capsys: pytest.CaptureFixture[str]):
    for name in ("pneumonia.keras", "pneumonia_int8.tflite"):
        assert evaluate(["--data", str(data), "--model", str(installed / name), "--split", "val"]) == 0
        assert "AUC" in capsys.readouterr().out
    reports = [
        json.loads((installed / "reports" / f"{n}-val" / "report.json").read_text()) for n in ("pneumonia", "pneumonia_int8")
    ]
    assert reports[0]["threshold"] == reports[1]["threshold"]  # the contract beside the float model judges it too
    assert reports[0]["n"] == reports[1]["n"]


def test_beyond_the_tolerances_the_exit_code_is_3_and_the_model_that_was_there_stays(
    installed: Path, promoted: Path, data: Path, capsys: pytest.CaptureFixture[str]
):
    before = {p.name: p.read_bytes() for p in installed.glob("pneumonia_int8.*")}
    assert main(arguments(promoted, data, "--split", "val", "--max-auc-difference", "-1")) == 3
    assert "was not touched" in capsys.readouterr().err
    assert {p.name: p.read_bytes() for p in installed.glob("pneumonia_int8.*")} == before
    assert (installed / "reports" / "pneumonia_int8-val-rejected" / "validation.md").exists()


def test_without_data_the_exit_code_is_2_from_any_folder_and_nothing_is_skipped(tmp_path: Path):
    environment = {k: v for k, v in os.environ.items() if k != "CHEST_XRAY_DIR"}
    for command in ([str(ROOT / "export" / "quantize.py")], ["-m", "export.quantize"]):
        environment["PYTHONPATH"] = str(ROOT) if command[0] == "-m" else ""
        done = subprocess.run(
            [sys.executable, *command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 2, done.stderr
        assert "--data DIR" in done.stderr


def test_a_calibration_film_that_was_held_out_is_refused(promoted: Path, data: Path, tmp_path: Path):
    held_out = json.loads((promoted / "run" / "split.json").read_text())["val"]["films"][0]
    (tmp_path / "list.txt").write_text(held_out)
    assert main([*arguments(promoted, data), "--calibration", str(tmp_path / "list.txt")]) == 2


def test_a_model_changed_by_one_byte_is_refused(installed: Path, tmp_path: Path):
    for name in ("pneumonia_int8.json", "pneumonia_int8.tflite"):
        shutil.copy(installed / name, tmp_path)
    model = bytearray((tmp_path / "pneumonia_int8.tflite").read_bytes())
    model[len(model) // 2] ^= 1
    (tmp_path / "pneumonia_int8.tflite").write_bytes(model)
    with pytest.raises(ContractError) as caught:
        load_classifier(tmp_path / "pneumonia_int8.json")
    assert caught.value.code == "model_hash"


def test_rewriting_batch_norm_changes_no_logit(promoted: Path):
    model = export_outputs(keras.saving.load_model(promoted / "models" / "pneumonia.keras", compile=False))
    films = np.random.default_rng(0).random((3, 150, 150, 3), dtype=np.float32)
    rewritten = for_int8(model)
    assert not any(type(layer).__name__ == "BatchNormalization" for layer in rewritten.layers)
    np.testing.assert_allclose(rewritten(films)["logit"], model(films)["logit"], atol=1e-4)


def test_int8_without_calibration_films_is_an_error(promoted: Path):
    model = export_outputs(keras.saving.load_model(promoted / "models" / "pneumonia.keras", compile=False))
    with pytest.raises(ValueError, match="calibration"):
        convert(model, "int8")
