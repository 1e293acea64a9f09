"""Asks how old the child is, where the file does not tell it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop import texts
from desktop.age import AgeGroup
from desktop.labels import plain
from desktop.retranslating import FollowsLanguage
from desktop.texts import window as words
from desktop.viewing.flow import Flow

NAMES = {
    AgeGroup.YOUNGER: words.AGE_YOUNGER,
    AgeGroup.INTENDED: words.AGE_INTENDED,
    AgeGroup.OLDER: words.AGE_OLDER,
}


class AgeQuestion(FollowsLanguage, QFrame):
    """A question with three buttons; once answered, one line with the answer and a way back.

    Signals:
        said(object): an `AgeGroup`, or None where the answer was taken back.
    """

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._answer: AgeGroup | None = None
        self.question, self.answer = plain(), plain()
        self.buttons = {group: QPushButton() for group in AgeGroup}
        self.change = QPushButton()
        asking, answered = QWidget(), QWidget()
        column = QVBoxLayout(asking)
        column.addWidget(self.question)
        row = Flow(margins=(0, 0, 0), gap=6)
        for group, button in self.buttons.items():
            button.clicked.connect(lambda _=False, group=group: self._say(group))
            row.add(button)
        column.addWidget(row)
        line = QHBoxLayout(answered)
        line.addWidget(self.answer, 1)
        line.addWidget(self.change)
        for layout in (column, line):
            layout.setContentsMargins(8, 6, 8, 6)
        for button in (*self.buttons.values(), self.change):
            button.setAutoDefault(False)
            button.setMinimumHeight(32)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(asking)
        self._pages.addWidget(answered)
        self.change.clicked.connect(lambda: self._say(None))
        self.retranslate()

    def ask(self, answer: AgeGroup | None) -> None:
        """Ask, or show what was answered."""
        self._answer = answer
        self._pages.setCurrentIndex(0 if answer is None else 1)
        self.retranslate()

    def _say(self, group: AgeGroup | None) -> None:
        self.said.emit(group)
        if self._answer is group:  # the button that was pressed is hidden now
            (self.change if group is not None else self.buttons[AgeGroup.YOUNGER]).setFocus()

    def retranslate(self) -> None:
        """The question, its answers, and the one given."""
        self.question.setText(texts.t(words.ASK_AGE))
        for group, button in self.buttons.items():
            button.setText(texts.t(NAMES[group]))
        if self._answer is not None:
            self.answer.setText(texts.t(words.AGE_SAID).format(age=texts.t(NAMES[self._answer])))
        self.change.setText(texts.t(words.AGE_CHANGE))
