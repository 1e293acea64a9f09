"""`make package`: what people download, made of the built folder.

    python -m bundle.package [--bundle dist/pneumonia-reader] [--out dist]

Linux: pneumonia-reader-VERSION-linux-x86_64.tar.xz and pneumonia-reader_VERSION_amd64.deb. Windows and macOS: a .zip, on macOS
of the .app. And SHA256SUMS of them. Two runs on one folder and one commit give the same bytes.

The notices must be in the folder (`bundle.notices`); where something does not fit, nothing is packed and the exit code is 3.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bundle import archive, desktop_entry, notices
from bundle.modules import ROOT
from cxr import __version__
from desktop.frozen import WINDOWED

DIST = ROOT / "dist"
CHECK_FAILED = 3


def make(bundle: Path, out: Path, version: str = __version__) -> list[Path]:
    """Pack a built folder.

    Args:
        bundle: the folder, or the .app on macOS; on Linux its menu entry, icons and sums are added.
        out: the folder for the packages.
        version: of the program.

    Returns:
        The packages and, last, their sums.
    """
    out.mkdir(parents=True, exist_ok=True)
    when, name = archive.commit_time(), f"{WINDOWED}-{version}-{system()}"
    if sys.platform == "darwin":  # its own tool keeps links and signatures
        packed = [out / f"{name}.zip"]
        packed[0].unlink(missing_ok=True)
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(bundle), str(packed[0])], check=True)
    elif sys.platform == "win32":
        packed = [out / f"{name}.zip"]
        complete(bundle)
        archive.zipped(bundle, packed[0], f"{WINDOWED}-{version}", when)
    else:
        from bundle import debian

        complete(bundle)
        packed = [out / f"{name}.tar.xz"]
        archive.tar_xz(bundle, packed[0], f"{WINDOWED}-{version}", when)
        if shutil.which("dpkg-deb"):
            packed.append(debian.build(bundle, out, version, when))
        else:
            print("SKIPPED: the .deb. It needs dpkg-deb.", file=sys.stderr)
    return [*packed, archive.write_sums(packed, out)]


def complete(bundle: Path) -> None:
    """What a folder has beside the program: on Linux its menu entry and icons under share/; and SHA256SUMS of all its files."""
    if sys.platform.startswith("linux"):
        desktop_entry.write(bundle / "share")
    archive.sum_all(bundle)


def system() -> str:
    """Of this computer, in a file's name."""
    names = {"linux": "linux", "win32": "windows", "darwin": "macos"}
    machine = {"AMD64": "x86_64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    return f"{names.get(sys.platform, sys.platform)}-{machine}"


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; see the top of this module."""
    default = DIST / (f"{WINDOWED}.app" if sys.platform == "darwin" else WINDOWED)
    parser = argparse.ArgumentParser("python -m bundle.package", description="Pack the built folder.")
    parser.add_argument("--bundle", type=Path, default=default)
    parser.add_argument("--out", type=Path, default=DIST)
    options = parser.parse_args(argv)
    if not options.bundle.is_dir():
        print(f"{options.bundle} is not there. Build it first: make bundle", file=sys.stderr)
        return 2
    found = notices.problems(options.bundle)
    if found:
        print("\n".join(found), file=sys.stderr)
        return CHECK_FAILED
    for file in make(options.bundle, options.out):
        print(f"{file} {file.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
