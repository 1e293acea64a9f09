"""From labelled results to all figures of the check: pure, and quick enough to be asked again for every prevalence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cxr.contract import Decision
from cxr.local_check.films_needed import Needed, needed
from cxr.local_check.intervals import auc_interval, share
from cxr.local_check.thresholds import OperatingPoint, table
from cxr.metrics import Bin, Estimate, Labels, Scores, auc, calibration_bins, expected_calibration_error, roc_curve
from cxr.result import Result

FEW = 30
"""Fewer films of a class than this say little, whatever they show."""
FILMS_PER_BIN = 20
MOST_BINS = 10
_RESAMPLES = 200


@dataclass(frozen=True)
class FilmCount:
    """What became of the films of one class."""

    pneumonia: int = 0
    uncertain: int = 0
    normal: int = 0
    refused: int = 0
    error: int = 0

    @property
    def scored(self) -> int:
        return self.pneumonia + self.uncertain + self.normal

    @property
    def films(self) -> int:
        return self.scored + self.refused + self.error


@dataclass(frozen=True)
class Figures:
    """What a check found. A figure is None where there is nothing to count.

    Attributes:
        decision: the threshold and zone that all of this is about.
        prevalence: share of children with pneumonia at the clinic, in (0, 1); taken as known.
        ill, well: films labelled pneumonia and normal.
        sensitivity, specificity: of the films with a score, by the threshold alone, as the model card counts.
        sensitivity_of_all: with each film that got no score counted as missed.
        uncertain: share of the scored films in the uncertain zone.
        sensitivity_outside, specificity_outside: of the scored films outside the zone.
        auc, ppv, npv: the predictive values at `prevalence`.
        calibration: films of like score, by rising score.
        calibration_error: expected calibration error over these bins.
        calibration_by_chance: what a perfectly calibrated score would show on as many films.
        thresholds: the table, the threshold in use first.
        roc: (false positive rate, sensitivity), from (0, 0) to (1, 1); empty where a class is missing.
        scores: of normal and of pneumonia films.
        needed_ill, needed_well: films needed for sensitivity and specificity.
        reasons: codes of films without a score and how many, most first. warnings: of films with one.
        remarks: what has to be said beside the figures, see `remarks_on`.
    """

    decision: Decision
    prevalence: float
    ill: FilmCount
    well: FilmCount
    sensitivity: Estimate | None
    specificity: Estimate | None
    sensitivity_of_all: Estimate | None
    uncertain: Estimate | None
    sensitivity_outside: Estimate | None
    specificity_outside: Estimate | None
    auc: Estimate | None
    ppv: Estimate | None
    npv: Estimate | None
    calibration: tuple[Bin, ...]
    calibration_error: float | None
    calibration_by_chance: float | None
    thresholds: tuple[OperatingPoint, ...]
    roc: tuple[tuple[float, float], ...]
    scores: tuple[tuple[float, ...], tuple[float, ...]]
    needed_ill: Needed
    needed_well: Needed
    reasons: tuple[tuple[str, int], ...]
    warnings: tuple[tuple[str, int], ...]
    remarks: tuple[str, ...]

    @property
    def films(self) -> int:
        """All of them."""
        return self.ill.films + self.well.films

    @property
    def scored(self) -> int:
        """Those that got a score."""
        return self.ill.scored + self.well.scored


def figures(
    labels: Sequence[int],
    results: Sequence[Result],
    decision: Decision,
    prevalence: float,
    others: Mapping[str, Decision] | None = None,
) -> Figures:
    """All figures of a check. Never fails for what the films are like: one film, one class and no score are told as such.

    Args:
        labels: 0 (normal) or 1 (pneumonia), one a result.
        results: of any status; their scores are judged by `decision`, whatever decision they were made with.
        prevalence: in (0, 1).
        others: further operating points for the table, by name.

    Raises:
        ValueError: not as many labels as results, another label, a prevalence outside (0, 1).
    """
    if len(labels) != len(results) or set(labels) - {0, 1} or not 0 < prevalence < 1:
        raise ValueError("needs a label 0 or 1 for each result, and a prevalence in (0, 1)")
    well, ill = (_count([r for r, one in zip(results, labels, strict=True) if one == label], decision) for label in (0, 1))
    scored = [(label, r.probability) for label, r in zip(labels, results, strict=True) if r.probability is not None]
    truth = np.array([label for label, _ in scored], np.int64)
    scores = np.array([score for _, score in scored], np.float64)
    points = table(truth, scores, decision, others or {}, prevalence)
    in_use = points[0]
    found = int((scores[truth == 1] >= decision.threshold).sum())
    both = bool(ill.scored and well.scored)
    bins = _bins(truth, scores)
    return Figures(
        decision=decision,
        prevalence=prevalence,
        ill=ill,
        well=well,
        sensitivity=in_use.sensitivity,
        specificity=in_use.specificity,
        sensitivity_of_all=share(found, ill.films),
        uncertain=share(ill.uncertain + well.uncertain, len(scored)),
        sensitivity_outside=share(ill.pneumonia, ill.pneumonia + ill.normal),
        specificity_outside=share(well.normal, well.pneumonia + well.normal),
        auc=auc_interval(auc(truth, scores), ill.scored, well.scored) if both else None,
        ppv=in_use.ppv,
        npv=in_use.npv,
        calibration=tuple(calibration_bins(truth, scores, bins)) if both else (),
        calibration_error=expected_calibration_error(truth, scores, bins) if both else None,
        calibration_by_chance=_by_chance(scores, bins) if both else None,
        thresholds=points,
        roc=_roc(truth, scores) if both else (),
        scores=(tuple(scores[truth == 0].tolist()), tuple(scores[truth == 1].tolist())),
        needed_ill=needed(in_use.sensitivity, ill.scored),
        needed_well=needed(in_use.specificity, well.scored),
        reasons=tuple(Counter(r.code for r in results if r.status != "ok").most_common()),
        warnings=tuple(Counter(code for r in results if r.status == "ok" for code in r.warnings).most_common()),
        remarks=remarks_on(ill, well, scores),
    )


def remarks_on(ill: FilmCount, well: FilmCount, scores: Scores) -> tuple[str, ...]:
    """Codes of what the figures do not say by themselves.

    `none_scored`, `no_ill`, `no_well`: nothing to count. `few_ill`, `few_well`: fewer than `FEW`. `same_score`: all films score
    the same. `refused`: some films got no score.
    """
    found = {
        "none_scored": not len(scores),
        "no_ill": bool(len(scores)) and not ill.scored,
        "no_well": bool(len(scores)) and not well.scored,
        "few_ill": 0 < ill.scored < FEW,
        "few_well": 0 < well.scored < FEW,
        "same_score": len(scores) > 1 and bool(np.ptp(scores) == 0),
        "refused": bool(ill.films + well.films - ill.scored - well.scored),
    }
    return tuple(code for code, holds in found.items() if holds)


def _count(results: list[Result], decision: Decision) -> FilmCount:
    kinds = Counter(r.status if r.probability is None else decision.decide(r.probability) for r in results)
    return FilmCount(**kinds)


def _bins(labels: Labels, scores: Scores) -> int:
    return max(1, min(MOST_BINS, len(scores) // FILMS_PER_BIN))


def _by_chance(scores: Scores, bins: int) -> float:
    """Mean calibration error where each film has pneumonia with the chance its score says (Bröcker and Smith 2007)."""
    rng = np.random.default_rng(0)
    rising = np.sort(scores)
    starts = np.cumsum([0, *(len(part) for part in np.array_split(rising, bins)[:-1])])
    expected = np.add.reduceat(rising, starts)
    drawn = [
        np.abs(np.add.reduceat(rng.random(len(rising)) < rising, starts, dtype=np.int64) - expected) for _ in range(_RESAMPLES)
    ]
    return float(np.sum(drawn) / _RESAMPLES / len(rising))


def _roc(labels: Labels, scores: Scores) -> tuple[tuple[float, float], ...]:
    false_positives, found, _ = roc_curve(labels, scores)
    return tuple(zip(false_positives.tolist(), found.tolist(), strict=True))
