"""Starts Qt and opens the window, or says why that can't be."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.processor import read_features, unsupported
from desktop import system_check, texts
from desktop.frozen import program_name
from desktop.opening import open_or_say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from cxr.reader import Reader

FAILED, WRONG_USE = 1, 2
ICONS = Path(__file__).parent / "icons"


def run_window(paths: Sequence[Path], open_reader: Callable[[], Reader]) -> int:
    """Open the window and stay until it is closed.

    Returns:
        0; 2 where this computer can't show a window, 1 where its processor is too old: said on standard error.
    """
    too_old = unsupported(read_features())
    if too_old is not None:  # Qt would end the process without a word
        _tell_without_qt(str(too_old))
        return FAILED
    reason = why_no_window()
    if reason:
        print(reason, file=sys.stderr)
        return WRONG_USE
    open_one = partial(open_or_say, open_reader)
    readers = chain([open_one()], iter(open_one, None))  # the first one loads the model while Qt is loaded here
    try:
        from desktop.window import Window
    except ImportError as error:
        print(
            f"The window can't be opened: {error}\n{system_check.explain(system_check.find_missing())}".strip(), file=sys.stderr
        )
        return WRONG_USE
    from desktop import log, qt_messages
    from desktop.collector import Collector
    from desktop.pages.error_dialog import Catcher
    from desktop.places import log_file
    from desktop.preferences import Preferences

    app = make_application()
    log.open_log(log_file())
    log.event("started")
    speak_freely = qt_messages.leave_out_words()
    collector = Collector(app)
    preferences = Preferences()
    preferences.apply()
    window = Window(partial(next, readers), preferences)
    window.asks_to_save = True
    catcher = Catcher(window)
    catcher.caught.connect(window.dialogs.show_error)
    window.show()
    window.open_paths(paths)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal closes the window, too
    code = int(app.exec())
    window.shutdown()
    collector.stop()
    catcher.stop()
    speak_freely()
    log.event("ended")
    log.close_log()
    if any(thread is not threading.current_thread() and not thread.daemon for thread in threading.enumerate()):
        os._exit(code)  # a drive that hangs holds a thread, and Python would wait for it
    return code


def _tell_without_qt(message: str) -> None:
    """On standard error; on Windows, where the window's program has none, in a box of the system's."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, message, "Pneumonia Reader", 0x10)  # MB_ICONERROR
    if sys.stderr is not None:
        print(message, file=sys.stderr)


def why_no_window() -> str:
    """What keeps a window from opening, in words; empty where nothing does, or QT_QPA_PLATFORM names no real screen."""
    if os.environ.get("QT_QPA_PLATFORM", "xcb").partition(":")[0] not in ("", "xcb", "wayland"):
        return ""
    problem = system_check.display_problem()
    if problem:
        return f"{problem}\n{texts.t(texts.WITHOUT_WINDOW).replace('python -m desktop', program_name())}"
    return system_check.explain(system_check.find_missing())


def make_application() -> QApplication:
    """The one QApplication: its name, its style and letters large enough to read."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from desktop import fonts, footprint, theme

    footprint.stay_in_data_folder()
    fonts.prepare()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("pneumonia-reader")
    app.setApplicationDisplayName(texts.t(texts.PROGRAM))
    icon = QIcon()
    for file in ICONS.glob("*.png"):
        icon.addFile(str(file))
    app.setWindowIcon(icon)
    fonts.load()
    theme.apply(app, "system", 1.0)
    return app
