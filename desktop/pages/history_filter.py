"""Above the earlier results: words to search for, when, which finding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop import texts, theme
from desktop.labels import unkerned
from desktop.outcome import Kind
from desktop.retranslating import Retranslating
from desktop.texts import history as words
from desktop.texts import reading

KINDS = (Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED, Kind.ERROR)
"""Those that need attention first."""
_DAYS = {"today": (0, 1), "yesterday": (1, 1), "week": (6, 7), "month": (29, 30)}
"""Begins so many days ago and lasts so many."""


@dataclass(frozen=True)
class Wanted:
    """What `History.find` is asked for.

    Attributes:
        text: words to search for.
        since, until: a span of time, None: open.
        kinds: findings; none: all.
    """

    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    kinds: tuple[str, ...] = ()

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()


def span(time: str, first: QDate, last: QDate, now: datetime) -> tuple[datetime | None, datetime | None]:
    """From when on, and until before when, in the computer's own time.

    Args:
        time: one of `texts.history.TIMES`.
        first, last: days, for "own"; the other way round they mean the same.
        now: with its zone.
    """
    if time == "all":
        return None, None
    if time == "own":
        first, last = sorted((first, last), key=QDate.toJulianDay)
        begin, end = (datetime(day.year(), day.month(), day.day()) for day in (first, last))
        return _midnight(begin), _midnight(end + timedelta(days=1))
    ago, days = _DAYS[time]
    today = datetime(now.year, now.month, now.day)
    begin = today - timedelta(days=ago)
    return _midnight(begin), _midnight(begin + timedelta(days=days))


def _midnight(day: datetime) -> datetime:
    """Of a day without a zone, in the computer's: days of 23 and 25 hours begin at midnight, too."""
    return day.astimezone()


class Search(QLineEdit):
    """Down and Enter go on to the results; Escape is the page's.

    Signals:
        left(): the person goes on to the results.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys; others as in every field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HistoryFilter(Retranslating):
    """Each change is told at once; who listens may wait for the next letter.

    Signals:
        changed(): `wanted` is another.

    Args:
        now: the time, with its zone.
    """

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.search, self.time, self.finding = Search(), QComboBox(), QComboBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        self._time_label, self._finding_label = QLabel(), QLabel()
        self.search.setClearButtonEnabled(True)
        for time in words.TIMES:
            self.time.addItem("", time)
        self.finding.addItem("", None)
        for kind in KINDS:
            self.finding.addItem(theme.symbol(kind), "", kind.value)
        today = now()
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")  # as in the table, the same everywhere
            edit.setDate(QDate(today.year, today.month, today.day))
            edit.hide()
        for label, box in ((self._time_label, self.time), (self._finding_label, self.finding)):
            label.setBuddy(box)
            unkerned(label)
        for control in (self.search, self.time, self.finding, self.first, self.last):
            control.setMinimumHeight(34)
        self._lay_out()
        self.search.textChanged.connect(self.changed)
        self.time.currentIndexChanged.connect(self._on_time)
        self.finding.currentIndexChanged.connect(self.changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self.changed)
        self.setFocusProxy(self.search)
        self.retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for widget in (self._time_label, self.time, self.first, self.last, self._finding_label, self.finding):
            line.addWidget(widget)
        line.addStretch(1)
        line.insertSpacing(4, 12)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search, 0, 0)
        layout.addLayout(line, 1, 0)

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        since, until = span(self.time.currentData(), self.first.date(), self.last.date(), self._now())
        kind = self.finding.currentData()
        return Wanted(self.search.text().strip(), since, until, (kind,) if kind else ())

    def set_time(self, time: str) -> None:
        """As if the person had chosen it; one of `texts.history.TIMES`."""
        self.time.setCurrentIndex(self.time.findData(time))

    def offer_findings(self, offered: bool) -> None:
        """Whether findings can be chosen: not while the reader says first what they see, since that would tell of films."""
        if not offered:
            self.finding.setCurrentIndex(0)
        self.finding.setEnabled(offered)
        self.finding.setToolTip("" if offered else texts.t(reading.FINDINGS_HIDDEN))

    def reset(self) -> None:
        """Nothing is left out; one `changed` at most."""
        before = self.wanted
        controls = (self.search, self.time, self.finding)
        for control in controls:
            control.blockSignals(True)
        self.search.clear()
        self.time.setCurrentIndex(0)
        self.finding.setCurrentIndex(0)
        for control in controls:
            control.blockSignals(False)
        self._show_days()
        if self.wanted != before:
            self.changed.emit()

    def retranslate(self) -> None:
        """Words, placeholders and names for screen readers."""
        self.search.setPlaceholderText(texts.t(words.SEARCH))
        self.search.setAccessibleName(texts.t(words.SEARCH))
        self._time_label.setText(texts.t(words.TIME))
        self._finding_label.setText(texts.t(words.FINDING))
        self.time.setAccessibleName(texts.t(words.TIME_NAME))
        self.finding.setAccessibleName(texts.t(words.FINDING_NAME))
        self.first.setAccessibleName(texts.t(words.FROM))
        self.last.setAccessibleName(texts.t(words.TO))
        for row, text in enumerate(words.TIMES.values()):
            self.time.setItemText(row, texts.t(text))
        self.finding.setItemText(0, texts.t(words.ALL_FINDINGS))
        for row, kind in enumerate(KINDS, start=1):
            self.finding.setItemText(row, texts.t(texts.SHORT[kind]))

    def _on_time(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        own = self.time.currentData() == "own"
        for edit in (self.first, self.last):
            edit.setVisible(own)
