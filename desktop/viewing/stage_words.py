"""What stands in the film's place while there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.labels import plain


class StageWords(QWidget):
    """Light words on black, whatever the theme; whoever owns it sets them."""

    def __init__(self) -> None:
        super().__init__()
        self.large, self.small, self.button = plain(), plain(), QPushButton()
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
