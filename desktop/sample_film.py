"""Where the sample film lies: `python -m desktop.sample_film` prints its path.

It is RG1, a real chest radiograph in DICOM, of an adult, from the package pydicom-data. Standard library only, no
network: pydicom's own lookup would download what it does not find.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

NAMES = ("RG1_UNCR.dcm", "RG1_J2KR.dcm")
"""The same film uncompressed and in lossless JPEG 2000, in the order in which they are tried."""


def find() -> Path | None:
    """The film's path, or None where pydicom-data is not installed."""
    package = find_spec("data_store")
    folders = (package.submodule_search_locations or []) if package else []
    candidates = (Path(folder) / "data" / name for folder in folders for name in NAMES)
    return next((path for path in candidates if path.is_file()), None)


def main() -> int:
    film = find()
    if film is None:
        print("The sample film is not installed. Install requirements-app.txt.", file=sys.stderr)
        return 2
    print(film)
    return 0


if __name__ == "__main__":
    sys.exit(main())
