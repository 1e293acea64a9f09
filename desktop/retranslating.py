"""Words follow the language while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class FollowsLanguage:
    """Put before QDialog, QFrame or another class of widgets (no class of Qt's itself: PySide crashes on a class with two).

    A subclass builds its parts, then calls `retranslate()` at the end of its `__init__`; Qt's LanguageChange calls it again.
    """

    def retranslate(self) -> None:
        """Set all words, tooltips and accessible names, from what the widget shows at this moment."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """A translator was installed or removed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]


class Retranslating(FollowsLanguage, QWidget):
    """A widget that sets every word it shows in `retranslate`, so that a new language needs no restart."""
