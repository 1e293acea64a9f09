"""One film of the list, and the orders in which films stand. No Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any

from cxr.result import Result
from desktop.outcome import Kind, kind_of

_LAST = (Kind.REFUSED, Kind.ERROR, Kind.UNSCORED, Kind.WAITING)
"""Kinds without a score, in the order in which they follow those with one."""
_DIGITS = re.compile(r"\d+")


def fold(text: str) -> str:
    """Equal for names that people take for the same: case, and letters with marks in one piece or in two."""
    return unicodedata.normalize("NFC", text).casefold()


@dataclass(eq=False)
class Study:
    """One film of the list. Two are equal where they are the same object.

    Attributes:
        path: absolute.
        name: to show, valid Unicode.
        result: None until it is there, and while it is kept back: whatever shows or saves results knows nothing of it then.
        held: the result kept back until the reader has said what they see; None where none is.
        kind: of the result, UNREAD where it is kept back, else WAITING or UNSCORED.
        number: rises in the order in which films were opened.
        shown: whether it has a row, that is, no filter hides it.
        rank: films to be read first −2, whatever their score; by score, the highest first: −1 to 0; those without one, from 1.
    """

    path: Path
    name: str
    result: Result | None = None
    kind: Kind = Kind.WAITING
    number: int = 0
    shown: bool = False
    held: Result | None = field(default=None, repr=False)
    rank: float = field(init=False)

    def __post_init__(self) -> None:
        self.become(self.kind if self.result is None else kind_of(self.result), self.result)

    def become(self, kind: Kind, result: Result | None = None) -> None:
        """A result has come, or will not come. With UNREAD it is kept back."""
        self.kind, self.result, self.held = kind, result, None
        if kind is Kind.UNREAD:
            self.result, self.held, self.rank = None, result, -2.0
            return
        probability = None if result is None else result.probability
        self.rank = 1.0 + _LAST.index(kind) if probability is None else -probability

    @property
    def known(self) -> Result | None:
        """The result, also where it is kept back: never to be shown."""
        return self.held if self.result is None else self.result

    @property
    def is_warned(self) -> bool:
        """Whether it was scored with a warning."""
        return self.result is not None and self.result.status == "ok" and bool(self.result.warnings)

    @cached_property
    def folded(self) -> str:
        """The name to search in."""
        return fold(self.name)

    @cached_property
    def by_name(self) -> str:
        """The name to sort by: "film 2" before "film 10"."""
        return _DIGITS.sub(lambda digits: digits[0].zfill(20), self.folded)


class Order(Enum):
    """How the list is sorted."""

    SCORE = "score"
    UNCERTAIN = "uncertain"
    NAME = "name"
    OPENED = "opened"

    @property
    def key(self) -> Callable[[Study], Any]:
        """For `sorted`; never equal for two films, so that rows keep their places."""
        return _KEYS[self]


def _uncertain_first(study: Study) -> tuple[bool, float, int]:
    return (study.kind is not Kind.UNCERTAIN, study.rank, study.number)


_KEYS: dict[Order, Callable[[Study], Any]] = {
    Order.SCORE: attrgetter("rank", "number"),
    Order.UNCERTAIN: _uncertain_first,
    Order.NAME: attrgetter("by_name", "number"),
    Order.OPENED: attrgetter("number"),
}
