"""Every sentence the program shows, in plain words and in one place, marked for translation.

Constants are marked with QT_TRANSLATE_NOOP, which Qt's `lupdate` finds; `t` translates them when they are shown. The
command line uses them without Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from cxr.result import Result
from cxr.warning_codes import WARNINGS
from desktop.outcome import Accuracy, Kind, kind_of, points


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation; the name is the one that `lupdate` looks for."""
    return text


def t(text: str) -> str:
    """The text in the person's language, where Qt and a translation are loaded."""
    core = sys.modules.get("PySide6.QtCore")
    return core.QCoreApplication.translate("desktop", text) if core else text


_unreviewed = _right_to_left = False


def speak(*, unreviewed: bool, right_to_left: bool) -> None:
    """What the language in use is, as `desktop.languages` says: whether no speaker has reviewed it, and its direction."""
    global _unreviewed, _right_to_left
    _unreviewed, _right_to_left = unreviewed, right_to_left


def safe(text: str) -> str:
    """As `t`, for a sentence on which health hangs: in a language that no speaker has reviewed, the English stands under it."""
    translated = t(text)
    return f"{translated}\n{_in_its_direction(text)}" if _unreviewed and translated != text else translated


def _in_its_direction(english: str) -> str:
    """English among words that go from right to left: without the marks (Unicode's LRI and PDI) its full stop comes first."""
    return f"\u2066{english}\u2069" if _right_to_left else english


def in_english(*sentences: str) -> str:
    """The sentences in English, where the language in use is one that no speaker has reviewed; else ""."""
    whole = " ".join(f"{s}." if s[-1:] not in ".!?:" else s for s in sentences if s)
    return _in_its_direction(whole) if _unreviewed else ""


def reason(code: str, message: str) -> str:
    """Why a film has no score. The core's message is English and has the figures; in another language the code's sentence
    stands before it."""
    from desktop.texts.reasons import REASONS

    known = REASONS.get(code)
    return message if known is None or t(known) == known else f"{t(known)}\n{_in_its_direction(message)}"


BETWEEN = QT_TRANSLATE_NOOP("desktop", ", ")


def listed(parts: Iterable[str]) -> str:
    """One after the other, with the language's own comma."""
    return t(BETWEEN).join(parts)


PROGRAM = QT_TRANSLATE_NOOP("desktop", "Pneumonia Reader")

HEADLINES = {
    Kind.PNEUMONIA: QT_TRANSLATE_NOOP("desktop", "Findings suggestive of pneumonia"),
    Kind.NORMAL: QT_TRANSLATE_NOOP("desktop", "No findings suggestive of pneumonia: this does not exclude it"),
    Kind.UNCERTAIN: QT_TRANSLATE_NOOP("desktop", "Uncertain: have it read"),
    Kind.REFUSED: QT_TRANSLATE_NOOP("desktop", "Cannot be judged"),
    Kind.ERROR: QT_TRANSLATE_NOOP("desktop", "Cannot be read"),
    Kind.WAITING: QT_TRANSLATE_NOOP("desktop", "Reading the film…"),
    Kind.UNSCORED: QT_TRANSLATE_NOOP("desktop", "Not scored"),
    Kind.UNREAD: QT_TRANSLATE_NOOP("desktop", "Read first"),
}

SHORT = {
    Kind.PNEUMONIA: QT_TRANSLATE_NOOP("desktop", "Suggestive of pneumonia"),
    Kind.NORMAL: QT_TRANSLATE_NOOP("desktop", "Not suggestive"),
    Kind.UNCERTAIN: QT_TRANSLATE_NOOP("desktop", "Uncertain"),
    Kind.REFUSED: QT_TRANSLATE_NOOP("desktop", "Cannot be judged"),
    Kind.ERROR: QT_TRANSLATE_NOOP("desktop", "Cannot be read"),
    Kind.WAITING: QT_TRANSLATE_NOOP("desktop", "Waiting"),
    Kind.UNSCORED: QT_TRANSLATE_NOOP("desktop", "Not scored"),
    Kind.UNREAD: QT_TRANSLATE_NOOP("desktop", "Read first"),
}

