"""Targets, spread over seeds, and three labels."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr.fake import fake_classifier
from training import kinds, spread, targets

REPORT = {
    "split": "test",
    "n": 624,
    "auc": {"value": 0.991},
    "accuracy": {"value": 0.955},
    "sensitivity": {"value": 0.98},
    "specificity": {"value": 0.9},
    "expected_calibration_error": 0.06,
}
METRICS = {"split": "test", "float": {"auc": {"value": 0.9915}, "accuracy": {"value": 0.96}}, "equal_decisions": 0.99}


def found(report=REPORT, metrics=METRICS):
    contract = replace(fake_classifier().contract, metrics=metrics)
    return targets.found(report, contract, 4_000_000, 2.5)


def test_a_figure_reaches_the_aim_the_must_or_neither():
    page = targets.table(found())
    assert "| AUC | ≥ 0.988 | ≥ 0.995 | 0.9910 | must |" in page
    assert "| expected calibration error | ≤ 0.05 | ≤ 0.03 | 0.060 | missed |" in page
    assert "| int8 against float: AUC | ≤ 0.003 | ≤ 0.001 | 0.0005 | aim |" in page
    assert "| file, MB | ≤ 6 | ≤ 3 | 4.00 | must |" in page


def test_specificity_counts_only_with_enough_sensitivity():
    assert found()["specificity"] == pytest.approx(90)
    assert found({**REPORT, "sensitivity": {"value": 0.96}})["specificity"] is None


def test_losses_are_unknown_where_another_split_validated_the_conversion():
    values = found(metrics={**METRICS, "split": "val"})
    assert [values[name] for name in ("auc_loss", "accuracy_loss", "equal_decisions")] == [None] * 3


def test_the_spread_has_mean_interval_and_deviation(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    files = []
    for seed, area in enumerate((0.98, 0.99, 1.0)):
        files.append(tmp_path / f"{seed}.json")
        files[-1].write_text(json.dumps({**REPORT, "auc": {"value": area}}))
    assert spread.main([*map(str, files), "--out", str(tmp_path / "spread.md")]) == 0
    # Student's t with 2 degrees of freedom: .99 ± 4.303 · .01 / √3
    assert "| AUC | 0.9800 | 0.9900 | 1.0000 | 0.9900 (0.9652–1.0148) | 0.0100 |" in (tmp_path / "spread.md").read_text()
    assert "accuracy, %" in capsys.readouterr().out
    files[0].write_text(json.dumps({**REPORT, "split": "val"}))
    assert spread.main([*map(str, files)]) == 2


def test_three_labels_are_judged_by_the_largest_score():
    truth = np.array([0, 0, 1, 1, 2, 2])
    scores = np.array([[0.8, 0.1, 0.1], [0.2, 0.7, 0.1], [0.1, 0.6, 0.3], [0.1, 0.5, 0.4], [0.1, 0.6, 0.3], [0.0, 0.1, 0.9]])
    report = kinds.figures(truth, scores)
    assert report["confusion"] == [[1, 1, 0], [0, 2, 0], [0, 1, 1]]
    assert report["accuracy"]["value"] == pytest.approx(4 / 6, abs=1e-4)
    assert report["f1"] == {"normal": 0.6667, "bacterial": 0.6667, "viral": 0.6667}
    # Of the four pairs of a viral and a bacterial film, two are in order and one is tied.
    assert report["auc_viral_against_bacterial"]["value"] == pytest.approx(0.625, abs=1e-4)
