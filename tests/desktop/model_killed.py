"""`python -m tests.desktop.model_killed PACKAGE DATA STEP`: installs a model again and again, each time killed (SIGKILL) just
before it touches a file: for the first time, then every STEP-th, and each of the last ones. Prints a line of JSON
for each kill.

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
from desktop.models import SHIPPED, active, contract_of

TOUCHES = frozenset({"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate", "shutil.rmtree"})
LAST = 8
"""Of these touches each is tried: they put the model in its place."""


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


def installed_in_a_fork(package: Path, killed_at: int | None) -> int:
    """Install in a fork that is killed before it touches a file for the so-manieth time; how often it touched one, else."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        count = 0

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal count
            if writes(event, arguments):
                if count == killed_at:
                    os.kill(os.getpid(), signal.SIGKILL)
                count += 1

        sys.addaudithook(hook)
        install(package)
        os.write(writer, str(count).encode())
        os._exit(0)
    os.close(writer)
    said = os.read(reader, 20)
    os.close(reader)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) != (killed_at is not None):
        raise SystemExit(f"at {killed_at} it ended with {status}")
    return int(said or 0)


def main(package: Path, data: Path, step: int) -> None:
    """The command line."""
    before, total = active(), installed_in_a_fork(package, None)
    for number in sorted({*range(0, total, step), *range(total - LAST, total)}):
        shutil.rmtree(data, ignore_errors=True)
        installed_in_a_fork(package, number)
        found, new = active(), [one for one in shelf.installed() if one.model != SHIPPED]
        whole = all(one.problem is None for one in new) and bool(load_classifier(found).contract.name)
        told = {"at": number, "of": total, "changed": found != before, "whole": whole}
        if found == before:
            install(package)
        store.clean()
        left = sorted(path.name for path in places.models_folder().iterdir())
        told["left"] = [name for name in left if name.startswith(("new-", "gone-")) or name.endswith(".tmp")]
        told["after"] = active() == contract_of(shelf.installed()[0].model) != before
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
