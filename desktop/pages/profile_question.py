"""The question before a threshold is changed: what it costs now, what it would cost then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.retranslating import FollowsLanguage
from desktop.texts import profiles as words

WIDTH = 760


class ProfileQuestion(FollowsLanguage, QDialog):
    """Accepted only by the button that says so: Enter and Escape leave all as it is.

    Args:
        now, then: a title and sentences each.
    """

    def __init__(self, now: tuple[str, Sequence[str]], then: tuple[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline, self.warning, self.yes, self.no = plain(), plain(), QPushButton(), QPushButton()
        theme.set_points(self.headline, theme.NORMAL_POINTS + 4, bold=True)
        content, plates, buttons = QWidget(), QHBoxLayout(), QHBoxLayout()
        for title, sentences in (now, then):
            plate = QFrame()
            plate.setFrameShape(QFrame.Shape.StyledPanel)
            column, name = QVBoxLayout(plate), plain(title)
            theme.set_points(name, theme.NORMAL_POINTS, bold=True)
            column.addWidget(name)
            column.addWidget(plain("\n".join(sentences)))
            column.addStretch(1)
            plates.addWidget(plate, 1)
        for button in (self.yes, self.no):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        self.no.setDefault(True)
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(16, 12, 16, 8)
        inner.setSpacing(10)
        inner.addWidget(self.headline)
        inner.addLayout(plates)
        inner.addWidget(self.warning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        buttons.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(scrolling(content), 1)
        layout.addLayout(buttons)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.retranslate()
        fit_to_screen(self, WIDTH)
        self.no.setFocus()

    def retranslate(self) -> None:
        """The words that do not depend on the threshold."""
        self.setWindowTitle(texts.t(words.TITLE))
        self.headline.setText(texts.t(words.QUESTION))
        self.warning.setText(texts.safe(words.WARNING))
        self.yes.setText(texts.t(words.YES))
        self.no.setText(texts.t(words.NO))
