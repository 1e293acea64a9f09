"""Sentences of the core, marked for translation. The core speaks English and knows nothing of Qt.

Warnings and the intended use stand here word for word, as `tests/desktop/test_languages.py` checks. A file's error carries
figures and names in its message: where another language is spoken, a sentence by its code stands before it.
"""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

INTENDED_USE = QT_TRANSLATE_NOOP(
    "desktop",
    "Decision support for health workers: frontal chest X-rays of children of one to five years. "
    "The decision stays with a qualified clinician. Not a cleared medical device.",
)

WARNINGS = {
    "unlike_chest": QT_TRANSLATE_NOOP(
        "desktop", "The picture does not look quite like a child's upright frontal chest film: do not rely on the score."
    ),
    "atypical": QT_TRANSLATE_NOOP(
        "desktop", "The picture differs from the films the program was made with: do not rely on the score."
    ),
    "evidence_outside": QT_TRANSLATE_NOOP(
        "desktop", "What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else."
    ),
    "age_outside": QT_TRANSLATE_NOOP(
        "desktop", "The patient is outside the intended ages (1 to 5 years): the score has not been tested there."
    ),
    "age_unknown": QT_TRANSLATE_NOOP(
        "desktop", "The file does not say the patient's age; the program is meant for children of 1 to 5 years."
    ),
    "modality_unknown": QT_TRANSLATE_NOOP("desktop", "The file does not say that it is an X-ray."),
    "body_part_unknown": QT_TRANSLATE_NOOP("desktop", "The file does not say that it shows the chest."),
    "for_processing": QT_TRANSLATE_NOOP(
        "desktop", "The file is the detector's raw image, not the one meant for reading: the score may be wrong."
    ),
    "low_contrast": QT_TRANSLATE_NOOP("desktop", "The film is very dark, very bright or washed out: the score may be wrong."),
    "small_image": QT_TRANSLATE_NOOP(
        "desktop", "The image is smaller than the films the program was made with: the score may be wrong."
    ),
}

REASONS = {
    "file_missing": QT_TRANSLATE_NOOP("desktop", "The file is gone. Check the name, or plug the stick in again."),
    "not_a_file": QT_TRANSLATE_NOOP("desktop", "This is not a file. Choose an image file."),
    "file_unreadable": QT_TRANSLATE_NOOP("desktop", "The file can't be read. Check the permissions and the drive."),
    "file_empty": QT_TRANSLATE_NOOP("desktop", "The file is empty. Copy it again."),
    "file_too_large": QT_TRANSLATE_NOOP("desktop", "The file is larger than 400 MB. Export the film alone."),
    "not_an_image": QT_TRANSLATE_NOOP("desktop", "This is no picture the program can read. Use JPEG, PNG, TIFF, BMP or DICOM."),
    "image_truncated": QT_TRANSLATE_NOOP("desktop", "The file is incomplete. Copy, send or export it again."),
    "image_corrupt": QT_TRANSLATE_NOOP("desktop", "The file is damaged. Copy, send or export it again."),
    "image_too_large": QT_TRANSLATE_NOOP("desktop", "The image is too large. Export the film at a smaller size."),
    "image_depth": QT_TRANSLATE_NOOP(
        "desktop", "The program can't read this kind of pixels. Export the film as 8- or 16-bit grey, or as DICOM."
    ),
    "dicom_header": QT_TRANSLATE_NOOP("desktop", "The DICOM header is damaged. Send or copy the film again."),
    "dicom_no_pixels": QT_TRANSLATE_NOOP("desktop", "The DICOM file holds no picture. Choose the file with the image."),
    "dicom_codec": QT_TRANSLATE_NOOP(
        "desktop", "The program can't decode this DICOM compression. Export the film uncompressed."
    ),
    "reader_crashed": QT_TRANSLATE_NOOP(
        "desktop", "The part of the program that reads films crashed on this file. It may be damaged: export it again."
    ),
    "reader_timeout": QT_TRANSLATE_NOOP(
        "desktop", "Reading the file took too long. Copy it to this computer's own disk and try again."
    ),
    "out_of_memory": QT_TRANSLATE_NOOP(
        "desktop", "There is not enough memory for this file. Close other programs and try again."
    ),
    "program_failed": QT_TRANSLATE_NOOP(
        "desktop", "The program failed on this file. Have a clinician read the film, and report the fault."
    ),
    "modality": QT_TRANSLATE_NOOP("desktop", "The file is not an X-ray film. Choose a chest X-ray."),
    "body_part": QT_TRANSLATE_NOOP("desktop", "The film shows another part of the body. Choose a chest X-ray."),
    "view": QT_TRANSLATE_NOOP("desktop", "The film is not a frontal view. Choose the frontal film."),
    "image_multiframe": QT_TRANSLATE_NOOP("desktop", "The file holds several images. Save the film alone in a file."),
    "colour_picture": QT_TRANSLATE_NOOP("desktop", "This is a colour picture. Choose the X-ray itself."),
    "palette_picture": QT_TRANSLATE_NOOP("desktop", "The picture is in palette colours. Choose the X-ray itself."),
    "too_small": QT_TRANSLATE_NOOP("desktop", "The image has too few pixels. Use the film itself, not its preview."),
    "aspect": QT_TRANSLATE_NOOP("desktop", "The image is far too long or wide for a chest film. Export the film alone."),
    "not_a_chest": QT_TRANSLATE_NOOP(
        "desktop",
        "The picture does not look like an upright frontal chest film. If it is one, turn it upright and have it scored again; "
        "else have it read.",
    ),
    "not_like_training": QT_TRANSLATE_NOOP(
        "desktop", "The picture is too unlike the films the program was made with. A clinician has to read this film."
    ),
    "blank": QT_TRANSLATE_NOOP("desktop", "The image is blank. Export the film again."),
}
