"""What the stages of many films take, gathered from several runs of `benchmarks.stages`."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.measure import ROOT
from benchmarks.stages import STAGES

LIMIT = ("decode", "invoke")
PREPROCESS = ("reduce", "finish")


class StageTimes:
    """Least times by film, stage and clock."""

    def __init__(self) -> None:
        self._least: dict[str, dict[str, dict[str, float]]] = {"wall": {}, "cpu": {}}
        self._left_out: set[str] = set()

    def add(self, paths: Sequence[Path], rounds: int) -> None:
        """Measure these, in a process of its own."""
        command = [sys.executable, "-m", "benchmarks.stages", str(rounds), *map(str, paths)]
        environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # as workers have it
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
        found = json.loads(run.stdout)
        self._left_out |= set(found["left_out"])
        for clock, films in self._least.items():
            for name, times in found[clock].items():
                before = films.get(name, times)
                films[name] = {stage: min(times[stage], before[stage]) for stage in STAGES}

    def summary(self) -> dict[str, Any]:
        """Milliseconds by stage: mean, median, 95th percentile; and the ratios."""
        found: dict[str, Any] = {"films": len(self._least["wall"]), "left_out": len(self._left_out)}
        for clock, films in self._least.items():
            times = {stage: [film[stage] for film in films.values()] for stage in STAGES}
            sums = {stage: sum(values) for stage, values in times.items()}
            preprocess = [sum(film[stage] for stage in PREPROCESS) for film in films.values()]
            named = LIMIT + PREPROCESS
            rest = [film["whole"] - sum(film[stage] for stage in named) for film in films.values()]
            rows = {**times, "preprocess": preprocess, "everything else": rest}
            limit = sum(sums[stage] for stage in LIMIT)
            found[clock] = {
                "ms": {name: _spread(values) for name, values in rows.items()},
                "limit_ms": round(limit / len(films), 3),
                "over_limit": round(sums["whole"] / limit, 3),
                "over_limit_and_preprocess": round(sums["whole"] / (limit + sum(preprocess)), 3),
            }
        return found


def _spread(values: Sequence[float]) -> dict[str, float]:
    last = sorted(values)[min(len(values) - 1, int(0.95 * len(values)))]
    figures = {"mean": statistics.fmean(values), "median": statistics.median(values), "p95": last}
    return {name: round(value, 3) for name, value in figures.items()}
