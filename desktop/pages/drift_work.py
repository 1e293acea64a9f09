"""Reads the history and compares: the job behind the page of changes. No Qt; NumPy is loaded here, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.errors import CxrError
from desktop.texts import drift as words

if TYPE_CHECKING:
    from cxr.drift_reference import Reference
    from cxr.drift_report import Report
    from desktop.records.history import History

SPANS = tuple(words.SPANS)
"""Weeks to choose from; 0: all."""


@dataclass(frozen=True)
class Found:
    """A report for each span, or what went wrong instead."""

    reports: Mapping[int, Report]
    error: CxrError | None = None


def work(files: Callable[[], Sequence[Path]], model_sha256: str, now: datetime) -> Callable[[History], Found]:
    """The job.

    Args:
        files: where a reference may lie; the one of the model in use is taken, else the last that can be read.
        model_sha256: of the model in use; "" where there is none.
        now: the time, with its zone.
    """

    def look(history: History) -> Found:
        from cxr.drift_films import collect, monday_of
        from cxr.drift_report import report

        try:
            reference = _reference(files(), model_sha256)
            films = collect(history.measures(), model_sha256)
        except CxrError as error:
            return Found({}, error)
        this_week = monday_of(now)
        return Found({span: report(films, reference, model_sha256, this_week, span) for span in SPANS})

    return look


def _reference(files: Sequence[Path], model_sha256: str) -> Reference:
    """The first that is bound to the model; else the last that can be read."""
    from cxr.drift_reference import load_reference

    found, error = None, None
    for file in files:
        try:
            found = load_reference(file)
        except CxrError as problem:
            error = problem
            continue
        if found.model_sha256 == model_sha256:
            return found
    if found is None:
        raise error or ValueError("no file was given")
    return found
