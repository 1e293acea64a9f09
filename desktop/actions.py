"""Everything a person can do, once: its words, its keys and its menu. Buttons and menus only point here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop import texts
from desktop.texts import window as words


@dataclass(frozen=True)
class Entry:
    """One action.

    Attributes:
        name: what the code calls it.
        text: marked for translation.
        keys: portable text of its shortcut, "" for none.
        checkable: whether it is on or off.
        enabled: at the start.
    """

    name: str
    text: str
    keys: str = ""
    checkable: bool = False
    enabled: bool = True


MENUS: tuple[tuple[str, tuple[Entry | str | None, ...]], ...] = (
    (
        words.MENU_FILE,
        (
            Entry("open_film", words.OPEN_FILM, "Ctrl+O"),
            Entry("open_folder", words.OPEN_FOLDER, "Ctrl+Shift+O"),
            words.MENU_RECENT,
            Entry("watch", words.WATCH, "Ctrl+W"),
            Entry("unwatch", words.UNWATCH, enabled=False),
            None,
            Entry("save_table", words.SAVE_TABLE, "Ctrl+S", enabled=False),
            Entry("save_report", words.SAVE_REPORT, "Ctrl+R", enabled=False),
            Entry("save_list_report", words.SAVE_LIST_REPORT, "Ctrl+Shift+R", enabled=False),
            Entry("save_picture", words.SAVE_PICTURE, "Ctrl+E", enabled=False),
            Entry("save_dicom", words.SAVE_DICOM, "Ctrl+D", enabled=False),
            Entry("print", words.PRINT, "Ctrl+P", enabled=False),
            None,
            Entry("settings", words.SETTINGS, "Ctrl+,"),
            Entry("quit", words.QUIT, "Ctrl+Q"),
        ),
    ),
    (
        words.MENU_FILM,
        (
            Entry("next", words.NEXT, "Ctrl+PgDown"),
            Entry("previous", words.PREVIOUS, "Ctrl+PgUp"),
            None,
            Entry("where", words.WHERE, "Ctrl+L", checkable=True, enabled=False),
            Entry("compare", words.COMPARE, "Ctrl+Shift+C", enabled=False),
        ),
    ),
    (
        words.MENU_LIST,
        (
            Entry("find", words.FIND, "Ctrl+F"),
            Entry("remove", words.REMOVE, enabled=False),
            None,
            Entry("pause", words.PAUSE, "Ctrl+Space", enabled=False),
            Entry("stop", words.STOP, "Esc", enabled=False),
            Entry("score_rest", words.SCORE_REST, enabled=False),
            Entry("summary", words.SUMMARY, "Ctrl+I", enabled=False),
        ),
    ),
    (
        words.MENU_RECORDS,
        (
            Entry("history", words.HISTORY, "Ctrl+H"),
            Entry("agreement", words.AGREEMENT),
            Entry("drift", words.DRIFT),
            None,
            Entry("local_check", words.LOCAL_CHECK),
            Entry("model", words.MODEL),
            Entry("audit", words.AUDIT),
        ),
    ),
    (
        words.MENU_HELP,
        (
            Entry("guide", words.GUIDE, "F1"),
            Entry("facts", words.FACTS, "F2"),
            Entry("shortcuts", words.SHORTCUTS, "Ctrl+K"),
            Entry("intended", words.INTENDED),
            Entry("about", words.ABOUT),
        ),
    ),
)
"""The menu bar; None is a line between, a text alone a submenu that the window fills."""


class Actions(QObject):
    """The window's actions by name, and the menu bar made of them.

    Args:
        window: whose shortcuts they are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._texts: dict[QAction | QMenu, str] = {}
        self._actions: dict[str, QAction] = {}
        self.bar = QMenuBar(window)
        self.recent = QMenu(window)
        for title, entries in MENUS:
            menu = self.bar.addMenu("")
            self._texts[menu] = title
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                elif isinstance(entry, str):
                    menu.addMenu(self.recent)
                    self._texts[self.recent] = entry
                else:
                    menu.addAction(self._make(entry, window))
        self.retranslate()

    def _make(self, entry: Entry, window: QWidget) -> QAction:
        action = self._actions[entry.name] = QAction(window)
        action.setObjectName(entry.name)
        action.setShortcut(QKeySequence(entry.keys))
        action.setCheckable(entry.checkable)
        action.setEnabled(entry.enabled)
        window.addAction(action)
        self._texts[action] = entry.text
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def set_text(self, name: str, text: str) -> None:
        """Another text for an action whose meaning changes, marked for translation."""
        self._texts[self._actions[name]] = text
        self.retranslate()

    def retranslate(self) -> None:
        """All words in the language in use."""
        for thing, text in self._texts.items():
            if isinstance(thing, QMenu):
                thing.setTitle(texts.t(text))
            else:
                thing.setText(texts.t(text))
                keys = thing.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                thing.setToolTip(f"{thing.text()} ({keys})" if keys else thing.text())
