"""From a file to a Radiograph: JPEG, PNG, TIFF, BMP and DICOM, told apart by content and not by extension."""

import cxr.image_io.no_download  # noqa: F401  (before anything imports pydicom)
from cxr.image_io.load import MAX_PIXELS, load
from cxr.image_io.radiograph import DicomFacts, Radiograph

__all__ = ["MAX_PIXELS", "DicomFacts", "Radiograph", "load"]
