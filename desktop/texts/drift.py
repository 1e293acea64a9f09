"""Words about changes by week: what is said of a clinic's films, the plots, the tables."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("desktop", "Changes by week")
READING = QT_TRANSLATE_NOOP("desktop", "Looking at earlier results…")
SPAN = QT_TRANSLATE_NOOP("desktop", "&Weeks shown")
SPANS = {
    8: QT_TRANSLATE_NOOP("desktop", "Last 8 weeks"),
    26: QT_TRANSLATE_NOOP("desktop", "Last 26 weeks"),
    0: QT_TRANSLATE_NOOP("desktop", "All weeks"),
}
AS_TABLE = QT_TRANSLATE_NOOP("desktop", "Show &figures")
AS_PLOTS = QT_TRANSLATE_NOOP("desktop", "Show &pictures")
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")

FINE = QT_TRANSLATE_NOOP("desktop", "No change that counts")
LOOK = QT_TRANSLATE_NOOP("desktop", "The films differ: look into it")
FEW = QT_TRANSLATE_NOOP("desktop", "Too few films to tell: {n} of at least {least}")

TRAINING_DIFFERS = QT_TRANSLATE_NOOP(
    "desktop", "Compared with the films the program was made with, the {n} films of these weeks are: {how}."
)
TRAINING_FINE = QT_TRANSLATE_NOOP("desktop", "The {n} films of these weeks are like those the program was made with.")
OWN_DIFFERS = QT_TRANSLATE_NOOP(
    "desktop", "Compared with this clinic's first {first} films, the {n} newest (since {since}) are: {how}."
)
OWN_FINE = QT_TRANSLATE_NOOP("desktop", "The {n} newest films (since {since}) are like this clinic's first {first}.")
OWN_WAITS = QT_TRANSLATE_NOOP(
    "desktop",
    "New films are also compared with this clinic's first ones, once it has {first} from earlier weeks and {least} newer ones.",
)
REFUSED_MORE = QT_TRANSLATE_NOOP(
    "desktop", "More pictures are turned away than among the films the program was tested on: {share} of 100 ({low} to {high})."
)
WARNED_MORE = QT_TRANSLATE_NOOP(
    "desktop", "More films have a warning than among the films the program was tested on: {share} of 100 ({low} to {high})."
)
ADVICE_FILMS = QT_TRANSLATE_NOOP(
    "desktop", "Until you know why, do not rely on the scores. Check exposure, the scanner and how films are exported."
)
ADVICE_CHECK = QT_TRANSLATE_NOOP(
    "desktop", "Then run “Check on own films” in the menu Records: it shows how often the program is right here."
)
ADVICE_SICK = QT_TRANSLATE_NOOP(
    "desktop", "More or fewer sick children change the newest scores too, without any fault in the films."
)
ADVICE_REFUSED = QT_TRANSLATE_NOOP(
    "desktop", "Look in “Earlier results” at which pictures were turned away or warned of, and why."
)
OTHER_MODEL = QT_TRANSLATE_NOOP(
    "desktop",
    "The model in use came without figures of its own films, so scores are compared with this clinic's first films only.",
)
NO_REFERENCE = QT_TRANSLATE_NOOP("desktop", "What the films are compared with can't be read. Install the program again.")
HISTORY_OFF = QT_TRANSLATE_NOOP(
    "desktop", "Results are not kept at present, so new films do not appear here. Switch “Earlier results” on in the settings."
)
MIXED = QT_TRANSLATE_NOOP(
    "desktop",
    "The program does not know how many of the children are sick. It compares with the mix of normal films and films with "
    "pneumonia that fits best: {share} of 100 with pneumonia. This is no count of the sick.",
)
LEGEND = QT_TRANSLATE_NOOP(
    "desktop",
    "Blue: this clinic's films by week, the middle one and 8 of 10; shares with their 95% interval. "
    "Grey: films the program was made with.",
)

NAMES = {
    "brightness": QT_TRANSLATE_NOOP("desktop", "Brightness"),
    "contrast": QT_TRANSLATE_NOOP("desktop", "Contrast"),
    "sharpness": QT_TRANSLATE_NOOP("desktop", "Sharpness"),
    "typicality": QT_TRANSLATE_NOOP("desktop", "Strangeness"),
    "score": QT_TRANSLATE_NOOP("desktop", "Score"),
    "size": QT_TRANSLATE_NOOP("desktop", "Size in pixels"),
    "high": QT_TRANSLATE_NOOP("desktop", "Score of 50 or more, of 100"),
    "refused": QT_TRANSLATE_NOOP("desktop", "Turned away, of 100"),
    "warned": QT_TRANSLATE_NOOP("desktop", "With a warning, of 100"),
    "films": QT_TRANSLATE_NOOP("desktop", "Films"),
}
"""What each plot is called."""
LOWER = {
    "brightness": QT_TRANSLATE_NOOP("desktop", "darker"),
    "contrast": QT_TRANSLATE_NOOP("desktop", "with less contrast"),
    "sharpness": QT_TRANSLATE_NOOP("desktop", "less sharp"),
    "typicality": QT_TRANSLATE_NOOP("desktop", "less strange to the program"),
    "score": QT_TRANSLATE_NOOP("desktop", "with lower scores"),
    "size": QT_TRANSLATE_NOOP("desktop", "with fewer pixels"),
}
HIGHER = {
    "brightness": QT_TRANSLATE_NOOP("desktop", "brighter"),
    "contrast": QT_TRANSLATE_NOOP("desktop", "with more contrast"),
    "sharpness": QT_TRANSLATE_NOOP("desktop", "sharper"),
    "typicality": QT_TRANSLATE_NOOP("desktop", "stranger to the program"),
    "score": QT_TRANSLATE_NOOP("desktop", "with higher scores"),
    "size": QT_TRANSLATE_NOOP("desktop", "with more pixels"),
}
SPREAD = {
    "brightness": QT_TRANSLATE_NOOP("desktop", "with other brightness, both ways"),
    "contrast": QT_TRANSLATE_NOOP("desktop", "with other contrast, both ways"),
    "sharpness": QT_TRANSLATE_NOOP("desktop", "with other sharpness, both ways"),
    "typicality": QT_TRANSLATE_NOOP("desktop", "some more, some less strange to the program"),
    "score": QT_TRANSLATE_NOOP("desktop", "with other scores"),
    "size": QT_TRANSLATE_NOOP("desktop", "with other numbers of pixels"),
}
PLOT_CHANGED = QT_TRANSLATE_NOOP("desktop", "{name} – differs")
PLOT_SAYS = QT_TRANSLATE_NOOP(
    "desktop", "{name} by week. Newest, week of {week}: middle {middle}, 8 of 10 films from {low} to {high}."
)
PLOT_TRAINING_SAYS = QT_TRANSLATE_NOOP(
    "desktop", "Films the program was made with: middle {middle}, 8 of 10 from {low} to {high}."
)
PLOT_SHARE_SAYS = QT_TRANSLATE_NOOP("desktop", "{name}, by week. Newest, week of {week}: {share} ({low} to {high}).")
PLOT_COUNT_SAYS = QT_TRANSLATE_NOOP("desktop", "Films by week. Newest, week of {week}: {n}. In all: {total}.")
PLOT_EMPTY = QT_TRANSLATE_NOOP("desktop", "{name} by week: no films.")
NO_FILMS = QT_TRANSLATE_NOOP("desktop", "No films")

WEEK = QT_TRANSLATE_NOOP("desktop", "Week of")
FILMS = QT_TRANSLATE_NOOP("desktop", "Films")
UNREADABLE = QT_TRANSLATE_NOOP("desktop", "Files not readable")
WEEKS_NAME = QT_TRANSLATE_NOOP("desktop", "Weeks: the middle of each figure, and from where to where 8 of 10 films lie")
TESTS_NAME = QT_TRANSLATE_NOOP("desktop", "Comparisons")
RANGE = QT_TRANSLATE_NOOP("desktop", "{middle} ({low} to {high})")
TEST_COLUMNS = (
    QT_TRANSLATE_NOOP("desktop", "Compared"),
    QT_TRANSLATE_NOOP("desktop", "With"),
    QT_TRANSLATE_NOOP("desktop", "Films"),
    QT_TRANSLATE_NOOP("desktop", "Distance (Kolmogorov–Smirnov)"),
    QT_TRANSLATE_NOOP("desktop", "p (times the figures compared)"),
    QT_TRANSLATE_NOOP("desktop", "Stability index (PSI)"),
    QT_TRANSLATE_NOOP("desktop", "Differs"),
)
WITH_TRAINING = QT_TRANSLATE_NOOP("desktop", "films of training")
WITH_OWN = QT_TRANSLATE_NOOP("desktop", "own first films")
YES = QT_TRANSLATE_NOOP("desktop", "yes")
NO = QT_TRANSLATE_NOOP("desktop", "no")
PSI_LARGE = QT_TRANSLATE_NOOP("desktop", "{value} (large)")
PSI_FROM = QT_TRANSLATE_NOOP("desktop", "from {n} films")
