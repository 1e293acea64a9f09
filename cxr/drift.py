"""Do a clinic's films still lie like those the program was made with, and like its own first ones? Figures; NumPy only.

Two questions of each statistic. Can the difference be chance? A two-sample Kolmogorov–Smirnov test answers, its p-value
multiplied by the number of statistics looked at (Bonferroni). Is it large? The population stability index says, with what it
would come to by chance taken away. Both must be so before a film's statistic is said to have changed. docs/DRIFT.md has the
formulas and how often they are wrong.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cxr.drift_reference import BINS, NORMAL, PNEUMONIA, Statistic, Values, bin_counts, step_curve

ALPHA = 0.01
"""Of each comparison, all its statistics together: chance alone makes one in a hundred say that something has changed."""
FEWEST = 30
"""Films below which nothing is said: then only differences beyond .3 of the films could be told."""
PSI_FEWEST = 200
"""Films below which the index is not told: with fewer, what it comes to by chance is about half of what counts as a change."""
SOME, LARGE = 0.1, 0.25
"""Population stability index from which on a change counts, and counts as large: a convention (Siddiqi 2006), no law."""
SHARES = tuple(step / 20 for step in range(21))
"""Shares of pneumonia that are tried for the reference."""
LOWER, HIGHER, SPREAD = "lower", "higher", "spread"


class Expected(Protocol):
    """What values are compared with."""

    @property
    def films(self) -> float: ...

    def curve(self, at: Values) -> tuple[Values, Values]: ...

    def places(self) -> Values: ...

    def in_bins(self, values: Values) -> tuple[NDArray[np.int64], Values]: ...


@dataclass(frozen=True)
class Mix:
    """The reference's films at a given share of pneumonia."""

    statistic: Statistic
    share: float

    @property
    def films(self) -> float:
        """So many films drawn from the mix would leave its curve as uncertain as the classes' films do."""
        of = self.statistic.classes
        return 1 / (self.share**2 / of[PNEUMONIA].films + (1 - self.share) ** 2 / of[NORMAL].films)

    def curve(self, at: Values) -> tuple[Values, Values]:
        """The shares of films below each of these values, and up to each of them."""
        of = self.statistic.classes
        sick, well = of[PNEUMONIA].curve(at), of[NORMAL].curve(at)
        below, up_to = (self.share * one + (1 - self.share) * other for one, other in zip(sick, well, strict=True))
        return below, up_to

    def places(self) -> Values:
        """Where the curve steps."""
        return np.concatenate([one.values for one in self.statistic.classes.values()])

    def in_bins(self, values: Values) -> tuple[NDArray[np.int64], Values]:
        """Counts of the values, and the reference's shares, in the reference's bins."""
        of = self.statistic.shares
        shares = self.share * of[PNEUMONIA] + (1 - self.share) * of[NORMAL]
        return bin_counts(values, self.statistic.edges), shares

    def quantile(self, wanted: float) -> float:
        """The least value that at least this share of films does not exceed."""
        places = np.sort(self.places())
        return float(places[min(int(np.searchsorted(self.curve(places)[1], wanted - 1e-9)), len(places) - 1)])


@dataclass(frozen=True)
class Own:
    """The clinic's own earlier films.

    Attributes:
        values: float64 (N,), rising.
    """

    values: Values

    @property
    def films(self) -> float:
        return len(self.values)

    def curve(self, at: Values) -> tuple[Values, Values]:
        """The shares of films below each of these values, and up to each of them."""
        return step_curve(self.values, at)

    def places(self) -> Values:
        """Where the curve steps."""
        return self.values

    def in_bins(self, values: Values) -> tuple[NDArray[np.int64], Values]:
        """Counts of the values, and the earlier films' shares, in bins by the earlier films' deciles."""
        edges = np.unique(np.quantile(self.values, np.arange(1, BINS) / BINS, method="inverted_cdf"))
        return bin_counts(values, edges), bin_counts(self.values, edges) / len(self.values)


@dataclass(frozen=True)
class Comparison:
    """Of one statistic.

    Attributes:
        name: of the statistic.
        films: how many have it.
        distance: Kolmogorov–Smirnov, 0 to 1: the largest difference between the two shares of films up to a value.
        p: chance of at least this distance if both were alike, times the statistics compared; at most 1.
        psi: population stability index less what chance makes of it, not below 0; None with fewer than `PSI_FEWEST` films.
        direction: LOWER, HIGHER, or SPREAD where films moved both ways.
    """

    name: str
    films: int
    distance: float
    p: float
    psi: float | None
    direction: str

    @property
    def changed(self) -> bool:
        """Beyond chance, and large enough to matter. With few films, what is beyond chance is large."""
        return self.p < ALPHA and (self.psi is None or self.psi >= SOME)

    @property
    def is_large(self) -> bool:
        """Whether the index calls it a large change."""
        return self.changed and self.psi is not None and self.psi >= LARGE


