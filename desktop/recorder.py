"""What the window keeps: results, reads, verdicts, and the audit log. Written on a lane of its own, in order, never lost.

What is still to be written when the window closes is written before it goes.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from cxr.contract import Decision
from cxr.errors import CxrError, UsageError
from cxr.result import Result
from desktop.jobs import Jobs
from desktop.places import audit_file, make_data_folder, records_file
from desktop.preferences import Preferences
from desktop.records import events
from desktop.records.audit import Audit
from desktop.records.events import Event
from desktop.records.history import Entry, History
from desktop.settings import Settings
from desktop.texts import records as words
from desktop.texts import t

T = TypeVar("T")
LANE = "records"


class Recorder(QObject):
    """Between the window and what is kept.

    Signals:
        kept(list): `Entry`s that are on the disk now; empty where all were deleted.
        failed(object): a CxrError, each code once: something can't be kept.

    Attributes:
        history, audit: for reading; writing goes through the methods.

    Args:
        preferences: whether results are kept, and for how long.
    """

    kept = Signal(list)
    failed = Signal(object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._settings = preferences, preferences.settings
        self.history = History(records_file())
        self.audit = Audit(audit_file(), self.history)
        self._jobs = Jobs(self)
        self._closed = False
        self._waiting: deque[Callable[[], list[Entry]]] = deque()
        self._lock = threading.Lock()
        self._errors: deque[Exception] = deque()
        self._seen: set[int] = set()
        self._said: set[str] = set()
        preferences.changed.connect(self._on_settings)
        QTimer.singleShot(0, self, self._forget)

    @property
    def keeps(self) -> bool:
        """Whether results are kept, as the settings say."""
        return self._settings.history

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or asked for."""
        return self._jobs.is_busy

    def scored(self, results: Sequence[Result], decision: Decision | None) -> None:
        """Results as they were made; `kept` follows where they are kept. One that is the same as before is not noted again.

        Args:
            decision: threshold and zone in use; None where there is no model.
        """
        fresh = [result for result in results if self._is_new(result)]
        if fresh:
            keep = partial(self.history.add, fresh, decision) if self.keeps else list
            self._write(lambda: self._both(keep, [events.scored(result) for result in fresh]))

    def say_read(self, result: Result, read: str) -> None:
        """The reader's own read, before the score was seen; `kept` follows once it is on the disk, where results are kept."""
        keep: Callable[[], list[Entry]] = (lambda: [self.history.say_read(result, read)]) if self.keeps else list
        happened = events.read_said(result, read)
        self._write(lambda: self._both(keep, [happened]))

    def say_verdict(self, result: Result, verdict: str, note: str) -> None:
        """The reader's verdict and note; `kept` follows, where results are kept."""
        keep: Callable[[], list[Entry]] = (lambda: [self.history.say_verdict(result, verdict, note)]) if self.keeps else list
        happened = events.verdict_said(result, verdict, bool(note))
        self._write(lambda: self._both(keep, [happened]))

    def note(self, *happened: Event) -> None:
        """Something else that belongs into the audit log."""

        def work() -> list[Entry]:
            self._append(happened)
            return []

        self._write(work)

    def delete_everything(self, then: Callable[[int], None]) -> None:
        """All entries of the history; the audit log stays, and says so."""

        def work(history: History) -> int:
            count = history.count()
            try:
                return history.delete_everything()
            finally:  # also where the entries are gone, but somebody keeps their remains from being erased
                self._append([events.history_deleted(count - history.count(), "everything")])

        def tell(gone: int) -> None:
            self.kept.emit([])  # pages that show entries look again
            then(gone)

        self._seen.clear()
        self.run(work, tell)

    def reopened(self, entry: Entry) -> None:
        """It is shown again as it was stored: nothing of it is new."""
        self._is_new(entry.result)

    def look_up(self, result: Result, then: Callable[[Entry | None], None]) -> None:
        """What is kept of a result; `then` is called on the GUI thread."""
        self.run(lambda history: history.entry_of(result), then)

    def run(self, work: Callable[[History], T], then: Callable[[T], None]) -> None:
        """Ask the history off the GUI thread, after all that is being written; `then` is called on the GUI thread.

        Once the window is going nothing is asked any more: a page that is still open would start a thread that nobody ends.
        """
        if self._closed:
            return
        job = self._jobs.start(LANE, lambda progress, should_stop: work(self.history))
        job.done.connect(then)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._tell_problems)

    def shutdown(self) -> None:
        """Write what is not written yet; the window is going."""
        self._closed = True
        self._jobs.shutdown()
        self._drain()
        self.history.close()
        self._tell_problems()

    def _is_new(self, result: Result) -> bool:
        if result.code == "program_failed":
            return True
        key = hash(
            (result.path, result.file_sha256, result.status, result.probability, result.threshold, result.model_sha256,
             result.altered, result.warnings, self.keeps)
        )  # fmt: skip
        new = key not in self._seen
        self._seen.add(key)
        return new

    def _both(self, keep: Callable[[], list[Entry]], happened: Sequence[Event]) -> list[Entry]:
        """Into the history and into the log; where one of them can't be written the other one is all the same."""
        kept = self._attempt(keep) or []
        self._attempt(lambda: self._append(happened))
        return kept

    def _attempt(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except Exception as error:
            self._errors.append(error)
            return None

    def _append(self, happened: Sequence[Event]) -> None:
        make_data_folder()
        self.audit.append(happened)

    def _write(self, work: Callable[[], list[Entry]]) -> None:
        with self._lock:
            self._waiting.append(work)
        if self._closed:
            self._drain()
            return
        job = self._jobs.start(LANE, lambda progress, should_stop: self._drain())
        job.done.connect(lambda kept: self.kept.emit(kept) if kept else None)
        job.finished.connect(self._tell_problems)

    def _drain(self) -> list[Entry]:
        """Do all that waits, in order. One that fails does not keep the others from being done."""
        kept: list[Entry] = []
        while True:
            with self._lock:
                if not self._waiting:
                    return kept
                work = self._waiting.popleft()
            kept += self._attempt(work) or []

    def _forget(self) -> None:
        """What the settings say is kept no longer."""
        days = self._settings.history_days
        if days:

            def work() -> list[Entry]:
                gone = self.history.forget(days)
                if gone:
                    self._append([events.history_deleted(gone, "retention")])
                return []

            self._write(work)

    def _on_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        changed = events.settings_changed(before, settings)
        if changed:
            self.note(*changed)
        if settings.history_days != before.history_days:
            self._forget()

    def _tell_problems(self) -> None:
        problem, self.history.problem = self.history.problem, None
        if problem is not None:
            self._on_failed(problem)
        if self.audit.problem is not None:
            self._on_failed(self.audit.problem)
        while self._errors:
            self._on_failed(self._errors.popleft())

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CxrError):
            error = UsageError(
                "records_unwritable", t(words.UNWRITABLE).format(reason=type(error).__name__), t(words.UNWRITABLE_HINT)
            )
        if error.code not in self._said:
            self._said.add(error.code)
            self.failed.emit(error)
