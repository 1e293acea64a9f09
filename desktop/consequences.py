"""What a threshold costs: films with pneumonia that it misses, false alarms that it gives. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cxr.decision import Decision
from desktop.profiles import BALANCED, OWN, SCREENING

if TYPE_CHECKING:
    from cxr.contract import Contract
    from cxr.local_check import OperatingPoint
    from cxr.metrics import Estimate

FEWEST = 30
"""Films of each class with a score, below which no threshold can be chosen on them."""
HELD_OUT = "held-out films, made harder"
"""As `export.held_out` calls it."""
OWN_FILMS = "own films"
"""The set of films that an own threshold's figures are of, in `Decision.figures`."""
PER = 1000
"""Children for whom the consequences are told."""


@dataclass(frozen=True)
class Share:
    """A share in [0, 1] with its 95 % interval."""

    value: float
    low: float
    high: float

    def rest(self) -> Share:
        """Of those that it is not."""
        return Share(1 - self.value, 1 - self.high, 1 - self.low)


@dataclass(frozen=True)
class Consequences:
    """Of one threshold; the uncertain zone is left out of account.

    Attributes:
        missed: of the films with pneumonia.
        alarms: of the films without.
        films: how many were counted. split: which ones, "own films" those of the clinic.
    """

    missed: Share
    alarms: Share
    films: int
    split: str

    def missed_among(self, prevalence: float) -> float:
        """Children with pneumonia that are missed, of `PER` children."""
        return PER * prevalence * self.missed.value

    def alarms_among(self, prevalence: float) -> float:
        """Children without who get a false alarm, of `PER` children."""
        return PER * (1 - prevalence) * self.alarms.value


def of_point(point: OperatingPoint, films: int) -> Consequences | None:
    """On the clinic's own films; None where a class is missing."""
    if point.sensitivity is None or point.specificity is None:
        return None
    return Consequences(_share(point.sensitivity).rest(), _share(point.specificity).rest(), films, OWN_FILMS)


def of_decision(contract: Contract, decision: Decision) -> Consequences | None:
    """By the figures that came with the threshold.

    Those of a model's own threshold are of the films tested. Beside a screening profile they are of the same films as its own,
    where it knows them: else the two could not be compared.
    """
    if decision.profile == BALANCED:
        screening = contract.profiles.get(SCREENING)
        beside = {} if screening is None else screening.figures
        if isinstance(beside.get(BALANCED), Mapping):
            return _of_figures({**beside, **beside[BALANCED]})
    return _of_figures(decision.figures or contract.metrics)


def own(contract: Contract, point: OperatingPoint, ill: int, well: int) -> Decision:
    """The clinic's own threshold, with the figures of its films, and an uncertain zone as wide as the model's own.

    As wide in evidence (log-odds): a threshold alone would change nothing as long as it stays within the model's zone, whose
    films are called uncertain.

    Args:
        point: on `ill` films with pneumonia and `well` without, each with a score.

    Raises:
        ValueError: a class has fewer than `FEWEST` films, or the threshold is none.
    """
    if point.sensitivity is None or point.specificity is None or min(ill, well) < FEWEST:
        raise ValueError("too few films")
    low, high = moved_zone(balanced(contract), point.threshold)
    found, cleared = point.sensitivity.to_dict(), point.specificity.to_dict()
    chosen = (
        f"The clinic's own films: {ill + well} films, {ill} of them pneumonia. Threshold chosen by a person (sensitivity "
        f"{found['value']:.1%}, specificity {cleared['value']:.1%} there). "
        "Uncertain: as wide in log-odds as the model's own zone."
    )
    figures = {"sensitivity": found, "specificity": cleared, "n": ill + well, "split": OWN_FILMS}
    return Decision(round(point.threshold, 6), low, high, chosen, OWN, figures)


def balanced(contract: Contract) -> Decision:
    """The model's own threshold, whatever is in use."""
    return contract.profiles.get(BALANCED, contract.decision)


def moved_zone(decision: Decision, threshold: float) -> tuple[float, float]:
    """The uncertain zone, moved with the threshold: (low, high)."""
    if decision.uncertain_low >= decision.uncertain_high:
        return round(threshold, 6), round(threshold, 6)
    shift = _log_odds(threshold) - _log_odds(decision.threshold)
    low, high = (
        1 / (1 + math.exp(-(_log_odds(min(max(border, 1e-6), 1 - 1e-6)) + shift)))
        for border in (decision.uncertain_low, decision.uncertain_high)
    )
    return round(min(low, threshold), 6), round(max(high, threshold), 6)


def uncertain_share(scores: Sequence[float], decision: Decision) -> float:
    """The share of films that come out uncertain."""
    return sum(decision.decide(score) == "uncertain" for score in scores) / len(scores) if scores else 0.0


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))


def _of_figures(figures: Mapping[str, Any]) -> Consequences | None:
    try:
        found, cleared = (Share(**{key: float(figures[name][key]) for key in ("value", "low", "high")}) for name in _NAMES)
        return Consequences(found.rest(), cleared.rest(), int(figures["n"]), str(figures["split"]))
    except (KeyError, TypeError, ValueError):
        return None


_NAMES = ("sensitivity", "specificity")


def _share(figure: Estimate) -> Share:
    return Share(figure.value, figure.low, figure.high)
