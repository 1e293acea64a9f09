"""What a JPEG, JPEG-LS or JPEG 2000 stream says of itself, read and checked before a codec sees it.

The C++ codecs trust these headers: a damaged table or a wrong size can end the whole process, not just the one film.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from cxr.errors import ImageError

_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_DHT, _SOI, _EOI, _SOS, _DQT, _APP0, _APP14, _COM = 0xC4, 0xD8, 0xD9, 0xDA, 0xDB, 0xE0, 0xEE, 0xFE
JPEG_LOSSLESS, JPEG_LS = 0xC3, 0xF7
PROCESSES = (0xC0, 0xC1, 0xC2, JPEG_LOSSLESS, JPEG_LS)
"""Baseline, extended, progressive, lossless and JPEG-LS: those of DICOM, PS3.5 8.2.1 and 8.2.3, and progressive by courtesy."""
MAX_SEGMENTS = 5_000
"""Marker segments before the first scan; a colour profile and a preview in pieces take a few hundred."""
MAX_SCANS = 100
"""Of one picture; progressive encoders write about ten. Each costs a pass over the picture and next to no bytes."""
_SCAN = re.compile(rb"\xff\xda")
"""Through a film's samples three times as fast as `bytes.count`."""


@dataclass(frozen=True)
class StreamHeader:
    """Attributes of one coded frame.

    Attributes:
        process: the start-of-frame marker's second byte (0xC0 baseline, 0xC3 lossless, 0xF7 JPEG-LS); 0 for JPEG 2000.
        precision: bits a sample.
        rows, columns, components: of the coded picture.
        adobe, jfif: whether a marker states the colour space.
        essential: the marker segments that decoding needs, without comments and application data; b"" for JPEG 2000.
        scan: where the coded samples start.
    """

    process: int
    precision: int
    rows: int
    columns: int
    components: int
    adobe: bool = False
    jfif: bool = False
    essential: bytes = b""
    scan: int = 0


def corrupt(what: str) -> ImageError:
    """The error for a stream that contradicts itself."""
    return ImageError("image_corrupt", f"The DICOM file's picture is damaged ({what}).", "Send or copy the film again.")


class Hopeless(ImageError):
    """Segments or scans without end, or garbage between them: a decoder would be busy for minutes, and then fail."""

    def __init__(self, what: str) -> None:
        super().__init__("image_corrupt", f"The file's picture is damaged ({what}).", "Send or copy the film again.")


def jpeg_header(stream: bytes) -> StreamHeader:
    """Walk the marker segments up to the first scan (ITU-T T.81 B.2, T.87 C.2) and check the tables on the way.

    Raises:
        ImageError: `image_corrupt`.
    """
    if stream[:2] != b"\xff\xd8":
        raise corrupt("no JPEG start")
    at, frame, identifiers, huffman, essential = 2, None, b"", set[int](), b"\xff\xd8"
    adobe = jfif = False
    for _ in range(MAX_SEGMENTS):
        fill = at
        while stream[at : at + 2] == b"\xff\xff" and at - fill < MAX_SEGMENTS:  # fill bytes, T.81 B.1.1.2
            at += 1
        length = int.from_bytes(stream[at + 2 : at + 4], "big")
        segment = stream[at + 4 : at + 2 + length]
        if at + 4 <= len(stream) and (stream[at] != 0xFF or stream[at + 1] == 0xFF or length < 2):
            raise Hopeless("broken marker")
        if len(segment) != length - 2:
            raise corrupt("broken marker")
        marker = stream[at + 1]
        if marker in _SOF:
            if frame is not None or len(segment) < 6 or len(segment) != 6 + 3 * segment[5]:
                raise corrupt("broken frame header")
            frame, identifiers = (marker, segment), segment[6::3]
        elif marker == _DHT:
            huffman |= _huffman_tables(segment)
        elif marker == _DQT and any(segment[i] & 0x0F > 3 for i in _quantization_offsets(segment)):
            raise corrupt("broken table")
        elif marker == _SOS:
            essential += stream[at : at + 2 + length]
            break
        elif marker in (_SOI, _EOI, 0x00, 0x01) or 0xD0 <= marker <= 0xD7:
            raise corrupt("unexpected marker")
        adobe = adobe or (marker == _APP14 and segment[:5] == b"Adobe")
        jfif = jfif or (marker == _APP0 and segment[:4] == b"JFIF")
        if not _APP0 <= marker <= 0xEF and marker != _COM:
            essential += stream[at : at + 2 + length]
        at += 2 + length
    else:
        raise Hopeless("too many marker segments")
    if frame is None:
        raise corrupt("no frame header")
    process, header = frame
    _check_scan(segment, process, header[0], identifiers, huffman)
    rows, columns = int.from_bytes(header[1:3], "big"), int.from_bytes(header[3:5], "big")
    return StreamHeader(process, header[0], rows, columns, header[5], adobe, jfif, essential, at + 2 + length)


def _huffman_tables(segment: bytes) -> set[int]:
    """Class and number (one byte each) of the tables that a DHT segment defines, T.81 B.2.4.2."""
    tables, at = set(), 0
    while at < len(segment):
        counts = segment[at + 1 : at + 17]
        space = sum(count << (16 - bits) for bits, count in enumerate(counts, 1))
        if len(counts) != 16 or not 0 < sum(counts) <= 256 or space > 1 << 16 or segment[at] & 0xEC:
            raise corrupt("broken table")
        tables.add(segment[at])
        at += 17 + sum(counts)
    if at != len(segment):
        raise corrupt("broken table")
    return tables


