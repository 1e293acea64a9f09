"""Two models side by side, and the question whether the other one is to be used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxr.result import Result
from desktop import texts, theme
from desktop.labels import plain
from desktop.model_store import figures
from desktop.model_store.changing import Prepared
from desktop.model_store.comparing import Row
from desktop.outcome import kind_of
from desktop.pages.flat_table import Cell, FlatTable
from desktop.pages.scrolling import scrolling
from desktop.retranslating import Retranslating
from desktop.texts import model_install as words


class ModelComparison(Retranslating):
    """What would change, and two answers; the safe one is the default.

    Signals:
        agreed(): use the other model.
        declined(): keep the present one.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepared: Prepared | None = None
        self.headline, self.summary, self.concerns, self.numbers = plain(), plain(), plain(), plain()
        self.films_title, self.figures_title = QLabel(), QLabel()
        self.films, self.figures = FlatTable(), FlatTable()
        self.agree, self.keep = QPushButton(), QPushButton()
        self._lay_out()
        self.agree.clicked.connect(self.agreed)
        self.keep.clicked.connect(self.declined)
        self.setTabOrder(self.keep, self.agree)
        self.retranslate()

    def _lay_out(self) -> None:
        theme.set_points(self.headline, theme.HEADLINE_POINTS, bold=True)
        for label in (self.summary, self.films_title, self.figures_title):
            theme.set_points(label, theme.NORMAL_POINTS + 1, bold=True)
        theme.set_points(self.concerns, theme.NORMAL_POINTS + 1)
        self.numbers.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse  # with the keyboard it would be a stop on the way
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (
            self.headline, self.concerns, self.summary, self.films, self.figures_title, self.figures, self.numbers,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 6, 16, 12)
        buttons.addStretch(1)
        for button in (self.keep, self.agree):
            button.setMinimumHeight(40)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content), 1)
        layout.addLayout(buttons)

    def show_change(self, prepared: Prepared) -> None:
        """Fill the page, and put the focus on the answer that changes nothing."""
        self._prepared = prepared
        self.retranslate()
        self.keep.setFocus()

    def retranslate(self) -> None:
        """All words."""
        self.agree.setText(texts.t(words.AGREE))
        self.keep.setText(texts.t(words.KEEP))
        self.films.setAccessibleName(texts.t(words.FILMS_TABLE))
        self.figures.setAccessibleName(texts.t(words.FIGURES_TABLE))
        self.figures_title.setText(texts.t(words.FIGURES_TABLE))
        if self._prepared is not None:
            self._show(self._prepared)

    def _show(self, prepared: Prepared) -> None:
        comparison = prepared.comparison
        then, now = figures.title_of(comparison.then), figures.title_of(comparison.now)
        self.headline.setText(texts.t(words.INSTEAD).format(then=then, now=now))
        self.summary.setText(figures.summary(comparison))
        concerns = figures.concerns(prepared)
        self.concerns.setText("\n".join(f"⚠ {concern}" for concern in concerns))
        self.concerns.setVisible(bool(concerns))
        changing = [number for number, row in enumerate(comparison.rows) if row.decision_changes]
        self.films.fill([texts.t(head) for head in words.FINDING_HEADS], [_cells(row) for row in comparison.rows], changing)
        self.films.stretch(0, 1, 2)
        self.figures.fill(("", texts.t(words.NOW), texts.t(words.THEN)), figures.side_by_side(comparison))
        self.numbers.setText(_numbers(prepared))
        self.numbers.setVisible(bool(self.numbers.text()))


def _cells(row: Row) -> list[Cell]:
    return [row.film, _cell(row.now), _cell(row.then), figures.mark(row)]


def _cell(result: Result | None) -> Cell:
    """Finding and score, with the finding's symbol."""
    if result is None:
        return figures.UNKNOWN
    finding = figures.finding(result)
    if result.probability is not None:
        finding = texts.t(words.FINDING_AND_SCORE).format(finding=finding, score=figures.score(result))
    return theme.symbol(kind_of(result)), finding


def _numbers(prepared: Prepared) -> str:
    """What to compare with what the maker has published."""
    if not prepared.file_sha256:
        return ""
    file = texts.t(words.FILE_HASH).format(hash=f"\n{figures.in_two(prepared.file_sha256)}")
    model = texts.t(words.MODEL_HASH).format(hash=f"\n{figures.in_two(prepared.model)}")
    return f"{file}\n{model}\n{texts.t(words.PUBLISHED)}"
