"""Do films still lie like those of training? Against known values, on made-up weeks, and how often it is wrong."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from cxr import drift
from cxr.drift import HIGHER, LOWER, SPREAD, Mix, Own, by_chance, chance, compare, distances, fit_share, stability_index
from cxr.drift_films import collect, monday_of
from cxr.drift_reference import FILE, POINTS, STATISTICS, Reference, load_reference, make_statistic, to_json
from cxr.drift_report import Report, report
from cxr.errors import ContractError
from cxr.result import Result
from cxr.shipped import CONTRACT

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
MODEL = "5" * 64


def shipped() -> Reference:
    return load_reference(CONTRACT.with_name(FILE))


# ---- the tests themselves


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("rounded", [False, True], ids=["as drawn", "with ties"])
def test_the_distance_is_scipy_s(seed: int, rounded: bool) -> None:
    rng = np.random.default_rng(seed)
    one, other = rng.normal(0, 1, rng.integers(30, 300)), rng.normal(0.2, 1.3, rng.integers(30, 900))
    if rounded:
        one, other = np.round(one, 1), np.round(other, 1)
    above, below = distances(np.sort(one), Own(np.sort(other)))
    assert above == pytest.approx(stats.ks_2samp(one, other, alternative="less").statistic)
    assert below == pytest.approx(stats.ks_2samp(one, other, alternative="greater").statistic)


@pytest.mark.parametrize(("scaled", "level"), [(1.2238, 0.10), (1.3581, 0.05), (1.6276, 0.01), (1.9495, 0.001)])
def test_far_apart_by_chance_as_smirnov_s_table_says(scaled: float, level: float) -> None:
    many = 1e9
    assert chance(scaled / np.sqrt(many / 2), many, many) == pytest.approx(level, rel=0.002)


def test_with_few_films_the_chance_is_close_to_the_exact_one() -> None:
    for distance in (0.12, 0.17, 0.22):
        exact = stats.kstwo.sf(distance, 60)
        assert chance(distance, 60, 1e12) == pytest.approx(exact, rel=0.15)


def test_equal_samples_are_no_distance_apart() -> None:
    assert distances(np.arange(50.0), Own(np.arange(50.0))) == (0.0, 0.0)
    assert chance(0.0, 50, 50) == 1.0


def test_the_stability_index_as_by_hand() -> None:
    counts, shares = np.array([300, 700]), np.array([0.5, 0.5])
    by_hand = (0.3 - 0.5) * np.log(0.3 / 0.5) + (0.7 - 0.5) * np.log(0.7 / 0.5)
    assert stability_index(counts, shares) == pytest.approx(by_hand, rel=0.01)
    assert stability_index(np.array([500, 500]), shares) == 0
    assert np.isfinite(stability_index(np.array([1000, 0]), np.array([1.0, 0.0])))


def test_what_the_index_comes_to_by_chance() -> None:
    rng, n, m = np.random.default_rng(0), 300, 2000
    found = [
        stability_index(rng.multinomial(n, [0.1] * 10), rng.multinomial(m, [0.1] * 10) / m) for _ in range(2000)
    ]  # fmt: skip
    assert np.mean(found) == pytest.approx(by_chance(10, n, m), rel=0.08)


# ---- the reference


def test_the_shipped_reference_is_that_of_the_shipped_model() -> None:
    reference = shipped()
    assert reference.model_sha256 == json.loads(CONTRACT.read_text())["sha256"]
    assert reference.statistics["brightness"].classes["normal"].films + reference.statistics["brightness"].classes[
        "pneumonia"
    ].films == 5232  # fmt: skip
    assert sum(one.films for one in reference.statistics["score"].classes.values()) == reference.films == 630


def test_a_reference_comes_back_as_it_was_written(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    statistic = make_statistic({"normal": rng.normal(0, 1, 500).tolist(), "pneumonia": rng.normal(2, 1, 700).tolist()}, "drawn")
    wanted = Reference("drawn 1", MODEL, dict.fromkeys(STATISTICS, statistic), 0.58, 100, 1, 3)
    (tmp_path / FILE).write_text(to_json(wanted, "none"))
    found = load_reference(tmp_path / FILE)
    assert (found.model_sha256, found.pneumonia, found.films, found.refused, found.warned) == (MODEL, 0.58, 100, 1, 3)
    for name in STATISTICS:
        for label in ("normal", "pneumonia"):
            one, other = found.statistics[name], wanted.statistics[name]
            assert one.classes[label].films == other.classes[label].films
            assert np.allclose(one.classes[label].values, other.classes[label].values, rtol=1e-4)
            assert np.allclose(one.shares[label], other.shares[label])
    quantile = Mix(found.statistics["score"], 0.0).quantile(0.5)
    assert quantile == pytest.approx(0, abs=0.15)


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw.pop("statistics"),
        lambda raw: raw.update(schema=2),
        lambda raw: raw["statistics"].pop("sharpness"),
        lambda raw: raw["statistics"]["score"]["classes"]["normal"].update(films=7),
        lambda raw: raw["statistics"]["score"]["classes"]["normal"].update(quantiles="1 2 nan"),
        lambda raw: raw["statistics"]["score"].update(edges=[3, 2, 1]),
        lambda raw: raw.update(pneumonia=2),
    ],
)
def test_a_damaged_reference_is_refused(tmp_path: Path, damage) -> None:  # type: ignore[no-untyped-def]
    raw = json.loads(CONTRACT.with_name(FILE).read_text())
    damage(raw)
    (tmp_path / FILE).write_text(json.dumps(raw))
    with pytest.raises(ContractError, match="can't be read") as caught:
        load_reference(tmp_path / FILE)
    assert caught.value.code == "drift_reference"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"null", b"[" * 100_000])
def test_what_is_no_reference_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(ContractError):
        load_reference(tmp_path / FILE)
    with pytest.raises(ContractError):
        load_reference(tmp_path / "none.json")


# ---- how often it is wrong


def drawn(reference: Reference, n: int, share: float, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Films of a clinic where so many are sick, each with the statistics of one class."""
    sick = int(rng.binomial(n, share))
    found = {}
    for name, one in reference.statistics.items():
        parts = [
            rng.choice(one.classes[label].values, count)
            for label, count in (("pneumonia", sick), ("normal", n - sick))
        ]  # fmt: skip
        found[name] = np.concatenate(parts)
    return found


