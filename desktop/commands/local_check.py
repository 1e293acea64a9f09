"""`local-check FOLDER --out report.pdf`: what the program is worth on the clinic's own labelled films."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.errors import CxrError, UsageError
from desktop.commands.interrupt import stop_on_interrupt
from desktop.commands.jobs_option import add_jobs
from desktop.commands.meter_line import MeterLine
from desktop.commands.output import tell

if TYPE_CHECKING:
    from cxr.local_check import Figures
    from desktop.cli import Model
    from desktop.local_check.run import Scored

DONE, SOME_FAILED, CANCELLED = 0, 4, 130
PREVALENCE = 20.0
LANGUAGES = ("en", "fr", "es", "pt", "zh", "sw", "ar")
"""Those of `desktop.languages`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said behind `local-check`."""
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="films in folders called NORMAL and PNEUMONIA, or beside a labels.csv"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="report.pdf", help="the report")
    parser.add_argument("--labels", type=Path, metavar="FILE.csv", help="a table with the columns film and label")
    parser.add_argument(
        "--prevalence",
        type=_percent,
        metavar="N",
        help="of 100 children whose chest is X-rayed here, how many have pneumonia (default: 20)",
    )
    add_jobs(parser)
    parser.add_argument("--csv", type=Path, metavar="NAME.csv", help="also a table of the films, their labels and scores")
    parser.add_argument("--overwrite", action="store_true", help="replace the report and the table")
    parser.add_argument("--with-names", action="store_true", help="name the films in the report: names can be patients' names")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of the report")


def _percent(text: str) -> float:
    value = float(text.strip().removesuffix("%").replace(",", "."))
    if not 0 < value < 100:
        raise argparse.ArgumentTypeError("must be more than 0 and less than 100")
    return value


def run(options: argparse.Namespace, model: Model) -> int:
    """Score the labelled films of a folder, say what came of it, and write the report: whole, or not at all.

    Returns:
        0; 4 where some films were refused or could not be read; 130 where Ctrl-C ended it, nothing written.
    """
    _check_places(options)
    from desktop.cancelled import Cancelled

    line = MeterLine(sys.stderr)
    try:
        with stop_on_interrupt() as should_stop:
            scored = _score(options, model, line, should_stop)
    except Cancelled:
        _say("Cancelled. Nothing was written.")
        return CANCELLED
    finally:
        line.end()
    from cxr.local_check import figures
    from desktop.local_check.run import other_points

    decision, others = scored.contract.decision, other_points(scored.contract, model.path)
    found = figures(scored.labels, scored.results, decision, (options.prevalence or PREVALENCE) / 100, others)
    _tell(found, scored)
    if options.prevalence is None:
        _say(f"--prevalence was not given: {PREVALENCE:.0f} of 100 children are taken to have pneumonia.")
    _write(options, scored, found)
    return DONE if found.films == found.scored else SOME_FAILED


def _score(options: argparse.Namespace, model: Model, line: MeterLine, should_stop: object) -> Scored:
    from desktop.local_check.run import check_job

    job = check_job(options.folder, model.open, options.jobs, options.labels)
    return job(lambda news: line.show(*news), should_stop)  # type: ignore[arg-type]


def _check_places(options: argparse.Namespace) -> None:
    """Turn down what would fail after the films were scored."""
    for path, suffix in ((options.out, ".pdf"), (options.csv, ".csv")):
        if path is None:
            continue
        if path.suffix.lower() != suffix:
            raise UsageError("out_suffix", f"The name must end in {suffix}.", f"Name it {path.stem}{suffix}.", path)
        if not path.absolute().parent.is_dir():
            raise UsageError("out_folder", "The folder for it does not exist.", "Make it first.", path)
        if path.exists() and not options.overwrite:
            raise UsageError("out_exists", "The file exists already.", "Use --overwrite, or another name.", path)
    if options.csv is not None and options.labels is not None and _same(options.csv, options.labels):
        raise UsageError("out_exists", "The labels are read from this very file.", "Choose another name.", options.csv)
    try:
        import PySide6.QtWidgets  # noqa: F401  (paints the report)
    except ImportError as error:
        from desktop import system_check

        raise UsageError(
            "qt_missing", f"The report can't be made ({error}).", system_check.explain(system_check.find_missing())
        ) from error


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _tell(found: Figures, scored: Scored) -> None:
    """The answers, on standard output; no translation is loaded yet: in English."""
    from desktop.local_check.sentences import needed_words, percent_words, plainly, remarks
    from desktop.texts import local_check as words
    from desktop.texts import model_facts

    labelled = scored.labelled
    tell(f"{found.films} films: {found.ill.films} labelled pneumonia, {found.well.films} normal. {scored.contract.title}.")
    for one in labelled.left_out:
        if one.same_as:
            _say(f"{one.name} is the same file as {one.same_as}, and is counted once.")
    unlabelled = sum(one.reason != "duplicate" for one in labelled.left_out)
    if unlabelled:
        _say(f"{unlabelled} files without a label, or that are no films, were left out.")
    for sentence in plainly(found):
        tell(sentence)
    for sentence in remarks(found):
        tell(f"Take care: {sentence}")
    tell(f"{model_facts.SENSITIVITY}: {percent_words(found.sensitivity)}")
    tell(f"{model_facts.SPECIFICITY}: {percent_words(found.specificity)}")
    auc = found.auc
    tell(f"{model_facts.AUC}: " + (words.NO_FIGURE if auc is None else f"{auc.value:.3f} ({auc.low:.3f} to {auc.high:.3f})"))
    tell(f"{words.PPV}: {percent_words(found.ppv)}")
    tell(f"{words.NPV}: {percent_words(found.npv)}")
    tell(f"{words.NEEDED_ILL}: {needed_words(found.needed_ill)}")
    tell(f"{words.NEEDED_WELL}: {needed_words(found.needed_well)}")


def _write(options: argparse.Namespace, scored: Scored, found: Figures) -> None:
    """The table, a line of the audit log, the report."""
    from desktop.export import write_whole

    if options.csv is not None:
        from desktop.local_check.film_table import film_table

        write_whole(options.csv, film_table(scored))
    _log(found, with_names=options.with_names)
    from desktop.local_check.paper import report

    write_whole(options.out, report(scored, found, options.language, with_names=options.with_names))
    _say(f"The report is in {options.out}." + (f" The table is in {options.csv}." if options.csv is not None else ""))


def _log(found: Figures, *, with_names: bool) -> None:
    """Note the check in the audit log, before the report, which holds the log's head."""
    from desktop.local_check.noted import note

    try:
        note(found, with_names=with_names)
    except CxrError as error:
        _say(f"The audit log was not written, the report is not affected: {error}")


def _say(text: str) -> None:
    with suppress(OSError):  # a log on a full disk, a terminal that is gone
        print(text, file=sys.stderr, flush=True)
