"""The large buttons at the top, and how far a list of films has come."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStyle, QWidget

from desktop import texts
from desktop.labels import plain
from desktop.progress import Meter

BUTTON_HEIGHT = 44


class Toolbar(QWidget):
    """Open film, open folder, export table; at the right progress and cancel, shown while films are scored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = QStyle.StandardPixmap
        self.open_film = self._button(texts.OPEN_FILM, icons.SP_FileIcon, "Ctrl+O")
        self.open_folder = self._button(texts.OPEN_FOLDER, icons.SP_DirOpenIcon, "Ctrl+Shift+O")
        self.export = self._button(texts.EXPORT, icons.SP_DialogSaveButton, "Ctrl+S")
        self.cancel = self._button(texts.CANCEL, icons.SP_BrowserStop, "Esc")
        self.export.setEnabled(False)
        self.words, self.bar = plain(), QProgressBar()
        self.words.setWordWrap(False)
        self.words.setObjectName("progress words")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(180, 18)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for button in (self.open_film, self.open_folder, self.export):
            layout.addWidget(button)
        layout.addStretch(1)
        for widget in (self.words, self.bar, self.cancel):
            layout.addWidget(widget)
        self.bar.hide()
        self.cancel.hide()

    def _button(self, text: str, icon: QStyle.StandardPixmap, keys: str) -> QPushButton:
        button = QPushButton(self.style().standardIcon(icon), texts.t(text), self)
        button.setMinimumHeight(BUTTON_HEIGHT)
        button.setIconSize(QSize(22, 22))
        button.setShortcut(QKeySequence(keys))
        button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        button.setAutoDefault(False)
        return button

    def show_progress(self, meter: Meter) -> None:
        """Films are being scored."""
        known = meter.total > 0
        self.words.setText(meter.words() if known else texts.t(texts.LISTING))
        self.bar.setRange(0, meter.total)  # 0 to 0: busy
        self.bar.setValue(meter.done)
        self.bar.setAccessibleName(self.words.text())
        self.bar.show()
        self.cancel.show()

    def show_rest(self, words: str) -> None:
        """None are; what came of it."""
        self.words.setText(words)
        self.bar.hide()
        self.cancel.hide()
