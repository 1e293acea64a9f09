"""`python -m tests.faults.broken_model FOLDER --model CONTRACT.json`: a window whose model is no good; prints what it says."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import desktop.cli
from desktop.cli import worker_for
from tests.offline.gui_session import Step, begin, find, run


def steps(folder: Path) -> Step:
    """Open the folder, take up what was left; nothing can be scored."""
    yield from begin(lambda window: window.reading.problem is not None)
    window = find("Window")
    if find("QMessageBox"):
        find("QMessageBox").defaultButton().click()
    yield lambda: not window.reading.is_busy
    window.open_paths([folder])
    yield lambda: not window.reading.is_busy and window.list.model.total
    print(json.dumps({"problem": str(window.reading.problem), "listed": window.list.model.total, "scored": _scored(window)}))
    window.close()


def _scored(window: object) -> int:
    return sum(result.status == "ok" for result in window.list.model.results())  # type: ignore[attr-defined]


def main() -> int:
    """The command line."""
    folder, contract = Path(sys.argv[1]), Path(sys.argv[3])
    whole = desktop.cli.main

    def with_model(arguments: list[str]) -> int:
        return whole(["--model", str(contract), *arguments], open_reader=worker_for)

    import tests.offline.gui_session as session

    session.command_line = with_model
    return run(steps(folder))


if __name__ == "__main__":
    sys.exit(main())
