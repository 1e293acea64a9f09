"""Who reads and scores films: the interface that batches, commands and the window use, and the one that does so right here.

`cxr.workers.WorkerReader` is the other one: the same in a process of its own. This module is light: whoever only asks a
worker loads neither numpy nor an engine.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cxr.decision import Decision
from cxr.errors import ContractError, CxrError, EngineError, ImageError
from cxr.result import Result

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cxr.assess import Assessment
    from cxr.classifier import Classifier
    from cxr.contract import Contract
    from cxr.dicom_out.order import Order, Written
    from cxr.image_io import Radiograph
    from cxr.orientation import Alteration


@dataclass(frozen=True)
class Identity:
    """The model that a reader scores with.

    Attributes:
        title: name and version.
        sha256: of the model file.
        runtime: name and version of the engine.
        shows_where: whether it tells where it looked.
        decision: threshold and zone in use.
    """

    title: str
    sha256: str
    runtime: str
    shows_where: bool
    decision: Decision


@dataclass(frozen=True)
class Look:
    """A film with all that a viewer shows of it.

    Attributes:
        result: None where it was not to be scored.
        film: at full size, as in the file; None where it could not be read.
        evidence: float32 (h, w), logits by place on the film as altered; None where it was not scored or the model has none.
        seen: what the model saw, uint8 (S, S), altered so; None where it did not score the film.
        problem: why the film could not be read, where there is no result to tell it.
    """

    result: Result | None
    film: Radiograph | None
    evidence: NDArray[np.float32] | None = None
    seen: NDArray[np.uint8] | None = None
    problem: CxrError | None = None


class Reader(Protocol):
    """Reads and scores films, one at a time. The model is loaded when it is first needed, and once.

    All that use the model raise ContractError or EngineError where it is at fault; none of them raises for what is wrong
    with a file.
    """

    def identity(self) -> Identity:
        """Of the model; loads it."""

    def contract(self) -> Contract:
        """Of the model; loads it."""

    def score(self, path: Path, name: str) -> Result:
        """Score one file.

        Args:
            name: the Result's `path`.
        """

    def assess(self, path: Path, name: str) -> Assessment:
        """The same with film and scores."""

    def look(self, path: Path, alteration: Alteration) -> Look:
        """Read and score one film, turned so, for a viewer. The result's `path` is `path`."""

    def view(self, path: Path) -> Look:
        """Read one film for a viewer, without a model."""

    def load(self, path: Path, reduce_to: int | None = None) -> Radiograph:
        """Read one film, see `cxr.image_io.load`. Raises CxrError."""

    def another(self) -> Reader:
        """A reader of the same model with the same threshold, whatever was chosen since, for another thread."""

    def save_dicom(self, path: Path, result: Result, order: Order) -> Written:
        """Write a film and its result as DICOM, see `cxr.dicom_out.write.write`. Raises CxrError."""

    def close(self) -> None:
        """Give back what it holds. A call under way on another thread raises `Closed`; so does every later one."""


class Closed(Exception):
    """The reader was closed: nobody waits for the answer any more."""


class DirectReader:
    """Reads in this process, and in the thread that calls; threads wait for each other.

    Args:
        load: makes a classifier.
    """

    def __init__(self, load: Callable[[], Classifier]) -> None:
        self._load = load
        self._loaded: Classifier | None = None
        self._lock = threading.RLock()

    @property
    def classifier(self) -> Classifier:
        """The model; loads it."""
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded

    def identity(self) -> Identity:
        classifier = self.classifier
        contract = classifier.contract
        return Identity(contract.title, contract.sha256, classifier.runtime, "evidence" in contract.outputs, contract.decision)

    def contract(self) -> Contract:
        return self.classifier.contract

    def score(self, path: Path, name: str) -> Result:
        return self.assess(path, name).result

    def assess(self, path: Path, name: str, alteration: Alteration | None = None) -> Assessment:
        from cxr.assess import Assessment, assess
        from cxr.orientation import AS_IN_FILE

        alteration = alteration or AS_IN_FILE
        classifier = self.classifier
        try:
            with self._lock:
                return assess(path, classifier, shown_as=name, alteration=alteration)
        except (ContractError, EngineError):
            raise
        except Exception as error:  # one file must not end a batch of ten thousand
            failure = replace(failed(name, self.identity(), explained(error)), altered=alteration.code)
            return Assessment(failure, alteration=alteration)

    def look(self, path: Path, alteration: Alteration) -> Look:
        from cxr.preprocess import squash

        assessment = self.assess(path, str(path), alteration)
        result, film, scores = assessment.result, assessment.film, assessment.scores
        if film is None:
            return Look(result, None)
        whole = self._whole(path, film)
        if scores is None:
            return Look(result, whole)
        spec = self.classifier.contract.preprocessing
        return Look(result, whole, scores.evidence, squash(alteration.apply(film.pixels), spec.size, spec.name))

    def view(self, path: Path) -> Look:
        try:
            return Look(None, self.load(path))
        except CxrError as problem:
            return Look(None, None, problem=problem)

    def load(self, path: Path, reduce_to: int | None = None) -> Radiograph:
        from cxr.image_io import load

        try:
            return load(path, reduce_to=reduce_to)
        except CxrError:
            raise
        except Exception as error:
            raise explained(error).with_path(path) from error

    def another(self) -> DirectReader:
        return DirectReader(self._load)

    def save_dicom(self, path: Path, result: Result, order: Order) -> Written:
        from cxr.dicom_out.write import write

        try:
            with self._lock:
                return write(path, result, order, self._of(result))
        except CxrError as error:
            raise error.with_path(path)  # noqa: B904  (it is the same)
        except Exception as error:
            raise explained(error).with_path(path) from error

    def _of(self, result: Result) -> Classifier | None:
        """The model, if it is the one that made this result and can be loaded."""
        try:
            return self.classifier if self.classifier.contract.sha256 == result.model_sha256 else None
        except (ContractError, EngineError):
            return None

    def close(self) -> None:
        self._loaded = None

    def _whole(self, path: Path, film: Radiograph) -> Radiograph:
        """The film in full; it was decoded smaller for scoring where that is faster."""
        if film.pixels.shape == (film.height, film.width):
            return film
        try:
            return self.load(path)
        except CxrError:  # gone since
            return film


def explained(error: Exception) -> ImageError:
    """What the person is told of a failure that no one foresaw: its kind and place only, for its words may quote the file."""
    if isinstance(error, MemoryError):
        return ImageError("out_of_memory", "There is not enough memory for this file.", "Close other programs and try again.")
    what = ", ".join((type(error).__name__, *_place(error)))
    return ImageError("program_failed", f"The program failed on this file ({what}).", "Have it read, and report it.")


def _place(error: Exception) -> tuple[str, ...]:
    """Where in this package it happened, for who reports it; empty where that is not known."""
    frames = [(frame.f_globals.get("__name__", ""), line) for frame, line in traceback.walk_tb(error.__traceback__)]
    own = [f"{module}:{line}" for module, line in frames if module.startswith("cxr.")]
    return tuple(own[-1:])


def failed(name: str, model: Identity, error: CxrError) -> Result:
    """The Result of a file that could not be read."""
    return Result(
        path=name,
        status="error",
        code=error.code,
        message=f"{error.message} {error.hint}".strip(),
        model=model.title,
        model_sha256=model.sha256,
    )
