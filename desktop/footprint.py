"""What Qt and its libraries would leave elsewhere, kept in the data folder. docs/PRIVACY.md names all that is written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop import places

QT_FOLDER, CACHE_FOLDER = "qt", "cache"
"""In the data folder: where Qt's file dialog notes the folders that it was in, and where fontconfig lists the fonts."""
CUPS_SOCKET = "/run/cups/cups.sock"
CUPS_CLIENT = ("/etc/cups/client.conf", "~/.cups/client.conf")
"""Where it is written that printing goes to another computer (client.conf(5))."""

_CHANGED = ("XDG_CACHE_HOME", "CUPS_SERVER", "LD_LIBRARY_PATH")
"""Environment variables that mean something else to this program than to others."""
_OUTSIDE = {name: os.environ.get(name) for name in _CHANGED}
if getattr(sys, "frozen", False):  # PyInstaller's start-up keeps the person's own under this name
    _OUTSIDE["LD_LIBRARY_PATH"] = os.environ.get("LD_LIBRARY_PATH_ORIG")


def stay_in_data_folder() -> None:
    """Call before the QApplication is made.

    Folders are named after patients, too: the notes of Qt's file dialog go into the data folder, which nobody else can read.
    The desktop's own dialogs note every file in a list that all its programs read, so on Linux they are not used. No
    core file is written: it would hold films.
    """
    folder = places.data_folder()
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder / QT_FOLDER))
    if sys.platform == "linux":
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        os.environ["XDG_CACHE_HOME"] = str(folder / CACHE_FOLDER)
        if not any(Path(name).expanduser().exists() for name in CUPS_CLIENT):  # without, CUPS also tries TCP
            os.environ.setdefault("CUPS_SERVER", CUPS_SOCKET)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


@contextmanager
def as_outside() -> Iterator[None]:
    """While another program is started: it gets the person's environment, and keeps its files where it always does."""
    inside = {name: os.environ.get(name) for name in _CHANGED}
    _set(_OUTSIDE)
    try:
        yield
    finally:
        _set(inside)


def _set(values: dict[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