def names_changed(values: dict[str, np.ndarray], reference: Reference) -> dict[str, str]:
    share = fit_share(values, reference.statistics, reference.pneumonia)
    mixes = {name: Mix(one, share) for name, one in reference.statistics.items()}
    return {one.name: one.direction for one in compare(values, mixes) if one.changed}


@pytest.mark.parametrize("n", [30, 100, 1000])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.9])
def test_it_rarely_says_so_where_nothing_has_changed_whatever_the_share_of_the_sick(n: int, share: float) -> None:
    reference, rng = shipped(), np.random.default_rng(n)
    alarms = sum(bool(names_changed(drawn(reference, n, share, rng), reference)) for _ in range(60))
    assert alarms <= 4  # fewer than one is expected; five or more come by chance less than once in a thousand


@pytest.mark.parametrize("n", [30, 100])
def test_it_rarely_says_so_of_own_films_and_sees_a_fault(n: int) -> None:
    reference, rng, alarms, seen = shipped(), np.random.default_rng(n), 0, 0
    for _ in range(60):
        own = {name: Own(np.sort(found)) for name, found in drawn(reference, 120, 0.3, rng).items()}
        newest = drawn(reference, n, 0.3, rng)
        alarms += any(one.changed for one in compare(newest, own))
        newest["brightness"] = newest["brightness"] - 15
        seen += any(one.changed and one.name == "brightness" for one in compare(newest, own))
    assert alarms <= 4
    assert seen >= 48


def test_without_the_share_that_fits_it_would_always_say_so() -> None:
    reference, rng = shipped(), np.random.default_rng(0)
    mixes = {name: Mix(one, reference.pneumonia) for name, one in reference.statistics.items()}
    alarms = [any(one.changed for one in compare(drawn(reference, 100, 0.2, rng), mixes)) for _ in range(20)]
    assert all(alarms)


def test_the_share_is_found_from_scores_and_without_them() -> None:
    reference, rng = shipped(), np.random.default_rng(0)
    values = drawn(reference, 400, 0.3, rng)
    assert fit_share(values, reference.statistics, 0.7) == pytest.approx(0.3, abs=0.1)
    of_image = {name: values[name] for name in ("brightness", "contrast", "sharpness")}
    assert fit_share(of_image, reference.statistics, 0.7) == pytest.approx(0.3, abs=0.15)
    assert fit_share({name: found[:29] for name, found in values.items()}, reference.statistics, 0.7) == 0.7


