"""The pages of the Records menu, opened over the window. Each is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.window import Window


class RecordPages(QObject):
    """A method for each page, named as its action; none of them blocks.

    Signals:
        entry_wanted(object): an earlier result, a `desktop.records.history.Entry`, is to be shown as it is stored.

    Args:
        window: over which they open; its `recorder`, `preferences`, `side_jobs` and `reading` are what they work with.
    """

    entry_wanted = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def history(self) -> None:
        """The earlier results; those that are open already come to the front."""
        from desktop.pages.history import HistoryDialog

        window = self._window
        dialog = window.findChild(HistoryDialog)
        if dialog is None:
            dialog = HistoryDialog(window.recorder, keeping=window.preferences.settings.history, parent=window)
            dialog.open_wanted.connect(self.entry_wanted)
            dialog.settings_wanted.connect(window.acts["settings"].trigger)
            window.recorder.kept.connect(dialog.refresh_soon)
            window.preferences.changed.connect(dialog.follow)
            self._open(dialog)
        dialog.raise_()
        dialog.activateWindow()

    def _open(self, dialog: QDialog) -> None:
        """Beside the window, which stays usable."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
