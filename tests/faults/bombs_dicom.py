"""Bombs as DICOM files: nests without end, streams that unpack to gigabytes, headers that ask for years of work."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache, partial

import numpy as np
import pydicom
from pydicom.encaps import encapsulate_extended
from pydicom.sequence import Sequence
from pydicom.uid import JPEG2000Lossless, JPEGBaseline8Bit, JPEGLSLossless, RLELossless

from tests import films
from tests.faults import seeds
from tests.faults.bombs_raster import GIGABYTE, SIDE, jpeg_scan_bomb, squeeze, squeeze_pieces
from tests.faults.mutate_dicom import nest


def deflated(packed: bytes) -> bytes:
    """A deflated DICOM file (PS3.5 A.5) of this stream."""
    film = seeds.drawn("DICOM", "deflated")
    return film[: 144 + int.from_bytes(film[140:144], "little")] + packed


def _deflated_pieces(piece: bytes, count: int, before: bytes = b"", **fields: int) -> bytes:
    """A deflated film of which only the elements before the pixels are there, then `before`, then pieces."""
    data = films.dicom_bytes(seeds.dataset(**fields))
    plain = data[144 + int.from_bytes(data[140:144], "little") : data.rindex(b"\xe0\x7f\x10\0OW")]
    end = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflated(squeeze_pieces(plain + before, 1) + squeeze_pieces(piece, count) + end.flush())


def _deflated_pixels(side: int) -> bytes:
    before = b"\xe0\x7f\x10\0OW\0\0" + struct.pack("<I", 2 * side * side)
    block = 256
    return _deflated_pieces(bytes(2 * side * side // block), block, before, Rows=side, Columns=side)


def _before_pixels(piece: bytes) -> bytes:
    """The explicit film with something before its pixels."""
    data = seeds.drawn("DICOM", "explicit")
    at = data.rindex(b"\xe0\x7f\x10\0OW")
    return data[:at] + piece + data[at:]


def _implicit_sequences(depth: int) -> bytes:
    """Nested sequences where no VR is stated: pydicom's dictionary says that (0040,A730) is one."""
    data = seeds.drawn("DICOM", "implicit")
    at = data.rindex(b"\xe0\x7f\x10\0")
    return data[:at] + (b"\x40\0\x30\xa7\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff") * depth + data[at:]


def _private_sequences(depth: int) -> bytes:
    """UN of undefined length is a sequence too, PS3.5 6.2.2."""
    return _before_pixels((b"\x29\0\x10\x10UN\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff") * depth)


def _region_of(depth: int) -> bytes:
    """The sequence that the program asks for itself."""
    head, item = b"\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff", b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    data = seeds.drawn("DICOM", "explicit")
    at = data.index(b"\x10\0\x10\0PN")
    end = b"\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
    return data[:at] + (head + item) * depth + end * depth + data[at:]


def _many_elements(count: int) -> bytes:
    return _before_pixels(b"".join(struct.pack("<HH2sH", 0x0029, 0x1000 + index % 0xE000, b"LO", 0) for index in range(count)))


def _many_items(count: int) -> bytes:
    return _before_pixels(
        b"\x28\0\x10\x30SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\0\0\0\0" * count + b"\xfe\xff\xdd\xe0\0\0\0\0"
    )


def _many_values(keyword: str, count: int) -> bytes:
    film = seeds.dataset()
    film.add_new(keyword, "UT", "1\\" * count + "1")
    return films.dicom_bytes(film)


def _with_stream(stream: bytes, syntax: str, **elements: object) -> bytes:
    return films.dicom_bytes(films.with_frame(seeds.dataset(seeds.FILM, **elements), stream, syntax))


def _fragments(count: int) -> bytes:
    """The compressed pixels in a million fragments, most of them empty."""
    data = films.dicom_jpeg_film(seeds.FILM, SOPInstanceUID=seeds.UID)
    at = data.rindex(b"\xe0\x7f\x10\0OB") + 20
    return data[:at] + b"\xfe\xff\x00\xe0\0\0\0\0" * count + data[at:]


