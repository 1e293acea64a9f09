"""JPEG, PNG, TIFF and BMP → Radiograph."""

from __future__ import annotations

import io
import logging
import warnings
import zlib

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageOps, TiffImagePlugin

from cxr import stderr
from cxr.errors import CxrError, ImageError, RefusalError
from cxr.image_io.codestream import jpeg_header
from cxr.image_io.radiograph import Radiograph

Image.MAX_IMAGE_PIXELS = None  # our own, stated limit is checked before anything is decoded
warnings.filterwarnings("ignore", module=r"PIL\.")  # remarks on odd metadata; once, since `catch_warnings` is not thread-safe
logging.getLogger("PIL").addHandler(logging.NullHandler())  # or Python prints its remarks on damaged files

# Pillow knows 16-bit WhiteIsZero in little-endian files only.
TiffImagePlugin.OPEN_INFO[(TiffImagePlugin.MM, 0, (1,), 1, (16,), ())] = ("I;16B", "I;16B")

DEEP_MODES = ("I;16", "I;16B", "I;16L", "I;16N", "I", "F")
COLOUR_TOLERANCE = 24
"""Channels that differ by more than this many grey levels ..."""
COLOUR_SHARE = 0.02
"""... in more than this share of the pixels make a colour image; JPEG's chroma noise and a small marker do not."""

_PHOTOMETRIC = 262
"""TIFF tag; 0 is WhiteIsZero (TIFF 6.0, section 8)."""
_COMPRESSION, _JPEG_TABLES = 259, 347
_JPEG_IN_TIFF, _DEFLATE = 7, (8, 32946)
"""TIFF tags, and values of the first (TIFF Technical Note 2; deflate: Adobe Photoshop TIFF Technical Notes)."""
_PLACES = ((273, 279), (324, 325))
"""Tags of the offsets and byte counts of strips and of tiles."""
# fmt: off
_LIBTIFF = (
    b"tempfile.tif: ", b"_TIFF", b"TIFF", b"Predictor", b"PackBits", b"LZW", b"ZIP", b"ZSTD", b"LZMA", b"WebP", b"LERC",
    b"JPEG", b"OJPEG", b"Fax", b"Log", b"NeXT", b"PixarLog", b"Thunder", b"Dump",
)
# fmt: on
"""How libtiff's lines begin: with Pillow's name for the file, or that of one of its own functions."""
_REEXPORT = "Export or copy the film again from where it came from."


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
    if format_name == "PNG":
        _check_png(data)
    if format_name == "JPEG":
        _refuse_deep_jpeg(data)
    try:
        image = Image.open(io.BytesIO(data), formats=[format_name])  # JPEG opens MPO too
        frames = getattr(image, "n_frames", 1)
    except Exception as error:  # Pillow's parsers raise whatever the damaged bytes lead them to
        raise _corrupt(format_name) from error
    width, height = image.size
    if width * height > max_pixels:
        raise ImageError(
            "image_too_large",
            f"The image has {width}×{height} pixels; the limit is {max_pixels // 1_000_000} million.",
            "Export the film at a smaller size.",
        )
    if format_name != "JPEG" and frames > 1:  # a JPEG's second picture (MPO) is a camera's preview
        raise RefusalError("image_multiframe", "The file holds several images.", "Save the film alone in a file.")
    try:
        return _jpeg(data, image, reduce_to) if format_name == "JPEG" else _lossless(data, image, format_name)
    except CxrError:
        raise
    except Exception as error:
        raise _corrupt(format_name) from error


def _corrupt(format_name: str) -> ImageError:
    return ImageError("image_corrupt", f"The {format_name} file is damaged or incomplete.", _REEXPORT)


