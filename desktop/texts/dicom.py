"""Words of "Save as DICOM…"."""

from __future__ import annotations

from cxr.dicom_out.order import BURNED_IN, MAYBE_BURNED_IN, NO_COPY, NO_OVERLAY
from desktop.texts import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("desktop", "Save as DICOM")
WHAT = QT_TRANSLATE_NOOP(
    "desktop",
    "For archives and viewers of X-rays (PACS). Each film gets files of its own; the film itself is never changed. "
    "Files that are there already are left as they are.",
)
FILMS = QT_TRANSLATE_NOOP("desktop", "Films:")
THIS_FILM = QT_TRANSLATE_NOOP("desktop", "This fil&m")
ALL_FILMS = QT_TRANSLATE_NOOP("desktop", "&All films of the list: {n}")
CONTENTS = QT_TRANSLATE_NOOP("desktop", "Write:")
PICTURE = QT_TRANSLATE_NOOP("desktop", "&Picture: the film with the result under it")
REPORT = QT_TRANSLATE_NOOP("desktop", "Structured &report: score, decision, warnings, model")
COPY = QT_TRANSLATE_NOOP("desktop", "&Copy of the film")
PATIENT = QT_TRANSLATE_NOOP("desktop", "The patient:")
DEIDENTIFY = QT_TRANSLATE_NOOP("desktop", "&Leave out names, IDs and dates")
WITH_NAMES = QT_TRANSLATE_NOOP(
    "desktop",
    "As ticked now, the files say who the patient is, so that an archive puts them beside the film. Keep them safe. "
    "Films that are no DICOM files name nobody: an archive can't tell whose they are.",
)
WITHOUT_NAMES = QT_TRANSLATE_NOOP(
    "desktop",
    "As ticked now, names, IDs, dates and private entries stay out (DICOM PS3.15, basic profile). "
    "An archive can't put the files beside the patient's film. "
    "Letters that are part of the picture stay in the picture: look at it before you give it away.",
)
FOLDER = QT_TRANSLATE_NOOP("desktop", "&Folder:")
CHOOSE = QT_TRANSLATE_NOOP("desktop", "C&hoose…")
CHOOSE_FOLDER = QT_TRANSLATE_NOOP("desktop", "Choose a folder for the DICOM files")
NO_FOLDER = QT_TRANSLATE_NOOP("desktop", "No folder chosen yet.")
SAVE = QT_TRANSLATE_NOOP("desktop", "&Save")
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")
STOP = QT_TRANSLATE_NOOP("desktop", "S&top")
NOTHING = QT_TRANSLATE_NOOP("desktop", "Tick what to write.")
PROGRESS = QT_TRANSLATE_NOOP("desktop", "{done} of {total} films")
DONE = QT_TRANSLATE_NOOP("desktop", "Films written: {films} (files: {files}).")
STOPPED = QT_TRANSLATE_NOOP("desktop", "Stopped. Films written: {films} (files: {files}); these are whole.")
NOT_JUDGED = QT_TRANSLATE_NOOP("desktop", "{n} of them cannot be judged; their reports say why.")
EXISTING = QT_TRANSLATE_NOOP("desktop", "{n} films were in the folder already and stay as they are. Choose an empty folder.")
FAILED = QT_TRANSLATE_NOOP("desktop", "{n} films could not be written:")
REMARKS = {
    NO_OVERLAY: QT_TRANSLATE_NOOP(
        "desktop",
        "{n} pictures do not show where the program looked: another model is in use than the one that scored the film, "
        "or it can't show it.",
    ),
    BURNED_IN: QT_TRANSLATE_NOOP("desktop", "{n} films say that letters are burnt into them: names may still be seen."),
    MAYBE_BURNED_IN: QT_TRANSLATE_NOOP(
        "desktop", "{n} films may have letters burnt into their picture: look at them before you give them away."
    ),
    NO_COPY: QT_TRANSLATE_NOOP("desktop", "{n} films could not be copied without names; their other files were written."),
}
