"""Intervals for what a clinic's few films show: they hold their estimate, and stay honest at 0 and at 1.

Where nothing can be counted there is None, never nan.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from cxr.metrics import Z95, Confusion, Estimate, predictive_values, wilson

_STEPS = 80
"""Halvings: more than a double's digits."""


def share(successes: int, trials: int) -> Estimate | None:
    """A proportion with Wilson's score interval; None of nothing."""
    return wilson(successes, trials) if trials else None


def auc_interval(value: float, ill: int, well: int) -> Estimate:
    """The area under the ROC curve with Newcombe's interval (Statistics in Medicine 2006; 25: 559–573, method 5).

    It asks, as Wilson's does, which true areas are not refuted by the one seen, with the variance of Hanley and McNeil
    (1982). So it is open downwards where the classes part completely; a bootstrap and DeLong's interval have no width there.

    Args:
        value: the area.
        ill, well: films of each class, ≥ 1.
    """
    mean = (ill + well) / 2 - 1

    def refuted(true: float) -> bool:
        spread = 1 + mean * ((1 - true) / (2 - true) + true / (1 + true))
        return (value - true) ** 2 > Z95**2 * true * (1 - true) / (ill * well) * spread

    low, high = _edge(refuted, 0.0, value), _edge(refuted, 1.0, value)
    return Estimate(value, low, high)


def ratio_interval(first: int, of_first: int, second: int, of_second: int) -> tuple[float, float]:
    """The ratio of two independent proportions: the asymptotic score interval (Koopman, Biometrics 1984; 40: 513–517).

    Recommended for a ratio by Fagerland, Lydersen and Laake (Statistical Methods in Medical Research 2015; 24: 224–254).

    Args:
        first, second: how often. of_first, of_second: of how many, ≥ 1.

    Returns:
        (low, high), from 0 to infinity.
    """
    if not first and not second:
        return 0.0, math.inf

    def refuted(part: float) -> bool:  # part in (0, 1) is a ratio from 0 to infinity
        return _koopman(part / (1 - part), first, of_first, second, of_second) > Z95**2

    one, other = first / of_first, second / of_second
    seen = one / (one + other)
    low = 0.0 if not first else _edge(refuted, 0.0, seen)
    high = 1.0 if not second else _edge(refuted, 1.0, seen)
    return low / (1 - low), high / (1 - high) if high < 1 else math.inf


def _koopman(ratio: float, x: int, m: int, y: int, n: int) -> float:
    """His chi-square for first/second = `ratio`."""
    if ratio <= 0 or math.isinf(ratio):
        return math.inf
    half = ratio * (m + y) + x + n
    root = math.sqrt(max(0.0, half * half - 4 * ratio * (m + n) * (x + y)))
    first = 2 * ratio * (x + y) / (half + root)  # the smaller root, without cancellation
    second = first / ratio
    variance = first * (1 - first) / m + ratio**2 * second * (1 - second) / n
    distance = x / m - ratio * y / n
    return distance**2 / variance if variance > 0 else (0.0 if not distance else math.inf)


def positive_predictive_value(counts: Confusion, prevalence: float) -> Estimate | None:
    """PPV where `prevalence` of the children have pneumonia, taken as known: Bayes' rule on the likelihood ratio's interval.

    None where a class is missing, or no film was called.
    """
    ill, well = counts.tp + counts.fn, counts.tn + counts.fp
    if not ill or not well or not counts.tp + counts.fp:
        return None
    odds = prevalence / (1 - prevalence)
    low, high = ratio_interval(counts.tp, ill, counts.fp, well)
    value, _ = predictive_values(counts.tp / ill, counts.tn / well, prevalence)
    return Estimate(value, _from_odds(low * odds), _from_odds(high * odds))


def negative_predictive_value(counts: Confusion, prevalence: float) -> Estimate | None:
    """NPV, likewise. None where a class is missing, or no film was cleared."""
    ill, well = counts.tp + counts.fn, counts.tn + counts.fp
    if not ill or not well or not counts.tn + counts.fn:
        return None
    odds = (1 - prevalence) / prevalence
    low, high = ratio_interval(counts.tn, well, counts.fn, ill)
    _, value = predictive_values(counts.tp / ill, counts.tn / well, prevalence)
    return Estimate(value, _from_odds(low * odds), _from_odds(high * odds))


def _from_odds(odds: float) -> float:
    return 1.0 if math.isinf(odds) else odds / (1 + odds)


def _edge(refuted: Callable[[float], bool], outside: float, inside: float) -> float:
    """Where the values that are not refuted end, between one that may be and one that is not."""
    if outside == inside or not refuted(outside + (inside - outside) * 1e-12):
        return outside
    for _ in range(_STEPS):
        middle = (outside + inside) / 2
        if refuted(middle):
            outside = middle
        else:
            inside = middle
    return inside
