"""What stands in the list where there are no rows, and the line under it that offers what can be done now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.retranslating import Retranslating
from desktop.texts import studies as words


class Notice(Retranslating):
    """Lies over a view that is empty: no films yet, or none that fits the filter.

    Signals:
        show_all(): the person wants the filter off.

    Args:
        keys: the shortcut that opens a film, as shown.
        view: what it covers.
    """

    show_all = Signal()

    def __init__(self, keys: str, view: QWidget) -> None:
        super().__init__(view)
        self._keys = keys
        self._total = 0
        self.title, self.words, self.button = plain(), plain(), QPushButton()
        theme.set_points(self.title, theme.NORMAL_POINTS + 1, bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.title, self.words):
            layout.addWidget(widget)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.show_all)
        view.installEventFilter(self)
        self.show_state(0, 0)

    def show_state(self, shown: int, total: int) -> None:
        """Rows, and films in all."""
        self._total = total
        self.setVisible(shown == 0)
        self.button.setVisible(total > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """The words of the state it is in."""
        if self._total:
            title, text = texts.t(words.NO_HITS), texts.t(words.NO_HITS_WORDS).format(total=self._total)
        else:
            title, text = texts.t(words.EMPTY), texts.t(words.EMPTY_HOW).format(keys=self._keys)
        self.title.setText(title)
        self.words.setText(text)
        self.button.setText(texts.t(words.SHOW_ALL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the view."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False


class OfferLine(QWidget):
    """A line of words with up to two buttons; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons = (QPushButton(), QPushButton())
        self._actions: tuple[QAction, ...] = ()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(8, 4, 8, 0)
        self._layout.addWidget(self.words, 1)
        row = QHBoxLayout()
        self._layout.addLayout(row)
        for number, button in enumerate(self.buttons):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, number=number: self._actions[number].trigger())
            row.addWidget(button)
        self.hide()

    def offer(self, text: str, *actions: QAction) -> None:
        """Say this, and offer those of the actions that are possible; "": nothing."""
        self._actions = tuple(action for action in actions if action.isEnabled())
        self.words.setText(text)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self._actions))
            if number < len(self._actions):
                button.setText(self._actions[number].iconText())
                button.setToolTip(self._actions[number].toolTip())
        self._fit()
        self.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words beside the buttons, or over them where the line is too short."""
        wanted = [button.sizeHint().width() + 8 for button in self.buttons if not button.isHidden()]
        wanted.append(self.words.fontMetrics().horizontalAdvance(self.words.text()) + 24)
        beside = sum(wanted) <= self.width()
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
