"""Figures of a clinic's own films: published examples, brute force, and cases with hardly anything to count."""

from __future__ import annotations

import math
from dataclasses import fields, is_dataclass

import numpy as np
import pytest

from cxr.contract import Decision
from cxr.local_check import MARGIN, Figures, figures, operating_point
from cxr.local_check.films_needed import films_for, needed, reach, worst_case
from cxr.local_check.intervals import (
    auc_interval,
    negative_predictive_value,
    positive_predictive_value,
    ratio_interval,
)
from cxr.metrics import Confusion, auc, predictive_values, wilson
from cxr.result import Result

BALANCED = Decision(0.5, 0.4, 0.6, "for tests")
WITHOUT_ZONE = Decision(0.5, 0.5, 0.5, "for tests")


def ok(score: float, *warnings: str) -> Result:
    return Result("film.png", "ok", probability=score, warnings=warnings)


REFUSED = Result("film.png", "refused", code="not_a_chest")
BROKEN = Result("film.png", "error", code="image_corrupt")


def normal_films(count: int, seed: int = 0) -> tuple[list[int], list[Result]]:
    """Films of both classes whose scores overlap."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 2, count)
    scores = 1 / (1 + np.exp(-rng.normal(3 * labels - 1.5, 1.5)))
    return labels.tolist(), [ok(float(score)) for score in scores]


def test_the_ratio_of_two_proportions_is_that_of_koopmans_example():
    assert ratio_interval(36, 40, 16, 80) == pytest.approx((2.94, 7.15), abs=0.005)  # Koopman 1984, table 1


def test_the_ratio_is_open_where_a_count_is_0_and_turns_over_when_the_groups_are_exchanged():
    low, high = ratio_interval(20, 20, 0, 30)
    assert math.isinf(high)
    assert 1 < low < 20
    assert ratio_interval(0, 30, 20, 20) == pytest.approx((0, 1 / low))
    assert ratio_interval(0, 5, 0, 5) == (0, math.inf)
    one, other = ratio_interval(9, 12, 5, 17), ratio_interval(5, 17, 9, 12)
    assert one == pytest.approx((1 / other[1], 1 / other[0]))


def test_the_area_under_the_curve_is_open_downwards_where_the_classes_part_completely():
    few, many = auc_interval(1.0, 10, 10), auc_interval(1.0, 200, 200)
    assert few.low < 0.85 < 0.98 < many.low
    assert few.high == many.high == 1
    assert auc_interval(0.5, 40, 40).low == pytest.approx(1 - auc_interval(0.5, 40, 40).high)


def test_the_interval_of_the_area_holds_the_true_one_in_95_of_100_samples_of_few_films():
    rng = np.random.default_rng(5)
    true, shift = 0.98, 2.9044  # Φ(shift / √2) = .98
    labels = np.repeat([0, 1], 20)
    areas = [auc(labels, rng.normal(shift * labels, 1)) for _ in range(1000)]
    intervals = [auc_interval(area, 20, 20) for area in areas]
    assert np.mean([one.low <= true <= one.high for one in intervals]) >= 0.94


def test_predictive_values_are_bayes_rule_and_hold_their_estimate():
    counts = Confusion(tn=206, fp=28, fn=5, tp=385)
    ppv, npv = positive_predictive_value(counts, 0.2), negative_predictive_value(counts, 0.2)
    assert (ppv.value, npv.value) == pytest.approx(predictive_values(385 / 390, 206 / 234, 0.2))
    assert ppv.low < ppv.value < ppv.high
    assert npv.low < npv.value < npv.high
    rare = positive_predictive_value(counts, 0.02)
    assert rare.value < 0.2 < ppv.value


def test_the_interval_of_the_ppv_holds_the_true_one_in_about_95_of_100_samples():
    rng = np.random.default_rng(6)
    true, _ = predictive_values(0.9, 0.9, 0.2)
    held = []
    for _ in range(600):
        found, alarms = rng.binomial(60, 0.9), rng.binomial(80, 0.1)
        one = positive_predictive_value(Confusion(80 - alarms, alarms, 60 - found, found), 0.2)
        held.append(one.low <= true <= one.high)
    assert 0.92 <= np.mean(held) <= 0.99


def test_without_a_mistake_the_predictive_values_are_1_and_yet_not_certain():
    counts = Confusion(tn=20, fp=0, fn=0, tp=20)
    for one in (positive_predictive_value(counts, 0.2), negative_predictive_value(counts, 0.2)):
        assert one.value == one.high == 1
        assert one.low < 0.99
    assert positive_predictive_value(Confusion(tn=5, fp=0, fn=5, tp=0), 0.2) is None
    assert negative_predictive_value(Confusion(tn=0, fp=5, fn=0, tp=5), 0.2) is None


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9, 0.97, 1.0])
def test_so_many_films_are_enough_and_one_fewer_is_not(share):
    count = films_for(share)
    assert reach(share, count) <= MARGIN < reach(share, count - 1)


@pytest.mark.parametrize(("found", "of"), [(73, 73), (190, 200), (5, 10)])
def test_the_reach_is_the_distance_to_the_farther_end_of_wilsons_interval(found, of):
    interval = wilson(found, of)
    assert reach(found / of, of) == pytest.approx(max(interval.high - interval.value, interval.value - interval.low))


def test_the_worst_case_is_enough_for_every_count_and_one_fewer_is_not():
    def farthest(films: int) -> float:
        return max(reach(found / films, films) for found in range(films + 1))

    assert worst_case() == 385
    assert farthest(385) <= MARGIN
    assert max(reach(share, 384) for share in np.linspace(0.5, 0.6, 1000)) > MARGIN


def test_enough_is_said_of_what_was_seen_and_never_of_nothing():
    assert needed(wilson(114, 117), 117).enough
    assert not needed(wilson(30, 30), 30).enough
    nothing = needed(None, 0)
    assert (nothing.enough, nothing.at_observed, nothing.worst_case) == (False, None, 385)


def test_every_film_is_counted_once_by_what_became_of_it():
    labels = [1, 1, 1, 1, 1, 0, 0, 0]
    results = [ok(0.9), ok(0.55), ok(0.1), REFUSED, BROKEN, ok(0.45), ok(0.1), ok(0.7, "low_contrast")]
    found = figures(labels, results, BALANCED, 0.2)
    assert (found.ill.pneumonia, found.ill.uncertain, found.ill.normal, found.ill.refused, found.ill.error) == (1, 1, 1, 1, 1)
    assert (found.well.pneumonia, found.well.uncertain, found.well.normal, found.well.refused) == (1, 1, 1, 0)
    assert (found.films, found.scored) == (8, 6)
    assert found.sensitivity == wilson(2, 3)  # by the threshold alone
    assert found.sensitivity_of_all == wilson(2, 5)
    assert found.specificity == wilson(2, 3)
    assert found.uncertain == wilson(2, 6)
    assert found.sensitivity_outside == wilson(1, 2)
    assert found.specificity_outside == wilson(1, 2)
    assert dict(found.reasons) == {"not_a_chest": 1, "image_corrupt": 1}
    assert found.warnings == (("low_contrast", 1),)
    assert set(found.remarks) == {"few_ill", "few_well", "refused"}


def test_another_decision_is_judged_on_the_scores_not_on_what_was_decided_before():
    labels, results = normal_films(200)
    strict = figures(labels, results, Decision(0.9, 0.9, 0.9, "strict"), 0.2)
    loose = figures(labels, results, Decision(0.1, 0.1, 0.1, "loose"), 0.2)
    assert strict.sensitivity.value < loose.sensitivity.value
    assert strict.specificity.value > loose.specificity.value
    assert strict.auc == loose.auc
    assert strict.ill.uncertain == 0


def test_the_table_begins_with_the_threshold_in_use_and_has_each_kind_of_row():
    labels, results = normal_films(400)
    others = {"balanced": BALANCED, "screening": Decision(0.2, 0.1, 0.3, "for tests", "screening")}
    found = figures(labels, results, BALANCED, 0.2, others)
    first = found.thresholds[0]
    assert (first.origin, first.threshold, first.sensitivity) == ("in_use", 0.5, found.sensitivity)
    assert [point.origin for point in found.thresholds[1:6]] == ["screening", *["sensitivity"] * 4]
    for point in found.thresholds[2:6]:
        assert point.sensitivity.value >= point.aim
    grid = [point for point in found.thresholds if point.origin == "grid"]
    assert [point.sensitivity.value for point in grid] == sorted((p.sensitivity.value for p in grid), reverse=True)


def test_called_and_missed_are_counted_for_100_children_of_the_clinic():
    labels = np.array([1] * 10 + [0] * 10)
    scores = np.array([0.9] * 8 + [0.1] * 2 + [0.9] * 1 + [0.1] * 9)
    point = operating_point(labels, scores, 0.5, 0.2)
    assert point.called_per_100 == pytest.approx(0.2 * 80 + 0.8 * 10)
    assert point.missed_per_100 == pytest.approx(20)


def test_a_score_that_is_a_true_share_is_off_by_no_more_than_chance():
    rng = np.random.default_rng(2)
    scores = rng.random(2000)
    labels = (rng.random(2000) < scores).astype(int).tolist()
    found = figures(labels, [ok(float(score)) for score in scores], BALANCED, 0.2)
    assert found.calibration_error == pytest.approx(found.calibration_by_chance, abs=0.02)
    assert len(found.calibration) == 10
    shifted = figures(labels, [ok(float(score) / 2) for score in scores], BALANCED, 0.2)
    assert shifted.calibration_error > 5 * shifted.calibration_by_chance


def numbers(thing: object) -> list[float]:
    """Every number in it, at any depth."""
    if isinstance(thing, float):
        return [thing]
    if is_dataclass(thing):
        return [n for field in fields(thing) for n in numbers(getattr(thing, field.name))]
    if isinstance(thing, (tuple, list)):
        return [n for one in thing for n in numbers(one)]
    return []


@pytest.mark.parametrize(
    ("labels", "results", "remarks"),
    [
        ([], [], {"none_scored"}),
        ([1], [ok(0.9)], {"no_well", "few_ill"}),
        ([0, 0, 0], [ok(0.9), ok(0.1), ok(0.5)], {"no_ill", "few_well"}),
        ([1, 0, 1], [ok(0.9), ok(0.1), ok(0.8)], {"few_ill", "few_well"}),
        ([1, 0, 1, 0], [ok(0.5)] * 4, {"few_ill", "few_well", "same_score"}),
        ([1, 0, 1, 0], [ok(1.0)] * 4, {"few_ill", "few_well", "same_score"}),
        ([1, 0, 1, 0], [ok(0.0)] * 4, {"few_ill", "few_well", "same_score"}),
        ([1, 0], [REFUSED, BROKEN], {"none_scored", "refused"}),
        ([1, 0], [ok(0.9), REFUSED], {"no_well", "few_ill", "refused"}),
    ],
)
def test_hardly_anything_to_count_gives_words_and_never_a_number_that_is_none(labels, results, remarks):
    for decision in (BALANCED, WITHOUT_ZONE):
        found = figures(labels, results, decision, 0.2)
        assert set(found.remarks) == remarks
        assert isinstance(found, Figures)
        assert all(math.isfinite(number) for number in numbers(found))


def test_figures_ask_for_a_label_each_and_a_prevalence_that_can_be():
    for labels, prevalence in (([1], 0.2), ([1, 2], 0.2), ([1, 0], 0.0), ([1, 0], 1.0)):
        with pytest.raises(ValueError, match="label 0 or 1"):
            figures(labels, [ok(0.1), ok(0.9)], BALANCED, prevalence)
