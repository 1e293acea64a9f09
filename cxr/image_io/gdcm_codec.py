"""JPEG lossless, 12-bit JPEG and JPEG-LS frames → samples, through GDCM, and strictly.

GDCM fills what a damaged stream does not give with invented samples; the only sign is a line that its libjpeg writes to
the process's standard error. So that descriptor is read during the call: such a line makes the film an error. Whatever
else was written meanwhile goes on to where it belongs. GDCM also ends the process over some damaged headers, which
`cxr.image_io.codestream` sorts out first.
"""

from __future__ import annotations

import gdcm  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray

from cxr import stderr
from cxr.image_io.codestream import JPEG_LS, StreamHeader, check_one_scan, corrupt

for _switch in (gdcm.Trace.DebugOff, gdcm.Trace.WarningOff, gdcm.Trace.ErrorOff):
    _switch()

_DAMAGE = (
    b"Corrupt JPEG data",
    b"Premature end",
    b"Inconsistent progression",
    b"JPEG datastream contains no image",
    b"Invalid restart interval",
    b"Invalid lossless parameters",
    b"Quantization table",
    b"Huffman table",
    b"Arithmetic table",
    b"Empty JPEG image",
    b"Unknown",
    b"Sorry",
    b"Didn't expect more than one scan",
)
_NOISE = (
    *_DAMAGE,
    b"Unsupported JPEG data precision",
    b"Invalid SOS parameters",
    b"Bogus",
    b"Unsupported marker",
    b"Invalid JPEG",
)


def decode(stream: bytes, header: StreamHeader, transfer_syntax: str) -> NDArray[np.unsignedinteger]:
    """Decode one frame.

    Args:
        stream: the frame's fragments, joined.
        header: of the stream, checked against the DICOM header by the caller.
        transfer_syntax: the UID.

    Returns:
        uint8 or uint16, shape (rows, columns) or (rows, columns, 3), the samples as coded (never signed).

    Raises:
        ImageError: `image_corrupt`, `image_truncated`.
    """
    if header.components == 1:
        check_one_scan(stream, header)
    image = _image(header.essential + stream[header.scan :], header, transfer_syntax)
    with stderr.captured(_NOISE) as lines:
        text = image.GetBuffer()
    if text is None or any(line.startswith(_DAMAGE) for line in lines):
        raise corrupt("the samples do not decode")
    samples = np.frombuffer(text.encode("utf-8", "surrogateescape"), np.uint8 if header.precision <= 8 else "<u2")
    shape = (header.rows, header.columns) if header.components == 1 else (header.rows, header.columns, header.components)
    if samples.size != np.prod(shape):
        raise corrupt("wrong number of samples")
    return samples.reshape(shape)


def _image(stream: bytes, header: StreamHeader, transfer_syntax: str) -> gdcm.Image:
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(stream)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((header.columns, header.rows, 1))
    image.SetDataElement(element)
    photometric = "MONOCHROME2" if header.components == 1 else "RGB"
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(gdcm.PhotometricInterpretation.GetPIType(photometric)))
    if header.components > 1:
        image.SetPlanarConfiguration(0)
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(transfer_syntax)))
    bits = max(header.precision, 2) if header.process == JPEG_LS else header.precision
    allocated = 8 if bits <= 8 else 16
    image.SetPixelFormat(gdcm.PixelFormat(header.components, allocated, bits, bits - 1, 0))
    return image
