"""The job: labelled films → their Results, through as many readers as are wanted. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from cxr.batch import LocalPool
from cxr.batch import run as score_all
from cxr.contract import Contract, Decision, load_contract
from cxr.errors import CxrError
from cxr.reader import Identity, Reader
from cxr.result import Result
from desktop.cancelled import Cancelled
from desktop.local_check.labels import Labelled, find_labelled

Tell = Callable[[tuple[int, int]], None]
Ask = Callable[[], bool]


@dataclass(frozen=True)
class Scored:
    """Labelled films and what the program said of each.

    Attributes:
        labelled: the films.
        results: one a film, in their order; their paths are the films' names.
        model: what scored them.
        contract: of the model; its decision is the one in use.
    """

    labelled: Labelled
    results: tuple[Result, ...]
    model: Identity
    contract: Contract

    @property
    def labels(self) -> list[int]:
        """One a result."""
        return [film.label for film in self.labelled.films]


def check_job(
    folder: Path, open_reader: Callable[[], Reader], jobs: int, table: Path | None = None
) -> Callable[[Tell, Ask], Scored]:
    """Job: find the labelled films of a folder and score them.

    Args:
        open_reader: makes one reader, for one thread; each is closed at the end.
        jobs: films at a time, ≥ 1.
        table: of labels; default: see `find_labelled`.

    News: (films done, films in all). Raises what `find_labelled` does; ContractError, EngineError: the model is at fault;
    Cancelled.
    """

    def work(progress: Tell, should_stop: Ask) -> Scored:
        labelled = find_labelled(folder, table, should_stop=should_stop)
        return score(labelled, open_reader, jobs, progress, should_stop)

    return work


def score(labelled: Labelled, open_reader: Callable[[], Reader], jobs: int, progress: Tell, should_stop: Ask) -> Scored:
    """The same, for films that were found before."""
    total = len(labelled.films)
    progress((0, total))
    first = open_reader()
    try:
        model, contract = first.identity(), first.contract()
        readers = chain([first], iter(first.another, None))  # of one model and threshold, whatever is chosen meanwhile
        results: list[Result] = []
        with LocalPool(partial(next, readers), jobs, should_stop=should_stop) as pool:
            for result in score_all(((film.path, film.name) for film in labelled.films), pool, should_stop=should_stop):
                results.append(result)
                progress((len(results), total))
    finally:
        with suppress(CxrError):
            first.close()
    if len(results) < total:
        raise Cancelled
    return Scored(labelled, tuple(results), model, contract)


def other_points(contract: Contract, path: Path) -> dict[str, Decision]:
    """The thresholds that the model itself offers, by the names of their profiles; for the table of thresholds.

    Args:
        contract: whose decision is the one in use.
        path: of the file, whose decision is the model's own.
    """
    with suppress(CxrError):
        own = load_contract(path)
        if own.sha256 == contract.sha256:
            return {own.decision.profile: own.decision, **own.profiles}
    return dict(contract.profiles)
