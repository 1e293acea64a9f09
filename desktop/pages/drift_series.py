"""A report on changes as nine plots and two tables."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.pages.drift_plot import Point, Series
from desktop.pages.drift_words import Day, figure, hundred
from desktop.texts import drift as words
from desktop.texts import t

if TYPE_CHECKING:
    from cxr.drift import Comparison
    from cxr.drift_report import Band, Report, Share, Week

PLOTS = ("brightness", "contrast", "sharpness", "typicality", "high", "size", "refused", "warned", "films")
"""In rows of three. Most scores lie near 0 or 100, so that their middle would say little: "high" stands for them."""
OF_FILMS = ("brightness", "contrast", "sharpness", "typicality", "size")
SHARES = {"high": 100.0, "refused": 20.0, "warned": 20.0}
"""With the top of their scales at least, of 100."""


def series(report: Report, name: str, day: Day) -> Series:
    """One plot."""
    if name == "films":
        return _counts(report, day)
    return _shares(report, name, day) if name in SHARES else _bands(report, name, day)


def _bands(report: Report, name: str, day: Day) -> Series:
    title, first = t(words.NAMES[name]), report.weeks[0].monday
    points = [
        Point((week.monday - first) // 7, found.middle, found.low, found.high)
        for week in report.weeks
        if (found := week.bands.get(name)) is not None
    ]
    training = report.training.get(name)
    says = t(words.PLOT_EMPTY).format(name=title)
    if points:
        newest = next(week for week in reversed(report.weeks) if name in week.bands)
        says = t(words.PLOT_SAYS).format(name=title, week=day(newest.monday), **_figures(name, newest.bands[name]))
    if training is not None:
        says += " " + t(words.PLOT_TRAINING_SAYS).format(**_figures(name, training))
    differs = _changed(report, name)
    if differs:
        says = f"{t(words.PLOT_CHANGED).format(name=title)}. {says}"
    band = None if training is None else (training.low, training.middle, training.high)
    return Series(title, says, len(report.weeks), points, band, None, lambda v: figure(name, v), differs)


def _changed(report: Report, name: str) -> bool:
    return any(one.name == name for one in report.counted)


def _figures(name: str, band: Band) -> dict[str, str]:
    return {"low": figure(name, band.low), "middle": figure(name, band.middle), "high": figure(name, band.high)}


def _shares(report: Report, name: str, day: Day) -> Series:
    title, first = t(words.NAMES[name]), report.weeks[0].monday
    found = [(week, share) for week in report.weeks if not math.isnan((share := getattr(week, name)).value)]
    points = [Point((week.monday - first) // 7, 100 * e.value, 100 * e.low, 100 * e.high) for week, e in found]
    there, differs = None, _changed(report, "score")
    if name != "high":
        whole: Share = getattr(report, name)
        differs = report.counts_shares and whole.is_higher
        if whole.there is not None:
            there = (100 * whole.there.low, 100 * whole.there.value, 100 * whole.there.high)
    says = t(words.PLOT_EMPTY).format(name=title)
    if found:
        week, e = found[-1]
        says = t(words.PLOT_SHARE_SAYS).format(
            name=title, week=day(week.monday), share=hundred(e.value), low=hundred(e.low), high=hundred(e.high)
        )
    if differs:
        says = f"{t(words.PLOT_CHANGED).format(name=title)}. {says}"
    return Series(title, says, len(report.weeks), points, there, SHARES[name], lambda v: f"{v:.0f}", differs)


def _counts(report: Report, day: Day) -> Series:
    title, found = t(words.NAMES["films"]), [week for week in report.weeks if week.films]
    points = [Point((week.monday - report.weeks[0].monday) // 7, week.films) for week in found]
    says = t(words.PLOT_EMPTY).format(name=title)
    if found:
        total = sum(week.films for week in found)
        says = t(words.PLOT_COUNT_SAYS).format(week=day(found[-1].monday), n=found[-1].films, total=total)
    return Series(title, says, len(report.weeks), points, None, 1.0, lambda v: f"{v:.0f}")


def week_columns() -> list[str]:
    """Of the table of weeks."""
    shown = (*(words.NAMES[name] for name in (*OF_FILMS, *SHARES)), words.UNREADABLE)
    return [t(text) for text in (words.WEEK, words.FILMS, *shown)]


def week_rows(report: Report, day: Day) -> Iterator[list[str]]:
    """The weeks that have anything, the latest first."""
    for week in reversed(report.weeks):
        if week.films or week.unreadable:
            bands = [_range(name, week.bands.get(name)) for name in OF_FILMS]
            yield [day(week.monday), str(week.films), *bands, *_week_shares(week), str(week.unreadable)]


def _range(name: str, band: Band | None) -> str:
    return "" if band is None else t(words.RANGE).format(**_figures(name, band))


def _week_shares(week: Week) -> list[str]:
    return [
        t(words.RANGE).format(middle=hundred(e.value), low=hundred(e.low), high=hundred(e.high))
        if not math.isnan(e.value)
        else ""
        for e in (getattr(week, name) for name in SHARES)
    ]


def comparison_rows(report: Report) -> Iterator[list[str]]:
    """Every comparison that was made."""
    for text, comparisons in ((words.WITH_TRAINING, report.against_training), (words.WITH_OWN, report.against_own)):
        for one in comparisons:
            yield [
                t(words.NAMES[one.name]),
                t(text),
                str(one.films),
                f"{one.distance:.2f}",
                "< 0.001" if one.p < 0.001 else f"{one.p:.3f}",
                _index(one),
                t(words.YES) if one.changed else t(words.NO),
            ]


def _index(one: Comparison) -> str:
    from cxr.drift import PSI_FEWEST

    if one.psi is None:
        return t(words.PSI_FROM).format(n=PSI_FEWEST)
    return t(words.PSI_LARGE).format(value=f"{one.psi:.2f}") if one.is_large else f"{one.psi:.2f}"


def comparison_columns() -> list[str]:
    """Of the table of comparisons."""
    return [t(text) for text in words.TEST_COLUMNS]
