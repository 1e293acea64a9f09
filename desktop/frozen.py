"""What is different in the frozen program: two executables share one folder, and there is no `python -m`."""

from __future__ import annotations

import sys
from pathlib import Path

WINDOWED = "pneumonia-reader"
"""The executable that opens the window; on Windows it has no console."""

CONSOLE = "pneumonia-reader-cli"
"""The executable for commands: on Windows it stays in the console that it was typed into."""


WORKER = "worker"
"""How the program starts its own worker processes: `worker CONTRACT.json [DECISION]`. Not for people."""


def is_frozen() -> bool:
    """Whether this is the built program, not its source."""
    return bool(getattr(sys, "frozen", False))


def program_name() -> str:
    """What a person types to start the program without a window."""
    return CONSOLE if is_frozen() else "python -m desktop"


def worker_command() -> list[str]:
    """How this program starts itself once more, as a process without a window; arguments follow.

    From source it needs the checkout's folder as the working directory or on PYTHONPATH, as `python -m desktop` does.
    """
    if not is_frozen():
        return [sys.executable, "-m", "desktop"]
    here = Path(sys.executable)
    return [str(here.with_name(CONSOLE + here.suffix))]
