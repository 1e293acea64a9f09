"""The bar under the film: a button for each command, and a menu that tells them all in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from desktop.retranslating import FollowsLanguage
from desktop.texts import t
from desktop.texts import viewing as texts
from desktop.viewer import Viewer
from desktop.viewing import icons, presets
from desktop.viewing.commands import GROUPS, Command
from desktop.viewing.flow import Flow

ICON = 20
"""Pixels of a sign; more where letters are larger."""


class FilmTools(FollowsLanguage, Flow):
    """Acts on one viewer at a time. Tab comes here once; the arrow keys go from button to button.

    Attributes:
        buttons: by the command's name; "fit", "smaller" and "larger" also as attributes.

    Args:
        host: the widget in which the keys without Ctrl work.
        viewer: to begin with.
    """

    def __init__(self, host: QWidget, viewer: Viewer) -> None:
        super().__init__(host)
        self._host, self._viewer = host, viewer
        self._commands: dict[QAction, Command] = {}
        self.actions_by_name: dict[str, QAction] = {}
        self.buttons: dict[str, QToolButton] = {}
        self.menu = QMenu(self)
        self.preset_menu = presets.PresetMenu(self, lambda: self._viewer)
        self._build()
        self.fit, self.smaller, self.larger = (self.buttons[name] for name in ("fit", "smaller", "larger"))
        self._connect(viewer)
        self._draw_icons()
        self._size_icons()
        self.retranslate()

    def _build(self) -> None:
        for number, group in enumerate(GROUPS):
            if number:
                self.menu.addSeparator()
                self.add(_Gap(self))
            for command in group:
                action = self._make(command)
                self.menu.addAction(action)
                self._add_button(command.name, action)
                if command.name == "contrast":
                    self.menu.addMenu(self.preset_menu)
                    self.buttons["contrast"].setMenu(self.preset_menu)
                    self.buttons["contrast"].setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.menu.addSeparator()
        self._how = QLabel()
        self._how.setMargin(8)
        line = QWidgetAction(self)
        line.setDefaultWidget(self._how)
        self.menu.addAction(line)
        self._presets: list[QAction] = []
        for number, (_, keys) in enumerate(presets.FIXED):
            action = QAction(self)
            self._presets.append(action)
            self._set_keys(action, keys)
            action.triggered.connect(partial(self._use_preset, number))
        self.all = QToolButton(self)
        self.all.setMenu(self.menu)
        self.all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add(_Gap(self))
        self._add_stop("all", self.all)

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setCheckable(command.is_on is not None)
        self._set_keys(action, command.keys)
        action.triggered.connect(lambda on=False: self._do(command, on))
        self._commands[action] = command
        self.actions_by_name[command.name] = action
        return action

    def _set_keys(self, action: QAction, keys: str) -> None:
        """The action is the host's, so that its keys work there."""
        action.setShortcut(QKeySequence(keys))
        contexts = Qt.ShortcutContext
        action.setShortcutContext(contexts.WindowShortcut if "Ctrl" in keys else contexts.WidgetWithChildrenShortcut)
        self._host.addAction(action)

    def _add_button(self, name: str, action: QAction) -> None:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        self._add_stop(name, button)

    def _add_stop(self, name: str, button: QToolButton) -> None:
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self.buttons else Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        self.buttons[name] = button
        self.add(button)

    def _connect(self, viewer: Viewer) -> None:
        viewer.changed.connect(self._refresh)
        viewer.menu_wanted.connect(self.show_menu)

    @property
    def viewer(self) -> Viewer:
        """The one that the tools act on."""
        return self._viewer

    def set_viewer(self, viewer: Viewer) -> None:
        """Act on another one from now on."""
        if viewer is not self._viewer:
            self._viewer.changed.disconnect(self._refresh)
            self._viewer.menu_wanted.disconnect(self.show_menu)
            self._viewer = viewer
            self._connect(viewer)
            self._refresh()

    def show_menu(self, at: QPoint) -> None:
        """All tools in words, in screen coordinates."""
        self.menu.popup(at)

    def retranslate(self) -> None:
        """See `FollowsLanguage`."""
        self.setAccessibleName(t(texts.TOOLS_NAME))
        self.setAccessibleDescription(t(texts.TOOLS_HOW))
        self._how.setText("\n".join(t(text) for text in (texts.MENU_WHEEL, texts.MENU_BUTTONS, texts.MENU_KEYS)))
        self.preset_menu.setTitle(t(texts.PRESETS))
        self.all.setText(t(texts.MENU))
        self.all.setToolTip(t(texts.MENU_NAME))
        self.all.setAccessibleName(t(texts.MENU_NAME))
        for action, (text, _) in zip(self._presets, presets.FIXED, strict=True):
            action.setText(t(text))
        for action, command in self._commands.items():
            action.setText(t(command.text))
            self.buttons[command.name].setAccessibleName(t(command.text))
        self._refresh()

    def _do(self, command: Command, on: bool) -> None:
        if self._viewer.picture is not None:
            command.do(self._viewer, on)
        self._refresh()  # a mode that is on stays on

    def _use_preset(self, number: int) -> None:
        picture = self._viewer.picture
        if picture is not None and not self._viewer.shows_seen:
            self._viewer.set_window(presets.fixed(picture, number))

    def _refresh(self) -> None:
        viewer = self._viewer
        none = {"where": texts.WHERE_NONE, "seen": texts.SEEN_NONE}
        for action, command in self._commands.items():
            can = viewer.picture is not None and command.can(viewer)
            action.setEnabled(can)
            if command.is_on is not None:
                action.setChecked(viewer.picture is not None and command.is_on(viewer))
            tip = f"{t(command.text)} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            if not can and command.name in none:
                tip = f"{t(command.text)}: {t(none[command.name])}"
            action.setToolTip(tip)
        self.preset_menu.setEnabled(viewer.picture is not None and not viewer.shows_seen)
        self.all.setEnabled(viewer.picture is not None)

    def _draw_icons(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        for action, command in self._commands.items():
            action.setIcon(icons.icon(command.sign, colour))

    def _size_icons(self) -> None:
        side = max(ICON, self.fontMetrics().height())
        for button in self.buttons.values():
            button.setIconSize(QSize(side, side))
            button.setMinimumSize(side + 12, side + 12)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Signs in the colour of the theme and the size of the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_icons()
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Of the buttons: Tab comes back to the one that had the focus last; arrow keys go on, which Qt takes for Tab."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            for button in self.buttons.values():
                policy = Qt.FocusPolicy.StrongFocus if button is watched else Qt.FocusPolicy.ClickFocus
                button.setFocusPolicy(policy)
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._go(watched, event.key())

    def _go(self, button: QWidget, key: int) -> bool:
        """Arrow keys, Home and End go from button to button."""
        able: list[QWidget] = [other for other in self.buttons.values() if other.isEnabled()]
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps: dict[int, int] = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}
        if key in steps and button in able:
            able[(able.index(button) + steps[key]) % len(able)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            able[0 if key == Qt.Key.Key_Home else -1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True


class _Gap(QWidget):
    """Between groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(6, 30)
