"""May this image be scored, and with which warnings? Refusal and warning codes, and what they mean in plain words.

Plain checks first: format facts, DICOM tags, flat or tiny images, likeness to mean chest films (`cxr.template`). Then, after
the network has run, how far the film lies from those it was trained on (`cxr.typicality`), where the model can tell.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cxr.anatomy import share_outside_lungs
from cxr.errors import RefusalError
from cxr.image_io import DicomFacts, Radiograph
from cxr.image_io.modality import UNSTATED, refuse_modality
from cxr.preprocess import percentiles
from cxr.template import likeness
from cxr.typicality import Typicality

MIN_SIDE = 100
"""Pixels; below it there is nothing left to judge."""
MAX_ASPECT = 2.5
"""Longer side over shorter; the widest of the 5,856 films of the data set's originals is below 2."""
FLAT_RANGE = 10
"""Grey levels between the 1st and 99th percentile below which an image is blank."""
MIDDLE_RANGE = 25
"""Grey levels between the 25th and 75th percentile below which the film is washed out or nearly all black or white: 7 of
the 4,602 films that train the network, none of the 630 held out."""
MOSTLY = 0.5
"""Share of the evidence outside the lungs from which on it lies "mostly" there."""
AGES = (1.0, 6.0)
"""Intended ages in years: from the first birthday to the day before the sixth."""

BODY_PARTS = ("CHEST", "THORAX", "LUNG", "TORAX", "TÓRAX", "TORACE", "POUMON")
"""A stated body part, (0018,0015) in PS3.16 annex L and what devices write, must contain one of these ..."""
BODY_PART_UNSTATED = ("", "OTHER", "UNKNOWN", "DEFAULT", "NONE", "NA", "N/A")
"""... or be one of these."""
SIDE_VIEWS = ("LL", "RL", "LATERAL", "LAT", "LLD", "RLD", "LLO", "RLO", "RAO", "LAO", "RPO", "LPO")
"""View positions, (0018,5101) in PS3.3 C.8.7.2 and C.8.11.5, that are not frontal: lateral, decubitus, oblique."""


def check(film: Radiograph, copy: NDArray[np.uint8] | None = None) -> tuple[str, ...]:
    """Refuse, warn or pass.

    Args:
        copy: of `to_copy(film.pixels)`, where the caller has it.

    Returns:
        Warning codes, keys of `cxr.warning_codes.WARNINGS`; empty where nothing speaks against the score.

    Raises:
        RefusalError: `colour_picture`, `too_small`, `aspect`, `blank`, `not_a_chest`, `modality`, `body_part`, `view`.
    """
    warnings = [] if film.dicom is None else _check_dicom(film.dicom)
    if "for_processing" in film.conversions:
        warnings.append("for_processing")
    _refuse_shape(film)
    if film.is_colour:
        raise RefusalError("colour_picture", "This is a colour picture, not an X-ray.", "Choose the X-ray itself.")
    low, lower, upper, high = percentiles(film.pixels[::4, ::4], (1, 25, 75, 99))
    if high - low < FLAT_RANGE:
        raise RefusalError("blank", "The image is blank: it shows nothing to judge.", "Export the film again.")
    if high - low < 6 * FLAT_RANGE or upper - lower < MIDDLE_RANGE:
        warnings.append("low_contrast")
    found = likeness(film.pixels if copy is None else copy)
    if found.is_no_chest:
        raise RefusalError(
            "not_a_chest",
            "The picture does not look like an upright frontal chest film.",
            "If it is one, turn it upright (or undo the inversion) and have it scored again; else have it read.",
        )
    if found.is_doubtful:
        warnings.append("unlike_chest")
    if min(film.width, film.height) < 2 * MIN_SIDE:
        warnings.append("small_image")
    return tuple(warnings)


def _refuse_shape(film: Radiograph) -> None:
    short, long = sorted((film.width, film.height))
    if short < MIN_SIDE:
        raise RefusalError(
            "too_small",
            f"The image has only {film.width}×{film.height} pixels.",
            "Use the film itself, not its preview.",
        )
    if long > MAX_ASPECT * short:
        raise RefusalError("aspect", "The image is far too long or wide for a chest film.", "Export the film alone.")


def _check_dicom(facts: DicomFacts) -> list[str]:
    refuse_modality(facts)
    body_part_stated = facts.body_part not in BODY_PART_UNSTATED
    if body_part_stated and not any(word in facts.body_part for word in BODY_PARTS):
        raise RefusalError("body_part", f"The film shows “{facts.body_part.lower()}”, not a chest.", "Choose a chest X-ray.")
    if facts.view_position in SIDE_VIEWS:
        raise RefusalError(
            "view", "This is a side or oblique view; the program reads frontal films only.", "Choose the frontal film."
        )
    warnings = []
    if facts.modality in UNSTATED:
        warnings.append("modality_unknown")
    if not body_part_stated:
        warnings.append("body_part_unknown")
    if facts.age_years is None:
        warnings.append("age_unknown")
    elif not AGES[0] <= facts.age_years < AGES[1]:
        warnings.append("age_outside")
    return warnings


def check_evidence(evidence: NDArray[np.float32] | None, called: bool) -> tuple[str, ...]:
    """Warn where a film is called pneumonia for what lies mostly outside the lungs.

    Args:
        evidence: float32 (h, w), logits; None where the model has no map: then nothing is said.
        called: whether the score is at least the threshold.
    """
    if evidence is None or not called or share_outside_lungs(evidence) <= MOSTLY:
        return ()
    return ("evidence_outside",)


def check_typicality(distance: float | None, limits: Typicality | None) -> tuple[str, ...]:
    """Refuse or warn of what lies far from the films trained on.

    Args:
        distance: of `Typicality.distance`; None where the model can't tell: then nothing is said.

    Raises:
        RefusalError: `not_like_training`.
    """
    if distance is None or limits is None or distance < limits.warn:
        return ()
    if distance >= limits.refuse:
        raise RefusalError(
            "not_like_training",
            "The picture is too unlike the chest films the program was made with.",
            "Choose an upright frontal chest film; if this is one, have it read.",
        )
    return ("atypical",)
