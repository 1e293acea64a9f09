"""In the result panel: the question that comes before a score, and the reader's verdict and note under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxr.result import Result
from desktop import theme
from desktop.labels import plain
from desktop.opinions import NOTHING, Said
from desktop.retranslating import FollowsLanguage
from desktop.texts import reading as words
from desktop.texts import t
from desktop.viewing.flow import Flow

LONGEST = 4000
"""Characters of a note."""
PAUSE_MS = 1200
"""Typing that rests for so long is kept."""
LINES = (1, 4)
"""Of the note's field, as few and as many."""


class ReadQuestion(FollowsLanguage, QFrame):
    """ "What do you see?", with three large buttons; 1, 2 and 3 press them while one of them has the focus, with Alt always.

    Signals:
        said(str): one of `desktop.records.history.READS`.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._keeps, self._waits = True, False
        self.question, self.how, self.note = plain(), plain(), plain()
        self.buttons = {call: QPushButton() for call in words.CALLS}
        theme.set_points(self.question, theme.HEADLINE_POINTS, bold=True)
        theme.set_points(self.note, theme.NORMAL_POINTS - 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        for label in (self.question, self.how):
            layout.addWidget(label)
        for call, button in self.buttons.items():
            theme.set_points(button, theme.NORMAL_POINTS + 2, bold=True)
            button.setMinimumHeight(56)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, call=call: self.said.emit(call))
            layout.addWidget(button)
        layout.addWidget(self.note)
        self.retranslate()

    def ask(self, *, keeps: bool, waits: bool) -> None:
        """Show the question.

        Args:
            keeps: whether the answer will be kept beyond this window.
            waits: it was given, and is being written.
        """
        self._keeps, self._waits = keeps, waits
        self.retranslate()

    def retranslate(self) -> None:
        """All words."""
        self.question.setText(t(words.QUESTION))
        self.how.setText(t(words.KEEPING if self._waits else words.HOW))
        for number, (call, button) in enumerate(self.buttons.items(), 1):
            button.setText(t(words.NUMBERED).format(n=number, call=t(words.CALLS[call])))
            button.setAccessibleName(f"{t(words.QUESTION)} {t(words.CALLS[call])}")
        self.note.setText(t(words.KEYS) if self._keeps else f"{t(words.READ_NOT_KEPT)}\n{t(words.KEYS)}")
        self.setAccessibleName(f"{t(words.QUESTION)} {self.how.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The numbers, from a button that has the focus."""
        buttons = dict(zip("123", self.buttons.values(), strict=True))
        if event.text() in buttons:
            buttons[event.text()].click()
        else:
            super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """Plain text that grows from one line to four.

    Signals:
        left(): the focus went elsewhere.
        grown(): it has another height now.
        cut(): more was put in than fits.
    """

    left = Signal()
    grown = Signal()
    cut = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the window takes films
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text)
        self._fit()

    def _on_text(self) -> None:
        over = len(self.toPlainText()) - LONGEST
        if over > 0:
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, over)
            cursor.removeSelectedText()
            self.cut.emit()
        self._fit()

    def _fit(self) -> None:
        fewest, most = LINES
        needed = round(self.document().size().height())
        lines = min(max(needed, fewest), most)
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 2
        height = lines * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if needed > most else policy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need higher lines."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept now."""
        super().focusOutEvent(event)
        self.left.emit()


