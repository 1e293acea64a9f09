"""The middle of the window: how to begin, then the film, or why there is none to see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.toolbar import ZoomBar
from desktop.viewer import STEP, Viewer
from desktop.work import Shown


class FilmStage(QWidget):
    """A stack of two pages: words on black, and the viewer.

    Signals:
        open_wanted(): the large button of the empty page was pressed.
    """

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer, self.zoom_bar = Viewer(), ZoomBar()
        self._stack = QStackedWidget()
        self._words = _Words()
        self.open_button = self._words.button
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.viewer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.zoom_bar)
        self.open_button.clicked.connect(self.open_wanted)
        self.zoom_bar.fit.clicked.connect(self.viewer.fit)
        self.zoom_bar.larger.clicked.connect(lambda: self.viewer.zoom(STEP))
        self.zoom_bar.smaller.clicked.connect(lambda: self.viewer.zoom(1 / STEP))
        self.show_empty()

    @property
    def words(self) -> str:
        """What stands in place of a film; "" while one is shown."""
        return self._words.large.text() if self._stack.currentWidget() is self._words else ""

    def show_empty(self) -> None:
        """Nothing has been opened."""
        self._show_words(texts.t(texts.EMPTY), texts.t(texts.EMPTY_FORMATS))
        self.open_button.show()

    def show_loading(self) -> None:
        """A film is being read."""
        self._show_words(texts.t(texts.LOADING))

    def show_film(self, shown: Shown) -> None:
        """The film, or that there is none."""
        if shown.film is None:
            self._show_words(texts.t(texts.NOTHING_TO_SHOW))
            return
        self._stack.setCurrentWidget(self.viewer)
        self.zoom_bar.setEnabled(True)
        self.viewer.show_film(shown.film.pixels, shown.overlay)

    def _show_words(self, large: str, small: str = "") -> None:
        self.viewer.clear()
        self._words.large.setText(large)
        self._words.small.setText(small)
        self.open_button.hide()
        self.zoom_bar.setEnabled(False)
        self._stack.setCurrentWidget(self._words)


class _Words(QWidget):
    """Light words on black, whatever the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.large, self.small = plain(), plain()
        self.button = QPushButton(texts.t(texts.OPEN_FILM))
        theme.set_points(self.large, theme.HEADLINE_POINTS)
        theme.set_points(self.button, theme.NORMAL_POINTS + 3)
        self.button.setMinimumSize(200, 52)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setSpacing(20)
        layout.addStretch(1)
        layout.addWidget(self.large)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.small)
        layout.addStretch(1)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor("black"))
        self.setPalette(palette)
        for label, grey in ((self.large, 235), (self.small, 185)):
            _colour(label, grey)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame, while there is something to drop here for."""
        if not self.button.isHidden():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(120, 120, 120), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(16, 16, -16, -16), 12, 12)


def _colour(label: QLabel, grey: int) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(grey, grey, grey))
    label.setPalette(palette)
