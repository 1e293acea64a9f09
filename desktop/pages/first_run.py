"""What the program is for and what it can't do: read once, in half a minute, before the first film."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.retranslating import FollowsLanguage
from desktop.texts import pages as words
from desktop.texts.reasons import INTENDED_USE

TERMS_VERSION = "1"
"""Raised when what stands here changes so that it has to be accepted again."""
WIDTH = 640


class FirstRunDialog(FollowsLanguage, QDialog):
    """Accept or close the program; `accepted` or `rejected` says which. Escape and the window's cross decline.

    Args:
        parent: the window.
        again: it has been accepted and is looked at again: one button, "Close".
    """

    def __init__(self, parent: QWidget | None = None, *, again: bool = False) -> None:
        super().__init__(parent)
        self._again = again
        self.setModal(True)
        self.title, self.private = plain(), plain()
        self.use_title, self.use, self.limits_title = plain(), plain(), plain()
        self.limits = [plain() for _ in words.LIMITS]
        self.accept_button, self.decline_button = QPushButton(), QPushButton()
        self._lay_out()
        self.accept_button.clicked.connect(self.accept)
        self.decline_button.clicked.connect(self.reject)
        self.retranslate()
        fit_to_screen(self, WIDTH)
        self.accept_button.setFocus()

    def _lay_out(self) -> None:
        theme.set_points(self.title, theme.HEADLINE_POINTS, bold=True)
        for label in (self.use_title, self.limits_title):
            theme.set_points(label, theme.NORMAL_POINTS + 2, bold=True)
        theme.set_points(self.use, theme.NORMAL_POINTS + 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (self.title, self.use_title, self.use, self.limits_title):
            layout.addWidget(widget)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for row, label in enumerate(self.limits):
            mark = QLabel("•")
            theme.set_points(label, theme.NORMAL_POINTS + 1)
            theme.set_points(mark, theme.NORMAL_POINTS + 1, bold=True)
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        layout.addLayout(grid)
        layout.addWidget(self.private)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 10, 20, 16)
        buttons.addWidget(self.decline_button)
        buttons.addStretch(1)
        buttons.addWidget(self.accept_button)
        for button in (self.accept_button, self.decline_button):
            button.setMinimumHeight(44)
        self.accept_button.setDefault(True)
        self.decline_button.setVisible(not self._again)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._area = scrolling(content, by_keys=True)
        whole.addWidget(self._area, 1)
        whole.addWidget(line)
        whole.addLayout(buttons)

    def retranslate(self) -> None:
        """All words."""
        title = texts.t(words.INTENDED_TITLE if self._again else words.FIRST_TITLE)
        self.setWindowTitle(title)
        self._area.setAccessibleName(title)
        self.title.setText(title)
        self.use_title.setText(texts.t(words.FIRST_USE))
        self.use.setText(texts.safe(INTENDED_USE))
        self.limits_title.setText(texts.t(words.FIRST_LIMITS))
        for label, text in zip(self.limits, words.LIMITS, strict=True):
            label.setText(texts.safe(text))
        self.private.setText(texts.t(words.FIRST_PRIVATE))
        self.accept_button.setText(texts.t(words.CLOSE if self._again else words.FIRST_ACCEPT))
        self.decline_button.setText(texts.t(words.FIRST_DECLINE))
        self.setAccessibleDescription(f"{self.use.text()} {' '.join(label.text() for label in self.limits)}")
