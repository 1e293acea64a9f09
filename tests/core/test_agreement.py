"""Kappa: against published examples, a bootstrap, and scikit-learn where it is installed."""

from __future__ import annotations

import numpy as np
import pytest

from cxr.agreement import CALLS, DECISIONS, Agreement, count, kappa, linear_weights, strength

SAS = np.array([[0, 4, 1], [0, 8, 0], [0, 1, 5]])
"""Two raters, three ordered categories, with SAS's printout (PROC FREQ, AGREE), as in the tests of statsmodels."""
FLEISS = np.array([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
"""Psychotic, neurotic, organic: 100 patients, two raters (Fleiss, Levin and Paik 2003, table 18.1)."""
RARE = np.array([[118, 5], [2, 0]])
"""125 films, nearly all normal: 94 % agree, and kappa is below 0: the paradox that Feinstein and Cicchetti (1990) describe."""


def test_kappa_and_its_interval_are_those_of_the_published_printout():
    found = kappa(SAS)
    assert (found.value, found.low, found.high) == pytest.approx((0.4842, 0.2137, 0.7547), abs=6e-5)


def test_weighted_kappa_and_its_interval_are_those_of_the_published_printout():
    found = kappa(SAS, linear_weights(3))
    assert (found.value, found.low, found.high) == pytest.approx((0.4701, 0.1845, 0.7558), abs=6e-5)


def test_kappa_of_fleiss_textbook_example():
    found = kappa(FLEISS)
    assert found.value == pytest.approx(0.676, abs=5e-4)
    assert (found.high - found.low) / 2 / 1.96 == pytest.approx(0.087, abs=1e-3)


def test_kappa_agrees_with_scikit_learn():
    sklearn = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(3)
    for _ in range(20):
        size = int(rng.integers(2, 5))
        counts = rng.integers(0, 12, (size, size))
        rows, columns = np.nonzero(np.ones_like(counts))
        one, other = np.repeat(rows, counts.ravel()), np.repeat(columns, counts.ravel())
        assert kappa(counts).value == pytest.approx(sklearn.cohen_kappa_score(one, other))
        linear = sklearn.cohen_kappa_score(one, other, weights="linear", labels=range(size))
        assert kappa(counts, linear_weights(size)).value == pytest.approx(linear)


def test_the_interval_is_that_of_a_bootstrap_where_there_are_many_films():
    counts = np.array([[90, 8, 6], [5, 20, 9], [4, 10, 148]])
    rng = np.random.default_rng(0)
    drawn = rng.multinomial(int(counts.sum()), counts.ravel() / counts.sum(), 4000).reshape(-1, 3, 3)
    for weights in (None, linear_weights(3)):
        found = kappa(counts, weights)
        low, high = np.percentile([kappa(one, weights).value for one in drawn], (2.5, 97.5))
        assert (found.low, found.high) == pytest.approx((low, high), abs=0.01)


def test_kappa_is_not_defined_without_films_or_where_both_say_one_and_the_same_of_all():
    for counts in (np.zeros((2, 2), int), np.array([[7, 0], [0, 0]])):
        found = kappa(counts)
        assert np.isnan([found.value, found.low, found.high]).all()


def test_few_films_that_all_agree_promise_no_certainty():
    found = kappa(np.array([[3, 0], [0, 3]]))
    assert (found.value, found.high) == (1.0, 1.0)
    assert found.low == pytest.approx((0.6097 - 0.5) / 0.5, abs=1e-3)
    assert kappa(np.array([[300, 0], [0, 300]])).low > 0.98


def test_agreement_by_chance_is_nothing_and_worse_than_chance_is_below():
    assert kappa(np.array([[25, 25], [25, 25]])).value == pytest.approx(0)
    assert kappa(np.array([[0, 10], [10, 0]])).value == pytest.approx(-1)


def test_counts_have_the_readers_calls_in_rows_and_the_programs_in_columns():
    counts = count([("normal", "pneumonia"), ("unsure", "uncertain"), ("unsure", "uncertain"), ("pneumonia", "normal")])
    assert counts.tolist() == [[0, 0, 1], [0, 2, 0], [1, 0, 0]]
    assert len(CALLS) == len(DECISIONS) == 3
    with pytest.raises(ValueError, match="not in tuple"):
        count([("maybe", "normal")])


def test_unsure_and_uncertain_films_are_left_out_of_per_cent_agreement_and_kappa_but_not_of_the_weighted_one():
    clear = Agreement(np.array([[20, 0, 5], [0, 0, 0], [3, 0, 22]]))
    mixed = Agreement(np.array([[20, 4, 5], [6, 7, 1], [3, 2, 22]]))
    assert (clear.films, clear.clear_films, mixed.films, mixed.clear_films) == (50, 50, 70, 50)
    assert mixed.agreement == clear.agreement
    assert mixed.agreement.value == pytest.approx(42 / 50)
    assert mixed.kappa == clear.kappa
    assert mixed.kappa.value == pytest.approx((0.84 - 0.5) / 0.5, abs=0.002)
    assert mixed.weighted_kappa.value < clear.weighted_kappa.value


def test_both_shares_and_the_agreement_on_each_call_are_told():
    found = Agreement(np.array([[20, 0, 5], [0, 0, 0], [3, 0, 22]]))
    assert found.reader_pneumonia.value == pytest.approx(0.5)
    assert found.program_pneumonia.value == pytest.approx(27 / 50)
    assert found.on_pneumonia == pytest.approx(44 / 52)
    assert found.on_normal == pytest.approx(40 / 48)
    assert not found.is_lopsided
    assert not found.is_few


def test_the_paradox_of_kappa_is_noticed():
    counts = np.zeros((3, 3), int)
    counts[np.ix_((0, 2), (0, 2))] = RARE
    found = Agreement(counts)
    assert found.agreement.value == pytest.approx(0.944)
    assert found.kappa.value < 0
    assert found.is_lopsided
    assert Agreement().is_few
    assert not Agreement().is_lopsided


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (-0.1, "poor"),
        (0.0, "slight"),
        (0.2, "slight"),
        (0.21, "fair"),
        (0.5, "moderate"),
        (0.7, "substantial"),
        (1.0, "almost perfect"),
    ],
)
def test_landis_and_kochs_words(value, word):
    assert strength(value) == word
    assert strength(float("nan")) == ""
