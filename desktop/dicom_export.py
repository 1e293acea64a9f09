"""Results of many films → DICOM files, one film after the other. No Qt; films are read by a worker, never here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cxr.dicom_out.order import Order, Written, can_be_written
from cxr.errors import CxrError, UsageError
from cxr.reader import Reader
from cxr.result import Result

EXISTS = "dicom_out_exists"


@dataclass
class Outcome:
    """What an export came to.

    Attributes:
        films: written; files: of them.
        not_judged: of the films written, those that the program could not judge.
        existing: films whose files were there already, and were left as they are.
        failed: the others that were not written: path and why.
        remarks: how many films have each remark, see `cxr.dicom_out.order`.
        stopped: it was stopped before all films were done.
    """

    films: int = 0
    files: int = 0
    not_judged: int = 0
    existing: int = 0
    failed: list[tuple[Path, str]] = field(default_factory=list)
    remarks: Counter[str] = field(default_factory=Counter)
    stopped: bool = False


def export(
    results: Iterable[Result],
    reader: Reader,
    order: Order,
    should_stop: Callable[[], bool],
    told: Callable[[Result, Written | CxrError], None] = lambda result, written: None,
) -> Outcome:
    """Write what was ordered of each film.

    Args:
        results: their paths absolute, or as the reader finds them. The same film twice is written once.
        told: called after each film that is new, with what was written or why not.

    Raises:
        UsageError: `out_unwritable`: what is written stays; the rest would fail, too.
    """
    outcome, seen = Outcome(), set[tuple[str, str]]()
    for result in results:
        if should_stop():
            outcome.stopped = True
            break
        film = (result.file_sha256, result.altered)
        if film in seen and result.file_sha256:
            continue
        seen.add(film)
        told(result, _export_one(result, reader, order, outcome))
    return outcome


def _export_one(result: Result, reader: Reader, order: Order, outcome: Outcome) -> Written | CxrError:
    path = Path(result.path)
    try:
        if not can_be_written(result):
            raise UsageError("nothing_to_refer_to", result.message, path=path)
        written = reader.save_dicom(path, result, order)
    except CxrError as error:
        if error.code == "out_unwritable":
            raise
        if error.code == EXISTS:
            outcome.existing += 1
        else:
            outcome.failed.append((path, f"{error.message} {error.hint}".strip()))
        return error
    outcome.films += 1
    outcome.files += len(written.files)
    outcome.not_judged += result.status != "ok"
    outcome.remarks.update(written.remarks)
    return written


def export_job(
    open_reader: Callable[[], Reader], results: Sequence[Result], order: Order
) -> Callable[[Callable[[Any], None], Callable[[], bool]], Outcome]:
    """Job: the same with a reader of its own, so that looking at films does not wait; returns the Outcome, if stopped too.

    News: a 1 for each film done.
    """

    def work(progress: Callable[[Any], None], should_stop: Callable[[], bool]) -> Outcome:
        with closing(open_reader()) as reader:
            return export(results, reader, order, should_stop, lambda result, written: progress(1))

    return work


def scored(films: Iterable[tuple[Path, str]], reader: Reader) -> Iterator[Result]:
    """Score each film when its turn comes; paths absolute."""
    for path, _ in films:
        yield reader.score(path, str(path))
