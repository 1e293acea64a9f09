"""Work off the GUI thread. This module owns every thread and is the only one where threads and Qt meet.

A job is a plain callable `work(progress, should_stop)`: it calls `progress(news)` as often as it likes, asks
`should_stop()` now and then, and returns its result, raises `Cancelled` once it stopped early, or raises what went wrong.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from shiboken6 import isValid

from desktop.cancelled import Cancelled

PATIENCE = 10.0
"""Seconds that `Jobs.shutdown` waits for."""

Progress = Callable[[Any], None]
ShouldStop = Callable[[], bool]
Work = Callable[[Progress, ShouldStop], Any]


class Event:
    """What a job says: calls whoever is connected, in order. Used on the GUI thread only.

    No Qt signal: a job per film as a QObject with connections that hold the job itself crashed in `~QObject` now and then.
    """

    def __init__(self) -> None:
        self._handlers: list[Callable[..., Any]] = []

    def connect(self, handler: Callable[..., Any] | SignalInstance) -> None:
        """Call this, or send this signal on, from now on. Methods of widgets that are gone by then are left out."""
        self._handlers.append(handler.emit if isinstance(handler, SignalInstance) else handler)

    def emit(self, *values: Any) -> None:
        """Tell all."""
        for handler in tuple(self._handlers):
            owner = getattr(handler, "__self__", None)
            if not isinstance(owner, QObject) or isValid(owner):
                handler(*values)

    def clear(self) -> None:
        """Forget who is connected."""
        self._handlers.clear()


class Job:
    """One run of a job. Exactly one of `done`, `failed` and `cancelled` arrives, on the GUI thread, then `finished`.

    Attributes:
        progressed(list): the news since the last time, in order.
        done(object): what the job returned.
        failed(object): the exception.
        cancelled(): it stopped, or never began.
        finished(): after any of the three.
    """

    def __init__(self, wake: Callable[[Job], None]) -> None:
        self.progressed, self.done, self.failed, self.cancelled, self.finished = (Event() for _ in range(5))
        self._wake = wake
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._news: list[Any] = []
        self._outcome: Callable[[], None] | None = None
        self._over = False

    @property
    def is_over(self) -> bool:
        """Whether the outcome has been delivered."""
        return self._over

    def cancel(self) -> None:
        """Ask the job to stop; it does so when it next looks."""
        self._stop.set()

    def run(self, work: Work) -> None:
        """Do the work, in a worker's thread."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = work(self._tell, self._stop.is_set)
            outcome = lambda: self.done.emit(result)  # noqa: E731
        except Cancelled:
            outcome = self.cancelled.emit
        except Exception as error:
            failure = error  # the name `error` is gone after this block
            outcome = self.cancelled.emit if self._stop.is_set() else lambda: self.failed.emit(failure)
        with self._lock:
            self._outcome = outcome
        self._wake(self)

    def _tell(self, news: Any) -> None:
        """Hand over news; while the GUI is busy they pile up and arrive together."""
        with self._lock:
            self._news.append(news)
            first = len(self._news) == 1
        if first:
            self._wake(self)

    def deliver(self) -> None:
        """Hand on what has come in, on the GUI thread."""
        if self._over:
            return
        with self._lock:
            news, self._news = self._news, []
            outcome, self._outcome = self._outcome, None
        if news:
            self.progressed.emit(news)
        if outcome is not None:
            self._over = True
            try:
                outcome()
            finally:
                self.finished.emit()
                for event in (self.progressed, self.done, self.failed, self.cancelled, self.finished):
                    event.clear()  # they hold the job


class Jobs(QObject):
    """Runs jobs on lanes: one thread a lane, one job after the other on it.

    Workers wake the GUI through this object, which lives until `shutdown` has joined all threads.
    """

    _woken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._running: list[Job] = []

    @property
    def is_busy(self) -> bool:
        """Whether a job's outcome is still to come."""
        return bool(self._running)

    def start(self, lane: str, work: Work) -> Job:
        """Queue a job. Connect to its signals before returning to the event loop, and none is missed."""
        job = Job(self._woken.emit)
        self._running.append(job)
        job.finished.connect(lambda: self._running.remove(job))
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=lane)
        self._lanes[lane].submit(job.run, work)
        return job

    def shutdown(self) -> None:
        """Cancel all jobs, wait for their threads to end, and deliver what is still to be delivered.

        A thread that a drive holds, which hangs, is not waited for longer than `PATIENCE`: the window must close.
        """
        for job in self._running:
            job.cancel()
        waiting = [threading.Thread(target=executor.shutdown, daemon=True) for executor in self._lanes.values()]
        for thread in waiting:
            thread.start()
        end = time.monotonic() + PATIENCE
        for thread in waiting:
            thread.join(max(0.0, end - time.monotonic()))
        self._lanes.clear()
        for job in list(self._running):
            job.deliver()

    @Slot(object)
    def _on_woken(self, job: Job) -> None:
        job.deliver()
