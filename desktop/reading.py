"""What is being read: the model, the film shown, the films of a list. Starts jobs and says what came of them; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cxr.contract import Contract
from cxr.errors import CxrError
from cxr.orientation import AS_IN_FILE, Alteration
from cxr.result import Result
from desktop.export import table_job
from desktop.jobs import Job, Jobs
from desktop.progress import Meter
from desktop.scoring import Scoring
from desktop.session import Unfinished, drop, find_unfinished
from desktop.watching import Watching
from desktop.work import Films, OpenReader, Shown


class Reading(QObject):
    """Films are shown on one lane and scored in numbers on another, so that looking at one never waits for a folder.

    Signals:
        model_ready(object): the Contract.
        model_failed(object): the CxrError; from now on films are shown without a score.
        shown(object): a `Shown`; only the one asked for last arrives.
        compared(object, object): two `Shown`s, as asked for with `compare`.
        listed(object): a `Listed`: the films of what was opened.
        scored(list): Results, paths absolute.
        moved(): the meter has changed.
        pause_changed(bool): scoring of lists is paused or not.
        ended(bool): no film is being scored any more; True where that is because of `cancel`.
        saved(object): the path of a table.
        failed(object, str): an exception and the name of what it concerns.
        journal_failed(str): why the journal can't be written: a crash would now cost results.
        unfinished(list): `Unfinished` batches, found by `look_for_unfinished`; only where there are some.
        watch_began(list): films that lie in the watched folder already; they are not scored by themselves.
        watched(list): new films of the watched folder; they are being scored.
        watch_problem(str): the watched folder is gone, and why; watching goes on.
        watch_back(): it is there again.

    Attributes:
        scoring: what is known of the run: `meter`, `results`, `skipped`; its settings: `workers`, `journals`.
        small: makes the job that reads a film for a thumbnail.
        another_reader: makes a reader of the model in use, for a job of another part; that job closes it.
        watching: its `folder`; its setting: `interval`.
    """

    model_ready = Signal(object)
    model_failed = Signal(object)
    shown = Signal(object)
    compared = Signal(object, object)
    listed = Signal(object)
    scored = Signal(list)
    moved = Signal()
    pause_changed = Signal(bool)
    ended = Signal(bool)
    saved = Signal(object)
    failed = Signal(object, str)
    journal_failed = Signal(str)
    unfinished = Signal(list)
    watch_began = Signal(list)
    watched = Signal(list)
    watch_problem = Signal(str)
    watch_back = Signal()

    def __init__(self, open_reader: OpenReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contract: Contract | None = None
        self.problem: CxrError | None = None
        self._films = Films(open_reader)
        self.small, self.another_reader = self._films.small, self._films.another
        self._jobs = Jobs(self)
        self.scoring = Scoring(self._jobs, self._films, self)
        self.watching = Watching(self)
        self._showing: Job | None = None
        self._waiting: list[tuple[Sequence[Path], Unfinished | None]] = []
        self._forward()

    def _forward(self) -> None:
        scoring, watching = self.scoring, self.watching
        for theirs, ours in (
            (scoring.listed, self.listed),
            (scoring.scored, self.scored),
            (scoring.moved, self.moved),
            (scoring.pause_changed, self.pause_changed),
            (scoring.ended, self.ended),
            (scoring.failed, self.failed),
            (scoring.journal_failed, self.journal_failed),
            (watching.began, self.watch_began),
            (watching.lost, self.watch_problem),
            (watching.back, self.watch_back),
            (watching.failed, self.failed),
        ):
            theirs.connect(ours)
        watching.arrived.connect(self._on_arrived)

    @property
    def meter(self) -> Meter:
        """Of the lists under way, or of the last ones."""
        return self.scoring.meter

    @property
    def is_scoring(self) -> bool:
        """Whether a list of films is under way."""
        return bool(self.scoring.is_running or self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether any job is under way; watching is none."""
        return self._jobs.is_busy or bool(self._waiting)

    @property
    def paused(self) -> bool:
        """Whether the scoring of lists waits for `resume`."""
        return self.scoring.paused

    def load_model(self) -> None:
        """Begin; `model_ready` or `model_failed` follows."""
        job = self._jobs.start("film", self._films.contract)
        job.done.connect(self._on_model)
        job.failed.connect(self._on_model_failed)

    def reload(self) -> None:
        """The model in use or its threshold has changed: start the readers again; `model_ready` or `model_failed` follows.

        Not while films are scored in lists: half of a table would be of another model.
        """
        assert not self.is_scoring
        self.contract = self.problem = None
        self._films.reopen()
        self.load_model()

    def show(self, path: Path, alteration: Alteration = AS_IN_FILE) -> None:
        """Read a film for the viewer, scored as altered; the one asked for before is not wanted any more."""
        if self._showing is not None:
            self._showing.cancel()
        work = self._films.show(path, scored=self.problem is None, alteration=alteration)
        job = self._showing = self._jobs.start("film", work)
        job.done.connect(partial(self._on_shown, job))
        job.failed.connect(partial(self._on_failed, path.name))
        job.finished.connect(partial(self._on_show_finished, job))

    def compare(self, one: Path, other: Path) -> None:
        """Read two films to see them side by side; `compared` follows."""
        works = [self._films.show(path, scored=self.problem is None) for path in (one, other)]
        job = self._jobs.start("film", lambda progress, should_stop: [work(progress, should_stop) for work in works])
        job.done.connect(lambda both: self.compared.emit(*both))
        job.failed.connect(partial(self._on_failed, one.name))

    def score(self, paths: Sequence[Path], before: Unfinished | None = None) -> None:
        """List and score files and folders, after those already under way, and once the model is there.

        Args:
            before: a batch of these paths that did not come to its end; films that have not changed since are not scored again.
        """
        if self.contract is None and self.problem is None:
            self._waiting.append((paths, before))
        else:
            self.scoring.start(paths, self.contract.sha256 if self.contract is not None else None, before)

    def pause(self) -> None:
        """Stop between two films; `resume` goes on."""
        self.scoring.pause()

    def resume(self) -> None:
        """Go on after `pause`."""
        self.scoring.resume()

    def cancel(self) -> None:
        """Stop scoring lists; the film shown is read to its end."""
        self._waiting.clear()
        self.scoring.cancel()

    def look_for_unfinished(self) -> None:
        """See whether an earlier run of the program did not come to its end; then `unfinished` follows."""
        folder = self.scoring.journals
        if folder is not None:
            job = self._jobs.start("journal", lambda progress, should_stop: find_unfinished(folder))
            job.done.connect(lambda found: self.unfinished.emit(found) if found else None)
            job.failed.connect(partial(self._on_failed, folder.name))

    def go_on(self, unfinished: Sequence[Unfinished]) -> None:
        """Score what is left of these; what they know arrives as `scored`."""
        for before in unfinished:
            self.score(before.opened, before)

    def drop(self, unfinished: Sequence[Unfinished]) -> None:
        """They are not wanted: their journals go."""

        def work(progress: object, should_stop: object) -> None:
            for one in unfinished:
                drop(one)

        self._jobs.start("journal", work)

    def watch(self, folder: Path) -> None:
        """Score new films of this folder as they arrive, until `unwatch`; `watch_began` follows."""
        self.watching.start(folder)

    def unwatch(self) -> None:
        """Watch no folder."""
        self.watching.stop()

    def save(self, path: Path, results: Sequence[Result]) -> None:
        """Write a table; `saved` or `failed` follows."""
        job = self._jobs.start("save", table_job(path, results))
        job.done.connect(self.saved)
        job.failed.connect(partial(self._on_failed, path.name))

    def shutdown(self) -> None:
        """Stop everything and wait for the threads. Journals of lists that were under way stay for the next start."""
        self.scoring.stop()
        self.watching.shutdown()
        self._films.close()
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
        for paths, before in waiting:
            self.score(paths, before)

    def _on_shown(self, job: Job, shown: Shown) -> None:
        if job is self._showing:
            self.shown.emit(shown)

    def _on_show_finished(self, job: Job) -> None:
        if job is self._showing:
            self._showing = None

    def _on_arrived(self, paths: list[Path]) -> None:
        self.watched.emit(paths)
        self.score(paths)

    def _on_failed(self, name: str, error: Exception) -> None:
        self.failed.emit(error, name)
