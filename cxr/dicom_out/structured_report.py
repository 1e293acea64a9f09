"""A result as a Structured Report: Comprehensive SR, PS3.3 A.35.3, with the template TID 1500 of PS3.16.

What is said of pneumonia stands as the value of the concept "Pneumonia" (SNOMED CT 233604007): "findings suggestive of", "no
findings …", "uncertain", "cannot be judged". So no viewer can show "Finding: pneumonia" for a film that was called normal. The
score is DICOM's "Certainty of Finding", in percent, with a comment that it is no risk.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pydicom
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code

from cxr import __version__
from cxr.contract import Decision
from cxr.dicom_out import light_highdicom as hd
from cxr.dicom_out import words
from cxr.dicom_out.source import UTF_8, Source, put
from cxr.dicom_out.uids import uid_from
from cxr.result import Result

SERIES, DESCRIPTION = 9002, "AI result, not a diagnosis: report"
SCHEME = "99PNREADER"
"""Ours: PS3.16 8.2 has designators that begin with 99 for that."""
PNEUMONIA = Code("233604007", "SCT", "Pneumonia")
CHEST_X_RAY = Code("399208008", "SCT", "Plain chest X-ray")
DECISIONS = {
    decision: Code(value, SCHEME, words.DECISIONS[decision])
    for decision, value in (
        ("pneumonia", "SUGGESTIVE"), ("normal", "NOT_SUGGESTIVE"), ("uncertain", "UNCERTAIN"), ("", "NOT_JUDGED"),
    )
}  # fmt: skip
THRESHOLD = Code("THRESHOLD", SCHEME, "Score from which on findings are called suggestive")
ZONE = (
    Code("UNCERTAIN_FROM", SCHEME, "Score from which on a film is called uncertain"),
    Code("UNCERTAIN_UNTIL", SCHEME, "Score below which a film is called uncertain"),
)


class _Report(hd.ComprehensiveSR):
    """The library would copy what it takes for valid, by a table of 23 MB."""

    def copy_patient_and_study_information(self, dataset: pydicom.Dataset) -> None:
        """From our own, clean header."""
        put(dataset, self)

    def _add_contributing_equipment(self, contributing_equipment: object = None, source_image: object = None) -> None:
        """None: what took the film is told by the film."""


def report_object(
    result: Result, source: Source, evidence: Sequence[Any], series_uid: str, uid: str, decision: Decision | None = None
) -> Any:
    """The report.

    Args:
        result: scored or refused.
        source: the film.
        evidence: objects that belong to it, the one that was judged first: the film, or else its picture.
        decision: with the uncertain zone that was in use; None where it is not known.

    Returns:
        A pydicom Dataset, ready to be written.
    """
    judged = evidence[0]
    report = _Report(
        evidence=list(evidence),
        content=_content(result, judged, decision),
        series_instance_uid=series_uid,
        series_number=SERIES,
        sop_instance_uid=uid,
        instance_number=1,
        manufacturer=words.MAKER,
        manufacturer_model_name=words.MAKER,
        software_versions=__version__,
        series_description=DESCRIPTION,
        is_complete=True,
        is_final=False,
        is_verified=False,
        coding_schemes=[hd.CodingSchemeIdentificationItem(SCHEME, name=f"{words.MAKER}: own codes")],
        specific_character_set=UTF_8,
    )
    put(source.header, report)
    return report


def _content(result: Result, judged: Any, decision: Decision | None) -> Any:
    observer = hd.ObserverContext(
        codes.DCM.Device,
        hd.DeviceObserverIdentifyingAttributes(
            uid=uid_from(b"", words.MAKER, __version__, result.model_sha256),  # the same program and model: the same device
            name=words.MAKER,
            manufacturer_name=words.MAKER,
            model_name=__version__,
        ),
    )
    report = hd.MeasurementReport(
        observation_context=hd.ObservationContext(observer_device_context=observer),
        procedure_reported=CHEST_X_RAY,
        imaging_measurements=[_group(result, judged, decision)],
        referenced_images=[judged],
    )
    return report[0]


def _group(result: Result, judged: Any, decision: Decision | None) -> Any:
    group = hd.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=hd.TrackingIdentifier(uid_from(b"", judged.SOPInstanceUID, result.model_sha256), "film"),
        algorithm_id=_algorithm(result),
        measurements=_measurements(result, decision),
        qualitative_evaluations=[hd.QualitativeEvaluation(PNEUMONIA, DECISIONS[result.decision])],
        source_images=[hd.SourceImageForMeasurementGroup(judged.SOPClassUID, judged.SOPInstanceUID)],
    )
    group[0].ContentSequence.extend(
        hd.TextContentItem(codes.DCM.Comment, comment, hd.RelationshipTypeValues.CONTAINS) for comment in comments(result)
    )
    return group


def _algorithm(result: Result) -> Any:
    name, _, version = result.model.rpartition(" ")
    parameters = [f"SHA-256 of the model file: {result.model_sha256}"]
    if result.profile:
        parameters.append(f"Threshold profile: {result.profile}")
    if result.altered:
        parameters.append(f"Film altered before it was scored: {result.altered}")
    return hd.AlgorithmIdentification(name or result.model, version or "unknown", parameters, manufacturer=words.MAKER)


def _measurements(result: Result, decision: Decision | None) -> list[Any]:
    if result.probability is None:
        return []
    values = [(codes.DCM.CertaintyOfFinding, result.probability)]
    if result.threshold is not None:
        values.append((THRESHOLD, result.threshold))
    if decision is not None and decision.threshold == result.threshold and decision.uncertain_low < decision.uncertain_high:
        values += zip(ZONE, (decision.uncertain_low, decision.uncertain_high), strict=True)
    return [hd.Measurement(name=name, value=round(100 * share, 2), unit=codes.UCUM.Percent) for name, share in values]


def comments(result: Result) -> list[str]:
    """What a person must know beside the values."""
    said = [words.headline(result), *words.warnings(result)]
    return [*said, words.NOT_FOR_DIAGNOSIS, words.NO_DEVICE, words.INTENDED]
