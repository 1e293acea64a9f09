"""What this program is, which model it runs, and under which licences all of it stands."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cxr import __version__
from cxr.contract import Contract
from desktop import texts, theme
from desktop.jobs import Jobs
from desktop.labels import plain
from desktop.licences import Licence, collect
from desktop.pages.scrolling import fit_to_screen
from desktop.retranslating import FollowsLanguage
from desktop.texts import pages as words
from desktop.texts.reasons import INTENDED_USE

SIZE = (820, 600)


class AboutDialog(FollowsLanguage, QDialog):
    """Versions with a button that copies them; licences, read off the GUI thread.

    Args:
        contract: the loaded model's; None: there is none.
        parent: the window.
    """

    def __init__(self, contract: Contract | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contract = contract
        self._licences: list[Licence] = []
        self._started = False
        self._jobs = Jobs(self)
        self.title, self.facts, self.use = plain(), plain(), plain()
        self.copy_button, self.close_button, self.copied = QPushButton(), QPushButton(), plain()
        self.list_title, self.list, self.text = QLabel(), QListWidget(), QPlainTextEdit()
        self._lay_out()
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.list.currentRowChanged.connect(self._show_text)
        self.finished.connect(self._jobs.shutdown)
        self.retranslate()
        fit_to_screen(self, *SIZE)

    def _lay_out(self) -> None:
        theme.set_points(self.title, theme.HEADLINE_POINTS, bold=True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.list_title.setBuddy(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setChildrenCollapsible(False)
        parts.setSizes([300, 500])
        copy = QHBoxLayout()
        copy.addWidget(self.copy_button)
        copy.addWidget(self.copied, 1)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        for button in (self.copy_button, self.close_button):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(8)
        for widget in (self.title, self.facts):
            layout.addWidget(widget)
        layout.addLayout(copy)
        layout.addWidget(self.use)
        layout.addWidget(self.list_title)
        layout.addWidget(parts, 1)
        layout.addLayout(bottom)

    def versions(self) -> str:
        """What the copy button copies: program, model and its hash, what it runs on; no names of people or folders."""
        contract = self._contract
        model = [texts.t(words.ABOUT_NO_MODEL)]
        if contract is not None:
            model = [texts.t(words.ABOUT_MODEL).format(model=contract.title)]
            model.append(texts.t(words.ABOUT_HASH).format(hash=contract.sha256))
        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        runs = texts.t(words.ABOUT_WITH).format(python=platform.python_version(), qt=qVersion(), system=system)
        return "\n".join([texts.t(words.ABOUT_PROGRAM).format(version=__version__), *model, runs])

    def retranslate(self) -> None:
        """All words; the licences' texts are not translated."""
        self.setWindowTitle(texts.t(words.ABOUT_TITLE))
        self.title.setText(texts.t(texts.PROGRAM))
        self.facts.setText(self.versions())
        self.use.setText(texts.safe(INTENDED_USE))
        self.copy_button.setText(texts.t(words.ABOUT_COPY))
        self.copied.clear()
        self.list_title.setText(texts.t(words.ABOUT_LICENCES))
        self.list.setAccessibleName(texts.t(words.ABOUT_LICENCES).replace("&", ""))
        self.text.setAccessibleName(texts.t(words.ABOUT_TEXT))
        self.text.setPlaceholderText(texts.t(words.ABOUT_READING))
        self.close_button.setText(texts.t(words.CLOSE))

    def showEvent(self, event: QShowEvent) -> None:
        """Read once there is somebody to read it to."""
        super().showEvent(event)
        if self._started:
            return
        self._started = True
        job = self._jobs.start("licences", lambda progress, should_stop: collect())
        job.done.connect(self._on_collected)
        job.failed.connect(lambda _: self.text.setPlainText(texts.t(words.LICENCE_MISSING)))

    def _on_collected(self, licences: list[Licence]) -> None:
        self._licences = licences
        self.list.addItems([licence.title for licence in licences])
        self.list.setCurrentRow(0)

    def _show_text(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            licence = self._licences[row]
            self.text.setPlainText(f"{licence.title}\n\n{licence.text}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions())
        self.copied.setText(texts.t(words.COPIED))
