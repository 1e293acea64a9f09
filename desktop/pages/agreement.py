"""The page that sets the reader's calls against the program's: before the score was seen, and after it, never together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from cxr.agreement import CALLS, DECISIONS, FEW, Agreement, strength
from cxr.errors import CxrError
from cxr.metrics import Estimate
from desktop import theme
from desktop.agreement_data import Compared, compare
from desktop.labels import plain, unkerned
from desktop.outcome import Kind
from desktop.pages import model_facts_content
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.panel_parts import set_colour
from desktop.recorder import Recorder
from desktop.records.history import Entry, History
from desktop.retranslating import FollowsLanguage
from desktop.texts import reading as words
from desktop.texts import safe, t

SIZE = (900, 700)
TEXT_WIDTH = 860
"""Lines longer than this many pixels are hard to read."""


class AgreementDialog(FollowsLanguage, QDialog):
    """Two parts of the same make, and the time from which films are counted.

    Args:
        recorder: whose history is asked, off the GUI thread.
    """

    def __init__(self, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._asked = 0
        self.shown: Compared | CxrError | None = None
        self.intro, self.span_label, self.span = plain(), QLabel(), QComboBox()
        self.area = scrolling(QWidget(), by_keys=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        unkerned(self.span_label)
        self.span_label.setBuddy(self.span)
        for days in words.SPANS:
            self.span.addItem("", days)
        line = QHBoxLayout()
        for widget in (self.span_label, self.span):
            line.addWidget(widget)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.intro)
        layout.addLayout(line)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._buttons)
        self._buttons.rejected.connect(self.reject)
        self.span.currentIndexChanged.connect(lambda _: self.refresh())
        recorder.kept.connect(self._on_kept)
        self.retranslate()
        fit_to_screen(self, *SIZE)
        self.refresh()

    def refresh(self) -> None:
        """Ask the history anew."""
        self._asked += 1
        asked, days = self._asked, int(self.span.currentData())
        since = datetime.now(UTC) - timedelta(days=days) if days else None

        def work(history: History) -> tuple[int, Compared | CxrError]:
            try:
                return asked, compare(history.entries(said=True), since)
            except CxrError as error:
                return asked, error

        self._recorder.run(work, self._show)

    def _show(self, found: tuple[int, Compared | CxrError]) -> None:
        asked, shown = found
        if asked == self._asked:
            self.shown = shown
            self.retranslate()

    def _on_kept(self, entries: list[Entry]) -> None:
        if any(entry.read or entry.verdict for entry in entries):
            self.refresh()

    def retranslate(self) -> None:
        """All words; the place in the page stays."""
        self.setWindowTitle(t(words.TITLE))
        self.intro.setText(safe(words.INTRO))
        self.span_label.setText(t(words.SPAN))
        with QSignalBlocker(self.span):
            for row, text in enumerate(words.SPANS.values()):
                self.span.setItemText(row, t(text))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(t(words.CLOSE))
        self.area.setAccessibleName(t(words.TITLE))
        bar = self.area.verticalScrollBar()
        place = bar.value()
        self.area.setWidget(_content(self.shown))
        bar.setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours; another direction mirrors the page."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "_buttons"):
            self.retranslate()


def _content(shown: Compared | CxrError | None) -> QWidget:
    content, column = QWidget(), QWidget()
    outer = QGridLayout(content)
    outer.setContentsMargins(0, 0, 8, 0)
    outer.setColumnStretch(0, 1)
    column.setMaximumWidth(TEXT_WIDTH)
    outer.addWidget(column, 0, 0)
    layout = QVBoxLayout(column)
    layout.setSpacing(8)
    if shown is None:
        layout.addWidget(plain(t(words.LOADING)))
    elif isinstance(shown, CxrError):
        layout.addWidget(plain(f"{t(words.CANT_READ)} {shown.message} {shown.hint}".strip()))
    else:
        _add_part(layout, shown.reads, words.READS_TITLE, words.READS_NONE, "")
        _add_part(layout, shown.verdicts, words.VERDICTS_TITLE, words.VERDICTS_NONE, words.INFLUENCED)
        if shown.reads.films or shown.verdicts.films:
            layout.addWidget(_heading(t(words.METHOD)))
            for line in words.METHOD_LINES:
                layout.addWidget(plain(t(line)))
    layout.addStretch(1)
    return content


def _add_part(layout: QVBoxLayout, found: Agreement, title: str, none: str, remark: str) -> None:
    layout.addWidget(_heading(t(title)))
    if not found.films:
        layout.addWidget(plain(t(none)))
        return
    for sentence in (
        safe(remark) if remark else "",
        safe(words.TOO_FEW).format(least=FEW) if found.is_few else "",
        safe(words.LOPSIDED) if found.is_lopsided else "",
    ):
        if sentence:
            layout.addWidget(_warning(sentence))
    layout.addWidget(_counts(found))
    layout.addWidget(_rows(figures(found)))


def figures(found: Agreement) -> list[tuple[str, str]]:
    """(name, value) of each figure, in words."""
    same, total = int(np.trace(found.clear)), found.clear_films
    rows = [
        (t(words.FILMS), str(found.films)),
        (t(words.CLEAR_FILMS), t(words.CLEAR_VALUE).format(n=total, total=found.films)),
    ]
    if total:
        shares = t(words.SHARES_VALUE).format(reader=percent(found.reader_pneumonia), program=percent(found.program_pneumonia))
        specific = t(words.SPECIFIC_VALUE).format(pneumonia=_share(found.on_pneumonia), normal=_share(found.on_normal))
        same_value = t(words.SAME_VALUE).format(figure=percent(found.agreement), n=same, total=total)
        rows += [
            (t(words.SAME), same_value),
            (t(words.SHARES), shares),
            (t(words.SPECIFIC), specific),
            (t(words.KAPPA), kappa_words(found.kappa, plain=found.is_few)),
        ]
    return [*rows, (t(words.WEIGHTED), kappa_words(found.weighted_kappa, plain=found.is_few))]


def kappa_words(figure: Estimate, *, plain: bool = False) -> str:
    """ "0.68 (0.51 … 0.85): substantial"; that it can't be told where it is not defined.

    Args:
        plain: without the word for its size, which says too much of few films.
    """
    if np.isnan(figure.value):
        return t(words.UNDEFINED)
    value, low, high = (f"{part:.2f}".replace("-", "−") for part in (figure.value, figure.low, figure.high))
    shown = f"{value} ({low} … {high})"
    return shown if plain else t(words.KAPPA_VALUE).format(figure=shown, strength=t(words.STRENGTHS[strength(figure.value)]))


def percent(figure: Estimate) -> str:
    """ "98.7 % (97.0–99.5)", its parts on one line."""
    return model_facts_content.percent(figure).replace(" ", "\u00a0")


def _share(value: float) -> str:
    return "–" if np.isnan(value) else f"{value * 100:.1f}\u00a0%"


def _heading(text: str) -> QLabel:
    label = plain(text)
    theme.set_points(label, theme.NORMAL_POINTS + 3, bold=True)
    return label


def _warning(text: str) -> QLabel:
    label = plain(f"⚠ {text}")
    label.setFrameShape(QFrame.Shape.StyledPanel)
    label.setMargin(8)
    label.setAutoFillBackground(True)
    set_colour(label, QPalette.ColorRole.Window, theme.tint(Kind.UNCERTAIN, QApplication.palette()))
    return label


def _counts(found: Agreement) -> QFrame:
    """Three by three, with sums; where both said the same the number is heavy."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    grid = QGridLayout(frame)
    grid.setHorizontalSpacing(16)
    rows = [t(words.YOU_SAY).format(call=t(words.CALLS[call])) for call in CALLS] + [t(words.SUM)]
    columns = [t(words.PROGRAM_SAYS).format(decision=t(words.DECISIONS[one])) for one in DECISIONS] + [t(words.SUM)]
    counts = np.pad(found.counts, ((0, 1), (0, 1)))
    counts[3, :3], counts[:3, 3], counts[3, 3] = found.counts.sum(axis=0), found.counts.sum(axis=1), found.films
    for column, text in enumerate(columns, 1):
        grid.setColumnStretch(column, 1)
        label = plain(text)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(label, 0, column)
    for row, text in enumerate(rows, 1):
        grid.addWidget(plain(text), row, 0)
        for column, other in enumerate(columns, 1):
            number = QLabel(str(counts[row - 1, column - 1]))
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number.setAccessibleName(t(words.CELL_SAYS).format(row=text, column=other, n=number.text()))
            if row == column != len(rows):
                theme.set_points(number, theme.NORMAL_POINTS + 1, bold=True)
            grid.addWidget(number, row, column)
    return frame


def _rows(rows: list[tuple[str, str]]) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, (name, value) in enumerate(rows):
        grid.addWidget(plain(name), row, 0, Qt.AlignmentFlag.AlignTop)
        label = plain(value)
        theme.set_points(label, theme.NORMAL_POINTS, bold=True)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
    return widget
