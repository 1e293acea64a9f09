"""The pixel data of one DICOM frame, decoded whole or not at all, with codecs that fit an Apache-licensed bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import convert_color_space

from cxr.errors import CxrError, ImageError, RefusalError
from cxr.image_io import codestream
from cxr.image_io.dicom_facts import numbers, text
from cxr.image_io.rle import decode_rle

IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"
DEFLATED, RLE = "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.5"
NATIVE = (IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG, DEFLATED)
JPEG = tuple(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 57, 70))
JPEG_LS = tuple(f"1.2.840.10008.1.2.4.{n}" for n in (80, 81))
JPEG_2000 = tuple(f"1.2.840.10008.1.2.4.{n}" for n in (90, 91, 201, 202, 203))
"""Transfer syntaxes, PS3.5 chapter 10 and PS3.6 table A-1; 201 to 203 are High-Throughput JPEG 2000."""

PADDING_BYTES = 4096
"""Bytes after uncompressed pixels that are taken for padding, or a twentieth of the picture; more is a wrong header."""
MAX_ABOVE = 0.001
"""Share of a compressed film's values an eighth or more above the largest that the header allows; more is a wrong header."""
COLOUR = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")
_RESEND = "Send or copy the film again from where it came from."


@dataclass(frozen=True)
class Layout:
    """The Image Pixel module, PS3.3 C.7.6.3, checked.

    Attributes:
        rows, columns: size in pixels.
        samples: 1 or 3 a pixel.
        photometric: (0028,0004).
        allocated: 8 or 16 bits.
        stored: 1 to `allocated` bits.
        high_bit: position of the top stored bit.
        signed: whether stored values are two's complement.
    """

    rows: int
    columns: int
    samples: int
    photometric: str
    allocated: int
    stored: int
    high_bit: int
    signed: bool

    @property
    def native_bytes(self) -> int:
        """Length of the frame, uncompressed."""
        whole = self.rows * self.columns * self.samples * self.allocated // 8
        return whole * 2 // 3 if self.photometric == "YBR_FULL_422" else whole


def read_layout(header: Any, max_pixels: int) -> Layout:
    """Check the header's description of the pixels, before any are decoded.

    Raises:
        ImageError: `dicom_header`, `image_too_large`, `image_depth`.
        RefusalError: `image_multiframe`, `palette_picture`, `colour_picture`.
    """
    if _integer(header, "NumberOfFrames", 1) > 1:
        raise RefusalError("image_multiframe", "The file holds several images.", "Save the film alone in a file.")
    rows, columns, samples = (_integer(header, keyword) for keyword in ("Rows", "Columns", "SamplesPerPixel"))
    photometric = text(header, "PhotometricInterpretation")
    if photometric == "PALETTE COLOR":
        raise RefusalError("palette_picture", "This is a picture in palette colours, not an X-ray.", "Choose the X-ray itself.")
    if photometric in ("HSV", "ARGB", "CMYK"):
        raise RefusalError("colour_picture", "This is a colour picture, not an X-ray.", "Choose the X-ray itself.")
    known = (samples == 1 and photometric in ("MONOCHROME1", "MONOCHROME2")) or (samples == 3 and photometric in COLOUR)
    if rows < 1 or columns < 1 or not known:
        raise _bad_header("it does not say how its pixels are to be shown")
    if rows * columns > max_pixels:
        raise ImageError(
            "image_too_large",
            f"The image has {columns}×{rows} pixels; the limit is {max_pixels // 1_000_000} million.",
            "Export the film at a smaller size.",
        )
    allocated = _integer(header, "BitsAllocated")
    if allocated not in (8, 16):
        raise ImageError("image_depth", f"Pixels of {allocated} bits are not those of an X-ray film.", "Export the film again.")
    stored = _integer(header, "BitsStored", allocated)
    high_bit = _integer(header, "HighBit", stored - 1)
    if not 0 < stored <= high_bit + 1 <= allocated:
        raise _bad_header("its numbers of bits contradict each other")
    return Layout(
        rows, columns, samples, photometric, allocated, stored, high_bit, _integer(header, "PixelRepresentation", 0) == 1
    )


def _integer(header: Any, keyword: str, default: int | None = None) -> int:
    found = numbers(header, keyword)
    if found and found[0] == int(found[0]):
        return int(found[0])
    if default is None:
        raise _bad_header(f"{keyword} is missing or no number")
    return default


