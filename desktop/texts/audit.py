"""Words about the audit log: what can go wrong with it, its page, and what a check of it came to."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

BUSY = QT_TRANSLATE_NOOP("desktop", "Another program holds the audit log.")
BUSY_HINT = QT_TRANSLATE_NOOP("desktop", "Close other windows of this program, and try again.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The audit log can't be written ({reason}).")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Make room there, or make the folder writable. Until then nothing that happens is noted in it."
)
DAMAGED = QT_TRANSLATE_NOOP("desktop", "The end of the audit log is damaged: it can't be continued.")
DAMAGED_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Rename the file and keep it. The program then begins a new one, and notes it there."
)
MISSING = QT_TRANSLATE_NOOP("desktop", "There is no audit log yet, or it is gone.")
UNREADABLE = QT_TRANSLATE_NOOP("desktop", "The audit log can't be read ({reason}).")
UNREADABLE_HINT = QT_TRANSLATE_NOOP("desktop", "Check the permissions and the drive.")
