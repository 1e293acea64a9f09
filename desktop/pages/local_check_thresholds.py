"""The third part of the check on own films: what other thresholds would cost, and the choice among them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr.contract import Contract
from cxr.decision import Decision
from cxr.local_check import Figures, operating_point
from cxr.local_check.thresholds import AIMED, GRID
from cxr.metrics import Labels, Scores
from desktop import texts, theme
from desktop.consequences import FEWEST, HELD_OUT, OWN_FILMS, PER, Consequences, balanced, of_decision, of_point, own
from desktop.labels import plain, unkerned
from desktop.local_check.sentences import of_100
from desktop.outcome import points
from desktop.pages.local_check_start import USUAL_PREVALENCE
from desktop.pages.scrolling import scrolling
from desktop.profiles import BALANCED, OWN, SCREENING
from desktop.retranslating import Retranslating
from desktop.texts import local_check as check_words
from desktop.texts import profiles as words
from desktop.texts.profiles import name_of


@dataclass(frozen=True)
class Row:
    """A threshold to choose.

    Attributes:
        threshold: of it. decision: with its zone; None: it can't be chosen, since no films back it.
        costs: None where they are not known.
        aim: the sensitivity that it reaches on the clinic's films, where it was chosen by that.
    """

    threshold: float
    decision: Decision | None
    costs: Consequences | None
    aim: float | None = None


def rows_of(contract: Contract, found: Figures | None, extra: float | None = None) -> list[Row]:
    """The model's own threshold, those that it offers, the clinic's own in use; after a check, further ones.

    Args:
        contract: its decision is the one in use.
        found: the check's figures; None: there was none, and the figures are the model's.
        extra: a threshold that the person typed.
    """
    offered = [balanced(contract), *(one for name, one in contract.profiles.items() if name != BALANCED)]
    if contract.decision.profile == OWN:
        offered.append(contract.decision)
    rows = [Row(one.threshold, one, costs_of(contract, found, one.threshold, one)) for one in offered]
    if found is None:
        return rows
    known = {round(row.threshold, 4) for row in rows}
    thresholds = [(point.threshold, point.aim) for point in found.thresholds if point.origin in (AIMED, GRID)]
    if extra is not None:
        thresholds.insert(0, (extra, None))
    further = []
    for threshold, aim in thresholds:
        if round(threshold, 4) not in known:
            known.add(round(threshold, 4))
            further.append(Row(threshold, _own(contract, found, threshold), costs_of(contract, found, threshold, None), aim))
    return rows + sorted(further, key=lambda row: row.threshold)


def costs_of(contract: Contract, found: Figures | None, threshold: float, decision: Decision | None) -> Consequences | None:
    """On the clinic's own films where there was a check; else by the figures that came with the decision."""
    if found is not None:
        point = operating_point(*_scored(found), threshold, found.prevalence)
        costs = of_point(point, found.scored)
        if costs is not None:
            return costs
    return None if decision is None else of_decision(contract, decision)


def _own(contract: Contract, found: Figures, threshold: float) -> Decision | None:
    if min(found.ill.scored, found.well.scored) < FEWEST:
        return None
    point = operating_point(*_scored(found), threshold, found.prevalence)
    return own(contract, point, found.ill.scored, found.well.scored)


def _scored(found: Figures) -> tuple[Labels, Scores]:
    """Labels and scores of the films with a score."""
    well, ill = found.scores
    return np.array([0] * len(well) + [1] * len(ill), np.int64), np.array([*well, *ill], np.float64)


def cost_words(costs: Consequences | None, prevalence: float) -> list[str]:
    """In sentences, the source last."""
    if costs is None:
        return [texts.t(words.COST_UNKNOWN)]
    numbers = {}
    for name, share in (("missed", costs.missed), ("alarms", costs.alarms)):
        ends = ((name, share.value), (f"{name}_low", share.low), (f"{name}_high", share.high))
        numbers.update({key: of_100(value) for key, value in ends})
    source = {OWN_FILMS: words.ON_OWN, HELD_OUT: words.ON_HELD_OUT}.get(costs.split, words.ON_OTHERS)
    here = texts.t(words.COST_HERE).format(
        ill=round(PER * prevalence),
        missed=round(costs.missed_among(prevalence)),
        alarms=round(costs.alarms_among(prevalence)),
    )
    return [texts.t(words.COST).format(**numbers), here, texts.t(source).format(n=costs.films)]