ADVICE = {
    Kind.PNEUMONIA: QT_TRANSLATE_NOOP("desktop", "Have a clinician confirm it, together with the patient's signs."),
    Kind.NORMAL: QT_TRANSLATE_NOOP("desktop", "If the patient is unwell, have a clinician read the film all the same."),
    Kind.UNCERTAIN: QT_TRANSLATE_NOOP("desktop", "The program can't decide. A clinician has to read this film."),
    Kind.REFUSED: "",
    Kind.ERROR: "",
    Kind.WAITING: "",
    Kind.UNSCORED: QT_TRANSLATE_NOOP("desktop", "Choose the film in the list to have it scored."),
    Kind.UNREAD: QT_TRANSLATE_NOOP("desktop", "Say what you see. Then the score appears."),
}

OPEN_FILM = QT_TRANSLATE_NOOP("desktop", "Open film…")

CHOOSE_FILMS = QT_TRANSLATE_NOOP("desktop", "Choose films")
CHOOSE_FOLDER = QT_TRANSLATE_NOOP("desktop", "Choose a folder with films")
FILM_FILTER = QT_TRANSLATE_NOOP("desktop", "Films (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dic);;All files (*)")
SAVE_AS = QT_TRANSLATE_NOOP("desktop", "Save the table as")
TABLE_FILTER = QT_TRANSLATE_NOOP("desktop", "Table (*.csv);;Excel workbook (*.xlsx);;JSON lines (*.jsonl)")
TABLE_NAME = QT_TRANSLATE_NOOP("desktop", "results.csv")

EMPTY = QT_TRANSLATE_NOOP("desktop", "Drop a film or a folder here,\nor press “Open film…”")
EMPTY_FORMATS = QT_TRANSLATE_NOOP("desktop", "JPEG, PNG, TIFF, BMP or DICOM. Nothing leaves this computer.")
EMPTY_PANEL = QT_TRANSLATE_NOOP("desktop", "What the program says of a film stands here. It can be:")
NOTHING_TO_SHOW = QT_TRANSLATE_NOOP("desktop", "This file can't be shown.")
LOADING = QT_TRANSLATE_NOOP("desktop", "Reading the film…")

LIST_NAME = QT_TRANSLATE_NOOP("desktop", "Films")
VIEWER_NAME = QT_TRANSLATE_NOOP("desktop", "The film")
PANEL_NAME = QT_TRANSLATE_NOOP("desktop", "The finding")
COLUMN_FILM = QT_TRANSLATE_NOOP("desktop", "Film")
COLUMN_SCORE = QT_TRANSLATE_NOOP("desktop", "Score")

SCORE = QT_TRANSLATE_NOOP("desktop", "Score {score} of 100")
NOT_A_RISK = QT_TRANSLATE_NOOP("desktop", "The score is not a risk.")
THRESHOLD = QT_TRANSLATE_NOOP("desktop", "threshold {score}")
SCALE_SAYS = QT_TRANSLATE_NOOP("desktop", "Score {score} of 100; threshold {threshold}; uncertain from {low} to {high}")

MEANS_PNEUMONIA = QT_TRANSLATE_NOOP("desktop", "Of 100 films with this finding, how many do show pneumonia?")
MEANS_NORMAL = QT_TRANSLATE_NOOP("desktop", "Of 100 films with this finding, how many show pneumonia all the same?")
MEANS_WHERE = QT_TRANSLATE_NOOP("desktop", "where {share} of 100\nchildren have it")
MEANS_SOURCE = QT_TRANSLATE_NOOP(
    "desktop", "From {films} films not trained on: sensitivity {sensitivity}%, specificity {specificity}%."
)
LESS_THAN_ONE = QT_TRANSLATE_NOOP("desktop", "under 1")

