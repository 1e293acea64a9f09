"""A picture as a DICOM object: Secondary Capture Image Storage, PS3.3 A.8.1, uncompressed, for every archive and viewer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.sequence import Sequence as Items
from pydicom.sr.codedict import codes
from pydicom.uid import ExplicitVRLittleEndian

from cxr import __version__
from cxr.dicom_out.light_highdicom import SCImage
from cxr.dicom_out.source import UTF_8, Source, put
from cxr.dicom_out.words import MAKER

SERIES, DESCRIPTION = 9001, "AI result, not a diagnosis: picture"
FILM_SERIES, FILM_DESCRIPTION = 9000, "Film"


def picture_object(pixels: NDArray[np.uint8], source: Source, series_uid: str, uid: str, derivation: str) -> Any:
    """The film with its overlay and words.

    Args:
        pixels: uint8 RGB (H, W, 3).
        derivation: how it came about, in a sentence.

    Returns:
        A pydicom Dataset of patient and study of the source, ready to be written.
    """
    capture = _capture(pixels, "RGB", source, series_uid, uid, SERIES, DESCRIPTION)
    capture.ImageType = ["DERIVED", "SECONDARY"]
    capture.DerivationDescription = derivation
    if source.is_referable:
        item = pydicom.Dataset()
        item.ReferencedSOPClassUID = source.header.SOPClassUID
        item.ReferencedSOPInstanceUID = source.header.SOPInstanceUID
        purpose = pydicom.Dataset()
        code = codes.DCM.SourceImageForImageProcessingOperation
        purpose.CodeValue, purpose.CodingSchemeDesignator, purpose.CodeMeaning = code.value, "DCM", code.meaning
        item.PurposeOfReferenceCodeSequence = Items([purpose])
        capture.SourceImageSequence = Items([item])
    return capture


def film_object(pixels: NDArray[np.uint8], source: Source) -> Any:
    """A film of another format (JPEG, PNG) as it is: uint8 (H, W), MONOCHROME2. Others can refer to it by the source's UIDs."""
    header = source.header
    capture = _capture(
        pixels, "MONOCHROME2", source, header.SeriesInstanceUID, header.SOPInstanceUID, FILM_SERIES, FILM_DESCRIPTION
    )
    capture.ImageType = ["DERIVED", "PRIMARY"]  # of the file it was: PS3.3 C.7.6.1.1.2
    capture.ConversionType = "SI"  # PS3.3 C.8.6.1: scanned image, as far as is known
    return capture


def _capture(
    pixels: NDArray[np.uint8], photometric: str, source: Source, series_uid: str, uid: str, series: int, description: str
) -> Any:
    capture = SCImage(
        pixel_array=pixels,
        photometric_interpretation=photometric,
        bits_allocated=8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "F"),  # asked for by the library, taken away below: nobody knows it
        study_instance_uid=source.header.StudyInstanceUID,
        series_instance_uid=series_uid,
        series_number=series,
        sop_instance_uid=uid,
        instance_number=1,
        manufacturer=MAKER,
        manufacturer_model_name=MAKER,
        software_versions=__version__,
        series_description=description,
        specific_character_set=UTF_8,
        transfer_syntax_uid=ExplicitVRLittleEndian,
    )
    put(source.header, capture)
    capture.PatientOrientation = []
    capture.BodyPartExamined = "CHEST"
    if source.burned_in:
        capture.BurnedInAnnotation = source.burned_in
    if source.is_lossy:
        capture.LossyImageCompression = "01"
    return capture
