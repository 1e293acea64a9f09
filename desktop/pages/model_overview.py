"""The model in use with its figures, the other models on this computer, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.model_store import figures
from desktop.model_store.shelf import Installed
from desktop.models import SHIPPED
from desktop.pages.flat_table import FlatTable
from desktop.pages.scrolling import scrolling
from desktop.retranslating import Retranslating
from desktop.texts import model_install as words


class ModelOverview(Retranslating):
    """Empty until `show_models`.

    Attributes:
        install, back, use, remove, close_button: what can be done; the window of this part does it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[Installed, ...] = ()
        self._since, self._goes_back = "", False
        self.headline, self.since, self.problem = plain(), plain(), plain()
        self.models_title, self.table = QLabel(), FlatTable()
        self.install, self.back, self.use, self.remove, self.close_button = (QPushButton() for _ in range(5))
        self._grid, self._figures = QGridLayout(), list[QLabel]()
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._enable)
        self.retranslate()

    def _lay_out(self) -> None:
        theme.set_points(self.headline, theme.HEADLINE_POINTS, bold=True)
        theme.set_points(self.problem, theme.NORMAL_POINTS + 1, bold=True)
        theme.set_points(self.models_title, theme.NORMAL_POINTS + 1, bold=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        for part in (self.headline, self.problem, self.since):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addSpacing(8)
        column.addWidget(self.models_title)
        column.addWidget(self.table)
        column.addStretch(1)
        deeds, others = QHBoxLayout(), QHBoxLayout()
        for button, row in (
            (self.install, deeds), (self.back, deeds), (self.use, others), (self.remove, others), (self.close_button, others),
        ):  # fmt: skip
            button.setMinimumHeight(38)
            button.setAutoDefault(False)
            if button is self.close_button:
                row.addStretch(1)
            row.addWidget(button)
        deeds.addStretch(1)
        column.insertLayout(column.indexOf(self.models_title) - 1, deeds)
        others.setContentsMargins(16, 4, 16, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content), 1)
        layout.addLayout(others)

    def show_models(self, models: Sequence[Installed], since: str, *, goes_back: bool) -> None:
        """Fill the page.

        Args:
            models: the one in use first, where it is known.
            since: when it was put in use, ISO 8601; "": it came with the program.
            goes_back: whether there is one to go back to.
        """
        self._models, self._since, self._goes_back = tuple(models), since, goes_back
        self.retranslate()

    def selected(self) -> Installed | None:
        """The model that is chosen in the table."""
        row = self.table.currentRow()
        return self._models[row] if self.table.selectedItems() and 0 <= row < len(self._models) else None

    def retranslate(self) -> None:
        """All words."""
        for button, text in (
            (self.install, words.INSTALL), (self.back, words.BACK), (self.use, words.USE_SELECTED),
            (self.remove, words.REMOVE), (self.close_button, words.CLOSE),
        ):  # fmt: skip
            button.setText(texts.t(text))
        self.models_title.setText(texts.t(words.MODELS))
        self.table.setAccessibleName(texts.t(words.MODELS))
        self._show_present()
        self.table.fill([texts.t(head) for head in words.MODEL_HEADS], [self._cells(one) for one in self._models])
        self.table.stretch(0, 2)
        self._enable()

    def _show_present(self) -> None:
        present = self._models[0] if self._models and self._models[0].in_use else None
        contract = present.contract if present else None
        while self._figures:
            label = self._figures.pop()
            self._grid.removeWidget(label)
            label.deleteLater()
        bad = bool(self._models) and contract is None
        self.problem.setVisible(bad)
        self.since.setVisible(contract is not None)
        if contract is None:
            self.headline.setText(texts.t(words.NONE_USABLE if bad else words.READING))
            self.problem.setText(texts.t(words.IN_USE_BAD) if bad else "")
            return
        assert present is not None
        self.headline.setText(texts.t(words.USED_NOW).format(title=figures.title_of(contract)))
        since = texts.t(words.SINCE).format(when=figures.when(self._since))
        self.since.setText(since if self._since else texts.t(words.SINCE_START))
        rows = [(texts.t(words.FULL_HASH), figures.in_two(present.seal)), *figures.figures(contract)[3:10]]
        for number, (name, value) in enumerate(rows):
            for column, text in enumerate((name, value)):
                label = plain(text)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setAccessibleName(f"{name}: {value}" if column else name)
                self._grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
                self._figures.append(label)

    def _cells(self, one: Installed) -> list[str]:
        came = texts.t(words.SHIPPED_WITH)
        if one.model != SHIPPED:
            came = texts.t(words.INSTALLED_AT).format(when=figures.when(one.at) or "?")
        state = texts.t(words.IN_USE) if one.in_use else ""
        if one.problem is not None:
            state = texts.listed(filter(None, (state, texts.t(words.DAMAGED))))
        return [figures.title_of(one.contract), one.seal[: figures.SHORT_HASH], came, state]

    def _enable(self) -> None:
        chosen = self.selected()
        other = chosen is not None and not chosen.in_use
        self.back.setEnabled(self._goes_back)
        self.use.setEnabled(other and chosen is not None and chosen.problem is None)
        self.remove.setEnabled(other and chosen is not None and chosen.model != SHIPPED)
