"""A watched folder's news as Qt signals. No widgets."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Job, Jobs
from desktop.watch import INTERVAL, Arrived, Back, Lost, Present, watch


class Watching(QObject):
    """At most one folder at a time.

    Signals:
        began(list): the films that were there already.
        arrived(list): new films, completely written.
        lost(str): the folder is gone; why.
        back(): it is there again.
        failed(object, str): an exception and the folder's name; watching has ended.

    Attributes:
        folder: None where none is watched.
        interval: seconds from one look to the next, read when watching begins.
    """

    began = Signal(list)
    arrived = Signal(list)
    lost = Signal(str)
    back = Signal()
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.interval = INTERVAL
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._ended = threading.Event()

    def start(self, folder: Path) -> None:
        """Watch this folder instead of the one before."""
        self.stop()
        self.folder, self._ended = folder, threading.Event()
        job = self._job = self._jobs.start("watch", watch(folder, self._ended, self.interval))
        job.progressed.connect(lambda news: self._on_news(job, news))
        job.failed.connect(lambda error: self._on_failed(job, error))

    def stop(self) -> None:
        """Watch no more. News that is on its way does not arrive."""
        if self._job is not None:
            self._job.cancel()
        self._ended.set()
        self._job = self.folder = None

    def shutdown(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._jobs.shutdown()

    def _on_news(self, job: Job, news: list[Any]) -> None:
        for item in news:
            if job is not self._job:
                return
            if isinstance(item, Present):
                self.began.emit(list(item.paths))
            elif isinstance(item, Arrived):
                self.arrived.emit(list(item.paths))
            elif isinstance(item, Lost):
                self.lost.emit(item.reason)
            elif isinstance(item, Back):
                self.back.emit()

    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job and self.folder is not None:
            name = self.folder.name
            self._job = self.folder = None
            self.failed.emit(error, name)
