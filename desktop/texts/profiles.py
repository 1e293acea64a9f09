"""Words about threshold profiles and the page that checks the program on the clinic's own films."""

from __future__ import annotations

from cxr.result import Result
from desktop.texts import QT_TRANSLATE_NOOP, t
from desktop.texts.local_check import PROFILES

BAD = QT_TRANSLATE_NOOP("desktop", "The file that says which threshold profile was chosen is damaged.")
BAD_HINT = QT_TRANSLATE_NOOP(
    "desktop",
    "Choose the profile again: in the window, Records, Check on own films. "
    "Until then the window uses the model's own threshold; commands stop.",
)
NEWER = QT_TRANSLATE_NOOP("desktop", "A newer version of the program has written which threshold profile was chosen.")
NEWER_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Update the program. Until then the window uses the model's own threshold; commands stop."
)
WRONG = QT_TRANSLATE_NOOP(
    "desktop", "This threshold can't be chosen: the model does not offer it, and no check on own films backs it."
)
WRONG_HINT = QT_TRANSLATE_NOOP("desktop", "Run the check on own films first.")
BUSY = QT_TRANSLATE_NOOP("desktop", "Another window is changing the threshold profile.")
BUSY_HINT = QT_TRANSLATE_NOOP("desktop", "Wait a moment, then try again.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The threshold profile can't be saved ({reason}). The one in use stays.")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP("desktop", "Make room on the disk, or see that the program may write to its folder.")

TITLE = QT_TRANSLATE_NOOP("desktop", "Check on own films")
TAB_CHECK = QT_TRANSLATE_NOOP("desktop", "&Check")
TAB_FIGURES = QT_TRANSLATE_NOOP("desktop", "&Figures")
TAB_THRESHOLD = QT_TRANSLATE_NOOP("desktop", "&Threshold")
IN_USE = QT_TRANSLATE_NOOP("desktop", "Threshold in use: {name}.")
IN_USE_SINCE = QT_TRANSLATE_NOOP("desktop", "Threshold in use: {name}, chosen on {day}.")
NAME = QT_TRANSLATE_NOOP("desktop", "{profile}, score {threshold} of 100")
SCORE_ONLY = QT_TRANSLATE_NOOP("desktop", "score {threshold} of 100")
OTHER_WINDOW = QT_TRANSLATE_NOOP(
    "desktop",
    "Another window has chosen {name}. Close the program and open it again: until then this window goes on as before.",
)
ANEW = QT_TRANSLATE_NOOP("desktop", "Set the damaged file as&ide")

EXPLAIN = QT_TRANSLATE_NOOP(
    "desktop",
    "See how good the program is on your own films. You need films whose answer is known: at least 30 with pneumonia and 30 "
    "without, better 200 of each. Nothing leaves this computer.",
)
HOW = QT_TRANSLATE_NOOP(
    "desktop",
    "Put them into one folder that has two folders in it, NORMAL and PNEUMONIA; "
    "or a table labels.csv with the columns film and label.",
)
FOLDER = QT_TRANSLATE_NOOP("desktop", "Folder with the films")
CHOOSE = QT_TRANSLATE_NOOP("desktop", "C&hoose folder…")
NO_FOLDER = QT_TRANSLATE_NOOP("desktop", "none chosen")
PREVALENCE = QT_TRANSLATE_NOOP("desktop", "Of 100 children &X-rayed here, how many have pneumonia?")
PREVALENCE_NOTE = QT_TRANSLATE_NOOP(
    "desktop", "Your estimate. It says how often a finding is right here; it can be changed later."
)
START = QT_TRANSLATE_NOOP("desktop", "&Start the check")
STOP = QT_TRANSLATE_NOOP("desktop", "St&op")
STOPPED = QT_TRANSLATE_NOOP("desktop", "The check was stopped.")
LOOKING = QT_TRANSLATE_NOOP("desktop", "Looking for films and labels…")
FOUND = QT_TRANSLATE_NOOP("desktop", "What came out")
SAVE_PDF = QT_TRANSLATE_NOOP("desktop", "Save &report as PDF…")
PDF_NAME = QT_TRANSLATE_NOOP("desktop", "check-on-own-films.pdf")
SAVED = QT_TRANSLATE_NOOP("desktop", "Saved: {name}")

NO_CHECK = QT_TRANSLATE_NOOP("desktop", "Run the check first: its figures stand here then.")
ROC_SPEAKS = QT_TRANSLATE_NOOP("desktop", "ROC curve. In use: {found} of 100 found at {alarms} false alarms of 100.")
ROC_READ = QT_TRANSLATE_NOOP(
    "desktop",
    "The nearer the curve comes to the upper left corner, the better the program tells the films apart. "
    "The dotted line is guessing.",
)

