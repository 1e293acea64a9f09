"""How far a reader and the program agree: counts, per cent agreement, Cohen's kappa. Tests compare with scikit-learn.

Kappa is agreement beyond what chance alone would give, from how often each of the two says what (Cohen 1960). Its interval
is that of a large sample, κ ± 1.96 standard errors (Fleiss, Cohen and Everitt 1969), which is too narrow with few films.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from cxr.metrics import Z95, Estimate, wilson

Counts = NDArray[np.int64]

CALLS = ("normal", "unsure", "pneumonia")
"""What a reader can say, in order."""
DECISIONS = ("normal", "uncertain", "pneumonia")
"""What the program decides, in the same order."""
CLEAR = (0, 2)
"""Places of the two clear calls."""
FEW = 30
"""Below so many films no figure here says much."""
LOPSIDED = 0.8
"""A share of one call, from which on kappa can be low though nearly all films agree (Feinstein and Cicchetti 1990)."""


def count(pairs: Iterable[tuple[str, str]]) -> Counts:
    """Pairs of (the reader's call, the program's decision) → int64, shape (3, 3): rows as `CALLS`, columns as `DECISIONS`.

    Raises:
        ValueError: a call or decision that there is not.
    """
    counts = np.zeros((3, 3), np.int64)
    for call, decision in pairs:
        counts[CALLS.index(call), DECISIONS.index(decision)] += 1
    return counts


def linear_weights(categories: int) -> NDArray[np.float64]:
    """Full agreement 1, the two ends 0, evenly in between (Cohen 1968; Cicchetti and Allison 1971); shape (k, k)."""
    places = np.arange(categories, dtype=np.float64)
    return np.asarray(1 - np.abs(places[:, None] - places[None, :]) / max(1, categories - 1))


def kappa(counts: Counts, weights: NDArray[np.float64] | None = None) -> Estimate:
    """Cohen's kappa with its 95 % interval.

    Args:
        counts: films, shape (k, k), rows one rater's categories, columns the other's, in the same order.
        weights: how much each cell counts as agreement, shape (k, k), the diagonal 1; None: the diagonal alone.

    Returns:
        All three nan where it is not defined: no films, or both raters said one and the same of all. The interval is
        κ ± 1.96 standard errors, cut at −1 and 1. Where all films agree the standard error is 0, which would promise too
        much: then the lower end is what Wilson's lower limit of the agreement gives, at the same agreement by chance.
    """
    total = int(counts.sum())
    if not total:
        return Estimate(np.nan, np.nan, np.nan)
    w = np.eye(len(counts)) if weights is None else weights
    p = counts / total
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    seen, chance = float((w * p).sum()), float(rows @ w @ columns)
    if chance >= 1 - 1e-12:
        return Estimate(np.nan, np.nan, np.nan)
    value = (seen - chance) / (1 - chance)
    if seen >= 1 - 1e-12:
        return Estimate(1.0, (wilson(total, total).low - chance) / (1 - chance), 1.0)
    mean = (w @ columns)[:, None] + (rows @ w)[None, :]
    spread = float((p * (w * (1 - chance) - mean * (1 - seen)) ** 2).sum()) - (seen * chance - 2 * chance + seen) ** 2
    half = Z95 * float(np.sqrt(max(0.0, spread) / total)) / (1 - chance) ** 2
    return Estimate(value, max(-1.0, value - half), min(1.0, value + half))


STRENGTHS = (
    (0.0, "poor"),
    (0.2, "slight"),
    (0.4, "fair"),
    (0.6, "moderate"),
    (0.8, "substantial"),
    (1.0, "almost perfect"),
)
"""Upper ends of what Landis and Koch (1977) called kappas; arbitrary, as they say themselves."""


def strength(value: float) -> str:
    """Landis and Koch's word; "" for nan."""
    if np.isnan(value):
        return ""
    if value < 0:
        return STRENGTHS[0][1]
    return next(word for end, word in STRENGTHS[1:] if value <= end + 1e-12)


@dataclass(frozen=True)
class Agreement:
    """What reader and program said of the same films.

    Attributes:
        counts: int64, shape (3, 3), see `count`.
    """

    counts: Counts = field(default_factory=lambda: np.zeros((3, 3), np.int64))

    @property
    def films(self) -> int:
        """In all."""
        return int(self.counts.sum())

    @cached_property
    def clear(self) -> Counts:
        """Films of which both said normal or pneumonia: shape (2, 2)."""
        return self.counts[np.ix_(CLEAR, CLEAR)]

    @property
    def clear_films(self) -> int:
        """How many those are."""
        return int(self.clear.sum())

    @property
    def agreement(self) -> Estimate:
        """The share of the clear films on which both said the same, with Wilson's interval."""
        return wilson(int(np.trace(self.clear)), self.clear_films)

    @property
    def kappa(self) -> Estimate:
        """Unweighted, of the clear films."""
        return kappa(self.clear)

    @property
    def weighted_kappa(self) -> Estimate:
        """Linear weights, of all films: unsure and uncertain lie half way between normal and pneumonia."""
        return kappa(self.counts, linear_weights(3))

    @property
    def reader_pneumonia(self) -> Estimate:
        """The share of the clear films that the reader called pneumonia."""
        return wilson(int(self.clear[1].sum()), self.clear_films)

    @property
    def program_pneumonia(self) -> Estimate:
        """The share of the clear films that the program called pneumonia."""
        return wilson(int(self.clear[:, 1].sum()), self.clear_films)

    @property
    def on_pneumonia(self) -> float:
        """Agreement on pneumonia: 2 × both said it ÷ (reader's + program's); nan where none did.

        Source: Cicchetti and Feinstein 1990.
        """
        return _specific(self.clear, 1)

    @property
    def on_normal(self) -> float:
        """Agreement on normal, likewise."""
        return _specific(self.clear, 0)

    @property
    def is_few(self) -> bool:
        """Whether there are too few clear films for the figures to say much."""
        return self.clear_films < FEW

    @property
    def is_lopsided(self) -> bool:
        """Whether nearly all calls are of one kind, so that kappa can mislead."""
        if not self.clear_films:
            return False
        share = (self.reader_pneumonia.value + self.program_pneumonia.value) / 2
        return max(share, 1 - share) >= LOPSIDED


def _specific(clear: Counts, place: int) -> float:
    said = int(clear[place].sum() + clear[:, place].sum())
    return 2 * int(clear[place, place]) / said if said else float("nan")
