"""What a batch came to: how many of each finding, how the scores lie, which films have none and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxr.contract import Contract
from cxr.result import Result
from desktop import texts, theme
from desktop.labels import plain
from desktop.outcome import Kind, kind_of
from desktop.pages.histogram import Histogram
from desktop.pages.reasons import Reasons
from desktop.retranslating import Retranslating
from desktop.texts import batch, reading

KINDS = (Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED, Kind.ERROR)
"""In the order in which they want attention."""
SYMBOL = 30


class Counts(Retranslating):
    """Symbol, number and words of each finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[Kind] = Counter()
        self._rows = {kind: (QLabel(), QLabel(), plain()) for kind in KINDS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(2, 1)
        for row, (sign, number, words) in enumerate(self._rows.values()):
            sign.setFixedSize(SYMBOL, SYMBOL)
            words.setWordWrap(False)  # labels that may break lines let the rows be squeezed
            grid.setRowMinimumHeight(row, SYMBOL + 2)
            theme.set_points(number, theme.NUMBER_POINTS, bold=True)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, label in enumerate((sign, number, words)):
                grid.addWidget(label, row, column)
        self._draw_symbols()
        self.retranslate()

    def _draw_symbols(self) -> None:
        for kind, (sign, _, _) in self._rows.items():
            sign.setPixmap(theme.symbol(kind).pixmap(QSize(SYMBOL, SYMBOL), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours of symbols."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_symbols()

    def show_counts(self, counts: Counter[Kind]) -> None:
        """How many films of each kind."""
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Numbers and words."""
        for kind, (sign, number, words) in self._rows.items():
            short, count = texts.t(texts.SHORT[kind]), self._counts[kind]
            number.setText(str(count))
            words.setText(short)
            sign.setAccessibleName(short)
            number.setAccessibleName(texts.t(batch.COUNT_SAYS).format(finding=short, n=count))


class SummaryPage(Retranslating):
    """Shown at the end of a batch.

    Signals:
        export_wanted(): save the table.
        report_wanted(): save the report of the batch.
        film_wanted(object): show the film of this path.
        closed(): back to the films.
    """

    export_wanted = Signal()
    report_wanted = Signal()
    film_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._timed, self._skipped, self._seconds, self._model = 0, 0, 0, 0.0, ""
        self._warned = self._unread = 0
        self.headline, self.facts, self.scores = plain(), plain(), plain()
        self.counts, self.histogram, self.reasons = Counts(), Histogram(), Reasons()
        self.export, self.report, self.back = QPushButton(), QPushButton(), QPushButton()
        theme.set_points(self.headline, theme.HEADLINE_POINTS, bold=True)
        theme.set_points(self.scores, theme.NORMAL_POINTS + 1, bold=True)
        for label in (self.headline, self.facts, self.scores):
            label.setWordWrap(False)
        self.scores.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.export.clicked.connect(self.export_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.back.clicked.connect(self.closed)
        self.reasons.film_wanted.connect(self.film_wanted)
        for one, other in pairwise((self.back, self.export, self.report, self.reasons.tree)):
            self.setTabOrder(one, other)
        self.retranslate()

    def _lay_out(self) -> None:
        left, right, upper, buttons = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.counts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        left.addWidget(self.counts)
        for column in (left, right):
            column.setSpacing(8)  # else that of the layout around them
        left.addSpacing(8)
        left.addWidget(self.facts)
        left.addStretch(1)
        right.addWidget(self.scores)
        right.addWidget(self.histogram, 1)
        upper.setSpacing(32)
        upper.addLayout(left, 2)
        upper.addLayout(right, 3)
        for button in (self.back, self.export, self.report):
            button.setAutoDefault(True)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.export)
        buttons.addWidget(self.report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(self.headline)
        layout.addLayout(upper, 3)
        layout.addWidget(self.reasons, 2)
        layout.addLayout(buttons)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Given to the way back. As a focus proxy it would keep Tab from the lines of reasons."""
        self.back.setFocus(event.reason())

    def show_results(
        self,
        results: Sequence[Result],
        contract: Contract,
        seconds: float = 0.0,
        skipped: int = 0,
        known: int = 0,
        unread: int = 0,
    ) -> None:
        """Set all that is shown.

        Args:
            results: of the batch, paths absolute.
            contract: of the model that scored them.
            seconds: pauses left out; 0 where nothing is known of the time.
            skipped: system files left out.
            known: how many of the results are from an earlier run, and so took none of the seconds.
            unread: further films, whose results are kept back until the reader has said what they see.
        """
        self._done, self._unread, self._skipped = len(results) + unread, unread, skipped
        self._timed = self._done - known
        self._seconds, self._model = seconds, contract.title
        self.counts.show_counts(Counter(map(kind_of, results)))
        self._warned = sum(result.status == "ok" and bool(result.warnings) for result in results)
        probabilities = [result.probability for result in results if result.probability is not None]
        self.histogram.show_scores(probabilities, contract.decision)
        for part in (self.scores, self.histogram):
            part.setVisible(bool(probabilities) or not unread)
        self.reasons.setVisible(len(probabilities) < len(results) or not unread)
        self.reasons.show_results(results)
        self.export.setEnabled(bool(results))
        self.report.setEnabled(bool(results))
        self.retranslate()

    def retranslate(self) -> None:
        """All words but those of the parts, which know their own."""
        self.setAccessibleName(texts.t(batch.SUMMARY_NAME))
        one = {0: batch.SUMMARY_NONE, 1: batch.SUMMARY_ONE}.get(self._done, batch.SUMMARY_HEADLINE)
        self.headline.setText(texts.t(one).format(n=self._done))
        facts = []
        if self._unread:
            facts.append(texts.t(reading.UNREAD_LEFT_OUT).format(n=self._unread))
        if self._warned:
            facts.append(texts.t(batch.WITH_WARNING).format(n=self._warned))
        if self._seconds > 0 and self._timed:
            rate = f"{self._timed / self._seconds:.1f}"
            facts.append(texts.t(batch.TIME_AND_RATE).format(time=batch.time_words(self._seconds), rate=rate))
        if self._skipped:
            facts.append(texts.t(batch.LEFT_OUT).format(n=self._skipped))
        if self._model:
            facts.append(texts.t(batch.MODEL_SAYS).format(model=self._model))
        facts.append(texts.t(texts.NOT_A_RISK))
        self.facts.setText("\n".join(facts))
        self.scores.setText(texts.t(batch.SCORES))
        self.export.setText(texts.t(batch.EXPORT_TABLE))
        self.report.setText(texts.t(batch.SAVE_REPORT))
        self.back.setText(texts.t(batch.TO_FILMS))
