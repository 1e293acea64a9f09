"""`python -m benchmarks`: a small run, with the real program, gives a table and figures that fit together."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import runner, sizes
from benchmarks.stages import STAGES

ROOT = Path(__file__).resolve().parents[2]
FILMS = 20


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a small run has written."""
    out = tmp_path_factory.mktemp("results")
    command = [sys.executable, "-m", "benchmarks", "--films", str(FILMS), "--rounds", "1", "--only-program"]
    command += ["--originals", str(out / "none"), "--out", str(out)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert ran.returncode == 0, ran.stderr
    return out


@pytest.fixture(scope="module")
def found(results: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((results / "results.json").read_text(encoding="utf-8"))
    return loaded


def test_the_parts_of_a_film_s_time_are_measured_and_are_less_than_the_whole(found: dict[str, Any]) -> None:
    stages = found["sets"]["drawn"]["stages"]
    times = {stage: stages["wall"]["ms"][stage]["mean"] for stage in STAGES}
    assert stages["films"] + stages["left_out"] == FILMS
    assert all(0 < time < 5000 for time in times.values())
    assert stages["wall"]["over_limit"] > 1
    assert times["decode"] + times["invoke"] < times["whole"]


def test_the_table_says_of_each_target_whether_it_was_met(results: Path) -> None:
    table = (results / "RESULTS.md").read_text(encoding="utf-8")
    targets = [line for line in table.partition("## Targets")[2].partition("## ")[0].splitlines() if "drawn films" in line]
    assert len(targets) == 3
    assert all(("missed" in line) != (" met " in line) for line in targets)
    assert "python -m benchmarks" in table


def test_nothing_in_the_results_names_this_computer(results: Path) -> None:
    host = Path("/etc/hostname")
    for name in ("RESULTS.md", "results.json"):
        text = (results / name).read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert str(results.parent) not in text
        if host.exists() and len(host.read_text().strip()) > 3:
            assert host.read_text().strip() not in text


@pytest.mark.parametrize("kind", ["litert", "reader"])
def test_runtimes_score_the_same_film_alike(kind: str) -> None:
    model = ROOT / "models" / ("pneumonia_int8.json" if kind == "reader" else "pneumonia_int8.tflite")
    film = ROOT / "models" / "reference" / "drawn-1.png"
    command = [sys.executable, str(ROOT / "benchmarks" / "runner.py"), kind, str(model), str(film), "stay"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(command, env=environment, input="3\n", capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    score, times = (json.loads(line) for line in ran.stdout.splitlines())
    assert score == pytest.approx(_score_here(film), abs=0.06)
    assert len(times) == 3
    assert min(times) > 0


def _score_here(film: Path) -> float:
    from cxr.classifier import load_classifier
    from cxr.shipped import CONTRACT

    return load_classifier(CONTRACT).score_input(runner.prepare(str(film))[0]).logit


def test_size_counts_what_a_distribution_needs() -> None:
    alone, with_needs = sizes.installed(["numpy"]), sizes.installed(["ai-edge-litert"])
    assert alone > 10_000_000
    assert with_needs > alone  # it needs NumPy
    assert sizes.installed(["no-such-distribution"]) == 0
