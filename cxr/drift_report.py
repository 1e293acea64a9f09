"""What is said of a clinic's films over a span of weeks: by week, against the reference, against its own first films."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cxr.drift import FEWEST, Comparison, Expected, Mix, Own, compare, fit_share
from cxr.drift_films import NAMES, WEEK, Films
from cxr.drift_reference import OF_IMAGE, Reference
from cxr.metrics import Estimate, wilson

BASELINE = 100
"""Films that the clinic's own first weeks must hold together before later ones are compared with them."""
NEWEST_WEEKS = 4
"""The newest films are those of the last week; of so many weeks at most, where it has fewer than `FEWEST`."""
BAND = (0.1, 0.5, 0.9)
MATTERS = 0.05
"""A share of films must be higher by so much to matter: some letters and side views are turned away everywhere."""


@dataclass(frozen=True)
class Band:
    """The 10th percentile, the median and the 90th."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True)
class Week:
    """One week.

    Attributes:
        monday: its ordinal, `date.toordinal`.
        films: scored or refused. scored: of them.
        refused: their share, with its 95 % interval; nan without films.
        warned: share of the scored ones with a warning of the picture; nan without any.
        high: share of the scored ones with a score of at least one half; nan without any.
        unreadable: files.
        bands: by statistic, of the scored ones; those that are known.
    """

    monday: int
    films: int
    scored: int
    refused: Estimate
    warned: Estimate
    high: Estimate
    unreadable: int
    bands: Mapping[str, Band]


@dataclass(frozen=True)
class Share:
    """A share of the span's films beside the reference's; None where the model in use has no reference."""

    here: Estimate
    there: Estimate | None

    @property
    def is_higher(self) -> bool:
        """Beyond chance (the intervals do not meet), and by enough to matter."""
        if self.there is None:
            return False
        return self.here.low > self.there.high and self.here.value >= self.there.value + MATTERS


@dataclass(frozen=True)
class Report:
    """Of a span.

    Attributes:
        weeks: from the first to the last Monday of the span; those without films too.
        scored: films with a score in the span.
        of_model: whether scores and typicality could be compared: the reference is of the model in use.
        against_training: of the span's films, one for each statistic that could be compared.
        newest: films and first Monday of those compared with the clinic's own first ones; None where there are too few.
        baseline: films and last Monday of these first ones.
        against_own: of the newest films.
        refused, warned: of the span.
        training: by statistic, the band of the reference, at the share of pneumonia at which it lies closest.
        share: that share.
    """

    weeks: tuple[Week, ...]
    scored: int
    of_model: bool
    against_training: tuple[Comparison, ...]
    newest: tuple[int, int] | None
    baseline: tuple[int, int]
    against_own: tuple[Comparison, ...]
    refused: Share
    warned: Share
    training: Mapping[str, Band]
    share: float

    @property
    def is_told(self) -> bool:
        """Whether there are enough films to say anything."""
        return bool(self.against_training or self.against_own)

    @property
    def has_changed(self) -> bool:
        """Whether there is anything to look into."""
        return bool(self.counted) or (self.counts_shares and (self.refused.is_higher or self.warned.is_higher))

    @property
    def counted(self) -> tuple[Comparison, ...]:
        """The comparisons that found a change that counts.

        Scores unlike those of the clinic's own first films do not count by themselves where they lie like those of some mix of
        normal films and films with pneumonia: more or fewer sick children are the likelier reason.
        """
        fits_a_mix = any(one.name == "score" and not one.changed for one in self.against_training)
        own = [one for one in self.against_own if one.changed and not (fits_a_mix and one.name == "score")]
        return (*(one for one in self.against_training if one.changed), *own)

    @property
    def counts_shares(self) -> bool:
        """Whether there are enough films to compare shares of them."""
        return sum(week.films for week in self.weeks) >= FEWEST


def report(films: Films, reference: Reference, model_sha256: str, this_week: int, span: int) -> Report:
    """Look at a span.

    Args:
        films: all of the clinic's.
        model_sha256: of the model in use; where the reference is of another, only images are compared with it.
        this_week: the ordinal of its Monday.
        span: weeks, this one included; 0: all that have films.
    """
    first = this_week - WEEK * (span - 1) if span else int(films.weeks.min(initial=this_week))
    inside = (films.weeks >= first) & (films.weeks <= this_week)
    of_model = reference.model_sha256 == model_sha256
    values = films.among(inside)
    compared = {n: one for n, one in reference.statistics.items() if of_model or n in OF_IMAGE}
    share = fit_share(values, compared, reference.pneumonia)
    mixes = {name: Mix(one, share) for name, one in compared.items()}
    newest, earlier, against_own = _with_own(films, inside)
    refused, scored = int((inside & ~films.scored).sum()), int((inside & films.scored).sum())
    warned = int((inside & films.warned).sum())
    there = (wilson(reference.refused, reference.films), wilson(reference.warned, reference.films - reference.refused))
    refused_there, warned_there = there if of_model else (None, None)
    return Report(
        weeks=_weeks(films, range(first, this_week + 1, WEEK)),
        scored=scored,
        of_model=of_model,
        against_training=tuple(compare(values, dict[str, Expected](mixes))),
        newest=newest,
        baseline=earlier,
        against_own=against_own,
        refused=Share(wilson(refused, refused + scored), refused_there),
        warned=Share(wilson(warned, scored), warned_there),
        training={name: Band(*(mix.quantile(at) for at in BAND)) for name, mix in mixes.items()},
        share=share,
    )


def _with_own(
    films: Films, inside: NDArray[np.bool_]
) -> tuple[tuple[int, int] | None, tuple[int, int], tuple[Comparison, ...]]:
    """The newest films of the span, the clinic's first ones, and how the ones lie among the others."""
    weeks, counts = np.unique(films.weeks[films.scored], return_counts=True)
    if not len(weeks):
        return None, (0, 0), ()
    enough = int(np.searchsorted(np.cumsum(counts), BASELINE))
    last = int(weeks[min(enough, len(weeks) - 1)])
    first_films = films.scored & (films.weeks <= last)
    baseline = int(first_films.sum()), last
    new = _newest(films, inside & (films.weeks > last))
    if enough >= len(weeks) or new is None:
        return None, baseline, ()
    chosen = films.scored & inside & (films.weeks >= new)
    expected: dict[str, Expected] = {n: Own(np.sort(found)) for n, found in films.among(first_films).items()}
    return (int(chosen.sum()), new), baseline, tuple(compare(films.among(chosen), expected))