def compare(values: Mapping[str, Values], expected: Mapping[str, Expected]) -> list[Comparison]:
    """Every statistic that both sides have, with at least `FEWEST` films each; in the order of `values`."""
    told = [
        name for name, found in values.items() if name in expected and len(found) >= FEWEST and expected[name].films >= FEWEST
    ]
    return [_compare(name, np.sort(values[name]), expected[name], len(told)) for name in told]


def _compare(name: str, values: Values, expected: Expected, looks: int) -> Comparison:
    above, below = distances(values, expected)
    p = min(1.0, looks * chance(max(above, below), len(values), expected.films))
    psi = None
    if len(values) >= PSI_FEWEST and expected.films >= PSI_FEWEST / 2:
        counts, shares = expected.in_bins(values)
        psi = max(0.0, stability_index(counts, shares) - by_chance(len(shares), len(values), expected.films))
    direction = HIGHER if above >= 2 * below else LOWER if below >= 2 * above else SPREAD
    return Comparison(name, len(values), max(above, below), p, psi, direction)


def distances(values: Values, expected: Expected) -> tuple[float, float]:
    """How far the curve of shares of films lies below the expected one at most (values are higher), and above it.

    Args:
        values: float64 (N,), rising.
    """
    at = expected.places()  # between two of its steps the other curve only rises, so the ends tell
    apart = np.concatenate(expected.curve(at)) - np.concatenate(step_curve(values, at))
    return max(0.0, float(apart.max())), max(0.0, float(-apart.min()))


def chance(distance: float, n: float, m: float) -> float:
    """How often two samples of one distribution lie at least this far apart: Kolmogorov's asymptotic law with Stephens's
    correction for few films (J. R. Stat. Soc. B 32, 1970). Ties make it too high, never too low.

    Args:
        distance: of Kolmogorov and Smirnov.
        n, m: sizes of the samples.
    """
    root = math.sqrt(n * m / (n + m))
    scaled = (root + 0.12 + 0.11 / root) * distance
    if scaled < 0.2:
        return 1.0
    terms = [math.exp(-2 * (k * scaled) ** 2) for k in range(1, 101)]
    return min(1.0, max(0.0, 2 * (sum(terms[::2]) - sum(terms[1::2]))))


def stability_index(counts: NDArray[np.int64], shares: Values) -> float:
    """Population stability index: Σ (a − e) · ln(a / e) over the bins.

    Half a film is added to every bin of either side, so that an empty one does not make it infinite.

    Args:
        counts: of the clinic's films.
        shares: of the reference's films, sum 1.
    """
    bins, n = len(shares), counts.sum()
    a = (counts + 0.5) / (n + bins / 2)
    e = (shares * n + 0.5) / (n + bins / 2)
    return float(((a - e) * np.log(a / e)).sum())


def by_chance(bins: int, n: float, m: float) -> float:
    """What the index comes to on average where nothing has changed: (bins − 1) · (1/n + 1/m) (Yurdakul 2018)."""
    return (bins - 1) * (1 / n + 1 / m)


def fit_share(values: Mapping[str, Values], statistics: Mapping[str, Statistic], usual: float) -> float:
    """The share of pneumonia at which the reference lies closest to these films.

    Nobody knows how many of a clinic's children are sick, and a reference with another share would differ for that reason
    alone. The scores tell the share best; without them all statistics together do.

    Args:
        values: float64 (N,) by statistic.
        statistics: of the reference.
        usual: the reference's own share, taken where there are too few films.
    """
    rising = {name: np.sort(found) for name, found in values.items() if name in statistics and len(found) >= FEWEST}
    if "score" in rising:
        rising = {"score": rising["score"]}
    if not rising:
        return usual
    costs = [sum(max(distances(found, Mix(statistics[n], share))) ** 2 for n, found in rising.items()) for share in SHARES]
    return SHARES[int(np.argmin(costs))]


def changed(comparisons: Sequence[Comparison]) -> list[Comparison]:
    """Those that changed, the most certain first."""
    return sorted((one for one in comparisons if one.changed), key=lambda one: one.p)
