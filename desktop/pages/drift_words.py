"""A report on changes as sentences. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop import texts
from desktop.texts import drift as words
from desktop.texts import safe, t

if TYPE_CHECKING:
    from cxr.drift import Comparison
    from cxr.drift_report import Report, Share

FINE, LOOK, FEW = "fine", "look", "few"
DIGITS = {"brightness": 0, "contrast": 0, "sharpness": 2, "typicality": 2, "score": 0, "size": 0}
"""Places after the point."""
Day = Callable[[int], str]
"""The ordinal of a date → the date in words."""


@dataclass(frozen=True)
class Said:
    """What stands at the top of the page.

    Attributes:
        state: FINE, LOOK or FEW.
        headline: in a few words.
        lines: sentences.
        notes: what belongs to them, in small letters.
    """

    state: str
    headline: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]


def say(report: Report, day: Day) -> Said:
    """A report in words."""
    from cxr.drift import FEWEST

    films = sum(week.films for week in report.weeks)
    state = LOOK if report.has_changed else FINE if report.is_told else FEW
    headline = {FINE: t(words.FINE), LOOK: t(words.LOOK), FEW: t(words.FEW).format(n=report.scored, least=FEWEST)}[state]
    lines = [*_training(report), *_own(report, day)] if state != FEW else []
    shares = ((report.refused, words.REFUSED_MORE), (report.warned, words.WARNED_MORE)) if films >= FEWEST else ()
    more = [_more(share, text) for share, text in shares if share.is_higher]
    notes = []
    if report.against_training and not report.of_model:
        notes.append(t(words.OTHER_MODEL))
    if report.against_training:
        notes.append(t(words.MIXED).format(share=round(report.share * 100)))
    return Said(state, headline, (*lines, *more, *_advice(report, bool(more))), tuple(notes))


def _training(report: Report) -> list[str]:
    if not report.against_training:
        return []
    how = _how(report.against_training, training=True)
    return [
        safe(words.TRAINING_DIFFERS).format(n=report.scored, how=how) if how else t(words.TRAINING_FINE).format(n=report.scored)
    ]


def _own(report: Report, day: Day) -> list[str]:
    from cxr.drift import FEWEST
    from cxr.drift_report import BASELINE

    if report.newest is None:
        return [t(words.OWN_WAITS).format(first=BASELINE, least=FEWEST)]
    how = _how(report.against_own)
    n, since = report.newest
    text = safe(words.OWN_DIFFERS) if how else t(words.OWN_FINE)
    return [text.format(first=report.baseline[0], n=n, since=day(since), how=how)]


def _how(comparisons: Sequence[Comparison], *, training: bool = False) -> str:
    """ "darker, less sharp"; the most certain first; "" where nothing differs.

    Against training, a direction of the scores says nothing: the reference was fitted to them.
    """
    from cxr.drift import HIGHER, LOWER, changed

    table = {LOWER: words.LOWER, HIGHER: words.HIGHER}
    found = []
    for one in changed(comparisons):
        names = words.SPREAD if training and one.name == "score" else table.get(one.direction, words.SPREAD)
        found.append(t(names[one.name]))
    return texts.listed(found)


def _more(share: Share, text: str) -> str:
    return safe(text).format(share=hundred(share.here.value), low=hundred(share.here.low), high=hundred(share.here.high))


def _advice(report: Report, more: bool) -> list[str]:
    said = []
    if report.counted:
        said.append(f"{safe(words.ADVICE_FILMS)} {t(words.ADVICE_CHECK)}")
    if any(one.changed and one.name == "score" for one in report.against_own):
        said.append(t(words.ADVICE_SICK))
    if more:
        said.append(t(words.ADVICE_REFUSED))
    return said


def hundred(share: float) -> str:
    """A share as a number of 100."""
    return f"{share * 100:.0f}"


def figure(name: str, value: float) -> str:
    """A statistic's value as it is shown; scores of 100."""
    return f"{value * 100 if name == 'score' else value:.{DIGITS[name]}f}"
