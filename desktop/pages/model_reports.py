"""The contract and the reports beside the model, read for showing: figures as they stand in the files. No Qt.

A report that is missing, damaged or of another model file is left out and named in `missing`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cxr.contract import Contract
from cxr.metrics import Bin, Estimate
from cxr.shipped import MODELS
from desktop.models import chosen

Report = dict[str, Any]

TEST, AUDIT, GATE, GATE_TEST, SPREAD, RUN, CALIBRATION = "test", "audit", "gate", "gate-test", "spread", "run", "calibration"


@dataclass(frozen=True)
class SpreadRow:
    """A figure over several training runs, as the table has it: its name, each run's, their mean with its interval."""

    name: str
    runs: tuple[str, ...]
    mean: str


@dataclass(frozen=True)
class ModelReports:
    """What is known of a model.

    Attributes:
        contract: of the model.
        test: figures on the test split, keys as in report.json; empty where there are none.
        audit, gate, gate_test: the reports of these names; empty where there is none of this model.
        spread: of several training runs; empty where there is none that begins with this model.
        split: of the training run: train_films, train_pneumonia, val_films; empty where unknown.
        bins: the calibration, for painting; empty where the report has none.
        calibration_png: the report's own picture of it; None where there is none.
        missing: names of what was not found.
    """

    contract: Contract
    test: Report
    audit: Report
    gate: Report
    gate_test: Report
    spread: tuple[SpreadRow, ...]
    split: Report
    bins: tuple[Bin, ...] = ()
    calibration_png: bytes | None = None
    missing: tuple[str, ...] = ()


def read_reports(contract: Contract, models: Path = MODELS) -> ModelReports:
    """Read what there is.

    Args:
        models: the folder of the contract; the reports lie in its subfolder `reports`.
    """
    reports, stem = models / "reports", Path(contract.file).stem
    ours = reports / f"{stem}-test"
    own = _read(ours / "report.json", contract.sha256)
    test = own or (contract.metrics if "sensitivity" in contract.metrics else {})
    audits = [_read(path, contract.sha256) for path in sorted(reports.glob(f"{stem}-audit-*/audit.json"))]
    audit = next(filter(None, audits), {})
    gate = _read(reports / f"{stem}-gate" / "gate.json", contract.sha256)
    gate_test = _read(reports / f"{stem}-gate-test" / "gate.json", contract.sha256)
    spread, split = _spread(reports, contract), _split(reports, contract)
    bins, png = _bins(own), _bytes(ours / "calibration.png") if own else None
    found = {TEST: test, AUDIT: audit, GATE: gate, GATE_TEST: gate_test, SPREAD: spread, RUN: split, CALIBRATION: bins or png}
    missing = tuple(name for name, what in found.items() if not what)
    return ModelReports(contract, test, audit, gate, gate_test, spread, split, bins, png, missing)


def reports_job(
    contract: Contract, models: Path | None = None
) -> Callable[[Callable[[Any], None], Callable[[], bool]], ModelReports]:
    """Job: `read_reports`, off the GUI thread; without a folder those of the model in use, an installed one's beside it."""
    return lambda progress, should_stop: read_reports(contract, models or chosen().parent)


def estimate(raw: object) -> Estimate | None:
    """{"value", "low", "high"} → an Estimate; None where any is missing or no number."""
    if not isinstance(raw, dict):
        return None
    values = [raw.get(name) for name in ("value", "low", "high")]
    numbers = [float(value) for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]
    return Estimate(*numbers) if len(numbers) == 3 else None


def at(report: object, *keys: str) -> Any:
    """What lies at the end of the keys; None where the way ends before."""
    for key in keys:
        report = report.get(key) if isinstance(report, dict) else None
    return report


def confusion(report: Report) -> tuple[int, int, int, int] | None:
    """(true negatives, false positives, false negatives, true positives) of a test report."""
    try:
        (tn, fp), (fn, tp) = report["confusion"]
        return int(tn), int(fp), int(fn), int(tp)
    except (KeyError, TypeError, ValueError):
        return None


def _read(path: Path, sha256: str) -> Report:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return raw if isinstance(raw, dict) and raw.get("sha256") == sha256 else {}


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _bins(report: Report) -> tuple[Bin, ...]:
    """`calibration`: a list of {"count", "mean_score", "share"}."""
    found = []
    for raw in report.get("calibration") or ():
        share, count, score = estimate(at(raw, "share")), at(raw, "count"), at(raw, "mean_score")
        if share is None or not isinstance(count, int) or not isinstance(score, (int, float)):
            return ()
        found.append(Bin(count, float(score), share))
    return tuple(found)


def _split(reports: Path, contract: Contract) -> Report:
    training = contract.training
    path = reports / "runs" / f"{training.get('config')}-s{training.get('seed')}.json"
    try:
        split = json.loads(path.read_text(encoding="utf-8"))["split"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return split if isinstance(split, dict) and split.get("sha256") == training.get("split_sha256") else {}


def _spread(reports: Path, contract: Contract) -> tuple[SpreadRow, ...]:
    """The table of spread.md, where its first run is this very model."""
    try:
        text = (reports / "spread.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ()
    first = re.search(r"^- run 1: (\S+)$", text, re.MULTILINE)
    if first is None or not _read(reports / Path(first[1]).name / "report.json", contract.sha256):
        return ()
    lines = [line.strip().strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line] for line in lines[2:] if len(line) >= 4]
    return tuple(SpreadRow(row[0], tuple(row[1:-2]), row[-2]) for row in cells)
