"""JPEG, PNG, TIFF and BMP → Radiograph."""

from __future__ import annotations

import io
import logging
import warnings
import zlib

import numpy as np
import simplejpeg
from PIL import ExifTags, Image, ImageOps, TiffImagePlugin

from cxr import stderr
from cxr.errors import CxrError, ImageError, RefusalError
from cxr.image_io.grey import deep_values, from_deep, image_to_grey, to_grey
from cxr.image_io.radiograph import Radiograph
from cxr.image_io.raster_checks import REEXPORT, check_file, check_size, check_strips, corrupt

Image.MAX_IMAGE_PIXELS = None  # our own, stated limit is checked before anything is decoded
warnings.filterwarnings("ignore", module=r"PIL\.")  # remarks on odd metadata; once, since `catch_warnings` is not thread-safe
logging.getLogger("PIL").addHandler(logging.NullHandler())  # or Python prints its remarks on damaged files

# Pillow knows 16-bit WhiteIsZero in little-endian files only.
TiffImagePlugin.OPEN_INFO[(TiffImagePlugin.MM, 0, (1,), 1, (16,), ())] = ("I;16B", "I;16B")

DEEP_MODES = ("I;16", "I;16B", "I;16L", "I;16N", "I", "F")

_PHOTOMETRIC = 262
"""TIFF tag; 0 is WhiteIsZero (TIFF 6.0, section 8)."""
# fmt: off
_LIBTIFF = (
    b"tempfile.tif: ", b"_TIFF", b"TIFF", b"Predictor", b"PackBits", b"LZW", b"ZIP", b"ZSTD", b"LZMA", b"WebP", b"LERC",
    b"JPEG", b"OJPEG", b"Fax", b"Log", b"NeXT", b"PixarLog", b"Thunder", b"Dump", b"MissingRequired", b"ChopUp", b"Estimate",
    b"InitCCITT", b"CheckDirCount", b"Setup", b"horizontal", b"fpAcc", b"swabHor",
)
# fmt: on
"""How libtiff's lines begin: with Pillow's name for the file, or that of one of its own functions."""


def load_raster(data: bytes, format_name: str, max_pixels: int, reduce_to: int | None) -> Radiograph:
    """Decode one image file.

    Args:
        data: the whole file.
        format_name: "JPEG", "PNG", "TIFF" or "BMP", as found from the content.
        max_pixels: more pixels than this are refused before decoding.
        reduce_to: the caller needs no side longer than this many pixels (JPEG may then be decoded at 1/2, 1/4 or 1/8,
            never below it); None decodes in full.

    Raises:
        ImageError: `image_corrupt`, `image_truncated`, `image_too_large`, `image_depth`.
        RefusalError: `image_multiframe`, `colour_picture` (CMYK).
    """
    check_file(data, format_name)
    try:
        image = Image.open(io.BytesIO(data), formats=[format_name])  # JPEG opens MPO too
    except MemoryError:
        raise
    except Exception as error:  # Pillow's parsers raise whatever the damaged bytes lead them to
        raise corrupt(format_name) from error
    check_size(*image.size, max_pixels)
    if format_name != "JPEG":  # a JPEG's second picture (MPO) is a camera's preview
        _refuse_several(image, format_name)
    try:
        return _jpeg(data, image, max_pixels, reduce_to) if format_name == "JPEG" else _lossless(data, image, format_name)
    except (CxrError, MemoryError):
        raise
    except Exception as error:
        raise corrupt(format_name) from error


def _refuse_several(image: Image.Image, format_name: str) -> None:
    """Not by `n_frames`, which would count a million pages."""
    if getattr(image, "is_animated", False):
        try:
            image.seek(1)
        except Exception as error:  # no second picture where the first says that there is one
            raise corrupt(format_name) from error
        raise RefusalError("image_multiframe", "The file holds several images.", "Save the film alone in a file.")