@pytest.mark.parametrize(
    ("name", "change", "direction"),
    [
        ("brightness", lambda v: v + 15, HIGHER),
        ("brightness", lambda v: v - 15, LOWER),
        ("contrast", lambda v: v * 0.8, LOWER),
        ("sharpness", lambda v: v * 0.7, LOWER),
        ("typicality", lambda v: v * 1.3, HIGHER),
        ("brightness", lambda v: v.mean() + 2.5 * (v - v.mean()), SPREAD),
    ],
)
@pytest.mark.parametrize("n", [100, 400])
def test_it_says_which_way_films_went(name: str, change, direction: str, n: int) -> None:  # type: ignore[no-untyped-def]
    reference, rng = shipped(), np.random.default_rng(3)
    values = drawn(reference, n, 0.3, rng)
    values[name] = change(values[name])
    assert names_changed(values, reference) == {name: direction}


def test_many_films_that_differ_a_little_are_no_change() -> None:
    reference, rng = shipped(), np.random.default_rng(5)
    values = drawn(reference, 20_000, 0.3, rng)
    values["brightness"] = values["brightness"] + 1.5
    share = fit_share(values, reference.statistics, 0.7)
    [found] = compare({"brightness": values["brightness"]}, {"brightness": Mix(reference.statistics["brightness"], share)})
    assert found.psi is not None
    assert found.psi < drift.SOME
    assert not found.changed


# ---- a clinic's films by week


def result(number: int, **changes: object) -> Result:
    usual = {
        "path": f"/films/{number}.png", "status": "ok", "probability": 0.2, "decision": "normal", "model_sha256": MODEL,
        "file_sha256": f"{number:064x}", "width": 2000, "height": 1800, "typicality": 1.0, "brightness": 120.0,
        "contrast": 55.0, "sharpness": 0.5,
    }  # fmt: skip
    return Result(**{**usual, **changes})  # type: ignore[arg-type]


def test_a_film_counts_once_with_what_was_found_last() -> None:
    old = NOW - timedelta(weeks=5)
    kept = [
        (old, result(1, status="refused", code="not_a_chest", probability=None)),
        (NOW, result(1, altered="90", brightness=99.0)),
        (NOW, result(1, path="/elsewhere.png", brightness=98.0, warnings=("atypical", "age_unknown"))),
        (NOW, result(2, warnings=("age_unknown",))),
        (NOW, result(3, status="error", probability=None, code="jpeg_damaged")),
        (NOW, result(3, status="error", probability=None, code="jpeg_damaged", path="/again.png")),
        (NOW, result(4, model_sha256="6" * 64)),
    ]
    films = collect(kept, MODEL)
    assert len(films) == 3
    assert films.weeks.tolist() == [monday_of(old), monday_of(NOW), monday_of(NOW)]
    assert films.scored.all()
    assert films.warned.tolist() == [True, False, False]
    assert films.values["brightness"].tolist() == [98.0, 120.0, 120.0]
    assert np.isnan(films.values["score"]).tolist() == [False, False, True]
    assert films.unreadable == {monday_of(NOW): 1}


def test_weeks_begin_on_monday_where_the_computer_is() -> None:
    for day in range(400):
        moment = (NOW + timedelta(days=day)).astimezone()
        monday = date.fromordinal(monday_of(moment))
        assert monday.isocalendar()[:2] == moment.isocalendar()[:2]
        assert monday.weekday() == 0


def weeks(reference: Reference, count: int, films: int, change=lambda back, v: v) -> Iterator[tuple[datetime, Result]]:  # type: ignore[no-untyped-def]
    rng, number = np.random.default_rng(7), 0
    for back in range(count - 1, -1, -1):
        values = change(back, drawn(reference, films, 0.3, rng))
        for place in range(films):
            number += 1
            yield (
                NOW - timedelta(weeks=back),
                result(
                    number,
                    probability=values["score"][place],
                    model_sha256=reference.model_sha256,
                    width=1500 + 1000 * rng.random(),
                    **{name: values[name][place] for name in STATISTICS if name != "score"},
                ),
            )


def look(kept: Iterator[tuple[datetime, Result]], span: int = 8, model: str | None = None) -> Report:
    reference = shipped()
    model = reference.model_sha256 if model is None else model
    return report(collect(kept, model), reference, model, monday_of(NOW), span)


def test_nothing_is_said_of_too_few_films() -> None:
    found = look(weeks(shipped(), 2, 14))
    assert (found.scored, found.is_told, found.has_changed) == (28, False, False)
    assert look(iter(())).weeks[-1].films == 0
    assert len(look(iter(()), span=0).weeks) == 1


