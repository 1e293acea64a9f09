"""Words of the reports and of the dialog that asks for one."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

FILM_TITLE = QT_TRANSLATE_NOOP("desktop", "Report on one film")
BATCH_TITLE = QT_TRANSLATE_NOOP("desktop", "Report on {n} films")
PAGE_OF = QT_TRANSLATE_NOOP("desktop", "Page {page} of {pages}")
FOOTER = QT_TRANSLATE_NOOP("desktop", "Decision support. The decision stays with a qualified clinician.")

FILM = QT_TRANSLATE_NOOP("desktop", "Film")
FILM_ROW = QT_TRANSLATE_NOOP("desktop", "{film} (row {row} of the list)")
NO_HASH = QT_TRANSLATE_NOOP("desktop", "unreadable file")
PATIENT = QT_TRANSLATE_NOOP("desktop", "Patient")
PATIENT_ID = QT_TRANSLATE_NOOP("desktop", "Patient ID")
NOT_IN_FILE = QT_TRANSLATE_NOOP("desktop", "not in the file")
TO_FILL_IN = QT_TRANSLATE_NOOP("desktop", "left out of this file; write it here by hand if needed")
MADE = QT_TRANSLATE_NOOP("desktop", "Made")

THE_FILM = QT_TRANSLATE_NOOP("desktop", "The film")
THE_PLACES = QT_TRANSLATE_NOOP("desktop", "Where the program looked: coloured places speak for pneumonia")
NO_PLACES = QT_TRANSLATE_NOOP("desktop", "Where the program looked is not known for this film.")
NO_FILM = QT_TRANSLATE_NOOP("desktop", "This file can't be shown.")
NOT_FOR_READING = QT_TRANSLATE_NOOP("desktop", "The pictures are made smaller. Read the film itself, not this page.")

SCALE_WORDS = QT_TRANSLATE_NOOP("desktop", "uncertain {low} to {high}, threshold {threshold}")
MEANS_PART = QT_TRANSLATE_NOOP("desktop", "{number} where {share} of 100 children have it")
WARNINGS = QT_TRANSLATE_NOOP("desktop", "Take care")
NO_WARNINGS = QT_TRANSLATE_NOOP("desktop", "The program found nothing that speaks against the score.")
ALTERED = QT_TRANSLATE_NOOP("desktop", "The film was changed by hand before it was scored, and is shown so: {changes}.")
UNTESTED_AGE = QT_TRANSLATE_NOOP("desktop", "What the finding means at this age has not been measured.")

ABOUT = QT_TRANSLATE_NOOP("desktop", "What was read, and with what")
FILE_HASH = QT_TRANSLATE_NOOP("desktop", "File (SHA-256)")
FILE_KIND = QT_TRANSLATE_NOOP("desktop", "Image")
FILE_KIND_VALUE = QT_TRANSLATE_NOOP("desktop", "{format}, {width} × {height} pixels")
MODEL = QT_TRANSLATE_NOOP("desktop", "Model")
MODEL_HASH = QT_TRANSLATE_NOOP("desktop", "Model (SHA-256)")
PROGRAM_VERSION = QT_TRANSLATE_NOOP("desktop", "Program")
UNKNOWN = QT_TRANSLATE_NOOP("desktop", "unknown")
INTENDED_USE = QT_TRANSLATE_NOOP("desktop", "Intended use")

NOTE = QT_TRANSLATE_NOOP("desktop", "Reader's note")
READ_BY = QT_TRANSLATE_NOOP("desktop", "Read by (name)")
SIGNATURE = QT_TRANSLATE_NOOP("desktop", "Signature")
DATE = QT_TRANSLATE_NOOP("desktop", "Date")

SUMMARY = QT_TRANSLATE_NOOP("desktop", "Summary")
UNFINISHED = QT_TRANSLATE_NOOP("desktop", "{n} more films of the list have no result: the report is not complete.")
SEVERAL_MODELS = QT_TRANSLATE_NOOP("desktop", "Not all films were read with the same model: do not compare their scores.")
HISTOGRAM = QT_TRANSLATE_NOOP("desktop", "Scores of the {n} films that were scored")
HISTOGRAM_FILMS = QT_TRANSLATE_NOOP("desktop", "films")
WHY_NOT = QT_TRANSLATE_NOOP("desktop", "Not scored, and why")
WARNED = QT_TRANSLATE_NOOP("desktop", "Scored with a warning")
ALL_FILMS = QT_TRANSLATE_NOOP("desktop", "All films")
COLUMN_ROW = QT_TRANSLATE_NOOP("desktop", "Row")
COLUMN_SCORE = QT_TRANSLATE_NOOP("desktop", "Score")
COLUMN_FINDING = QT_TRANSLATE_NOOP("desktop", "Finding")
COLUMN_REMARKS = QT_TRANSLATE_NOOP("desktop", "Warnings, or why not")
NAMES_LEFT_OUT = QT_TRANSLATE_NOOP(
    "desktop",
    "File names are left out, since they can hold a patient's name: the first 12 digits of its file's SHA-256 name a film.",
)

SHORT_WARNINGS = {
    "unlike_chest": QT_TRANSLATE_NOOP("desktop", "unlike a chest film"),
    "atypical": QT_TRANSLATE_NOOP("desktop", "unlike the films it was made with"),
    "evidence_outside": QT_TRANSLATE_NOOP("desktop", "evidence outside the lungs"),
    "age_outside": QT_TRANSLATE_NOOP("desktop", "age not intended"),
    "age_unknown": QT_TRANSLATE_NOOP("desktop", "age unknown"),
    "modality_unknown": QT_TRANSLATE_NOOP("desktop", "perhaps no X-ray"),
    "body_part_unknown": QT_TRANSLATE_NOOP("desktop", "perhaps no chest"),
    "for_processing": QT_TRANSLATE_NOOP("desktop", "detector's raw image"),
    "low_contrast": QT_TRANSLATE_NOOP("desktop", "badly exposed"),
    "small_image": QT_TRANSLATE_NOOP("desktop", "small image"),
}

DIALOG_FILM = QT_TRANSLATE_NOOP("desktop", "Report on this film")
DIALOG_BATCH = QT_TRANSLATE_NOOP("desktop", "Report on the list")
WHAT_FILM = QT_TRANSLATE_NOOP(
    "desktop",
    "The report holds the film and where the program looked, the score, the finding, the warnings, the model, "
    "today's date, your note and room for a signature.",
)
WHAT_BATCH = QT_TRANSLATE_NOOP(
    "desktop",
    "The report holds the counts, the spread of the scores, which films were not scored and why, a table of all films, "
    "the model, today's date and your note. It holds no pictures.",
)
WHAT_NAMELESS = QT_TRANSLATE_NOOP("desktop", "As ticked now, the patient's name, the patient's ID and file names stay out.")
WHAT_NAMELESS_BATCH = QT_TRANSLATE_NOOP(
    "desktop", "As ticked now, file names stay out. Names and IDs of patients are never in it."
)
WHAT_NAMES = QT_TRANSLATE_NOOP("desktop", "As ticked now, the report says who the patient is or may be: keep it safe.")
BURNT_IN = QT_TRANSLATE_NOOP("desktop", "Letters that are part of the picture stay in the picture.")
NOTE_LABEL = QT_TRANSLATE_NOOP("desktop", "Your &note (may be empty)")
NOTE_TIP = QT_TRANSLATE_NOOP(
    "desktop", "Printed as you write it. Don't name the patient here if the report is to stay without a name."
)
TICKS = QT_TRANSLATE_NOOP("desktop", "Put into the report:")
TICK_NAME = QT_TRANSLATE_NOOP("desktop", "&Patient's name (from the DICOM file)")
TICK_ID = QT_TRANSLATE_NOOP("desktop", "Patient's &ID (from the DICOM file)")
TICK_FILE = QT_TRANSLATE_NOOP("desktop", "&File name (it can hold the patient's name)")
TICK_FILES = QT_TRANSLATE_NOOP("desktop", "&File names (they can hold patients' names)")
PAGE_SIZE = QT_TRANSLATE_NOOP("desktop", "Pa&per size")
SAVE_PDF = QT_TRANSLATE_NOOP("desktop", "&Save as PDF…")
PRINT = QT_TRANSLATE_NOOP("desktop", "P&rint…")
CANCEL = QT_TRANSLATE_NOOP("desktop", "Cancel")
SAVE_AS = QT_TRANSLATE_NOOP("desktop", "Save the report as")
PDF_FILTER = QT_TRANSLATE_NOOP("desktop", "PDF (*.pdf)")
FILM_FILE = QT_TRANSLATE_NOOP("desktop", "report-{film}.pdf")
BATCH_FILE = QT_TRANSLATE_NOOP("desktop", "report-{n}-films.pdf")
PRINT_TITLE = QT_TRANSLATE_NOOP("desktop", "Print the report")
SAVE_PICTURE = QT_TRANSLATE_NOOP("desktop", "Save the picture as")
PICTURE_FILTER = QT_TRANSLATE_NOOP("desktop", "Picture (*.png)")