WHERE = QT_TRANSLATE_NOOP("desktop", "Show where the program looked")
WHERE_TIP = QT_TRANSLATE_NOOP("desktop", "Orange: places that speak for pneumonia.")
WHERE_NONE = QT_TRANSLATE_NOOP("desktop", "This model can't show where it looked.")
WHERE_NOT_HERE = QT_TRANSLATE_NOOP("desktop", "Available once a film is scored.")

MODEL = QT_TRANSLATE_NOOP("desktop", "Model: {model}. Program {version}.")
MODEL_LOADING = QT_TRANSLATE_NOOP("desktop", "Loading the model…")
MODEL_BAD_HEADLINE = QT_TRANSLATE_NOOP("desktop", "The model can't be used")
MODEL_BAD = QT_TRANSLATE_NOOP("desktop", "Without a model no film is scored.")
MODEL_BAD_HINT = QT_TRANSLATE_NOOP("desktop", "Films can be looked at, but they get no score.")

COUNT_FILMS = QT_TRANSLATE_NOOP("desktop", "{done} of {total} films")
RATE = QT_TRANSLATE_NOOP("desktop", "{rate} a second")
LEFT_SECONDS = QT_TRANSLATE_NOOP("desktop", "about {n} s left")
LEFT_MINUTES = QT_TRANSLATE_NOOP("desktop", "about {n} min left")
LISTING = QT_TRANSLATE_NOOP("desktop", "Looking for films…")
SKIPPED = QT_TRANSLATE_NOOP("desktop", "{n} system files left out.")

WITHOUT_WINDOW = QT_TRANSLATE_NOOP(
    "desktop",
    "Without a window: python -m desktop classify FILE, or python -m desktop batch FOLDER --out results.csv",
)


def count_words(counts: dict[Kind, int]) -> str:
    """The films of a list by kind, the ones that need attention first: "3 suggestive, 1 uncertain"."""
    names = (
        (Kind.PNEUMONIA, QT_TRANSLATE_NOOP("desktop", "{n} suggestive")),
        (Kind.UNCERTAIN, QT_TRANSLATE_NOOP("desktop", "{n} uncertain")),
        (Kind.NORMAL, QT_TRANSLATE_NOOP("desktop", "{n} not suggestive")),
        (Kind.REFUSED, QT_TRANSLATE_NOOP("desktop", "{n} cannot be judged")),
        (Kind.ERROR, QT_TRANSLATE_NOOP("desktop", "{n} cannot be read")),
        (Kind.UNREAD, QT_TRANSLATE_NOOP("desktop", "{n} to be read first")),
        (Kind.UNSCORED, QT_TRANSLATE_NOOP("desktop", "{n} not scored")),
        (Kind.WAITING, QT_TRANSLATE_NOOP("desktop", "{n} waiting")),
    )
    return listed(t(text).format(n=counts[kind]) for kind, text in names if counts.get(kind))


def warning_words(result: Result) -> list[str]:
    """The warnings as sentences; an unknown code (of a newer table) as it is."""
    return [safe(WARNINGS.get(code, code)) for code in result.warnings]


def line(result: Result) -> str:
    """A result as one line of text, without its file's name."""
    kind = kind_of(result)
    parts = [t(HEADLINES[kind])]
    if result.probability is not None:
        said = t(SCORE).format(score=points(result.probability)).lower()
        if result.profile not in ("", "balanced") and result.threshold is not None:  # the finding rests on it
            said += f"; {result.profile}, {t(THRESHOLD).format(score=points(result.threshold))}"
        parts[0] += f" ({said})"
        parts[0] += "."
        parts.extend(warning_words(result))
    else:
        parts[0] += f": {result.message}"
    return " ".join(parts)


def share_words(share: float) -> str:
    """A share as a whole number of 100."""
    return t(LESS_THAN_ONE) if share < 0.01 else str(round(share * 100))


def source_words(accuracy: Accuracy) -> str:
    """Where the figures on the meaning of a decision come from."""
    return t(MEANS_SOURCE).format(
        films=accuracy.films or "?",
        sensitivity=round(accuracy.sensitivity * 100),
        specificity=round(accuracy.specificity * 100),
    )
