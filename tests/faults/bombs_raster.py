"""Bombs in the formats of pictures: small files that unpack to gigabytes, or ask for years of work."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import partial

from PIL import Image

from tests import films
from tests.faults import seeds
from tests.faults.mutate_raster import chunks, from_chunks

SIDE = 8944
"""Pixels; 8944² is just below the program's limit of 80 million."""
GIGABYTE = 1 << 30
_BLOCK = 1 << 20


def squeeze(size: int, *, raw: bool = False) -> bytes:
    """A zlib or raw deflate stream of that many zeros, a thousandth of the size: one packed block, again and again."""
    count, rest = divmod(size, _BLOCK)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = squeeze_pieces(bytes(_BLOCK), count) + last.compress(bytes(rest)) + last.flush()
    adler = (size % 65521) << 16 | 1  # of zeros, RFC 1950
    return packed if raw else b"\x78\xda" + packed + struct.pack(">I", adler)


def squeeze_pieces(piece: bytes, count: int) -> bytes:
    """The same bytes `count` times, deflated; the stream goes on after them."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return (squeezer.compress(piece) + squeezer.flush(zlib.Z_FULL_FLUSH)) * count


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
    return png(SIDE, SIDE, bits, colour, squeeze(rows), palette, interlace)


def _png_with_more_rows_than_it_says() -> bytes:
    return png(210, 240, 8, 0, squeeze(4 * GIGABYTE))


def _png_text(name: bytes, head: bytes) -> bytes:
    chunk = seeds.png_chunk(name, head + squeeze(GIGABYTE))
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
            put(next_code, 9 if next_code < 511 else 10 if next_code < 1023 else 11 if next_code < 2047 else 12)
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
    packed = squeeze(100_000_000)
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


def _tiff_with_monstrous_jpeg() -> bytes:
    data = bytearray(seeds.drawn("TIFF", "JPEG"))
    start = data.index(b"\xff\xc0") + 5
    data[start : start + 4] = struct.pack(">HH", 65_500, 65_500)
    return bytes(data)


# ---- JPEG


def jpeg_scan_bomb(side: int, scans: int) -> bytes:
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


def _jpeg_of_two_sizes() -> bytes:
    data = seeds.drawn("JPEG", "baseline")
    start = data.index(b"\xff\xc0")
    end = start + 2 + int.from_bytes(data[start + 2 : start + 4], "big")
    monstrous = data[start : start + 5] + struct.pack(">HH", 65_500, 65_500) + data[start + 9 : end]
    return data[:start] + monstrous + data[start:]


# ---- BMP


def _bmp(width: int, height: int, bits: int, compression: int, pixels: bytes) -> bytes:
    palette = b"".join(bytes([level, level, level, 0]) for level in range(256)) if bits <= 8 else b""
    at = 54 + len(palette)
    head = struct.pack("<2sIHHI", b"BM", at + len(pixels), 0, 0, at)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(pixels), 0, 0, 256 if palette else 0, 0)
    return head + info + palette + pixels


def _colours() -> bytes:
    return squeeze(3 * SIDE * SIDE)


RASTER: dict[str, Callable[[], bytes]] = {
    "PNG 8 bits as large as allowed": partial(_png_as_large_as_allowed, 8, 0),
    "PNG 16 bits as large as allowed": partial(_png_as_large_as_allowed, 16, 0),
    "PNG colour as large as allowed": partial(_png_as_large_as_allowed, 8, 2),
    "PNG 16-bit colour as large as allowed": partial(_png_as_large_as_allowed, 16, 2),
    "PNG with alpha as large as allowed": partial(_png_as_large_as_allowed, 8, 6),
    "PNG with palette as large as allowed": partial(_png_as_large_as_allowed, 8, 3),
    "PNG interlaced as large as allowed": partial(_png_as_large_as_allowed, 8, 0, 1),
    "PNG 1 bit as large as allowed": partial(_png_as_large_as_allowed, 1, 0),
    "PNG of monstrous size": lambda: png(0x7FFFFFFF, 0x7FFFFFFF, 8, 0, squeeze(1 << 20)),
    "PNG of one monstrous row": lambda: png(79_000_000, 1, 8, 0, squeeze(1 << 20)),
    "PNG with more rows than it says": _png_with_more_rows_than_it_says,
    "PNG zTXt bomb": partial(_png_text, b"zTXt", b"Comment\0\0"),
    "PNG iTXt bomb": partial(_png_text, b"iTXt", b"Comment\0\1\0en\0\0"),
    "PNG iCCP bomb": partial(_png_text, b"iCCP", b"profile\0\0"),
    "PNG of 300,000 chunks": _png_of_many_chunks,
    "PNG of 4 billion frames": _png_of_many_frames,
    "TIFF deflate as large as allowed": lambda: _tiff_film(8, squeeze(SIDE * SIDE)),
    "TIFF deflate, 4 GB in one strip": lambda: _tiff_film(8, squeeze(4 * GIGABYTE), 210, 240),
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
    "JPEG of 30 scans as large as allowed": partial(jpeg_scan_bomb, SIDE, 30),
    "JPEG of 10,000 scans": partial(jpeg_scan_bomb, 4000, 10_000),
    "JPEG of 20,000 small scans": partial(jpeg_scan_bomb, 400, 20_000),
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
    "TIFF colour as large as allowed": lambda: tiff(
        {256: SIDE, 257: SIDE, 258: (8, 8, 8), 259: 8, 262: 2, 273: 0, 277: 3, 278: SIDE, 279: len(_colours())}, _colours()
    ),
    "TIFF of 32 bits as large as allowed": lambda: _tiff_film(8, squeeze(4 * SIDE * SIDE), bits=32),
    "TIFF LZMA as large as allowed": lambda: films.encode(Image.new("L", (SIDE, SIDE)), "TIFF", compression="lzma"),
    "TIFF Zstandard as large as allowed": lambda: films.encode(Image.new("L", (SIDE, SIDE)), "TIFF", compression="zstd"),
    "TIFF with a JPEG of monstrous size": _tiff_with_monstrous_jpeg,
    "JPEG with a second frame header": _jpeg_of_two_sizes,
    "BMP run lengths, a row for each pixel": lambda: _bmp(1400, 1400, 8, 1, b"\1\0\0\0" * 1400 + b"\0\1"),
    "BMP run lengths that add nothing": lambda: _bmp(1400, 1400, 8, 1, b"\xff\0" * 1_900_000 + b"\0\1"),
    "BMP 24 bits as large as allowed, empty": lambda: _bmp(SIDE, SIDE, 24, 0, bytes(1000)),
}
"""What each file is → its bytes. Some are large and whole: they must be read in time, or turned down."""
