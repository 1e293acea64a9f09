"""What a film that is scored can have against it: stable codes and their sentences. Light, for who only shows them."""

from __future__ import annotations

WARNINGS: dict[str, str] = {
    "unlike_chest": "The picture does not look quite like a child's upright frontal chest film: do not rely on the score.",
    "atypical": "The picture differs from the films the program was made with: do not rely on the score.",
    "evidence_outside": "What speaks for pneumonia lies mostly outside the lungs: the score may rest on something else.",
    "age_outside": "The patient is outside the intended ages (1 to 5 years): the score has not been tested there.",
    "age_unknown": "The file does not say the patient's age; the program is meant for children of 1 to 5 years.",
    "modality_unknown": "The file does not say that it is an X-ray.",
    "body_part_unknown": "The file does not say that it shows the chest.",
    "for_processing": "The file is the detector's raw image, not the one meant for reading: the score may be wrong.",
    "low_contrast": "The film is very dark, very bright or washed out: the score may be wrong.",
    "small_image": "The image is smaller than the films the program was made with: the score may be wrong.",
}
