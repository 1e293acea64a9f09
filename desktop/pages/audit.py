"""The page "Audit log": how long it is, whether it is as it was written, and what happened lately."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr.errors import CxrError
from desktop import texts, theme
from desktop.jobs import Job, Jobs
from desktop.labels import ElidedLabel, plain, tooltip, unkerned
from desktop.outcome import Kind
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.records.audit_check import Check, Known, check, known_head
from desktop.records.audit_known import of_database
from desktop.records.audit_line import Record
from desktop.records.audit_recent import Recent, recent
from desktop.records.history import History
from desktop.retranslating import FollowsLanguage
from desktop.texts import audit as words

LANE = "audit"
SIZE = (1000, 660)
ROWS = 6
"""Rows of the table that are seen at the least."""
SYMBOL = 28
EXAMPLE = "1234:6f1e0c5a9b2d"
"""Of a head."""
_LONGEST_TIME = "0000-00-00 00:00:00"
_SHORT = 12
"""Digits of a hash in the table: as a report and a table without names show them."""


class Runner(Protocol):
    """Works after all that is still being written: `desktop.recorder.Recorder` does."""

    def run(self, work: Callable[[History], Any], then: Callable[[Any], None]) -> None:
        """Call `then` on the GUI thread with what the work returns."""


def verify_job(file: Path, heads: list[Known]) -> Callable[[Callable[[Any], None], Callable[[], bool]], Any]:
    """Job: check the log against the database and these heads; returns the `Check` and all that it was compared with.

    News: the share that is read. Raises UsageError `audit_missing`, `audit_unreadable`, Cancelled.
    """

    def work(progress: Callable[[Any], None], should_stop: Callable[[], bool]) -> tuple[Check, list[Known]]:
        known = [*of_database(file), *heads]
        return check(file, known, progress, should_stop), known

    return work


class AuditDialog(FollowsLanguage, QDialog):
    """See the module. Nothing is read on the GUI thread.

    Args:
        file: of the log.
        runner: reads what happened lately.
        jobs: verify.
        hides: of which film, by its hash, the score is kept back until the reader has said what they see.
    """

    def __init__(
        self,
        file: Path,
        runner: Runner,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        hides: Callable[[str], bool] = lambda film: False,
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._jobs, self._hides = file, runner, jobs, hides
        self._recent: Recent | None = None
        self._job: Job | None = None
        self._say: Callable[[], tuple[bool | None, str, str]] = lambda: (None, texts.t(words.NOT_VERIFIED), "")
        self.what, self.limits, self.lately = plain(), plain(), plain()
        self.names = tuple(QLabel() for _ in range(4))
        self.lines, self.since, self.latest = (plain() for _ in range(3))
        self.head = ElidedLabel()
        self.copy, self.verify, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.copied = plain()
        self.printed_label, self.printed = QLabel(), QLineEdit()
        self.progress = QProgressBar()
        self.symbol, self.verdict, self.findings = QLabel(), plain(), plain()
        self.table = QTableWidget(0, len(words.COLUMNS))
        self._set_up()
        self._lay_out()
        self.retranslate()
        fit_to_screen(self, *SIZE)
        self.verify.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read again what happened lately."""
        self._runner.run(lambda history: recent(self._file), self._show_recent)

    def start(self) -> None:
        """Verify; a check under way goes on."""
        if self._job is not None:
            return
        heads = []
        if self.printed.text().strip():
            try:
                heads = [known_head(self.printed.text().split()[0])]
            except ValueError:
                self._tell(False, lambda: (texts.t(words.NO_HEAD).format(example=EXAMPLE), ""))
                self.printed.setFocus()
                return
        self._tell(None, lambda: (texts.t(words.VERIFYING), ""))
        self.progress.setValue(0)
        self.progress.show()
        self.verify.setEnabled(False)
        job = self._job = self._jobs.start(LANE, verify_job(self._file, heads))
        job.progressed.connect(self._on_progress)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def done(self, result: int) -> None:
        """The page goes; so does a check under way."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def retranslate(self) -> None:
        """All words, the table's too."""
        self.setWindowTitle(texts.t(words.TITLE))
        self.what.setText(texts.t(words.WHAT_IT_IS))
        self.limits.setText(texts.t(words.LIMITS))
        for label, name in zip(self.names, (words.LINES, words.SINCE, words.LATEST, words.HASH), strict=True):
            label.setText(texts.t(name))
        self.copy.setText(texts.t(words.COPY))
        self.copy.setAccessibleName(texts.t(words.COPY_NAME))
        self.copied.setText(texts.t(words.COPIED))
        self.printed_label.setText(texts.t(words.PRINTED))
        self.printed.setPlaceholderText(texts.t(words.PRINTED_HINT))
        self.printed.setAccessibleDescription(texts.t(words.PRINTED_HINT))
        self.printed.setAccessibleName(texts.t(words.PRINTED).replace("&", ""))
        self.verify.setText(texts.t(words.VERIFY))
        self.progress.setAccessibleName(texts.t(words.VERIFYING))
        self.lately.setText(texts.t(words.LATELY))
        self.close_button.setText(texts.t(words.CLOSE))
        self.table.setAccessibleName(texts.t(words.LATELY))
        self.table.setHorizontalHeaderLabels([texts.t(name) for name in words.COLUMNS])
        self._show_verdict()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need wider columns; who comes back wants to see what happened meanwhile."""
        super().changeEvent(event)
        if not hasattr(self, "_job"):
            return
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._recent is not None:
            self.refresh()

    def _set_up(self) -> None:
        for label in (self.lately, self.verdict):
            theme.set_points(label, theme.NORMAL_POINTS + 2, bold=True)
        for label in (self.lines, self.since, self.latest):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.printed_label.setBuddy(self.printed)
        unkerned(self.printed_label)
        self.symbol.setFixedSize(SYMBOL, SYMBOL)
        self.progress.setRange(0, 100)
        self.progress.hide()
        self.copied.hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        for button in (self.copy, self.verify, self.close_button):
            button.setAutoDefault(False)
        self.verify.setDefault(True)
        self.verify.clicked.connect(self.start)
        self.printed.returnPressed.connect(self.start)
        self.copy.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        form, head, ask, outcome, buttons = QFormLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(16)
        head.addWidget(self.head, 1)
        head.addWidget(self.copy)
        for name, value in zip(self.names, (self.lines, self.since, self.latest), strict=False):
            form.addRow(name, value)
        form.addRow(self.names[-1], head)
        ask.addWidget(self.printed_label)
        ask.addWidget(self.printed, 1)
        ask.addWidget(self.verify)
        outcome.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        outcome.addWidget(self.verdict, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(8)
        column.addWidget(self.what)
        column.addLayout(form)
        for part in (self.copied, self.limits):
            column.addWidget(part)
        column.addLayout(ask)
        column.addWidget(self.progress)
        column.addLayout(outcome)
        column.addWidget(self.findings)
        column.addSpacing(4)
        column.addWidget(self.lately)
        column.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolling(content), 1)
        layout.addLayout(buttons)
        for one, other in pairwise((self.copy, self.printed, self.verify, self.table, self.close_button)):
            self.setTabOrder(one, other)

    def _show_recent(self, found: Recent) -> None:
        self._recent = found
        self._fill()

    def _fill(self) -> None:
        found = self._recent
        if found is None:
            return
        none = texts.t(words.NONE_YET)
        self.lines.setText(str(found.head.count))
        self.since.setText(_moment(found.since) if found.since else none)
        self.latest.setText(_moment(found.records[0].time) if found.records else none)
        self.head.set_whole(_whole(found) or none)
        self.copy.setEnabled(bool(found.head.count))
        if found.problem is not None:
            problem = found.problem
            self._say = lambda: (False, _reason(problem), "")
            self._show_verdict()
        chosen, bar = self.table.currentRow(), self.table.verticalScrollBar().value()
        self.table.setRowCount(len(found.records))
        for row, record in enumerate(found.records):
            hidden = bool(record.details.get("score")) and self._hides(str(record.details.get("film")))
            for cell, text in enumerate(_cells(record, hidden=hidden)):
                item = QTableWidgetItem(text)
                item.setToolTip(tooltip(text))
                self.table.setItem(row, cell, item)
        if found.records:
            self.table.setCurrentCell(max(0, min(chosen, len(found.records) - 1)), 0)
        self.table.verticalScrollBar().setValue(bar)
        self._fit()

    def _fit(self) -> None:
        measure = self.table.fontMetrics()
        widest = {0: [_LONGEST_TIME], 1: [texts.t(kind) for kind in words.KINDS.values()], 3: [_SHORT * "0"]}
        for column, samples in widest.items():
            self.table.setColumnWidth(column, max(map(measure.horizontalAdvance, samples)) + 20)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(measure.height() * 3)
        header.setHighlightSections(False)
        self.table.verticalHeader().setDefaultSectionSize(measure.height() + 8)
        self.table.setMinimumHeight((ROWS + 1) * (measure.height() + 8) + 8)

    def _on_copy(self) -> None:
        if self._recent is not None:
            QGuiApplication.clipboard().setText(_whole(self._recent))
            self.copied.show()

    def _on_progress(self, news: list[float]) -> None:
        self.progress.setValue(round(100 * news[-1]))

    def _on_done(self, outcome: tuple[Check, list[Known]]) -> None:
        found, known = outcome

        def say() -> tuple[str, str]:
            first, *others, _limits = words.check_words(found, known)  # the limits stand on the page already
            return first, "\n".join(others)

        self._tell(found.is_whole, say)
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._tell(False, lambda: (texts.t(words.FAILED).format(reason=_reason(error)), ""))

    def _on_finished(self) -> None:
        self._job = None
        self.progress.hide()
        self.verify.setEnabled(True)

    def _tell(self, whole: bool | None, say: Callable[[], tuple[str, str]]) -> None:
        self._say = lambda: (whole, *say())
        self._show_verdict()

    def _show_verdict(self) -> None:
        """Symbol and words; the symbol never alone."""
        whole, verdict, findings = self._say()
        icons = QStyle.StandardPixmap
        icon = {True: icons.SP_DialogApplyButton, False: icons.SP_MessageBoxWarning, None: icons.SP_MessageBoxInformation}
        self.symbol.setPixmap(self.style().standardIcon(icon[whole]).pixmap(QSize(SYMBOL, SYMBOL), self.devicePixelRatioF()))
        self.verdict.setText(verdict)
        self.findings.setText(findings)
        self.findings.setVisible(bool(findings))


def _whole(found: Recent) -> str:
    """The head with all of its digits; "" for an empty log."""
    return f"{found.head.count}:{found.head.digest}" if found.head.count else ""


def _reason(error: Exception) -> str:
    """What happened and the way out, without the file's name."""
    return f"{error.message} {error.hint}".strip() if isinstance(error, CxrError) else type(error).__name__


def _moment(time: datetime) -> str:
    """In the computer's own time."""
    return f"{time.astimezone():%Y-%m-%d %H:%M:%S}"


def _cells(record: Record, *, hidden: bool = False) -> tuple[str, ...]:
    film = str(record.details.get("film", ""))[:_SHORT]
    details = texts.t(texts.SHORT[Kind.UNREAD]) if hidden else words.detail_words(record)
    return _moment(record.time), words.what_words(record), details, film
