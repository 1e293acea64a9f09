"""Damage that knows JPEG, PNG, TIFF or BMP: one field is changed, what is around it still fits."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable

Mutator = Callable[[bytes, random.Random], bytes]
SIDES = (0, 1, 2, 7, 99, 210, 240, 241, 4000, 8944, 30000, 65535)
"""Widths and heights to lie about; 8944² is just below the limit of pixels."""


# ---- JPEG: marker segments, ITU-T T.81 B.1


def segments(data: bytes) -> list[tuple[int, int, int]]:
    """(marker, start, end) of each marker segment up to the first scan's header; `data` may start anywhere."""
    found, at = [], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        found.append((data[at + 1], at, min(end, len(data))))
        if data[at + 1] == 0xDA:
            break
        at = end
    return found


def _one(data: bytes, rng: random.Random, markers: tuple[int, ...] = ()) -> tuple[int, int] | None:
    """Start and end of one segment, of these markers where given."""
    fitting = [(start, end) for marker, start, end in segments(data) if not markers or marker in markers]
    return rng.choice(fitting) if fitting else None


_FRAMES = (*tuple(range(192, 196)), 247)


def jpeg_size(data: bytes, rng: random.Random) -> bytes:
    """The frame header lies about height or width."""
    place = _one(data, rng, _FRAMES)
    if place is None:
        return data
    at = place[0] + rng.choice((5, 7))
    return data[:at] + rng.choice(SIDES).to_bytes(2, "big") + data[at + 2 :]


def jpeg_frame(data: bytes, rng: random.Random) -> bytes:
    """Another process, precision, number of components, sampling factor or table."""
    place = _one(data, rng, _FRAMES)
    if place is None:
        return data
    at = place[0] + rng.choice((1, 4, 9, 10, 11, 12, 13, 14, 16, 17))
    return (
        data[:at] + bytes([rng.choice((0, 1, 2, 3, 4, 8, 12, 16, 0x11, 0x22, 0x44, 0xC2, 0xC3, 0xC9, 0xFF))]) + data[at + 1 :]
    )


def jpeg_segment_byte(data: bytes, rng: random.Random) -> bytes:
    """One byte of one segment: tables, scan parameters, restart interval, EXIF."""
    place = _one(data, rng)
    if place is None or place[1] - place[0] < 5:
        return data
    at = rng.randrange(place[0] + 1, place[1])
    return data[:at] + rng.randbytes(1) + data[at + 1 :]


def jpeg_without_segment(data: bytes, rng: random.Random) -> bytes:
    """One segment is missing."""
    place = _one(data, rng)
    return data if place is None else data[: place[0]] + data[place[1] :]


def jpeg_segment_again(data: bytes, rng: random.Random) -> bytes:
    """One segment comes again and again."""
    place = _one(data, rng)
    return data if place is None else data[: place[0]] + data[place[0] : place[1]] * rng.choice((2, 3, 300)) + data[place[1] :]