CHOOSE_ROW = QT_TRANSLATE_NOOP(
    "desktop", "A lower threshold misses fewer children with pneumonia and gives more false alarms. Choose a row and compare."
)
TABLE_NAME = QT_TRANSLATE_NOOP("desktop", "Thresholds and what each would cost")
COLUMNS = (
    QT_TRANSLATE_NOOP("desktop", "Threshold"),
    QT_TRANSLATE_NOOP("desktop", "Missed, of 100\nwith pneumonia"),
    QT_TRANSLATE_NOOP("desktop", "False alarms, of 100\nwithout pneumonia"),
    QT_TRANSLATE_NOOP("desktop", "Missed, of 1000\nchildren here"),
    QT_TRANSLATE_NOOP("desktop", "False alarms, of\n1000 children here"),
)
ANOTHER = QT_TRANSLATE_NOOP("desktop", "&Another threshold (score of 100)")
NOW = QT_TRANSLATE_NOOP("desktop", "Now: {name}")
THEN = QT_TRANSLATE_NOOP("desktop", "Chosen in the table: {name}")
NEW = QT_TRANSLATE_NOOP("desktop", "From now on: {name}")
COST = QT_TRANSLATE_NOOP(
    "desktop",
    "Of 100 children with pneumonia {missed} are missed ({missed_low} to {missed_high}). "
    "Of 100 without, {alarms} get a false alarm ({alarms_low} to {alarms_high}).",
)
COST_HERE = QT_TRANSLATE_NOOP(
    "desktop", "Of 1000 children here, {ill} of them with pneumonia: {missed} missed, {alarms} false alarms."
)
COST_UNKNOWN = QT_TRANSLATE_NOOP("desktop", "What it costs is not known.")
ZONE = QT_TRANSLATE_NOOP("desktop", "Uncertain, for a clinician to read: scores from {low} to {high}.")
ON_OWN = QT_TRANSLATE_NOOP("desktop", "Counted on {n} films of this clinic.")
ON_HELD_OUT = QT_TRANSLATE_NOOP(
    "desktop",
    "Counted on {n} films that were held out in training and made harder. "
    "Figures on test films exist for the balanced threshold only.",
)
ON_OTHERS = QT_TRANSLATE_NOOP("desktop", "Counted on {n} films not trained on.")
TOO_FEW = QT_TRANSLATE_NOOP(
    "desktop",
    "For a threshold of your own, run the check with at least 30 films with pneumonia and 30 without that get a score.",
)
USE = QT_TRANSLATE_NOOP("desktop", "&Use this threshold…")
BACK = QT_TRANSLATE_NOOP("desktop", "Go &back to {name}…")
QUESTION = QT_TRANSLATE_NOOP("desktop", "Change the threshold?")
WARNING = QT_TRANSLATE_NOOP(
    "desktop",
    "Every later result on this computer is made with the new threshold, and says so. Tables and reports saved before stay as "
    "they are. Tell everybody who works with this program.",
)
YES = QT_TRANSLATE_NOOP("desktop", "&Change it")
NO = QT_TRANSLATE_NOOP("desktop", "&Leave it as it is")
SCORING = QT_TRANSLATE_NOOP(
    "desktop", "Films are being scored. Wait until they are done, or stop them; then change the threshold."
)

PROFILE_IN_USE = QT_TRANSLATE_NOOP("desktop", "Made with another threshold than the model's own: {name}.")
FACTS_OF_BALANCED = QT_TRANSLATE_NOOP(
    "desktop", "Another threshold is in use: {name}. All figures on this page are of the model's own ({own})."
)


def name_of(profile: str, threshold: float) -> str:
    """ "balanced, score 13.0 of 100"; without a profile the score alone."""
    score = f"{threshold * 100:.1f}"
    if not profile:
        return t(SCORE_ONLY).format(threshold=score)
    return t(NAME).format(profile=t(PROFILES.get(profile, profile)), threshold=score)


def made_with(result: Result) -> str:
    """The threshold of a result, by its name; "" where it has no score."""
    return "" if result.threshold is None else name_of(result.profile or "balanced", result.threshold)


def remark(result: Result) -> str:
    """That a result was made with another threshold than the model's own; "" where it was not."""
    return "" if result.profile in ("", "balanced") else t(PROFILE_IN_USE).format(name=made_with(result))
