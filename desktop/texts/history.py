"""Words about the history: the page "Earlier results", and what can go wrong with the database."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

BAD = QT_TRANSLATE_NOOP(
    "desktop", "The history of results is damaged. A new one was begun; {n} results could be brought over from the old one."
)
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

TITLE = QT_TRANSLATE_NOOP("desktop", "Earlier results")
SEARCH = QT_TRANSLATE_NOOP("desktop", "Search by file name, folder or note")
TIME = QT_TRANSLATE_NOOP("desktop", "&When")
TIME_NAME = QT_TRANSLATE_NOOP("desktop", "When the films were scored")
TIMES = {
    "all": QT_TRANSLATE_NOOP("desktop", "Any time"),
    "today": QT_TRANSLATE_NOOP("desktop", "Today"),
    "yesterday": QT_TRANSLATE_NOOP("desktop", "Yesterday"),
    "week": QT_TRANSLATE_NOOP("desktop", "Last 7 days"),
    "month": QT_TRANSLATE_NOOP("desktop", "Last 30 days"),
    "own": QT_TRANSLATE_NOOP("desktop", "Chosen days"),
}
"""Times to choose from, by what the code calls them."""
FROM = QT_TRANSLATE_NOOP("desktop", "First day")
TO = QT_TRANSLATE_NOOP("desktop", "Last day")
FINDING = QT_TRANSLATE_NOOP("desktop", "&Finding")
FINDING_NAME = QT_TRANSLATE_NOOP("desktop", "Which findings are shown")
ALL_FINDINGS = QT_TRANSLATE_NOOP("desktop", "All findings")

COLUMNS = (
    QT_TRANSLATE_NOOP("desktop", "When"),
    QT_TRANSLATE_NOOP("desktop", "Film"),
    QT_TRANSLATE_NOOP("desktop", "Score"),
    QT_TRANSLATE_NOOP("desktop", "Finding"),
    QT_TRANSLATE_NOOP("desktop", "Own read"),
    QT_TRANSLATE_NOOP("desktop", "Verdict"),
    QT_TRANSLATE_NOOP("desktop", "Note"),
    QT_TRANSLATE_NOOP("desktop", "Model"),
)
READS = {
    "": "",
    "normal": QT_TRANSLATE_NOOP("desktop", "Normal"),
    "pneumonia": QT_TRANSLATE_NOOP("desktop", "Pneumonia"),
    "unsure": QT_TRANSLATE_NOOP("desktop", "Unsure"),
}
"""What a reader can say of a film."""
DAY_AND_TIME = QT_TRANSLATE_NOOP("desktop", "{day}, {time}")
CELL_SAYS = QT_TRANSLATE_NOOP("desktop", "{column}: {words}")
NOTHING_SAID = QT_TRANSLATE_NOOP("desktop", "nothing")

DETAILS = QT_TRANSLATE_NOOP("desktop", "More on the chosen result")
SCORED_ONCE = QT_TRANSLATE_NOOP("desktop", "Scored: {last}.")
SCORED_AT = QT_TRANSLATE_NOOP("desktop", "Scored: {last}. For the first time: {first}.")
MADE_BY = QT_TRANSLATE_NOOP("desktop", "Model: {model}. Threshold: {threshold}.")
NOTE_SAYS = QT_TRANSLATE_NOOP("desktop", "Note: {note}")

OPEN = QT_TRANSLATE_NOOP("desktop", "&Open result")
SHOW_ALL = QT_TRANSLATE_NOOP("desktop", "Show &all")
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")
SETTINGS = QT_TRANSLATE_NOOP("desktop", "&Settings…")
LOOKING = QT_TRANSLATE_NOOP("desktop", "Looking…")
COUNT_ONE = QT_TRANSLATE_NOOP("desktop", "1 result")
COUNT = QT_TRANSLATE_NOOP("desktop", "{n} results")
EMPTY = QT_TRANSLATE_NOOP("desktop", "No results are kept yet. Each film that is scored will stand here.")
NO_HITS = QT_TRANSLATE_NOOP("desktop", "No result fits what is searched for and chosen above.")
SWITCHED_OFF = QT_TRANSLATE_NOOP(
    "desktop", "The history is switched off: new results are not kept. You can switch it on in the settings."
)
