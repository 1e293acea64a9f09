"""What the audit log may say: a closed list of kinds, and for each a closed list of details. No Qt, no numpy.

A detail is a hash, a number, yes or no, or a word out of a list that stands here: never a name, a path, a pixel or free text.
An `Event` that holds anything else can't be made; the functions below leave out what does not fit, so that an odd result
never keeps the log from being written. Scores and thresholds are strings of four decimals, as in the tables, so that every
language writes and hashes them alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from cxr.warning_codes import WARNINGS
from desktop.texts.reasons import REASONS

if TYPE_CHECKING:
    from cxr.contract import Decision
    from cxr.result import Result
    from desktop.settings import Settings

Detail = str | int | bool | list[str]
OTHER = "other"
"""Stands for a word that is not in the list."""
EXPORTS = ("report", "list_report", "print", "table", "picture", "dicom", "local_check_report", OTHER)
DELETIONS = ("retention", "everything", OTHER)
READS = ("", "normal", "pneumonia", "unsure")
FIGURES = ("sensitivity", "specificity", "auc", "accuracy")
ALTERATIONS = ("mirrored", "rotated_90", "rotated_180", "rotated_270", "inverted")
_STATUSES = ("ok", "refused", "error", OTHER)
_DECISIONS = ("", "pneumonia", "normal", "uncertain", OTHER)
_PROFILES = ("", "balanced", "screening", "own", OTHER)
_CODES = ("", *REASONS, OTHER)
_HASH = re.compile(r"(?:[0-9a-f]{64})?")
_NUMBER = re.compile(r"(?:-?[0-9]{1,6}\.[0-9]{4})?")
_TITLE = re.compile(r"(?:[a-z0-9]+(?:[_-][a-z0-9]+)* [0-9]+(?:\.[0-9]+){0,3}(?:-(?:s|rc)[0-9]{1,3})?)?")
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?)?")
_TERMS = re.compile(r"[0-9.-]{0,20}")
MOST = 1 << 53
"""Whole numbers beyond this are not the same in every language."""

Check = Callable[[Any], bool]


def _matching(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _of(words: Collection[str]) -> Check:
    return lambda value: isinstance(value, str) and value in words


def _list_of(words: Collection[str]) -> Check:
    return lambda value: isinstance(value, list) and all(isinstance(word, str) and word in words for word in value)


def _count(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MOST


def _yes_or_no(value: Any) -> bool:
    return isinstance(value, bool)


_hash, _number, _title = _matching(_HASH), _matching(_NUMBER), _matching(_TITLE)

SETTINGS: Mapping[str, Check] = {
    "language": _matching(_LANGUAGE),
    "theme": _of(("system", "light", "dark", "high_contrast")),
    "font_scale": _number,
    "workers": _count,
    "watch_folder": _of(("set", "none")),
    "accepted_terms": _matching(_TERMS),
    "overlay_opacity": _number,
    "history": _yes_or_no,
    "history_days": _count,
    "read_first": _yes_or_no,
}
"""The settings that are logged. What the window remembers of itself (recent files, places, order) is not."""

_DECISION = {"profile": _of(_PROFILES), "threshold": _number}
_MODEL = {"title": _title, "model": _hash, "before": _hash}
KINDS: Mapping[str, Mapping[str, Check]] = {
    "scored": {
        "film": _hash,
        "model": _hash,
        "status": _of(_STATUSES),
        "code": _of(_CODES),
        "score": _number,
        "decision": _of(_DECISIONS),
        **_DECISION,
        "warnings": _list_of(WARNINGS),
        "altered": _list_of(ALTERATIONS),
    },
    "read_said": {"film": _hash, "model": _hash, "read": _of(READS)},
    "verdict_said": {"film": _hash, "model": _hash, "verdict": _of(READS), "has_note": _yes_or_no},
    "age_said": {"film": _hash, "in_range": _yes_or_no},
    "exported": {"what": _of(EXPORTS), "films": _count, "deidentified": _yes_or_no},
    "setting_changed": {"name": _of(SETTINGS), "value": lambda value: True},  # by its name, in `Event`
    "model_installed": _MODEL,
    "model_back": _MODEL,
    "profile_chosen": {"model": _hash, **_DECISION, "uncertain_low": _number, "uncertain_high": _number},
    "history_deleted": {"entries": _count, "why": _of(DELETIONS)},
    "local_check": {"films": _count, **dict.fromkeys(FIGURES, _number)},
    "torn_line_removed": {"bytes": _count},
    "lines_missing": {"lines": _count, "known": _count, "digest": _hash},
    "count_unknown": {"lines": _count},
}
"""Each kind with its details, all of which are there, and what each may be."""


@dataclass(frozen=True)
class Event:
    """One thing that happened. Made by the functions below.

    Raises:
        ValueError: a kind or a detail that is not in `KINDS`.
    """

    kind: str
    details: Mapping[str, Detail]

    def __post_init__(self) -> None:
        checks = KINDS.get(self.kind)
        if checks is None or self.details.keys() != checks.keys():
            raise ValueError("no such event")
        wrong = [name for name, check in checks.items() if not check(self.details[name])]
        if self.kind == "setting_changed" and not wrong:
            name, value = self.details["name"], self.details["value"]
            wrong = [] if value == OTHER or SETTINGS[str(name)](value) else ["value"]
        if wrong:
            raise ValueError(f"not for the log: {', '.join(wrong)}")


def scored(result: Result) -> Event:
    """A film was scored, refused, or could not be read. It is known by its SHA-256 only; "" where that is not known."""
    return Event(
        "scored",
        {
            "film": _kept(_hash, result.file_sha256),
            "model": _kept(_hash, result.model_sha256),
            "status": _word(result.status, _STATUSES),
            "code": _word(result.code, _CODES),
            "score": _decimals(result.probability),
            "decision": _word(result.decision, _DECISIONS),
            "profile": _word(result.profile, _PROFILES),
            "threshold": _decimals(result.threshold),
            "warnings": [code for code in result.warnings if code in WARNINGS],
            "altered": [code for code in result.altered.split(";") if code in ALTERATIONS],
        },
    )


def read_said(result: Result, read: str) -> Event:
    """The reader's own read, said before the score was seen."""
    return Event("read_said", {**_film_and_model(result), "read": _word(read, READS, "")})


