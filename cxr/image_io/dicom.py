"""DICOM → Radiograph: header facts, decoding, and the grey-scale chain of PS3.4 N.2."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray

from cxr.errors import ImageError
from cxr.image_io import dicom_display as display
from cxr.image_io.dicom_facts import first_item, numbers, read_facts, text, value
from cxr.image_io.dicom_pixels import Layout, decode_pixels, missing_pixels, padding_codes, read_layout
from cxr.image_io.dicom_read import read_dataset
from cxr.image_io.grey import to_grey
from cxr.image_io.modality import refuse_modality
from cxr.image_io.radiograph import Radiograph


def _silence_pydicom() -> None:
    """Stop pydicom's remarks on odd headers: they would reach the user's terminal, and logs with a patient's name in them.

    Its one function for them is replaced, because the alternatives do not do: `warnings.catch_warnings` is not
    thread-safe, and a warnings filter set here is undone by whoever resets the filters (pytest, `-W error`), which
    would turn a remark into an exception in the middle of a read.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith("pydicom") and hasattr(module, "warn_and_log"):
            module.warn_and_log = _ignore  # type: ignore[attr-defined]
    pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
    for name in ("pydicom", "pylibjpeg", "openjpeg"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        logging.getLogger(name).propagate = False


def _ignore(*_: object, **__: object) -> None:
    return None


_silence_pydicom()


def load_dicom(data: bytes, max_pixels: int) -> Radiograph:
    """Read one DICOM film.

    Args:
        data: the whole file, with or without the 128-byte preamble.
        max_pixels: more pixels than this are turned down before decoding.

    Returns:
        The film with `dicom` facts. `values` are modality values (the rescale or Modality LUT applied) in the stored
        type or float32, None up to 8 stored bits and for colour.

    Raises:
        ImageError: `dicom_header`, `dicom_no_pixels`, `dicom_codec`, `image_truncated`, `image_corrupt`, `image_depth`,
            `image_too_large`.
        RefusalError: `modality`, `image_multiframe`, `palette_picture`, `colour_picture`; the modality before any
            pixel is decoded.
    """
    dataset = read_dataset(data, max_pixels)
    facts = read_facts(dataset, getattr(dataset.file_meta.TransferSyntaxUID, "name", ""))
    has_pixels = bool(value(dataset, "PixelData"))
    if not has_pixels and not _is_image(dataset):
        raise ImageError("dicom_no_pixels", "This DICOM file holds no picture.", "Choose the file with the X-ray image itself.")
    refuse_modality(facts)
    if not has_pixels:
        raise missing_pixels()
    layout = read_layout(dataset, max_pixels)
    stored = decode_pixels(dataset, layout)
    del dataset.PixelData  # as large as what was decoded
    common: dict[str, Any] = {"width": layout.columns, "height": layout.rows, "format": "DICOM", "dicom": facts}
    if layout.samples == 3:
        pixels, is_colour = to_grey(stored)
        return Radiograph(pixels=pixels, is_colour=is_colour, conversions=("colour_to_grey",), **common)
    pixels, values, conversions = _show(dataset, layout, stored)
    return Radiograph(
        pixels=pixels,
        values=values if layout.stored > 8 else None,
        bits_stored=layout.stored,
        conversions=conversions,
        **common,
    )


def _is_image(dataset: Any) -> bool:
    """Whether the object is meant to hold a picture, though none is there: then the file was cut.

    Of a file cut within compressed pixels pydicom leaves nothing but the file meta.
    """
    sop_class = value(dataset, "SOPClassUID") or value(dataset.file_meta, "MediaStorageSOPClassUID")
    return bool(numbers(dataset, "Rows")) or "Image Storage" in getattr(sop_class, "name", "")


def _show(dataset: Any, layout: Layout, stored: NDArray[Any]) -> tuple[NDArray[np.uint8], NDArray[Any], tuple[str, ...]]:
    """Stored values → display pixels, modality values and what was done.

    The order is PS3.4 N.2's: modality, VOI, presentation (polarity). Everything is worked out on the table of possible
    stored values, then looked up.
    """
    lowest = -(1 << (layout.stored - 1)) if layout.signed else 0
    codes = np.arange(lowest, lowest + (1 << layout.stored), dtype=np.int64)
    histogram = _histogram(stored, lowest, len(codes))
    padding = padding_codes(dataset, layout)
    outside = np.zeros(len(codes), bool) if padding is None else (codes >= padding[0]) & (codes <= padding[1])
    is_padded = bool(histogram[outside].any()) and bool(histogram[~outside].any())
    if is_padded:
        histogram = np.where(outside, 0, histogram)
    modality, done = _modality(dataset, codes)
    levels, how = _voi(dataset, modality, histogram, layout)
    conversions = [*done, how]
    if layout.photometric == "MONOCHROME1" or text(dataset, "PresentationLUTShape") == "INVERSE":
        levels = 1 - levels  # one inversion where both say so: PS3.3 C.8.11.3.1.2 pairs them
        conversions.append("inverted")
    table = np.rint(255 * levels).astype(np.uint8)
    if is_padded:
        table[outside] = 0
        conversions.append("padding_blackened")
    if text(dataset, "PresentationIntentType") == "FOR PROCESSING":
        conversions.append("for_processing")
    values = stored if not done else _look_up(modality.astype(np.float32), stored, lowest)
    return _look_up(table, stored, lowest), values, tuple(conversions)


def _indices(stored: NDArray[Any], lowest: int) -> Iterator[tuple[slice, NDArray[Any]]]:
    """Rows, and their places in the tables: a band at a time, since they take up to eight bytes a pixel."""
    for top in range(0, len(stored), 256):
        band = slice(top, top + 256)
        yield band, stored[band].astype(np.int32) - lowest if lowest else stored[band]


def _look_up(table: NDArray[Any], stored: NDArray[Any], lowest: int) -> NDArray[Any]:
    found = np.empty(stored.shape, table.dtype)
    for band, index in _indices(stored, lowest):
        found[band] = table[index]
    return found


def _histogram(stored: NDArray[Any], lowest: int, size: int) -> NDArray[np.int64]:
    """How many pixels hold each value."""
    counts = np.zeros(size, np.int64)
    for _, index in _indices(stored, lowest):
        counts += np.bincount(index.ravel(), minlength=size)
    return counts


def _modality(dataset: Any, codes: NDArray[np.int64]) -> tuple[display.Floats, list[str]]:
    """Modality LUT or rescale, PS3.3 C.11.1."""
    lut = _lut(first_item(dataset, "ModalityLUTSequence"), int(codes[0]) < 0)
    if lut is not None:
        return lut(codes.astype(np.float64)), ["modality_lut"]
    slope = (numbers(dataset, "RescaleSlope") or (1.0,))[0]
    intercept = (numbers(dataset, "RescaleIntercept") or (0.0,))[0]
    if slope == 0:
        raise ImageError("dicom_header", "The DICOM header can't be used: its rescale slope is zero.", "Export the film again.")
    modality: display.Floats = np.float64(slope) * codes + intercept
    return modality, [] if (slope, intercept) == (1.0, 0.0) else ["rescaled"]


def _voi(dataset: Any, modality: display.Floats, histogram: NDArray[np.int64], layout: Layout) -> tuple[display.Floats, str]:
    """The first VOI LUT, else the first usable window (PS3.3 C.11.2), else a stated conversion; and its code.

    A window or LUT that leaves nothing of the film is passed over. Without any, 8-bit films are shown as they are, as
    a PNG would be, and deeper ones are stretched over the range their pixels use.
    """
    lut = _lut(first_item(dataset, "VOILUTSequence"), bool(modality.min() < 0))
    if lut is not None:
        levels = display.voi_lut(modality, lut)
        if not display.is_flat(levels, histogram):
            return levels, "voi_lut"
    function = text(dataset, "VOILUTFunction") or "LINEAR"
    for center, width in zip(numbers(dataset, "WindowCenter"), numbers(dataset, "WindowWidth"), strict=False):
        if display.usable_window(center, width, function):
            levels = display.window(modality, center, width, function)
            if not display.is_flat(levels, histogram):
                return levels, "window"
    if layout.stored <= 8:
        low, high = float(modality.min()), float(modality.max())
        return (modality - low) / max(high - low, 1e-9), "no_window_full_range"
    return display.stretch(modality, histogram), "no_window_stretched"


def _lut(item: Any, signed_input: bool) -> display.Lut | None:
    """The table of a Modality or VOI LUT sequence item, PS3.3 C.11.1.1; None where it is missing or contradicts itself."""
    if item is None:
        return None
    descriptor = numbers(item, "LUTDescriptor")
    if len(descriptor) != 3:
        return None
    count, first, bits = int(descriptor[0]) & 0xFFFF or 65536, int(descriptor[1]), int(descriptor[2])
    if signed_input and first >= 32768:  # the VR is often US where it should be SS
        first -= 65536
    raw = value(item, "LUTData")
    if isinstance(raw, (bytes, bytearray)):
        entries = np.frombuffer(raw, np.uint8 if len(raw) in (count, count + count % 2) else "<u2").astype(np.float64)
    else:
        entries = np.asarray(numbers(item, "LUTData"), np.float64)
    if len(entries) < count or not 1 <= bits <= 16:
        return None
    return display.Lut(first, np.where(entries < 0, entries + 65536, entries)[:count], bits)
