"""The words of the list of films."""

from __future__ import annotations

from desktop.outcome import Kind
from desktop.texts import QT_TRANSLATE_NOOP, t

EMPTY = QT_TRANSLATE_NOOP("desktop", "No films yet")
EMPTY_HOW = QT_TRANSLATE_NOOP("desktop", "Drop films or a folder anywhere in this window, or press {keys} to open one.")
NO_HITS = QT_TRANSLATE_NOOP("desktop", "No film fits")
NO_HITS_WORDS = QT_TRANSLATE_NOOP("desktop", "None of the {total} films fits what is searched for and shown.")
SHOW_ALL = QT_TRANSLATE_NOOP("desktop", "Show all")

SEARCH = QT_TRANSLATE_NOOP("desktop", "Search by file name")
SHOW = QT_TRANSLATE_NOOP("desktop", "Show")
SHOW_NAME = QT_TRANSLATE_NOOP("desktop", "Which films are shown")
SORT = QT_TRANSLATE_NOOP("desktop", "Sort")
SORT_NAME = QT_TRANSLATE_NOOP("desktop", "How the films are sorted")
ALL_FILMS = QT_TRANSLATE_NOOP("desktop", "All films")
WITH_COUNT = QT_TRANSLATE_NOOP("desktop", "{words} ({n})")

SORT_SCORE = QT_TRANSLATE_NOOP("desktop", "Highest score first")
SORT_UNCERTAIN = QT_TRANSLATE_NOOP("desktop", "Uncertain first")
SORT_NAMES = QT_TRANSLATE_NOOP("desktop", "By name")
SORT_OPENED = QT_TRANSLATE_NOOP("desktop", "As opened")

FILM_SAYS = QT_TRANSLATE_NOOP("desktop", "{name}: {words}")
SCORE_SAYS = QT_TRANSLATE_NOOP("desktop", "Score {score} of 100; threshold {threshold}")
NO_SCORE = QT_TRANSLATE_NOOP("desktop", "No score")

REMOVE = QT_TRANSLATE_NOOP("desktop", "Remove from list")
REMOVE_SHORT = QT_TRANSLATE_NOOP("desktop", "Remove")
REMOVE_TIP = QT_TRANSLATE_NOOP("desktop", "The files stay where they are.")
UNDO = QT_TRANSLATE_NOOP("desktop", "Undo")
SHOW_IN_FOLDER = QT_TRANSLATE_NOOP("desktop", "Show in folder")
COMPARE = QT_TRANSLATE_NOOP("desktop", "Compare")
COMPARE_TIP = QT_TRANSLATE_NOOP("desktop", "Select two films, with Ctrl and a click, to see them side by side.")
COPY_NAME = QT_TRANSLATE_NOOP("desktop", "Copy name")

SELECTED = QT_TRANSLATE_NOOP("desktop", "{n} films selected")
REMOVED_ONE = QT_TRANSLATE_NOOP("desktop", "1 film removed; its file stays.")
REMOVED_MANY = QT_TRANSLATE_NOOP("desktop", "{n} films removed; their files stay.")
SHOWN_OF = QT_TRANSLATE_NOOP("desktop", "{shown} of {total} films shown")


def with_count(words: str, n: int) -> str:
    """ "All films (12)"; the words already translated."""
    return t(WITH_COUNT).format(words=words, n=n)


def removed_words(n: int) -> str:
    """What was taken off the list."""
    return t(REMOVED_ONE) if n == 1 else t(REMOVED_MANY).format(n=n)


WARNED_FILMS = QT_TRANSLATE_NOOP("desktop", "With a warning")
WITH_A_WARNING = QT_TRANSLATE_NOOP("desktop", "with a warning")
FILTERS = (Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED, Kind.ERROR, Kind.UNSCORED, Kind.WAITING)
"""The kinds to choose from, those that need attention first."""
