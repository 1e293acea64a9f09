"""`python -m desktop.screenshot OUT.png [FILE|FOLDER ...]`: the window at 1366×768 with these films, as a picture.

Default: RG1, the sample film of pydicom-data. Without a display it is drawn off screen.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.shipped import CONTRACT
from desktop import sample_film, system_check

if TYPE_CHECKING:
    from cxr.classifier import Classifier

SIZE = (1366, 768)
SETTLE_SECONDS = 0.3
"""Labels that break lines find their height over a few rounds of layout."""


def take(out: Path, paths: Sequence[Path], load: Callable[[], Classifier], seconds: float = 60.0) -> bool:
    """Open the window, wait until all is read, and save what it shows.

    Returns:
        False where it was not read in time, or the picture can't be written.
    """
    if system_check.display_problem():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    from desktop.app import make_application
    from desktop.window import Window

    app = make_application()
    window = Window(load)
    window.resize(*SIZE)
    window.show()
    window.open_paths(paths)
    end = time.monotonic() + seconds
    while window.reading.is_busy and time.monotonic() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))
    in_time = not window.reading.is_busy
    settled = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < settled:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(20))
    saved = window.grab().save(str(out))
    window.close()
    return in_time and saved


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser("python -m desktop.screenshot", description="The window as a picture.")
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--model", type=Path, default=CONTRACT, metavar="CONTRACT.json")
    options = parser.parse_args(argv)
    film = sample_film.find()
    paths = options.paths or ([film] if film else [])
    from cxr.classifier import load_classifier

    return 0 if take(options.out, paths, lambda: load_classifier(options.model)) else 1


if __name__ == "__main__":
    sys.exit(main())
