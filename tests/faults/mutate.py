"""Whole files → damaged ones, by a seed: the same number gives the same file on every machine.

Some damage knows nothing of the format; some changes one field and mends the checksums and lengths around it, so that it gets
past the first checks.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from dataclasses import dataclass

from tests.faults import mutate_dicom, mutate_raster, seeds

Mutator = Callable[[bytes, random.Random], bytes]
LARGEST = 4_000_000
"""Bytes; what a mutation makes larger is cut."""
SUFFIXES = (".jpg", ".png", ".tif", ".bmp", ".dcm", "", ".txt", ".jpeg.exe")
_EXTREMES = (
    0,
    1,
    2,
    3,
    0x7F,
    0x80,
    0xFF,
    0x100,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x10000,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFE,
    0xFFFFFFFF,
)


def _place(data: bytes, rng: random.Random) -> int:
    """Where to strike: the headers as often as the rest."""
    size = len(data)
    near = rng.choice((64, 400, 1600, size, size, size))
    return rng.randrange(min(size, near)) if size else 0


def flip_bits(data: bytes, rng: random.Random) -> bytes:
    """One bit to 64, anywhere."""
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 4, 16, 64))):
        spoilt[_place(data, rng)] ^= 1 << rng.randrange(8)
    return bytes(spoilt)


def overwrite(data: bytes, rng: random.Random) -> bytes:
    """A run of bytes becomes noise, zeros or ones."""
    at, length = _place(data, rng), rng.choice((1, 2, 4, 16, 200, 512, 4096))
    length = min(length, len(data) - at)
    run = rng.choice((rng.randbytes(length), bytes(length), b"\xff" * length))
    return data[:at] + run + data[at + length :]


def extreme_number(data: bytes, rng: random.Random) -> bytes:
    """A number of one, two or four bytes becomes the smallest, the largest or one beside them."""
    width, order = rng.choice((1, 2, 2, 4, 4)), rng.choice(("little", "big"))
    at = _place(data, rng) // rng.choice((1, 2)) * 2
    number = rng.choice(_EXTREMES) & (1 << 8 * width) - 1
    return data[:at] + number.to_bytes(width, order) + data[at + width :]  # type: ignore[arg-type]


def truncate(data: bytes, rng: random.Random) -> bytes:
    """The end is missing."""
    return data[: rng.choice((rng.randrange(len(data)), len(data) - rng.randrange(1, 40), rng.randrange(200)))]


def delete(data: bytes, rng: random.Random) -> bytes:
    """A piece is missing."""
    at = _place(data, rng)
    return data[:at] + data[at + rng.choice((1, 2, 4, 512, 4096)) :]


def insert(data: bytes, rng: random.Random) -> bytes:
    """A piece too much: noise, or the file's own."""
    at, length = _place(data, rng), rng.choice((1, 2, 4, 512, 4096))
    source = rng.randrange(max(1, len(data) - length))
    piece = rng.choice((rng.randbytes(length), data[source : source + length], bytes(length)))
    return data[:at] + piece + data[at:]


def swap(data: bytes, rng: random.Random) -> bytes:
    """Two blocks change places, as on a failing disk."""
    size = rng.choice((16, 512, 4096))
    first, second = sorted(rng.randrange(max(1, len(data) - size)) // 16 * 16 for _ in range(2))
    if second < first + size:
        return flip_bits(data, rng)
    blocks = data[second : second + size], data[first + size : second], data[first : first + size]
    return data[:first] + b"".join(blocks) + data[second + size :]


def append(data: bytes, rng: random.Random) -> bytes:
    """A second file, noise or zeros after the first."""
    family = rng.choice(tuple(seeds.DRAWN))
    other = seeds.drawn(family, rng.choice(tuple(seeds.DRAWN[family])))
    return data + rng.choice((other, rng.randbytes(3000), bytes(5000), data))


def prepend(data: bytes, rng: random.Random) -> bytes:
    """Something before the first byte."""
    return (
        rng.choice((b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\0", b"BM", bytes(128) + b"DICM", rng.randbytes(7))) + data
    )


def splice(data: bytes, rng: random.Random) -> bytes:
    """The head of one file and the tail of another."""
    family = rng.choice(tuple(seeds.DRAWN))
    other = seeds.drawn(family, rng.choice(tuple(seeds.DRAWN[family])))
    return data[: _place(data, rng)] + other[_place(other, rng) :]


ANY: tuple[Mutator, ...] = (
    *(flip_bits,) * 3,
    *(overwrite,) * 2,
    *(extreme_number,) * 3,
    *(truncate,) * 2,
    delete,
    insert,
    swap,
    append,
    prepend,
    splice,
)
OWN: dict[str, tuple[Mutator, ...]] = {
    "JPEG": mutate_raster.JPEG,
    "PNG": mutate_raster.PNG,
    "TIFF": mutate_raster.TIFF,
    "BMP": mutate_raster.BMP,
    "DICOM": mutate_dicom.DICOM,
    "sample": mutate_dicom.DICOM,
}
_SHARES = {"JPEG": 4, "PNG": 3, "TIFF": 5, "BMP": 1, "DICOM": 8, "sample": 4}


@dataclass(frozen=True)
class Mutant:
    """One damaged file.

    Attributes:
        name: for the file, with the number in front; its suffix may be wrong.
        family, kind: of the whole film that it was made from.
        recipe: the mutators' names, in the order applied.
        data: its bytes, maybe none.
    """

    name: str
    family: str
    kind: str
    recipe: tuple[str, ...]
    data: bytes


def whole(family: str, kind: str) -> bytes:
    """The undamaged file that a mutant was made from."""
    return seeds.samples()[kind] if family == "sample" else seeds.drawn(family, kind)


def mutant(number: int, seed: int = 1) -> Mutant:
    """The mutant of that number."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom's remarks on what is made wrong on purpose
        return _mutant(number, seed)


def _mutant(number: int, seed: int) -> Mutant:
    rng = random.Random(f"{seed} {number}")
    family = rng.choices(tuple(_SHARES), tuple(_SHARES.values()))[0]
    kind = rng.choice(tuple(seeds.samples() if family == "sample" else seeds.DRAWN[family]))
    data, recipe = whole(family, kind), []
    for _ in range(rng.choice((1, 1, 1, 1, 2, 3))):
        change = rng.choice(OWN[family] if rng.random() < 0.55 else ANY)
        if len(data) > 16:
            data = change(data, rng)[:LARGEST]
            recipe.append(change.__name__)
    if rng.random() < 0.005:
        data = data[: rng.randrange(2)]
        recipe.append("nothing_left")
    right = {"JPEG": ".jpg", "PNG": ".png", "TIFF": ".tif", "BMP": ".bmp"}.get(family, ".dcm")
    suffix = right if rng.random() < 0.9 else rng.choice(SUFFIXES)
    return Mutant(f"{number:06d} {family}{suffix}", family, kind, tuple(recipe), data)