def _rle(side: int, segments: int = 1) -> bytes:
    """Runs of 128 zeros for two bytes each, PS3.5 G.3."""
    run = b"\x81\0" * (side * side // 128)
    head = struct.pack("<16I", segments, *[64] * segments, *[0] * (15 - segments))
    return _with_stream(head + run, RLELossless, Rows=side, Columns=side)


def _rle_of_single_bytes(side: int) -> bytes:
    """The dearest way to write a plane: each byte alone, with a count of one before it."""
    head = struct.pack("<16I", 1, 64, *[0] * 14)
    return _with_stream(head + b"\0\7" * (side * side), RLELossless, Rows=side, Columns=side)


def _rle_much_longer() -> bytes:
    run = b"\x81\0" * 8_000_000  # a gigabyte
    return _with_stream(struct.pack("<16I", 1, 64, *[0] * 14) + run, RLELossless)


@cache
def _jpeg_2000() -> bytes:
    film = pydicom.dcmread(pydicom.filebase.DicomBytesIO(seeds.drawn("DICOM", "JPEG 2000")))
    return bytes(pydicom.encaps.get_frame(film.PixelData, 0, number_of_frames=1))


def jpeg_2000(at: int, number: int, width: int, marker: bytes = b"\xff\x51", **elements: object) -> bytes:
    """The JPEG 2000 film with one number of a marker segment changed (T.800 A.5, A.6); `at` counts from the marker."""
    stream = _jpeg_2000()
    start = stream.index(marker) + at
    stream = stream[:start] + number.to_bytes(width, "big") + stream[start + width :]
    film = films.with_frame(seeds.dataset(**elements), stream, JPEG2000Lossless)
    return films.dicom_bytes(film)


def _jpeg_2000_tiles(side: int, tile: int) -> bytes:
    """A picture of millions of tiles, none of them there."""
    stream = _jpeg_2000()
    siz = stream.index(b"\xff\x51")
    packed = struct.pack(">8I", side, side, 0, 0, tile, tile, 0, 0)
    stream = stream[: siz + 6] + packed + stream[siz + 38 :]
    return films.dicom_bytes(films.with_frame(seeds.dataset(Rows=side, Columns=side), stream, JPEG2000Lossless))


def _offsets(count: int) -> bytes:
    """An extended offset table of frames that are not there, PS3.3 C.7.6.3.1.8."""
    film = films.with_frame(seeds.dataset(seeds.FILM), b"\xff\xd8\xff\xd9", JPEGBaseline8Bit)
    stream, _, lengths = encapsulate_extended([b"\xff\xd8\xff\xd9"])
    film.PixelData = stream
    film.ExtendedOffsetTable, film.ExtendedOffsetTableLengths = b"\xff" * 8 * count, lengths * count
    return films.dicom_bytes(film)


def _jpeg_ls(side: int) -> bytes:
    """JPEG-LS of a flat picture: run mode spends a few bits a line."""
    stream = b"\xff\xd8\xff\xf7\0\x0b\x08" + struct.pack(">HH", side, side) + b"\1\1\x11\0\xff\xda\0\x08\1\1\0\0\0\0"
    return _with_stream(stream + b"\xff\x7f" * (side * 3) + b"\xff\xd9", JPEGLSLossless, Rows=side, Columns=side)


def _large_dicom(bits: int, **elements: object) -> bytes:
    pixels = np.zeros((SIDE, SIDE), np.uint16 if bits > 8 else np.uint8)
    pixels[::2] = 200
    return films.dicom_bytes(seeds.dataset(pixels, **elements))


def _table_of(entries: int) -> bytes:
    item = pydicom.Dataset()
    item.add_new("LUTDescriptor", "US", [0, 0, 16])
    item.add_new("LUTData", "OW", bytes(2 * entries))
    return films.dicom_bytes(seeds.dataset(VOILUTSequence=Sequence([item])))


def _polyglot() -> bytes:
    """A JPEG, PNG or TIFF in the preamble of a DICOM file: all of them can be read."""
    small = seeds.drawn("TIFF", "plain")
    data = bytearray(seeds.drawn("DICOM", "explicit"))
    data[:8] = small[:4] + struct.pack("<I", len(data))
    return bytes(data) + small[struct.unpack_from("<I", small, 4)[0] :]


def _long_number() -> pydicom.Dataset:
    film = seeds.dataset()
    film.add_new("RescaleSlope", "UT", "1" * 1_000_000)
    return film


DICOM: dict[str, Callable[[], bytes]] = {
    "DICOM deflated to gigabytes": lambda: deflated(squeeze(3 * GIGABYTE, raw=True)),
    "DICOM deflated, pixels as large as allowed": partial(_deflated_pixels, SIDE),
    "DICOM deflated, 170 MB of empty elements": partial(_deflated_pieces, b"\x29\0\x10\x10LO\0\0" * 1000, 21_000),
    "DICOM deflated, millions of items": partial(
        _deflated_pieces, b"\xfe\xff\0\xe0\0\0\0\0" * 1000, 20_000, b"\x28\0\x10\x30SQ\0\0\xff\xff\xff\xff"
    ),
    "DICOM sequences 3,000 deep": lambda: _before_pixels(nest(3000, True)),
    "DICOM sequences 3,000 deep, open": lambda: _before_pixels(nest(3000, True, False)),
    "DICOM sequences 3,000 deep, stated": lambda: _before_pixels(nest(3000, False)),
    "DICOM sequences 100,000 deep": lambda: _before_pixels(nest(100_000, True)),
    "DICOM implicit sequences 100,000 deep": partial(_implicit_sequences, 100_000),
    "DICOM UN sequences 100,000 deep": partial(_private_sequences, 100_000),
    "DICOM region sequences 300 deep": partial(_region_of, 300),
    "DICOM region sequences 100,000 deep": partial(_region_of, 100_000),
    "DICOM of a million elements": partial(_many_elements, 1_000_000),
    "DICOM of a million items": partial(_many_items, 1_000_000),
    "DICOM of a million windows": partial(_many_values, "WindowCenter", 1_000_000),
    "DICOM of a million characters as a number": lambda: films.dicom_bytes(_long_number()),
    "DICOM of a million fragments": partial(_fragments, 1_000_000),
    "DICOM of a million offsets": partial(_offsets, 1_000_000),
    "DICOM of 2 billion frames": lambda: films.dicom_bytes(seeds.dataset(NumberOfFrames=2_000_000_000)),
    "DICOM RLE as large as allowed": partial(_rle, SIDE),
    "DICOM RLE of a gigabyte": _rle_much_longer,
    "DICOM RLE of overlapping segments": partial(_rle, 2000, 15),
    "DICOM JPEG of 10,000 scans": lambda: _with_stream(jpeg_scan_bomb(4000, 10_000), JPEGBaseline8Bit, Rows=4000, Columns=4000),
    "DICOM JPEG 2000 of 80 million tiles": partial(_jpeg_2000_tiles, SIDE, 1),
    "DICOM JPEG 2000 as large as allowed": partial(_jpeg_2000_tiles, SIDE, SIDE),
    "DICOM JPEG 2000 of 65,535 layers": lambda: jpeg_2000(6, 65535, 2, b"\xff\x52"),
    "DICOM JPEG 2000 of 32 resolutions": lambda: jpeg_2000(9, 32, 1, b"\xff\x52"),
    "DICOM JPEG 2000 of small precincts": lambda: jpeg_2000(4, 1, 1, b"\xff\x52"),
    "DICOM JPEG 2000 of 16,384 components": lambda: jpeg_2000(38, 16384, 2),
    "DICOM JPEG 2000 far from the origin": lambda: jpeg_2000(14, 0x7FFFFFF0, 4),
    "DICOM JPEG 2000 coarsely sampled": lambda: jpeg_2000(41, 0xFFFF, 2),
    "DICOM JPEG-LS as large as allowed": partial(_jpeg_ls, SIDE),
    "DICOM 8 bits as large as allowed": partial(_large_dicom, 8),
    "DICOM 16 bits as large as allowed": partial(_large_dicom, 16),
    "DICOM 16 bits rescaled as large as allowed": partial(_large_dicom, 16, RescaleSlope=2, RescaleIntercept=-5),
    "DICOM with a table of 65,536 entries": partial(_table_of, 65536),
    "DICOM and TIFF in one": _polyglot,
    "DICOM RLE of single bytes": partial(_rle_of_single_bytes, 2000),
    "DICOM colour as large as allowed": lambda: films.dicom_bytes(seeds.dataset(np.zeros((SIDE, SIDE, 3), np.uint8))),
    "DICOM YBR as large as allowed": lambda: films.dicom_bytes(
        seeds.dataset(np.zeros((SIDE, SIDE, 3), np.uint8), PhotometricInterpretation="YBR_FULL")
    ),
    "DICOM signed and rescaled as large as allowed": partial(
        _large_dicom, 16, PixelRepresentation=1, RescaleSlope=2, RescaleIntercept=-5
    ),
}
