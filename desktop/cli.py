"""The command line: arguments → a command → an exit code. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cxr import __version__
from cxr.errors import ContractError, CxrError, UsageError
from cxr.shipped import CONTRACT
from desktop.frozen import program_name

if TYPE_CHECKING:
    from cxr.reader import Reader

DONE, FAILED, WRONG_USE, CHECK_FAILED, SOME_FAILED, CANCELLED = 0, 1, 2, 3, 4, 130
"""Exit codes, the same everywhere in the project."""

COMMANDS = ("classify", "batch", "self-test")

WORKER = "worker"
"""How the program starts its own worker processes: `worker CONTRACT.json`. Not for people."""

EPILOG = f"""\
commands ({program_name()} COMMAND --help says more):
  classify FILE...               one line a file
  batch FOLDER --out NAME.csv    a folder into a table
  self-test                      the shipped model on its reference films
A film that has a command's name: ./{COMMANDS[0]}

exit codes: 0 done; 1 internal failure; 2 wrong use or missing input; 3 a check failed;
            4 done, but some files were refused or failed; 130 cancelled
"""


@dataclass(frozen=True)
class Model:
    """The model that a command uses.

    Attributes:
        path: of its contract.
        open: makes one reader, for one thread.
    """

    path: Path
    open: Callable[[], Reader]


def worker_for(contract: Path) -> Reader:
    """A reader in a process of its own, which begins to load the model."""
    from cxr.workers import WorkerReader
    from desktop.frozen import worker_command

    return WorkerReader([*worker_command(), WORKER], contract).start()


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

        return serve(Path(arguments[1]))
    parser = _command_parser(arguments[0]) if arguments and arguments[0] in COMMANDS else _window_parser()
    try:
        options = parser.parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    model = Model(options.model, lambda: open_reader(options.model))
    try:
        return int(options.run(options, model))
    except KeyboardInterrupt:
        _say("Cancelled.")
        return CANCELLED
    except BrokenPipeError:  # the reader of our output has gone: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except CxrError as error:
        _say(f"{program_name()}: {error}")
        return WRONG_USE if isinstance(error, UsageError) or _is_wrong_model(error, options.model) else FAILED
    except Exception as error:
        from desktop import log

        if sys.flags.dev_mode:
            traceback.print_exc()
        else:  # where in the program, without the exception's words: they may quote a film's header
            _say("\n  ".join((f"{program_name()}: the program failed", *log.describe(error))))
        return FAILED


def _is_wrong_model(error: CxrError, path: Path) -> bool:
    """Whether the person named a model that is no good; a bad shipped one is the program's own failure."""
    return isinstance(error, ContractError) and path != CONTRACT


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
    parser.add_argument("--model", type=Path, default=CONTRACT, metavar="CONTRACT.json", help="another model's contract")


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
    parser.set_defaults(run={"classify": _classify, "batch": _batch, "self-test": _self_test}[name])
    command = parser.add_subparsers(required=True).add_parser(name)
    _add_common(command)
    if name == "classify":
        command.add_argument("files", nargs="+", type=Path, metavar="FILE")
        command.add_argument("--json", action="store_true", help="JSON lines instead of words")
    elif name == "batch":
        _add_batch(command)
    return parser


def _add_batch(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="FOLDER")
    command.add_argument("--out", type=Path, required=True, metavar="NAME.csv", help="the table")
    command.add_argument("--recursive", action="store_true", help="subfolders too")
    command.add_argument("--jobs", type=_positive, default=_cores(), metavar="N", help="films at a time (default: one a core)")
    command.add_argument(
        "--cluster", metavar="ADDRESS", help="score on a Dask cluster (docs/SCALE.md), such as tcp://HOST:8786"
    )
    existing = command.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on with an unfinished table")
    existing.add_argument("--overwrite", action="store_true", help="replace the table")
    command.add_argument("--heatmaps", type=Path, metavar="DIR", help="a picture for each scored film: where the model looked")
    command.add_argument("--json", action="store_true", help="also NAME.jsonl beside the table")
    command.add_argument("--xlsx", action="store_true", help="also NAME.xlsx beside the table")


def _positive(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 256:
        raise argparse.ArgumentTypeError("must be between 1 and 256")
    return value


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _window(options: argparse.Namespace, model: Model) -> int:
    from desktop.app import run_window

    return run_window(options.paths, model.open)


def _classify(options: argparse.Namespace, model: Model) -> int:
    from desktop.commands.classify import classify

    return classify(options.files, model, as_json=options.json)


def _batch(options: argparse.Namespace, model: Model) -> int:
    from desktop.commands.batch import batch

    return batch(options, model)


def _self_test(options: argparse.Namespace, model: Model) -> int:
    from desktop.commands.self_test import self_test

    return self_test(model)
