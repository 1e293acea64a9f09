"""Words of what is kept: the history, the reader's reads and verdicts, the audit log."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "Results can't be kept ({reason}).")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Films are read as before. Make room on the disk, or see that the program may write to its folder."
)
OF_EARLIER = QT_TRANSLATE_NOOP("desktop", "Result of {when}, made by {model}.")
FILE_GONE = QT_TRANSLATE_NOOP("desktop", "The file can't be read any more: the result stands without its film.")
FILE_CHANGED = QT_TRANSLATE_NOOP(
    "desktop", "The file has changed since then: the film shown is not the one that this result is of. Open it anew."
)
