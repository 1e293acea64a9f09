"""`classify FILE...`: one line a file, on standard output."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.result import escape_path
from desktop import texts
from desktop.commands.output import tell
from desktop.export import json_line

if TYPE_CHECKING:
    import argparse

    from desktop.cli import Model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said behind `classify`."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="JSON lines instead of words")


def run(options: argparse.Namespace, model: Model) -> int:
    """See `classify`."""
    return classify(options.files, model, as_json=options.json)


def classify(files: Sequence[Path], model: Model, *, as_json: bool) -> int:
    """Score files in the order given; every file gives one line, in the audit log before it is told.

    Returns:
        0, or 4 where some were refused or could not be read.
    """
    whole = True
    with closing(model.open()) as reader:
        from desktop.commands.audit_lines import AuditLines  # while the worker loads the model: so it takes no time

        with AuditLines() as audit:
            for path in files:
                result = reader.score(path, str(path))
                whole &= result.status == "ok"
                audit.add(result)
                tell(json_line(result) if as_json else f"{escape_path(result.path)}: {texts.line(result)}")
    return 0 if whole else 4
