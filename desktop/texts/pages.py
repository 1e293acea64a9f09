"""Words of the dialogs beside the window: first run, about, help, shortcuts, errors."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")

FIRST_TITLE = QT_TRANSLATE_NOOP("desktop", "Before you begin")
FIRST_USE = QT_TRANSLATE_NOOP("desktop", "What it is for")
FIRST_LIMITS = QT_TRANSLATE_NOOP("desktop", "What it can't do")
LIMITS = (
    QT_TRANSLATE_NOOP("desktop", "It can miss pneumonia. An unwell child needs a clinician, whatever the program says."),
    QT_TRANSLATE_NOOP("desktop", "It calls some healthy films suggestive. The score is not a risk."),
    QT_TRANSLATE_NOOP("desktop", "It looks for pneumonia only: not for tuberculosis, broken bones, the heart or tubes."),
    QT_TRANSLATE_NOOP("desktop", "It was not tested on babies, older children or adults, nor on films taken from the side."),
)
FIRST_PRIVATE = QT_TRANSLATE_NOOP("desktop", "Your films stay on this computer. Nothing is sent anywhere.")
FIRST_ACCEPT = QT_TRANSLATE_NOOP("desktop", "I &understand, begin")
FIRST_DECLINE = QT_TRANSLATE_NOOP("desktop", "&Close the program")
INTENDED_TITLE = QT_TRANSLATE_NOOP("desktop", "Intended use")

ABOUT_TITLE = QT_TRANSLATE_NOOP("desktop", "About")
ABOUT_PROGRAM = QT_TRANSLATE_NOOP("desktop", "Version {version}. Apache License 2.0.")
ABOUT_MODEL = QT_TRANSLATE_NOOP("desktop", "Model: {model}")
ABOUT_HASH = QT_TRANSLATE_NOOP("desktop", "Its SHA-256: {hash}")
ABOUT_NO_MODEL = QT_TRANSLATE_NOOP("desktop", "No model is loaded.")
ABOUT_WITH = QT_TRANSLATE_NOOP("desktop", "Python {python}, Qt {qt}, {system}")
ABOUT_COPY = QT_TRANSLATE_NOOP("desktop", "&Copy versions")
ABOUT_LICENCES = QT_TRANSLATE_NOOP("desktop", "&Licences of the program and of what is inside")
ABOUT_READING = QT_TRANSLATE_NOOP("desktop", "Reading the licences…")
ABOUT_TEXT = QT_TRANSLATE_NOOP("desktop", "Text of the licence")
LICENCE_PROGRAM = QT_TRANSLATE_NOOP("desktop", "This program")
LICENCE_NOTICE = QT_TRANSLATE_NOOP("desktop", "Notices: data and libraries")
LICENCE_MISSING = QT_TRANSLATE_NOOP("desktop", "The file is not here. Install the program again.")
LICENCE_NO_TEXT = QT_TRANSLATE_NOOP("desktop", "The package brings no text of its licence.")
COPIED = QT_TRANSLATE_NOOP("desktop", "Copied.")

HELP_TITLE = QT_TRANSLATE_NOOP("desktop", "User guide")
HELP_CONTENTS = QT_TRANSLATE_NOOP("desktop", "Contents")
HELP_FIND = QT_TRANSLATE_NOOP("desktop", "Find in the guide")
HELP_NEXT = QT_TRANSLATE_NOOP("desktop", "&Next")
HELP_PREVIOUS = QT_TRANSLATE_NOOP("desktop", "&Previous")
HELP_NOT_FOUND = QT_TRANSLATE_NOOP("desktop", "Not found.")
HELP_FROM_START = QT_TRANSLATE_NOOP("desktop", "Search continued from the other end.")
HELP_READING = QT_TRANSLATE_NOOP("desktop", "Reading the guide…")
HELP_MISSING = QT_TRANSLATE_NOOP("desktop", "The user guide did not come with this program. Install it again to have it here.")

KEYS_TITLE = QT_TRANSLATE_NOOP("desktop", "Keys")
KEYS_ACTION = QT_TRANSLATE_NOOP("desktop", "To do this")
KEYS_KEYS = QT_TRANSLATE_NOOP("desktop", "Press")

ERROR_TITLE = QT_TRANSLATE_NOOP("desktop", "This did not work")
ERROR_UNEXPECTED = QT_TRANSLATE_NOOP("desktop", "The program made a mistake.")
ERROR_UNEXPECTED_HINT = QT_TRANSLATE_NOOP(
    "desktop",
    "Your films are not changed. Try again; if it happens again, press “Copy details” and send them to whoever helps you.",
)
ERROR_SHOW = QT_TRANSLATE_NOOP("desktop", "&Show details")
ERROR_HIDE = QT_TRANSLATE_NOOP("desktop", "&Hide details")
ERROR_DETAILS = QT_TRANSLATE_NOOP("desktop", "Details")
ERROR_COPY = QT_TRANSLATE_NOOP("desktop", "&Copy details")
ERROR_COPY_TIP = QT_TRANSLATE_NOOP("desktop", "Without names of files, folders or people")
ERROR_COPIED = QT_TRANSLATE_NOOP("desktop", "Copied, without names of files, folders or people.")
