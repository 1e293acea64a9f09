"""The C libraries inside wheels: which, in which version, and whether the program loads them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STRINGS = {
    "CharLS": (r"charls", rb"\0(\d\.\d\.\d)\0"),
    "Expat": (r"expat", rb"expat_(\d[\d.]+)"),
    "libjpeg (IJG)": (r"jpeg", rb"(6b)  27-Mar-1998"),
    "libjpeg-turbo": (r"", rb"libjpeg-turbo version (\d[\d.]+)"),
    "libpng": (r"", rb"libpng version (\d[\d.]+)"),
    "libtiff": (r"", rb"LIBTIFF, Version (\d[\d.]+)"),
    "OpenBLAS": (r"blas", rb"OpenBLAS (\d[\d.]+)"),
    "OpenJPEG": (r"openj", rb"\0(2\.\d\.\d)\0"),
    "OpenSSL": (r"", rb"OpenSSL (\d\.\d\.\d[a-z]?)"),
    "PCRE2": (r"", rb"\0(10\.\d\d) \d{4}-\d\d-\d\d\0"),
    "Qt": (r"Qt6Core", rb"Qt (6\.\d+\.\d+) \("),
    "zlib": (r"", rb"inflate (\d[\d.]+) Copyright"),
}
"""Library → (what the file's name holds, the version in its bytes)."""

NAMES = {"CharLS": r"libgdcmcharls\.so\.(\d\.\d)$", "ICU": r"libicuuc\.so\.(\d+)$"}
"""Library → the version in the file's name, where its bytes have none."""


@dataclass(frozen=True)
class Library:
    """A shared library of a package, or its bill of materials.

    Attributes:
        names: of the file; links are copies in a wheel.
        versions: of the libraries that were compiled into it.
    """

    names: frozenset[str]
    versions: dict[str, str]

    @property
    def name(self) -> str:
        """The longest, which has the version in it."""
        return max(self.names, key=lambda name: (len(name), name))


@cache
def libraries(package: str) -> tuple[Library, ...]:
    """Every shared library of an installed package."""
    by_content: dict[bytes, list[Path]] = {}
    for file in metadata.files(package) or []:
        path = Path(str(file.locate()))
        if re.search(r"\.so(\.|$)|\.pyd$|\.dll$|\.dylib$", path.name) and path.is_file():
            by_content.setdefault(hashlib.sha256(path.read_bytes()).digest(), []).append(path)
    groups = sorted(by_content.values(), key=lambda paths: min(path.name for path in paths))
    return tuple(Library(frozenset(path.name for path in paths), _all_versions(paths)) for paths in groups)


def _all_versions(paths: Iterable[Path]) -> dict[str, str]:
    return {name: version for path in paths for name, version in versions_in(path).items()}


def versions_in(path: Path) -> dict[str, str]:
    """Library → version, from the strings in a file."""
    data = path.read_bytes()
    found = {}
    for name, (part, pattern) in STRINGS.items():
        match = re.search(pattern, data) if re.search(part, path.name) else None
        if match:
            found[name] = match[1].decode("ascii")
    for name, ending in NAMES.items():
        named = re.search(ending, path.name)
        if named:
            found.setdefault(name, named[1])
    if "libjpeg-turbo" in found:  # it writes the IJG's line too
        found.pop("libjpeg (IJG)", None)
    return found


def stated(package: str) -> tuple[Library, ...]:
    """What the package's own bills of materials (CycloneDX, PEP 770) say of others' libraries."""
    found = []
    for file in metadata.files(package) or []:
        if "sboms" in file.parts and file.name.endswith(".json"):
            components = json.loads(Path(str(file.locate())).read_text(encoding="utf-8")).get("components", [])
            foreign = [part for part in components if f"pypi/{package}" not in part.get("purl", "").replace("_", "-")]
            versions = {part["name"]: part["version"] for part in foreign if part.get("version")}
            found.append(Library(frozenset({file.name}), versions))
    return tuple(found)


def loaded() -> set[str]:
    """File names of the libraries that the program has loaded once it has read films of every kind and opened a window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "bundle.inside"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return set(done.stdout.split())


def _use() -> None:
    """In a process of its own: do what the program does, and print what is loaded then."""
    from PIL import Image
    from pydicom.data import get_testdata_files
    from PySide6 import QtPrintSupport, QtSvg, QtWidgets  # noqa: F401

    from cxr.classifier import load_classifier
    from cxr.errors import CxrError
    from cxr.image_io import load
    from cxr.shipped import CONTRACT

    load_classifier(CONTRACT)
    QtWidgets.QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("JPEG", "PNG", "TIFF", "BMP"):
            film = Path(folder, kind)
            Image.new("L", (300, 300), 7).save(film, kind)
            load(film)
    for file in get_testdata_files("*.dcm"):
        with warnings.catch_warnings(), contextlib.suppress(CxrError):
            warnings.simplefilter("ignore")
            load(Path(file))
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    print("\n".join({Path(line.split(None, 5)[-1]).name for line in maps if ".so" in line}), flush=True)
    os._exit(0)  # without Qt's long farewell


if __name__ == "__main__":
    _use()
