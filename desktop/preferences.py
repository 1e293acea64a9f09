"""The settings in use: applied at once, written in the background, asked for by the window."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from cxr.errors import CxrError
from desktop import languages, theme
from desktop.jobs import Jobs
from desktop.places import settings_file
from desktop.settings import Settings, load, save

SAVE_AFTER_MS = 400
"""Changes that come one after another, as while a window is moved, are written once."""


class Preferences(QObject):
    """Settings of one window.

    They are read when this is made, before the window is drawn: a small file, so that the window appears in its language,
    its colours and its place. Written on a thread of their own.

    Signals:
        changed(object): the `Settings`, after any change.
        failed(object): a CxrError: they can't be written. Said once.

    Args:
        file: of the settings; default: the user's.

    Attributes:
        problems: what was wrong with the file, to tell the person.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file or settings_file()
        loaded = load(self._file)
        self.settings: Settings = loaded.settings
        self.problems: tuple[CxrError, ...] = loaded.problems
        self._written = loaded.settings
        self._writable, self._said = loaded.writable, False
        self._jobs = Jobs(self)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)

    def apply(self) -> None:
        """Language, colours and size of letters of the whole program."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        languages.apply(app, self.settings.language)
        theme.apply(app, self.settings.theme, self.settings.font_scale)

    def update(self, **changes: Any) -> None:
        """Change some; what shows is applied at once."""
        self.replace(replace(self.settings, **changes))

    def replace(self, settings: Settings) -> None:
        """Change all."""
        before, self.settings = self.settings, settings
        if settings == before:
            return
        shown = ("language", "theme", "font_scale")
        if any(getattr(before, name) != getattr(settings, name) for name in shown):
            self.apply()
        self.changed.emit(settings)
        if self._writable:
            self._timer.start()

    def add_recent(self, paths: Sequence[Path]) -> None:
        """Put paths at the head of the recent ones."""
        self.replace(self.settings.with_recent(paths))

    def shutdown(self) -> None:
        """Write what is not written yet; the window is going."""
        self._timer.stop()
        self._jobs.shutdown()
        if self._writable and self.settings is not self._written:
            try:
                save(self._file, self.settings)
            except CxrError as error:
                self._on_failed(error)

    def _save(self) -> None:
        settings, file = self.settings, self._file
        job = self._jobs.start("settings", lambda progress, should_stop: save(file, settings))
        job.done.connect(lambda _: self._on_written(settings))
        job.failed.connect(self._on_failed)

    def _on_written(self, settings: Settings) -> None:
        self._written = settings

    def _on_failed(self, error: Exception) -> None:
        if not self._said:
            self._said = True
            self.failed.emit(error)


def packed(state: QByteArray) -> str:
    """Qt's state of a window as text for the settings."""
    return base64.b64encode(state.data()).decode("ascii")


def unpacked(text: str) -> QByteArray:
    """The inverse of `packed`; empty for ""."""
    return QByteArray(base64.b64decode(text))
