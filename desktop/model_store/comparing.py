"""Two models on the reference films, each in worker processes of its own: what would change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cxr.contract import Contract
from cxr.errors import ContractError, CxrError, EngineError, UsageError
from cxr.reader import Closed, Reader
from cxr.result import Result
from cxr.shipped import REFERENCE
from desktop.cancelled import Cancelled
from desktop.outcome import kind_of
from desktop.texts import model_install as words
from desktop.texts import t

OpenReader = Callable[[Path], Reader]
Tell = Callable[[Any], None]
Ask = Callable[[], bool]
NOTABLE = 0.01
"""Of a score, in [0, 1]: what differs less is the same for a person who reads whole numbers."""


@dataclass(frozen=True)
class Row:
    """One reference film.

    Attributes:
        film: its name.
        now: by the model in use; None where that can't be used.
        then: by the other one.
    """

    film: str
    now: Result | None
    then: Result

    @property
    def decision_changes(self) -> bool:
        """Whether the films' finding would be another one."""
        return self.now is not None and kind_of(self.now) is not kind_of(self.then)

    @property
    def score_changes(self) -> bool:
        """Whether the score would differ by a point of a hundred, or more."""
        if self.now is None or self.now.probability is None or self.then.probability is None:
            return self.decision_changes
        return abs(self.now.probability - self.then.probability) >= NOTABLE


@dataclass(frozen=True)
class Comparison:
    """What would change.

    Attributes:
        now: contract of the model in use, its decision the one in use; None where it can't be used.
        now_problem: why not.
        then: contract of the other one.
        rows: film by film.
    """

    now: Contract | None
    now_problem: CxrError | None
    then: Contract
    rows: tuple[Row, ...]


class Bench:
    """Runs comparisons; may be stopped from another thread.

    Args:
        open_reader: makes a reader in a process of its own: neither model runs in this one.
    """

    def __init__(self, open_reader: OpenReader) -> None:
        self._open = open_reader
        self._readers: list[Reader] = []
        self._lock = threading.Lock()
        self._stopped = False

    def stop(self) -> None:
        """End at once: `compare` raises Cancelled."""
        with self._lock:
            self._stopped = True
            readers = tuple(self._readers)
        for reader in readers:
            reader.close()

    def compare(self, now: Path | None, then: Path, progress: Tell, should_stop: Ask) -> Comparison:
        """Score the reference films with both.

        Args:
            now: contract of the model in use; None where it is not known.
            then: contract of the other one.
            progress: told (films done, films in all).

        Raises:
            UsageError: `model_refused`: the other one can't be loaded, or fails on a film. Cancelled.
        """
        films = sorted(REFERENCE.glob("*.png"))
        total, done = len(films) * (2 if now else 1), 0
        progress((0, total))

        def step() -> None:
            nonlocal done
            if should_stop() or self._stopped:
                raise Cancelled
            done += 1
            progress((done, total))

        try:
            contract, after = self._candidate(then, films, step)
            present, problem, before = (None, None, None) if now is None else self._present(now, films, step)
        except Closed:
            raise Cancelled from None
        rows = tuple(Row(film.name, before[n] if before else None, after[n]) for n, film in enumerate(films))
        return Comparison(present, problem, contract, rows)

    def _candidate(self, path: Path, films: Sequence[Path], step: Callable[[], None]) -> tuple[Contract, list[Result]]:
        results = []
        try:
            with closing(self._reader(path)) as reader:
                contract = reader.contract()
                for film in films:
                    results.append(reader.score(film, film.name))
                    if results[-1].status == "error":
                        raise UsageError("model_refused", t(words.FAILS).format(film=film.name, reason=results[-1].message))
                    step()
        except (ContractError, EngineError) as error:
            raise refused(error) from error
        if all(result.probability is None for result in results):
            raise UsageError("model_refused", t(words.SCORES_NOTHING))
        return contract, results

    def _present(
        self, path: Path, films: Sequence[Path], step: Callable[[], None]
    ) -> tuple[Contract | None, CxrError | None, list[Result] | None]:
        """The model in use may be the very one that has to go because it fails."""
        try:
            with closing(self._reader(path)) as reader:
                contract = reader.contract()
                results = []
                for film in films:
                    results.append(reader.score(film, film.name))
                    step()
        except CxrError as error:
            return None, error, None
        return contract, None, results

    def _reader(self, path: Path) -> Reader:
        reader = self._open(path)
        with self._lock:
            self._readers.append(reader)
            stopped = self._stopped
        if stopped:
            reader.close()
        return reader


def refused(error: CxrError, path: Path | None = None) -> UsageError:
    """A model that can't be used, in the words of what is wrong with it."""
    hint = error.hint if error.code in ("contract_schema", "package_format") else t(words.REFUSED_HINT)
    return UsageError("model_refused", t(words.REFUSED).format(reason=error.message), hint, path)
