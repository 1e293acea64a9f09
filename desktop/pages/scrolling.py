"""Dialogs that fit on the screen, however large the letters are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop import theme

SMALLEST = (1366, 768)
"""The smallest screen in use; assumed where the real one is not known."""
BARS = 90
"""Pixels that a title bar and a panel take from a screen's height."""


def scrolling(content: QWidget, *, by_keys: bool = False) -> QScrollArea:
    """The widget, scrolled up and down where it is too high.

    Args:
        content: what is scrolled; a control in it that gets the focus is scrolled into sight.
        by_keys: the place itself takes the focus, so that arrow keys scroll: for text without controls.
    """
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not by_keys:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def fit_to_screen(dialog: QWidget, width: int, height: int = 0) -> None:
    """Resize to this size, in pixels at the usual size of letters, but no larger than the screen.

    Args:
        dialog: laid out, its words set.
        width: wanted.
        height: wanted; 0: as high as what is in it.
    """
    screen = dialog.screen() or QGuiApplication.primaryScreen()
    space = screen.availableGeometry() if screen else None
    most_wide, most_high = (space.width(), space.height()) if space else SMALLEST
    wide = min(round(theme.scaled(width)), most_wide - 20)
    layout = dialog.layout()
    if height:
        high = round(theme.scaled(height))
    else:
        high = layout.sizeHint().height() if layout else dialog.sizeHint().height()
        for area in dialog.findChildren(QScrollArea):
            content = area.widget()
            if content is not None:
                bar = area.verticalScrollBar().sizeHint().width()
                high += _height_of(content, wide - bar) - area.sizeHint().height() + dialog.fontMetrics().height()
    dialog.resize(wide, min(high, most_high - BARS))


def _height_of(content: QWidget, width: int) -> int:
    """At this width; what Qt says of grids is too low before they are shown, so no less than without a width."""
    layout, usual = content.layout(), content.sizeHint().height()
    return max(usual, layout.totalHeightForWidth(width)) if layout and layout.hasHeightForWidth() else usual
