"""What a person keeps of the films: the table, reports, a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.case import Case
from desktop.dialogs import Dialogs
from desktop.reading import Reading
from desktop.reports.content import BatchSource
from desktop.reports.desk import ReportDesk
from desktop.study_list import StudyList


class Keeping(QObject):
    """Asks where to, and has it written.

    Args:
        case: the film on the stage.
    """

    def __init__(
        self, reading: Reading, films: StudyList, case: Case, dialogs: Dialogs, desk: ReportDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reading, self._list, self._case, self._dialogs, self._desk = reading, films, case, dialogs, desk

    def save_table(self) -> None:
        """The table of all films of the list, whatever the filter shows.

        Without those that the reader has not read yet: a score that stands in a file on the desk is known, and a read that
        comes after it is no read of one's own. The person is told, and asked.
        """
        self._without_unread(
            lambda: self._dialogs.ask_where_to_save(lambda path: self._reading.save(path, self._list.model.results()))
        )

    def _without_unread(self, save: Callable[[], None]) -> None:
        unread = len(self._list.model.held())
        if unread:
            self._dialogs.ask_without_unread(unread, save)
        else:
            save()

    def save_report(self) -> None:
        """A report of the film on the stage, saved or printed."""
        source = self._case.source()
        if source is not None:
            self._desk.ask(source)

    def save_picture(self) -> None:
        """The film on the stage with what speaks for pneumonia."""
        source = self._case.source()
        if source is not None:
            self._desk.save_picture(source)

    def save_list_report(self) -> None:
        """A report of all films, of unread ones only their number."""
        self._without_unread(self._report_list)

    def _report_list(self) -> None:
        results = self._list.model.results()
        unfinished = self._list.model.total - len(results)
        self._desk.ask(BatchSource(results, self._reading.contract, self._reading.scoring.skipped, unfinished))
