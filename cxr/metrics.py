"""Figures of a binary classifier, each with its interval. NumPy only; tests compare with scikit-learn.

`labels` are 0 (normal) or 1 (pneumonia), int, shape (N,); `scores` are probabilities, float, shape (N,).
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.int64]
Scores = NDArray[np.float64]
Z95 = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval; all three nan where there is nothing to count."""

    value: float
    low: float
    high: float

    def to_dict(self) -> dict[str, float]:
        """As JSON-ready values, rounded to 4 places."""
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4)}


def wilson(successes: int, trials: int) -> Estimate:
    """A proportion with Wilson's score interval (Wilson 1927; Brown, Cai, DasGupta 2001 recommend it).

    Args:
        successes: 0 … trials.
        trials: 0 gives nan.
    """
    if trials == 0:
        return Estimate(np.nan, np.nan, np.nan)
    share = successes / trials
    centre = (share + Z95**2 / (2 * trials)) / (1 + Z95**2 / trials)
    half = Z95 / (1 + Z95**2 / trials) * np.sqrt(share * (1 - share) / trials + Z95**2 / (4 * trials**2))
    return Estimate(share, max(0.0, float(centre - half)), min(1.0, float(centre + half)))


def auc(labels: Labels, scores: Scores) -> float:
    """Area under the ROC curve: the chance that a pneumonia film scores above a normal one, ties half (Mann–Whitney).

    nan where a class is missing.
    """
    positives = int(labels.sum())
    negatives = len(labels) - positives
    if not positives or not negatives:
        return float("nan")
    order = np.argsort(scores, kind="stable")
    _, inverse, counts = np.unique(scores[order], return_inverse=True, return_counts=True)
    ranks = np.empty(len(scores))
    ranks[order] = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def auc_interval(labels: Labels, scores: Scores, resamples: int = 2000, seed: int = 0) -> Estimate:
    """AUC with the 95 % percentile interval of a bootstrap drawn within each class.

    Films, not patients, are drawn: the test split has 428 patients for 624 films, so the interval is a little narrow.
    """
    value = auc(labels, scores)
    if np.isnan(value):
        return Estimate(np.nan, np.nan, np.nan)
    rng = np.random.default_rng(seed)
    groups = [np.flatnonzero(labels == label) for label in (0, 1)]
    drawn = np.empty(resamples)
    for index in range(resamples):
        rows = np.concatenate([rng.choice(group, len(group)) for group in groups])
        drawn[index] = auc(labels[rows], scores[rows])
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Estimate(value, float(low), float(high))


@dataclass(frozen=True)
class Confusion:
    """Counts at an operating point; rows are truth, as scikit-learn orders them: [[tn, fp], [fn, tp]]."""

    tn: int
    fp: int
    fn: int
    tp: int

    @property
    def accuracy(self) -> Estimate:
        return wilson(self.tn + self.tp, self.tn + self.fp + self.fn + self.tp)

    @property
    def sensitivity(self) -> Estimate:
        """Recall of pneumonia."""
        return wilson(self.tp, self.tp + self.fn)

    @property
    def specificity(self) -> Estimate:
        return wilson(self.tn, self.tn + self.fp)

    @property
    def precision(self) -> Estimate:
        """Positive predictive value at the prevalence of these films."""
        return wilson(self.tp, self.tp + self.fp)

    @property
    def f1(self) -> float:
        """Of pneumonia; nan where there is none and none was called."""
        denominator = 2 * self.tp + self.fp + self.fn
        return 2 * self.tp / denominator if denominator else float("nan")

    def to_list(self) -> list[list[int]]:
        """[[tn, fp], [fn, tp]]."""
        return [[self.tn, self.fp], [self.fn, self.tp]]


def confusion(labels: Labels, called: NDArray[np.bool_]) -> Confusion:
    """Count.

    Args:
        called: whether pneumonia was called, shape (N,).
    """
    truth = labels == 1
    return Confusion(
        tn=int((~truth & ~called).sum()),
        fp=int((~truth & called).sum()),
        fn=int((truth & ~called).sum()),
        tp=int((truth & called).sum()),
    )


