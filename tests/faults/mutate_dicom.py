"""Damage that knows DICOM: tags, lengths, sequences, what the header says of the pixels, and the coded frame within."""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pydicom
from pydicom.encaps import encapsulate, get_frame
from pydicom.sequence import Sequence

from tests.faults import mutate_raster

Mutator = Callable[[bytes, random.Random], bytes]
_LONG_VRS = (b"OB", b"OW", b"OD", b"OF", b"OL", b"OV", b"SQ", b"UN", b"UT", b"UC", b"UR")
_VRS = (
    b"OB",
    b"OW",
    b"SQ",
    b"UN",
    b"UT",
    b"CS",
    b"DS",
    b"IS",
    b"US",
    b"SS",
    b"UL",
    b"FL",
    b"FD",
    b"AT",
    b"PN",
    b"DA",
    b"ZZ",
    b"\0\0",
)
_LENGTHS = (0, 1, 2, 3, 7, 8, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)


# ---- bytes: elements as they lie in a file of explicit VR, little endian (PS3.5 7.1.2)


def elements(data: bytes) -> list[tuple[int, int, int]]:
    """(start, start of the value, end) of each element of the top level, as far as they follow each other."""
    found, at = [], 132 if data[128:132] == b"DICM" else 0
    while at + 8 <= len(data):
        long = data[at + 4 : at + 6] in _LONG_VRS
        if not data[at + 4 : at + 6].isalpha():
            break
        body = at + (12 if long else 8)
        length = int.from_bytes(data[at + 8 : at + 12] if long else data[at + 6 : at + 8], "little")
        end = len(data) if length == 0xFFFFFFFF else min(len(data), body + length)
        found.append((at, body, end))
        at = end
    return found


def _element(data: bytes, rng: random.Random) -> tuple[int, int, int] | None:
    found = elements(data)
    return rng.choice(found) if found else None


def tag(data: bytes, rng: random.Random) -> bytes:
    """Another tag: private, a delimiter, group length, the pixels' or none that exists."""
    place = _element(data, rng)
    if place is None:
        return data
    group, element = rng.choice(
        (
            (0x0009, 0x1001),
            (0xFFFE, 0xE000),
            (0xFFFE, 0xE00D),
            (0xFFFE, 0xE0DD),
            (0x0008, 0),
            (0x7FE0, 0x0010),
            (0, 0),
            (0xFFFF, 0xFFFF),
        )
    )
    return data[: place[0]] + struct.pack("<HH", group, element) + data[place[0] + 4 :]


def representation(data: bytes, rng: random.Random) -> bytes:
    """Another VR for the same bytes."""
    place = _element(data, rng)
    return data if place is None else data[: place[0] + 4] + rng.choice(_VRS) + data[place[0] + 6 :]


def length(data: bytes, rng: random.Random) -> bytes:
    """An element's length: too short, too long, huge, undefined."""
    place = _element(data, rng)
    if place is None:
        return data
    start, body, _ = place
    width = 4 if body - start == 12 else 2
    return data[: body - width] + (rng.choice(_LENGTHS) & (1 << 8 * width) - 1).to_bytes(width, "little") + data[body:]


def element_value(data: bytes, rng: random.Random) -> bytes:
    """An element's value becomes noise of the same length."""
    place = _element(data, rng)
    if place is None or place[2] - place[1] > 5000:
        return data
    return data[: place[1]] + rng.randbytes(place[2] - place[1]) + data[place[2] :]


def without_element(data: bytes, rng: random.Random) -> bytes:
    """An element is missing."""
    place = _element(data, rng)
    return data if place is None else data[: place[0]] + data[place[2] :]


def element_again(data: bytes, rng: random.Random) -> bytes:
    """An element twice, or many times."""
    place = _element(data, rng)
    if place is None or place[2] - place[0] > 5000:
        return data
    return data[: place[0]] + data[place[0] : place[2]] * rng.choice((2, 3, 500)) + data[place[2] :]


def deep_sequence(data: bytes, rng: random.Random) -> bytes:
    """Sequences in sequences before the pixels, up to thousands deep, of stated or undefined length."""
    found = elements(data)
    if not found:
        return data
    return (
        data[: found[-1][0]]
        + nest(rng.choice((5, 50, 400, 3000)), rng.random() < 0.7, rng.random() < 0.7)
        + data[found[-1][0] :]
    )


def nest(depth: int, undefined: bool, closed: bool = True) -> bytes:
    """A sequence (0028,3010) with one item that holds a sequence, and so on; PS3.5 7.5."""
    head, item = b"\x28\0\x10\x30SQ\0\0", b"\xfe\xff\x00\xe0"
    if undefined:
        end = b"\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0" if closed else b""
        return (head + b"\xff\xff\xff\xff" + item + b"\xff\xff\xff\xff") * depth + end * depth
    inner = b""
    for _ in range(depth):
        inner = item + struct.pack("<I", len(inner)) + inner
        inner = head + struct.pack("<I", len(inner)) + inner
    return inner


