"""The user guide in the program: contents, search, no way out to the web."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import texts
from desktop.guide import Chapter, Guide, chapters, disarm_links, read
from desktop.jobs import Jobs
from desktop.labels import plain
from desktop.pages.scrolling import fit_to_screen
from desktop.places import user_guide
from desktop.retranslating import FollowsLanguage
from desktop.texts import pages as words

SIZE = (1000, 660)


class _Browser(QTextBrowser):
    """Shows pictures that were read with the guide, and loads nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture, or nothing."""
        return self.pictures.get(name.toString() if isinstance(name, QUrl) else name)


class HelpDialog(FollowsLanguage, QDialog):
    """A window of its own beside the main one; Ctrl+F, F3 and Shift+F3 search.

    Args:
        path: of the guide; default: the one that came with the program.
        parent: the window.
    """

    def __init__(self, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters: list[Chapter] = []
        self._jobs = Jobs(self)
        self._path = path or user_guide()
        self._started, self._missing, self._read = False, False, False
        self.contents, self.page, self.field = QListWidget(), _Browser(), QLineEdit()
        self.next, self.previous, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.note = plain()
        self._lay_out()
        self._connect()
        self.retranslate()
        fit_to_screen(self, *SIZE)

    def _lay_out(self) -> None:
        parts = QSplitter()
        parts.addWidget(self.contents)
        parts.addWidget(self.page)
        parts.setChildrenCollapsible(False)
        parts.setSizes([250, 750])
        parts.setStretchFactor(1, 1)
        self.contents.setWordWrap(True)
        self.page.document().setDocumentMargin(16)
        search = QHBoxLayout()
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(36)
        search.addWidget(self.field, 2)
        for button in (self.next, self.previous):
            search.addWidget(button)
        search.addWidget(self.note, 2)
        search.addWidget(self.close_button)
        for button in (self.next, self.previous, self.close_button):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(search)
        layout.addWidget(parts, 1)

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self._go_to_row)
        self.contents.itemClicked.connect(lambda item: self._go_to_row(self.contents.row(item)))
        self.page.anchorClicked.connect(self._follow)
        self.field.returnPressed.connect(self.search)
        self.field.textChanged.connect(lambda _: self.note.clear())
        self.next.clicked.connect(self.search)
        self.previous.clicked.connect(lambda: self.search(backward=True))
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._jobs.shutdown)
        standard = QKeySequence.StandardKey
        QShortcut(QKeySequence(standard.Find), self, self._to_field)
        QShortcut(QKeySequence(standard.FindNext), self, self.search)
        QShortcut(QKeySequence(standard.FindPrevious), self, lambda: self.search(backward=True))

    def retranslate(self) -> None:
        """All words; the guide itself stays as it is."""
        self.setWindowTitle(texts.t(words.HELP_TITLE))
        self.page.setAccessibleName(texts.t(words.HELP_TITLE))
        self.contents.setAccessibleName(texts.t(words.HELP_CONTENTS))
        self.field.setPlaceholderText(texts.t(words.HELP_FIND))
        self.field.setAccessibleName(texts.t(words.HELP_FIND))
        self.next.setText(texts.t(words.HELP_NEXT))
        self.previous.setText(texts.t(words.HELP_PREVIOUS))
        self.close_button.setText(texts.t(words.CLOSE))
        self.note.clear()
        if not self._read:
            self.page.setPlainText(texts.t(words.HELP_MISSING if self._missing else words.HELP_READING))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the guide once there is somebody to read it to."""
        super().showEvent(event)
        if self._started:
            return
        self._started, path = True, self._path
        job = self._jobs.start("guide", lambda progress, should_stop: read(path))
        job.done.connect(self._show)
        job.failed.connect(self._on_missing)

    def _show(self, guide: Guide) -> None:
        self._read = True
        space = max(200, self.page.viewport().width() - 48)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.page.pictures = {
            address: picture.scaledToWidth(space, smooth) if picture.width() > space else picture
            for address, picture in guide.pictures.items()
        }
        features = QTextDocument.MarkdownFeature
        self.page.document().setMarkdown(guide.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        disarm_links(self.page.document())
        self._chapters = chapters(self.page.document())
        self.contents.addItems(["    " * (chapter.level - 1) + chapter.title for chapter in self._chapters])
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_missing(self, error: Exception) -> None:
        self._missing = True
        self.contents.hide()
        self.page.setPlainText(texts.t(words.HELP_MISSING))
        for control in (self.field, self.next, self.previous):
            control.setEnabled(False)

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _go_to_row(self, row: int) -> None:
        if 0 <= row < len(self._chapters):
            self._go_to(self._chapters[row])

    def _go_to(self, chapter: Chapter) -> None:
        """The heading to the top of the page."""
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(chapter.position)
        self.page.setTextCursor(cursor)
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - 8)

    def _follow(self, link: QUrl) -> None:
        """Links inside the guide only."""
        chapter = next((c for c in self._chapters if c.anchor == link.fragment()), None)
        if chapter is not None and not link.path():
            self._go_to(chapter)

    def search(self, *, backward: bool = False) -> bool:
        """To the next place with the words of the field, from the other end if need be; says where there is none."""
        wanted = self.field.text()
        self.note.clear()
        if not wanted:
            return False
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if self.page.find(wanted, flags):
            return True
        before, at = self.page.textCursor(), self.page.verticalScrollBar().value()
        ends = QTextCursor.MoveOperation
        self.page.moveCursor(ends.End if backward else ends.Start)
        if self.page.find(wanted, flags):
            self.note.setText(texts.t(words.HELP_FROM_START))
            return True
        self.page.setTextCursor(before)
        self.page.verticalScrollBar().setValue(at)
        self.note.setText(texts.t(words.HELP_NOT_FOUND))
        return False