class VerdictBox(FollowsLanguage, QFrame):
    """What the reader said first, their verdict (or none) and a note. It knows which film these are of.

    The note's field comes when it is asked for, or where there is a note. What is typed is told when the focus leaves, when
    typing rests, and by `flush`; so nothing typed is lost.

    Signals:
        said(object, str, str): the Result, the verdict or "", the note.
    """

    said = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._result: Result | None = None
        self._said, self._keeps, self._is_cut = NOTHING, True, False
        self._told = ("", "")
        self.read, self.title, self.status = plain(), QLabel(), plain()
        self.buttons = {call: QPushButton() for call in words.CALLS}
        self.note, self.add_note = NoteField(), QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        for call, button in self.buttons.items():
            button.clicked.connect(lambda _=False, call=call: self._choose(call))
        self.add_note.clicked.connect(self._open_note)
        self.note.textChanged.connect(self._on_typed)
        self.note.left.connect(self.flush)
        self.note.cut.connect(self._on_cut)
        self._pause.timeout.connect(self.flush)
        self.retranslate()

    def _lay_out(self) -> None:
        theme.set_points(self.title, theme.NORMAL_POINTS, bold=True)
        theme.set_points(self.status, theme.NORMAL_POINTS - 1)
        row = Flow(margins=(0, 0, 0), gap=6)
        for button in self.buttons.values():
            button.setCheckable(True)
        for button in (*self.buttons.values(), self.add_note):
            button.setAutoDefault(False)
            button.setMinimumHeight(32)
            row.add(button)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(3)
        top = QHBoxLayout()
        top.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.status, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.read)
        layout.addLayout(top)
        for widget in (row, self.note):
            layout.addWidget(widget)

    @property
    def first(self) -> QPushButton:
        """Where the keyboard comes in."""
        return next(iter(self.buttons.values()))

    @property
    def verdict(self) -> str:
        """The one chosen, or ""."""
        return next((call for call, button in self.buttons.items() if button.isChecked()), "")

    def show_said(self, result: Result, said: Said, *, keeps: bool) -> None:
        """Show what was said of a film. What was typed and not told yet of this one stays, that of another one is told.

        Args:
            keeps: whether results are kept on this computer.
        """
        same = self._result is not None and _same(self._result, result)
        if not same:
            self.flush()
            self._is_cut = False
        changed = same and self._is_changed
        self._result, self._said, self._keeps = result, said, keeps
        if not changed:
            self._told = (said.verdict, said.note)
            for call, button in self.buttons.items():
                button.setChecked(call == said.verdict)
            if self.note.toPlainText() != said.note:
                self.note.setPlainText(said.note)
            self._pause.stop()
        if not same:
            self._show_note(bool(said.note))
        elif said.note:
            self._show_note(True)
        self.retranslate()

    def _show_note(self, shown: bool) -> None:
        self.note.setVisible(shown)
        self.add_note.setVisible(not shown)

    def _open_note(self) -> None:
        self._show_note(True)
        self.note.setFocus()

    def flush(self) -> None:
        """Tell what was typed, if it was not told yet."""
        self._pause.stop()
        if self._result is not None and self._is_changed:
            self._told = (self.verdict, self.note.toPlainText())
            self._said = Said(self._said.read, *self._told)  # not known yet to be kept
            self.retranslate()
            self.said.emit(self._result, *self._told)

    @property
    def _is_changed(self) -> bool:
        return self._told != (self.verdict, self.note.toPlainText())

    def _choose(self, call: str) -> None:
        for other, button in self.buttons.items():
            if other != call:
                button.setChecked(False)
        self.flush()

    def _on_typed(self) -> None:
        if self._result is not None and self._is_changed:
            self._pause.start()
            self.status.setText(self._status())

    def _on_cut(self) -> None:
        self._is_cut = True
        self.retranslate()

    def retranslate(self) -> None:
        """All words, those of what was said too; never what is being typed."""
        read = self._said.read
        what = t(words.YOU_SAID).format(call=t(words.CALLS[read])) if read else ""
        self.read.setText(what if self._said.kept is not False else f"{what} {self._not_kept()}")
        self.read.setVisible(bool(read))
        chosen = self.verdict  # told in words, too, not by a button's shade alone
        self.title.setText(t(words.VERDICT_IS).format(call=t(words.CALLS[chosen])) if chosen else t(words.YOUR_VERDICT))
        for call, button in self.buttons.items():
            button.setText(t(words.CALLS[call]))
            button.setAccessibleName(f"{t(words.YOUR_VERDICT)}: {t(words.CALLS[call])}")
            button.setToolTip(t(words.VERDICT_TIP))
        self.add_note.setText(t(words.ADD_NOTE))
        self.note.setPlaceholderText(t(words.NOTE_HINT))
        self.note.setAccessibleName(t(words.NOTE))
        self.status.setText(self._status())
        self.setAccessibleName(t(words.YOUR_VERDICT))

    def _status(self) -> str:
        if self._is_cut and len(self.note.toPlainText()) >= LONGEST:
            return t(words.NOTE_LONG).format(n=LONGEST)
        if self._is_changed or self._said.kept is None or not (self._said.verdict or self._said.note):
            return ""
        return t(words.SAVED) if self._said.kept else "" if self._said.read else self._not_kept()

    def _not_kept(self) -> str:
        return t(words.NOT_KEPT if self._keeps else words.NOT_KEPT_OFF)


def _same(one: Result, other: Result) -> bool:
    """Whether what is said of one is said of the other: the same film, scored in the same way."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("path", "file_sha256", "model_sha256", "profile", "threshold", "altered")
    )
