"""The page "Changes by week": do this clinic's films still look like those the program was made with, and like its own?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr.contract import Contract
from desktop import texts, theme
from desktop.labels import plain, unkerned
from desktop.pages.drift_plot import DriftPlot
from desktop.pages.drift_series import PLOTS, comparison_columns, comparison_rows, series, week_columns, week_rows
from desktop.pages.drift_words import FEW, FINE, LOOK, Said, say
from desktop.pages.drift_work import SPANS, Found, work
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.retranslating import FollowsLanguage
from desktop.settings import Settings
from desktop.texts import drift as words

SIZE = (1180, 660)
COLUMNS = 3
ICON = 32
_Pixmap = QStyle.StandardPixmap
ICONS = {FINE: _Pixmap.SP_DialogApplyButton, LOOK: _Pixmap.SP_MessageBoxWarning, FEW: _Pixmap.SP_MessageBoxInformation}


class Runner(Protocol):
    """Asks the history off the GUI thread: `desktop.recorder.Recorder` does."""

    def run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Call `then` on the GUI thread with what the work returns."""


def reference_files() -> Sequence[Path]:
    """Where what the films are compared with may lie: beside the model in use, and beside the one that shipped."""
    from cxr.drift_reference import FILE
    from cxr.shipped import CONTRACT
    from desktop.models import active

    own = active().with_name(FILE)
    return [file for file in dict.fromkeys((own, CONTRACT.with_name(FILE))) if file != own or own.exists()]


def local_now() -> datetime:
    """In the computer's zone."""
    return datetime.now().astimezone()


def day_words(ordinal: int) -> str:
    """A date as this computer writes it."""
    day = date.fromordinal(ordinal)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


class DriftDialog(FollowsLanguage, QDialog):
    """What there is to say, then nine plots by week, or the same as figures.

    Args:
        runner: asks the history.
        model_sha256: of the model in use; "" where there is none.
        files: where the reference may lie.
        keeping: whether new results are kept.
        now: the time, with its zone.
    """

    def __init__(
        self,
        runner: Runner,
        model_sha256: str,
        *,
        files: Callable[[], Sequence[Path]] = reference_files,
        keeping: bool = True,
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._model, self._files, self._keeping, self._now = runner, model_sha256, files, keeping, now
        self._found: Found | None = None
        self.icon, self.headline, self.lines, self.notes = QLabel(), plain(), plain(), plain()
        self.span_label, self.span, self.figures = QLabel(), QComboBox(), QPushButton()
        self.plots = {name: DriftPlot() for name in PLOTS}
        self.weeks, self.comparisons = QTableWidget(), QTableWidget()
        self.stack = QStackedWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.span.currentIndexChanged.connect(self._show)
        self.figures.clicked.connect(lambda: self.show_figures(self.stack.currentIndex() == 0))
        self.buttons.rejected.connect(self.reject)
        self.retranslate()
        fit_to_screen(self, *SIZE)
        self.span.setFocus()
        self.refresh()

    def _lay_out(self) -> None:
        for span in SPANS:
            self.span.addItem("", span)
        self.span_label.setBuddy(self.span)
        unkerned(self.span_label)
        self.figures.setAutoDefault(False)
        self.icon.setFixedSize(ICON, ICON)
        theme.set_points(self.headline, theme.HEADLINE_POINTS - 2, bold=True)
        theme.set_points(self.lines, theme.NORMAL_POINTS + 1)
        theme.set_points(self.notes, theme.NORMAL_POINTS - 2)
        head, choice = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.icon)
        head.addWidget(self.headline, 1)
        for widget in (self.span_label, self.span, self.figures):
            choice.addWidget(widget)
        choice.addStretch(1)
        grid_place, tables = QWidget(), QWidget()
        grid = QGridLayout(grid_place)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, plot in enumerate(self.plots.values()):
            theme.set_points(plot, theme.NORMAL_POINTS - 1)
            grid.addWidget(plot, place // COLUMNS, place % COLUMNS)
        below = QVBoxLayout(tables)
        below.setContentsMargins(0, 0, 0, 0)
        for table in (self.weeks, self.comparisons):
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setTabKeyNavigation(False)
            table.verticalHeader().hide()
            table.setMinimumHeight(150)
            below.addWidget(table)
        for page in (grid_place, tables):
            self.stack.addWidget(page)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(head)
        inner.addWidget(self.lines)
        inner.addLayout(choice)
        inner.addWidget(self.stack, 1)
        inner.addWidget(self.notes)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolling(content), 1)
        layout.addWidget(self.buttons)

    def refresh(self) -> None:
        """Look at the history anew."""
        self._runner.run(work(self._files, self._model, self._now()), self._on_found)

    def set_contract(self, contract: Contract) -> None:
        """Another model is in use."""
        self._model = contract.sha256
        self.refresh()

    def follow(self, settings: Settings) -> None:
        """The history was switched on or off."""
        self._keeping = settings.history
        self._show()

    def _on_found(self, found: Found) -> None:
        self._found = found
        self._show()

    def show_figures(self, shown: bool) -> None:
        """The tables instead of the plots, or the plots again."""
        self.stack.setCurrentIndex(int(shown))
        self.figures.setText(texts.t(words.AS_PLOTS if shown else words.AS_TABLE))

    def retranslate(self) -> None:
        """All words."""
        self.setWindowTitle(texts.t(words.TITLE))
        self.span_label.setText(texts.t(words.SPAN))
        self.span.setAccessibleName(texts.t(words.SPAN).replace("&", ""))
        for place, span in enumerate(SPANS):
            self.span.setItemText(place, texts.t(words.SPANS[span]))
        self.weeks.setAccessibleName(texts.t(words.WEEKS_NAME))
        self.comparisons.setAccessibleName(texts.t(words.TESTS_NAME))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(texts.t(words.CLOSE))
        self.show_figures(bool(self.stack.currentIndex()))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Icons have another size with other letters and colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._show()

    def _show(self) -> None:
        found = self._found
        report = None if found is None else found.reports.get(self.span.currentData())
        if report is not None:
            self._say(say(report, day_words))
            first, last = day_words(report.weeks[0].monday), day_words(report.weeks[-1].monday)
            for name, plot in self.plots.items():
                plot.show_series(series(report, name, day_words), first, last)
            _fill(self.weeks, week_columns(), list(week_rows(report, day_words)))
            _fill(self.comparisons, comparison_columns(), list(comparison_rows(report)))
        elif found is None:
            self._say(Said(FEW, texts.t(words.READING), (), ()))
        else:
            error = found.error
            problem = f"{error.message} {error.hint}".strip() if error else texts.t(words.NO_REFERENCE)
            self._say(Said(LOOK, texts.t(words.NO_REFERENCE), (problem,), ()))
        self.stack.setEnabled(report is not None)

    def _say(self, said: Said) -> None:
        style = self.style() or QApplication.style()
        icon = style.standardIcon(ICONS[said.state], None, self)
        self.icon.setPixmap(icon.pixmap(QSize(ICON, ICON), self.devicePixelRatioF()))
        self.headline.setText(said.headline)
        off = () if self._keeping else (texts.t(words.HISTORY_OFF),)
        self.lines.setText("\n".join((*off, *said.lines)))
        self.lines.setVisible(bool(self.lines.text()))
        self.notes.setText("\n".join((texts.t(words.LEGEND), *said.notes)))


def _fill(table: QTableWidget, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table.clear()
    table.setColumnCount(len(columns))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels(list(columns))
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            table.setItem(place, column, item)
    table.resizeColumnsToContents()
