"""Archives of a folder that come out the same whenever and wherever they are made: sorted, owner 0, one time, plain modes."""

from __future__ import annotations

import hashlib
import lzma
import os
import stat
import subprocess
import tarfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from bundle.modules import ROOT

SUMS = "SHA256SUMS"
PRESET = 6
"""Of xz: 9 would save 2 % and want 65 MB of memory to unpack, 691 MB to pack."""


def commit_time() -> int:
    """Seconds since 1970 of the commit that is packed; SOURCE_DATE_EPOCH (reproducible-builds.org) has the last word."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


def tar_xz(folder: Path, archive: Path, top: str, when: int) -> None:
    """Pack a folder under the name `top`, as archive.tar.xz."""
    with lzma.open(archive, "wb", preset=PRESET) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for file, name in entries(folder, top):
            entry = tar.gettarinfo(file, name)
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime, entry.mode = when, mode_of(file)
            if entry.isreg():
                with file.open("rb") as data:
                    tar.addfile(entry, data)
            else:
                tar.addfile(entry)


def zipped(folder: Path, archive: Path, top: str, when: int) -> None:
    """Pack a folder under the name `top`, as archive.zip; for Windows, so without links."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for file, name in entries(folder, top):
            if file.is_file():
                entry = zipfile.ZipInfo(name, time.gmtime(when)[:6])
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, mode_of(file) << 16
                packed.writestr(entry, file.read_bytes())


def entries(folder: Path, top: str) -> Iterator[tuple[Path, str]]:
    """The folder itself and everything below it with its name in the archive, sorted."""
    yield folder, top
    for file in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        yield file, f"{top}/{file.relative_to(folder).as_posix()}"


def mode_of(file: Path) -> int:
    """0755 for folders and whatever its owner may run, else 0644."""
    mode = file.lstat().st_mode
    if stat.S_ISLNK(mode):
        return 0o777
    return 0o755 if stat.S_ISDIR(mode) or mode & stat.S_IXUSR else 0o644


def write_sums(files: Iterable[Path], folder: Path) -> Path:
    """SHA256SUMS of these files in a folder, as `sha256sum --check` reads it."""
    lines = [f"{digest(file)}  {file.relative_to(folder).as_posix()}\n" for file in sorted(files)]
    out = folder / SUMS
    out.write_text("".join(lines), encoding="utf-8", newline="\n")
    return out


def sum_all(folder: Path) -> Path:
    """SHA256SUMS of all files in a folder."""
    sums = folder / SUMS
    return write_sums((file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and file != sums), folder)


def digest(file: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()
