"""Where the built program is tried: on this system or in a bare Debian, each time with nothing that a developer's computer has.

The program's folder is mounted read-only in a path with a space and letters of other scripts; the environment is empty but for
an empty HOME and a PATH without programs; there is no network. Needs Linux, root (or user namespaces) and util-linux.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bundle.debian import dependencies

PROGRAM = "Radiographie pédiatrique 肺 رئة"
"""The folder that the program's folder lies in."""
X_SOCKETS = Path("/tmp/.X11-unix")

# Runs inside new namespaces. $1: what becomes "/", $2: the bundle, $3: its place, $4: the work folder; then the command.
_INSIDE = r"""
set -e
root=$1 bundle=$2 place=$3 work=$4; shift 4
mount --make-rprivate /
mkdir -p "$root$place"
mount --bind "$bundle" "$root$place"
mount -o remount,bind,ro "$root$place"
if [ "$root" != / ]; then
  mkdir -p "$root$work" "$root/tmp/.X11-unix"
  mount --bind "$work" "$root$work"
  [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  mount --rbind /dev "$root/dev"
  mount -t proc proc "$root/proc"
  exec chroot "$root" "$@"
fi
exec "$@"
"""


@dataclass(frozen=True)
class Place:
    """A system to try the program on.

    Attributes:
        root: what the program sees as "/".
        bundle: the built folder.
        program: where it appears.
        work: the only folder for films and results, at the same path inside and outside; `home` in it is empty.
    """

    root: Path
    bundle: Path
    program: Path
    work: Path

    def run(
        self, *arguments: str | Path, executable: str = "pneumonia-reader-cli", seconds: float = 240.0, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run the program to its end."""
        command = self.command(executable, arguments, environment)
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=seconds, check=False
        )

    def start(self, *arguments: str | Path, executable: str, **environment: str) -> subprocess.Popen[str]:
        """Start the program; it ends with the process that is returned."""
        command = self.command(executable, arguments, environment)
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )

    def command(self, executable: str, arguments: tuple[str | Path, ...], environment: Mapping[str, str]) -> list[str]:
        """The whole command line."""
        home = self.work / "home"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        (self.work / "no programs").mkdir(exist_ok=True)
        settings = {"HOME": str(home), "PATH": str(self.work / "no programs"), **environment}
        inside = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in settings.items())]
        inside += [str(self.program / executable), *map(str, arguments)]
        places = [str(self.root), str(self.bundle), str(self.program), str(self.work)]
        return [*_unshare(), "bash", "-c", _INSIDE, "places", *places, *inside]


def _unshare() -> list[str]:
    return ["unshare", "--map-root-user", "--mount", "--net", "--pid", "--fork", "--kill-child"]


def why_not() -> str:
    """What keeps programs from being shut in here, in words; empty where nothing does."""
    if not shutil.which("unshare"):
        return "needs Linux with util-linux's unshare"
    done = subprocess.run([*_unshare(), "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "needs root, or a system that lets users make namespaces"


@contextmanager
def here(bundle: Path) -> Iterator[Place]:
    """This system."""
    with tempfile.TemporaryDirectory(prefix="bundle-") as folder:
        work = Path(folder) / "films"
        work.mkdir()
        yield Place(Path("/"), bundle, Path(folder) / PROGRAM / "pneumonia-reader", work)


@contextmanager
def bare_debian(bundle: Path, base: Path) -> Iterator[Place]:
    """A Debian 12 with the packages that the .deb depends on, and nothing else.

    Args:
        base: where it is kept; made where it is missing, which needs root, debootstrap and a Debian mirror.

    Raises:
        RuntimeError: it could not be made.
    """
    packages = ",".join(sorted(dependencies(bundle)[0]))
    told = base / "packages"
    if not told.is_file() or told.read_text() != packages:
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir(parents=True)
        command = ["debootstrap", "--variant=minbase", f"--include={packages}", "bookworm", str(base / "root")]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            raise RuntimeError(f"debootstrap failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        told.write_text(packages)
    with tempfile.TemporaryDirectory(prefix="bundle-") as folder:
        work = Path(folder) / "films"
        work.mkdir()
        yield Place(base / "root", bundle, Path("/opt") / PROGRAM / "pneumonia-reader", work)
