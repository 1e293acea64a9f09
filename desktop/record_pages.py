"""The pages of the Records menu, opened over the window. Each is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.window import Window


class RecordPages(QObject):
    """A method for each page, named as its action; none of them blocks.

    Args:
        window: over which they open; its `recorder`, `preferences`, `side_jobs` and `reading` are what they work with.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def _open(self, dialog: QDialog) -> None:
        """Beside the window, which stays usable."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
