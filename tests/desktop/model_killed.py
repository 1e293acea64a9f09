"""`python -m tests.desktop.model_killed PACKAGE DATA STEP`: installs a model again and again, each time killed (SIGKILL) just
before it touches a file: for the first time, the second, and so on, every STEP-th. Prints a line of JSON for each kill.

Each try is a fork of this process, so that what is imported need not be imported again.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from functools import partial
from pathlib import Path

from cxr.classifier import load_classifier
from cxr.reader import DirectReader
from desktop import places
from desktop.model_store import changing, shelf, store
from desktop.model_store.comparing import Bench
from desktop.models import active, contract_of

TOUCHES = frozenset({"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate", "shutil.rmtree"})


def bench() -> Bench:
    """The real model, in this process."""
    return Bench(lambda contract: DirectReader(partial(load_classifier, contract)))


def install(package: Path) -> None:
    """All of it."""
    changing.prepare_install(package, bench(), lambda news: None, lambda: False).carry_out()


def writes(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether an audit event of Python's is of something written below the store."""
    if event in TOUCHES:
        return True
    if event != "open" or not isinstance(arguments[0], (str, os.PathLike)):
        return False
    if not Path(os.fspath(arguments[0])).is_relative_to(places.models_folder()):
        return False
    return isinstance(arguments[2], int) and bool(arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def killed_at(number: int, package: Path) -> bool:
    """Install in a fork that is killed before it touches a file for the so-manieth time; False where it came to its end."""
    child = os.fork()
    if child == 0:
        count = 0

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal count
            if writes(event, arguments):
                if count == number:
                    os.kill(os.getpid(), signal.SIGKILL)
                count += 1

        sys.addaudithook(hook)
        try:
            install(package)
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        raise SystemExit(f"the installation failed by itself at {number}")
    return os.WIFSIGNALED(status)


def main(package: Path, data: Path, step: int) -> None:
    """The command line."""
    number, before = 0, active()
    while True:
        shutil.rmtree(data, ignore_errors=True)
        killed = killed_at(number, package)
        found, new = active(), [one for one in shelf.installed() if one.model != "shipped"]
        told = {
            "at": number,
            "killed": killed,
            "changed": found != before,
            "whole": all(one.problem is None for one in new) and load_classifier(found).contract is not None,
        }
        if found == before:
            install(package)
        store.clean()
        left = sorted(path.name for path in places.models_folder().iterdir())
        told["left"] = [name for name in left if name.startswith(("new-", "gone-")) or name.endswith(".tmp")]
        told["after"] = active() == contract_of(shelf.installed()[0].model) != before
        print(json.dumps(told), flush=True)
        if not killed:
            break
        number += step


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
