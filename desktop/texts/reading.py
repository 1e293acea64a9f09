"""Words of the reader's own read and verdict, and of how far reader and program agree."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

CALLS = {
    "normal": QT_TRANSLATE_NOOP("desktop", "Normal"),
    "pneumonia": QT_TRANSLATE_NOOP("desktop", "Pneumonia"),
    "unsure": QT_TRANSLATE_NOOP("desktop", "Not sure"),
}
"""What a reader can say of a film, in the order of the buttons."""

QUESTION = QT_TRANSLATE_NOOP("desktop", "What do you see?")
HOW = QT_TRANSLATE_NOOP("desktop", "Say what you see. Then the score appears.")
KEYS = QT_TRANSLATE_NOOP("desktop", "Keys: Alt and the number.")
NUMBERED = QT_TRANSLATE_NOOP("desktop", "&{n}   {call}")
KEEPING = QT_TRANSLATE_NOOP("desktop", "Keeping what you said…")
READ_NOT_KEPT = QT_TRANSLATE_NOOP(
    "desktop",
    "Results are not kept on this computer (Settings), so what you say here is forgotten when the program is closed.",
)

YOU_SAID = QT_TRANSLATE_NOOP("desktop", "You said: {call}.")
YOUR_VERDICT = QT_TRANSLATE_NOOP("desktop", "Your verdict")
VERDICT_IS = QT_TRANSLATE_NOOP("desktop", "Your verdict: {call}")
VERDICT_TIP = QT_TRANSLATE_NOOP("desktop", "What you say of this film now. Press again to take it back.")
NOTE = QT_TRANSLATE_NOOP("desktop", "Note")
ADD_NOTE = QT_TRANSLATE_NOOP("desktop", "Note…")
NOTE_HINT = QT_TRANSLATE_NOOP("desktop", "Note: kept by itself")
NOTE_LONG = QT_TRANSLATE_NOOP("desktop", "A note holds {n} characters: the rest was left out.")
SAVED = QT_TRANSLATE_NOOP("desktop", "Kept.")
NOT_KEPT_OFF = QT_TRANSLATE_NOOP("desktop", "Only until the program is closed: results are not kept (Settings).")
NOT_KEPT = QT_TRANSLATE_NOOP(
    "desktop", "This can't be kept on the disk: it lasts until the program is closed. Write it down elsewhere."
)

FINDINGS_HIDDEN = QT_TRANSLATE_NOOP(
    "desktop", "Not while you read each film first: it would tell of films that you have not read."
)
UNREAD_LEFT_OUT = QT_TRANSLATE_NOOP("desktop", "Not counted here, as you have not read them yet: {n}")
UNREAD_TABLE = QT_TRANSLATE_NOOP(
    "desktop",
    "You have not read {n} films yet. They are left out, so that their scores stay hidden. Save it without them?",
)
SAVE_WITHOUT = QT_TRANSLATE_NOOP("desktop", "Save without them")

TITLE = QT_TRANSLATE_NOOP("desktop", "Reader and program")
INTRO = QT_TRANSLATE_NOOP(
    "desktop",
    "How often you and the program say the same of a film. It does not tell who is right: for that, there is “Check on own "
    "films”.",
)
SPAN = QT_TRANSLATE_NOOP("desktop", "&Films of")
SPANS = {
    0: QT_TRANSLATE_NOOP("desktop", "all times"),
    365: QT_TRANSLATE_NOOP("desktop", "the last 365 days"),
    90: QT_TRANSLATE_NOOP("desktop", "the last 90 days"),
    30: QT_TRANSLATE_NOOP("desktop", "the last 30 days"),
}
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")
LOADING = QT_TRANSLATE_NOOP("desktop", "Looking through the earlier results…")
CANT_READ = QT_TRANSLATE_NOOP("desktop", "The earlier results can't be read.")

READS_TITLE = QT_TRANSLATE_NOOP("desktop", "What you said before you saw the score")
READS_NONE = QT_TRANSLATE_NOOP(
    "desktop",
    "No such reads in this time. Switch on “I read each film first” in the settings: then the program asks you before it "
    "shows a score.",
)
VERDICTS_TITLE = QT_TRANSLATE_NOOP("desktop", "Your verdicts after you saw the score")
VERDICTS_NONE = QT_TRANSLATE_NOOP("desktop", "No verdicts in this time. You give them beside a film, under its score.")
INFLUENCED = QT_TRANSLATE_NOOP(
    "desktop",
    "You gave these with the score in view. That pulls a reader towards the program, so these figures show more agreement than "
    "there is.",
)

YOU = QT_TRANSLATE_NOOP("desktop", "You")
PROGRAM_SAYS = QT_TRANSLATE_NOOP("desktop", "Program: {decision}")
YOU_SAY = QT_TRANSLATE_NOOP("desktop", "You: {call}")
DECISIONS = {
    "normal": QT_TRANSLATE_NOOP("desktop", "not suggestive"),
    "uncertain": QT_TRANSLATE_NOOP("desktop", "uncertain"),
    "pneumonia": QT_TRANSLATE_NOOP("desktop", "suggestive of pneumonia"),
}
SUM = QT_TRANSLATE_NOOP("desktop", "Sum")
CELL_SAYS = QT_TRANSLATE_NOOP("desktop", "{row}; {column}: {n} films")

FILMS = QT_TRANSLATE_NOOP("desktop", "Films, each counted once")
CLEAR_FILMS = QT_TRANSLATE_NOOP("desktop", "Both said something clear")
CLEAR_VALUE = QT_TRANSLATE_NOOP("desktop", "{n} of {total}")
SAME = QT_TRANSLATE_NOOP("desktop", "Said the same of")
SAME_VALUE = QT_TRANSLATE_NOOP("desktop", "{figure}: {n} of {total} films")
KAPPA = QT_TRANSLATE_NOOP("desktop", "Cohen's kappa")
KAPPA_VALUE = QT_TRANSLATE_NOOP("desktop", "{figure}: {strength}")
WEIGHTED = QT_TRANSLATE_NOOP("desktop", "Weighted kappa, unclear films too")
UNDEFINED = QT_TRANSLATE_NOOP("desktop", "can't be told from these films")
SHARES = QT_TRANSLATE_NOOP("desktop", "Called pneumonia")
SHARES_VALUE = QT_TRANSLATE_NOOP("desktop", "by you {reader}, by the program {program}")
SPECIFIC = QT_TRANSLATE_NOOP("desktop", "Agreement on each")
SPECIFIC_VALUE = QT_TRANSLATE_NOOP("desktop", "on pneumonia {pneumonia}, on normal {normal}")
STRENGTHS = {
    "poor": QT_TRANSLATE_NOOP("desktop", "less than by chance"),
    "slight": QT_TRANSLATE_NOOP("desktop", "slight"),
    "fair": QT_TRANSLATE_NOOP("desktop", "fair"),
    "moderate": QT_TRANSLATE_NOOP("desktop", "moderate"),
    "substantial": QT_TRANSLATE_NOOP("desktop", "substantial"),
    "almost perfect": QT_TRANSLATE_NOOP("desktop", "almost perfect"),
}

TOO_FEW = QT_TRANSLATE_NOOP(
    "desktop", "Fewer than {least} clear films: these figures say hardly anything yet. Look at the width of the intervals."
)
LOPSIDED = QT_TRANSLATE_NOOP(
    "desktop",
    "Nearly all calls are of one kind. Kappa can then be low although you agree on nearly all films: look at the share that "
    "you agree on, and at the agreement on each.",
)
METHOD = QT_TRANSLATE_NOOP("desktop", "How this is worked out")
METHOD_LINES = (
    QT_TRANSLATE_NOOP(
        "desktop",
        "A film counts once, with what was said last, and with the program's decision at the threshold in use then. Ranges in "
        "brackets: 95 % intervals.",
    ),
    QT_TRANSLATE_NOOP(
        "desktop",
        "Share and kappa leave out films of which you were not sure or the program was uncertain. The weighted kappa counts "
        "them half way between normal and pneumonia.",
    ),
    QT_TRANSLATE_NOOP(
        "desktop",
        "Kappa is (agreement − agreement by chance) ÷ (1 − agreement by chance): 1 all, 0 no more than chance (Cohen 1960; "
        "linear weights: Cohen 1968). Interval: κ ± 1.96 standard errors of a large sample (Fleiss, Cohen and Everitt 1969), "
        "too narrow for few films. Interval of shares: Wilson 1927.",
    ),
    QT_TRANSLATE_NOOP(
        "desktop",
        "The words for kappa are a habit without a foundation (Landis and Koch 1977): no threshold says that a program is good "
        "enough. Kappas of places with more or less pneumonia can't be compared.",
    ),
)
