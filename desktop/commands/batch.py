"""`batch FOLDER --out NAME.csv`: a folder into a table, with progress on standard error."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.batch import LocalPool
from cxr.errors import UsageError
from cxr.table import Summary, run_to_table
from desktop.commands.meter_line import MeterLine
from desktop.export import write_jsonl, write_xlsx

if TYPE_CHECKING:
    from cxr.assess import Assessment
    from cxr.reader import Reader
    from desktop.cli import Model


def batch(options: argparse.Namespace, model: Model) -> int:
    """Score a folder; see `cxr.table.run_to_table` for what becomes of the table.

    Returns:
        0; 4 where some files were refused or failed; 130 where Ctrl-C ended it, the partial table kept.
    """
    _check_places(options)
    first = model.open()
    try:
        sha256, heatmaps = first.identity().sha256, _heatmaps(options.heatmaps, first)
    except BaseException:
        first.close()
        raise
    readers = chain([first], iter(model.open, None))  # the one that told its model scores, too
    line = MeterLine(sys.stderr)
    with (
        _stop_on_interrupt() as should_stop,
        LocalPool(partial(next, readers), options.jobs, should_stop=should_stop, on_assessment=heatmaps) as pool,
    ):
        try:
            summary, results = run_to_table(
                options.folder,
                options.out,
                pool,
                sha256,
                recursive=options.recursive,
                resume=options.resume,
                overwrite=options.overwrite,
                progress=line.show,
                should_stop=should_stop,
            )
        finally:
            line.end()
            first.close()
    if not summary.complete:
        _say(f"Cancelled. The films done so far are in {summary.out}; the same command with --resume goes on from there.")
        return 130
    if options.json:
        write_jsonl(options.out.with_suffix(".jsonl"), results)
    if options.xlsx:
        write_xlsx(options.out.with_suffix(".xlsx"), results)
    _say(_summary_words(summary))
    for wanted, suffix in ((options.json, ".jsonl"), (options.xlsx, ".xlsx")):
        beside = options.out.with_suffix(suffix)
        if not wanted and beside.exists():
            _say(f"{beside} is of an earlier run.")
    return 4 if summary.counts["refused"] or summary.counts["error"] else 0


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


def _heatmaps(folder: Path | None, reader: Reader) -> Callable[[Assessment], None] | None:
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
            name = Path(*Path(assessment.result.path + ".png").parts)
            try:
                save_over(folder / name, film.pixels, scores.evidence, temperature)
            except OSError as error:
                raise UsageError(
                    "heatmap_unwritable",
                    f"The heatmap can't be written ({error.strerror or error}).",
                    "Choose another folder for --heatmaps, then go on with --resume.",
                    folder / name,
                ) from error

    return draw


@contextmanager
def _stop_on_interrupt() -> Iterator[Callable[[], bool]]:
    """Ctrl-C asks the batch to stop after the films under way; a second one ends it at once."""
    stop = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stop.is_set
        return
    before = signal.getsignal(signal.SIGINT)

    def ask(signum: int, frame: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, ask)
    try:
        yield stop.is_set
    finally:
        signal.signal(signal.SIGINT, before)


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
    print(text, file=sys.stderr, flush=True)