def verdict_said(result: Result, verdict: str, has_note: bool) -> Event:
    """The reader's verdict, said after. Of a note only that there is one."""
    details = {**_film_and_model(result), "verdict": _word(verdict, READS, ""), "has_note": bool(has_note)}
    return Event("verdict_said", details)


def age_said(result: Result, in_range: bool) -> Event:
    """The reader's answer whether the child is of an age that the model is meant for."""
    return Event("age_said", {"film": _kept(_hash, result.file_sha256), "in_range": bool(in_range)})


def exported(what: str, films: int, deidentified: bool) -> Event:
    """Something was saved or printed: `what` is one of `EXPORTS`."""
    return Event("exported", {"what": _word(what, EXPORTS), "films": _whole(films), "deidentified": bool(deidentified)})


def setting_changed(name: str, value: Any) -> Event:
    """A setting was changed. Of the watched folder only whether there is one.

    Raises:
        ValueError: a setting that is not in `SETTINGS`.
    """
    if name == "watch_folder":
        value = "set" if value else "none"
    elif isinstance(value, float):
        value = _decimals(value)
    check = SETTINGS.get(name)
    return Event("setting_changed", {"name": name, "value": value if check is not None and check(value) else OTHER})


def settings_changed(before: Settings, after: Settings) -> list[Event]:
    """An event for each logged setting that differs; none for what the window remembers of itself."""
    names = [field.name for field in fields(after) if field.name in SETTINGS]
    return [setting_changed(name, getattr(after, name)) for name in names if getattr(before, name) != getattr(after, name)]


def model_installed(title: str, sha256: str, before: str) -> Event:
    """A model was installed.

    Args:
        title: left out where it is not of the form "name 1.2.3" in small letters: it is the text of whoever made the model.
        sha256: of the model file. before: of the one in use until then.
    """
    return _model("model_installed", title, sha256, before)


def model_back(title: str, sha256: str, before: str) -> Event:
    """The model used before was taken up again; as `model_installed`."""
    return _model("model_back", title, sha256, before)


def profile_chosen(decision: Decision, model_sha256: str) -> Event:
    """A threshold profile was chosen for a model."""
    return Event(
        "profile_chosen",
        {
            "model": _kept(_hash, model_sha256),
            "profile": _word(decision.profile, _PROFILES),
            "threshold": _decimals(decision.threshold),
            "uncertain_low": _decimals(decision.uncertain_low),
            "uncertain_high": _decimals(decision.uncertain_high),
        },
    )


def history_deleted(entries: int, why: str) -> Event:
    """Entries of the history were deleted: `why` is one of `DELETIONS`."""
    return Event("history_deleted", {"entries": _whole(entries), "why": _word(why, DELETIONS)})


def local_check(films: int, figures: Mapping[str, Any]) -> Event:
    """The clinic's own films were checked.

    Args:
        films: how many.
        figures: those of `FIGURES` are kept: a number each, or a mapping with its `value`.
    """
    kept = {name: figures.get(name) for name in FIGURES}
    values = {name: one.get("value") if isinstance(one, Mapping) else one for name, one in kept.items()}
    return Event("local_check", {"films": _whole(films), **{name: _decimals(value) for name, value in values.items()}})


def torn_line_removed(count: int) -> Event:
    """The log ended in the middle of a line, of a crash or a full disk: so many bytes, never confirmed, were cut off."""
    return Event("torn_line_removed", {"bytes": _whole(count)})


def lines_missing(lines: int, known: int, digest: str) -> Event:
    """The log was found shorter than, or another one than, the database knew it: cut or exchanged since.

    Args:
        lines: found. known, digest: what stood in the database.
    """
    return Event("lines_missing", {"lines": _whole(lines), "known": _whole(known), "digest": _kept(_hash, digest)})


def count_unknown(lines: int) -> Event:
    """There are lines, but a database that knows nothing of them: whether any are missing could not be seen."""
    return Event("count_unknown", {"lines": _whole(lines)})


def _film_and_model(result: Result) -> dict[str, Detail]:
    return {"film": _kept(_hash, result.file_sha256), "model": _kept(_hash, result.model_sha256)}


def _model(kind: str, title: str, sha256: str, before: str) -> Event:
    details = {"title": _kept(_title, title), "model": _kept(_hash, sha256), "before": _kept(_hash, before)}
    return Event(kind, details)


def _kept(check: Check, value: str) -> str:
    return value if check(value) else ""


def _word(value: str, words: Collection[str], instead: str = OTHER) -> str:
    return value if value in words else instead


def _whole(value: int) -> int:
    return min(max(int(value), 0), MOST)


def _decimals(value: Any) -> str:
    """Four decimals; "" for what is no number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return ""
    return _kept(_number, f"{value:.4f}")
