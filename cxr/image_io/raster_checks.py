"""What a JPEG, PNG, TIFF or BMP file says of itself, checked before a decoder sees it: damage that decoders pass over, and
demands that no film makes. A few kilobytes can ask for gigabytes or for hours.
"""

from __future__ import annotations

import struct
import zlib

import simplejpeg
from PIL import TiffImagePlugin

from cxr.errors import ImageError
from cxr.image_io.codestream import Hopeless, check_scans, jpeg_header

MAX_SIDE = 65_535
"""Pixels; JPEG and DICOM can't say more, and libtiff's fax decoder takes a hundred bytes for each pixel of a row."""
MAX_CHUNKS = 100_000
"""Of a PNG; encoders write one for each 8 kB or more."""
MAX_ENTRIES = 400_000
"""Values of one TIFF tag that is not plain bytes: tiles of 16×16 over the largest picture."""
MAX_RUNS_PIXELS = 2_000_000
"""Of a BMP in run lengths, which Pillow decodes in Python."""

_COMPRESSION, _JPEG_TABLES = 259, 347
_JPEG_IN_TIFF, _DEFLATE = 7, (8, 32946)
"""TIFF tags, and values of the first (TIFF Technical Note 2; deflate: Adobe Photoshop TIFF Technical Notes)."""
_WIDTH, _HEIGHT, _BITS, _SAMPLES, _ROWS_PER_STRIP, _TILE_WIDTH, _TILE_HEIGHT = 256, 257, 258, 277, 278, 322, 323
_PLACES = ((273, 279), (324, 325))
"""Tags of the offsets and byte counts of strips and of tiles."""
_PLAIN_BYTES = (1, 2, 6, 7)
"""TIFF types that Pillow keeps as they are."""
_SLACK = 65_536
"""Bytes that a strip may inflate to beyond its place, libtiff leaves them; and a BMP have beyond its runs."""
REEXPORT = "Export or copy the film again from where it came from."


def corrupt(format_name: str) -> ImageError:
    """The error for a file that is damaged or contradicts itself."""
    return ImageError("image_corrupt", f"The {format_name} file is damaged or incomplete.", REEXPORT)


def check_file(data: bytes, format_name: str) -> None:
    """All that can be told before the header is parsed.

    Raises:
        ImageError: `image_corrupt`, `image_truncated`, `image_depth`, `image_too_large`.
    """
    if format_name == "PNG":
        _check_png(data)
    elif format_name == "JPEG":
        _check_jpeg(data)
    elif format_name == "TIFF":
        _check_tiff(data)
    elif format_name == "BMP":
        _check_bmp(data)


def check_size(width: int, height: int, max_pixels: int) -> None:
    """Turn down what is larger than any film.

    Raises:
        ImageError: `image_too_large`.
    """
    if width * height > max_pixels or max(width, height) > MAX_SIDE:
        limit = f"{max_pixels // 1_000_000} million" if width * height > max_pixels else f"{MAX_SIDE} a side"
        raise ImageError(
            "image_too_large",
            f"The image has {width}×{height} pixels; the limit is {limit}.",
            "Export the film at a smaller size.",
        )


