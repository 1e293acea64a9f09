"""The DICOM header as far as it decides anything: read defensively, because headers in the field are often wrong."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Any

from pydicom.charset import default_encoding
from pydicom.dataelem import RawDataElement
from pydicom.filereader import read_sequence_item

from cxr.image_io.limited import LimitedReader
from cxr.image_io.radiograph import DicomFacts

OLDEST = 120.0
"""Years; an age beyond it is a filled-in default, not an age."""
_DAYS = {"D": 1.0, "W": 7.0, "M": 365.25 / 12, "Y": 365.25}
_EXAMINED = ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate")


def text(header: Any, keyword: str) -> str:
    """One element as stripped text, upper case; "" where missing or unreadable. Of several values the first."""
    found = value(header, keyword)
    if isinstance(found, (list, tuple)) or (hasattr(found, "__iter__") and not isinstance(found, (str, bytes))):
        found = next(iter(found), "")
    return "" if found is None or isinstance(found, bytes) else str(found).replace("\0", "").strip().upper()


def numbers(header: Any, keyword: str) -> tuple[float, ...]:
    """One element as finite numbers; () where it is missing or any part is not a number."""
    found = value(header, keyword)
    if found is None or isinstance(found, (str, bytes)):
        found = [found] if isinstance(found, str) and found else []
    try:
        parts = [float(part) for part in (found if hasattr(found, "__iter__") and not isinstance(found, str) else [found])]
    except (TypeError, ValueError):
        return ()
    return tuple(parts) if all(math.isfinite(part) for part in parts) else ()


def value(header: Any, keyword: str) -> Any:
    """pydicom's value of an element, None where it is missing or can't be parsed."""
    try:
        return header.get(keyword)
    except Exception:  # pydicom's parsers raise whatever the damaged bytes lead them to
        return None


def first_item(header: Any, keyword: str) -> Any:
    """The first item of a sequence, or None. Of a sequence not yet parsed, the first item alone is: there may be a million."""
    try:
        element = header.get_item(keyword)
        if isinstance(element, RawDataElement) and element.VR in (None, "SQ", "UN"):
            stream = LimitedReader(element.value or b"")
            return read_sequence_item(stream, element.is_implicit_VR, element.is_little_endian, default_encoding)
        items = None if element is None else element.value
        return items[0] if items else None
    except Exception:  # pydicom's parsers raise whatever the damaged bytes lead them to
        return None


def read_facts(header: Any, transfer_syntax: str) -> DicomFacts:
    """What `DicomFacts` states, from a pydicom Dataset; never raises."""
    region = first_item(header, "AnatomicRegionSequence")
    view = first_item(header, "ViewCodeSequence")
    centers, widths = numbers(header, "WindowCenter"), numbers(header, "WindowWidth")
    return DicomFacts(
        modality=text(header, "Modality"),
        body_part=text(header, "BodyPartExamined") or (text(region, "CodeMeaning") if region is not None else ""),
        view_position=text(header, "ViewPosition")
        or ("LATERAL" if view is not None and "LATERAL" in text(view, "CodeMeaning") else ""),
        age_years=_age(header),
        pixel_spacing_mm=_spacing(header, "PixelSpacing") or _spacing(header, "ImagerPixelSpacing"),
        photometric=text(header, "PhotometricInterpretation"),
        transfer_syntax=transfer_syntax,
        windows=tuple(zip(centers, widths, strict=False)),
    )


def _spacing(header: Any, keyword: str) -> tuple[float, float] | None:
    spacing = numbers(header, keyword)
    return (spacing[0], spacing[1]) if len(spacing) == 2 and min(spacing) > 0 else None


def _age(header: Any) -> float | None:
    """Age at the examination in years, PS3.5 6.2 (VR AS and DA)."""
    stated = re.fullmatch(r"(\d{1,3})\s*([DWMY])", text(header, "PatientAge"))
    if stated:
        years = int(stated[1]) * _DAYS[stated[2]] / 365.25
        return years if years <= OLDEST else None
    born = _date(header, "PatientBirthDate")
    examined = next((day for day in (_date(header, keyword) for keyword in _EXAMINED) if day), None)
    if born is None or examined is None:
        return None
    months = 12 * (examined.year - born.year) + examined.month - born.month - (examined.day < born.day)
    return months / 12 if 0 <= months <= 12 * OLDEST else None


def _date(header: Any, keyword: str) -> date | None:
    digits = text(header, keyword).replace(".", "").replace("-", "")
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])) if len(digits) >= 8 else None
    except ValueError:
        return None
