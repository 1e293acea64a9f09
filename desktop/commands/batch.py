"""`batch FOLDER --out NAME.csv`: a folder into a table, with progress on standard error."""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.batch import LocalPool, Pool
from cxr.decision import Decision
from cxr.errors import UsageError
from cxr.table import Summary, run_to_table
from cxr.writing import LONGEST, NO_ROOM
from desktop.commands.audit_lines import EACH, AuditLines
from desktop.commands.interrupt import stop_on_interrupt
from desktop.commands.jobs_option import add_jobs
from desktop.commands.meter_line import MeterLine
from desktop.export import unwritable, write_jsonl, write_xlsx

if TYPE_CHECKING:
    from cxr.assess import Assessment
    from cxr.reader import Reader
    from desktop.cli import Model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said behind `batch`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="NAME.csv", help="the table")
    parser.add_argument("--recursive", action="store_true", help="subfolders too")
    add_jobs(parser)
    parser.add_argument("--cluster", metavar="ADDRESS", help="score on a Dask cluster (docs/SCALE.md), such as tcp://HOST:8786")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on with an unfinished table")
    existing.add_argument("--overwrite", action="store_true", help="replace the table")
    parser.add_argument("--heatmaps", type=Path, metavar="DIR", help="a picture for each scored film: where the model looked")
    parser.add_argument("--json", action="store_true", help="also NAME.jsonl beside the table")
    parser.add_argument("--xlsx", action="store_true", help="also NAME.xlsx beside the table")


def run(options: argparse.Namespace, model: Model) -> int:
    """Score a folder; see `cxr.table.run_to_table` for what becomes of the table. Each film gets a line in the audit log.

    Returns:
        0; 4 where some files were refused or failed; 130 where Ctrl-C ended it, the partial table kept.
    """
    _check_places(options)
    line = MeterLine(sys.stderr)
    with (
        stop_on_interrupt() as should_stop,
        _pool(options, model, should_stop) as (pool, sha256, decision),
        AuditLines(EACH) as audit,
    ):
        try:
            summary, results = run_to_table(
                options.folder,
                options.out,
                pool,
                sha256,
                decision=decision,
                recursive=options.recursive,
                resume=options.resume,
                overwrite=options.overwrite,
                progress=line.show,
                on_result=audit.add,
                should_stop=should_stop,
            )
        finally:
            line.end()
    if not summary.complete:
        _say(f"Cancelled. The films done so far are in {summary.out}; the same command with --resume goes on from there.")
        return 130
    for wanted, suffix, write in ((options.json, ".jsonl", write_jsonl), (options.xlsx, ".xlsx", write_xlsx)):
        if wanted:
            _write_beside(options.out, suffix, partial(write, results=results))
    _say(_summary_words(summary))
    for wanted, suffix in ((options.json, ".jsonl"), (options.xlsx, ".xlsx")):
        beside = options.out.with_suffix(suffix)
        if not wanted and beside.exists():
            _say(f"{beside} is of an earlier run.")
    return 4 if summary.counts["refused"] or summary.counts["error"] else 0


def _write_beside(out: Path, suffix: str, write: Callable[[Path], None]) -> None:
    """Another form of the table, beside it."""
    beside = out.with_suffix(suffix)
    try:
        write(beside)
    except OSError as error:
        problem = unwritable(beside, error)
        problem.hint += f" {out.name} is whole: with --resume no film is scored again."
        raise problem from error


@contextmanager
def _pool(options: argparse.Namespace, model: Model, should_stop: Callable[[], bool]) -> Iterator[tuple[Pool, str, Decision]]:
    """What scores the films, the SHA-256 of its model, and its threshold."""
    if options.cluster is not None:
        from desktop.commands.cluster import cluster

        with cluster(options, model.path) as found:
            yield found
        return
    first = model.open()
    try:
        identity, heatmaps = first.identity(), heatmaps_into(options.heatmaps, first)
        readers = chain([first], iter(first.another, None))  # the one that told its model scores, too
        make_reader = partial(next, readers)
        with LocalPool(make_reader, options.jobs, should_stop=should_stop, on_assessment=heatmaps) as pool:
            yield pool, identity.sha256, identity.decision
    finally:
        first.close()


def _check_places(options: argparse.Namespace) -> None:
    """Turn down what would fail after hours, or feed the program its own pictures."""
    if options.out.suffix.lower() in (".xlsx", ".jsonl", ".json"):
        raise UsageError(
            "out_suffix", "The table is a CSV.", "Name it NAME.csv; --xlsx and --json write beside it.", options.out
        )
    if not options.out.absolute().parent.is_dir():
        raise UsageError("out_folder", "The folder for the table does not exist.", "Make it first.", options.out)
    for wanted, suffix in ((options.json, ".jsonl"), (options.xlsx, ".xlsx")):
        beside = options.out.with_suffix(suffix)
        if wanted and beside.exists() and not (options.resume or options.overwrite):
            raise UsageError("out_exists", "The file exists already.", "Use --overwrite, or another --out.", beside)
    if options.heatmaps is not None:
        inside, folder = options.heatmaps.resolve(), options.folder.resolve()
        if inside == folder or folder in inside.parents:
            raise UsageError(
                "heatmaps_inside",
                "The heatmaps would lie among the films, and be read as films the next time.",
                "Choose a folder outside of the films'.",
                options.heatmaps,
            )


def heatmaps_into(folder: Path | None, reader: Reader) -> Callable[[Assessment], None] | None:
    """What draws each film's picture; None where none is wanted, or the model has no map to draw."""
    if folder is None:
        return None
    if not reader.identity().shows_where:
        _say(f"No heatmaps: the model {reader.identity().title} can't show where it looked. The table is made all the same.")
        return None
    from desktop.heatmap import save_over

    temperature = reader.contract().temperature

    def draw(assessment: Assessment) -> None:
        film, scores = assessment.film, assessment.scores
        if film is not None and scores is not None and scores.evidence is not None:
            name = heatmap_name(assessment.result.path)
            try:
                save_over(folder / name, film.pixels, scores.evidence, temperature)
            except OSError as error:
                way_out = "Make room there" if error.errno in NO_ROOM else "Choose another folder for --heatmaps"
                raise UsageError(
                    "heatmap_unwritable",
                    f"The heatmap can't be written ({error.strerror or error}).",
                    f"{way_out}, then go on with --resume.",
                    folder / name,
                ) from error

    return draw


def heatmap_name(film: str) -> Path:
    """Where a film's picture lies, in the folder for them: as the film does. A name too long for ".png" ends in its hash."""
    path = Path(film + ".png")
    name = os.fsencode(path.name)
    if len(name) <= LONGEST:
        return path
    kept = name[: LONGEST - 21].decode("utf-8", "ignore")
    return path.with_name(f"{kept}-{hashlib.sha256(name).hexdigest()[:16]}.png")


def _summary_words(summary: Summary) -> str:
    counts = summary.counts
    words = (
        f"{sum(counts.values())} films in {summary.out}: {counts['pneumonia']} suggestive of pneumonia, "
        f"{counts['normal']} not suggestive, {counts['uncertain']} uncertain, {counts['refused']} cannot be judged, "
        f"{counts['error']} cannot be read."
    )
    if summary.resumed:
        words += f" {summary.resumed} rows kept from before."
    if summary.skipped:
        words += f" {summary.skipped} system files left out."
    return words


def _say(text: str) -> None:
    with suppress(OSError):  # a log on a full disk, a terminal that is gone
        print(text, file=sys.stderr, flush=True)
