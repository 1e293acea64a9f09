"""Files made to break a reader. Each is legal enough to get past the first checks."""

from __future__ import annotations

from collections.abc import Callable

from tests.faults.bombs_dicom import DICOM
from tests.faults.bombs_raster import RASTER

BOMBS: dict[str, Callable[[], bytes]] = {**RASTER, **DICOM}
"""What each file is → its bytes."""
LARGE = frozenset(name for name in BOMBS if "as large as allowed" in name)
"""Those that are whole and within the limits of size, so that they are read: they take seconds, and up to 800 MB."""
