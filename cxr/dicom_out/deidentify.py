"""De-identification by the Basic Application Level Confidentiality Profile, DICOM PS3.15 annex E.

Table E.1-1 says what becomes of the attributes that it names (`cxr.dicom_out.basic_profile`). What it does not name may stay;
here it keeps its value only if that can't be a name: numbers, known UIDs, known codes, and the few words that say how the
pixels are to be read. So a name in an attribute that nobody thought of goes too. Pixels are not looked at: letters burnt into
them stay.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

import pydicom
from pydicom._uid_dict import UID_dictionary
from pydicom.dataelem import DataElement
from pydicom.sequence import Sequence as Items

from cxr.dicom_out.basic_profile import ACTIONS, REPEATING
from cxr.dicom_out.uids import short_name, uid_from

BASIC_PROFILE = ("113100", "Basic Application Confidentiality Profile")
CLEAN_CONTENT = ("113104", "Clean Structured Content Option")
"""PS3.16 CID 7050."""

_CONTENT, _PATIENT_ID, _PIXELS = 0x0040A730, 0x00100020, 0x7FE00010
_DUMMIES: dict[str, Any] = {
    "AE": "NONE", "AS": "000Y", "CS": "NONE", "DA": "19000101", "DT": "19000101000000", "TM": "000000", "DS": "0", "IS": "0",
    "LO": "None", "LT": "None", "PN": "None^", "SH": "None", "ST": "None", "UC": "None", "UR": "none:", "UT": "None",
    "FD": 0.0, "FL": 0.0, "SL": 0, "SS": 0, "SV": 0, "UL": 0, "US": 0, "UV": 0, "OB": b"\0\0", "UN": b"\0\0",
}  # fmt: skip
"""PS3.15 E.1.1: what stands for a value that must not be empty."""
_NUMBERS = frozenset({"AT", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})
_DECIMAL = re.compile(r" *[+-]?\d*\.?\d+([Ee][+-]?\d+)? *|")
_TERM = re.compile(r"[A-Z0-9_ ]{0,16}")
_KEPT_WORDS = frozenset(
    {
        "AnodeTargetMaterial", "BodyPartExamined", "BurnedInAnnotation", "ConversionType", "DetectorConfiguration",
        "DetectorType", "ExposureControlMode", "FieldOfViewShape", "FilterType", "Grid", "ImageLaterality", "ImageType",
        "Laterality", "LossyImageCompression", "LossyImageCompressionMethod", "Modality", "ModalityLUTType",
        "PatientOrientation", "PhotometricInterpretation", "PixelIntensityRelationship", "PixelSpacingCalibrationType",
        "PositionerType", "PresentationIntentType", "PresentationLUTShape", "QualityControlImage", "RescaleType",
        "VOILUTFunction", "ViewPosition",
    }
)  # fmt: skip
"""Words that the pixels need, where they look like the standard's terms (PS3.5 6.2, VR CS)."""
_KEPT_BYTES = frozenset({"LUTData", "PixelData"})
_CODE = ("CodeValue", "CodingSchemeDesignator")


def deidentify(dataset: Any, key: bytes) -> None:
    """Take out of a film's data set, in place, what may tell whose it is; its pixels stay as they are.

    Args:
        dataset: pydicom's.
        key: of the export (`cxr.dicom_out.order.Order`): UIDs, and the patient's ID, become others made with it.
    """
    _clean(dataset, key)
    mark(dataset, BASIC_PROFILE)


def finish(dataset: Any, key: bytes, *options: tuple[str, str]) -> None:
    """The same for an object that this program has made from a film de-identified before: dates and descriptions go.

    Its UIDs and its contents are new, and name nobody.

    Args:
        options: of the profile, used beside it.
    """
    _finish_items(dataset, key)
    mark(dataset, BASIC_PROFILE, *options)


def _finish_items(dataset: Any, key: bytes) -> None:
    """The dates of a sequence's items are dates, too."""
    for tag in list(dataset.keys()):
        action = ACTIONS.get(int(tag), "")
        if int(tag) in (_CONTENT, _PATIENT_ID):
            continue
        if action not in ("", "U", "X/Z/U*"):
            _act(dataset, dataset[tag], action, key)
        elif dataset[tag].VR == "SQ":
            for item in dataset[tag].value:
                _finish_items(item, key)


