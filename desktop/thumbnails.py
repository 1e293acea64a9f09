"""Small pictures of the films in view, made off the GUI thread, one after the other, and kept up to a number."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop.cancelled import Cancelled
from desktop.jobs import Job, Jobs, Progress, Work

SIDE = 112
"""Longer side in pixels: twice what a row shows, sharp on dense displays."""
KEPT = 400
"""Thumbnails kept, those seen last; a row or two of screens more than fit, and about 5 MB."""


class Thumbnails(QObject):
    """Makes the thumbnails that are wanted; what is not wanted any more is not begun, or cancelled.

    Args:
        read: makes the job that reads a film, see `desktop.work.Films.small`.
        kept: how many are kept.

    Signals:
        made(object): the Path of a film whose thumbnail is there.
    """

    made = Signal(object)

    def __init__(self, read: Callable[[Path, int], Work], parent: QObject | None = None, kept: int = KEPT) -> None:
        super().__init__(parent)
        self._read = read
        self._jobs = Jobs(self)
        self._kept = kept
        self._cache: OrderedDict[Path, QPixmap | None] = OrderedDict()
        self._wanted: list[Path] = []
        self._making: tuple[Path, Job] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether one is being made."""
        return self._making is not None

    def __len__(self) -> int:
        """Films whose thumbnail, or lack of one, is known."""
        return len(self._cache)

    def get(self, path: Path) -> QPixmap | None:
        """A film's thumbnail; None where it is not made yet, or can't be."""
        if path not in self._cache:
            return None
        self._cache.move_to_end(path)
        return self._cache[path]

    def want(self, paths: Sequence[Path]) -> None:
        """Make these, in this order, and no others: the films in view."""
        self._wanted = [path for path in paths[: self._kept] if path not in self._cache]
        if self._making is None:
            self._make_next()
        elif self._making[0] not in self._wanted:
            self._making[1].cancel()

    def forget(self, paths: Sequence[Path]) -> None:
        """Drop thumbnails, of films that are gone or have changed."""
        for path in paths:
            self._cache.pop(path, None)

    def shutdown(self) -> None:
        """Stop, and wait for the thread. Wanting more starts a new one."""
        self._wanted = []
        self._jobs.shutdown()

    def _make_next(self) -> None:
        if not self._wanted:
            self._jobs.shutdown()  # at rest there is no thread
            return
        path = self._wanted[0]
        job = self._jobs.start("thumbnails", _shrunk(self._read, path))
        self._making = (path, job)
        job.done.connect(partial(self._keep, path))
        job.failed.connect(partial(self._keep, path, None))
        job.finished.connect(self._on_finished)

    def _keep(self, path: Path, pixels: NDArray[np.uint8] | None, _error: Exception | None = None) -> None:
        self._cache[path] = None if pixels is None else QPixmap.fromImage(_as_image(pixels))
        while len(self._cache) > self._kept:
            self._cache.popitem(last=False)
        if path in self._wanted:
            self._wanted.remove(path)
        self.made.emit(path)

    def _on_finished(self) -> None:
        self._making = None
        self._make_next()


def _shrunk(
    read: Callable[[Path, int], Work], path: Path
) -> Callable[[Progress, Callable[[], bool]], NDArray[np.uint8] | None]:
    """Job: read a film and make it small: uint8, shape (H, W), no side over `SIDE`. None where it can't be read."""

    def work(progress: Progress, should_stop: Callable[[], bool]) -> NDArray[np.uint8] | None:
        pixels = read(path, SIDE)(progress, should_stop)
        if pixels is None:
            return None
        if should_stop():
            raise Cancelled
        image = Image.fromarray(pixels)
        image.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
        return np.ascontiguousarray(image)

    return work


def _as_image(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape
    return QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