def _bad_header(what: str) -> ImageError:
    return ImageError("dicom_header", f"The DICOM header can't be used: {what}.", _RESEND)


def decode_pixels(dataset: Any, layout: Layout) -> NDArray[Any]:
    """The stored values of the one frame.

    Args:
        dataset: a pydicom FileDataset whose file meta names the transfer syntax.
        layout: from `read_layout`.

    Returns:
        Grey: int8, uint8, int16 or uint16, shape (rows, columns): stored values, unused bits removed.
        Colour: uint8, shape (rows, columns, 3), RGB.

    Raises:
        ImageError: `image_truncated`, `image_corrupt`, `dicom_codec`.
    """
    syntax = str(dataset.file_meta.TransferSyntaxUID)
    if syntax not in (*NATIVE, RLE, *JPEG, *JPEG_LS, *JPEG_2000):
        raise _no_codec(dataset)
    try:
        if syntax in NATIVE:
            raw, precision = _native(dataset, layout), layout.allocated
        else:
            raw, precision = _encapsulated(dataset, layout, syntax)
    except (CxrError, MemoryError):
        raise
    except (ImportError, NotImplementedError) as error:
        raise _no_codec(dataset) from error
    except Exception as error:  # a codec fed damaged bytes may raise anything
        raise ImageError("image_corrupt", "The DICOM file's picture is damaged.", _RESEND) from error
    if layout.samples == 3:
        return _to_8_bit(raw, layout.stored)
    low_bit = layout.high_bit + 1 - layout.stored if precision > layout.high_bit else 0
    if syntax not in (*NATIVE, RLE) and low_bit == 0 and precision > layout.stored and not layout.signed:
        raw = _within_depth(raw, layout.stored)
    return stored_values(raw, layout.stored, low_bit, layout.signed)


