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

    def agreement(self) -> None:
        """How far the reader and the program agree; a page that is open already comes to the front."""
        from desktop.pages.agreement import AgreementDialog

        dialog = self._window.findChild(AgreementDialog)
        if dialog is None:
            dialog = AgreementDialog(self._window.recorder, self._window)
            self._open(dialog)
        dialog.raise_()
        dialog.activateWindow()

    def model(self) -> None:
        """Which model is in use, and others."""
        from desktop.cli import worker_for
        from desktop.pages.model_page import ModelDialog

        window = self._window
        dialog = window.findChild(ModelDialog)
        if dialog is None:
            reading = window.reading
            dialog = ModelDialog(worker_for, window.side_jobs, lambda: reading.is_scoring, window.recorder.note, window)
            dialog.changed.connect(self._reload)
            dialog.failed.connect(window.dialogs.show_error)
            self._open(dialog)
        dialog.raise_()
        dialog.activateWindow()

    def _reload(self) -> None:
        """Another model is in use. Films that began to be scored at that very moment are done first."""
        reading = self._window.reading
        if reading.is_scoring:
            reading.ended.connect(lambda _: self._reload(), Qt.ConnectionType.SingleShotConnection)
        else:
            reading.reload()

    def _open(self, dialog: QDialog) -> None:
        """Beside the window, which stays usable."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
