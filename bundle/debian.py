"""The .deb: the bundle in /usr/lib, links in /usr/bin, the menu entry, and Depends told by what its libraries ask for."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path

from bundle import archive, desktop_entry
from bundle.elf import Elf, is_elf
from bundle.modules import ROOT
from desktop.frozen import CONSOLE, WINDOWED
from desktop.system_check import LIBRARIES

MAINTAINER = "The pneumonia reader's authors <authors@pneumonia-reader.invalid>"
ALWAYS = {
    "libc6": ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "ld-linux-x86-64.so.2"),
    "libgcc-s1": ("libgcc_s.so.1",),
    "libstdc++6": ("libstdc++.so.6",),
    "zlib1g": ("libz.so.1",),
    "libcups2": ("libcups.so.2",),
}
"""Debian's package → libraries, beside those of `desktop.system_check`."""
RECOMMENDED = ("libcups2",)
"""Only a plug-in asks for these; without them the program runs, and does not print."""
GLIBC = "2.34"
"""PySide6's wheel is manylinux_2_34."""
_MODE_FOLDER, _MODE_FILE = 0o755, 0o644

CONTROL = """Package: {name}
Version: {version}
Section: science
Priority: optional
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Description: Reads children's chest X-rays for findings suggestive of pneumonia
 Opens frontal chest X-rays of children of one to five years (DICOM, JPEG,
 PNG, TIFF, BMP) and says whether they have findings suggestive of pneumonia,
 with which score, and when the score must not be trusted. Works offline, on
 an ordinary processor; no film leaves the computer.
 .
 Decision support for health workers: the decision stays with a qualified
 clinician. Not a cleared medical device.
"""
MANUAL = """.TH {upper} 1 "{date}" "Pneumonia reader {version}" "User Commands"
.SH NAME
{program} \\- {what}
.SH SYNOPSIS
.B {program}
{synopsis}
.SH DESCRIPTION
{text}
.SH EXIT STATUS
0 done; 1 internal failure; 2 wrong use or missing input; 3 a check failed; 4 done, but some files were refused or failed;
130 cancelled.
.SH SEE ALSO
The guide in the program's menu, and
.B {program} \\-\\-help
"""
OVERRIDES = """# The program brings its own Python and libraries, as a folder that also runs without being installed.
{name} binary: embedded-library
{name} binary: custom-library-search-path
{name} binary: shared-library-is-executable
{name} binary: unstripped-binary-or-object
{name} binary: hardening-no-pie
{name} binary: hardening-no-relro
{name} binary: hardening-no-fortify-functions
{name} binary: library-not-linked-against-libc
{name} binary: shared-library-lacks-prerequisites
{name} binary: shared-library-lacks-stack-section
{name} binary: package-installs-python-bytecode
{name} binary: package-contains-documentation-outside-usr-share-doc
{name} binary: extra-license-file
{name} binary: executable-not-elf-or-script
{name} binary: initial-upload-closes-no-bugs
"""


def build(bundle: Path, out: Path, version: str, when: int) -> Path:
    """Make the package.

    Args:
        bundle: the built folder.
        out: the folder for the package.
        version: of the program.
        when: seconds since 1970, for every file in it.

    Returns:
        The package's path.
    """
    root = out / f"{WINDOWED}_{version}_amd64"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / WINDOWED
    program.parent.mkdir(parents=True)
    shutil.copytree(bundle, program, symlinks=True)
    shutil.rmtree(program / "share", ignore_errors=True)
    archive.sum_all(program)
    _links(root)
    desktop_entry.write(root / "usr" / "share")
    _documents(root, version, when)
    _control(root, program, version)
    _set_modes_and_times(root, when)
    package = out / f"{root.name}.deb"
    tool = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{archive.PRESET}",
        "--threads-max=1",
        "--build",
        str(root),
        str(package),
    ]
    subprocess.run(tool, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"SOURCE_DATE_EPOCH": str(when)})
    shutil.rmtree(root)
    return package


