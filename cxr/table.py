"""A folder → a CSV on disk: resumable, and written so that nothing confirmed is lost."""

from __future__ import annotations

import csv
import io
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from cxr.batch import Pool, find_files, run
from cxr.decision import Decision
from cxr.errors import CxrError, UsageError
from cxr.file_lock import alone
from cxr.files import read_bytes, sha256_of
from cxr.result import ADDED, COLUMNS, Result, csv_lines, from_row
from cxr.writing import GONE, NO_ROOM, temporary_name, whole

SYNC_SECONDS = 5.0
"""Rows are handed to the system at once, and forced onto the disk this often: a power cut costs no more than that."""


@dataclass(frozen=True)
class Summary:
    """What a batch came to. `counts` by status and decision; `complete` is false where it was cancelled."""

    counts: dict[str, int]
    skipped: int
    resumed: int
    complete: bool
    out: Path


def summarize(results: Sequence[Result]) -> dict[str, int]:
    """How many of each: pneumonia, normal, uncertain, refused, error."""
    counts = dict.fromkeys(("pneumonia", "normal", "uncertain", "refused", "error"), 0)
    for result in results:
        counts[result.decision or result.status] += 1
    return counts


def partial_name(out: Path) -> Path:
    """Where a table grows until it is whole."""
    return out.with_name(out.name + ".partial")


