"""What the shipped model must reach, and what it aims at: a row for `training.evaluate`, figures against both.

The figures are the project's own, set before this model was trained. All films count: a refusal is an error of its class.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cxr.contract import Contract

MIN_SENSITIVITY = 0.97
"""Specificity counts only with at least this sensitivity at the same threshold."""


@dataclass(frozen=True)
class Target:
    """One figure.

    Attributes:
        title: for the table.
        must, aim: bounds, in the unit shown.
        higher: whether more is better; the bounds are then least values, else largest ones.
        digits: after the decimal point.
    """

    title: str
    must: float
    aim: float
    higher: bool
    digits: int

    def verdict(self, value: float | None) -> str:
        """ "aim", "must", "missed", or "–" where the figure isn't known."""
        if value is None:
            return "–"
        for name, bound in (("aim", self.aim), ("must", self.must)):
            if value >= bound if self.higher else value <= bound:
                return name
        return "missed"


TARGETS: dict[str, Target] = {
    "auc": Target("AUC", 0.988, 0.995, True, 4),
    "accuracy": Target("accuracy, %", 95, 97, True, 1),
    "specificity": Target("specificity with sensitivity ≥ 97 %, %", 89, 94, True, 1),
    "ece": Target("expected calibration error", 0.05, 0.03, False, 3),
    "auc_loss": Target("int8 against float: AUC", 0.003, 0.001, False, 4),
    "accuracy_loss": Target("int8 against float: accuracy, points", 0.7, 0.7, False, 2),
    "equal_decisions": Target("int8 against float: equal decisions, %", 98.5, 99.5, True, 2),
    "megabytes": Target("file, MB", 6, 3, False, 2),
    "milliseconds": Target("one pass on one thread, ms", 40, 15, False, 1),
}


def found(report: Mapping[str, Any], contract: Contract, size_bytes: int, milliseconds: float) -> dict[str, float | None]:
    """The figures, keys of `TARGETS`; None where unknown, and for specificity where sensitivity is too low.

    Args:
        report: of `training.report.figures`.
        contract: of the int8 model; its metrics hold the float model's figures on the split that validated it.
        size_bytes, milliseconds: of the int8 file, and of one pass.
    """
    enough = report["sensitivity"]["value"] >= MIN_SENSITIVITY
    result: dict[str, float | None] = {
        "auc": report["auc"]["value"],
        "accuracy": 100 * report["accuracy"]["value"],
        "specificity": 100 * report["specificity"]["value"] if enough else None,
        "ece": report["expected_calibration_error"],
        "auc_loss": None,
        "accuracy_loss": None,
        "equal_decisions": None,
        "megabytes": size_bytes / 1e6,
        "milliseconds": milliseconds,
    }
    metrics = contract.metrics
    if metrics.get("split") == report["split"] and "float" in metrics:
        floating = metrics["float"]
        result["auc_loss"] = abs(report["auc"]["value"] - floating["auc"]["value"])
        result["accuracy_loss"] = 100 * abs(report["accuracy"]["value"] - floating["accuracy"]["value"])
        result["equal_decisions"] = 100 * metrics["equal_decisions"]
    return result


def table(values: Mapping[str, float | None]) -> str:
    """The targets as Markdown: figure, must, aim, found, which is reached."""
    lines = ["| figure | must | aim | found | reached |", "|---|---|---|---|---|"]
    for name, target in TARGETS.items():
        value, sign = values[name], "≥" if target.higher else "≤"
        shown = "–" if value is None else f"{value:.{target.digits}f}"
        lines.append(f"| {target.title} | {sign} {target.must:g} | {sign} {target.aim:g} | {shown} | {target.verdict(value)} |")
    return "\n".join(lines)
