"""`dicom FILE|FOLDER... --out DIR`: each film's result as DICOM: a picture and a Structured Report."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.batch import find_files
from cxr.dicom_out.order import Order, Written
from cxr.errors import CxrError, UsageError
from cxr.result import Result, escape_path
from desktop.commands.interrupt import stop_on_interrupt
from desktop.commands.meter_line import MeterLine
from desktop.commands.output import tell
from desktop.dicom_export import Outcome, export, scored
from desktop.texts import dicom as words

if TYPE_CHECKING:
    import argparse

    from desktop.cli import Model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said behind `dicom`."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER", help="films, or folders of films")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the files; made if missing")
    parser.add_argument("--recursive", action="store_true", help="subfolders too")
    parser.add_argument("--deidentify", action="store_true", help="without names, IDs and dates (DICOM PS3.15 basic profile)")
    parser.add_argument("--copy", action="store_true", help="also the film itself")
    parser.add_argument("--no-picture", action="store_true", help="the report alone (films that are no DICOM need a picture)")
    parser.add_argument("--overwrite", action="store_true", help="replace files of an earlier run")


def run(options: argparse.Namespace, model: Model) -> int:
    """Score the films and write their results.

    Returns:
        0; 4 where some films could not be judged or written; 130 where Ctrl-C ended it, the files so far kept.
    """
    films, skipped = _films(options.paths, options.out, recursive=options.recursive)
    _make(options.out)
    order = Order(
        options.out.absolute(),
        picture=not options.no_picture,
        copy=options.copy,
        deidentify=options.deidentify,
        overwrite=options.overwrite,
    )
    with closing(model.open()) as reader:
        from desktop.commands.audit_lines import AuditLines  # while the worker loads the model: so it takes no time
        from desktop.records.events import exported

        line, done, kept = MeterLine(sys.stderr), 0, 0
        with stop_on_interrupt() as should_stop, AuditLines(1.0) as audit:

            def told(result: Result, written: Written | CxrError) -> None:
                nonlocal done, kept
                done += 1
                line.show(done, len(films))
                if isinstance(written, Written):
                    kept += 1
                    tell(f"{escape_path(result.path)}: {', '.join(written.files)}")
                else:
                    _say(f"{escape_path(result.path)}: {f'{written.message} {written.hint}'.strip()}")

            def results() -> Iterator[Result]:
                for result in scored(films, reader):
                    audit.add(result)
                    yield result

            try:
                outcome = export(results(), reader, order, should_stop, told)
            finally:
                line.end()
                if kept:
                    audit.note(exported("dicom", kept, order.deidentify))
    _say(_summary(outcome, options.out, skipped))
    for remark, count in sorted(outcome.remarks.items()):
        _say(words.REMARKS[remark].format(n=count))
    if outcome.stopped:
        return 130
    return 4 if outcome.failed or outcome.existing or outcome.not_judged else 0


def _films(paths: Sequence[Path], out: Path, *, recursive: bool) -> tuple[list[tuple[Path, str]], int]:
    """Files as they are, folders with what is in them; and how many system files were left out."""
    films: dict[Path, str] = {}
    skipped = 0
    inside = out.resolve()
    for path in paths:
        if not path.is_dir():
            films[path.absolute()] = str(path)
            continue
        folder = path.resolve()
        if inside == folder or (recursive and folder in inside.parents):
            raise UsageError(
                "out_inside",
                "The results would lie among the films, and be read as films the next time.",
                "Choose a folder outside of the films'.",
                out,
            )
        found = find_files(path.absolute(), recursive=recursive)
        films.update(found.files)
        skipped += found.skipped
    return list(films.items()), skipped


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError("out_unwritable", f"The folder can't be made ({reason}).", "Choose another place.", folder) from error


def _summary(outcome: Outcome, out: Path, skipped: int) -> str:
    said = [f"{outcome.films} films in {out} ({outcome.files} files)"]
    if outcome.not_judged:
        said.append(f"{outcome.not_judged} of them cannot be judged")
    if outcome.existing:
        said.append(f"{outcome.existing} were there already and stayed as they are (--overwrite replaces them)")
    if outcome.failed:
        said.append(f"{len(outcome.failed)} could not be written")
    if skipped:
        said.append(f"{skipped} system files left out")
    if outcome.stopped:
        said.append("stopped before the rest")
    return "; ".join(said) + "."


def _say(text: str) -> None:
    with suppress(OSError):  # a log on a full disk, a terminal that is gone
        print(text, file=sys.stderr, flush=True)
