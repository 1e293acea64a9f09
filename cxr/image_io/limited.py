"""A file in memory that can be read only so many times: what bounds the work of pydicom's parser, which has no limits."""

from __future__ import annotations

import io

from cxr.errors import ImageError

MAX_READS = 200_000
"""Each element, item and delimiter costs one to three; a film has some hundred elements."""


class LimitedReader(io.BytesIO):
    """Raises ImageError, `dicom_header`, once it has been read too often: eight bytes are an item that costs 20 µs and 1 kB."""

    _left = MAX_READS

    def read(self, size: int | None = -1, /) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise ImageError(
                "dicom_header", "The DICOM header holds more elements than that of any film.", "Export the film again."
            )
        return super().read(size)