def run_to_table(
    folder: Path,
    out: Path,
    pool: Pool,
    model_sha256: str,
    *,
    decision: Decision | None = None,
    recursive: bool = False,
    resume: bool = False,
    overwrite: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    on_result: Callable[[Result], None] = lambda result: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> tuple[Summary, list[Result]]:
    """Score a folder into a CSV.

    While it runs, rows are appended to `OUT.partial`; at the end the table is written in input order under its own name,
    whole or not at all. Resuming keeps the rows of files that have not changed since (same SHA-256) and scores the rest;
    rows of files that could not be read are tried again.

    Args:
        pool: scores the films; it is not closed.
        model_sha256: of the model that the pool scores with.
        decision: threshold and zone that it scores with; rows made with others are not gone on with. None: not compared.
        progress: (files done, files in all), in the calling thread.
        on_result: gets each Result that was scored now, in the calling thread, once its row is handed to the system.

    Raises:
        UsageError: `no_films`, `out_exists`, `out_busy`, `out_model`, `out_threshold`, `out_damaged`, `out_unwritable`,
            and those of `find_files`.
        ContractError, EngineError: the model is at fault; rows written so far stay for `resume`.
    """
    partial = partial_name(out)
    with _explained(out), _held(out):
        if (out.exists() or partial.exists()) and not (resume or overwrite):
            existing = out if out.exists() else partial
            raise UsageError(
                "out_exists",
                "The table exists already.",
                "Use --resume to go on with it, or --overwrite to begin anew.",
                existing,
            )
        found = find_files(folder, recursive=recursive, leave_out=_own(out))
        if not found.files:
            hint = "Choose the folder with the films." if recursive else "--recursive looks into subfolders, too."
            raise UsageError("no_films", "There are no films in the folder.", hint, folder)
        paths = {name: path for path, name in found.files}
        kept = _kept_rows(out, partial, paths, model_sha256, decision) if resume else {}
        total = len(found.files)
        todo = [item for item in found.files if item[1] not in kept]
        results = dict(kept)
        write_table(partial, kept.values())
        with partial.open("a", newline="", encoding="utf-8") as stream:
            append = _appender(stream)
            progress(len(results), total)
            for result in run(todo, pool, should_stop=should_stop):
                append(result)
                on_result(result)
                results[result.path] = result
                progress(len(results), total)
        complete = len(results) == total
        ordered = [results[name] for _, name in found.files if name in results]
        if complete:
            write_table(out, ordered)
            partial.unlink()
    summary = Summary(summarize(ordered), found.skipped, len(kept), complete, out if complete else partial)
    return summary, ordered


@contextmanager
def _held(out: Path) -> Iterator[None]:
    """No other batch writes this table meanwhile."""
    with alone(out.with_name(out.name + ".lock")) as held:
        if not held:
            raise UsageError("out_busy", "Another batch is writing this table.", "Wait for it, or use another --out.", out)
        yield


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    """OSErrors of the table's own files, told with the way out."""
    try:
        yield
    except OSError as error:
        go_on = f"The films done so far are in {partial_name(out).name}: the same command with --resume goes on from there."
        if error.errno in GONE:
            hint = f"Check the drive and plug it in again. {go_on}"
        elif not os.path.exists(partial_name(out)):  # noqa: PTH110  (never raises)
            hint = (
                "Make room there, or choose another place for it." if error.errno in NO_ROOM else "Choose another place for it."
            )
        else:
            hint = f"Make room there. {go_on}" if error.errno in NO_ROOM else go_on
        reason = error.strerror or str(error)
        raise UsageError("out_unwritable", f"The table can't be written ({reason}).", hint, out) from error


def _own(out: Path) -> list[Path]:
    """What the program itself may have left beside the table, also where it was ended."""
    tables = [out, partial_name(out), out.with_suffix(".xlsx"), out.with_suffix(".jsonl")]
    unfinished = [path.with_name(temporary_name(path.name)) for path in tables]
    return [*tables, *unfinished, out.with_name(out.name + ".lock"), parts_folder(out.with_suffix(".xlsx"))]


def parts_folder(workbook: Path) -> Path:
    """Where the parts of a workbook lie until it is put together."""
    return workbook.with_name(workbook.name + ".parts")


def _appender(stream: TextIO) -> Callable[[Result], None]:
    synced = time.monotonic()

    def append(result: Result) -> None:
        nonlocal synced
        stream.write(csv_lines([result.to_row()]))
        stream.flush()
        if time.monotonic() - synced > SYNC_SECONDS:
            os.fsync(stream.fileno())
            synced = time.monotonic()

    return append


def write_table(path: Path, results: Iterable[Result]) -> None:
    """Header and rows, see `cxr.writing.whole`. UTF-8 with BOM, so that Excel reads it right."""
    with whole(path) as temporary, temporary.open("w", newline="", encoding="utf-8-sig") as stream:
        stream.write(csv_lines([COLUMNS]))
        for result in results:
            stream.write(csv_lines([result.to_row()]))


def read_table(path: Path, *, unfinished: bool = False) -> list[Result]:
    """The rows of a table; a last row that was cut off in writing is left out.

    Args:
        unfinished: leave out what is no row, as a power cut may leave it, instead of turning down the table.

    Raises:
        UsageError: `out_damaged` where it is not such a table.
    """
    try:
        text = read_bytes(path).decode("utf-8-sig", "replace" if unfinished else "strict")
        whole = text[: text.rfind("\n") + 1]  # a row without its line end was cut off in writing
        reader = csv.DictReader(io.StringIO(whole, newline=""))
        header, oldest = tuple(reader.fieldnames or ()), len(COLUMNS) - len(ADDED)
        if len(header) < oldest or any(name != known for name, known in zip(header, COLUMNS, strict=False)):
            raise UsageError("out_damaged", "The file is not a table of this program.", "Use another --out.", path)
        results = list(_rows(reader, unfinished))
    except (CxrError, csv.Error, *_NO_ROW) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(
            "out_damaged", f"The table can't be read ({error}).", "Use --overwrite to begin anew.", path
        ) from error
    return results


_NO_ROW = (KeyError, ValueError, TypeError, AttributeError)


def _rows(reader: csv.DictReader[str], unfinished: bool) -> Iterator[Result]:
    for row in reader:
        try:
            yield from_row(row)
        except _NO_ROW:
            if not unfinished:
                raise


def _kept_rows(
    out: Path, partial: Path, paths: dict[str, Path], model_sha256: str, decision: Decision | None
) -> dict[str, Result]:
    existing = partial if partial.exists() else out
    if not existing.exists():
        return {}
    kept: dict[str, Result] = {}
    for result in read_table(existing, unfinished=existing == partial):
        if result.model_sha256 != model_sha256:
            raise UsageError(
                "out_model", "The table was made with another model.", "Use --overwrite, or another --out.", existing
            )
        if decision is not None and not decision.could_have_made(result):
            raise UsageError(
                "out_threshold",
                "The table was made with another threshold.",
                "Choose that threshold profile again, or use --overwrite, or another --out.",
                existing,
            )
        path = paths.get(result.path)
        if path is not None and result.status != "error" and sha256_of(path) == result.file_sha256:
            kept[result.path] = result
    return kept
