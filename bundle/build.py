"""`make bundle`'s first half: `pyinstaller build.spec` in a way that gives the same files each time, and what came of it.

python -m bundle.build [--dist dist] [--work build]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bundle.archive import commit_time
from bundle.modules import ROOT
from desktop.frozen import WINDOWED

MEGABYTE = 1e6


def build(dist: Path, work: Path) -> Path:
    """Build the program.

    Args:
        dist: the folder for the built folder.
        work: for what arises on the way.

    Returns:
        The built folder, or on macOS the application.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed, with its words on standard error; or git did, which tells the
            commit's time where SOURCE_DATE_EPOCH does not.
    """
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(commit_time()), "PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += [f"--distpath={dist.absolute()}", f"--workpath={work.absolute()}", str(ROOT / "build.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return dist / (f"{WINDOWED}.app" if sys.platform == "darwin" else WINDOWED)


def size(folder: Path) -> int:
    """Bytes of all files; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; see the top of this module."""
    parser = argparse.ArgumentParser("python -m bundle.build", description="Build the program.")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    options = parser.parse_args(argv)
    try:
        folder = build(options.dist, options.work)
    except subprocess.CalledProcessError as error:
        print(f"This failed with exit code {error.returncode}: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    print(f"{folder}: {files} files, {size(folder) / MEGABYTE:.1f} MB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
