"""What can be done with the films selected: the list's context menu and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop import texts
from desktop.texts import studies as words


class ListActions(QObject):
    """The actions, added to a widget: its menu with the mouse or the menu key, and their keys while it has the focus.

    Args:
        widget: the table.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._texts: dict[QAction, tuple[str, str, str]] = {}
        self.compare = self._make("compare films", words.COMPARE, "", words.COMPARE_TIP)
        self.show_in_folder = self._make("show in folder", words.SHOW_IN_FOLDER, "Ctrl+Shift+E")
        self.copy_name = self._make("copy name", words.COPY_NAME, "Ctrl+C")
        self._line()
        self.remove = self._make("remove films", words.REMOVE, "Del", words.REMOVE_TIP, words.REMOVE_SHORT)
        self.undo = self._make("undo", words.UNDO, "Ctrl+Z")
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.retranslate()
        self.set_state(selected=0, has_current=False, can_undo=False)

    def connect_to(self, **slots: Callable[[], object]) -> None:
        """What each action, by its name here, does."""
        for name, slot in slots.items():
            action: QAction = getattr(self, name)
            action.triggered.connect(lambda _=False, slot=slot: slot())

    def set_state(self, *, selected: int, has_current: bool, can_undo: bool) -> None:
        """Which are possible now."""
        self.compare.setEnabled(selected == 2)
        self.show_in_folder.setEnabled(has_current)
        self.copy_name.setEnabled(selected > 0)
        self.remove.setEnabled(selected > 0)
        self.undo.setEnabled(can_undo)

    def retranslate(self) -> None:
        """All words in the language in use."""
        for action, (text, tip, short) in self._texts.items():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(texts.t(text))
            action.setIconText(texts.t(short or text))  # on buttons
            named = f"{texts.t(text)} ({keys})" if keys else texts.t(text)
            action.setToolTip(f"{named}. {texts.t(tip)}" if tip else named)

    def _make(self, name: str, text: str, keys: str, tip: str = "", short: str = "") -> QAction:
        action = QAction(self._widget)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        self._texts[action] = (text, tip, short)
        self._widget.addAction(action)
        return action

    def _line(self) -> None:
        line = QAction(self._widget)
        line.setSeparator(True)
        self._widget.addAction(line)
