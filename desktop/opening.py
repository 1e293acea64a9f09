"""Opens readers for the window, which has to open also where the model in use can't be told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from cxr.errors import CxrError
from cxr.reader import Identity, Look, Reader
from cxr.result import Result
from cxr.shipped import CONTRACT
from cxr.workers import WorkerReader
from desktop.frozen import WORKER, worker_command

if TYPE_CHECKING:
    from cxr.assess import Assessment
    from cxr.contract import Contract
    from cxr.image_io import Radiograph
    from cxr.orientation import Alteration


def open_or_say(open_reader: Callable[[], Reader]) -> Reader:
    """A reader; where what was chosen can't be read, one that shows films, gives no score, and says why."""
    try:
        return open_reader()
    except CxrError as error:
        return WithoutModel(error, WorkerReader([*worker_command(), WORKER], CONTRACT))


class WithoutModel:
    """See `cxr.reader.Reader`: whatever needs the model raises the same error.

    Args:
        error: why there is no model.
        reader: reads the films that are shown.
    """

    def __init__(self, error: CxrError, reader: Reader) -> None:
        self._error, self._reader = error, reader

    def identity(self) -> Identity:
        self._fail()

    def contract(self) -> Contract:
        self._fail()

    def score(self, path: Path, name: str) -> Result:
        self._fail()

    def assess(self, path: Path, name: str) -> Assessment:
        self._fail()

    def look(self, path: Path, alteration: Alteration) -> Look:
        self._fail()

    def view(self, path: Path) -> Look:
        return self._reader.view(path)

    def load(self, path: Path, reduce_to: int | None = None) -> Radiograph:
        return self._reader.load(path, reduce_to)

    def another(self) -> Reader:
        self._fail()

    def close(self) -> None:
        self._reader.close()

    def _fail(self) -> NoReturn:
        raise self._error
