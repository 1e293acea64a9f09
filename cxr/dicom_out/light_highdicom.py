"""Of highdicom only what writes a Secondary Capture and a Structured Report; import its classes from here.

`import highdicom` imports all of it: process pools (with sockets), SQLite, segmentations, volumes. So modules without contents
stand in the places of its packages, and Python finds the modules inside of them all the same: 17 MB and 0.1 s instead of 21 MB.
And it reads tables of 23 MB (110 MB in memory), only to learn that both kinds of object have a date and a time of their
contents, that radiographs have pixels, and which attributes belong to patient and study (`cxr.dicom_out.source` says those
itself). The tables are not in the bundle.
"""

from __future__ import annotations

import importlib.util
import sys

import cxr.image_io.dicom  # noqa: F401  (pydicom without its downloads and remarks, before highdicom imports it)

for _name in ("highdicom", "highdicom.sr", "highdicom.sc"):
    if _name not in sys.modules:
        _spec = importlib.util.find_spec(_name)
        assert _spec is not None
        sys.modules[_name] = importlib.util.module_from_spec(_spec)

import highdicom.base  # noqa: E402
from highdicom.coding_schemes import CodingSchemeIdentificationItem  # noqa: E402
from highdicom.sc.sop import SCImage  # noqa: E402
from highdicom.sr import templates  # noqa: E402
from highdicom.sr.content import SourceImageForMeasurementGroup  # noqa: E402
from highdicom.sr.enum import RelationshipTypeValues  # noqa: E402
from highdicom.sr.sop import ComprehensiveSR  # noqa: E402
from highdicom.sr.templates import (  # noqa: E402
    AlgorithmIdentification,
    DeviceObserverIdentifyingAttributes,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    QualitativeEvaluation,
    TrackingIdentifier,
)
from highdicom.sr.value_types import TextContentItem  # noqa: E402

__all__ = [
    "AlgorithmIdentification",
    "CodingSchemeIdentificationItem",
    "ComprehensiveSR",
    "DeviceObserverIdentifyingAttributes",
    "Measurement",
    "MeasurementReport",
    "MeasurementsAndQualitativeEvaluations",
    "ObservationContext",
    "ObserverContext",
    "QualitativeEvaluation",
    "RelationshipTypeValues",
    "SCImage",
    "SourceImageForMeasurementGroup",
    "TextContentItem",
    "TrackingIdentifier",
]


def _has_content_date(keyword: str, sop_class: str) -> bool:
    """Of ContentDate and ContentTime, which is all that highdicom.base asks: PS3.3 C.7.6.1 and C.17.2 have both."""
    return True


def _has_pixels(sop_class: str) -> bool:
    """Of the classes that a report is made on, see `cxr.dicom_out.source`, which are all images."""
    return True


def _any_name(name: object) -> None:
    """The library warns of names of one part, and names them in the warning."""


setattr(highdicom.base, "check_person_name", _any_name)  # noqa: B010  (as below)
setattr(templates, "does_iod_have_pixel_data", _has_pixels)  # noqa: B010  (as below)
setattr(highdicom.base, "is_attribute_in_iod", _has_content_date)  # noqa: B010  (the library's own name, not exported)