def _load_tiff(data: bytes, image: TiffImagePlugin.TiffImageFile) -> None:
    """Decode the pixels; what libtiff says of a damaged strip is an error here, while Pillow often goes on with a part."""
    if image.tile and image.tile[0].codec_name != "libtiff":  # uncompressed: Pillow reads it itself
        image.load()
        return
    try:
        check_strips(data, image.tag_v2)
    except (ImageError, ValueError, zlib.error) as error:
        raise corrupt("TIFF") from error
    with stderr.captured(_LIBTIFF) as lines:
        image.load()
    if any(line.startswith(_LIBTIFF) for line in lines):
        raise corrupt("TIFF")


def _orientation(image: Image.Image) -> int:
    """The EXIF or TIFF orientation, 1 to 8; 1 where it is missing, invalid or unreadable."""
    try:
        orientation = int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # damaged metadata of a whole picture
        return 1
    return orientation if 1 <= orientation <= 8 else 1


def _jpeg(data: bytes, header: Image.Image, max_pixels: int, reduce_to: int | None) -> Radiograph:
    """Decode strictly: libjpeg's warnings (a broken scan filled up with grey) are errors here, unlike in Pillow."""
    orientation = _orientation(header)
    # Data after the last end marker (a second picture, a camera's preview, padding) is not the film.
    smallest = 0 if reduce_to is None else min(reduce_to, *header.size)
    if header.mode == "CMYK":
        raise RefusalError("colour_picture", "This is a print image (CMYK), not a radiograph.", REEXPORT)
    height, width, *_ = simplejpeg.decode_jpeg_header(data)  # the decoder's own opinion; Pillow's may be another
    check_size(width, height, max_pixels)
    is_grey = header.mode == "L"
    decoded = simplejpeg.decode_jpeg(
        data, colorspace="GRAY" if is_grey else "RGB", min_height=smallest, min_width=smallest, strict=True
    )
    pixels, is_colour = (decoded[..., 0], False) if is_grey else to_grey(decoded)
    conversions: list[str] = []
    if orientation != 1:
        image = ImageOps.exif_transpose(_with_orientation(Image.fromarray(pixels), orientation))
        pixels = np.asarray(image)
        conversions.append("exif_orientation")
    width, height = header.size if orientation < 5 else header.size[::-1]
    return Radiograph(
        pixels=np.ascontiguousarray(pixels),
        width=width,
        height=height,
        format="JPEG",
        is_colour=is_colour,
        conversions=tuple(conversions),
    )


def _with_orientation(image: Image.Image, orientation: int) -> Image.Image:
    image.getexif()[ExifTags.Base.Orientation] = orientation
    return image


def _lossless(data: bytes, image: Image.Image, format_name: str) -> Radiograph:
    if format_name != "TIFF":
        image.load()  # before anything asks for EXIF: Pillow then loads a PNG itself, and an error would be lost with it
    orientation = _orientation(image)
    conversions: list[str] = []
    white_is_zero = False
    if image.mode == "F":
        raise ImageError("image_depth", "The pixel type has no stated white level.", "Save as 8- or 16-bit grey.")
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        white_is_zero = image.tag_v2.get(_PHOTOMETRIC) == 0
        _load_tiff(data, image)  # turns it upright, too
    if orientation != 1:
        image = ImageOps.exif_transpose(image)
        conversions.append("exif_orientation")
    if image.mode not in DEEP_MODES and ("A" in image.getbands() or "transparency" in image.info):
        conversions.append("alpha_dropped")
    values, bits, is_colour, has_alpha = None, 8, False, "alpha_dropped" in conversions
    if image.mode in DEEP_MODES:
        values = deep_values(image)
        pixels, bits = from_deep(values)
        if white_is_zero:  # Pillow inverts 1 and 8 bits itself, deeper ones not
            pixels = 255 - pixels
            conversions.append("inverted")
        conversions.append(f"scaled_from_{bits}_bit")
    elif image.mode in ("L", "1") and not has_alpha:
        pixels = np.asarray(image.convert("L"))
    else:
        pixels, is_colour = image_to_grey(image, has_alpha)
    return Radiograph(
        pixels=np.ascontiguousarray(pixels),
        width=image.width,
        height=image.height,
        format=format_name,
        bits_stored=bits,
        values=values,
        is_colour=is_colour,
        conversions=tuple(conversions),
    )
