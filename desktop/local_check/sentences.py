"""What a check found, in plain sentences: the same in the report, on the page and on standard output. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from cxr.local_check import Figures, Needed
from cxr.metrics import Estimate
from desktop.outcome import points
from desktop.texts import LESS_THAN_ONE, t
from desktop.texts import local_check as words

Say = Callable[[str], str]


def plainly(found: Figures, say: Say = t) -> list[str]:
    """The answers first: what it finds, its false alarms, what a finding means here, what has no answer.

    Args:
        say: translates; the identity gives the English that stands beside languages no speaker has reviewed.
    """
    said = []
    if found.sensitivity is not None:
        n = round(found.sensitivity.value * found.ill.scored)
        said.append(say(words.FINDS).format(n=n, total=found.ill.scored, **_of_100(found.sensitivity, say, "found")))
    if found.specificity is not None:
        alarms = _rest(found.specificity)
        n = round(alarms.value * found.well.scored)
        said.append(say(words.ALARMS).format(n=n, total=found.well.scored, **_of_100(alarms, say, "found")))
    said += _meaning(found, say)
    zone = found.decision
    if found.uncertain is not None and zone.uncertain_low < zone.uncertain_high:
        low, high = points(zone.uncertain_low), points(zone.uncertain_high)
        said.append(say(words.UNSURE).format(n=of_100(found.uncertain.value, say), low=low, high=high))
    without = found.films - found.scored
    if without:
        ill = found.ill.films - found.ill.scored
        sentence = say(words.NO_SCORE).format(n=without, total=found.films, ill=ill)
        if found.sensitivity_of_all is not None and ill:
            sentence += f" {say(words.NO_SCORE_MISSED).format(found=of_100(found.sensitivity_of_all.value, say))}"
        said.append(sentence)
    if found.scored:
        enough = found.needed_ill.enough and found.needed_well.enough
        said.append(say(words.ENOUGH if enough else words.NOT_ENOUGH))
    return said


def _meaning(found: Figures, say: Say) -> list[str]:
    values = {"share": prevalence_words(found.prevalence)}
    if found.ppv is not None:
        values |= _of_100(found.ppv, say, "ppv", "ppv_")
    if found.npv is not None:
        values |= _of_100(_rest(found.npv), say, "rest", "rest_")
    if found.ppv is not None and found.npv is not None:
        return [say(words.MEANS).format(**values)]
    if found.ppv is not None:
        return [say(words.MEANS_CALLED).format(**values)]
    return [] if found.npv is None else [say(words.MEANS_CLEARED).format(**values)]


def remarks(found: Figures, say: Say = t) -> list[str]:
    """What to take care of."""
    return [say(words.REMARKS[code]) for code in found.remarks]


def needed_words(one: Needed, say: Say = t) -> str:
    """How many films there are, and how many it takes."""
    if one.distance is None:
        return say(words.NEEDED_UNKNOWN).format(have=one.have, worst=one.worst_case)
    distance = f"{one.distance * 100:.1f}"
    return say(words.NEEDED_ROW).format(have=one.have, distance=distance, observed=one.at_observed, worst=one.worst_case)


def percent_words(figure: Estimate | None, say: Say = t) -> str:
    """ "97.0 % (94.1 to 98.6 %)"; words where there is no figure."""
    if figure is None:
        return say(words.NO_FIGURE)
    value, low, high = (f"{one * 100:.1f}" for one in (figure.value, figure.low, figure.high))
    return say(words.RANGE).format(value=value, low=low, high=high)


def prevalence_words(prevalence: float) -> str:
    """A share of 100 as it was given: 20, or 2.5."""
    return f"{prevalence * 100:.4g}"


def of_100(share: float, say: Say = t) -> str:
    """A share as a whole number of 100; none and all only where it is so."""
    if 0 < share < 0.01:
        return say(LESS_THAN_ONE)
    return say(words.OVER_99) if 0.995 <= share < 1 else str(round(share * 100))


def _of_100(figure: Estimate, say: Say, name: str, ends: str = "") -> dict[str, str]:
    low, high = of_100(figure.low, say), of_100(figure.high, say)
    return {name: of_100(figure.value, say), f"{ends}low": low, f"{ends}high": high}


def _rest(figure: Estimate) -> Estimate:
    """Of the share that is not so."""
    return Estimate(1 - figure.value, 1 - figure.high, 1 - figure.low)
