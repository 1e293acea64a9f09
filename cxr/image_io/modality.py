"""Is this modality a projection radiograph? One rule, asked before decoding (DICOM) and again by `cxr.quality`."""

from __future__ import annotations

from cxr.errors import RefusalError
from cxr.image_io.radiograph import DicomFacts

RADIOGRAPHY = ("CR", "DX", "DR", "RG", "RF")
"""Modalities, (0008,0060) in PS3.3 C.7.3.1.1.1, that hold projection radiographs; DR is no defined term but in use."""
UNSTATED = ("", "OT", "SC")
"""Nothing said (OT is "other"; film digitizers write it): the film passes with the warning `modality_unknown`."""


def refuse_modality(facts: DicomFacts) -> None:
    """Turn down what is not a projection radiograph.

    Raises:
        RefusalError: `modality`.
    """
    if facts.modality not in RADIOGRAPHY + UNSTATED:
        raise RefusalError(
            "modality", f"The file is of modality “{facts.modality}”, not an X-ray film.", "Choose a chest X-ray."
        )
