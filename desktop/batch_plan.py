"""How a batch is to be run: its workers, its pause, its journal, what is known from before. No Qt."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from cxr.result import Result
from desktop.session import Session, Unfinished


@dataclass(frozen=True)
class Known:
    """News of a batch that is gone on with: a result from before, of a film that has not changed."""

    result: Result


class Gate:
    """Between films the workers wait here while it is closed."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()

    @property
    def is_open(self) -> bool:
        """Whether the workers go on."""
        return self._open.is_set()

    def open(self) -> None:
        """Go on."""
        self._open.set()

    def close(self) -> None:
        """Pause: films under way are scored to their end."""
        self._open.clear()

    def wait(self) -> None:
        """Return once it is open."""
        self._open.wait()


@dataclass(frozen=True)
class Plan:
    """What goes with the paths.

    Attributes:
        workers: threads that score; 0: as many as suit this computer.
        gate: where it pauses. Open it before waiting for the job's end.
        session: its journal, if any.
        before: a batch that did not come to its end; what it knows is used again where nothing changed since.
    """

    workers: int = 0
    gate: Gate = field(default_factory=Gate)
    session: Session | None = None
    before: Unfinished | None = None
