"""The page "Earlier results": what was scored before, to be found and opened again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cxr.errors import CxrError
from desktop import texts, theme
from desktop.labels import plain
from desktop.pages.history_filter import HistoryFilter, Wanted
from desktop.pages.history_table import HistoryModel, HistoryTable, details
from desktop.pages.scrolling import fit_to_screen
from desktop.records.history import Entry, History
from desktop.retranslating import FollowsLanguage
from desktop.settings import Settings
from desktop.texts import history as words

PAGE = 500
"""Entries that are read at a time."""
TYPING_MS = 120
"""After so long without another letter it is searched."""
SOON_MS = 1000
"""A batch keeps results all the time: it is not looked for them more often than this."""
SIZE = (1240, 620)
_DETAIL_LINES = 5


class Runner(Protocol):
    """Asks the history off the GUI thread: `desktop.recorder.Recorder` does."""

    def run(self, work: Callable[[History], Any], then: Callable[[Any], None]) -> None:
        """Call `then` on the GUI thread with what the work returns."""


@dataclass(frozen=True)
class Found:
    """What came back: a page, how many fit in all, and what went wrong instead."""

    entries: Sequence[Entry] = ()
    total: int = 0
    error: CxrError | None = None


def look(wanted: Wanted, offset: int, limit: int, total: int, history: History) -> Found:
    """Ask for a page; `total` is counted with the first one only."""
    filters: dict[str, Any] = {
        "text": wanted.text, "since": wanted.since, "until": wanted.until, "kinds": wanted.kinds,
    }  # fmt: skip
    try:
        entries = history.find(**filters, limit=limit, offset=offset)
        if offset == 0:
            total = len(entries) if len(entries) < limit else history.count(**filters)
    except CxrError as error:
        return Found(error=error)
    return Found(entries, total)


def local_now() -> datetime:
    """In the computer's zone."""
    return datetime.now().astimezone()


