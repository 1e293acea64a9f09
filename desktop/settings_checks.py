"""Whether a value read from a file can be a setting. No Qt.

Each check returns the value as `Settings` holds it, or raises ValueError.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

THEMES = ("system", "light", "dark", "high_contrast")
FONT_SCALES = (0.8, 2.0)
WORKERS_MOST = 256
RECENT_MOST = 10
DAYS_MOST = 36_500
_LANGUAGE = re.compile(r"([a-z]{2,3}([_-][A-Za-z0-9]{2,8})*)?")
_WORD = re.compile(r"[A-Za-z0-9_.-]{0,40}")


def _number(low: float, high: float) -> Callable[[Any], float]:
    def check(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise ValueError(value)
        return float(value)

    return check


def _matching(pattern: re.Pattern[str]) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError(value)
        return value

    return check


def _theme(value: Any) -> str:
    if value not in THEMES:
        raise ValueError(value)
    return str(value)


def _workers(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= WORKERS_MOST:
        raise ValueError(value)
    return value


def _folder(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value or (value and not Path(value).is_absolute()):
        raise ValueError(value)
    return value


def _recent(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(value):
        raise ValueError(value)
    return tuple(dict.fromkeys(_folder(path) for path in value))[:RECENT_MOST]


def _base64(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    base64.b64decode(value, validate=True)  # its error is a ValueError
    return value


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _days(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= DAYS_MOST:
        raise ValueError(value)
    return value


CHECKS: dict[str, Callable[[Any], Any]] = {
    "language": _matching(_LANGUAGE),
    "theme": _theme,
    "font_scale": _number(*FONT_SCALES),
    "workers": _workers,
    "watch_folder": _folder,
    "recent": _recent,
    "geometry": _base64,
    "splitter": _base64,
    "accepted_terms": _matching(_WORD),
    "overlay_opacity": _number(0, 1),
    "list_sort": _matching(_WORD),
    "history": _yes_or_no,
    "history_days": _days,
    "read_first": _yes_or_no,
}
"""By the field of `Settings`."""
