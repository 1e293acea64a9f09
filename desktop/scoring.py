"""Films scored in numbers: jobs one after the other, their results handed on together, pause, journal. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from cxr.result import Result
from desktop.batch_plan import Gate, Known, Plan
from desktop.jobs import Job, Jobs
from desktop.progress import Meter
from desktop.session import Session, Unfinished
from desktop.work import Films, Listed

FLUSH_MS = 150
"""Results are handed on together this often: sorting ten thousand rows after each film would keep the window busy."""


class Scoring(QObject):
    """What is scored in lists. A run lasts from the first list opened until no list is under way any more.

    Signals:
        listed(object): a `Listed`: the films of what was opened.
        scored(list): Results, paths absolute.
        moved(): the meter has changed.
        pause_changed(bool): paused or not.
        ended(bool): the run is over; True where that is because of `cancel`.
        failed(object, str): an exception and the name of what it concerns.
        journal_failed(str): why the journal can't be written any more; once a list.

    Attributes:
        meter: of the run.
        results: of the run so far.
        skipped: system files left out in the run.
        workers: threads that score; 0: as many as suit this computer. Read when a list begins.
        journals: the folder of journals; None: none are written.
    """

    listed = Signal(object)
    scored = Signal(list)
    moved = Signal()
    pause_changed = Signal(bool)
    ended = Signal(bool)
    failed = Signal(object, str)
    journal_failed = Signal(str)

    def __init__(self, jobs: Jobs, films: Films, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meter = Meter()
        self.results: list[Result] = []
        self.skipped = 0
        self.workers = 0
        self.journals: Path | None = None
        self._jobs, self._films = jobs, films
        self._gate = Gate()
        self._lists: dict[Job, Session | None] = {}
        self._told: set[Session] = set()
        self._fresh: list[Result] = []
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)

    @property
    def is_running(self) -> bool:
        """Whether a list is under way."""
        return bool(self._lists)

    @property
    def paused(self) -> bool:
        """Whether it waits for `resume`."""
        return not self._gate.is_open

    def start(self, paths: Sequence[Path], model_sha256: str | None, before: Unfinished | None = None) -> None:
        """Score files and folders after those under way.

        Args:
            model_sha256: None where there is no model: then the films are listed only.
            before: a batch of these paths that did not come to its end.
        """
        if not self.is_running:
            self.meter, self.results, self.skipped = Meter(), [], 0
        session = None
        if model_sha256 is not None and self.journals is not None:
            session = Session(self.journals, paths, model_sha256)
            if before is None:  # at once: a list that waits for its turn is not lost either
                begin = session.begin
                self._jobs.start("journal", lambda progress, should_stop: begin())
        plan = Plan(self.workers, self._gate, session, before)
        job = self._jobs.start("list", self._films.score(paths, scored=model_sha256 is not None, plan=plan))
        self._lists[job] = session
        job.progressed.connect(self._on_news)
        job.failed.connect(partial(self._on_failed, paths[0].name if paths else ""))
        job.cancelled.connect(partial(self._on_over, job, True))
        job.done.connect(lambda _: self._on_over(job, False))
        job.failed.connect(lambda _: self._on_over(job, False))
        self.moved.emit()

    def pause(self) -> None:
        """Let the films under way come to their end and begin no other; without effect where nothing runs."""
        if self.is_running and not self.paused:
            self._gate.close()
            self.meter.pause()
            self.pause_changed.emit(True)
            self.moved.emit()

    def resume(self) -> None:
        """Go on after `pause`."""
        if self.paused:
            self.meter.resume()
            self._gate.open()
            self.pause_changed.emit(False)
            self.moved.emit()

    def cancel(self) -> None:
        """Stop, and forget what was still to be done."""
        for job, session in self._lists.items():
            if session is not None:
                session.unwanted = True
            job.cancel()
        self.resume()

    def stop(self) -> None:
        """Stop because the program ends; the journals stay."""
        for job in self._lists:
            job.cancel()
        self._gate.open()

    def _on_news(self, news: list[Any]) -> None:
        for item in news:
            if isinstance(item, Listed):
                self.meter.total += len(item.films)
                self.skipped += item.skipped
                self.meter.update(self.meter.done)
                self.listed.emit(item)
                self.moved.emit()
            elif isinstance(item, Known):
                self.meter.skip(1)
                self.meter.update(self.meter.done - 1)  # `_flush` counts it
                self._fresh.append(item.result)
            else:
                self._fresh.append(item)
        if self._fresh and not self._flush_timer.isActive():
            self._flush_timer.start()

    def _flush(self) -> None:
        fresh, self._fresh = self._fresh, []
        if fresh:
            self.results += fresh
            self.scored.emit(fresh)
            self.meter.update(self.meter.done + len(fresh))
            self.moved.emit()
        for session in self._lists.values():
            if session is not None and session.problem is not None and session not in self._told:
                self._told.add(session)
                self.journal_failed.emit(session.problem.strerror or str(session.problem))

    def _on_over(self, job: Job, cancelled: bool) -> None:
        self._flush_timer.stop()
        self._flush()
        session = self._lists.pop(job)
        if session is not None:
            self._told.discard(session)
            session.close()  # of a list that never had its turn
        if not self._lists:
            self.resume()
            self.meter.end()
            self.ended.emit(cancelled)

    def _on_failed(self, name: str, error: Exception) -> None:
        self.failed.emit(error, name)
