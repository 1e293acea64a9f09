"""A DICOM file's bytes → pydicom's dataset, within bounds: of what it unpacks to, of elements, of what follows the pixels."""

from __future__ import annotations

import zlib
from typing import Any

import pydicom
import pydicom.filereader

from cxr.errors import CxrError, ImageError
from cxr.image_io.codestream import corrupt
from cxr.image_io.dicom_facts import value
from cxr.image_io.dicom_pixels import DEFLATED, EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, missing_pixels
from cxr.image_io.limited import LimitedReader

HEADER_ALLOWANCE = 16_000_000
"""Bytes that a deflated data set may hold beyond its pixels."""
_PIXELS = 0x7FE00010


def read_dataset(data: bytes, max_pixels: int) -> Any:
    """Parse the header; guess the transfer syntax of old files that do not state it (PS3.10 is younger than they are).

    Raises:
        ImageError: `dicom_header`, `image_truncated`, `image_corrupt`, `image_too_large`.
    """
    try:
        stream = LimitedReader(data)
        preamble = pydicom.filereader.read_preamble(stream, True)
        meta = pydicom.filereader._read_file_meta_info(stream)
        if value(meta, "TransferSyntaxUID") == DEFLATED:
            plain = _inflate(data[stream.tell() :], max_pixels)
            inner = pydicom.filereader.read_dataset(LimitedReader(plain), False, True)
            dataset = pydicom.FileDataset(stream, inner, preamble, meta, False, True)
        else:
            plain = data
            dataset = pydicom.dcmread(LimitedReader(data), force=True)
        _check_rest(dataset, plain)
        if not value(dataset.file_meta, "TransferSyntaxUID"):
            implicit, little = dataset.original_encoding
            guess = IMPLICIT_LITTLE if implicit else EXPLICIT_LITTLE if little else EXPLICIT_BIG
            dataset.file_meta.TransferSyntaxUID = pydicom.uid.UID(guess)
    except (CxrError, MemoryError):
        raise
    except Exception as error:  # pydicom's parsers raise whatever the damaged bytes lead them to
        raise ImageError(
            "dicom_header", "The DICOM header is damaged or incomplete.", "Send or copy the film again from where it came from."
        ) from error
    return dataset


def _inflate(packed: bytes, max_pixels: int) -> bytes:
    """PS3.5 A.5, but never more bytes than the largest film needs: a few kB can inflate to fill the memory."""
    limit = 2 * max_pixels + HEADER_ALLOWANCE
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    plain = inflater.decompress(packed, limit)
    if not inflater.eof:
        if len(plain) >= limit:
            raise ImageError(
                "image_too_large", "The file unpacks to more than the limit.", "Export the film at a smaller size."
            )
        raise missing_pixels()
    return plain


def _check_rest(dataset: Any, data: bytes) -> None:
    """What follows uncompressed pixels must be padding or whole elements, or else bytes too many stand among the pixels."""
    pixels = dataset.get_item(_PIXELS) if _PIXELS in dataset else None
    if pixels is None or not isinstance(pixels, pydicom.dataelem.RawDataElement) or pixels.length == 0xFFFFFFFF:
        return
    rest = data[pixels.value_tell + pixels.length :]
    if len(set(rest)) <= 1 or rest.isspace():
        return
    tags = list(dataset.keys())
    following = [dataset.get_item(tag) for tag in tags[tags.index(_PIXELS) + 1 :]]
    if not following or not all(_may_follow(element) for element in following):
        raise corrupt("something that does not belong there follows its pixels")


def _may_follow(element: Any) -> bool:
    """Signatures, trailing padding and private elements (PS3.6), whole, have tags above the pixels'."""
    if element.tag < _PIXELS or not (element.tag.group % 2 or element.tag.group in (0x7FE0, 0xFFFA, 0xFFFC)):
        return False
    if not isinstance(element, pydicom.dataelem.RawDataElement) or element.length == 0xFFFFFFFF:
        return True
    return len(element.value or b"") == element.length
