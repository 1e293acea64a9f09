"""What is being read: the model, the film shown, the films of a list. Starts jobs and says what came of them; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from cxr.contract import Contract
from cxr.errors import CxrError
from cxr.result import Result
from desktop.jobs import Job, Jobs
from desktop.progress import Meter
from desktop.work import Films, Listed, Load, Shown, save_table

FLUSH_MS = 150
"""Results are handed on together this often: sorting ten thousand rows after each film would keep the window busy."""


class Reading(QObject):
    """Films are shown on one lane and scored in numbers on another, so that looking at one never waits for a folder.

    Signals:
        model_ready(object): the Contract.
        model_failed(object): the CxrError; from now on films are shown without a score.
        shown(object): a `Shown`; only the one asked for last arrives.
        listed(object): a `Listed`: the films of what was opened.
        scored(list): Results, paths absolute.
        moved(): the meter has changed.
        ended(bool): no film is being scored any more; True where that is because of `cancel`.
        saved(object): the path of a table.
        failed(object, str): an exception and the name of what it concerns.
    """

    model_ready = Signal(object)
    model_failed = Signal(object)
    shown = Signal(object)
    listed = Signal(object)
    scored = Signal(list)
    moved = Signal()
    ended = Signal(bool)
    saved = Signal(object)
    failed = Signal(object, str)

    def __init__(self, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meter = Meter()
        self.contract: Contract | None = None
        self.problem: CxrError | None = None
        self._films = Films(load)
        self._jobs = Jobs(self)
        self._showing: Job | None = None
        self._scoring: list[Job] = []
        self._waiting: list[Sequence[Path]] = []
        self._fresh: list[Result] = []
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)

    @property
    def is_scoring(self) -> bool:
        """Whether a list of films is under way."""
        return bool(self._scoring or self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether any job is under way."""
        return self._jobs.is_busy or bool(self._waiting)

    def load_model(self) -> None:
        """Begin; `model_ready` or `model_failed` follows."""
        job = self._jobs.start("film", self._films.contract)
        job.done.connect(self._on_model)
        job.failed.connect(self._on_model_failed)

    def show(self, path: Path) -> None:
        """Read a film for the viewer; the one asked for before is not wanted any more."""
        if self._showing is not None:
            self._showing.cancel()
        work = self._films.show(path, scored=self.problem is None)
        job = self._showing = self._jobs.start("film", work)
        job.done.connect(partial(self._on_shown, job))
        job.failed.connect(partial(self._on_failed, path.name))
        job.finished.connect(partial(self._on_show_finished, job))

    def score(self, paths: Sequence[Path]) -> None:
        """List and score files and folders, after those already under way, and once the model is there."""
        if self.contract is None and self.problem is None:
            self._waiting.append(paths)
            return
        if not self.is_scoring:
            self.meter = Meter()
        job = self._jobs.start("list", self._films.score(paths, scored=self.problem is None))
        self._scoring.append(job)
        job.progressed.connect(self._on_news)
        job.failed.connect(partial(self._on_failed, paths[0].name if paths else ""))
        job.cancelled.connect(partial(self._on_score_finished, job, True))
        job.done.connect(lambda _: self._on_score_finished(job, False))
        job.failed.connect(lambda _: self._on_score_finished(job, False))
        self.moved.emit()

    def cancel(self) -> None:
        """Stop scoring lists; the film shown is read to its end."""
        self._waiting.clear()
        for job in self._scoring:
            job.cancel()

    def save(self, path: Path, results: Sequence[Result]) -> None:
        """Write a table; `saved` or `failed` follows."""
        job = self._jobs.start("save", save_table(path, results))
        job.done.connect(self.saved)
        job.failed.connect(partial(self._on_failed, path.name))

    def shutdown(self) -> None:
        """Stop everything and wait for the threads."""
        self._jobs.shutdown()

    def _on_model(self, contract: Contract) -> None:
        self.contract = contract
        self.model_ready.emit(contract)
        self._score_waiting()

    def _on_model_failed(self, error: Exception) -> None:
        if not isinstance(error, CxrError):
            self.failed.emit(error, "")
            error = CxrError("model_failed", f"The model could not be loaded ({error}).", "Install the program again.")
        self.problem = error
        self.model_failed.emit(error)
        self._score_waiting()

    def _score_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for paths in waiting:
            self.score(paths)

    def _on_shown(self, job: Job, shown: Shown) -> None:
        if job is self._showing:
            self.shown.emit(shown)

    def _on_show_finished(self, job: Job) -> None:
        if job is self._showing:
            self._showing = None

    def _on_news(self, news: list[Any]) -> None:
        for item in news:
            if isinstance(item, Listed):
                self.meter.total += len(item.films)
                self.meter.update(self.meter.done)
                self.listed.emit(item)
                self.moved.emit()
            else:
                self._fresh.append(item)
        if self._fresh and not self._flush_timer.isActive():
            self._flush_timer.start()

    def _flush(self) -> None:
        fresh, self._fresh = self._fresh, []
        if fresh:
            self.scored.emit(fresh)
            self.meter.update(self.meter.done + len(fresh))
            self.moved.emit()

    def _on_score_finished(self, job: Job, cancelled: bool) -> None:
        self._flush_timer.stop()
        self._flush()
        self._scoring.remove(job)
        if not self._scoring:
            self.ended.emit(cancelled)

    def _on_failed(self, name: str, error: Exception) -> None:
        self.failed.emit(error, name)
