"""The settings of what is kept: the history, for how long, deleting it, and the reader's own read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.retranslating import Retranslating
from desktop.settings import Settings
from desktop.texts import settings as words

DAYS = (30, 90, 365, 730, 0)
"""Times for which results are kept, to choose from; 0: until they are deleted."""


class RecordSettings(Retranslating):
    """Two boxes to tick, a time, and a button that deletes.

    Signals:
        changed(object): a dict of the fields of `Settings` that the person has changed.
        delete_wanted(): all earlier results are to be deleted; the person has said yes.
    """

    changed = Signal(object)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = DAYS[0]
        self.keep, self.read_first, self.days, self.delete = QCheckBox(), QCheckBox(), QComboBox(), QPushButton()
        self.note, self.read_note = plain(), plain()
        for note in (self.note, self.read_note):
            theme.set_points(note, theme.NORMAL_POINTS - 1)
        for control in (self.keep, self.days, self.delete, self.read_first):
            control.setMinimumHeight(34)
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.delete.setAutoDefault(False)
        line = QHBoxLayout()
        for widget in (self.days, self.delete):
            line.addWidget(widget)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.keep)
        layout.addLayout(line)
        for widget in (self.note, self.read_first, self.read_note):
            layout.addWidget(widget)
        self.keep.toggled.connect(lambda on: self._tell(history=on))
        self.read_first.toggled.connect(lambda on: self._tell(read_first=on))
        self.days.activated.connect(lambda _: self._tell(history_days=self.days.currentData()))
        self.delete.clicked.connect(self._ask_to_delete)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """As they are, without telling anybody."""
        self._days = settings.history_days
        for box, on in ((self.keep, settings.history), (self.read_first, settings.read_first)):
            with QSignalBlocker(box):
                box.setChecked(on)
        self.days.setEnabled(settings.history)
        self._fill_days()

    def show_deleted(self, number: int) -> None:
        """So many entries were deleted."""
        self.note.setText(texts.t(words.DELETED).format(n=number))

    def retranslate(self) -> None:
        """All words."""
        self.keep.setText(texts.t(words.HISTORY_KEEP))
        self.read_first.setText(texts.t(words.READ_FIRST))
        self.delete.setText(texts.t(words.DELETE))
        self.note.setText(texts.t(words.HISTORY_NOTE))
        self.read_note.setText(texts.t(words.READ_FIRST_NOTE))
        self.days.setAccessibleName(texts.t(words.HISTORY_DAYS))
        self._fill_days()

    def _fill_days(self) -> None:
        with QSignalBlocker(self.days):
            self.days.clear()
            for days in [*sorted({*DAYS, self._days} - {0}), 0]:
                self.days.addItem(texts.t(words.KEPT_DAYS).format(n=days) if days else texts.t(words.KEPT_ALWAYS), days)
            self.days.setCurrentIndex(self.days.findData(self._days))

    def _tell(self, **values: Any) -> None:
        self.changed.emit(values)

    def _ask_to_delete(self) -> None:
        roles = QMessageBox.ButtonRole
        box = QMessageBox(QMessageBox.Icon.Warning, texts.t(words.TITLE), texts.t(words.DELETE_QUESTION), parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete = box.addButton(texts.t(words.DELETE_YES), roles.DestructiveRole)
        stay = box.addButton(texts.t(words.DELETE_NO), roles.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.buttonClicked.connect(lambda button: self.delete_wanted.emit() if button is delete else None)
        box.open()
