"""The jobs of the window: load the model, show a film, score many, save a table. No Qt: `desktop.jobs` runs them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cxr.batch import LocalPool, find_files, run
from cxr.errors import CxrError, UsageError
from cxr.orientation import AS_IN_FILE, Alteration
from cxr.reader import Closed, Look, Reader
from cxr.result import Result
from desktop.batch_plan import Known, Plan
from desktop.cancelled import Cancelled
from desktop.heatmap import overlay as draw
from desktop.models import with_way_back
from desktop.session import Session, Stamp, drop, stamp_of
from desktop.viewing.picture import Picture, prepare

if TYPE_CHECKING:
    from cxr.contract import Contract
    from cxr.image_io import Radiograph

OpenReader = Callable[[], Reader]
Tell = Callable[[Any], None]
Ask = Callable[[], bool]


@dataclass(frozen=True)
class Shown:
    """A film for the viewer.

    Attributes:
        path: absolute.
        result: None where there is no model.
        film: at full size, as in the file; None where it could not be read.
        overlay: uint8 RGBA, where the program looked, over the film as in the file; None where unknown.
        problem: why the film could not be read, where there is no result to tell it.
        alteration: how the film was turned or inverted before it was scored.
        seen: what the model saw, uint8 (S, S), altered so; None where it did not score the film.
        picture: the film made ready for the viewer; None where there is no film.
        is_unread: its result is kept back until the reader has said what they see, see `unread`.
    """

    path: Path
    result: Result | None
    film: Radiograph | None
    overlay: NDArray[np.uint8] | None = None
    problem: CxrError | None = None
    alteration: Alteration = AS_IN_FILE
    seen: NDArray[np.uint8] | None = None
    picture: Picture | None = None
    is_unread: bool = False

    def unread(self) -> Shown:
        """The same without anything that tells of its score."""
        return replace(self, result=None, overlay=None, is_unread=True)


@dataclass(frozen=True)
class Listed:
    """The first news of a batch: its films, as (absolute path, name to show)."""

    films: tuple[tuple[Path, str], ...]
    skipped: int


FEW = 3
"""So many films are scored by the reader that is there already: another one would cost more time than it saves."""


class Films:
    """What reads films. One reader stays open for looking at films; lists of many films get readers of their own.

    Args:
        open_reader: makes one.
    """

    def __init__(self, open_reader: OpenReader) -> None:
        self._open = open_reader
        self._reader = open_reader()
        self._pools: set[LocalPool] = set()
        self._closed = False

    def reopen(self) -> None:
        """Go on with a new reader: the model or its threshold is another one now. What is being read is cancelled."""
        before, self._reader = self._reader, self._open()
        before.close()

    def another(self) -> Reader:
        """A reader of the same model with the same threshold, for whoever closes it again."""
        return self._reader.another()

    def contract(self, progress: Tell, should_stop: Ask) -> Contract:
        """Job: load the model. Raises ContractError, EngineError."""
        with _until_closed():
            try:
                return self._reader.contract()
            except CxrError as error:
                raise with_way_back(error)  # noqa: B904  (it is the same)

    def show(self, path: Path, *, scored: bool, alteration: Alteration = AS_IN_FILE) -> Callable[[Tell, Ask], Shown]:
        """Job: read and score one film for the viewer.

        Args:
            scored: False where there is no model: then the film is read only.
            alteration: score the film turned or inverted so.
        """

        def work(progress: Tell, should_stop: Ask) -> Shown:
            with _until_closed():
                if not scored:
                    return _shown(path, self._reader.view(path), alteration)
                look = self._reader.look(path, alteration)
                return _shown(path, look, alteration, self._reader.contract().temperature)

        return work

    def small(self, path: Path, side: int) -> Callable[[Tell, Ask], NDArray[np.uint8] | None]:
        """Job: a film's pixels, uint8 (H, W), no side shorter than `side` if the film's is not; None if it can't be read."""

        def work(progress: Tell, should_stop: Ask) -> NDArray[np.uint8] | None:
            with _until_closed():
                try:
                    return self._reader.load(path, side).pixels
                except CxrError:  # the row tells it in words once the film is scored
                    return None

        return work

    def close(self) -> None:
        """End at once, films under way too: their jobs are cancelled."""
        self._closed = True
        self._reader.close()
        for pool in tuple(self._pools):
            pool.kill()

    def score(self, paths: Sequence[Path], *, scored: bool = True, plan: Plan | None = None) -> Callable[[Tell, Ask], None]:
        """Job: list the films of files and folders (subfolders too), then score them.

        News: one `Listed`, a `Known` for each film that was scored before, then a Result for each of the others, its `path`
        absolute. Raises Cancelled where it was asked to stop.

        Args:
            scored: False where there is no model: then the films are listed only.
        """
        plan = plan or Plan()

        def work(progress: Tell, should_stop: Ask) -> None:
            if not scored:
                progress(Listed(*list_films(paths, should_stop)))
                return
            session = plan.session or Session(Path(), (), "")
            try:
                if plan.before is None:
                    session.begin()
                else:
                    _check_still_there(plan.before.opened)
                films, skipped = list_films(paths, should_stop)
                session.begin()  # until here the journal from before was as good
                session.listed(len(films))
                progress(Listed(films, skipped))
                with _until_closed():
                    self._score(films, plan, session, progress, should_stop)
                session.finish()
                if plan.before is not None:
                    drop(plan.before)
            finally:
                session.close()

        return work

    def _score(self, films: Sequence[tuple[Path, str]], plan: Plan, session: Session, progress: Tell, should_stop: Ask) -> None:
        todo = self._still_to_score(films, plan, session, progress, should_stop)
        stamps: dict[str, Stamp | None] = {}

        def to_score() -> Iterator[tuple[Path, str]]:
            for path in todo:
                stamps[str(path)] = stamp_of(path)  # before it is read: a change after that is noticed
                yield path, str(path)

        def stop() -> bool:
            plan.gate.wait()
            return should_stop() or self._closed

        done = 0
        few = len(todo) <= FEW
        reader = self._reader
        make_reader = (lambda: reader) if few else reader.another  # never two models, or two thresholds, in one list
        jobs = 1 if few else min(worker_count(plan.workers), len(todo))
        with LocalPool(make_reader, jobs, should_stop=stop, closes=not few) as pool:
            self._pools.add(pool)
            try:
                for result in run(to_score(), pool, should_stop=should_stop):
                    session.append(result, stamps.pop(result.path))
                    progress(result)
                    done += 1
            finally:
                self._pools.discard(pool)
        if done < len(todo):
            raise Cancelled

    def _still_to_score(
        self, films: Sequence[tuple[Path, str]], plan: Plan, session: Session, progress: Tell, should_stop: Ask
    ) -> list[Path]:
        """Tell what is known from before, and return the rest."""
        if plan.before is None:
            return [path for path, _ in films]
        todo = []
        contract = self._reader.contract()
        for path, _ in films:
            if should_stop():
                raise Cancelled
            row = plan.before.reuse(path, contract.sha256)
            if row is None or row[0].model != contract.title or not contract.decision.could_have_made(row[0]):
                todo.append(path)
            else:
                session.append(*row)
                progress(Known(row[0]))
        if session.is_kept:  # all that it knew stands in the new journal
            drop(plan.before)
        return todo


