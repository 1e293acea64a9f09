"""What a threshold would give on these films: rows of the table to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cxr.contract import Decision
from cxr.local_check.intervals import negative_predictive_value, positive_predictive_value, share
from cxr.metrics import Estimate, Labels, Scores, confusion, threshold_for_sensitivity

IN_USE, AIMED, GRID = "in_use", "sensitivity", "grid"
"""Where a threshold comes from, beside the names of profiles."""
AIMS = (0.90, 0.95, 0.97, 0.99)
STEPS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True)
class OperatingPoint:
    """A threshold and its consequences. A figure is None where there is nothing to count.

    Attributes:
        origin: "in_use"; the name of a profile; "sensitivity": the highest that finds the share `aim` of these very films
            with pneumonia; "grid": a round number; or as the caller called it.
        threshold: from this score on a film is called suggestive; the uncertain zone is left out of account.
        aim: of "sensitivity".
        sensitivity, specificity: with Wilson's interval.
        ppv, npv: at the prevalence given.
        called_per_100: of 100 children at that prevalence, how many films are called.
        missed_per_100: of 100 children with pneumonia.
    """

    origin: str
    threshold: float
    sensitivity: Estimate | None
    specificity: Estimate | None
    ppv: Estimate | None
    npv: Estimate | None
    called_per_100: float | None
    missed_per_100: float | None
    aim: float | None = None


def operating_point(
    labels: Labels, scores: Scores, threshold: float, prevalence: float, origin: str = "own", aim: float | None = None
) -> OperatingPoint:
    """One row, for any threshold.

    Args:
        labels, scores: see `cxr.metrics`; of the films that got a score.
        prevalence: in (0, 1).
    """
    counts = confusion(labels, scores >= threshold)
    found = share(counts.tp, counts.tp + counts.fn)
    cleared = share(counts.tn, counts.tn + counts.fp)
    called = None
    if found is not None and cleared is not None:
        called = 100 * (prevalence * found.value + (1 - prevalence) * (1 - cleared.value))
    return OperatingPoint(
        origin,
        threshold,
        found,
        cleared,
        positive_predictive_value(counts, prevalence),
        negative_predictive_value(counts, prevalence),
        called,
        None if found is None else 100 * (1 - found.value),
        aim,
    )


def table(
    labels: Labels, scores: Scores, decision: Decision, others: Mapping[str, Decision], prevalence: float
) -> tuple[OperatingPoint, ...]:
    """The threshold in use, those of other profiles, those that reach a sensitivity on these films, round numbers."""
    points = [operating_point(labels, scores, decision.threshold, prevalence, IN_USE)]
    for name, other in others.items():
        if other.threshold != decision.threshold:
            points.append(operating_point(labels, scores, other.threshold, prevalence, name))
    if labels.sum():
        for aim in AIMS:
            threshold = threshold_for_sensitivity(labels, scores, aim)
            if 0 < threshold < 1:
                points.append(operating_point(labels, scores, threshold, prevalence, AIMED, aim))
    points += [operating_point(labels, scores, step, prevalence, GRID) for step in STEPS]
    return tuple(points)
