"""Words of what is kept: the history, the reader's reads and verdicts, the audit log."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "Results can't be kept ({reason}).")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Films are read as before. Make room on the disk, or see that the program may write to its folder."
)
