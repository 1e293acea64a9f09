"""Files made to break a reader: small ones that unpack to gigabytes, ask for years of work, or nest without end.

Each is legal enough to get past the first checks. `BOMBS` names them; each value makes one file's bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache, partial

import numpy as np
import pydicom
from PIL import Image
from pydicom.encaps import encapsulate_extended
from pydicom.sequence import Sequence
from pydicom.uid import JPEG2000Lossless, JPEGBaseline8Bit, JPEGLSLossless, RLELossless

from tests import films
from tests.faults import seeds
from tests.faults.mutate_dicom import nest
from tests.faults.mutate_raster import chunks, from_chunks

SIDE = 8944
"""Pixels; 8944² is just below the program's limit of 80 million."""
GIGABYTE = 1 << 30


def _squeeze(size: int, bits: int = zlib.MAX_WBITS, byte: bytes = b"\0") -> bytes:
    """A zlib or raw deflate stream of that many equal bytes; a thousandth of the size."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, bits)
    block = byte * (1 << 20)
    return b"".join(squeezer.compress(block[: min(1 << 20, size - at)]) for at in range(0, size, 1 << 20)) + squeezer.flush()


# ---- PNG


def png(width: int, height: int, bits: int, colour: int, packed: bytes, extra: bytes = b"", interlace: int = 0) -> bytes:
    """A PNG with any header and any stream."""
    header = seeds.png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlace))
    body = header + extra + seeds.png_chunk(b"IDAT", packed) + seeds.png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _png_as_large_as_allowed(bits: int, colour: int, interlace: int = 0) -> bytes:
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    palette = seeds.png_chunk(b"PLTE", bytes(range(256)) * 3) if colour == 3 else b""
    rows = SIDE * (SIDE * samples * bits // 8 + 1) * (2 if interlace else 1)
    return png(SIDE, SIDE, bits, colour, _squeeze(rows), palette, interlace)


def _png_with_more_rows_than_it_says() -> bytes:
    return png(210, 240, 8, 0, _squeeze(4 * GIGABYTE))


def _png_text(name: bytes, head: bytes) -> bytes:
    chunk = seeds.png_chunk(name, head + _squeeze(GIGABYTE))
    parts = chunks(seeds.drawn("PNG", "8 bits"))
    return from_chunks(parts[:1]) + chunk + from_chunks(parts[1:])[8:]


def _png_of_many_chunks() -> bytes:
    parts = chunks(seeds.drawn("PNG", "8 bits"))
    return from_chunks([parts[0], *[(b"tEXt", b"a\0b")] * 300_000, *parts[1:]])


def _png_of_many_frames() -> bytes:
    parts = chunks(seeds.drawn("PNG", "8 bits"))
    return from_chunks([parts[0], (b"acTL", struct.pack(">II", 0xFFFFFFFF, 0)), *parts[1:]])


# ---- TIFF


def tiff(tags: dict[int, tuple[int, ...] | int], data: bytes, following: int = 0) -> bytes:
    """A little-endian TIFF of one directory: tag → LONG values; tag 273 or 324 gets the place of `data` where it says 0."""
    values = {tag: (value,) if isinstance(value, int) else value for tag, value in sorted(tags.items())}
    long = {tag: struct.pack(f"<{len(value)}I", *value) for tag, value in values.items() if len(value) > 1}
    start = 8 + 2 + 12 * len(values) + 4
    places, at = {}, start
    for tag, packed in long.items():
        places[tag], at = at, at + len(packed)
    entries = b""
    for tag, value in values.items():
        first = at if tag in (273, 324) and value == (0,) else value[0]
        entries += struct.pack("<HHII", tag, 4, len(value), places.get(tag, first))
    directory = struct.pack("<H", len(values)) + entries + struct.pack("<I", following)
    return b"II*\0\x08\0\0\0" + directory + b"".join(long.values()) + data


def _tiff_film(compression: int, packed: bytes, width: int = SIDE, height: int = SIDE, bits: int = 8, **more: int) -> bytes:
    tags: dict[int, tuple[int, ...] | int] = {256: width, 257: height, 258: bits, 259: compression, 262: 1, 273: 0, 277: 1}
    tags |= {278: height, 279: len(packed), **{int(tag[1:]): value for tag, value in more.items()}}
    return tiff(tags, packed)


def _lzw(size: int) -> bytes:
    """TIFF LZW (section 13) of many zeros: codes for longer and longer runs, cleared when the table is full."""
    bits, out, filled, total = 0, bytearray(), 0, 0

    def put(code: int, width: int) -> None:
        nonlocal bits, filled
        bits, filled = bits << width | code, filled + width
        while filled >= 8:
            out.append(bits >> filled - 8 & 0xFF)
            filled -= 8
        bits &= (1 << filled) - 1

    while total < size:
        put(256, 9 if total == 0 else 12)
        put(0, 9)
        total, next_code, run = total + 1, 258, 1
        while next_code < 4094 and total < size:
            run += 1
            put(next_code, 9 if next_code < 510 else 10 if next_code < 1022 else 11 if next_code < 2046 else 12)
            next_code, total = next_code + 1, total + run
    put(257, 12)
    put(0, 8)
    return bytes(out)


def _tiff_of_many_strips() -> bytes:
    """A million strips that all lie at the same place."""
    count = 1_000_000
    tags: dict[int, tuple[int, ...] | int] = {256: 64, 257: count, 258: 8, 259: 8, 262: 1, 277: 1, 278: 1}
    packed = zlib.compress(bytes(64))
    at = 8 + 2 + 12 * 9 + 4 + 8 * count
    return tiff(tags | {273: (at,) * count, 279: (len(packed),) * count}, packed)


def _tiff_strips_of_gigabytes() -> bytes:
    """Four hundred strips, each of them the same stream that inflates to a hundred megabytes."""
    packed = _squeeze(100_000_000)
    count = 400
    at = 8 + 2 + 12 * 9 + 4 + 8 * count
    tags: dict[int, tuple[int, ...] | int] = {256: 400, 257: count, 258: 8, 259: 8, 262: 1, 277: 1, 278: 1}
    return tiff(tags | {273: (at,) * count, 279: (len(packed),) * count}, packed)


def _tiff_of_a_million_pages() -> bytes:
    """Directories that follow each other, each six bytes long: to count them all takes long."""
    film = bytearray(seeds.drawn("TIFF", "plain"))
    start, count = len(film), 1_000_000
    head = struct.unpack_from("<I", film, 4)[0]
    after = head + 2 + 12 * struct.unpack_from("<H", film, head)[0]
    struct.pack_into("<I", film, after, start)
    entry = struct.pack("<HHHII", 1, 256, 3, 1, 1)
    size = len(entry) + 4
    pages = b"".join(entry + struct.pack("<I", start + size * (index + 1)) for index in range(count - 1))
    return bytes(film) + pages + entry + bytes(4)


def _tiff_of_itself() -> bytes:
    """The next directory is the first."""
    data = bytearray(_tiff_film(1, seeds.FILM.tobytes(), 210, 240))
    data[8 + 2 + 12 * 9 : 8 + 2 + 12 * 9 + 4] = struct.pack("<I", 8)
    return bytes(data)


# ---- JPEG


def _jpeg_scan_bomb(side: int, scans: int) -> bytes:
    """A progressive picture of nearly no bytes whose scans are refined over and over: each costs a pass over all pixels."""
    head = b"\xff\xd8\xff\xdb\0\x43\0" + b"\1" * 64 + b"\xff\xc2\0\x0b\x08" + struct.pack(">HH", side, side) + b"\1\1\x11\0"
    # One code of one bit for "end of band, 2^14 blocks" (T.81 G.1.2.2) or "difference of 0".
    dc = b"\xff\xc4\0\x14\x00\1" + bytes(15) + b"\0"
    ac = b"\xff\xc4\0\x14\x10\1" + bytes(15) + b"\xe0"
    blocks = ((side + 7) // 8) ** 2
    first = b"\xff\xda\0\x08\1\1\0\0\0\0" + bytes(blocks // 8 + 1)
    runs = blocks // (1 << 14) + 1
    band = b"\xff\xda\0\x08\1\1\0\1\x3f\0" + bytes(runs * 15 // 8 + 1)
    return head + dc + ac + first + band * scans + b"\xff\xd9"


def _jpeg_of_many_markers() -> bytes:
    data = films.encode(seeds.FILM, "JPEG")
    return data[:2] + b"\xff\xfe\0\2" * 1_000_000 + data[2:]


def _jpeg_as_large_as_allowed(colour: bool = False, **options: object) -> bytes:
    flat = Image.new("RGB" if colour else "L", (SIDE, SIDE), 90)
    return films.encode(flat, "JPEG", **options)


def _mpo_of_many_pictures() -> bytes:
    """An MP index (CIPA DC-007) that counts more pictures than there are."""
    data = bytearray(seeds.drawn("JPEG", "camera"))
    at = data.find(b"\x01\xb0\x04\0\1\0\0\0")
    if at < 0:
        at = data.find(b"\xb0\x01\0\4\0\0\0\1")
        data[at + 8 : at + 12] = b"\x7f\xff\xff\xff"
    else:
        data[at + 8 : at + 12] = b"\xff\xff\xff\x7f"
    return bytes(data)


def _exif_bomb() -> bytes:
    """EXIF whose directory points at itself, with an entry of two billion values."""
    ifd = struct.pack("<HHHIIHHIII", 2, 0x8769, 4, 1, 8, 0x0112, 5, 0x7FFFFFFF, 8, 8)
    exif = b"Exif\0\0II*\0\x08\0\0\0" + ifd
    data = films.encode(seeds.FILM, "JPEG")
    return data[:2] + b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif + data[2:]


# ---- BMP


def _bmp(width: int, height: int, bits: int, compression: int, pixels: bytes) -> bytes:
    palette = b"".join(bytes([level, level, level, 0]) for level in range(256)) if bits <= 8 else b""
    at = 54 + len(palette)
    head = struct.pack("<2sIHHI", b"BM", at + len(pixels), 0, 0, at)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(pixels), 0, 0, 256 if palette else 0, 0)
    return head + info + palette + pixels


# ---- DICOM


def deflated(plain: bytes, packed: bytes = b"") -> bytes:
    """A deflated DICOM file of this dataset (PS3.5 A.5), or of a stream given whole."""
    film = seeds.drawn("DICOM", "deflated")
    start = 144 + int.from_bytes(film[140:144], "little")
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return film[:start] + (packed or squeezer.compress(plain) + squeezer.flush())


@cache
def _plain() -> bytes:
    film = seeds.drawn("DICOM", "deflated")
    return zlib.decompressobj(-15).decompress(film[144 + int.from_bytes(film[140:144], "little") :])


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
    run = b"\x81\0" * (side * side // 128 + 1)
    head = struct.pack("<16I", segments, *[64] * segments, *[0] * (15 - segments))
    return _with_stream(head + run + b"\0" * (len(run) % 2), RLELossless, Rows=side, Columns=side)


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


_ZLIB_LIMIT = 3 * GIGABYTE
BOMBS: dict[str, Callable[[], bytes]] = {
    "PNG 8 bits as large as allowed": partial(_png_as_large_as_allowed, 8, 0),
    "PNG 16 bits as large as allowed": partial(_png_as_large_as_allowed, 16, 0),
    "PNG colour as large as allowed": partial(_png_as_large_as_allowed, 8, 2),
    "PNG 16-bit colour as large as allowed": partial(_png_as_large_as_allowed, 16, 2),
    "PNG with alpha as large as allowed": partial(_png_as_large_as_allowed, 8, 6),
    "PNG with palette as large as allowed": partial(_png_as_large_as_allowed, 8, 3),
    "PNG interlaced as large as allowed": partial(_png_as_large_as_allowed, 8, 0, 1),
    "PNG 1 bit as large as allowed": partial(_png_as_large_as_allowed, 1, 0),
    "PNG of monstrous size": lambda: png(0x7FFFFFFF, 0x7FFFFFFF, 8, 0, _squeeze(1 << 20)),
    "PNG of one monstrous row": lambda: png(79_000_000, 1, 8, 0, _squeeze(1 << 20)),
    "PNG with more rows than it says": _png_with_more_rows_than_it_says,
    "PNG zTXt bomb": partial(_png_text, b"zTXt", b"Comment\0\0"),
    "PNG iTXt bomb": partial(_png_text, b"iTXt", b"Comment\0\1\0en\0\0"),
    "PNG iCCP bomb": partial(_png_text, b"iCCP", b"profile\0\0"),
    "PNG of 300,000 chunks": _png_of_many_chunks,
    "PNG of 4 billion frames": _png_of_many_frames,
    "TIFF deflate as large as allowed": lambda: _tiff_film(8, _squeeze(SIDE * SIDE)),
    "TIFF deflate, 4 GB in one strip": lambda: _tiff_film(8, _squeeze(4 * GIGABYTE), 210, 240),
    "TIFF LZW as large as allowed": lambda: _tiff_film(5, _lzw(SIDE * SIDE)),
    "TIFF LZW of half a gigabyte": lambda: _tiff_film(5, _lzw(GIGABYTE // 2), 210, 240),
    "TIFF PackBits as large as allowed": lambda: _tiff_film(32773, b"\x81\0" * (SIDE * SIDE // 128 + 1)),
    "TIFF PackBits of a gigabyte": lambda: _tiff_film(32773, b"\x81\0" * (GIGABYTE // 128), 210, 240),
    "TIFF of a million strips": _tiff_of_many_strips,
    "TIFF of 400 strips of 100 MB": _tiff_strips_of_gigabytes,
    "TIFF of a million pages": _tiff_of_a_million_pages,
    "TIFF that follows itself": _tiff_of_itself,
    "TIFF of 4 billion samples": lambda: _tiff_film(1, bytes(1000), 210, 240, t277=0xFFFFFFFF),
    "TIFF of monstrous size": lambda: _tiff_film(1, bytes(1000), 0x7FFFFFFF, 0x7FFFFFFF),
    "TIFF fax of monstrous rows": lambda: _tiff_film(4, bytes(1000), 79_000_000, 1, 1),
    "TIFF with tiles of monstrous size": lambda: tiff(
        {256: 210, 257: 240, 258: 8, 259: 8, 262: 1, 277: 1, 322: 0x7FFFFFF0, 323: 0x7FFFFFF0, 324: 0, 325: 1000},
        zlib.compress(bytes(1000)),
    ),
    "JPEG of 30 scans as large as allowed": partial(_jpeg_scan_bomb, SIDE, 30),
    "JPEG of 10,000 scans": partial(_jpeg_scan_bomb, 4000, 10_000),
    "JPEG of 20,000 small scans": partial(_jpeg_scan_bomb, 400, 20_000),
    "JPEG of a million comments": _jpeg_of_many_markers,
    "JPEG as large as allowed": _jpeg_as_large_as_allowed,
    "JPEG colour as large as allowed": partial(_jpeg_as_large_as_allowed, True),
    "JPEG progressive as large as allowed": partial(_jpeg_as_large_as_allowed, True, progressive=True),
    "JPEG with 2 billion pictures": _mpo_of_many_pictures,
    "JPEG with EXIF that points at itself": _exif_bomb,
    "BMP run lengths as large as allowed": lambda: _bmp(SIDE, SIDE, 8, 1, (b"\xff\0" * 36) * SIDE + b"\0\1"),
    "BMP run lengths without pixels": lambda: _bmp(SIDE, SIDE, 8, 1, b"\0\2\1\1" * 10_000 + b"\0\1"),
    "BMP run lengths of jumps": lambda: _bmp(8000, 9000, 8, 1, b"\0\2\xff\xff" * 200_000),
    "BMP of negative height": lambda: _bmp(210, -0x80000000, 8, 0, bytes(1000)),
    "DICOM deflated to gigabytes": lambda: deflated(b"", _squeeze(_ZLIB_LIMIT, -15)),
    "DICOM deflated, pixels as large as allowed": lambda: deflated(
        b"", _deflate_elements({"Rows": SIDE, "Columns": SIDE}, 2 * SIDE * SIDE)
    ),
    "DICOM deflated, 170 MB of empty elements": lambda: deflated(b"", _squeeze_pieces(b"\x29\0\x10\x10LO\0\0" * 1000, 21_000)),
    "DICOM deflated, millions of items": lambda: deflated(
        b"", _squeeze_pieces(b"\xfe\xff\x00\xe0\0\0\0\0" * 1000, 20_000, b"\x28\0\x10\x30SQ\0\0\xff\xff\xff\xff")
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
    "DICOM JPEG of 10,000 scans": lambda: _with_stream(
        _jpeg_scan_bomb(4000, 10_000), JPEGBaseline8Bit, Rows=4000, Columns=4000
    ),
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
}
"""What each file is → its bytes. Some are large and whole: they must be read in time, or turned down."""


def _long_number() -> pydicom.Dataset:
    film = seeds.dataset()
    film.add_new("RescaleSlope", "UT", "1" * 1_000_000)
    return film


def _squeeze_pieces(piece: bytes, count: int, head: bytes = b"") -> bytes:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    plain = _plain()
    at = plain.rindex(b"\xe0\x7f\x10\0OW")
    return squeezer.compress(plain[:at] + head) + b"".join(squeezer.compress(piece) for _ in range(count)) + squeezer.flush()


def _deflate_elements(fields: dict[str, int], size: int) -> bytes:
    """A dataset whose pixels are zeros, deflated without ever being whole in memory."""
    film = seeds.dataset(**fields)
    data = films.dicom_bytes(film)
    at = data.rindex(b"\xe0\x7f\x10\0OW")
    plain = data[144 + int.from_bytes(data[140:144], "little") : at] + b"\xe0\x7f\x10\0OW\0\0" + struct.pack("<I", size)
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = bytes(1 << 20)
    out = squeezer.compress(plain)
    out += b"".join(squeezer.compress(block[: min(1 << 20, size - done)]) for done in range(0, size, 1 << 20))
    return out + squeezer.flush()