def _newest(films: Films, inside: NDArray[np.bool_]) -> int | None:
    """The Monday from which on there are enough films, going back from the last week that has any."""
    weeks = films.weeks[inside & films.scored]
    if not len(weeks):
        return None
    last = int(weeks.max())
    for back in range(NEWEST_WEEKS):
        if int((weeks >= last - back * WEEK).sum()) >= FEWEST:
            return last - back * WEEK
    return None


def _weeks(films: Films, mondays: range) -> tuple[Week, ...]:
    order = np.argsort(films.weeks, kind="stable")
    rising = films.weeks[order]
    ends = [np.searchsorted(rising, list(mondays), side=side) for side in ("left", "right")]
    return tuple(_week(films, monday, order[a:b]) for monday, a, b in zip(mondays, *ends, strict=True))


def _week(films: Films, monday: int, rows: NDArray[np.int64]) -> Week:
    count, scored = len(rows), int(films.scored[rows].sum())
    values, scores = films.among(rows) if count else {}, films.values["score"][rows]
    return Week(
        monday,
        count,
        scored,
        wilson(count - scored, count),
        wilson(int(films.warned[rows].sum()), scored),
        wilson(int((scores >= 0.5).sum()), int((~np.isnan(scores)).sum())),
        films.unreadable[monday],
        {name: Band(*np.quantile(values[name], BAND).tolist()) for name in NAMES if len(values.get(name, ()))},
    )
