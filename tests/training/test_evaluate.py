"""Evaluation of both kinds of file, and the exploration of the data."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from training.dataset import data_folder, films
from training.evaluate import main
from training.explore import main as explore
from training.report import write_report
from training.scoring import Scored


def scored(dataset: Path, probabilities: np.ndarray, threshold: float = 0.5) -> Scored:
    chosen = tuple(films(data_folder(dataset), ("test",)))
    uncertain = np.zeros(len(chosen), dtype=bool)
    return Scored(chosen, np.zeros(len(chosen)), probabilities, threshold, uncertain, "made up", "0" * 64)


def test_a_report_has_the_figures_of_its_films(dataset: Path, tmp_path: Path):
    # 12 normal films, 2 of them called; 12 pneumonia films, 3 missed, 1 of those refused.
    probabilities = np.array([0.1] * 10 + [0.9] * 2 + [0.8] * 9 + [0.2] * 2 + [np.nan])
    report = write_report(scored(dataset, probabilities), "test", tmp_path / "reports" / "a", "command")
    assert report["confusion"] == [[10, 2], [3, 9]]
    assert report["refused"] == 1
    assert report["accuracy"]["value"] == pytest.approx(19 / 24, abs=1e-4)
    assert report["sensitivity"]["value"] == 0.75
    assert report["specificity"]["value"] == pytest.approx(10 / 12, abs=1e-4)
    assert report["precision"]["value"] == pytest.approx(9 / 11, abs=1e-4)
    assert report["f1"] == pytest.approx(18 / 23, abs=1e-4)
    assert sum(group["n"] for group in report["subgroups"].values()) == 12
    written = json.loads((tmp_path / "reports" / "a" / "report.json").read_text())
    assert written["confusion"] == report["confusion"]
    assert len(written["wrong"]) == 5
    assert {name.split("/")[1] for name in written["wrong"]} == {"NORMAL", "PNEUMONIA"}
    page = (tmp_path / "reports" / "a" / "report.md").read_text()
    assert "| **pneumonia** | 3 | 9 |" in page
    assert all((tmp_path / "reports" / "a" / f"{n}.png").stat().st_size > 5000 for n in ("roc", "confusion", "calibration"))


def test_a_refused_film_counts_as_an_error_of_its_class(dataset: Path):
    result = scored(dataset, np.full(24, np.nan))
    assert not (result.called == (result.labels == 1)).any()
    assert result.refused == 24


def test_each_scoring_of_the_test_split_is_logged_and_of_val_is_not(dataset: Path, tmp_path: Path):
    made_up = scored(dataset, np.linspace(0, 1, 24))
    for split, folder in (("test", "a"), ("val", "b"), ("test", "c")):
        write_report(made_up, split, tmp_path / folder, "command")
    with (tmp_path / "test_log.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 2
    assert rows[0]["model"] == "made up"


def test_a_missing_model_exits_with_2(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--data", str(dataset), "--model", str(tmp_path / "none.keras")]) == 2
    assert "none.keras" in capsys.readouterr().err


def test_a_damaged_model_exits_with_2(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "bad.keras").write_bytes(b"no model")
    assert main(["--data", str(dataset), "--model", str(tmp_path / "bad.keras")]) == 2
    assert "can't be loaded" in capsys.readouterr().err


def test_exploring_counts_and_draws(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert explore(["--data", str(dataset), "--out", str(tmp_path)]) == 0
    report = json.loads((tmp_path / "explore.json").read_text())
    assert report["films"] == 76
    assert report["groups"]["train/PNEUMONIA"]["kinds"] == {"viral": 12, "bacterial": 12}
    assert report["groups"]["train/NORMAL"]["patients"] == 12
    assert report["patients_in_two_splits"] == 0
    assert (tmp_path / "explore.png").stat().st_size > 50_000
    assert "train/NORMAL" in capsys.readouterr().out