def list_films(paths: Sequence[Path], should_stop: Ask = lambda: False) -> tuple[tuple[tuple[Path, str], ...], int]:
    """Files as they are; folders with all that is in them, named relative to the folder. And the system files left out.

    Raises Cancelled where it was asked to stop.
    """
    films: dict[Path, str] = {}
    skipped = 0
    for path in (path.absolute() for path in paths):
        if os.path.isdir(path):  # noqa: PTH112  (never raises: a drive that fails gives a row that says so)
            found = find_files(path, recursive=True, should_stop=should_stop)
            films.update(found.files)
            skipped += found.skipped
        else:
            films[path] = path.name
    if should_stop():
        raise Cancelled
    return tuple(films.items()), skipped


def _check_still_there(paths: Sequence[Path]) -> None:
    """A batch is not gone on with while its stick is out: it would come to its end without its films."""
    for path in paths:
        if not os.path.exists(path):  # noqa: PTH110  (never raises)
            hint = "Plug the stick or drive in again and start the program again: the results so far are kept."
            raise UsageError("folder_missing", "The films are not there any more.", hint, path)


def worker_count(wanted: int = 0) -> int:
    """The number wanted; 0: one thread a core, but one core left for the window."""
    if wanted > 0:
        return wanted
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)


@contextmanager
def _until_closed() -> Iterator[None]:
    """A reader that is closed cancels the job that waits for it."""
    try:
        yield
    except Closed:
        raise Cancelled from None


def _shown(path: Path, look: Look, alteration: Alteration, temperature: float = 1.0) -> Shown:
    film, overlay = look.film, None
    if film is not None and look.evidence is not None:  # over the film as in the file, whichever way it was scored
        colours = draw(look.evidence, temperature, *alteration.size(film.width, film.height))
        overlay = np.ascontiguousarray(alteration.unplace(colours))
    return Shown(
        path,
        look.result,
        film,
        overlay,
        look.problem,
        alteration,
        look.seen,
        picture=None if film is None else prepare(film),
    )