def roc_curve(labels: Labels, scores: Scores) -> tuple[Scores, Scores, Scores]:
    """Points of the ROC curve.

    Returns:
        (false positive rate, sensitivity, threshold), each float (K,), thresholds falling from +inf; a film is called
        pneumonia when its score is ≥ the threshold.
    """
    order = np.argsort(-scores, kind="stable")
    sorted_scores, truth = scores[order], labels[order]
    last_of_ties = np.append(np.flatnonzero(np.diff(sorted_scores)), len(scores) - 1)
    true_positives = np.cumsum(truth)[last_of_ties]
    false_positives = 1 + last_of_ties - true_positives
    return (
        np.concatenate([[0.0], false_positives / max(1, len(labels) - int(labels.sum()))]),
        np.concatenate([[0.0], true_positives / max(1, int(labels.sum()))]),
        np.concatenate([[np.inf], sorted_scores[last_of_ties]]),
    )


def threshold_for_sensitivity(labels: Labels, scores: Scores, wanted: float) -> float:
    """The highest threshold that calls at least `wanted` of the pneumonia films, set half-way to the next lower score.

    Half-way, so that a film that scores a rounding step less is still called.

    Raises:
        ValueError: no pneumonia film, or `wanted` not in (0, 1].
    """
    if not 0 < wanted <= 1 or not labels.sum():
        raise ValueError("needs pneumonia films and a sensitivity in (0, 1]")
    positive = np.sort(scores[labels == 1])[::-1]
    needed = int(np.ceil(wanted * len(positive) - 1e-9))
    at = positive[needed - 1]
    below = scores[scores < at]
    return float((at + below.max()) / 2) if len(below) else float(at)


@dataclass(frozen=True)
class Bin:
    """Films of like score: how many, their mean score and the share of pneumonia among them."""

    count: int
    mean_score: float
    share: Estimate


def calibration_bins(labels: Labels, scores: Scores, bins: int = 15) -> list[Bin]:
    """Equal-mass bins, by rising score; fewer where there are fewer films."""
    order = np.argsort(scores, kind="stable")
    parts = np.array_split(order, min(bins, len(order)))
    return [Bin(len(p), float(scores[p].mean()), wilson(int(labels[p].sum()), len(p))) for p in parts]


def expected_calibration_error(labels: Labels, scores: Scores, bins: int = 15) -> float:
    """Mean distance of score and share of pneumonia over equal-mass bins, weighted by films (Guo et al. 2017)."""
    total = len(labels)
    return sum(b.count / total * abs(b.mean_score - b.share.value) for b in calibration_bins(labels, scores, bins))


def fit_temperature(labels: Labels, logits: Scores) -> float:
    """The temperature t that minimizes the negative log-likelihood of sigmoid(logit / t) (Guo et al. 2017).

    Args:
        logits: float, shape (N,), of films the network was not trained on.

    Returns:
        t in [0.05, 20], by golden-section search over log t, to 4 digits.
    """
    sign = np.where(labels == 1, 1.0, -1.0)

    def loss(log_t: float) -> float:
        return float(np.logaddexp(0, -sign * logits / np.exp(log_t)).mean())

    low, high = np.log(0.05), np.log(20.0)
    ratio = (np.sqrt(5) - 1) / 2
    while high - low > 1e-5:
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if loss(left) < loss(right):
            high = right
        else:
            low = left
    return float(np.round(np.exp((low + high) / 2), 4))


def predictive_values(sensitivity: float, specificity: float, prevalence: float) -> tuple[float, float]:
    """What a decision means where `prevalence` of the patients have the disease, by Bayes' rule.

    Returns:
        (positive predictive value, negative predictive value); nan where nothing would be called so.
    """
    called = sensitivity * prevalence + (1 - specificity) * (1 - prevalence)
    cleared = specificity * (1 - prevalence) + (1 - sensitivity) * prevalence
    ppv = sensitivity * prevalence / called if called else float("nan")
    npv = specificity * (1 - prevalence) / cleared if cleared else float("nan")
    return ppv, npv
