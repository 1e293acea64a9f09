"""What a Result comes to, for showing: its kind, and what its decision means where pneumonia is rare or common. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from cxr.result import Result

if TYPE_CHECKING:
    from cxr.contract import Contract


class Kind(Enum):
    """What the reader of the window sees of a film; each has its words, its shape and its colour.

    UNREAD: scored, and the score kept back until the reader has said what they see.
    """

    PNEUMONIA = "pneumonia"
    NORMAL = "normal"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"
    ERROR = "error"
    WAITING = "waiting"
    UNSCORED = "unscored"
    UNREAD = "unread"


PREVALENCES = (0.05, 0.20, 0.50)
"""Shares of children with pneumonia for which the meaning of a decision is told."""


def kind_of(result: Result) -> Kind:
    """The decision where there is one, else why there is none."""
    return Kind(result.decision or result.status)


def points(probability: float) -> int:
    """The score as shown: 0 to 100, rounded down, so that it reaches a threshold only where the decision did."""
    return int(probability * 100 + 1e-9)


NOT_TO_RELY_ON = frozenset({"age_outside", "unlike_chest", "atypical", "evidence_outside"})
"""Warnings of films for which the figures of the tested films do not hold."""


def holds(result: Result) -> bool:
    """Whether what is known of tested films can be said of this one."""
    return not NOT_TO_RELY_ON & set(result.warnings)


@dataclass(frozen=True)
class Accuracy:
    """How often the decisions were right on films that the model had not seen.

    Attributes:
        sensitivity, specificity: in [0, 1].
        films: how many, 0 where unknown.
        split: the name of the films' set.
    """

    sensitivity: float
    specificity: float
    films: int
    split: str

    def shows_pneumonia(self, kind: Kind, prevalence: float) -> float | None:
        """The share of films with pneumonia among those that got this decision: PPV, or 1 − NPV. None: not known."""
        ill, well = prevalence, 1 - prevalence
        if kind is Kind.PNEUMONIA:
            ill, well = ill * self.sensitivity, well * (1 - self.specificity)
        elif kind is Kind.NORMAL:
            ill, well = ill * (1 - self.sensitivity), well * self.specificity
        else:
            return None
        return ill / (ill + well) if ill + well > 0 else None


def accuracy_of(contract: Contract) -> Accuracy | None:
    """The figures of the threshold in use, else of the contract's metrics; None where there are none."""
    metrics = contract.decision.figures or contract.metrics
    sensitivity, specificity = _value(metrics, "sensitivity"), _value(metrics, "specificity")
    if sensitivity is None or specificity is None:
        return None
    films = metrics.get("n", 0)
    return Accuracy(sensitivity, specificity, films if isinstance(films, int) else 0, str(metrics.get("split", "")))


def _value(metrics: dict[str, Any], name: str) -> float | None:
    entry = metrics.get(name)
    value = entry.get("value") if isinstance(entry, dict) else entry
    return float(value) if isinstance(value, (int, float)) and 0 <= value <= 1 else None
