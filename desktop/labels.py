"""Labels for words of others: file names and error messages, never read as HTML, never wider than their place."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def unkerned(label: QLabel) -> None:
    """For a label with an underlined letter: Qt draws it without kerning, wider than it has measured, and cuts it."""
    font = label.font()
    font.setKerning(False)
    label.setFont(font)


def plain(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows its text as it is and breaks lines."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def tooltip(text: str) -> str:
    """The text for a tooltip. Qt takes what looks like HTML for HTML: so it gets HTML in which the text is escaped."""
    return f"<span>{html.escape(text)}</span>"


class ElidedLabel(QLabel):
    """One line; what does not fit is left out in the middle and stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """The text in full."""
        self._whole = text
        self.setToolTip(tooltip(text))
        self.setAccessibleName(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """No width of its own."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(20, self.width())))
