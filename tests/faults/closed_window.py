"""`python -m tests.faults.closed_window FOLDER`: opens a folder on a drive that hangs, is closed, prints the seconds."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.faults.killed_window import has_model
from tests.offline.gui_session import Step, begin, find, pause, run


def close(folder: Path) -> Step:
    """Wait until it hangs."""
    yield from begin(has_model)
    window = find("Window")
    window.open_paths([folder])
    yield pause(4)
    closing = time.monotonic()
    window.close()
    print(time.monotonic() - closing, flush=True)


if __name__ == "__main__":
    sys.exit(run(close(Path(sys.argv[1]))))