def _check_png(data: bytes) -> None:
    """Each chunk whole and unharmed up to IEND (PNG 5.3): Pillow checks neither the picture's own checksums nor the end."""
    at, name, count = 8, b"", 0
    while name != b"IEND":
        name, end = data[at + 4 : at + 8], at + 12 + int.from_bytes(data[at : at + 4], "big")
        if len(data) < at + 12 or len(data) < end:
            raise ImageError("image_truncated", "The PNG file ends too early.", REEXPORT)
        count += 1
        if count > MAX_CHUNKS or zlib.crc32(memoryview(data)[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise corrupt("PNG")
        at = end


def _check_jpeg(data: bytes) -> None:
    """JPEG of 12 bits is whole but beyond the decoder; damaged headers are left for the decoder to judge."""
    try:
        header = jpeg_header(data)
        check_scans(data, header)
    except Hopeless as error:
        raise corrupt("JPEG") from error
    except ImageError:
        return
    if header.precision != 8:
        raise ImageError("image_depth", f"This is a JPEG of {header.precision} bits.", "Export as 8-bit JPEG, PNG or DICOM.")


def _check_tiff(data: bytes) -> None:
    """No tag of the first directory (TIFF 6.0, section 2) may hold more values than a film needs: Pillow unpacks them all."""
    order = "<" if data[:2] == b"II" else ">"
    try:
        start = struct.unpack_from(order + "I", data, 4)[0]
        for index in range(struct.unpack_from(order + "H", data, start)[0]):
            kind, count = struct.unpack_from(order + "HI", data, start + 2 + 12 * index + 2)
            if count > MAX_ENTRIES and kind not in _PLAIN_BYTES:
                raise corrupt("TIFF")
    except struct.error:  # the file ends before; Pillow's affair
        return


def _check_bmp(data: bytes) -> None:
    run_lengths = data[14:18] != b"\x0c\0\0\0" and data[30:34] in (b"\1\0\0\0", b"\2\0\0\0")
    if not run_lengths:
        return
    width, height = struct.unpack_from("<ii", data, 18)
    pixels = width * abs(height)
    if pixels > MAX_RUNS_PIXELS or len(data) > 2 * pixels + _SLACK:  # a run of one pixel takes two bytes
        raise ImageError("image_too_large", "The BMP file is compressed and very large.", "Save it uncompressed, or as PNG.")


def check_strips(data: bytes, tags: TiffImagePlugin.ImageFileDirectory_v2) -> None:
    """Each strip or tile is whole, where its compression can tell: libtiff skips zlib's checksum, Pillow mutes libjpeg.

    None may hold more than its place in the picture, nor be there more often than the picture has places.

    Raises:
        ImageError, ValueError, zlib.error: a strip or tile is damaged.
    """
    compression = tags.get(_COMPRESSION)
    if compression != _JPEG_IN_TIFF and compression not in _DEFLATE:
        return
    tables = tags.get(_JPEG_TABLES, b"")[:-2]  # without its end marker; a stream that follows leaves out its start marker
    pixels, places = _places(tags)
    samples = max(1, tags.get(_SAMPLES, 1))
    deepest = max(tags.get(_BITS, (1,)))
    for offsets, counts in _PLACES:
        strips = list(zip(tags.get(offsets, ()), tags.get(counts, ()), strict=True))
        if len(strips) > places * samples:
            raise ValueError("more strips than the picture has places")
        for offset, count in strips:
            strip = data[offset : offset + count]
            if compression in _DEFLATE:
                _check_zlib(strip, pixels * samples * ((deepest + 7) // 8) + _SLACK)
            else:
                stream = tables + strip[2:] if tables else strip
                header = jpeg_header(stream)
                check_scans(stream, header)
                if header.rows * header.columns > pixels:
                    raise ValueError("a strip larger than its place")
                colours = {1: "GRAY", 3: "RGB"}.get(header.components, "CMYK")
                simplejpeg.decode_jpeg(stream, colorspace=colours, strict=True)


def _places(tags: TiffImagePlugin.ImageFileDirectory_v2) -> tuple[int, int]:
    """Pixels of one strip or tile, and how many of them a plane needs."""
    width, height = tags[_WIDTH], tags[_HEIGHT]
    if _TILE_WIDTH in tags:
        across, down = tags[_TILE_WIDTH], tags[_TILE_HEIGHT]
    else:
        across, down = width, min(height, tags.get(_ROWS_PER_STRIP, height))
    if across < 1 or down < 1 or max(across, down) > 2 * MAX_SIDE:
        raise ValueError("strips or tiles of no size")
    return across * down, -(-width // across) * -(-height // down)


def _check_zlib(stream: bytes, limit: int) -> None:
    """Inflate up to the checksum, a megabyte at a time: a small stream may hold gigabytes."""
    inflate, size = zlib.decompressobj(), 0
    while not inflate.eof:
        block = inflate.decompress(stream, 1 << 20)
        size += len(block)
        if size > limit or (not block and not inflate.eof):
            raise ValueError("the stream ends early, or holds more than it should")
        stream = inflate.unconsumed_tail
