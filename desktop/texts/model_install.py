"""Words about installing another model: the page, the command, and what can go wrong."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP, t

CHOICE_BAD = QT_TRANSLATE_NOOP("desktop", "It can't be read which model is in use. No film is scored until you choose one.")
IN_USE_BAD = QT_TRANSLATE_NOOP("desktop", "The installed model that is in use is damaged or gone. No film is scored with it.")
WAY_BACK = QT_TRANSLATE_NOOP("desktop", "Go back to the model before: in the window under Records, Model; or with “{command}”.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The model can't be installed or changed ({reason}). The model in use stays.")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP("desktop", "Make room on this computer's disk, or ask for the right to write here.")
BUSY = QT_TRANSLATE_NOOP("desktop", "Another window or command is changing the model.")
BUSY_HINT = QT_TRANSLATE_NOOP("desktop", "Wait for it, then try again.")
CHANGED = QT_TRANSLATE_NOOP("desktop", "Meanwhile another window or command has changed the model in use.")
CHANGED_HINT = QT_TRANSLATE_NOOP("desktop", "Look at which model is in use now, then try again.")
NO_BEFORE = QT_TRANSLATE_NOOP("desktop", "There is no model before: the one that came with the program is in use.")
KEPT = QT_TRANSLATE_NOOP("desktop", "This model can't be removed: it is in use, or it came with the program.")
KEPT_HINT = QT_TRANSLATE_NOOP("desktop", "Choose another model first.")


SAME = QT_TRANSLATE_NOOP("desktop", "This model is in use already.")
NO_PACKAGE = QT_TRANSLATE_NOOP("desktop", "This is no model: its name ends neither in “{suffix}” nor in “.json”.")
NO_PACKAGE_HINT = QT_TRANSLATE_NOOP("desktop", "Choose the model package on the stick.")
REFUSED = QT_TRANSLATE_NOOP("desktop", "This model can't be used: {reason} The model in use stays.")
REFUSED_HINT = QT_TRANSLATE_NOOP("desktop", "Copy it again from where it came from, or ask its maker.")
FAILS = QT_TRANSLATE_NOOP("desktop", "This model fails on the reference film {film}: {reason} The model in use stays.")
SCORES_NOTHING = QT_TRANSLATE_NOOP("desktop", "This model gives none of the reference films a score. The model in use stays.")
INSTALLED_BAD = QT_TRANSLATE_NOOP("desktop", "That installed model is damaged.")
INSTALLED_BAD_HINT = QT_TRANSLATE_NOOP("desktop", "Install it again from its file, or choose another one.")
DIFFERS = QT_TRANSLATE_NOOP(
    "desktop",
    "On this computer the model computes something else than on its maker's: {film} gets {score} of 100 here, "
    "{expected} there. The model in use stays.",
)
DIFFERS_HINT = QT_TRANSLATE_NOOP("desktop", "Tell the model's maker which computer this is.")
NO_SCORE = QT_TRANSLATE_NOOP("desktop", "no score")

VERSION = QT_TRANSLATE_NOOP("desktop", "Model")
HASH = QT_TRANSLATE_NOOP("desktop", "Model file (SHA-256 begins)")
MADE_FROM = QT_TRANSLATE_NOOP("desktop", "Made from")
TESTED_ON = QT_TRANSLATE_NOOP("desktop", "Tested on")
FILMS_OF = QT_TRANSLATE_NOOP("desktop", "{n} films ({split})")
THRESHOLD = QT_TRANSLATE_NOOP("desktop", "Threshold")
ZONE = QT_TRANSLATE_NOOP("desktop", "Uncertain")
OF_100 = QT_TRANSLATE_NOOP("desktop", "{score} of 100")
ZONE_VALUE = QT_TRANSLATE_NOOP("desktop", "{low} to {high} of 100")
PROFILE = QT_TRANSLATE_NOOP("desktop", "Threshold profile")
PROFILES = {
    "balanced": QT_TRANSLATE_NOOP("desktop", "balanced: the model's own"),
    "screening": QT_TRANSLATE_NOOP("desktop", "screening"),
    "own": QT_TRANSLATE_NOOP("desktop", "your own"),
}
SHOWS_WHERE = QT_TRANSLATE_NOOP("desktop", "Shows where it looked")
TELLS_STRANGE = QT_TRANSLATE_NOOP("desktop", "Warns of films unlike those it was made from")
USE = QT_TRANSLATE_NOOP("desktop", "Intended use")
YES = QT_TRANSLATE_NOOP("desktop", "yes")
NO = QT_TRANSLATE_NOOP("desktop", "no")

NOW_FAILS = QT_TRANSLATE_NOOP("desktop", "The model in use can't be used, so there is nothing to compare with: {reason}")
OTHER_USE = QT_TRANSLATE_NOOP("desktop", "The other model is meant for another use than the present one. Read it below.")
LEAKS = QT_TRANSLATE_NOOP(
    "desktop", "Films of the same patients were in its training and in its tests: its figures look better than it is."
)
PROFILE_GOES = QT_TRANSLATE_NOOP(
    "desktop",
    "The threshold profile that you chose does not go over to the other model: it begins with its own threshold. "
    "Check it on your own films before you choose a profile for it.",
)
PROFILE_OF_ITS_OWN = QT_TRANSLATE_NOOP(
    "desktop", "For the other model, too, a threshold profile was chosen earlier: it is used again."
)
NOT_STRANGE = QT_TRANSLATE_NOOP("desktop", "The other model can't warn of films that are unlike those it was made from.")
UNCHECKED = QT_TRANSLATE_NOOP(
    "desktop",
    "No scores of its maker came with it: whether it computes here as it should could not be checked.",
)
CHANGES = QT_TRANSLATE_NOOP("desktop", "Of {films} reference films the score changes on {scores}, the finding on {decisions}.")
ONLY_THEN = QT_TRANSLATE_NOOP("desktop", "The other model on {films} reference films:")
FINDING_CHANGES = QT_TRANSLATE_NOOP("desktop", "finding changes")
SCORE_CHANGES = QT_TRANSLATE_NOOP("desktop", "score changes")
SAME_ROW = QT_TRANSLATE_NOOP("desktop", "same")


def threshold(score: int) -> str:
    """A score of 100."""
    return t(OF_100).format(score=score)


def zone(low: int, high: int) -> str:
    """Between two scores of 100."""
    return t(ZONE_VALUE).format(low=low, high=high)


INSTEAD = QT_TRANSLATE_NOOP("desktop", "{then} in place of {now}")
FILE_HASH = QT_TRANSLATE_NOOP("desktop", "SHA-256 of the file: {hash}")
MODEL_HASH = QT_TRANSLATE_NOOP("desktop", "Hash of the model: {hash}")

FINDING_HEADS = (
    QT_TRANSLATE_NOOP("desktop", "Film"),
    QT_TRANSLATE_NOOP("desktop", "Now"),
    QT_TRANSLATE_NOOP("desktop", "After"),
    QT_TRANSLATE_NOOP("desktop", "Change"),
)
FINDING_AND_SCORE = QT_TRANSLATE_NOOP("desktop", "{finding} ({score})")
NOW = QT_TRANSLATE_NOOP("desktop", "In use now")
THEN = QT_TRANSLATE_NOOP("desktop", "Afterwards")

REMOVE_QUESTION = QT_TRANSLATE_NOOP("desktop", "Delete this model from this computer?")
STAYS = QT_TRANSLATE_NOOP("desktop", "The model in use stays.")


NOW_IN_USE = QT_TRANSLATE_NOOP(
    "desktop", "From now on films are scored with {title}. Saved tables and earlier results keep the name of theirs."
)
REMOVED = QT_TRANSLATE_NOOP("desktop", "The model was deleted.")
COMPARING = QT_TRANSLATE_NOOP("desktop", "Comparing on the reference films: {done} of {total}")
IN_USE = QT_TRANSLATE_NOOP("desktop", "in use")
SHIPPED_WITH = QT_TRANSLATE_NOOP("desktop", "came with the program")
INSTALLED_AT = QT_TRANSLATE_NOOP("desktop", "installed {when}")

TITLE = QT_TRANSLATE_NOOP("desktop", "Model")
READING = QT_TRANSLATE_NOOP("desktop", "Looking at the models…")
USED_NOW = QT_TRANSLATE_NOOP("desktop", "In use: {title}")
NONE_USABLE = QT_TRANSLATE_NOOP("desktop", "The model in use can't be used.")
SINCE = QT_TRANSLATE_NOOP("desktop", "Since {when}. Each result says which model made it.")
SINCE_START = QT_TRANSLATE_NOOP("desktop", "It came with the program. Each result says which model made it.")
FULL_HASH = QT_TRANSLATE_NOOP("desktop", "Hash of the model")
MODELS = QT_TRANSLATE_NOOP("desktop", "Models on this computer")
MODEL_HEADS = (
    QT_TRANSLATE_NOOP("desktop", "Model"),
    QT_TRANSLATE_NOOP("desktop", "Hash"),
    QT_TRANSLATE_NOOP("desktop", "From"),
    QT_TRANSLATE_NOOP("desktop", "State"),
)
DAMAGED = QT_TRANSLATE_NOOP("desktop", "damaged")
INSTALL = QT_TRANSLATE_NOOP("desktop", "&Install from file…")
BACK = QT_TRANSLATE_NOOP("desktop", "&Back to the model before")
USE_SELECTED = QT_TRANSLATE_NOOP("desktop", "&Use the selected model")
REMOVE = QT_TRANSLATE_NOOP("desktop", "&Remove the selected model")
CLOSE = QT_TRANSLATE_NOOP("desktop", "&Close")
STOP = QT_TRANSLATE_NOOP("desktop", "&Stop")
CHOOSE = QT_TRANSLATE_NOOP("desktop", "Choose a model package")
FILE_FILTER = QT_TRANSLATE_NOOP("desktop", "Model packages (*.pneumonia-model);;Contracts (*.json);;All files (*)")
CHECKING = QT_TRANSLATE_NOOP("desktop", "Copying and checking the model…")
CHANGING = QT_TRANSLATE_NOOP("desktop", "Putting the model in use…")
WAIT_FOR_FILMS = QT_TRANSLATE_NOOP(
    "desktop", "Films are being scored. Wait until they are done, or stop them; then change the model."
)
STOPPED = QT_TRANSLATE_NOOP("desktop", "Stopped. Nothing was changed.")
PUBLISHED = QT_TRANSLATE_NOOP(
    "desktop",
    "Compare one of these numbers with the one that the maker of the model has published. The program can tell a damaged "
    "file, but not who made it.",
)
FILMS_TABLE = QT_TRANSLATE_NOOP("desktop", "Reference films: before and after")
FIGURES_TABLE = QT_TRANSLATE_NOOP("desktop", "What the models say of themselves")
AGREE = QT_TRANSLATE_NOOP("desktop", "&Use this model")
KEEP = QT_TRANSLATE_NOOP("desktop", "&Keep the present one")
REMOVE_YES = QT_TRANSLATE_NOOP("desktop", "Delete it")
REMOVE_NO = QT_TRANSLATE_NOOP("desktop", "Keep it")

# Of the command alone, which speaks English:
FILM_HEADS = (
    "Film",
    "Score now",
    "Score after",
    "Finding now",
    "Finding after",
    "Change",
)
QUESTION = "Use this model from now on?"
NOT_ASKED = "Nothing was changed: there is no terminal to ask on."
NOT_ASKED_HINT = "Look at the comparison, then give --yes."
UNKNOWN = "No installed model, or more than one, has a hash that begins with “{hash}”."
UNKNOWN_HINT = "Give at least six characters of a hash of the list of models, or “shipped”."
