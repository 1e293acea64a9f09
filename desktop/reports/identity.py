"""Who the film is of: read from the DICOM header at the moment a report needs it, and never kept. No Qt."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from cxr.errors import CxrError
from cxr.files import read_bytes
from cxr.image_io.load import sniff


@dataclass(frozen=True)
class Identity:
    """What a DICOM header says of the patient; "" where it says nothing.

    Attributes:
        name: (0010,0010), its parts set apart by spaces.
        number: (0010,0020).
    """

    name: str = ""
    number: str = ""


def read_identity(path: Path) -> Identity:
    """Name and ID of a DICOM file's patient; an empty Identity for every other file, and for one that can't be read."""
    try:
        data = read_bytes(path)
        if sniff(data) != "DICOM":
            return Identity()
    except CxrError:
        return Identity()
    import pydicom

    import cxr.image_io.dicom  # noqa: F401  (stops pydicom's remarks, which can hold names)

    try:
        header = pydicom.dcmread(
            io.BytesIO(data), stop_before_pixels=True, force=True, specific_tags=["PatientName", "PatientID"]
        )
        return Identity(_clean(header.get("PatientName", "")), _clean(header.get("PatientID", "")))
    except Exception:  # pydicom's parsers raise whatever the damaged bytes lead them to
        return Identity()


def _clean(value: object) -> str:
    """ "Family^Given=Ideographic" (PS3.5 6.2, VR PN) → words; control characters out."""
    words = ("" if value is None else str(value)).replace("^", " ").replace("=", " · ")
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())
