"""All keys at a glance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import texts
from desktop.pages.scrolling import fit_to_screen
from desktop.retranslating import FollowsLanguage
from desktop.texts import pages as words

SIZE = (560, 620)


class ShortcutsDialog(FollowsLanguage, QDialog):
    """What can be done, and the keys that do it; what has no keys is left out.

    Args:
        actions: the window's; their words are asked anew when the language changes.
        more: keys that are no actions, such as those of the viewer: words marked for translation, and keys as shown.
        parent: the window.
    """

    def __init__(self, actions: Iterable[QAction], more: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._more = list(actions), tuple(more)
        self.table, self.close_button = QTreeWidget(), QPushButton()
        self.table.setColumnCount(2)
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        self.close_button.setMinimumHeight(36)
        self.close_button.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        self.retranslate()
        fit_to_screen(self, *SIZE)

    def retranslate(self) -> None:
        """All words, from the actions as they are now."""
        self.setWindowTitle(texts.t(words.KEYS_TITLE))
        self.table.setHeaderLabels([texts.t(words.KEYS_ACTION), texts.t(words.KEYS_KEYS)])
        self.table.setAccessibleName(texts.t(words.KEYS_TITLE))
        self.close_button.setText(texts.t(words.CLOSE))
        self.table.clear()
        for text, keys in self._rows():
            item = QTreeWidgetItem([text, keys])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}: {keys}")
            item.setSizeHint(0, QSize(0, self.table.fontMetrics().height() + 10))
            self.table.addTopLevelItem(item)
        first = self.table.topLevelItem(0)
        if first is not None:
            self.table.setCurrentItem(first)

    def _rows(self) -> list[tuple[str, str]]:
        native = QKeySequence.SequenceFormat.NativeText
        rows = []
        for action in filter(isValid, self._actions):  # the window may be gone before this dialog
            keys = ", ".join(shortcut.toString(native) for shortcut in action.shortcuts())
            if keys:
                rows.append((without_mark(action.text()), keys))
        return rows + [(texts.t(text), keys) for text, keys in self._more]


def without_mark(text: str) -> str:
    """A menu's words without the mark of its letter; "&&" is an ampersand."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
