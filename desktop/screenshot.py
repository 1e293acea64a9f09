"""`python -m desktop.screenshot OUT.png [FILE|FOLDER ...]`: the window at 1366×768 with these films, as a picture.

Default: RG1, the sample film of pydicom-data. Without a display it is drawn off screen. The person's settings are not touched.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.errors import UsageError
from cxr.shipped import CONTRACT
from desktop import sample_film, system_check
from desktop.cli import worker_for
from desktop.export import write_whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxr.reader import Reader
    from desktop.window import Window

SIZE = (1366, 768)
SETTLE_SECONDS = 0.3
"""Labels that break lines find their height over a few rounds of layout."""
PATIENCE_SECONDS = 60.0


@contextmanager
def opened(open_reader: Callable[[], Reader], size: tuple[int, int] = SIZE, **settings: Any) -> Iterator[Window]:
    """A window with settings of its own, in a data folder that goes with it.

    Args:
        settings: other than a new person's; the terms count as accepted unless they say otherwise.
    """
    if system_check.display_problem():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop import places
    from desktop.app import make_application
    from desktop.pages.first_run import TERMS_VERSION
    from desktop.preferences import Preferences
    from desktop.window import Window

    before = os.environ.get(places.VARIABLE)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[places.VARIABLE] = folder
        try:
            make_application()
            preferences = Preferences()
            preferences.update(**{"accepted_terms": TERMS_VERSION, **settings})
            preferences.apply()
            window = Window(open_reader, preferences)
            window.resize(*size)
            window.show()
            try:
                yield window
            finally:
                window.close()
                settle(0.05)
        finally:
            os.environ.pop(places.VARIABLE)
            if before is not None:
                os.environ[places.VARIABLE] = before


def settle(seconds: float = SETTLE_SECONDS) -> None:
    """Let the event loop turn."""
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(20))


def read_all(window: Window, paths: Sequence[Path] = (), seconds: float = PATIENCE_SECONDS) -> bool:
    """Open films and wait until nothing is read any more; False where that took too long."""
    window.open_paths(paths)
    end = time.monotonic() + seconds
    settle(0.05)
    while (window.reading.is_busy or window.side_jobs.is_busy) and time.monotonic() < end:
        settle(0.05)
    settle()
    return not window.reading.is_busy


def save(widget: QWidget, out: Path) -> None:
    """The widget as PNG. Raises UsageError `out_unwritable`."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    write_whole(out, bytes(data.data()))


def take(out: Path, paths: Sequence[Path], open_reader: Callable[[], Reader], seconds: float = PATIENCE_SECONDS) -> bool:
    """Open the window, wait until all is read, and save what it shows.

    Returns:
        False where it was not read in time.

    Raises:
        UsageError: `out_unwritable`.
    """
    with opened(open_reader) as window:
        in_time = read_all(window, paths, seconds)
        save(window, out)
        return in_time


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser("python -m desktop.screenshot", description="The window as a picture.")
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--model", type=Path, default=CONTRACT, metavar="CONTRACT.json")
    options = parser.parse_args(argv)
    film = sample_film.find()
    paths = options.paths or ([film] if film else [])
    try:
        return 0 if take(options.out, paths, lambda: worker_for(options.model)) else 1
    except UsageError as error:
        print(f"python -m desktop.screenshot: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
