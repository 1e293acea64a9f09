"""Bytes that distributions take installed, with all that they need: `python sizes.py NAME...`, in any environment."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path


def installed(names: list[str]) -> int:
    """Bytes of these distributions and of those that they require and are installed."""
    waiting, seen, size = list(names), set(), 0
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in seen:
            continue
        seen.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        paths = (Path(str(file.locate())) for file in found.files or () if file.suffix != ".pyc")
        size += sum(path.stat().st_size for path in paths if path.is_file())
        needed = [text for text in found.requires or () if "extra ==" not in text]
        waiting += [match[0] for text in needed if (match := re.match(r"[\w.-]+", text))]
    return size


def main(*names: str) -> None:
    """Print the bytes."""
    print(installed(list(names)))


if __name__ == "__main__":
    main(*sys.argv[1:])
