"""What went wrong, with which file, and the way out; details for whoever helps, to copy without names."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cxr.errors import CxrError
from cxr.result import escape_path
from desktop import log, nameless, texts, theme
from desktop.labels import plain
from desktop.outcome import Kind
from desktop.pages.scrolling import fit_to_screen
from desktop.retranslating import FollowsLanguage
from desktop.texts import pages as words

WIDTH, DETAILS_HEIGHT, ICON = 560, 180, 44


class _Details(QPlainTextEdit):
    """All that is known, for the person at the screen; what is copied or dragged out of it has no names."""

    def __init__(self) -> None:
        super().__init__()
        self.nameless = ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Whatever was selected."""
        data = QMimeData()
        data.setText(self.nameless)
        return data


class ErrorDialog(FollowsLanguage, QDialog):
    """One failure. Modal to its window, deleted when closed.

    Args:
        error: explained (`CxrError`) or not; of the latter the details show Python's own words.
        name: the file's, where the error does not name one.
        model: name and version of the model in use, for the copied details.
        parent: the window.
    """

    def __init__(self, error: BaseException, name: str = "", model: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error, self._model = error, model
        path = error.path if isinstance(error, CxrError) else None
        self._name = escape_path(path.name) if path is not None else name
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.symbol = QLabel()
        self.file, self.message, self.hint, self.copied = plain(), plain(), plain(), plain()
        self.details = _Details()
        self.toggle, self.copy_button, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.toggle.toggled.connect(self._show_details)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.retranslate()
        fit_to_screen(self, WIDTH)
        self.close_button.setFocus()

    def _lay_out(self) -> None:
        theme.set_points(self.file, theme.NORMAL_POINTS, bold=True)
        theme.set_points(self.message, theme.NORMAL_POINTS + 2)
        self.symbol.setPixmap(theme.symbol(Kind.ERROR).pixmap(ICON, ICON))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(DETAILS_HEIGHT)
        self.details.hide()
        self.toggle.setCheckable(True)
        said = QVBoxLayout()
        said.setSpacing(8)
        for label in (self.file, self.message, self.hint):
            said.addWidget(label)
            label.setVisible(label is not self.file or bool(self._name))
        said.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.toggle)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        for button in (self.toggle, self.copy_button, self.close_button):
            button.setMinimumHeight(36)
            button.setAutoDefault(button is self.close_button)
        self.close_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.details, 1)
        layout.addWidget(self.copied)
        layout.addLayout(buttons)
        self.copied.hide()

    def retranslate(self) -> None:
        """All words; the error's own are as it brought them."""
        error = self._error
        explained = isinstance(error, CxrError)
        self.setWindowTitle(texts.t(words.ERROR_TITLE))
        self.file.setText(self._name)
        self.message.setText(error.message if isinstance(error, CxrError) else texts.t(words.ERROR_UNEXPECTED))
        self.hint.setText(error.hint if isinstance(error, CxrError) else texts.t(words.ERROR_UNEXPECTED_HINT))
        self.hint.setVisible(bool(self.hint.text()))
        whole = self.details.nameless = nameless.details(error, self._model)
        if not explained:
            whole += "\n\n" + "".join(traceback.format_exception(error))
        self.details.setPlainText(whole)
        self.details.setAccessibleName(texts.t(words.ERROR_DETAILS))
        self.toggle.setText(texts.t(words.ERROR_HIDE if self.toggle.isChecked() else words.ERROR_SHOW))
        self.copy_button.setText(texts.t(words.ERROR_COPY))
        self.copy_button.setToolTip(texts.t(words.ERROR_COPY_TIP))
        self.copied.setText(texts.t(words.ERROR_COPIED))
        self.close_button.setText(texts.t(words.CLOSE))
        self.setAccessibleDescription(" ".join(filter(None, (self._name, self.message.text(), self.hint.text()))))

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.toggle.setText(texts.t(words.ERROR_HIDE if shown else words.ERROR_SHOW))
        step = self.details.minimumHeight() + 10
        self.resize(self.width(), self.height() + (step if shown else -step))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.nameless)
        self.copied.show()


class Catcher(QObject):
    """Exceptions that nobody caught, from any thread, to the GUI thread and into the log.

    Signals:
        caught(object): the exception; on the GUI thread once connected to a widget's method.
    """

    caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uninstall = log.install_hooks(self.caught.emit)

    def stop(self) -> None:
        """Put the former hooks back."""
        self._uninstall()
