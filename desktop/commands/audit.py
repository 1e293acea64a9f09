"""`audit verify [FILE]`: is the audit log as it was written?"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.errors import UsageError
from desktop.commands.output import tell
from desktop.places import audit_file
from desktop.records.audit_check import DIGITS, Known, check, known_head
from desktop.records.audit_known import of_database
from desktop.texts.audit import check_words

if TYPE_CHECKING:
    from desktop.cli import Model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said behind `audit`."""
    parts = parser.add_subparsers(dest="part", required=True, metavar="verify")
    verify = parts.add_parser("verify", help="find changed, missing and reordered lines, and a cut end")
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a log elsewhere (default: the program's own)")
    verify.add_argument(
        "--head",
        type=_head,
        action="append",
        default=[],
        metavar="COUNT:DIGEST",
        help=f"as a report prints it, with at least {DIGITS} digits; may be given more than once",
    )


def _head(text: str) -> Known:
    try:
        return known_head(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be COUNT:DIGEST with at least {DIGITS} digits, as on a report") from None


def run(options: argparse.Namespace, model: Model) -> int:
    """Verify; a line a finding on standard output.

    Returns:
        0, or 3 where the log is not as it was written.

    Raises:
        UsageError: `audit_missing`, `audit_unreadable`.
    """
    file = options.file or audit_file()
    known = [*of_database(file), *options.head]
    try:
        found = check(file, known)
    except UsageError as error:
        if error.code != "audit_missing" or not known:
            raise
        tell(f"{error} {_were_there(known)}")
        return 3
    for sentence in check_words(found, known):
        tell(sentence)
    if found.head.count:
        tell(f"{found.head.count}:{found.head.digest}")
    return 0 if found.is_whole else 3


def _were_there(known: list[Known]) -> str:
    return f"There were at least {max(one.head.count for one in known)} lines in it."