def test_a_span_holds_its_weeks_and_their_middles() -> None:
    found = look(weeks(shipped(), 12, 40))
    assert len(found.weeks) == 8
    assert {week.films for week in found.weeks} == {40}
    assert len(look(weeks(shipped(), 12, 40), span=0).weeks) == 12
    assert not found.has_changed
    band = found.weeks[0].bands["brightness"]
    assert band.low < band.middle < band.high
    assert found.training["brightness"].middle == pytest.approx(122.5, abs=2)
    assert found.share == pytest.approx(0.3, abs=0.1)
    assert found.newest == (40, monday_of(NOW))
    assert found.baseline == (120, monday_of(NOW - timedelta(weeks=9)))


def test_a_fault_of_the_last_week_is_seen_against_the_clinic_s_own_films() -> None:
    def darker(back: int, values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return {**values, "brightness": values["brightness"] - (20 if back == 0 else 0)}

    found = look(weeks(shipped(), 26, 40, darker), span=26)
    assert not any(one.changed for one in found.against_training)
    [own] = [one for one in found.against_own if one.changed]
    assert (own.name, own.direction) == ("brightness", LOWER)
    assert found.has_changed


def test_films_that_were_always_darker_are_seen_against_training_only() -> None:
    found = look(weeks(shipped(), 12, 40, lambda back, v: {**v, "brightness": v["brightness"] - 20}))
    assert {one.name: one.direction for one in found.against_training if one.changed} == {"brightness": LOWER}
    assert not any(one.changed for one in found.against_own)


def test_more_sick_children_are_no_fault_of_the_films() -> None:
    reference, rng = shipped(), np.random.default_rng(11)
    kept = []
    for back in range(11, -1, -1):
        values = drawn(reference, 60, 0.7 if back == 0 else 0.1, rng)
        for place in range(60):
            usual = {name: values[name][place] for name in ("brightness", "contrast", "sharpness", "typicality")}
            number = 60 * back + place
            kept.append((NOW - timedelta(weeks=back), result(number, probability=values["score"][place], **usual)))
    kept = [(at, Result(**{**vars(one), "model_sha256": reference.model_sha256})) for at, one in kept]
    found = look(iter(kept))
    assert "score" in {one.name for one in found.against_own if one.changed}
    assert "score" not in {one.name for one in found.counted}
    without_reference = look(iter([(at, Result(**{**vars(one), "model_sha256": MODEL})) for at, one in kept]), model=MODEL)
    assert "score" in {one.name for one in without_reference.counted}


def test_a_model_without_a_reference_has_its_films_compared_and_not_its_scores() -> None:
    kept = [(at, Result(**{**vars(one), "model_sha256": MODEL})) for at, one in weeks(shipped(), 12, 40)]
    found = look(iter(kept), model=MODEL)
    assert [one.name for one in found.against_training] == ["brightness", "contrast", "sharpness"]
    assert {one.name for one in found.against_own} == {"brightness", "contrast", "sharpness", "score", "typicality", "size"}
    assert not found.of_model
    assert found.refused.there is None
    assert not found.has_changed


def test_refusals_count_from_five_points_more() -> None:
    def some_refused(every: int) -> Iterator[tuple[datetime, Result]]:
        for number, (at, one) in enumerate(weeks(shipped(), 8, 50)):
            refused = number % every == 0
            yield at, Result(**{**vars(one), **({"status": "refused", "probability": None} if refused else {})})

    few, many = look(some_refused(40)), look(some_refused(8))
    assert not few.refused.is_higher
    assert many.refused.is_higher
    assert many.has_changed
    assert many.refused.here.value == pytest.approx(1 / 8)
    assert many.weeks[0].refused.low < 1 / 8 < many.weeks[0].refused.high


def test_a_hundred_thousand_films_take_less_than_two_seconds() -> None:
    kept = list(weeks(shipped(), 250, 400))
    started = time.process_time()
    films = collect(iter(kept), shipped().model_sha256)
    for span in (8, 26, 0):
        report(films, shipped(), shipped().model_sha256, monday_of(NOW), span)
    assert len(films) == 100_000
    assert time.process_time() - started < 2


def test_a_distribution_keeps_its_quantiles() -> None:
    values = np.sort(np.random.default_rng(0).normal(100, 15, 5000))
    kept = make_statistic({"normal": values.tolist(), "pneumonia": values.tolist()}, "drawn").classes["normal"].values
    assert len(kept) == POINTS
    assert max(distances(values, Own(kept))) <= 0.5 / POINTS + 1e-3
