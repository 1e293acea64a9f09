"""Words about installing another model: the page, the command, and what can go wrong."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

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
UNKNOWN = QT_TRANSLATE_NOOP("desktop", "No installed model, or more than one, has a hash that begins with “{hash}”.")
UNKNOWN_HINT = QT_TRANSLATE_NOOP("desktop", "Give at least six characters of a hash of the list of models, or “shipped”.")

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
