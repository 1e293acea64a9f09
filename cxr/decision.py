"""From probability to words: threshold and uncertain zone. Light: no numpy."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cxr.result import Result

ROUNDING = 0.00005
"""Half of the last digit of a score and a threshold in a table."""


@dataclass(frozen=True)
class Decision:
    """From probability to words.

    Attributes:
        threshold: probability from which on the decision is "pneumonia".
        uncertain_low, uncertain_high: from low up to, not including, high the decision is "uncertain"; equal: no zone.
        chosen: how these were chosen, on which films, with which figures there.
        profile: "balanced" (the contract's own), "screening" (fewer missed, more false alarms) or "own" (the clinic's).
        figures: how often decisions at this threshold were right, as in `Contract.metrics`: `sensitivity`, `specificity`
            (each a value with its interval), `n`, `split`. Empty: those of the contract's metrics.
    """

    threshold: float
    uncertain_low: float
    uncertain_high: float
    chosen: str
    profile: str = "balanced"
    figures: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def is_valid(self) -> bool:
        """Whether threshold and zone lie where scores do."""
        return 0 <= self.uncertain_low <= self.uncertain_high <= 1 and 0 < self.threshold < 1

    def decide(self, probability: float) -> str:
        """ "pneumonia", "normal" or "uncertain"."""
        if self.uncertain_low <= probability < self.uncertain_high:
            return "uncertain"
        return "pneumonia" if probability >= self.threshold else "normal"

    def could_have_made(self, result: Result) -> bool:
        """Whether a result, as it may have come out of a table, was made with this threshold, zone and profile.

        One without a score was made with any. Tables of versions without profiles are balanced.
        """
        if result.probability is None or result.threshold is None:
            return True
        if (result.profile or "balanced") != self.profile or abs(result.threshold - self.threshold) > 1.01 * ROUNDING:
            return False
        borders = (self.threshold, self.uncertain_low, self.uncertain_high)
        at_border = any(abs(result.probability - border) <= 1.01 * ROUNDING for border in borders)
        return at_border or result.decision == self.decide(result.probability)
