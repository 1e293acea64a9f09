"""Asks what goes into a report, and says in a sentence what will be in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import texts
from desktop.labels import plain, unkerned
from desktop.reports.content import A4, LETTER, NOTE_LENGTH, Options
from desktop.reports.render import usual_page
from desktop.retranslating import FollowsLanguage
from desktop.texts import reports as words


class ReportDialog(FollowsLanguage, QDialog):
    """A note, three ticks that are off (for a list: one), the paper; then a file or a printer.

    Signals:
        save_wanted(object): the Options, as ticked; the dialog has closed.
        print_wanted(object): the same for a printer.

    Args:
        one_film: False for a report on a list.
        is_dicom: whether the film can say who the patient is; else the first two ticks are greyed.
    """

    save_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, one_film: bool = True, is_dicom: bool = True) -> None:
        super().__init__(parent)
        self._one_film = one_film
        self.what, self.names = plain(), plain()
        self.note_label, self.note = QLabel(), QPlainTextEdit()
        self.ticks = QGroupBox()
        self.name, self.number, self.file_name = QCheckBox(), QCheckBox(), QCheckBox()
        self.page_label, self.page = QLabel(), QComboBox()
        unkerned(self.page_label)
        self.save, self.print, self.cancel = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        for tick in (self.name, self.number):
            tick.setVisible(one_film)
            tick.setEnabled(is_dicom)
        self._connect()
        self.retranslate()
        self.save.setFocus()

    def _lay_out(self) -> None:
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(90)
        self.note_label.setBuddy(self.note)
        self.page_label.setBuddy(self.page)
        for size in (A4, LETTER):
            self.page.addItem(size, size)
        self.page.setCurrentIndex(self.page.findData(usual_page()))
        self.names.setFrameShape(QFrame.Shape.StyledPanel)
        self.names.setMargin(8)
        inside = QVBoxLayout(self.ticks)
        for tick in (self.name, self.number, self.file_name):
            inside.addWidget(tick)
        paper = QHBoxLayout()
        paper.addWidget(self.page_label)
        paper.addWidget(self.page)
        paper.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.print, self.save):
            button.setMinimumHeight(36)
            button.setAutoDefault(button is self.save)
            buttons.addWidget(button)
        self.save.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.what, self.note_label, self.note, self.ticks, self.names):
            layout.addWidget(widget)
        layout.addLayout(paper)
        layout.addLayout(buttons)
        layout.setStretchFactor(self.note, 1)
        self.setMinimumWidth(520)

    def _connect(self) -> None:
        for tick in (self.name, self.number, self.file_name):
            tick.toggled.connect(self._say_names)
        self.note.textChanged.connect(self._limit_note)
        self.save.clicked.connect(lambda: self._end(self.save_wanted))
        self.print.clicked.connect(lambda: self._end(self.print_wanted))
        self.cancel.clicked.connect(self.reject)

    def options(self) -> Options:
        """As ticked at this moment."""
        return Options(
            note=self.note.toPlainText(),
            with_name=self.name.isChecked(),
            with_id=self.number.isChecked(),
            with_file_name=self.file_name.isChecked(),
            page=self.page.currentData(),
            right_to_left=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def retranslate(self) -> None:
        """All words; ticks and note stay."""
        one = self._one_film
        self.setWindowTitle(texts.t(words.DIALOG_FILM if one else words.DIALOG_BATCH))
        self.what.setText(texts.t(words.WHAT_FILM if one else words.WHAT_BATCH))
        self.note_label.setText(texts.t(words.NOTE_LABEL))
        self.note.setToolTip(texts.t(words.NOTE_TIP))
        self.note.setAccessibleDescription(texts.t(words.NOTE_TIP))
        self.ticks.setTitle(texts.t(words.TICKS))
        self.name.setText(texts.t(words.TICK_NAME))
        self.number.setText(texts.t(words.TICK_ID))
        self.file_name.setText(texts.t(words.TICK_FILE if one else words.TICK_FILES))
        self.page_label.setText(texts.t(words.PAGE_SIZE))
        self.save.setText(texts.t(words.SAVE_PDF))
        self.print.setText(texts.t(words.PRINT))
        self.cancel.setText(texts.t(words.CANCEL))
        for widget, name in ((self.note, words.NOTE_LABEL), (self.page, words.PAGE_SIZE)):
            widget.setAccessibleName(texts.t(name).replace("&", ""))
        self._say_names()

    def _say_names(self) -> None:
        if any(tick.isChecked() for tick in (self.name, self.number, self.file_name)):
            parts = [texts.t(words.WHAT_NAMES)]
        else:
            parts = [texts.t(words.WHAT_NAMELESS if self._one_film else words.WHAT_NAMELESS_BATCH)]
        if self._one_film:
            parts.append(texts.t(words.BURNT_IN))
        self.names.setText(" ".join(parts))

    def _limit_note(self) -> None:
        if len(self.note.toPlainText()) > NOTE_LENGTH:
            self.note.setPlainText(self.note.toPlainText()[:NOTE_LENGTH])
            cursor = self.note.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.note.setTextCursor(cursor)

    def _end(self, wanted: object) -> None:
        options = self.options()
        self.accept()
        wanted.emit(options)  # type: ignore[attr-defined]
