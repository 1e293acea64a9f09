"""`python -m tests.faults.killed_window FOLDER [--go-on]`: a window that scores a folder, until somebody kills it.

Prints a line for each film, and one for each that is kept in the history now. With --go-on it presses the button that goes
on with what was left, and prints at the end, as JSON, what the list holds.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tests.offline.gui_session import Step, begin, find, run


def has_model(window: Any) -> bool:
    """Whether its model is loaded."""
    return window.reading.contract is not None


def score(folder: Path) -> Step:
    """Open the folder and say what arrives."""
    yield from begin(has_model)
    window = find("Window")
    window.reading.scored.connect(lambda results: print(*["film"] * len(results), sep="\n", flush=True))
    window.recorder.kept.connect(lambda entries: [print("kept", Path(e.result.path).name, flush=True) for e in entries])
    window.open_paths([folder])
    yield lambda: window.reading.scoring.results and not window.reading.is_busy
    print("over", flush=True)
    window.close()


def go_on() -> Step:
    """Press the button."""
    yield from begin(has_model)
    window = find("Window")
    known: list[object] = []
    window.reading.scored.connect(known.extend)
    yield lambda: find("QMessageBox")
    find("QMessageBox").defaultButton().click()
    yield lambda: window.reading.scoring.results and not window.reading.is_busy
    rows = [(Path(r.path).name, r.status, r.probability, r.file_sha256) for r in window.list.model.results()]
    print(json.dumps(rows), flush=True)
    window.close()


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser("python -m tests.faults.killed_window")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--go-on", action="store_true")
    options = parser.parse_args()
    return run(go_on() if options.go_on else score(options.folder))


if __name__ == "__main__":
    sys.exit(main())
