"""Where the program keeps its own files, and where what came with it lies. No Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cxr.errors import UsageError
from desktop.texts import settings as words
from desktop.texts import t

VARIABLE = "PNEUMONIA_READER_DATA"
"""Environment variable that names another folder: for tests, and for a program carried on a stick."""
NAME = "pneumonia-reader"
PROGRAM_FOLDER = Path(__file__).resolve().parent.parent
"""A checkout, or the folder into which a frozen program is unpacked; LICENSE, NOTICE, docs and models lie in it."""


def data_folder() -> Path:
    """The folder for settings and log, absolute; it need not exist yet."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return Path(chosen).absolute()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local") / NAME
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support" / NAME
    xdg = os.environ.get("XDG_DATA_HOME", "")
    return (Path(xdg) if Path(xdg).is_absolute() else _home() / ".local" / "share") / NAME


def _home() -> Path:
    """The person's folder; where none is known, one in which nothing can be: the program works on and remembers nothing."""
    try:
        return Path.home()
    except RuntimeError:  # a service's user, say
        return Path(os.devnull)


def make_data_folder() -> Path:
    """The same folder, made where it is missing; only its owner may look into one that is made here.

    Raises:
        UsageError: `data_folder`; the program can go on, but remembers nothing.
    """
    folder = data_folder()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        message = t(words.NO_DATA_FOLDER).format(reason=error.strerror or type(error).__name__)
        raise UsageError("data_folder", message, t(words.NO_DATA_FOLDER_HINT).format(variable=VARIABLE), folder) from error
    return folder


def settings_file() -> Path:
    """Of the settings; it need not exist."""
    return data_folder() / "settings.json"


def records_file() -> Path:
    """Of the history, an SQLite database; it need not exist."""
    return data_folder() / "records.sqlite3"


def audit_file() -> Path:
    """Of the audit log, JSON lines; it need not exist."""
    return data_folder() / "audit.jsonl"


def profiles_file() -> Path:
    """Of the threshold profile that was chosen for each model; it need not exist."""
    return data_folder() / "profiles.json"


def models_folder() -> Path:
    """Of the models that were installed; it need not exist."""
    return data_folder() / "models"


def log_file() -> Path:
    """Of the log; it need not exist."""
    return data_folder() / "log" / "program.log"


def user_guide() -> Path:
    """Of the user guide; it need not exist."""
    return PROGRAM_FOLDER / "docs" / "USER_GUIDE.md"
