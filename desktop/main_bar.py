"""The large buttons at the top, and how far a list of films has come."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStyle, QToolButton, QWidget

from desktop import texts
from desktop.actions import Actions
from desktop.labels import ElidedLabel
from desktop.progress import Meter
from desktop.retranslating import Retranslating

BUTTON_HEIGHT = 44


class MainBar(Retranslating):
    """What is done most, as buttons; at the right progress, pause and stop, shown while films are scored.

    Args:
        actions: what the buttons do; their words, tooltips and states are the actions' own.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        icons = QStyle.StandardPixmap
        self.open_film = self._button(actions["open_film"], icons.SP_FileIcon)
        self.open_folder = self._button(actions["open_folder"], icons.SP_DirOpenIcon)
        self.report = self._button(actions["save_report"], icons.SP_FileDialogDetailedView)
        self.export = self._button(actions["save_table"], icons.SP_DialogSaveButton)
        self.pause = self._button(actions["pause"], icons.SP_MediaPause)
        self.stop = self._button(actions["stop"], icons.SP_BrowserStop)
        self.words, self.bar = ElidedLabel(), QProgressBar()
        self.words.setObjectName("progress words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 18)
        self._meter: Meter | None = None
        self._rest: tuple[str, dict[str, object]] = ("", {})
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for button in (self.open_film, self.open_folder, self.report, self.export):
            layout.addWidget(button)
        layout.addWidget(self.words, 1)
        for widget in (self.bar, self.pause, self.stop):
            layout.addWidget(widget)
        self.show_rest()

    def _button(self, action: QAction, icon: QStyle.StandardPixmap) -> QToolButton:
        action.setIcon(self.style().standardIcon(icon))
        action.setIconVisibleInMenu(False)
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumHeight(BUTTON_HEIGHT)
        button.setIconSize(QSize(22, 22))
        return button

    def retranslate(self) -> None:
        """The words of the progress; buttons follow their actions."""
        if self._meter is not None:
            self.show_progress(self._meter)
        else:
            text, values = self._rest
            self.words.set_whole(texts.t(text).format(**values) if text else "")

    def show_progress(self, meter: Meter) -> None:
        """Films are being scored."""
        self._meter = meter
        known = meter.total > 0
        self.words.set_whole(meter.words() if known else texts.t(texts.LISTING))
        self.bar.setRange(0, meter.total)  # 0 to 0: busy
        self.bar.setValue(meter.done)
        self.bar.setAccessibleName(meter.words() if known else texts.t(texts.LISTING))
        for widget in (self.bar, self.pause, self.stop):
            widget.show()

    def show_rest(self, text: str = "", **values: object) -> None:
        """None are; what came of it, as a text marked for translation and what its placeholders stand for."""
        self._meter, self._rest = None, (text, values)
        self.retranslate()
        for widget in (self.bar, self.pause, self.stop):
            widget.hide()
