"""What dragging does: move the film, change brightness and contrast, measure."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt

from desktop.viewing.geometry import Point
from desktop.viewing.picture import Window

if TYPE_CHECKING:
    from desktop.viewer import Viewer


class Mode(Enum):
    """What the left button does."""

    MOVE = "move"
    CONTRAST = "contrast"
    RULER = "ruler"


FULL_DRAG = 300
"""Dragging by so many screen pixels moves the level by the window's width, and doubles or halves the width."""
REACH = 9
"""Screen pixels from a ruler's end within which it is taken hold of."""


class Drag(Protocol):
    """One movement with a button held."""

    def move(self, to: QPoint) -> None:
        """The pointer is there now, in the viewport's pixels."""


class Pan:
    """The film follows the pointer."""

    def __init__(self, viewer: Viewer, at: QPoint) -> None:
        self._viewer, self._at = viewer, at

    def move(self, to: QPoint) -> None:
        """See `Drag`."""
        step, self._at = to - self._at, to
        self._viewer.pan(-step.x(), -step.y())


class Contrast:
    """Up is brighter, right is softer."""

    def __init__(self, viewer: Viewer, at: QPoint) -> None:
        self._viewer, self._at = viewer, at

    def move(self, to: QPoint) -> None:
        """See `Drag`."""
        step, self._at = to - self._at, to
        self._viewer.change_window(-step.y() / FULL_DRAG, step.x() / FULL_DRAG)


class Measure:
    """A new ruler from here, or one that is taken hold of at its end."""

    def __init__(self, viewer: Viewer, at: QPoint) -> None:
        self._viewer = viewer
        self._start = _other_end(viewer, at) or viewer.place_at(at)

    def move(self, to: QPoint) -> None:
        """See `Drag`."""
        self._viewer.set_ruler(self._start, self._viewer.place_at(to))


def _other_end(viewer: Viewer, at: QPoint) -> Point | None:
    if viewer.ruler is None:
        return None
    start, end = viewer.ruler
    for held, other in ((end, start), (start, end)):
        if (viewer.screen_point(held) - QPointF(at)).manhattanLength() <= REACH:
            return other
    return None


def begin(viewer: Viewer, button: Qt.MouseButton, at: QPoint) -> Drag | None:
    """What a pressed button begins: the middle one moves, the right one changes contrast, the left one as the mode says."""
    if button is Qt.MouseButton.MiddleButton:
        return Pan(viewer, at)
    if button is Qt.MouseButton.RightButton:
        return Contrast(viewer, at)
    if button is not Qt.MouseButton.LeftButton:
        return None
    if viewer.mode is Mode.CONTRAST:
        return Contrast(viewer, at)
    if viewer.mode is Mode.RULER and not viewer.shows_seen:
        return Measure(viewer, at)
    return Pan(viewer, at)


def changed(window: Window, up: float, right: float, *, is_brighter_lower: bool) -> Window:
    """A window after dragging.

    Args:
        up, right: in units of `FULL_DRAG`.
        is_brighter_lower: whether a lower level looks brighter: so for films whose high values are bright.
    """
    width = max(window.width * 2**right, 1e-6)
    return Window(window.center + (-up if is_brighter_lower else up) * window.width, width)
