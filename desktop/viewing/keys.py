"""What keys do while the film has the focus, beside the shortcuts of the tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.viewing.drags import Mode

if TYPE_CHECKING:
    from desktop.viewer import Viewer

STEP = 1.25
"""As the wheel's."""
PAN = 40
"""Screen pixels that an arrow key moves the film by."""
NUDGE, FINE = 8, 1
"""Screen pixels that an arrow key moves a ruler's end by, without and with Ctrl."""
CONTRAST = 0.05
"""How far Shift and an arrow key change brightness or contrast, in parts of `drags.FULL_DRAG`."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def handle(viewer: Viewer, event: QKeyEvent) -> bool:
    """Do what the key says; False where it says nothing here."""
    if viewer.picture is None:
        return False
    if event.key() in ARROWS:
        _arrow(viewer, *ARROWS[Qt.Key(event.key())], event.modifiers())
        return True
    if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and viewer.ruler is not None:
        viewer.remove_ruler()
        return True
    if event.key() == Qt.Key.Key_Space and viewer.mode is Mode.RULER:
        _begin_or_swap(viewer)
        return True
    text = event.text()
    if text in ("+", "="):
        viewer.zoom(STEP)
    elif text == "-":
        viewer.zoom(1 / STEP)
    elif text == "0":
        viewer.fit()
    elif text == "1":
        viewer.actual()
    else:
        return False
    return True


def _arrow(viewer: Viewer, x: int, y: int, modifiers: Qt.KeyboardModifier) -> None:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        viewer.change_window(-y * CONTRAST, x * CONTRAST)
    elif viewer.mode is Mode.RULER and viewer.ruler is not None:
        start, end = viewer.ruler
        step = FINE if modifiers & Qt.KeyboardModifier.ControlModifier else NUDGE
        at = viewer.screen_point(end) + QPointF(x * step, y * step)
        viewer.set_ruler(start, viewer.place_at(at))
    else:
        viewer.pan(x * PAN, y * PAN)


def _begin_or_swap(viewer: Viewer) -> None:
    """A ruler in the middle of the view; where there is one, the arrow keys move its other end from now on."""
    if viewer.ruler is not None:
        start, end = viewer.ruler
        viewer.set_ruler(end, start)
        return
    middle = viewer.viewport().rect().center()
    ends = (viewer.place_at(middle + QPoint(step * NUDGE, 0)) for step in (-4, 4))
    viewer.set_ruler(*ends)
