"""Words about the history: the page "Earlier results", and what can go wrong with the database."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

BAD = QT_TRANSLATE_NOOP("desktop", "The history of results is damaged and can't be read. A new one was begun.")
BAD_HINT = QT_TRANSLATE_NOOP("desktop", "The old one is kept as “{name}”. The films themselves are not touched.")
BAD_STAYS = QT_TRANSLATE_NOOP("desktop", "The history of results is damaged and can't be read.")
BAD_STAYS_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Results are not kept until the file is moved away; it can't be renamed ({reason}). Move it away yourself."
)
NEWER = QT_TRANSLATE_NOOP("desktop", "The history of results comes from a newer version of the program. It is left as it is.")
NEWER_HINT = QT_TRANSLATE_NOOP("desktop", "You can work on, but results are not kept. Use the newer version to find them.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The history of results can't be used ({reason}).")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "desktop",
    "You can work on, and what was kept before is still there. Free some room on the disk, or ask for the right to write here.",
)
BUSY = QT_TRANSLATE_NOOP("desktop", "Another program holds the history of results.")
BUSY_HINT = QT_TRANSLATE_NOOP("desktop", "Close other windows of this program, and try again.")
NO_ENTRY = QT_TRANSLATE_NOOP("desktop", "This result is not in the history.")
NO_ENTRY_HINT = QT_TRANSLATE_NOOP("desktop", "Switch the history on in the settings, and score the film again.")
