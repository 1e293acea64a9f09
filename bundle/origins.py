"""Where each file of a built folder comes from: which distribution, which Debian package, Python, PyInstaller or ourselves."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from pathlib import Path

from bundle.modules import ROOT, canonical, closure, named_in

OWN_PACKAGES = ("cxr", "desktop", "start")
GENERATED = ("licences", "desktop/fonts", "desktop/icons")
"""Folders below the contents folder that are made for the bundle."""
CONTENTS = ("_internal", "Contents/Frameworks", "Contents/Resources", "Contents/MacOS")
"""Where PyInstaller puts what the executables share: one folder, or those of a macOS application."""
_PYTHON = re.compile(
    r"^(libpython3|python3\d*\.dll|Python$|base_library\.zip|vcruntime|msvcp|ucrtbase|api-ms-win)|/?lib-dynload/"
)
_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|pyd|dylib)$")
_PYI_MODULE = re.compile(r"(pyi(mod|boot|_)|_pyi_|struct$)")
_FONTS = "desktop/fonts"


@dataclass
class Origin:
    """One thing that the bundle was made of.

    Attributes:
        kind: "own", "python", "pyinstaller", "distribution", "system" or "fonts".
        name: of the distribution or Debian package.
        version: as installed; empty where it has none of its own.
        files: in the bundle, relative to it; modules in an executable as "module NAME".
        changed: those of them that are not as the distribution has them.
    """

    kind: str
    name: str
    version: str = ""
    files: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


class Sorter:
    """Sorts files into origins.

    Args:
        own: the checkout.
    """

    def __init__(self, own: Path = ROOT) -> None:
        self._own = own
        self.origins: dict[tuple[str, str], Origin] = {}
        self.unknown: list[str] = []
        self._by_path: dict[str, metadata.Distribution] = {}
        self._by_name: dict[str, metadata.Distribution] = {}
        self._hashes: dict[tuple[str, str], set[str]] = {}
        wanted = closure(named_in(own / "requirements-app.txt"))
        # what the application requires comes last and so wins where two bring a file of the same name
        for package in sorted(metadata.distributions(), key=lambda one: (canonical(one.name) in wanted, canonical(one.name))):
            for file in package.files or ():
                self._by_path[file.as_posix()] = package
                if _LIBRARY.search(file.name) and file.hash is not None:
                    self._by_name[file.name] = package
                    self._hashes.setdefault((canonical(package.name), file.name), set()).add(file.hash.value)

    def add(self, folder: Path) -> None:
        """Sort every file of a built folder, and every module in its executables."""
        executables = []
        for file in sorted(folder.rglob("*")):
            if file.is_dir() or (file.is_symlink() and file.resolve().is_relative_to(folder.resolve())):
                continue
            name = file.relative_to(folder).as_posix()
            inside = next((name.removeprefix(f"{part}/") for part in CONTENTS if name.startswith(f"{part}/")), None)
            if inside is None or (file.parent.name == "MacOS"):
                executables.append(file)
                self._put("pyinstaller", "pyinstaller", metadata.version("pyinstaller"), name)
            else:
                self._file(file, name, inside)
        for file in executables:
            for module in modules_of(file):
                self._module(module, f"module {module}")

    def _file(self, file: Path, name: str, inside: str) -> None:
        if inside.endswith(".pyc"):
            self._module(inside.removesuffix(".pyc").removesuffix("/__init__").replace("/", "."), name)
            return
        package = self._by_path.get(inside.replace("PySide6/translations/", "PySide6/Qt/translations/"))
        if package is not None:
            self._of_package(package, file, name)
        elif inside.startswith(f"{_FONTS}/"):
            self._put("fonts", "fonts", "", name)
        elif inside.startswith(GENERATED) or (self._own / inside).is_file():
            self._put("own", "pneumonia-reader", "", name)
        elif _PYTHON.search(inside):
            self._put("python", "Python", sys.version.split()[0], name)
        elif package := self._by_name.get(file.name):
            self._of_package(package, file, name)
        elif system := debian_package(file.name):
            self._put("system", *system, name)
        else:
            self.unknown.append(name)

    def _of_package(self, package: metadata.Distribution, file: Path, name: str) -> None:
        origin = self._put("distribution", canonical(package.name), package.version, name)
        recorded = self._hashes.get((canonical(package.name), file.name))
        if recorded and _recorded_hash(file) not in recorded:
            origin.changed.append(name)

    def _module(self, module: str, name: str) -> None:
        top = module.partition(".")[0]
        path = module.replace(".", "/")
        package = self._by_path.get(f"{path}.py") or self._by_path.get(f"{path}/__init__.py")
        if top in OWN_PACKAGES:
            self._put("own", "pneumonia-reader", "", name)
        elif _PYI_MODULE.match(top):
            self._put("pyinstaller", "pyinstaller", metadata.version("pyinstaller"), name)
        elif top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
            self._put("python", "Python", sys.version.split()[0], name)
        elif package is not None:
            self._put("distribution", canonical(package.name), package.version, name)
        elif not self._is_namespace(path):
            self.unknown.append(name)

    def _is_namespace(self, path: str) -> bool:
        return any(one.startswith(f"{path}/") for one in self._by_path)

    def _put(self, kind: str, name: str, version: str, file: str) -> Origin:
        origin = self.origins.setdefault((kind, name), Origin(kind, name, version))
        if file not in origin.files:
            origin.files.append(file)
        return origin


def modules_of(executable: Path) -> Iterator[str]:
    """The Python modules in a PyInstaller executable; none in any other file."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader

    try:
        archive = CArchiveReader(str(executable))
    except (ArchiveReadError, ValueError, OSError):
        return
    for name, entry in sorted(archive.toc.items()):
        kind = entry[-1]
        if kind == "z":
            yield from sorted(archive.open_embedded_archive(name).toc)
        elif kind in ("m", "M", "s"):
            yield name


@cache
def debian_package(soname: str) -> tuple[str, str] | None:
    """Name and version of the Debian package that this system has a shared library from; None where it is from none."""
    folders = ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu")
    for path in (Path(folder) / soname for folder in folders):
        # usrmerge: dpkg knows the file under either name
        for one in _paths_known_to_dpkg(path):
            found = _output(["dpkg-query", "--search", one])
            if found:
                package = found.partition(": ")[0].partition(":")[0]
                return package, _output(["dpkg-query", "--show", "--showformat=${Version}", package])
    return None


def _paths_known_to_dpkg(path: Path) -> Iterable[str]:
    if not path.exists():
        return ()
    real = str(path.resolve())
    names = (str(path), real, real.removeprefix("/usr"), f"/usr{path}")
    return dict.fromkeys(names)


def _output(command: list[str]) -> str:
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    except FileNotFoundError:  # no Debian
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _recorded_hash(file: Path) -> str:
    """As in a wheel's RECORD (PEP 427)."""
    return base64.urlsafe_b64encode(hashlib.sha256(file.read_bytes()).digest()).rstrip(b"=").decode()
