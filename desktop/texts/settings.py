"""Words about settings: the dialog, and what can go wrong with the file."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

NO_DATA_FOLDER = QT_TRANSLATE_NOOP("desktop", "The folder for settings can't be made ({reason}).")
NO_DATA_FOLDER_HINT = QT_TRANSLATE_NOOP(
    "desktop", "You can work on, but nothing is remembered. Make this folder writable, or name another one in {variable}."
)
UNREADABLE = QT_TRANSLATE_NOOP("desktop", "Your settings can't be read. The program starts with the usual ones.")
UNREADABLE_HINT = QT_TRANSLATE_NOOP("desktop", "The old file is kept as “{name}”.")
UNREADABLE_STAYS = QT_TRANSLATE_NOOP(
    "desktop", "The old file can't be renamed, so it stays as it is and changes are not remembered. Move it away yourself."
)
NEWER = QT_TRANSLATE_NOOP("desktop", "Your settings come from a newer version of the program. They are left as they are.")
NEWER_HINT = QT_TRANSLATE_NOOP("desktop", "Changes last until you close the program. Use the newer version to keep them.")
FALLBACK = QT_TRANSLATE_NOOP("desktop", "A setting has a value that can't be used: {name}.")
FALLBACK_HINT = QT_TRANSLATE_NOOP("desktop", "The usual value is used instead.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The settings can't be saved ({reason}).")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "desktop", "You can work on; changes last until you close the program. Free some space, or ask for the right to write here."
)

FIELDS = {
    "language": QT_TRANSLATE_NOOP("desktop", "language"),
    "theme": QT_TRANSLATE_NOOP("desktop", "colours"),
    "font_scale": QT_TRANSLATE_NOOP("desktop", "size of letters"),
    "workers": QT_TRANSLATE_NOOP("desktop", "films read at the same time"),
    "watch_folder": QT_TRANSLATE_NOOP("desktop", "watched folder"),
    "recent": QT_TRANSLATE_NOOP("desktop", "recent files"),
    "geometry": QT_TRANSLATE_NOOP("desktop", "place of the window"),
    "splitter": QT_TRANSLATE_NOOP("desktop", "widths in the window"),
    "accepted_terms": QT_TRANSLATE_NOOP("desktop", "accepted terms"),
    "overlay_opacity": QT_TRANSLATE_NOOP("desktop", "strength of the coloured map"),
    "list_sort": QT_TRANSLATE_NOOP("desktop", "order of the list"),
    "history": QT_TRANSLATE_NOOP("desktop", "history"),
    "history_days": QT_TRANSLATE_NOOP("desktop", "days that the history is kept"),
    "read_first": QT_TRANSLATE_NOOP("desktop", "own read first"),
}
"""What each field of the settings is called in a message."""

TITLE = QT_TRANSLATE_NOOP("desktop", "Settings")
LANGUAGE = QT_TRANSLATE_NOOP("desktop", "&Language")
LANGUAGE_SYSTEM = QT_TRANSLATE_NOOP("desktop", "As on this computer")
NOT_REVIEWED = QT_TRANSLATE_NOOP("desktop", "{language} (not checked by a speaker)")
NOT_REVIEWED_NOTE = QT_TRANSLATE_NOOP(
    "desktop", "No speaker has checked this language yet. Sentences about safety show the English too."
)
THEME = QT_TRANSLATE_NOOP("desktop", "&Colours")
THEMES = {
    "system": QT_TRANSLATE_NOOP("desktop", "As on this computer"),
    "light": QT_TRANSLATE_NOOP("desktop", "Light"),
    "dark": QT_TRANSLATE_NOOP("desktop", "Dark"),
    "high_contrast": QT_TRANSLATE_NOOP("desktop", "High contrast"),
}
SIZE = QT_TRANSLATE_NOOP("desktop", "Si&ze of letters")
PERCENT = QT_TRANSLATE_NOOP("desktop", "{n} %")
WORKERS = QT_TRANSLATE_NOOP("desktop", "Films read at the same &time")
WORKERS_AUTOMATIC = QT_TRANSLATE_NOOP("desktop", "Automatic")
WORKERS_NOTE = QT_TRANSLATE_NOOP("desktop", "A smaller number leaves more of the computer to other programs.")
WATCH = QT_TRANSLATE_NOOP("desktop", "&Watched folder")
WATCH_NOTE = QT_TRANSLATE_NOOP("desktop", "New films in this folder are scored as they arrive.")
WATCH_NONE = QT_TRANSLATE_NOOP("desktop", "No folder is watched")
WATCH_CHOOSE = QT_TRANSLATE_NOOP("desktop", "C&hoose…")
WATCH_CLEAR = QT_TRANSLATE_NOOP("desktop", "&Stop watching")
WATCH_TITLE = QT_TRANSLATE_NOOP("desktop", "Choose the folder to watch")
RECENT = QT_TRANSLATE_NOOP("desktop", "Recent files")
RECENT_CLEAR = QT_TRANSLATE_NOOP("desktop", "Clea&r the list of recent files")
RECENT_COUNT = QT_TRANSLATE_NOOP("desktop", "Remembered: {n}. The films themselves are not touched.")
RECORDS = QT_TRANSLATE_NOOP("desktop", "&Earlier results")
HISTORY_KEEP = QT_TRANSLATE_NOOP("desktop", "&Keep results, so that they can be found again")
HISTORY_DAYS = QT_TRANSLATE_NOOP("desktop", "How long results are kept")
KEPT_DAYS = QT_TRANSLATE_NOOP("desktop", "for {n} days")
KEPT_ALWAYS = QT_TRANSLATE_NOOP("desktop", "until they are deleted")
HISTORY_NOTE = QT_TRANSLATE_NOOP(
    "desktop",
    "On this computer only, with names of files, never the films themselves. Older entries are deleted by themselves.",
)
DELETE = QT_TRANSLATE_NOOP("desktop", "&Delete all of them…")
DELETE_QUESTION = QT_TRANSLATE_NOOP(
    "desktop",
    "Delete all earlier results, with your own reads, verdicts and notes? They can't be brought back. Films, saved tables and "
    "reports stay; so does the audit log, which names nobody.",
)
DELETE_YES = QT_TRANSLATE_NOOP("desktop", "Delete all")
DELETE_NO = QT_TRANSLATE_NOOP("desktop", "Keep them")
DELETED = QT_TRANSLATE_NOOP("desktop", "Deleted: {n}")
READ_FIRST = QT_TRANSLATE_NOOP("desktop", "I read each film &first: ask me before the score is shown")
READ_FIRST_NOTE = QT_TRANSLATE_NOOP("desktop", "Your read and the program's are compared under Records, Reader and program.")
AT_ONCE = QT_TRANSLATE_NOOP("desktop", "Changes take effect at once.")
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")