def _within_depth(raw: NDArray[Any], stored: int) -> NDArray[Any]:
    """A stream deeper than the header says: lossy compression leaves values a little above the top, which then are the top."""
    top = (1 << stored) - 1
    if int((raw > top + top // 8).sum()) > MAX_ABOVE * raw.size:
        raise codestream.corrupt("its depth is not the header's")
    within: NDArray[Any] = np.minimum(raw, top)
    return within


def _no_codec(dataset: Any) -> ImageError:
    name = getattr(dataset.file_meta.TransferSyntaxUID, "name", "unknown")
    return ImageError(
        "dicom_codec",
        f"The program has no decoder for this kind of DICOM compression ({name}).",
        "Export the film uncompressed, or as JPEG 2000 or JPEG lossless.",
    )


def stored_values(raw: NDArray[Any], stored: int, low_bit: int, signed: bool) -> NDArray[Any]:
    """Take the stored bits out of their containers, PS3.5 8.1.1.

    Args:
        raw: 8- or 16-bit integers, any shape; the bits outside the stored ones may hold anything (old overlays).
        stored: number of stored bits.
        low_bit: position of the lowest stored bit.
        signed: two's complement.

    Returns:
        Integers of the same size, signed where `signed`.
    """
    container = 8 * raw.dtype.itemsize
    unsigned = raw.astype(raw.dtype.newbyteorder("=")).view(f"u{raw.dtype.itemsize}")  # a copy: below it is changed in place
    values: NDArray[Any] = unsigned.view(f"i{raw.dtype.itemsize}") if signed else unsigned
    if low_bit == 0 and stored >= container:
        return values
    spare = container - min(stored, container)
    unsigned >>= low_bit
    unsigned <<= spare
    values >>= spare
    return values


def _to_8_bit(raw: NDArray[Any], stored: int) -> NDArray[np.uint8]:
    if raw.dtype.itemsize == 1:
        return raw.astype(np.uint8, copy=False)
    return (raw.astype(np.uint16) >> max(0, stored - 8)).clip(0, 255).astype(np.uint8)


def _native(dataset: Any, layout: Layout) -> NDArray[Any]:
    if len(dataset.PixelData) < layout.native_bytes:
        raise _truncated()
    if len(dataset.PixelData) - layout.native_bytes > max(PADDING_BYTES, layout.native_bytes // 20):
        raise codestream.corrupt("it holds more pixels than its header says")
    return _by_pydicom(dataset, layout, "")


def _truncated() -> ImageError:
    return ImageError("image_truncated", "The DICOM file ends before its picture does.", _RESEND)


def _encapsulated(dataset: Any, layout: Layout, syntax: str) -> tuple[NDArray[Any], int]:
    """Decode a compressed frame, PS3.5 A.4; also the bits a sample that the stream states."""
    element = dataset["PixelData"]
    if not element.is_undefined_length:
        raise codestream.corrupt("compressed pixels without their frame")
    frame = get_frame(element.value, 0, number_of_frames=1)
    if syntax == RLE:
        return _run_lengths(frame, layout), layout.allocated
    header = codestream.jpeg2000_header(frame) if syntax in JPEG_2000 else codestream.jpeg_header(frame)
    codestream.check_scans(frame, header)
    if (header.rows, header.columns, header.components) != (layout.rows, layout.columns, layout.samples):
        raise codestream.corrupt("its size is not the header's")
    if header.precision > layout.allocated:
        raise codestream.corrupt("its depth is not the header's")
    if syntax in JPEG_2000:
        return _by_pydicom(dataset, layout, "pylibjpeg"), header.precision
    if header.process not in codestream.PROCESSES:
        raise codestream.corrupt("a coding that DICOM does not have")
    if header.precision == 8 and header.process in (0xC0, 0xC1, 0xC2):
        return _jpeg_8_bit(frame, header, layout), 8
    if header.precision < 8 and header.process != codestream.JPEG_LS:  # GDCM ends the process over them
        raise ImageError("image_depth", f"This is a JPEG of {header.precision} bits.", "Export the film again.")
    from cxr.image_io.gdcm_codec import decode  # only who meets such a film pays for loading GDCM

    return decode(frame, header, syntax), header.precision


def _run_lengths(frame: bytes, layout: Layout) -> NDArray[Any]:
    values = decode_rle(frame, layout.rows, layout.columns, layout.samples, layout.allocated // 8)
    return _to_rgb(values) if layout.photometric == "YBR_FULL" else values


def _by_pydicom(dataset: Any, layout: Layout, plugin: str) -> NDArray[Any]:
    decoder: Any = get_decoder(dataset.file_meta.TransferSyntaxUID)
    options = {"raw": True, "correct_unused_bits": False}  # `stored_values` heeds HighBit, pydicom does not
    array, properties = decoder.as_array(dataset, index=0, decoding_plugin=plugin, **options)
    is_rgb = layout.samples == 1 or not str(properties["photometric_interpretation"]).startswith("YBR_FULL")
    return np.asarray(array) if is_rgb else _to_rgb(array)


def _to_rgb(ybr: NDArray[Any]) -> NDArray[Any]:
    """In place, some rows at a time: pydicom's conversion takes twelve bytes a sample."""
    for top in range(0, len(ybr), 256):
        ybr[top : top + 256] = convert_color_space(ybr[top : top + 256], "YBR_FULL", "RGB")
    return ybr


def _jpeg_8_bit(frame: bytes, header: codestream.StreamHeader, layout: Layout) -> NDArray[np.uint8]:
    """Strictly: libjpeg's warnings are errors."""
    if layout.samples == 1:
        grey: NDArray[np.uint8] = simplejpeg.decode_jpeg(frame, colorspace="GRAY", strict=True)[..., 0]
        return grey
    if layout.photometric == "RGB" and not header.adobe and not header.jfif:
        frame = codestream.with_adobe_rgb(frame)
    colour: NDArray[np.uint8] = simplejpeg.decode_jpeg(frame, colorspace="RGB", strict=True)
    return colour


def missing_pixels() -> ImageError:
    """The error for an image object that has no pixel data: the file was cut before it."""
    return _truncated()


def padding_codes(header: Any, layout: Layout) -> tuple[int, int] | None:
    """First and last stored value that mean "outside the film", (0028,0120) and (0028,0121); None where not stated."""
    value = numbers(header, "PixelPaddingValue")
    if not value:
        return None
    limit = numbers(header, "PixelPaddingRangeLimit") or value
    ends = [int(value[0]), int(limit[0])]
    if layout.signed:  # the VR is often US where it should be SS
        ends = [end - 65536 if end >= 32768 else end for end in ends]
    return min(ends), max(ends)
