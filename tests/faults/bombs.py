"""Files made to break a reader. Each is legal enough to get past the first checks."""

from __future__ import annotations

from collections.abc import Callable

from tests.faults.bombs_dicom import DICOM
from tests.faults.bombs_raster import RASTER

BOMBS: dict[str, Callable[[], bytes]] = {**RASTER, **DICOM}
"""What each file is → its bytes."""
