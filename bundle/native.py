"""Native libraries made smaller on Linux: no debug symbols, no ties to libraries that are never called, less ICU data."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundle import icu
from bundle.elf import Elf
from bundle.trim import Entry, reachable

CUT = {
    "libgdcmCommon.so.3.2": ("libssl-", "libcrypto-"),
    "_gdcmswig.so": ("libgdcmMEXD.so", "libsocketxx.so"),
    "_imaging.": ("libxcb-",),
}
"""Library → those that it links to and the program never calls: GDCM's signatures (OpenSSL 1.1.1) and its DICOM network,
Pillow's screen shots. The beginnings of file names."""
_LEFT_AS_THEY_ARE = ("numpy.libs/", "pillow.libs/")
"""Folders whose libraries break when stripped: their tables were moved by auditwheel."""


def reduced(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same binaries, the changed ones written to `folder`, without those that nothing asks for any more."""
    binaries = list(entries)
    gone = {place for place, _, _ in binaries if _name(place).startswith(tuple(cut for cuts in CUT.values() for cut in cuts))}
    gone -= {place for place in gone if "/" not in place}  # the system's libxcb is not Pillow's
    files = {place: Path(file) for place, file, _ in binaries}
    provided = {_name(place): Elf(files[place].read_bytes()).defined() for place in sorted(gone)}
    kept = []
    for place, file, kind in binaries:
        if place not in gone:
            changed = _changed(place, Path(file), folder, provided) if kind in ("BINARY", "EXTENSION") else None
            kept.append((place, str(changed or file), kind))
    return reachable(kept)


def _changed(place: str, file: Path, folder: Path, provided: dict[str, set[str]]) -> Path | None:
    """A copy with less in it; None where there is nothing to take."""
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
    target.chmod(0o755)
    if _name(place).startswith("libicudata.so"):
        target.write_bytes(icu.shrink_library(target.read_bytes()))
    elif not place.startswith(_LEFT_AS_THEY_ARE):
        _strip(target)
    for owner, cuts in CUT.items():
        if _name(place).startswith(owner):
            _cut(target, {name: names for name, names in provided.items() if name.startswith(cuts)})
    return target if target.read_bytes() != file.read_bytes() else None


def _cut(file: Path, provided: dict[str, set[str]]) -> None:
    """Untie it from these libraries, which define these names."""
    elf = Elf(file.read_bytes())
    elf.cut(provided.keys(), set().union(*provided.values()))
    file.write_bytes(elf.data)


def _strip(file: Path) -> None:
    """Without symbols that only a debugger reads; as it was where that would leave a file that does not load."""
    whole = file.read_bytes()
    tool = shutil.which("strip")
    if tool is None:
        return
    done = subprocess.run([tool, "--strip-unneeded", str(file)], capture_output=True, check=False)
    if done.returncode != 0 or not Elf(file.read_bytes()).is_loadable():
        file.write_bytes(whole)


def _name(place: str) -> str:
    return place.rpartition("/")[2]