# ---- the header's description of the pixels, written by pydicom


def _rewritten(data: bytes, change: Callable[[Any], None]) -> bytes:
    """The file with its dataset changed; as it was where pydicom can't read or write it."""
    try:
        film = pydicom.dcmread(io.BytesIO(data), force=True)
        change(film)
        buffer = io.BytesIO()
        film.save_as(buffer)
    except Exception:
        return data
    return buffer.getvalue()


_FIELDS: dict[str, tuple[Any, ...]] = {
    "Rows": (0, 1, 3, 99, 120, 239, 241, 480, 8944, 65535),
    "Columns": (0, 1, 3, 99, 105, 209, 211, 420, 8944, 65535),
    "NumberOfFrames": (0, -1, 2, 1000, 2_000_000_000, "", "x"),
    "SamplesPerPixel": (0, 1, 2, 3, 4, 65535),
    "BitsAllocated": (0, 1, 7, 8, 12, 16, 24, 32, 64, 65535),
    "BitsStored": (0, 1, 7, 8, 9, 10, 12, 13, 16, 17, 65535),
    "HighBit": (0, 1, 7, 8, 11, 12, 15, 16, 65535),
    "PixelRepresentation": (0, 1, 2, 65535),
    "PlanarConfiguration": (0, 1, 2, 65535),
    "PhotometricInterpretation": (
        "MONOCHROME1",
        "MONOCHROME2",
        "RGB",
        "YBR_FULL",
        "YBR_FULL_422",
        "PALETTE COLOR",
        "YBR_RCT",
        "X",
        "",
    ),
    "WindowCenter": (0, -1e30, 1e30, 1e308, 40, "", [1, 2, 3]),
    "WindowWidth": (0, -1, 1, 0.5, 1e30, 1e-30, 1e308, "", [1, 2]),
    "VOILUTFunction": ("LINEAR", "LINEAR_EXACT", "SIGMOID", "X"),
    "RescaleSlope": (0, -1, 1e-30, 1e30, 1e308, "", "1\\2"),
    "RescaleIntercept": (-1e30, 1e308, -1024, "", "x"),
    "PixelPaddingValue": (0, 5, 65535, 4000),
    "PixelPaddingRangeLimit": (0, 65535),
    "PresentationLUTShape": ("INVERSE", "IDENTITY", "X"),
    "PixelAspectRatio": (["0", "0"], ["-1", "1000000"]),
    "PatientAge": ("", "999Y", "-01Y", "003Y\0", "3"),
    "Modality": ("", "CT", "DX\\CR", "\0"),
    "SpecificCharacterSet": ("ISO_IR 6", "ISO 2022 IR 87", "NONSENSE", ["", "ISO 2022 IR 149"], "GB18030"),
    "PatientName": ("\x1b$B\x1b", "^" * 1000, "a" * 70000),
}


def header_field(data: bytes, rng: random.Random) -> bytes:
    """A field of the image's description lies."""
    keyword = rng.choice(tuple(_FIELDS))
    value = rng.choice((*_FIELDS[keyword], None))

    def change(film: Any) -> None:
        if value is None:
            film.pop(keyword, None)
        else:
            setattr(film, keyword, value)

    return _rewritten(data, change)


