"""`model list | install FILE | back | use HASH | remove HASH`: another model, shown beside the present one before its use."""

from __future__ import annotations

import sys
import textwrap
from contextlib import suppress
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.errors import UsageError
from desktop.commands.output import tell
from desktop.texts import model_install as words
from desktop.texts import t

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop.cli import Model
    from desktop.model_store.changing import Prepared
    from desktop.records.events import Event

WIDEST = 44
"""Letters in a line of a cell."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said behind `model`."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="list|install|back|use|remove")
    deeds.add_parser("list", help="every model that can be used, the one in use first")
    install = deeds.add_parser("install", help="a model from a USB stick; the present one is kept to go back to")
    install.add_argument(
        "file", type=Path, metavar="FILE", help="NAME.pneumonia-model, or a contract .json with its model beside"
    )
    deeds.add_parser("back", help="to the model that was in use before")
    use = deeds.add_parser("use", help="a model of the list")
    remove = deeds.add_parser("remove", help="delete an installed model that is not in use")
    for deed in (use, remove):
        deed.add_argument("hash", metavar="HASH", help="its hash in the list, six characters or more; or: shipped")
    for deed in deeds.choices.values():
        deed.add_argument("--yes", action="store_true", help="do not ask")


def run(options: argparse.Namespace, model: Model) -> int:
    """Do it.

    Returns:
        0; 3 where the model computes something else on this computer than on its maker's; 130 where the answer was no.

    Raises:
        UsageError: see `desktop.model_store.changing`; `not_asked` where nobody can be asked.
    """
    if options.deed == "list":
        return _list()
    if options.deed == "remove":
        return _remove(options.hash, options.yes)
    from desktop.model_store import changing, shelf
    from desktop.model_store.comparing import Bench

    bench = Bench(model.opener)
    try:
        if options.deed == "install":
            prepared = changing.prepare_install(options.file, bench, _progress, _never)
        elif options.deed == "back":
            prepared = changing.prepare_back(bench, _progress, _never)
        else:
            prepared = changing.prepare_switch(shelf.find(options.hash), bench, _progress, _never)
    except changing.DiffersHere as error:
        _say(str(error))
        return 3
    finally:
        bench.stop()
    try:
        _show(prepared)
        if not _agreed(options.yes, words.QUESTION):
            _say(t(words.STAYS))
            return 130
        prepared.carry_out()
    finally:
        prepared.discard()
    return _note(changing.event_of(prepared), _title(prepared))


def _list() -> int:
    from desktop.model_store.figures import SHORT_HASH, clean, title_of, when
    from desktop.model_store.shelf import installed
    from desktop.models import SHIPPED, read_choice

    rows = []
    for one in installed():
        what = clean(one.problem.message) if one.problem else ""
        state = t(words.IN_USE) if one.in_use else ""
        came = t(words.SHIPPED_WITH) if one.model == SHIPPED else t(words.INSTALLED_AT).format(when=when(one.at) or "?")
        name = one.seal[:SHORT_HASH] + (f" ({SHIPPED})" if one.model == SHIPPED else "")
        rows.append((state, title_of(one.contract), name, came, what))
    _table(rows)
    read_choice()  # a damaged note is told after what there is to choose from
    return 0


def _remove(text: str, yes: bool) -> int:
    from desktop.model_store import shelf, store

    found = shelf.find(text)
    if not _agreed(yes, words.REMOVE_QUESTION):
        return 130
    store.remove(found)
    tell(t(words.REMOVED))
    return 0


def _show(prepared: Prepared) -> None:
    """The films, what the models say of themselves, and what has to be known."""
    from desktop.model_store import figures

    comparison = prepared.comparison
    now, then = figures.title_of(comparison.now), figures.title_of(comparison.then)
    tell(t(words.INSTEAD).format(then=then, now=now))
    if prepared.file_sha256:
        tell(t(words.FILE_HASH).format(hash=prepared.file_sha256))
        tell(t(words.MODEL_HASH).format(hash=prepared.model))
    tell(f"\n{figures.summary(comparison)}\n")
    rows = [
        (row.film, figures.score(row.now), figures.score(row.then), figures.finding(row.now), figures.finding(row.then),
         figures.mark(row))
        for row in comparison.rows
    ]  # fmt: skip
    _table([tuple(t(head) for head in words.FILM_HEADS), *rows])
    tell("")
    _table([("", t(words.NOW), t(words.THEN)), *figures.side_by_side(comparison)])
    for concern in figures.concerns(prepared):
        tell(f"\n! {concern}")
    tell("")


def _agreed(yes: bool, question: str) -> bool:
    """Yes or no. Raises UsageError `not_asked` where there is nobody to ask."""
    if yes:
        return True
    if not sys.stdin.isatty():
        raise UsageError("not_asked", t(words.NOT_ASKED), t(words.NOT_ASKED_HINT))
    _say(f"{t(question)} [y/N] ", end="")
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _note(happened: Event, title: str) -> int:
    """Into the audit log. The model is in use already: where the log can't be written, that is told besides."""
    from desktop.places import audit_file, make_data_folder, records_file
    from desktop.records.audit import Audit
    from desktop.records.history import History

    make_data_folder()
    tell(t(words.NOW_IN_USE).format(title=title))
    Audit(audit_file(), History(records_file())).append([happened])
    return 0


def _title(prepared: Prepared) -> str:
    from desktop.model_store.figures import title_of

    return title_of(prepared.comparison.then)


def _table(rows: Sequence[Sequence[str]]) -> None:
    """Columns, each as wide as its longest cell; long cells go on below."""
    wrapped = [[textwrap.wrap(cell, WIDEST) or [""] for cell in row] for row in rows]
    widths = [max(len(line) for cell in column for line in cell) for column in zip(*wrapped, strict=True)]
    for row in wrapped:
        for cells in zip_longest(*row, fillvalue=""):
            tell("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())


def _progress(news: tuple[int, int]) -> None:
    if sys.stderr.isatty():
        done, total = news
        _say("\r" + t(words.COMPARING).format(done=done, total=total), end="\n" if done == total else "")


def _never() -> bool:
    return False


def _say(text: str, end: str = "\n") -> None:
    with suppress(OSError):
        print(text, file=sys.stderr, end=end, flush=True)
