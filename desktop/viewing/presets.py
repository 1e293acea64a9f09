"""The menu of windows: the file's own, the automatic one, the one for lungs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.texts import t
from desktop.texts import viewing as texts
from desktop.viewer import Viewer
from desktop.viewing.picture import Picture, Window, to_dicom

FIXED = ((texts.PRESET_FILE, "O"), (texts.PRESET_AUTO, "A"), (texts.PRESET_LUNG, "U"))
"""Words and keys of the windows that every film has."""


def windows(picture: Picture) -> Iterator[tuple[str, Window | None]]:
    """Words and window, for a film: first the fixed ones, then those that the file states."""
    yield from zip((t(text) for text, _ in FIXED), (None, picture.auto(), picture.lung()), strict=True)
    for number, window in enumerate(picture.windows, start=1):
        level, width = to_dicom(window)
        yield t(texts.PRESET_DICOM).format(number=number, level=f"{level:.6g}", width=f"{width:.6g}"), window


def fixed(picture: Picture, number: int) -> Window | None:
    """The window of `FIXED` by number."""
    return (lambda: None, picture.auto, picture.lung)[number]()


def same(one: Window | None, other: Window | None) -> bool:
    """Whether two windows look the same."""
    if one is None or other is None:
        return one is other
    near = 1e-3 * max(one.width, other.width)
    return abs(one.center - other.center) < near and abs(one.width - other.width) < near


class PresetMenu(QMenu):
    """Filled anew each time it opens, for the film that is shown.

    Args:
        viewer: returns the viewer.
    """

    def __init__(self, parent: QWidget, viewer: Callable[[], Viewer]) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The film's windows, the one in use ticked."""
        self.clear()
        viewer = self._viewer()
        if viewer.picture is None:
            return
        group = QActionGroup(self)
        for number, (words, window) in enumerate(windows(viewer.picture)):
            action = self.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            group.addAction(action)
            action.setChecked(same(window, viewer.window_level))
            if number < len(FIXED):  # shown only: the keys are those of FilmTools
                action.setText(f"{action.text()}\t{QKeySequence(FIXED[number][1]).toString()}")
            action.triggered.connect(lambda _=False, window=window: viewer.set_window(window))
