"""A folder → a CSV on disk: resumable, and written so that nothing confirmed is lost."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from cxr.batch import Pool, find_files, run
from cxr.errors import CxrError, UsageError
from cxr.files import read_bytes
from cxr.result import ADDED, COLUMNS, Result, csv_lines, from_row


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
    recursive: bool = False,
    resume: bool = False,
    overwrite: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> tuple[Summary, list[Result]]:
    """Score a folder into a CSV.

    While it runs, rows are appended to `OUT.partial`; at the end the table is written in input order under its own name,
    whole or not at all. Resuming keeps the rows of files that have not changed since (same SHA-256) and scores the rest;
    rows of files that could not be read are tried again.

    Args:
        pool: scores the films; it is not closed.
        model_sha256: of the model that the pool scores with.
        progress: (files done, files in all), in the calling thread.

    Raises:
        UsageError: `no_films`, `out_exists`, `out_model`, `out_damaged`, `out_unwritable`, and those of `find_files`.
        ContractError, EngineError: the model is at fault; rows written so far stay for `resume`.
    """
    partial = partial_name(out)
    if (out.exists() or partial.exists()) and not (resume or overwrite):
        existing = out if out.exists() else partial
        raise UsageError(
            "out_exists",
            "The table exists already.",
            "Use --resume to go on with it, or --overwrite to begin anew.",
            existing,
        )
    found = find_files(
        folder, recursive=recursive, leave_out=(out, partial, out.with_suffix(".xlsx"), out.with_suffix(".jsonl"))
    )
    if not found.files:
        hint = "Choose the folder with the films." if recursive else "--recursive looks into subfolders, too."
        raise UsageError("no_films", "There are no films in the folder.", hint, folder)
    kept = _kept_rows(out, partial, {name: path for path, name in found.files}, model_sha256) if resume else {}
    total = len(found.files)
    todo = [item for item in found.files if item[1] not in kept]
    results = dict(kept)
    try:
        write_table(partial, kept.values())
        with partial.open("a", newline="", encoding="utf-8") as stream:
            progress(len(results), total)
            for result in run(todo, pool, should_stop=should_stop):
                _append(stream, result)
                results[result.path] = result
                progress(len(results), total)
        complete = len(results) == total
        ordered = [results[name] for _, name in found.files if name in results]
        if complete:
            write_table(out, ordered)
            partial.unlink()
    except OSError as error:
        raise UsageError(
            "out_unwritable",
            f"The table can't be written ({error.strerror or error}).",
            "Choose another place for it.",
            out,
        ) from error
    summary = Summary(summarize(ordered), found.skipped, len(kept), complete, out if complete else partial)
    return summary, ordered


def _append(stream: TextIO, result: Result) -> None:
    stream.write(csv_lines([result.to_row()]))
    stream.flush()


def write_table(path: Path, results: Iterable[Result]) -> None:
    """Header and rows under a temporary name, to the disk, then renamed. UTF-8 with BOM, so that Excel reads it right."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("w", newline="", encoding="utf-8-sig") as stream:
            stream.write(csv_lines([COLUMNS]))
            for result in results:
                stream.write(csv_lines([result.to_row()]))
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def read_table(path: Path) -> list[Result]:
    """The rows of a table; a last row that was cut off in writing is left out.

    Raises:
        UsageError: `out_damaged` where it is not such a table.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            text = stream.read()
        whole = text[: text.rfind("\n") + 1]  # a row without its line end was cut off in writing
        reader = csv.DictReader(io.StringIO(whole, newline=""))
        header, oldest = tuple(reader.fieldnames or ()), len(COLUMNS) - len(ADDED)
        if len(header) < oldest or any(name != known for name, known in zip(header, COLUMNS, strict=False)):
            raise UsageError("out_damaged", "The file is not a table of this program.", "Use another --out.", path)
        results = [from_row(row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, ValueError, TypeError, AttributeError) as error:
        raise UsageError(
            "out_damaged", f"The table can't be read ({error}).", "Use --overwrite to begin anew.", path
        ) from error
    return results


def _kept_rows(out: Path, partial: Path, paths: dict[str, Path], model_sha256: str) -> dict[str, Result]:
    existing = partial if partial.exists() else out
    if not existing.exists():
        return {}
    kept: dict[str, Result] = {}
    for result in read_table(existing):
        if result.model_sha256 != model_sha256:
            raise UsageError(
                "out_model", "The table was made with another model.", "Use --overwrite, or another --out.", existing
            )
        path = paths.get(result.path)
        if path is not None and result.status != "error" and _sha256(path) == result.file_sha256:
            kept[result.path] = result
    return kept


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(read_bytes(path)).hexdigest()
    except CxrError:
        return ""