class HistoryDialog(FollowsLanguage, QDialog):
    """Search, times and findings above; the results, the latest first; what the columns leave out below.

    Signals:
        open_wanted(object): show this `Entry`, as it is stored.
        settings_wanted(): the person wants to switch the history on.

    Args:
        runner: asks the history.
        keeping: whether new results are kept.
        now: the time, with its zone.
        reads_first: whether the reader says what they see before a score is shown. hides: of which entries it is kept back.
    """

    open_wanted = Signal(object)
    settings_wanted = Signal()

    def __init__(
        self,
        runner: Runner,
        *,
        keeping: bool = True,
        now: Callable[[], datetime] = local_now,
        reads_first: bool = False,
        hides: Callable[[Entry], bool] = lambda entry: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._keeping, self._now = runner, keeping, now
        self._asked: Wanted | None = None
        self._found: Found | None = None
        self._busy = self._again = self._go_on = False
        self.filter, self.model = HistoryFilter(now), HistoryModel(now, self, hides)
        self.table, self.details = HistoryTable(self.model), QPlainTextEdit()
        self.notice, self.count = plain(), QLabel()
        self.switched_off, self.settings = plain(), QPushButton()
        self.open_button, self.show_all, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.filter.offer_findings(not reads_first)
        fit_to_screen(self, *SIZE)
        self.filter.search.setFocus()
        self.refresh()

    def _lay_out(self) -> None:
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        theme.set_points(self.notice, theme.NORMAL_POINTS + 1)
        off, buttons = QHBoxLayout(), QHBoxLayout()
        off.addWidget(self.switched_off, 1)
        off.addWidget(self.settings)
        for button in (self.open_button, self.show_all, self.close_button, self.settings):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        buttons.addWidget(self.count)
        buttons.addStretch(1)
        for button in (self.show_all, self.open_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addLayout(off)
        layout.addWidget(self.filter)
        layout.addWidget(self.notice)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.changed.connect(self._typing.start)
        self.filter.search.left.connect(self._on_search_left)
        self._typing.timeout.connect(self.refresh)
        self._soon.timeout.connect(self.refresh)
        self.model.more_wanted.connect(self._on_more_wanted)
        self.table.moved.connect(self._show_details)
        self.table.opened.connect(self.open_wanted)
        self.open_button.clicked.connect(self._on_open)
        self.show_all.clicked.connect(self.filter.reset)
        self.close_button.clicked.connect(self.reject)
        self.settings.clicked.connect(self.settings_wanted)

    def follow(self, settings: Settings) -> None:
        """Whether new results are kept may be another; what was kept may be gone."""
        self._keeping = settings.history
        self.filter.offer_findings(not settings.read_first)
        self._show_state()
        self.refresh_soon()

    def refresh(self) -> None:
        """Look again, for instance because there are new entries; the chosen row stays chosen."""
        self._typing.stop()
        self._soon.stop()
        if self._busy:
            self._again = True
            return
        self._ask(self.filter.wanted, 0)

    def refresh_soon(self) -> None:
        """The same, for news that come often."""
        if not self._soon.isActive():
            self._soon.start()

    def retranslate(self) -> None:
        """All words but those of the filter, which knows its own."""
        self.setWindowTitle(texts.t(words.TITLE))
        self.table.setAccessibleName(texts.t(words.TITLE))
        self.details.setAccessibleName(texts.t(words.DETAILS))
        self.switched_off.setText(texts.t(words.SWITCHED_OFF))
        self.settings.setText(texts.t(words.SETTINGS))
        self.open_button.setText(texts.t(words.OPEN))
        self.show_all.setText(texts.t(words.SHOW_ALL))
        self.close_button.setText(texts.t(words.CLOSE))
        self.model.retranslate()
        self._fit()
        self._show_details()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room; who comes back to the page wants to see what there is now."""
        super().changeEvent(event)
        if not hasattr(self, "_typing"):
            return
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._found is not None:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked for any more."""
        super().hideEvent(event)
        self._typing.stop()
        self._soon.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table has the most of the room."""
        super().resizeEvent(event)
        self._fit_details()

    def _fit(self) -> None:
        self.table.fit()
        self._fit_details()

    def _fit_details(self) -> None:
        lines = _DETAIL_LINES * self.details.fontMetrics().lineSpacing() + 14
        self.details.setFixedHeight(min(lines, self.height() // 5))

    def _ask(self, wanted: Wanted, offset: int) -> None:
        self._busy = True
        total = self._found.total if self._found is not None else 0
        limit = max(PAGE, self.model.read) if wanted == self._asked and offset == 0 else PAGE  # all that stands there
        self._asked = wanted
        self._runner.run(partial(look, wanted, offset, limit, total), self._on_first if offset == 0 else self._on_more)
        self._show_state()

    def _on_first(self, found: Found) -> None:
        """A first page; where the person has gone on typing, it is asked again."""
        self._busy = False
        if self._again:
            self._again = False
            self._ask(self.filter.wanted, 0)
            return
        chosen, bar = self.table.current(), self.table.verticalScrollBar()
        place, row = bar.value(), -1
        self._found = found
        self.model.show_first(found.entries, found.total)
        if chosen is not None:
            row = self.model.row_of(chosen.id)
        self.table.choose(max(0, row))
        if row >= 0:
            bar.setValue(place)
        self._show_state()
        if self._go_on:
            self._on_search_left()

    def _on_more(self, found: Found) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._ask(self.filter.wanted, 0)
        elif found.error is None:
            self.model.show_more(found.entries)
        self._show_state()

    def _on_more_wanted(self) -> None:
        if not self._busy and self._asked is not None:
            self._ask(self._asked, self.model.read)

    def _on_search_left(self) -> None:
        """To the results, once those of what was typed are there."""
        self._go_on = self._busy or self._typing.isActive()
        if self._typing.isActive():
            self.refresh()
        elif not self._busy and self.model.rowCount():
            self.table.setFocus()

    def _on_open(self) -> None:
        entry = self.table.current()
        if entry is not None:
            self.open_wanted.emit(entry)

    def _show_details(self) -> None:
        entry = self.table.current()
        self.details.setPlainText("" if entry is None else details(self.model.shown(entry), self._now()))
        self.open_button.setEnabled(entry is not None)

    def _show_state(self) -> None:
        """What is said above and below the table."""
        for widget in (self.switched_off, self.settings):
            widget.setVisible(not self._keeping)
        found, filtered = self._found, not self.filter.wanted.is_all
        self.show_all.setEnabled(filtered)
        if found is None:
            self.notice.setText(texts.t(words.LOOKING))
        elif found.error is not None:
            self.notice.setText(f"{found.error.message} {found.error.hint}".strip())
        elif found.total == 0:
            self.notice.setText(texts.t(words.NO_HITS if filtered else words.EMPTY))
        else:
            self.notice.setText("")
        self.notice.setVisible(bool(self.notice.text()))
        total = found.total if found is not None else 0
        self.count.setText(texts.t(words.COUNT_ONE) if total == 1 else texts.t(words.COUNT).format(n=total))
