"""A copy of a DICOM film under another header: its pixels decoded and stored uncompressed, bit for bit the same values.

A compressed stream can hold comments of its maker, and unused bits old overlays with names: neither comes along.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

from cxr.dicom_out.source import UTF_8
from cxr.image_io.dicom_pixels import Layout


def with_pixels(dataset: Any, layout: Layout, stored: NDArray[Any]) -> Any:
    """The data set with these pixels, ready to be written.

    Args:
        dataset: de-identified.
        layout, stored: of `cxr.image_io.dicom_pixels`.
    """
    copy = pydicom.Dataset()
    copy.update({tag: dataset[tag] for tag in dataset.keys() if tag.group != 0x7FE0})  # noqa: SIM118  (values would be parsed)
    copy.file_meta = FileMetaDataset()
    copy.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    copy.SpecificCharacterSet = UTF_8
    wide = stored.dtype.itemsize == 2
    copy.BitsAllocated = 16 if wide else 8
    copy.BitsStored = min(layout.stored, copy.BitsAllocated)
    copy.HighBit = copy.BitsStored - 1
    if layout.samples == 3:  # `decode_pixels` gives 8 bits of each colour
        copy.PhotometricInterpretation, copy.PlanarConfiguration = "RGB", 0
    container = f"u{stored.dtype.itemsize}"
    used = stored.view(container) & np.array((1 << copy.BitsStored) - 1, container)
    data = used.astype("<u2" if wide else "u1").tobytes()
    copy.PixelData = data + b"\0" * (len(data) % 2)
    copy["PixelData"].VR = "OW" if wide else "OB"
    return copy
