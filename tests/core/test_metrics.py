"""Figures: against hand-counted cases, and against scikit-learn where it is installed."""

from __future__ import annotations

import numpy as np
import pytest

from cxr import metrics

RNG = np.random.default_rng(0)
LABELS = RNG.integers(0, 2, 400)
SCORES = np.round(np.clip(RNG.normal(0.4 + 0.25 * LABELS, 0.2), 0, 1), 2)  # rounded: many ties


def test_wilson_agrees_with_the_published_example_of_568_of_624():
    estimate = metrics.wilson(568, 624)
    assert estimate.value == pytest.approx(0.9103, abs=1e-4)
    assert (estimate.low, estimate.high) == pytest.approx((0.885, 0.930), abs=1e-3)


def test_wilson_stays_within_0_and_1_and_is_open_where_nothing_was_counted():
    assert metrics.wilson(0, 20).low == 0
    assert metrics.wilson(20, 20).high == 1
    assert metrics.wilson(20, 20).low < 0.9
    assert np.isnan(metrics.wilson(0, 0).value)


def test_auc_counts_ties_half():
    assert metrics.auc(np.array([0, 1]), np.array([0.5, 0.5])) == 0.5
    assert metrics.auc(np.array([0, 0, 1, 1]), np.array([0.1, 0.4, 0.4, 0.8])) == pytest.approx(3.5 / 4)
    assert np.isnan(metrics.auc(np.array([1, 1]), np.array([0.1, 0.2])))


def test_auc_roc_and_thresholds_agree_with_scikit_learn():
    sklearn = pytest.importorskip("sklearn.metrics")
    assert metrics.auc(LABELS, SCORES) == pytest.approx(sklearn.roc_auc_score(LABELS, SCORES))
    ours, theirs = metrics.roc_curve(LABELS, SCORES), sklearn.roc_curve(LABELS, SCORES, drop_intermediate=False)
    for one, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(one, other)


def test_confusion_figures_agree_with_scikit_learn():
    sklearn = pytest.importorskip("sklearn.metrics")
    called = SCORES >= 0.5
    table = metrics.confusion(LABELS, called)
    assert table.to_list() == sklearn.confusion_matrix(LABELS, called).tolist()
    assert table.sensitivity.value == pytest.approx(sklearn.recall_score(LABELS, called))
    assert table.precision.value == pytest.approx(sklearn.precision_score(LABELS, called))
    assert table.f1 == pytest.approx(sklearn.f1_score(LABELS, called))
    assert table.specificity.value == pytest.approx(sklearn.recall_score(LABELS, called, pos_label=0))


def test_the_bootstrap_interval_holds_the_value_and_shrinks_with_more_films():
    few = metrics.auc_interval(LABELS[:60], SCORES[:60], resamples=300)
    many = metrics.auc_interval(LABELS, SCORES, resamples=300)
    assert few.low < few.value < few.high
    assert many.high - many.low < few.high - few.low
    assert many == metrics.auc_interval(LABELS, SCORES, resamples=300)


@pytest.mark.parametrize("wanted", [0.5, 0.9, 0.97, 1.0])
def test_the_threshold_reaches_the_sensitivity_and_no_higher_one_does(wanted: float):
    threshold = metrics.threshold_for_sensitivity(LABELS, SCORES, wanted)
    positive = SCORES[LABELS == 1]
    assert (positive >= threshold).mean() >= wanted
    higher = np.unique(positive[positive >= threshold])
    assert len(higher) == 1 or (positive > higher[0]).mean() < wanted


def test_calibration_bins_hold_equal_numbers_and_a_perfect_score_has_no_error():
    bins = metrics.calibration_bins(LABELS, SCORES)
    assert len(bins) == 15
    assert {b.count for b in bins} <= {26, 27}
    scores = np.repeat([0.0, 1.0], 30)
    assert metrics.expected_calibration_error(scores.astype(int), scores) == 0
    assert metrics.expected_calibration_error(1 - scores.astype(int), scores, bins=2) == 1


def test_the_temperature_that_made_the_logits_too_sure_is_found():
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, 20000)
    labels = (rng.random(20000) < 1 / (1 + np.exp(-logits))).astype(int)
    assert metrics.fit_temperature(labels, logits * 3) == pytest.approx(3, rel=0.05)


def test_predictive_values_follow_bayes_rule():
    ppv, npv = metrics.predictive_values(0.9, 0.8, 0.2)
    assert ppv == pytest.approx(0.18 / 0.34)
    assert npv == pytest.approx(0.64 / 0.66)
    assert np.isnan(metrics.predictive_values(0.0, 1.0, 0.2)[0])