def zone_words(decision: Decision) -> str:
    """From which score to which a film comes out uncertain; "" where there is no zone."""
    if decision.uncertain_low >= decision.uncertain_high:
        return ""
    low, high = points(decision.uncertain_low), points(decision.uncertain_high)
    return texts.t(words.ZONE).format(low=low, high=high)


def story(contract: Contract, found: Figures | None, decision: Decision, prevalence: float) -> list[str]:
    """What a decision costs, and its zone."""
    said = cost_words(costs_of(contract, found, decision.threshold, decision), prevalence)
    zone = zone_words(decision)
    return [*said[:-1], zone, said[-1]] if zone else said


class ThresholdsTab(Retranslating):
    """A table of thresholds; what is in use and what is chosen in the table, side by side; the choice.

    Signals:
        wanted(object): use this `Decision`.
        back_wanted(): use the one before again.
    """

    wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, contract: Contract, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contract, self._prevalence = contract, USUAL_PREVALENCE / 100
        self._found: Figures | None = None
        self._extra: float | None = None
        self._before: Decision | None = None
        self.rows: list[Row] = []
        self.intro, self.table, self.another = plain(), QTableWidget(), QDoubleSpinBox()
        self._another_title = QLabel()
        self.now, self.now_title, self.then, self.then_title = plain(), plain(), plain(), plain()
        self.star, self.few, self.use, self.back = plain(), plain(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        theme.set_points(self.star, theme.NORMAL_POINTS - 1)
        table.verticalHeader().hide()
        table.setColumnCount(len(words.COLUMNS))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setMinimumSectionSize(6 * table.fontMetrics().height())
        table.setMinimumHeight(9 * table.fontMetrics().height())
        self.another.setRange(0.1, 99.9)
        self.another.setDecimals(1)
        self.another.setLocale(QLocale.c())  # digits as in the table
        self.another.setMinimumHeight(34)
        self.another.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._another_title.setBuddy(self.another)
        unkerned(self._another_title)
        for title in (self.now_title, self.then_title):
            theme.set_points(title, theme.NORMAL_POINTS, bold=True)
        for button in (self.use, self.back):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        content, typed, plates, buttons = QWidget(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        typed.addWidget(self._another_title)
        typed.addWidget(self.another)
        typed.addStretch(1)
        for title, text in ((self.now_title, self.now), (self.then_title, self.then)):
            plate = QFrame()
            plate.setFrameShape(QFrame.Shape.StyledPanel)
            column = QVBoxLayout(plate)
            column.addWidget(title)
            column.addWidget(text)
            column.addStretch(1)
            plates.addWidget(plate, 1)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(8)
        inner.addWidget(self.intro)
        inner.addWidget(table, 1)
        inner.addWidget(self.star)
        inner.addLayout(typed)
        inner.addLayout(plates)
        inner.addWidget(self.few)
        inner.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content))

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.another.valueChanged.connect(self._on_typed)
        self.use.clicked.connect(self._on_use)
        self.back.clicked.connect(self.back_wanted)

    @property
    def row(self) -> Row | None:
        """The one chosen in the table."""
        number = self.table.currentRow()
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def choose(self, number: int) -> None:
        """Select a row."""
        self.table.setCurrentCell(number, 0)  # selectRow fails on mirrored pages

    def show_state(self, contract: Contract, found: Figures | None, prevalence: float, before: Decision | None) -> None:
        """Set all that is shown.

        Args:
            contract: its decision is the one in use.
            found: of the check; None: there was none.
            before: the decision to go back to; None: there is none.
        """
        self._contract, self._found, self._prevalence, self._before = contract, found, prevalence, before
        self.retranslate()

    def retranslate(self) -> None:
        """All words and numbers; the row chosen stays, where it is still there."""
        chosen = self.row
        self.intro.setText(texts.t(words.CHOOSE_ROW))
        self.table.setAccessibleName(texts.t(words.TABLE_NAME))
        self._another_title.setText(texts.t(words.ANOTHER))
        self.another.setAccessibleName(texts.t(words.ANOTHER).replace("&", ""))
        self.use.setText(texts.t(words.USE))
        before = self._before
        name = name_of(before.profile, before.threshold) if before is not None else name_of(BALANCED, 0.5)
        self.back.setText(texts.t(words.BACK).format(name=name))
        self.back.setVisible(before is not None)
        self.few.setText(texts.t(words.TOO_FEW))
        self.few.setVisible(not self._backs_own)
        for widget in (self.another, self._another_title):
            widget.setVisible(self._found is not None and bool(self._found.scored))
        self._fill(None if chosen is None else chosen.threshold)

    @property
    def _backs_own(self) -> bool:
        found = self._found
        return found is not None and min(found.ill.scored, found.well.scored) >= FEWEST

    def _fill(self, threshold: float | None) -> None:
        self.rows = rows_of(self._contract, self._found, self._extra)
        thresholds = [row.threshold for row in self.rows]
        wanted = self._contract.decision.threshold if threshold not in thresholds else threshold
        self.star.setText(texts.t(check_words.CHOSEN_HERE))
        self.star.setVisible(any(row.aim is not None for row in self.rows))
        if self._extra is None:
            with QSignalBlocker(self.another):
                self.another.setValue(100 * self._contract.decision.threshold)
        with QSignalBlocker(self.table):
            self.table.setHorizontalHeaderLabels([texts.t(name) for name in words.COLUMNS])
            self.table.setRowCount(len(self.rows))
            for number, row in enumerate(self.rows):
                for column, text in enumerate(self._cells(row)):
                    item = QTableWidgetItem(text)
                    if column:
                        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    self.table.setItem(number, column, item)
            self.table.resizeRowsToContents()
            self.table.setCurrentCell(thresholds.index(wanted) if wanted in thresholds else 0, 0)
        self._show_choice()

    def _cells(self, row: Row) -> list[str]:
        costs = row.costs
        per_100 = ["–"] * 4
        if costs is not None:
            per_100 = [
                f"{100 * share.value:.1f} ({100 * share.low:.0f}–{100 * share.high:.0f})"
                for share in (costs.missed, costs.alarms)
            ]
            per_100 += [f"{costs.missed_among(self._prevalence):.0f}", f"{costs.alarms_among(self._prevalence):.0f}"]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # else "16 (12–22)" turns into "(22–12) 16"
            per_100 = [f"\u2066{text}\u2069" for text in per_100]
        return [self._name(row), *per_100]

    def _name(self, row: Row) -> str:
        profile = "" if row.decision is None else row.decision.profile
        in_use = row.threshold == self._contract.decision.threshold and profile == self._contract.decision.profile
        score = f"{row.threshold * 100:.1f}"
        said = []
        if profile in (BALANCED, SCREENING) or in_use:
            said.append(texts.t(check_words.PROFILES.get(profile, profile)))
        if in_use:
            said.append(texts.t(check_words.IN_USE))
        if row.aim is not None:
            said.append(texts.t(check_words.AIMED).format(aim=round(row.aim * 100)))
        return texts.listed([score, *said])

    def _show_choice(self) -> None:
        contract, found, row = self._contract, self._found, self.row
        now = contract.decision
        self.now_title.setText(texts.t(words.NOW).format(name=name_of(now.profile, now.threshold)))
        self.now.setText("\n".join(story(contract, found, now, self._prevalence)))
        decision = None if row is None else row.decision
        if row is not None:
            profile = "" if decision is None else decision.profile
            self.then_title.setText(texts.t(words.THEN).format(name=name_of(profile, row.threshold)))
            costs = cost_words(row.costs, self._prevalence)
            self.then.setText("\n".join(costs if decision is None else story(contract, found, decision, self._prevalence)))
        self.use.setEnabled(decision is not None and decision != now)

    def _on_typed(self, value: float) -> None:
        self._extra = round(value / 100, 6)
        self._fill(self._extra)

    def _on_use(self) -> None:
        row = self.row
        if row is not None and row.decision is not None:
            self.wanted.emit(row.decision)