def lying_table(data: bytes, rng: random.Random) -> bytes:
    """A Modality or VOI LUT whose descriptor and data do not fit."""
    item = pydicom.Dataset()
    item.add_new(
        "LUTDescriptor",
        rng.choice(("US", "SS", "LO")),
        rng.choice(([0, 0, 16], [4096, 5, 12], [65535, 32767, 1], [3], [4096, 0, 99])),
    )
    size = rng.choice((0, 1, 256, 4096, 70000))
    item.add_new("LUTData", rng.choice(("OW", "OB", "UN")), bytes(rng.choice((0, 255)) for _ in range(8)) * (size // 4))
    keyword = rng.choice(("VOILUTSequence", "ModalityLUTSequence"))
    return _rewritten(data, lambda film: setattr(film, keyword, Sequence([item])))


def other_syntax(data: bytes, rng: random.Random) -> bytes:
    """The same pixels under another transfer syntax's name."""
    uid = rng.choice(
        [f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 57, 70, 80, 81, 90, 91, 201, 202, 203, 100, 110)]
        + [
            "1.2.840.10008.1.2",
            "1.2.840.10008.1.2.1",
            "1.2.840.10008.1.2.2",
            "1.2.840.10008.1.2.1.99",
            "1.2.840.10008.1.2.5",
            "1.2.3",
            "",
        ]
    )
    start = data.find(b"\x02\0\x10\0UI")
    if start < 0 or start > 2000:
        return data
    end = start + 8 + int.from_bytes(data[start + 6 : start + 8], "little")
    value = uid.encode() + b"\0" * (len(uid) % 2)
    return data[: start + 6] + struct.pack("<H", len(value)) + value + data[end:]


# ---- the frame within: its items, its stream


def _with_frame(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    def rewrite(film: Any) -> None:
        frame = change(get_frame(film.PixelData, 0, number_of_frames=1))
        film.PixelData = encapsulate([frame])

    return _rewritten(data, rewrite)


def frame_segment(data: bytes, rng: random.Random) -> bytes:
    """The JPEG or JPEG-LS stream's own headers."""
    return _with_frame(data, lambda frame: rng.choice(mutate_raster.JPEG)(frame, rng))


def frame_header(data: bytes, rng: random.Random) -> bytes:
    """Extreme numbers in the first bytes of the coded frame: SIZ, COD, QCD, tile parts, RLE segment offsets, tables."""

    def change(frame: bytes) -> bytes:
        for _ in range(rng.choice((1, 1, 2, 4))):
            width = rng.choice((1, 1, 2, 4))
            at = rng.randrange(max(1, min(len(frame), rng.choice((64, 130, 300))) - width))
            number = rng.choice((*_LENGTHS, 32, 33, 64, rng.randrange(256))) & (1 << 8 * width) - 1
            frame = frame[:at] + number.to_bytes(width, rng.choice(("big", "little"))) + frame[at + width :]
        return frame

    return _with_frame(data, change)


def frame_bytes(data: bytes, rng: random.Random) -> bytes:
    """Noise in the coded samples."""

    def change(frame: bytes) -> bytes:
        spoilt = bytearray(frame)
        for _ in range(rng.choice((1, 1, 3, 30))):
            spoilt[rng.randrange(len(spoilt))] = rng.randrange(256)
        return bytes(spoilt[: rng.choice((len(spoilt), len(spoilt), rng.randrange(len(spoilt))))])

    return _with_frame(data, change)


def items(data: bytes, rng: random.Random) -> bytes:
    """The fragments around the frame: an offset table that lies, many, none, lengths that do not fit, no end."""
    at = data.rfind(b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff")
    if at < 0:
        return length(data, rng)
    head, body = data[: at + 12], data[at + 12 :]
    item, end = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0\0\0\0\0"
    frame = body[16:-8] if len(body) > 32 else body
    half = len(frame) // 4 * 2
    return head + rng.choice(
        (
            item + struct.pack("<II", 4, 0xFFFFFFFF) + body[8:],
            item + struct.pack("<I", 40) + rng.randbytes(40) + body[8:],
            body[:8] + end,
            end,
            body[:-8],
            body[:8] + item + struct.pack("<I", rng.choice(_LENGTHS)) + body[16:],
            body[:8]
            + item
            + struct.pack("<I", half)
            + frame[:half]
            + item
            + struct.pack("<I", len(frame) - half)
            + frame[half:]
            + end,
            body[:8] + (item + b"\0\0\0\0") * 2000 + body[8:],
            body[:-8] + item + struct.pack("<I", len(frame)) + frame + end,
            body[:8] + b"\xfe\xff\x0d\xe0\0\0\0\0" + body[8:],
        )
    )


def deflate(data: bytes, rng: random.Random) -> bytes:
    """A deflated dataset: other bytes within, or the deflated file's own stream cut or stretched."""
    if b"1.2.840.10008.1.2.1.99" not in data[:2000] or len(data) < 200:
        return header_field(data, rng)
    start = 144 + int.from_bytes(data[140:144], "little")
    try:
        plain = zlib.decompressobj(-15).decompress(data[start:], 10_000_000)
    except zlib.error:
        return data
    plain = rng.choice((tag, representation, length, element_value, without_element, element_again, deep_sequence))(plain, rng)
    squeezer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return data[:start] + squeezer.compress(plain) + squeezer.flush() + rng.choice((b"", b"\0", rng.randbytes(50)))


DICOM: tuple[Mutator, ...] = (
    tag,
    representation,
    *(length,) * 2,
    element_value,
    without_element,
    element_again,
    deep_sequence,
    *(header_field,) * 4,
    lying_table,
    *(other_syntax,) * 2,
    *(frame_segment,) * 2,
    *(frame_header,) * 3,
    *(frame_bytes,) * 2,
    *(items,) * 2,
    deflate,
)