def jpeg_marker_in_scan(data: bytes, rng: random.Random) -> bytes:
    """A marker among the coded samples."""
    at = rng.randrange(len(data) // 4, len(data))
    return data[:at] + b"\xff" + bytes([rng.choice((0xD0, 0xD7, 0xD9, 0xD8, 0xDA, 0xC4, 0xDD, 0x01))]) + data[at + 2 :]


def jpeg_restart_interval(data: bytes, rng: random.Random) -> bytes:
    """A restart interval that the samples do not keep."""
    place = _one(data, rng, (0xDA,))
    if place is None:
        return data
    return data[: place[0]] + b"\xff\xdd\0\4" + rng.choice((0, 1, 2, 100, 65535)).to_bytes(2, "big") + data[place[0] :]


def jpeg_scans_again(data: bytes, rng: random.Random) -> bytes:
    """Everything from a scan header on once more, or twice."""
    at = data.rfind(b"\xff\xda") if rng.random() < 0.5 else data.find(b"\xff\xda")
    return data if at < 0 else data[:-2] + data[at:-2] * rng.choice((1, 2, 5)) + data[-2:]


JPEG: tuple[Mutator, ...] = (
    jpeg_size,
    jpeg_frame,
    *(jpeg_segment_byte,) * 3,
    jpeg_without_segment,
    jpeg_segment_again,
    *(jpeg_marker_in_scan,) * 2,
    jpeg_restart_interval,
    jpeg_scans_again,
)


# ---- PNG: chunks with right checksums, PNG 5.3


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """(name, body) of each chunk."""
    found, at = [], 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        found.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def from_chunks(parts: list[tuple[bytes, bytes]]) -> bytes:
    """A PNG file of these chunks."""
    packed = (struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def _change_chunk(data: bytes, rng: random.Random, change: Callable[[bytes], bytes], names: tuple[bytes, ...] = ()) -> bytes:
    parts = chunks(data)
    fitting = [index for index, (name, _) in enumerate(parts) if not names or name in names]
    if not fitting:
        return data
    index = rng.choice(fitting)
    parts[index] = (parts[index][0], change(parts[index][1]))
    return from_chunks(parts)


def png_size(data: bytes, rng: random.Random) -> bytes:
    """IHDR lies about width or height."""
    at = rng.choice((0, 4))
    side = rng.choice((*SIDES, 0x7FFFFFFF, 0xFFFFFFFF)).to_bytes(4, "big")
    return _change_chunk(data, rng, lambda body: body[:at] + side + body[at + 4 :], (b"IHDR",))


def png_header(data: bytes, rng: random.Random) -> bytes:
    """Another bit depth, colour type, compression, filter or interlace method."""
    at, value = rng.randrange(8, 13), bytes([rng.choice((0, 1, 2, 3, 4, 6, 8, 16, 255))])
    return _change_chunk(data, rng, lambda body: body[:at] + value + body[at + 1 :], (b"IHDR",))


def png_chunk_byte(data: bytes, rng: random.Random) -> bytes:
    """One byte of one chunk, its checksum mended: no checksum but zlib's own can tell."""

    def change(body: bytes) -> bytes:
        if not body:
            return rng.randbytes(4)
        at = rng.randrange(len(body))
        return body[:at] + rng.randbytes(1) + body[at + 1 :]

    return _change_chunk(data, rng, change)


def png_rows(data: bytes, rng: random.Random) -> bytes:
    """The rows, packed anew: noise in them, too few, too many."""
    parts = chunks(data)
    try:
        rows = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    except zlib.error:
        return data
    at = rng.randrange(len(rows)) if rows else 0
    rows = rng.choice((rows[:at], rows + rows, rows[:at] + rng.randbytes(300) + rows[at + 300 :], rows[: len(rows) - 1]))
    head = [part for part in parts if part[0] not in (b"IDAT", b"IEND")]
    return from_chunks([*head, (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b"")])


def png_chunk_order(data: bytes, rng: random.Random) -> bytes:
    """A chunk is missing, comes twice or elsewhere."""
    parts = chunks(data)
    part = parts.pop(rng.randrange(len(parts))) if parts else (b"IEND", b"")
    for _ in range(rng.choice((0, 1, 2, 50))):
        parts.insert(rng.randrange(len(parts) + 1), part)
    return from_chunks(parts)


def png_foreign_chunk(data: bytes, rng: random.Random) -> bytes:
    """A chunk that does not belong there."""
    name = rng.choice(
        (b"acTL", b"fcTL", b"fdAT", b"tRNS", b"PLTE", b"zTXt", b"iTXt", b"iCCP", b"eXIf", b"ABCD", b"sBIT", b"pHYs")
    )
    body = rng.choice((b"", rng.randbytes(26), bytes(8), b"a\0\0" + zlib.compress(bytes(10_000)), b"\xff" * 4))
    parts = chunks(data)
    parts.insert(rng.randrange(len(parts) + 1), (name, body))
    return from_chunks(parts)


PNG: tuple[Mutator, ...] = (png_size, png_header, png_chunk_byte, png_chunk_byte, png_rows, png_chunk_order, png_foreign_chunk)


# ---- TIFF: entries of the first directory, TIFF 6.0 section 2


def _entries(data: bytes) -> tuple[str, list[int]]:
    """Byte order and where each entry of the first directory starts."""
    order = "<" if data[:2] == b"II" else ">"
    if len(data) < 10:
        return order, []
    start = struct.unpack_from(order + "I", data, 4)[0]
    if start + 2 > len(data):
        return order, []
    count = struct.unpack_from(order + "H", data, start)[0]
    return order, [at for at in range(start + 2, start + 2 + 12 * count, 12) if at + 12 <= len(data)]


_NUMBERS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64, 99, 240, 4096, 8944, 32773, 34892, 65535, 65536, 0x7FFFFFFF, 0xFFFFFFFF)


def tiff_value(data: bytes, rng: random.Random) -> bytes:
    """One entry's value or offset: sizes, compression, bits, strips, predictor."""
    order, places = _entries(data)
    if not places:
        return data
    at, value = rng.choice(places), rng.choice(_NUMBERS)
    short = struct.unpack_from(order + "H", data, at + 2)[0] == 3
    packed = struct.pack(order + "HH", value & 0xFFFF, 0) if short else struct.pack(order + "I", value)
    return data[: at + 8] + packed + data[at + 12 :]


def tiff_shape(data: bytes, rng: random.Random) -> bytes:
    """One entry's tag, type or count."""
    order, places = _entries(data)
    if not places:
        return data
    at, field = rng.choice(places), rng.randrange(3)
    if field == 2:
        count = rng.choice((0, 1, 2, 3, 300, 100_000, 0x7FFFFFFF, 0xFFFFFFFF))
        return data[: at + 4] + struct.pack(order + "I", count) + data[at + 8 :]
    tags = (
        254,
        256,
        257,
        258,
        259,
        262,
        266,
        273,
        274,
        277,
        278,
        279,
        284,
        292,
        317,
        322,
        323,
        324,
        325,
        330,
        338,
        339,
        347,
        34665,
    )
    value = rng.choice(tags) if field == 0 else rng.randrange(20)
    return data[: at + 2 * field] + struct.pack(order + "H", value) + data[at + 2 * field + 2 :]


def tiff_next(data: bytes, rng: random.Random) -> bytes:
    """The next directory is the same one, lies beyond the end or within the pixels."""
    order, places = _entries(data)
    if not places:
        return data
    at = places[-1] + 12
    target = rng.choice((places[0] - 2, 8, len(data) + 5, 0xFFFFFFFF, len(data) // 2))
    return data[:at] + struct.pack(order + "I", target) + data[at + 4 :]


def tiff_compression(data: bytes, rng: random.Random) -> bytes:
    """The same strips under another compression's name."""
    order, places = _entries(data)
    for at in places:
        if struct.unpack_from(order + "H", data, at)[0] == 259:
            known = (
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                32766,
                32771,
                32773,
                32809,
                32909,
                32946,
                34661,
                34676,
                34677,
                34887,
                34925,
                50000,
                50001,
            )
            return data[: at + 8] + struct.pack(order + "HH", rng.choice(known), 0) + data[at + 12 :]
    return data


TIFF: tuple[Mutator, ...] = (*(tiff_value,) * 3, tiff_shape, tiff_shape, tiff_next, tiff_compression, tiff_compression)


# ---- BMP: the two headers


def bmp_header(data: bytes, rng: random.Random) -> bytes:
    """One field of the headers: sizes, planes, bits, compression, colours, where the pixels start."""
    at, width = rng.choice(((2, 4), (10, 4), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2), (30, 4), (34, 4), (46, 4), (50, 4)))
    value = rng.choice((*SIDES, -1, -210, -240, 3, 4, 5, 6, 8, 16, 24, 32, 0x7FFFFFFF, -0x80000000)) & (1 << 8 * width) - 1
    return data[:at] + value.to_bytes(width, "little") + data[at + width :]


def bmp_runs(data: bytes, rng: random.Random) -> bytes:
    """Runs and jumps beyond the picture's edge, as run-length encoding writes them."""
    at = rng.randrange(54, len(data)) if len(data) > 54 else 0
    code = rng.choice((b"\0\0", b"\0\1", b"\0\2\xff\xff", b"\xff\xff", b"\0\xff"))
    return data[:at] + code * rng.choice((1, 20)) + data[at:]


BMP: tuple[Mutator, ...] = (bmp_header, bmp_header, bmp_runs)
