"""What a new object takes from its film's header: whose it is and which study it belongs to, made valid, in UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import pydicom
from pydicom.uid import SecondaryCaptureImageStorage

from cxr.dicom_out.uids import is_uid, uid_from
from cxr.image_io.dicom_facts import numbers, text, value

UTF_8 = "ISO_IR 192"
PATIENT = ("PatientName", "PatientID", "IssuerOfPatientID", "PatientBirthDate", "PatientSex", "PatientAge")
STUDY = (
    "StudyDate", "StudyTime", "AccessionNumber", "ReferringPhysicianName", "StudyID", "StudyDescription",
)  # fmt: skip
_REQUIRED = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "AccessionNumber",
    "ReferringPhysicianName", "StudyID",
)  # fmt: skip
"""Type 2: there, if empty. The others are left out where they are empty."""
_UIDS = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID")
RADIOGRAPHS = tuple(f"1.2.840.10008.5.1.4.1.1.{n}" for n in ("1", "1.1", "1.1.1", "12.2", "7"))
"""CR, DX for presentation and for processing, RF, Secondary Capture: what the report's template can name as its source."""
_TIME = re.compile(r"([01]\d|2[0-3])([0-5]\d([0-5]\d(\.\d{1,6})?)?)?")
_AGE = re.compile(r"\d{3}[DWMY]")


@dataclass(frozen=True)
class Source:
    """A film as the new objects refer to it.

    Attributes:
        header: pydicom's data set: patient and study, every value valid; the UIDs, size and modality of the film.
        is_referable: whether the film is a DICOM object that others can refer to.
        burned_in: (0028,0301), "YES", "NO" or "".
        is_lossy: whether its pixels were compressed with loss.
    """

    header: pydicom.Dataset
    is_referable: bool
    burned_in: str = ""
    is_lossy: bool = False


def of_dicom(dataset: Any, key: bytes, digest: str) -> Source:
    """Of a DICOM film.

    Args:
        key: of the export. digest: SHA-256 of the film's file; what the header lacks is made from both.
    """
    header = _blank(key, digest)
    for keyword in (*PATIENT, *STUDY):
        clean = _clean(keyword, value(dataset, keyword))
        if clean or keyword in _REQUIRED:
            setattr(header, keyword, clean)
    found = {keyword: str(value(dataset, keyword) or "").strip() for keyword in _UIDS}
    if is_uid(found["StudyInstanceUID"]):
        header.StudyInstanceUID = found["StudyInstanceUID"]
    referable = all(is_uid(found[keyword]) for keyword in _UIDS) and found["SOPClassUID"] in RADIOGRAPHS
    if referable:
        for keyword, uid in found.items():
            setattr(header, keyword, uid)
    for keyword in ("Rows", "Columns"):
        setattr(header, keyword, int((numbers(dataset, keyword) or (0.0,))[0]))
    lossy = text(dataset, "LossyImageCompression") == "01"
    burned_in = text(dataset, "BurnedInAnnotation")
    return Source(header, referable, burned_in if burned_in in ("YES", "NO") else "", lossy)


def of_picture(width: int, height: int, format_name: str, key: bytes, digest: str) -> Source:
    """Of a film in another format: nobody's, in a study of its own."""
    header = _blank(key, digest)
    header.Rows, header.Columns = height, width
    return Source(header, False, is_lossy=format_name == "JPEG")


def put(header: pydicom.Dataset, target: Any) -> None:
    """Give patient and study to a new object."""
    for keyword in (*PATIENT, *STUDY):
        if keyword in header:
            setattr(target, keyword, getattr(header, keyword))
    target.StudyInstanceUID = header.StudyInstanceUID


def _blank(key: bytes, digest: str) -> pydicom.Dataset:
    header = pydicom.Dataset()
    header.SpecificCharacterSet = UTF_8
    for keyword in _REQUIRED:
        setattr(header, keyword, "")
    header.StudyInstanceUID = uid_from(key, "study", digest)
    header.SeriesInstanceUID = uid_from(key, "series", digest)
    header.SOPInstanceUID = uid_from(key, "film", digest)
    header.SOPClassUID = SecondaryCaptureImageStorage
    header.Modality = "OT"  # of a radiograph highdicom wants directions and spacing, which not every film has
    return header


def _clean(keyword: str, raw: Any) -> str:
    """A value as its VR wants it (PS3.5 6.2), "" where it can't be made so."""
    if raw is None or isinstance(raw, bytes):
        return ""
    first = raw[0] if isinstance(raw, pydicom.multival.MultiValue) and raw else raw
    words = "".join(letter for letter in str(first) if letter.isprintable() and letter != "\\").strip()
    if keyword.endswith("Date"):
        return _date(words)
    if keyword.endswith("Time"):
        return words if _TIME.fullmatch(words) else ""
    if keyword == "PatientSex":
        return words.upper() if words.upper() in ("M", "F", "O") else ""
    if keyword == "PatientAge":
        return words if _AGE.fullmatch(words) else ""
    return words


def _date(words: str) -> str:
    """Old devices write 1993.08.22, PS3.5 6.2."""
    digits = words.replace(".", "")
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return ""
    return digits if len(digits) == 8 else ""