def mark(dataset: Any, *methods: tuple[str, str]) -> None:
    """Say what was done, PS3.15 E.1.1 and PS3.3 C.7.1.1 and C.12.1."""
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = ["DICOM PS3.15 2026c", *(meaning for _, meaning in methods)]
    dataset.DeidentificationMethodCodeSequence = Items([_code(value, meaning) for value, meaning in methods])
    dataset.LongitudinalTemporalInformationModified = "REMOVED"


def _code(value: str, meaning: str) -> pydicom.Dataset:
    item = pydicom.Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return item


def _clean(dataset: Any, key: bytes) -> None:
    for tag in list(dataset.keys()):
        if tag.is_private or tag.group & 0xFF00 in REPEATING or tag.group < 8:
            del dataset[tag]
            continue
        try:
            _clean_element(dataset, dataset[tag], key)
        except Exception:  # pydicom's parsers raise whatever the damaged bytes lead them to
            del dataset[tag]


def _clean_element(dataset: Any, element: DataElement, key: bytes) -> None:
    action = ACTIONS.get(int(element.tag), "")
    if action and action != "X/Z/U*":
        _act(dataset, element, action, key)
    elif element.VR == "SQ":
        element.value = Items([item for item in element.value if _is_clean_item(item, key)])
    elif not _is_harmless(element):
        _take_away(dataset, element, key)


def _is_clean_item(item: Any, key: bytes) -> bool:
    """Clean an item of a sequence; False for a code that the standard does not know: its words may be anything."""
    known = None
    if "CodeValue" in item or "CodeMeaning" in item:
        known = _meaning(str(item.get("CodingSchemeDesignator", "")), str(item.get("CodeValue", "")))
        if known is None:
            return False
    words = {name: str(item[name].value) for name in _CODE if name in item}
    _clean(item, key)
    if known is not None:
        for name, word in {**words, "CodeMeaning": known}.items():
            setattr(item, name, word)
    return True


@cache
def _meanings() -> dict[tuple[str, str], str]:
    from pydicom.sr._concepts_dict import concepts

    return {
        (str(scheme), str(value)): str(found[0])
        for scheme, by_keyword in concepts.items()
        for by_value in cast("dict[str, dict[str, tuple[str, object]]]", by_keyword).values()
        for value, found in by_value.items()
    }


def _meaning(scheme: str, value: str) -> str | None:
    """What a code of PS3.16 says; of SNOMED the old and the new form are known."""
    found = _meanings().get((scheme, value))
    if found is None and scheme in ("SRT", "SNM3", "99SDM"):
        from pydicom.sr._snomed_dict import mapping

        found = _meanings().get(("SCT", str(mapping["SRT"].get(value, ""))))
    return found


def _is_harmless(element: DataElement) -> bool:
    """Whether an attribute that the table does not name can't name a person."""
    if element.VR in _NUMBERS or element.keyword in _KEPT_BYTES:
        return bool(element.keyword)
    values = element.value if isinstance(element.value, (list, tuple, pydicom.multival.MultiValue)) else [element.value]
    words = ["" if value is None else str(value) for value in values]
    if element.VR in ("DS", "IS"):
        return bool(element.keyword) and all(_DECIMAL.fullmatch(word) for word in words)
    if element.VR == "UI":
        return all(word in UID_dictionary for word in words)
    return element.keyword in _KEPT_WORDS and all(_TERM.fullmatch(word) for word in words)


def _take_away(dataset: Any, element: DataElement, key: bytes) -> None:
    """What the table does not name. An empty attribute may be one that must be there (Type 2)."""
    known = bool(element.keyword) and element.VR not in ("OB", "OD", "OF", "OL", "OV", "OW", "UN")
    _act(dataset, element, ("U" if element.VR == "UI" else "Z") if known else "X", key)


def _act(dataset: Any, element: DataElement, action: str, key: bytes) -> None:
    if element.tag == _PATIENT_ID and str(element.value or "").strip():
        element.value = f"ANON-{short_name(key, str(element.value).strip()).upper()}"
    elif action == "X" or (element.VR == "SQ" and action in ("D", "Z/D", "X/D")) or element.VR not in (*_DUMMIES, "SQ", "UI"):
        del dataset[element.tag]
    elif element.VR == "SQ":
        element.value = Items()
    elif element.VR == "UI":
        values = element.value if isinstance(element.value, (list, pydicom.multival.MultiValue)) else [element.value or ""]
        new = [uid_from(key, "uid", str(value)) if str(value) else "" for value in values]
        element.value = new if len(new) > 1 else new[0]
    elif action in ("Z", "X/Z"):
        element.value = b"" if element.VR in ("OB", "UN") else None
    else:
        element.value = _DUMMIES[element.VR]
