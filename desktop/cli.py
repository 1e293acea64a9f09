"""The command line: arguments → a command → an exit code. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cxr import __version__
from cxr.errors import ContractError, CxrError, UsageError
from cxr.shipped import CONTRACT
from desktop.frozen import WORKER, program_name

if TYPE_CHECKING:
    from cxr.reader import Reader

DONE, FAILED, WRONG_USE, CHECK_FAILED, SOME_FAILED, CANCELLED = 0, 1, 2, 3, 4, 130
"""Exit codes, the same everywhere in the project."""

COMMANDS = {
    "classify": ("FILE...", "one line a file"),
    "batch": ("FOLDER --out NAME.csv", "a folder into a table"),
    "local-check": ("FOLDER --out NAME.pdf", "figures on the clinic's own labelled films"),
    "dicom": ("FILE|FOLDER... --out DIR", "results as DICOM files"),
    "audit": ("verify [FILE]", "is the audit log as it was written?"),
    "self-test": ("", "the model in use on its reference films"),
    "model": ("list|install|back|use|remove", "another model, or the one before"),
}
"""The commands; what follows each, and what it does, for `--help`.

Each is a module of `desktop.commands` (`-` as `_`) with two functions, `add_arguments(parser)` and
`run(options, model) -> exit code`, imported when it is asked for.
"""

EPILOG = f"""\
commands ({program_name()} COMMAND --help says more):
{chr(10).join(f"  {f'{name} {what}':<40} {does}" for name, (what, does) in COMMANDS.items())}
A film that has a command's name: ./{next(iter(COMMANDS))}

exit codes: 0 done; 1 internal failure; 2 wrong use or missing input; 3 a check failed;
            4 done, but some files were refused or failed; 130 cancelled
"""


@dataclass(frozen=True)
class Model:
    """The model that a command uses.

    Attributes:
        named: the contract that the person named; None: the one in use, which may change while the window is open.
        opener: makes one reader from a contract's path.
    """

    named: Path | None
    opener: Callable[[Path], Reader]

    @property
    def path(self) -> Path:
        """Of its contract. Raises UsageError where the installed one is damaged."""
        from desktop.models import active

        return self.named or active()

    def open(self) -> Reader:
        """One reader, for one thread."""
        return self.opener(self.path)

    def open_for_window(self) -> Reader:
        """The same where the model may be damaged: films are shown without a score then, and the reader says why."""
        from desktop.models import chosen

        contract = self.named or chosen()
        try:
            return self.opener(contract)
        except UsageError:  # no telling which profile was chosen: the window says so, see `desktop.profiles.problem`
            return worker_for(contract, profiled=False)


def worker_for(contract: Path, *, profiled: bool = True) -> Reader:
    """A reader in a process of its own, which begins to load the model.

    Args:
        profiled: with the threshold profile that was chosen for this model, else with the contract's own threshold.

    Raises:
        UsageError: `profile_bad`.
    """
    from cxr.workers import WorkerReader
    from desktop.frozen import worker_command
    from desktop.profiles import chosen

    decision = chosen(contract) if profiled else None
    fields = None if decision is None else asdict(decision)
    return WorkerReader([*worker_command(), WORKER], contract, decision=fields).start()


def main(argv: Sequence[str] | None = None, open_reader: Callable[[Path], Reader] = worker_for) -> int:
    """Run the program.

    Args:
        argv: without the program's name; default: the process's.
        open_reader: how a contract's path becomes a reader.

    Returns:
        The exit code.
    """
    _tolerate_any_name()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [WORKER]:
        from cxr.worker import serve

        return serve(Path(arguments[1]), *arguments[2:3])
    parser = _command_parser(arguments[0]) if arguments and arguments[0] in COMMANDS else _window_parser()
    try:
        options = parser.parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    model = Model(options.model, open_reader)
    try:
        return int(options.run(options, model))
    except KeyboardInterrupt:
        _say("Cancelled.")
        return CANCELLED
    except BrokenPipeError:  # the reader of our output has gone: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except CxrError as error:
        if options.model is None:
            from desktop.models import with_way_back

            error = with_way_back(error)
        _say(f"{program_name()}: {error}")
        return WRONG_USE if isinstance(error, UsageError) or _is_wrong_model(error, options.model) else FAILED
    except Exception as error:
        from desktop import log

        if sys.flags.dev_mode:
            traceback.print_exc()
        else:  # where in the program, without the exception's words: they may quote a film's header
            _say("\n  ".join((f"{program_name()}: the program failed", *log.describe(error))))
        return FAILED


def _is_wrong_model(error: CxrError, named: Path | None) -> bool:
    """Whether the person named a model that is no good; a bad shipped one is the program's own failure."""
    return isinstance(error, ContractError) and named not in (None, CONTRACT)


def _say(text: str) -> None:
    with suppress(OSError):  # a log on a full disk: the exit code still tells
        print(text, file=sys.stderr, flush=True)


def _tolerate_any_name() -> None:
    """File names may hold what the terminal's encoding lacks: print it escaped instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"Pneumonia Reader {__version__}")
    parser.add_argument("--model", type=Path, metavar="CONTRACT.json", help="another model's contract")


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        program_name(),
        description="Open the window, with these films and folders.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE|FOLDER", help="films, or folders of films")
    _add_common(parser)
    parser.set_defaults(run=_window)
    return parser


def _command_parser(name: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(program_name())
    module = importlib.import_module(f"desktop.commands.{name.replace('-', '_')}")
    command = parser.add_subparsers(required=True).add_parser(name)
    _add_common(command)
    module.add_arguments(command)
    parser.set_defaults(run=module.run)
    return parser


def _window(options: argparse.Namespace, model: Model) -> int:
    from desktop.app import run_window

    return run_window(options.paths, model.open_for_window)
