"""The pages of the Records menu, opened over the window. Each is imported when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from cxr.decision import Decision
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
        """The earlier results."""
        from desktop.pages.history import HistoryDialog

        window = self._window

        def make() -> HistoryDialog:
            settings, hides = window.preferences.settings, window.case.opinions.hides_entry
            dialog = HistoryDialog(
                window.recorder, keeping=settings.history, reads_first=settings.read_first, hides=hides, parent=window
            )
            dialog.open_wanted.connect(self.entry_wanted)
            dialog.open_wanted.connect(lambda _: dialog.hide())  # it would hide the film; Ctrl+H brings it back as it was
            dialog.settings_wanted.connect(window.acts["settings"].trigger)
            window.recorder.kept.connect(dialog.refresh_soon)
            window.preferences.changed.connect(dialog.follow)
            return dialog

        self._show(HistoryDialog, make)

    def agreement(self) -> None:
        """How far the reader and the program agree."""
        from desktop.pages.agreement import AgreementDialog

        self._show(AgreementDialog, lambda: AgreementDialog(self._window.recorder, self._window))

    def audit(self) -> None:
        """The audit log."""
        from desktop.pages.audit import AuditDialog
        from desktop.places import audit_file

        window = self._window
        hides = window.case.opinions.hides_film
        self._show(AuditDialog, lambda: AuditDialog(audit_file(), window.recorder, window.side_jobs, window, hides=hides))

    def model(self) -> None:
        """Which model is in use, and others."""
        from desktop.cli import worker_for
        from desktop.pages.model_page import ModelDialog

        window = self._window

        def make() -> ModelDialog:
            reading = window.reading
            dialog = ModelDialog(worker_for, window.side_jobs, lambda: reading.is_scoring, window.recorder.note, window)
            dialog.changed.connect(self._reload)
            dialog.failed.connect(window.dialogs.show_error)
            return dialog

        self._show(ModelDialog, make)

    def _reload(self) -> None:
        """Another model is in use. Films that began to be scored at that very moment are done first."""
        if not self._window.take_up_model():
            ended = self._window.reading.ended
            ended.connect(lambda _: self._reload(), Qt.ConnectionType.SingleShotConnection)

    def local_check(self) -> None:
        """How good the program is on the clinic's own films, and which threshold it uses."""
        from desktop.local_check.noted import check_event, report_event
        from desktop.pages.local_check import LocalCheckDialog
        from desktop.work import worker_count

        window = self._window
        reading, contract = window.reading, window.reading.contract
        if contract is None:  # the panel says what is wrong with the model
            return

        def make() -> LocalCheckDialog:
            workers = worker_count(window.preferences.settings.workers)
            readers = (reading.another_reader, window.side_jobs, lambda: reading.is_scoring)
            dialog = LocalCheckDialog(contract, *readers, workers, window)
            dialog.profile_chosen.connect(self._on_profile)
            dialog.checked.connect(lambda found: window.recorder.note(check_event(found)))
            dialog.report_saved.connect(lambda found: window.recorder.note(report_event(found, with_names=False)))
            dialog.failed.connect(window.dialogs.show_error)
            reading.model_ready.connect(dialog.set_contract)
            return dialog

        self._show(LocalCheckDialog, make)

    def _on_profile(self, decision: Decision | None) -> None:
        """Another threshold is on the disk: note it, and score with it from now on."""
        from desktop.consequences import balanced
        from desktop.records import events

        contract = self._window.reading.contract
        if contract is not None:
            self._window.recorder.note(events.profile_chosen(decision or balanced(contract), contract.sha256))
        self._reload()

    def drift(self) -> None:
        """Changes by week, looked at anew each time."""
        from desktop.pages.drift import DriftDialog

        window = self._window

        def make() -> DriftDialog:
            contract, keeping = window.reading.contract, window.preferences.settings.history
            dialog = DriftDialog(window.recorder, contract.sha256 if contract else "", keeping=keeping, parent=window)
            window.preferences.changed.connect(dialog.follow)
            window.reading.model_ready.connect(dialog.set_contract)
            return dialog

        if not self._show(DriftDialog, make):
            window.findChild(DriftDialog).refresh()

    def save_dicom(self) -> None:
        """The film on the stage or the list, as DICOM files."""
        from desktop.pages.dicom_export import DicomExportDialog
        from desktop.records import events

        window = self._window

        def make() -> DicomExportDialog:
            source = window.case.source()
            film, films = None if source is None else source.result, window.list.model.results()
            dialog = DicomExportDialog(film, films, window.reading.another_reader, window.side_jobs, window)
            dialog.exported.connect(
                lambda films, deidentified: window.recorder.note(events.exported("dicom", films, deidentified))
            )
            dialog.failed.connect(window.dialogs.show_error)
            return dialog

        self._show(DicomExportDialog, make)

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog]) -> bool:
        """Open a page beside the window, which stays usable. One that is open already comes to the front: then False."""
        dialog = self._window.findChild(kind)
        new = dialog is None
        if dialog is None:
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return new
