"""DICOM's run-length encoding, PS3.5 annex G, decoded to the picture's size and no further.

pydicom decodes a segment whole before it looks at its length: a megabyte of runs becomes 64. And it passes over what is left.
"""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

from cxr.image_io.codestream import corrupt

_HEADER = 64


def decode_rle(frame: bytes, rows: int, columns: int, samples: int, sample_bytes: int) -> NDArray[np.unsignedinteger]:
    """Decode one frame.

    Args:
        frame: its fragments, joined.
        sample_bytes: 1 or 2.

    Returns:
        uint8 or uint16, shape (rows, columns), or (rows, columns, samples) of several samples; the samples as coded.

    Raises:
        ImageError: `image_corrupt`.
    """
    count, size = samples * sample_bytes, rows * columns
    if len(frame) < _HEADER or struct.unpack_from("<I", frame)[0] != count:
        raise corrupt("wrong number of RLE segments")
    starts = [*struct.unpack_from(f"<{count}I", frame, 4), len(frame)]
    planes = np.empty((samples, size, sample_bytes), np.uint8)
    for index in range(count):
        segment = _segment(frame[starts[index] : starts[index + 1]], size)
        planes[index // sample_bytes, :, sample_bytes - 1 - index % sample_bytes] = np.frombuffer(segment, np.uint8)
    values = planes.view("<u2" if sample_bytes == 2 else np.uint8)[..., 0]
    return values.reshape(rows, columns) if samples == 1 else values.T.reshape(rows, columns, samples)


def _segment(coded: bytes, size: int) -> bytearray:
    """One plane of bytes; it must end where the segment does, one byte of padding aside."""
    plane, at, end = bytearray(), 0, len(coded)
    while len(plane) < size and at < end:
        head = coded[at]
        if head < 128:
            plane += coded[at + 1 : at + 2 + head]
            at += 2 + head
        elif head > 128:
            plane += coded[at + 1 : at + 2] * (257 - head)
            at += 2
        else:
            at += 1
    if len(plane) != size or end - at > 1:
        raise corrupt("an RLE segment is too short or too long")
    return plane
