"""`python -m tests.offline.gui_session FILM FOLDER OUT [--print-dialog]`: a person's session in the real window.

The command line's window does all the work, as in use: its data folder, its log, its dialogs, Qt's file dialogs. What a
person would do is done from the event loop: the terms accepted, a film opened through the file dialog, a folder scored, pages
looked at, tables, reports and a picture saved, the language changed, a folder watched, the window closed. Prints what went
wrong; the exit code is 1 then.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.app import make_application
from desktop.cli import main as command_line

if TYPE_CHECKING:
    from desktop.window import Window

TICK_MS = 25
PATIENCE_SECONDS = 60.0
Step = Iterator[Callable[[], Any]]
"""Yields what must come true before it goes on."""


def find(kind: str) -> Any:
    """A visible top-level widget by its class's name; None where there is none."""
    from PySide6.QtWidgets import QApplication

    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return next((one for one in shown if kind in [base.__name__ for base in type(one).__mro__]), None)


def pause(seconds: float) -> Callable[[], bool]:
    """What is true after so long."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def begin(ready: Callable[[Any], object]) -> Step:
    """Past the terms, until the window is ready.

    Args:
        ready: asked with the window.
    """
    yield lambda: find("Window")
    yield pause(0.1)
    if find("FirstRunDialog"):
        find("FirstRunDialog").accept()
    window = find("Window")
    window.asks_to_save = False
    yield lambda: ready(window)


def _through_file_dialog(open_it: Callable[[], None], name: str) -> Step:
    """Open a file dialog, name the file, press its button. It turns an event loop of its own meanwhile."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, open_it)
    yield lambda: find("QFileDialog")
    dialog = find("QFileDialog")
    yield pause(0.1)
    from PySide6.QtWidgets import QLineEdit

    dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
    QTimer.singleShot(0, dialog.accept)
    yield lambda: find("QFileDialog") is None


def _look_at(window: Window, action: str, kind: str) -> Step:
    """Open a page, let it be read and painted, close it."""
    window.acts[action].trigger()
    yield lambda: find(kind)
    yield pause(0.1)
    yield lambda: not window.side_jobs.is_busy
    find(kind).close()
    yield lambda: find(kind) is None


def session(film: Path, folder: Path, out: Path, *, printing: bool) -> Step:
    """What the person does, step by step."""
    yield lambda: find("Window")
    window = find("Window")
    window.asks_to_save = False
    yield lambda: find("FirstRunDialog")
    find("FirstRunDialog").accept()

    def idle() -> bool:
        return not (window.reading.is_busy or window.side_jobs.is_busy)

    yield idle
    yield from _through_file_dialog(window.acts["open_film"].trigger, str(film))
    yield lambda: idle() and window.case.source() is not None
    yield pause(0.1)
    window.acts["where"].setChecked(True)
    yield from _saved_report(window, "save_report", out / "film.pdf")
    yield from _through_file_dialog(window.acts["save_picture"].trigger, str(out / "film.png"))
    yield lambda: (out / "film.png").is_file() and idle()
    films = sum(path.is_file() for path in folder.rglob("*"))
    window.open_paths([folder])
    yield lambda: idle() and len(window.list.model.results()) == 1 + films
    yield pause(0.1)
    for name in ("table.csv", "table.xlsx", "table.jsonl"):
        yield from _through_file_dialog(window.acts["save_table"].trigger, str(out / name))
        yield lambda name=name: (out / name).is_file() and idle()
    yield from _saved_report(window, "save_list_report", out / "list.pdf")
    for action, page in (
        ("guide", "HelpDialog"),
        ("facts", "ModelFactsDialog"),
        ("shortcuts", "ShortcutsDialog"),
        ("about", "AboutDialog"),
        ("settings", "SettingsDialog"),
    ):
        yield from _look_at(window, action, page)
    for code in ("fr", "ar", "zh", "en"):
        window.preferences.update(language=code)
        yield pause(0.1)
    window.preferences.update(theme="dark", watch_folder=str(folder))
    yield pause(0.6)
    if find("QMessageBox"):
        find("QMessageBox").close()
    window.preferences.update(watch_folder="")
    if printing:
        yield from _print_dialog(window)
    window.close()


def _saved_report(window: Window, action: str, out: Path) -> Step:
    """A report through its dialog and the file dialog."""
    window.acts[action].trigger()
    yield lambda: find("ReportDialog")
    yield from _through_file_dialog(find("ReportDialog").save.click, str(out))
    yield lambda: out.is_file() and not window.side_jobs.is_busy


def _print_dialog(window: Window) -> Step:
    """The system's printers are looked up only now."""
    from PySide6.QtCore import QTimer

    window.case.choose(window.list.model.studies[0].path)
    yield lambda: not window.reading.is_busy and window.case.source() is not None
    window.acts["print"].trigger()
    yield lambda: find("ReportDialog")
    QTimer.singleShot(0, find("ReportDialog").print.click)
    yield lambda: find("QPrintDialog")
    yield pause(0.1)
    find("QPrintDialog").reject()
    yield lambda: find("QPrintDialog") is None


class Driver:
    """Takes the next step as soon as what it waits for is true.

    Attributes:
        problem: why the session did not come to its end; "" while all is well.
    """

    def __init__(self, steps: Step) -> None:
        self._steps = steps
        self._ready: Callable[[], Any] = lambda: True
        self._number, self._end = 0, time.monotonic() + PATIENCE_SECONDS
        self.problem = "it did not begin"

    def tick(self) -> bool:
        """One look; False once it is over."""
        if time.monotonic() > self._end:
            self.problem = f"waited in vain after step {self._number} at {self._place()}"
            return False
        try:
            if self._ready():
                self._number += 1
                self._ready, self._end = next(self._steps), time.monotonic() + PATIENCE_SECONDS
            self.problem = f"it ended after step {self._number} at {self._place()}"
        except StopIteration:
            self.problem = ""
            return False
        except Exception as error:
            self.problem = f"{type(error).__name__}: {error} after step {self._number}"
            return False
        return True

    def _place(self) -> str:
        """Function and line of the step under way."""
        inner: Any = self._steps
        while inner.gi_yieldfrom is not None:
            inner = inner.gi_yieldfrom
        return f"{inner.gi_code.co_name}:{inner.gi_frame.f_lineno}" if inner.gi_frame else "the end"


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser("python -m tests.offline.gui_session")
    for name in ("film", "folder", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--print-dialog", action="store_true")
    options = parser.parse_args()
    return run(session(options.film, options.folder, options.out, printing=options.print_dialog))


def run(steps: Step) -> int:
    """Open the window, take the steps, and return its exit code; 1 where they did not come to their end."""
    from PySide6.QtCore import QTimer

    app = make_application()
    driver = Driver(steps)
    timer = QTimer(app, interval=TICK_MS)

    def tick() -> None:
        if not driver.tick():
            timer.stop()
            if driver.problem:
                app.exit(9)

    timer.timeout.connect(tick)
    timer.start()
    code = command_line([])
    if driver.problem:
        print(driver.problem, file=sys.stderr)
    return code or int(bool(driver.problem))


if __name__ == "__main__":
    sys.exit(main())
