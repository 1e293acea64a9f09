"""`python -m tests.offline.bad_day FOLDER OUT [--crash | --go-on]`: everything goes wrong, in the real window.

Films that cannot be read, places that cannot be written, exceptions that nobody caught (in a slot, a thread, a job, `__del__`),
warnings of Python and Qt, lines of C libraries, workers that die: all with names in them. OUT/copied.txt holds what the button
for copying details gives. With --crash the process ends by SIGSEGV in the middle of a folder; --go-on takes up what it left.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import logging
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import log
from tests.offline import planted
from tests.offline.gui_session import Step, begin, find, pause, run

if TYPE_CHECKING:
    from desktop.window import Window


def _fail(*_: Any) -> None:
    """An exception with names in its words, in its notes, in its cause and in what is around it."""
    patient = f"{planted.LOCAL} {planted.FILE}"
    try:
        Path(f"/{planted.FOLDER}/{patient}.dcm").read_bytes()
    except OSError as error:
        failure = ValueError(f"could not convert {planted.RAISED!r} of {patient}")
        failure.add_note(planted.RAISED)
        raise failure from error


class _Falls:
    """Python drops what `__del__` raises, and says so on standard error."""

    def __del__(self) -> None:
        raise RuntimeError(planted.DROPPED)


def _say_everything() -> None:
    from PySide6.QtCore import QLoggingCategory, qCritical, qWarning
    from PySide6.QtGui import QImage, QPainter

    qWarning(planted.QT)
    qCritical(f"cannot open {planted.QT}")
    category = QLoggingCategory("qt.gui.imageio")
    if category.isWarningEnabled():
        QPainter(QImage()).end()  # Qt's own
    warnings.warn(planted.WARNED, UserWarning, stacklevel=2)
    for name in ("PIL", "pydicom", planted.LOGGED, "pneumonia-reader"):
        logging.getLogger(name).error(planted.LOGGED)
    log.event(planted.LOGGED, films=1)
    _Falls()


def _copied(kind: str, out: Path) -> Step:
    """Press the button that copies an error's details, keep what it gave, close the dialog."""
    yield lambda: find(kind)
    from PySide6.QtGui import QGuiApplication

    dialog = find(kind)
    dialog.copy_button.click()
    with (out / "copied.txt").open("a", encoding="utf-8") as stream:
        stream.write(QGuiApplication.clipboard().text() + "\n\n")
    dialog.close()
    yield lambda: find(kind) is not dialog  # another may be open


def children() -> list[int]:
    """The process's children: its workers."""
    found: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread that has just ended
            found += [int(pid) for pid in (task / "children").read_text().split()]
    return found


def _is_idle(window: Window) -> bool:
    return not window.reading.is_busy


def _scored(window: Window, folder: Path) -> Callable[[], bool]:
    films = len(list(folder.iterdir()))
    return lambda: not window.reading.is_busy and len(window.list.model.results()) == films


def everything(folder: Path, out: Path) -> Step:
    """What goes wrong, step by step."""
    yield from begin(_is_idle)
    window = find("Window")
    window.open_paths([folder])
    yield _scored(window, folder)
    for study in list(window.list.model.studies):  # each on the stage: read in full, shown or explained
        window.case.choose(study.path)
        yield lambda: not window.reading.is_busy
    killed = 0
    for number in range(3):  # workers die while they start and while they read
        window.open_paths([folder])
        yield lambda number=number: not window.reading.is_busy or (children() and window.reading.meter.done >= number)
        for pid in children():
            os.kill(pid, signal.SIGSEGV)
            killed += 1
        yield lambda: not window.reading.is_busy
        while find("ErrorDialog"):
            yield from _copied("ErrorDialog", out)
    assert killed >= 2, "no worker was met alive"
    nowhere = out / f"{planted.FOLDER} missing" / f"{planted.FILE}.csv"
    window.reading.save(nowhere, window.list.model.results())
    yield from _copied("ErrorDialog", out)
    window.side_jobs.start("test", _fail).failed.connect(window.dialogs.show_error)
    yield from _copied("ErrorDialog", out)
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, window, _fail)
    yield from _copied("ErrorDialog", out)
    threading.Thread(target=_fail, name=planted.RAISED).start()
    yield from _copied("ErrorDialog", out)
    _say_everything()
    for path in sorted(folder.iterdir()):  # the window's process reads headers for reports
        from desktop.reports.identity import read_identity

        read_identity(path)
    window.close()


def crash(folder: Path) -> Step:
    """The program itself ends in the middle of a folder."""
    yield from begin(_is_idle)
    window = find("Window")
    window.open_paths([folder])
    yield lambda: window.reading.meter.total > 0
    window.reading.pause()
    yield pause(0.3)
    ctypes.string_at(0)


def go_on(folder: Path) -> Step:
    """What the crash left is offered, and done."""
    yield from begin(_is_idle)
    window = find("Window")
    yield lambda: find("QMessageBox")
    find("QMessageBox").defaultButton().click()
    yield _scored(window, folder)
    window.close()


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser("python -m tests.offline.bad_day")
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--crash", action="store_true")
    parser.add_argument("--go-on", action="store_true")
    options = parser.parse_args()
    steps = crash(options.folder) if options.crash else go_on(options.folder) if options.go_on else None
    return run(steps or everything(options.folder, options.out))


if __name__ == "__main__":
    sys.exit(main())
