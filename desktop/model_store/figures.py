"""What two models say of themselves, side by side, and what a person has to know before changing. No Qt."""

from __future__ import annotations

from datetime import datetime

from cxr.contract import Contract
from cxr.result import Result, escape_path
from desktop import texts
from desktop.model_store.changing import Prepared
from desktop.model_store.comparing import Comparison, Row
from desktop.outcome import accuracy_of, kind_of, points
from desktop.pages.model_facts_content import area, percent
from desktop.pages.model_reports import at, estimate
from desktop.texts import model_facts, t
from desktop.texts import model_install as words

LONGEST = 160
"""Letters of what another program's maker wrote; the rest is cut off."""
SHORT_HASH = 12
UNKNOWN = "–"


def clean(text: object) -> str:
    """Another maker's words, so that they do nothing to a terminal or a line."""
    found = escape_path(str(text))
    return found if len(found) <= LONGEST else f"{found[:LONGEST]}…"


def title_of(contract: Contract | None) -> str:
    """Name and version; a dash where it can't be read."""
    return UNKNOWN if contract is None else clean(contract.title)


def in_two(digest: str) -> str:
    """A SHA-256 in two lines: in one it is wider than large letters have room for."""
    return f"{digest[:32]}\n{digest[32:]}"


def when(at: str) -> str:
    """A time of the store's, in the computer's own; "" as it is."""
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M") if at else ""
    except ValueError:
        return ""


def figures(contract: Contract | None) -> list[tuple[str, str]]:
    """Names and values, the same names for every model."""
    names = (
        (words.VERSION, title_of),
        (words.HASH, lambda one: clean(one.sha256)[:SHORT_HASH]),
        (words.MADE_FROM, lambda one: clean(one.training.get("data") or UNKNOWN)),
        (words.TESTED_ON, _tested),
        (model_facts.SENSITIVITY, lambda one: _share(one, "sensitivity")),
        (model_facts.SPECIFICITY, lambda one: _share(one, "specificity")),
        (model_facts.AUC, _area),
        (words.THRESHOLD, lambda one: words.threshold(points(one.decision.threshold))),
        (words.ZONE, lambda one: words.zone(points(one.decision.uncertain_low), points(one.decision.uncertain_high))),
        (words.PROFILE, lambda one: t(words.PROFILES.get(one.decision.profile, words.PROFILES["own"]))),
        (words.SHOWS_WHERE, lambda one: _yes("evidence" in one.outputs)),
        (words.TELLS_STRANGE, lambda one: _yes(one.typicality is not None)),
    )
    return [(t(name), UNKNOWN if contract is None else value(contract)) for name, value in names]


def side_by_side(comparison: Comparison) -> list[tuple[str, str, str]]:
    """(name, the model in use, the other one)."""
    now, then = figures(comparison.now), figures(comparison.then)
    rows = [(name, before, after) for (name, before), (_, after) in zip(now, then, strict=True)]
    uses = (clean(comparison.now.intended_use) if comparison.now else UNKNOWN, clean(comparison.then.intended_use))
    return rows if uses[0] == uses[1] else [*rows, (t(words.USE), *uses)]


def concerns(prepared: Prepared) -> list[str]:
    """What has to be known before one agrees, the gravest first."""
    comparison = prepared.comparison
    now, then, found = comparison.now, comparison.then, []
    if comparison.now_problem is not None:
        found.append(t(words.NOW_FAILS).format(reason=comparison.now_problem.message))
    if accuracy_of(then) is None:
        found.append(texts.safe(model_facts.NO_FIGURES))
    if now is not None and now.intended_use != then.intended_use:
        found.append(texts.safe(words.OTHER_USE))
    if then.training.get("leaks"):
        found.append(t(words.LEAKS))
    if now is not None and now.decision.profile != "balanced":
        text = texts.safe(words.PROFILE_GOES) if then.decision.profile == "balanced" else t(words.PROFILE_OF_ITS_OWN)
        found.append(text)
    if "evidence" not in then.outputs:
        found.append(t(texts.WHERE_NONE))
    if then.typicality is None:
        found.append(t(words.NOT_STRANGE))
    if prepared.unchecked:
        found.append(t(words.UNCHECKED))
    return found


def summary(comparison: Comparison) -> str:
    """How much of the reference films changes, in one sentence."""
    films, decisions = len(comparison.rows), sum(row.decision_changes for row in comparison.rows)
    scores = sum(row.score_changes for row in comparison.rows)
    if comparison.now is None:
        return t(words.ONLY_THEN).format(films=films)
    return t(words.CHANGES).format(films=films, scores=scores, decisions=decisions)


def score(result: Result | None) -> str:
    """Of 100, with one decimal; a dash where there is none."""
    return UNKNOWN if result is None or result.probability is None else f"{result.probability * 100:.1f}"


def finding(result: Result | None) -> str:
    """In words."""
    return UNKNOWN if result is None else t(texts.SHORT[kind_of(result)])


def mark(row: Row) -> str:
    """What changes of a film."""
    if row.now is None:
        return ""
    if row.decision_changes:
        return t(words.FINDING_CHANGES)
    return t(words.SCORE_CHANGES) if row.score_changes else t(words.SAME_ROW)


def _tested(contract: Contract) -> str:
    metrics = contract.metrics
    if not isinstance(metrics.get("n"), int):
        return UNKNOWN
    return t(words.FILMS_OF).format(n=metrics["n"], split=clean(metrics.get("split", UNKNOWN)))


def _share(contract: Contract, name: str) -> str:
    figure = estimate(at(contract.decision.figures or contract.metrics, name))
    return UNKNOWN if figure is None else percent(figure)


def _area(contract: Contract) -> str:
    figure = estimate(at(contract.metrics, "auc"))
    return UNKNOWN if figure is None else area(figure)


def _yes(good: bool) -> str:
    return t(words.YES) if good else t(words.NO)