def dependencies(bundle: Path) -> tuple[set[str], set[str]]:
    """The Debian packages that hold what the folder's libraries ask for and do not bring.

    Returns:
        Those it needs, and those it should have.

    Raises:
        ValueError: nobody knows which package holds one of them.
    """
    needed: set[str] = set()
    there: set[str] = set()
    for file in bundle.rglob("*"):
        there.add(file.name)
        if is_elf(file):
            needed |= set(Elf(file.read_bytes()).needed())
    known = LIBRARIES | {soname: package for package, sonames in ALWAYS.items() for soname in sonames}
    outside = needed - there
    strange = sorted(outside - known.keys())
    if strange:
        raise ValueError(f"no Debian package is known for: {', '.join(strange)}")
    packages = {known[soname] for soname in outside}
    return packages - set(RECOMMENDED), packages & set(RECOMMENDED)


def _links(root: Path) -> None:
    binaries = root / "usr" / "bin"
    binaries.mkdir(parents=True)
    for name in (WINDOWED, CONSOLE):
        (binaries / name).symlink_to(f"../lib/{WINDOWED}/{name}")


def _documents(root: Path, version: str, when: int) -> None:
    documents, manuals = root / "usr/share/doc" / WINDOWED, root / "usr/share/man/man1"
    overrides = root / "usr/share/lintian/overrides"
    for folder in (documents, manuals, overrides):
        folder.mkdir(parents=True)
    notice, licence = (ROOT / "NOTICE").read_text(encoding="utf-8"), "/usr/share/common-licenses/Apache-2.0"
    inside = f"The texts of the licences of everything inside are in /usr/lib/{WINDOWED}/_internal/licences."
    (documents / "copyright").write_text(
        f"{notice}\n{inside}\nThe text of the Apache License 2.0: {licence}\n", encoding="utf-8"
    )
    entry = f"{WINDOWED} ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md of this version.\n\n"
    _gzip(documents / "changelog.gz", f"{entry} -- {MAINTAINER}  {formatdate(when)}\n")
    _gzip(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    date = formatdate(when)[5:16]
    texts = (
        (
            WINDOWED,
            "read chest X-rays in a window",
            "[FILE | FOLDER ...]",
            "Opens the window, with these films if any are named.",
        ),
        (
            CONSOLE,
            "read chest X-rays in the terminal",
            "classify FILE... | batch FOLDER \\-\\-out NAME.csv | self\\-test",
            "classify prints a line a film; batch writes a table of a folder; self\\-test scores the reference films.",
        ),
    )
    for program, what, synopsis, text in texts:
        page = MANUAL.format(
            upper=program.upper(),
            program=program.replace("-", "\\-"),
            what=what,
            synopsis=synopsis,
            text=text,
            date=date,
            version=version,
        )
        _gzip(manuals / f"{program}.1.gz", page)
    (overrides / WINDOWED).write_text(OVERRIDES.format(name=WINDOWED).replace(" binary:", ":"), encoding="utf-8")


def _control(root: Path, program: Path, version: str) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    needed, recommended = dependencies(program)
    depends = [f"libc6 (>= {GLIBC})" if name == "libc6" else name for name in sorted(needed | {"libc6"})]
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink() and folder not in file.parents)
    text = CONTROL.format(
        name=WINDOWED,
        version=version,
        maintainer=MAINTAINER,
        kilobytes=sum(file.stat().st_size for file in files) // 1024,
        depends=", ".join(depends),
        recommends=", ".join(sorted(recommended)),
    )
    (folder / "control").write_text(re.sub(r"^Recommends: \n", "", text, flags=re.MULTILINE), encoding="utf-8")
    sums = "".join(f"{_md5(file)}  {file.relative_to(root).as_posix()}\n" for file in files)
    (folder / "md5sums").write_text(sums, encoding="utf-8")


def _set_modes_and_times(root: Path, when: int) -> None:
    for file in (*root.rglob("*"), root):
        if not file.is_symlink():
            mode = archive.mode_of(file)
            # a shared library is not a program
            file.chmod(_MODE_FILE if ".so" in file.name and file.is_file() else mode)
        os.utime(file, (when, when), follow_symlinks=False)


def _gzip(file: Path, text: str) -> None:
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _md5(file: Path) -> str:
    import hashlib

    with file.open("rb") as data:
        return hashlib.file_digest(data, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
