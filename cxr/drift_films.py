"""A clinic's films by week, each film once: what `cxr.drift` compares and the page of changes shows."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from cxr.drift_reference import OF_MODEL, STATISTICS, Values
from cxr.result import Result

SIZE = "size"
"""Side in pixels of a square as large as the film. Compared with the clinic's own films only: the data set's copies are all
of one size."""
NAMES = (*STATISTICS, SIZE)
OF_HEADER = frozenset({"age_outside", "age_unknown", "body_part_unknown", "modality_unknown"})
"""Warnings about what a file says of itself or of the patient; all others speak of the picture, and are counted."""
WEEK = 7


@dataclass(frozen=True)
class Films:
    """N films, each once, in the order in which they were first seen.

    Attributes:
        weeks: int64 (N,): the ordinal (`date.toordinal`) of the Monday of the ISO week in which each was first scored.
        scored, warned: bool (N,): it has a score, and a warning of the picture; it was refused where it has no score.
        values: by name, `NAMES`: float64 (N,), nan where not known.
        unreadable: by week: how many files could not be read; they are no films.
    """

    weeks: NDArray[np.int64]
    scored: NDArray[np.bool_]
    warned: NDArray[np.bool_]
    values: dict[str, Values]
    unreadable: Counter[int]

    def __len__(self) -> int:
        return len(self.weeks)

    def among(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> dict[str, Values]:
        """The known values of these films, told by a mask or by their rows, by name: float64 (n,), in no order."""
        found = {name: values[chosen] for name, values in self.values.items()}
        return {name: values[~np.isnan(values)] for name, values in found.items()}


def statistic_of(result: Result, name: str) -> float | None:
    """A film's value; None where it was not scored or the value is not known."""
    if result.status != "ok":
        return None
    if name == "score":
        return result.probability
    if name == SIZE:
        return float((result.width * result.height) ** 0.5) or None
    value: float | None = getattr(result, name)
    return value


def warns(result: Result) -> bool:
    """Whether it was scored with a warning of the picture."""
    return result.status == "ok" and not OF_HEADER.issuperset(result.warnings)


def monday_of(moment: datetime) -> int:
    """The ordinal of the Monday of its ISO week, where this computer is."""
    today = moment.astimezone().toordinal()
    return today - (today - 1) % WEEK


def week_before(monday: int, weeks: int) -> int:
    """The Monday so many weeks earlier."""
    return (date.fromordinal(monday) - timedelta(weeks=weeks)).toordinal()


def collect(kept: Iterable[tuple[datetime, Result]], model_sha256: str) -> Films:
    """Each film once: in the week in which it was first scored, with what was found last.

    A film is known by the hash of its file; under another name, threshold or alteration, or scored by another model, it is the
    same film. About 250 bytes a film are kept, so the history may be streamed.

    Args:
        kept: when it was first scored, and its result; earliest first.
        model_sha256: scores and typicality of other models are left out.
    """
    known: dict[str, int] = {}
    unreadable: set[tuple[int, str]] = set()
    weeks, scored, warned = array("q"), bytearray(), bytearray()
    columns = {name: array("d") for name in NAMES}
    for first, result in kept:
        if result.status == "error" or not result.file_sha256:
            unreadable.add((monday_of(first), result.file_sha256 or result.path))
            continue
        row = known.setdefault(result.file_sha256, len(weeks))
        if row == len(weeks):
            weeks.append(monday_of(first))
            scored.append(False)
            warned.append(False)
            for column in columns.values():
                column.append(np.nan)
        scored[row], warned[row] = result.status == "ok", warns(result)
        ours = result.model_sha256 == model_sha256
        for name, column in columns.items():
            value = statistic_of(result, name)
            if ours or name not in OF_MODEL:
                column[row] = np.nan if value is None else value
    return Films(
        np.array(weeks, dtype=np.int64),
        np.array(scored, dtype=np.bool_),
        np.array(warned, dtype=np.bool_),
        {name: np.array(column, dtype=np.float64) for name, column in columns.items()},
        Counter(week for week, _ in unreadable),
    )
