"""Words of the window itself: menus, buttons, questions."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

MENU_FILE = QT_TRANSLATE_NOOP("desktop", "&File")
MENU_FILM = QT_TRANSLATE_NOOP("desktop", "Fil&m")
MENU_LIST = QT_TRANSLATE_NOOP("desktop", "&List")
MENU_RECORDS = QT_TRANSLATE_NOOP("desktop", "&Records")
MENU_HELP = QT_TRANSLATE_NOOP("desktop", "&Help")
MENU_RECENT = QT_TRANSLATE_NOOP("desktop", "Open recent")
NO_RECENT = QT_TRANSLATE_NOOP("desktop", "Nothing opened yet")

OPEN_FILM = QT_TRANSLATE_NOOP("desktop", "Open film…")
OPEN_FOLDER = QT_TRANSLATE_NOOP("desktop", "Open folder…")
WATCH = QT_TRANSLATE_NOOP("desktop", "Watch a folder…")
UNWATCH = QT_TRANSLATE_NOOP("desktop", "Stop watching")
SAVE_TABLE = QT_TRANSLATE_NOOP("desktop", "Save table…")
SAVE_REPORT = QT_TRANSLATE_NOOP("desktop", "Report of this film…")
SAVE_LIST_REPORT = QT_TRANSLATE_NOOP("desktop", "Report of the list…")
SAVE_PICTURE = QT_TRANSLATE_NOOP("desktop", "Save picture…")
PRINT = QT_TRANSLATE_NOOP("desktop", "Print…")
SETTINGS = QT_TRANSLATE_NOOP("desktop", "Settings…")
QUIT = QT_TRANSLATE_NOOP("desktop", "Quit")

NEXT = QT_TRANSLATE_NOOP("desktop", "Next film")
PREVIOUS = QT_TRANSLATE_NOOP("desktop", "Previous film")
COMPARE = QT_TRANSLATE_NOOP("desktop", "Compare two films")
WHERE = QT_TRANSLATE_NOOP("desktop", "Where the program looked")

FIND = QT_TRANSLATE_NOOP("desktop", "Find a film")
REMOVE = QT_TRANSLATE_NOOP("desktop", "Remove from list")
PAUSE = QT_TRANSLATE_NOOP("desktop", "Pause")
GO_ON = QT_TRANSLATE_NOOP("desktop", "Go on")
STOP = QT_TRANSLATE_NOOP("desktop", "Stop")
SCORE_REST = QT_TRANSLATE_NOOP("desktop", "Score the rest")
SUMMARY = QT_TRANSLATE_NOOP("desktop", "Summary of the list…")

HISTORY = QT_TRANSLATE_NOOP("desktop", "Earlier results…")
AGREEMENT = QT_TRANSLATE_NOOP("desktop", "Reader and program…")
LOCAL_CHECK = QT_TRANSLATE_NOOP("desktop", "Check on own films…")
DRIFT = QT_TRANSLATE_NOOP("desktop", "Changes by week…")
AUDIT = QT_TRANSLATE_NOOP("desktop", "Audit log…")
MODEL = QT_TRANSLATE_NOOP("desktop", "Model…")
SAVE_DICOM = QT_TRANSLATE_NOOP("desktop", "Save as DICOM…")

GUIDE = QT_TRANSLATE_NOOP("desktop", "User guide")
FACTS = QT_TRANSLATE_NOOP("desktop", "How good is the program?")
SHORTCUTS = QT_TRANSLATE_NOOP("desktop", "Keys")
INTENDED = QT_TRANSLATE_NOOP("desktop", "What it is for")
ABOUT = QT_TRANSLATE_NOOP("desktop", "About")

ASK_AGE = QT_TRANSLATE_NOOP("desktop", "How old is the child? The file does not say.")
AGE_YOUNGER = QT_TRANSLATE_NOOP("desktop", "Under 1 year")
AGE_INTENDED = QT_TRANSLATE_NOOP("desktop", "1 to 5 years")
AGE_OLDER = QT_TRANSLATE_NOOP("desktop", "6 or older")
AGE_SAID = QT_TRANSLATE_NOOP("desktop", "Age, as you said: {age}")
SCORED_ALTERED = QT_TRANSLATE_NOOP("desktop", "Scored as you changed it: {how}.")
AGE_IN_REPORT = QT_TRANSLATE_NOOP("desktop", "Age, as the reader said: {age}.")
AGE_NOT_KNOWN = QT_TRANSLATE_NOOP("desktop", "The child's age is not known: the score holds only for children of 1 to 5 years.")
AGE_CHANGE = QT_TRANSLATE_NOOP("desktop", "Change")

SAVED = QT_TRANSLATE_NOOP("desktop", "Saved: {name}")
PRINTED = QT_TRANSLATE_NOOP("desktop", "Sent to the printer.")
ARRIVED = QT_TRANSLATE_NOOP("desktop", "New in the watched folder: {n}")
UNSAVED_QUESTION = QT_TRANSLATE_NOOP("desktop", "The results of {n} films are not saved as a table. Close all the same?")
CLOSE_UNSAVED = QT_TRANSLATE_NOOP("desktop", "Close without saving")
NOT_NOW = QT_TRANSLATE_NOOP("desktop", "Not now")
CANCELLED = QT_TRANSLATE_NOOP("desktop", "Stopped: {done} of {total} films are scored.")
FINISHED = QT_TRANSLATE_NOOP("desktop", "All {total} films are done.")
JOURNAL_FAILED = QT_TRANSLATE_NOOP(
    "desktop", "If the program ended now, the results so far would be lost ({reason}). Save the table at the end."
)

WATCHING = QT_TRANSLATE_NOOP("desktop", "Watching “{name}” for new films.")
WATCH_LOST = QT_TRANSLATE_NOOP(
    "desktop", "“{name}” is gone. Plug the stick in again: the program goes on by itself. ({reason})"
)
WATCH_CHOOSE = QT_TRANSLATE_NOOP("desktop", "Choose the folder to watch")
WATCH_SCORE = QT_TRANSLATE_NOOP(
    "desktop", "{n} files are in the folder already. Score them too? New ones are scored as they arrive."
)
YES = QT_TRANSLATE_NOOP("desktop", "Yes")
NO = QT_TRANSLATE_NOOP("desktop", "No")
GO_ON_QUESTION = QT_TRANSLATE_NOOP(
    "desktop", "The program was ended while it scored {total} films. {done} of them are done. Go on with the rest?"
)
GO_ON_YES = QT_TRANSLATE_NOOP("desktop", "Go on")
GO_ON_NO = QT_TRANSLATE_NOOP("desktop", "Discard them")