def _quantization_offsets(segment: bytes) -> list[int]:
    """Where each table of a DQT segment starts, T.81 B.2.4.1."""
    offsets, at = [], 0
    while at < len(segment):
        offsets.append(at)
        at += 1 + (128 if segment[at] >> 4 else 64)
    if at != len(segment):
        raise corrupt("broken table")
    return offsets


def _check_scan(segment: bytes, process: int, precision: int, identifiers: bytes, huffman: set[int]) -> None:
    """The scan must name components of the frame and tables that exist, T.81 B.2.3; of a lossless one, table B.3."""
    count = segment[0] if segment else 0
    chosen = segment[1 : 1 + 2 * count]
    if not 0 < count <= 4 or len(segment) != 4 + 2 * count or any(name not in identifiers for name in chosen[::2]):
        raise corrupt("broken scan header")
    if process == JPEG_LS or process >= 0xC9:  # no Huffman tables: JPEG-LS, arithmetic coding
        return
    spectral_start = segment[1 + 2 * count]
    needed: set[int] = set()
    for tables in chosen[1::2]:
        needed |= {tables >> 4} if spectral_start == 0 or process == JPEG_LOSSLESS else set()
        needed |= {0x10 | tables & 0x0F} if process in (0xC0, 0xC1) else set()
    if not needed <= huffman:
        raise corrupt("missing table")
    predictor, spectral_end, shifts = segment[1 + 2 * count :]
    if process == JPEG_LOSSLESS and (not 1 <= predictor <= 7 or spectral_end != 0 or shifts >= precision):
        raise corrupt("broken scan header")


def check_scans(stream: bytes, header: StreamHeader) -> None:
    """Turn down more scans than any encoder writes. A scan's marker can't occur in its samples (T.81 F.1.2.3).

    Raises:
        Hopeless.
    """
    if sum(1 for _ in islice(_SCAN.finditer(stream, header.scan), MAX_SCANS)) >= MAX_SCANS:
        raise Hopeless("too many scans")


def check_one_scan(stream: bytes, header: StreamHeader) -> None:
    """A grey picture has one scan: the first marker in its samples, restarts aside, must be the end of the image.

    Raises:
        ImageError: `image_truncated` where the end is missing, `image_corrupt` where another marker stands before it.
    """
    pattern = rb"\xff[\x80-\xfe]" if header.process == JPEG_LS else rb"\xff[\x01-\xcf\xd8-\xfe]"
    found = re.compile(pattern).search(stream, header.scan)
    if found is None:
        raise ImageError("image_truncated", "The DICOM file's picture ends too early.", "Send or copy the film again.")
    if found[0][1] != _EOI:
        raise corrupt("unexpected marker")


def with_adobe_rgb(stream: bytes) -> bytes:
    """The JPEG stream with a marker that says: these components are RGB, do not convert."""
    return stream[:2] + b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00" + stream[2:]


def jpeg2000_header(stream: bytes) -> StreamHeader:
    """Read the SIZ segment (ITU-T T.800 A.5.1) of a bare codestream or of one inside a JP2 file.

    Raises:
        ImageError: `image_corrupt`.
    """
    start = stream.find(b"\xff\x4f\xff\x51", _codestream_box(stream), 4096)
    segment = stream[start + 4 : start + 4 + 41]
    if start < 0 or len(segment) < 41:
        raise corrupt("no JPEG 2000 start")
    right, bottom, left, top = (int.from_bytes(segment[i : i + 4], "big") for i in (4, 8, 12, 16))
    components, depth, across, down = int.from_bytes(segment[36:38], "big"), *segment[38:41]
    if across < 1 or down < 1:
        raise corrupt("no sampling")
    _check_levels(stream, start + 4 + int.from_bytes(segment[:2], "big"))
    rows, columns = -(-bottom // down) - -(-top // down), -(-right // across) - -(-left // across)
    return StreamHeader(0, (depth & 0x7F) + 1, rows, columns, components)


def _codestream_box(stream: bytes) -> int:
    """Where the content of a JP2 file's codestream box starts (T.800 I.4); 0 of a bare codestream.

    pydicom follows the boxes, too, and of one of length 0 it never comes back.
    """
    at = 12
    if not stream.startswith(b"\0\0\0\x0cjP  "):
        return 0
    for _ in range(MAX_SEGMENTS):
        length = int.from_bytes(stream[at : at + 4], "big")
        if stream[at + 4 : at + 8] == b"jp2c":
            return at + 8
        if length < 8:
            break
        at += length
    raise Hopeless("no JPEG 2000 codestream")


def _check_levels(stream: bytes, at: int) -> None:
    """Each resolution must have its quantization, T.800 A.6.1 and A.6.4: openjpeg reads on without."""
    levels, steps = 0, 0
    for _ in range(MAX_SEGMENTS):
        marker, length = stream[at + 1 : at + 2], int.from_bytes(stream[at + 2 : at + 4], "big")
        segment = stream[at + 4 : at + 2 + length]
        if marker in (b"\x90", b""):  # the first tile
            break
        if marker == b"\x52" and len(segment) > 5:
            levels = segment[5]
        elif marker == b"\x5c" and segment:
            style = segment[0] & 0x1F
            steps = len(segment) - 1 if style == 0 else 3 * 32 + 1 if style == 1 else (len(segment) - 1) // 2
        at += 2 + length
    if levels > 32 or steps < 3 * levels + 1:
        raise corrupt("resolutions without quantization")