def _check_png(data: bytes) -> None:
    """Each chunk whole and unharmed up to IEND (PNG 5.3): Pillow checks neither the picture's own checksums nor the end."""
    at, name = 8, b""
    while name != b"IEND":
        name, end = data[at + 4 : at + 8], at + 12 + int.from_bytes(data[at : at + 4], "big")
        if len(data) < at + 12 or len(data) < end:
            raise ImageError("image_truncated", "The PNG file ends too early.", _REEXPORT)
        if zlib.crc32(memoryview(data)[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise _corrupt("PNG")
        at = end


def _load_tiff(data: bytes, image: TiffImagePlugin.TiffImageFile) -> None:
    """Decode the pixels; what libtiff says of a damaged strip is an error here, while Pillow often goes on with a part."""
    if image.tile and image.tile[0].codec_name != "libtiff":  # uncompressed: Pillow reads it itself
        image.load()
        return
    try:
        _check_strips(data, image.tag_v2)
    except (ImageError, ValueError, zlib.error) as error:
        raise _corrupt("TIFF") from error
    with stderr.captured(_LIBTIFF) as lines:
        image.load()
    if any(line.startswith(_LIBTIFF) for line in lines):
        raise _corrupt("TIFF")


def _check_strips(data: bytes, tags: TiffImagePlugin.ImageFileDirectory_v2) -> None:
    """Each strip or tile is whole, where its compression can tell: libtiff skips zlib's checksum, Pillow mutes libjpeg.

    Raises:
        ImageError, ValueError, zlib.error: a strip or tile is damaged.
    """
    compression = tags.get(_COMPRESSION)
    tables = tags.get(_JPEG_TABLES, b"")[:-2]  # without its end marker; a stream that follows leaves out its start marker
    for offsets, counts in _PLACES:
        for offset, count in zip(tags.get(offsets, ()), tags.get(counts, ()), strict=True):
            strip = data[offset : offset + count]
            if compression in _DEFLATE:
                _check_zlib(strip)
            elif compression == _JPEG_IN_TIFF:
                stream = tables + strip[2:] if tables else strip
                colours = {1: "GRAY", 3: "RGB"}.get(jpeg_header(stream).components, "CMYK")
                simplejpeg.decode_jpeg(stream, colorspace=colours, strict=True)


def _check_zlib(stream: bytes) -> None:
    """Inflate up to the checksum, a megabyte at a time: a small stream may hold gigabytes."""
    inflate = zlib.decompressobj()
    while not inflate.eof:
        if not inflate.decompress(stream, 1 << 20) and not inflate.eof:
            raise ValueError("the stream ends early")
        stream = inflate.unconsumed_tail


def _refuse_deep_jpeg(data: bytes) -> None:
    """JPEG of 12 bits is whole but beyond the decoder; damaged headers are left for the decoder to judge."""
    try:
        precision = jpeg_header(data).precision
    except ImageError:
        return
    if precision != 8:
        raise ImageError("image_depth", f"This is a JPEG of {precision} bits.", "Export as 8-bit JPEG, PNG or DICOM.")


def _orientation(image: Image.Image) -> int:
    """The EXIF or TIFF orientation, 1 to 8; 1 where it is missing, invalid or unreadable."""
    try:
        orientation = int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # damaged metadata of a whole picture
        return 1
    return orientation if 1 <= orientation <= 8 else 1


def _jpeg(data: bytes, header: Image.Image, reduce_to: int | None) -> Radiograph:
    """Decode strictly: libjpeg's warnings (a broken scan filled up with grey) are errors here, unlike in Pillow."""
    orientation = _orientation(header)
    # Data after the last end marker (a second picture, a camera's preview, padding) is not the film.
    smallest = 0 if reduce_to is None else min(reduce_to, *header.size)
    if header.mode == "CMYK":
        raise RefusalError("colour_picture", "This is a print image (CMYK), not a radiograph.", _REEXPORT)
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
    orientation = _orientation(image)
    conversions: list[str] = []
    white_is_zero = False
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        white_is_zero = image.tag_v2.get(_PHOTOMETRIC) == 0
        _load_tiff(data, image)  # turns it upright, too
    else:
        image.load()
    if orientation != 1:
        image = ImageOps.exif_transpose(image)
        conversions.append("exif_orientation")
    if image.mode not in DEEP_MODES and ("A" in image.getbands() or "transparency" in image.info):
        background = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(background, image.convert("RGBA")).convert("RGB")
        conversions.append("alpha_dropped")
    values, bits, is_colour = None, 8, False
    if image.mode in DEEP_MODES:
        values = np.asarray(image)
        pixels, bits = _from_deep(values)
        if white_is_zero:  # Pillow inverts 1 and 8 bits itself, deeper ones not
            pixels = 255 - pixels
            conversions.append("inverted")
        conversions.append(f"scaled_from_{bits}_bit")
    elif image.mode in ("L", "1"):
        pixels = np.asarray(image.convert("L"))
    else:
        pixels, is_colour = to_grey(np.asarray(image.convert("RGB")))
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


def _from_deep(values: NDArray[np.generic]) -> tuple[NDArray[np.uint8], int]:
    """Grey levels deeper than 8 bits → 8 bits.

    A file of 16 bits often holds 10 or 12: the depth is the smallest even one, from 8 up, that the brightest pixel
    needs. Floating point and negative values have no stated white and are turned down.
    """
    if values.dtype.kind == "f" or int(values.min()) < 0 or int(values.max()) > 65535:
        raise ImageError("image_depth", "The pixel type has no stated white level.", "Save as 8- or 16-bit grey.")
    bits = max(8, int(values.max()).bit_length())
    bits += bits % 2
    scaled = values.astype(np.float32) * np.float32(255 / (2**bits - 1))
    return np.clip(np.rint(scaled), 0, 255).astype(np.uint8), bits


def to_grey(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], bool]:
    """Three channels → one, and whether they were coloured.

    Args:
        rgb: uint8, shape (H, W, 3).

    Returns:
        ITU-R 601 luma, uint8 (H, W), and whether more than `COLOUR_SHARE` of the pixels have channels further apart
        than `COLOUR_TOLERANCE`.
    """
    red, green, blue = (rgb[..., channel] for channel in range(3))
    if np.array_equal(red, green) and np.array_equal(green, blue):
        return np.ascontiguousarray(red), False
    step = max(1, min(rgb.shape[:2]) // 256)
    sample = rgb[::step, ::step].astype(np.int16)
    coloured = (sample.max(axis=-1) - sample.min(axis=-1)) > COLOUR_TOLERANCE
    return np.asarray(Image.fromarray(rgb).convert("L")), bool(coloured.mean() > COLOUR_SHARE)
