"""Do two built folders differ? `python -m bundle.compare FOLDER FOLDER`, exit code 3 where they do, with every file named."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def differences(one: Path, other: Path) -> list[str]:
    """What is not the same, in words: files that only one has, contents, kinds, links and modes."""
    names = {path.relative_to(folder).as_posix() for folder in (one, other) for path in folder.rglob("*")}
    return [f"{name}: {what}" for name in sorted(names) if (what := _difference(one / name, other / name))]


def _difference(one: Path, other: Path) -> str:
    if not (one.exists() or one.is_symlink()) or not (other.exists() or other.is_symlink()):
        return "only in one"
    if one.is_symlink() or other.is_symlink():
        same = one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
        return "" if same else "links elsewhere"
    if one.is_dir() or other.is_dir():
        return "" if one.is_dir() and other.is_dir() else "a file and a folder"
    if one.stat().st_mode != other.stat().st_mode:
        return "other modes"
    return "" if one.read_bytes() == other.read_bytes() else "other bytes"


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; see the top of this module."""
    folders = [Path(name) for name in (sys.argv[1:] if argv is None else argv)]
    if len(folders) != 2 or not all(folder.is_dir() for folder in folders):
        print("python -m bundle.compare FOLDER FOLDER", file=sys.stderr)
        return 2
    found = differences(*folders)
    print("\n".join(found) or "They are the same.")
    return 3 if found else 0


if __name__ == "__main__":
    sys.exit(main())
