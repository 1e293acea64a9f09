"""Can Qt open a window here? The system libraries it needs on Linux, the missing ones, and the command that adds them.

Standard library only: it runs before anything is installed, and when Qt itself can't be imported.

    python -m desktop.system_check             names what is missing
    python -m desktop.system_check --install   adds it, where that needs no password
    python -m desktop.system_check --display   only: is there a screen? If not, it says why

Exit codes: 0 nothing is missing, 1 the installation failed, 2 wrong use, 3 something is missing.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.fonts import shipped

LIBRARIES: dict[str, str] = {
    # QtCore, QtGui and QtWidgets, whatever the platform plug-in
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    # the xcb plug-in and its OpenGL parts
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Shared library → Debian's package, as `ldd` finds them missing for PySide6 6.11 on a bare Debian 12."""

WAYLAND_LIBRARIES: dict[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Needed besides where Wayland is the only display."""

X_ON_WAYLAND = "xwayland"
"""Debian's package; most desktops have it."""
FONT_PACKAGE = "fonts-dejavu-core"
FONT_SUFFIXES = {".ttf", ".otf", ".ttc"}


@dataclass(frozen=True)
class Missing:
    """What a window needs and this system lacks.

    Attributes:
        libraries: sonames, such as `libxcb-cursor.so.0`.
        fonts: True where no font is installed, so that every letter would be an empty box.
        packages: Debian's packages that hold them, without repetition.
    """

    libraries: tuple[str, ...]
    fonts: bool
    packages: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.packages)


def find_missing() -> Missing:
    """Tries every library; takes milliseconds. Nothing is ever missing on Windows and macOS, whose Qt brings all."""
    if not sys.platform.startswith("linux"):
        return Missing((), False, ())
    needed = LIBRARIES | (WAYLAND_LIBRARIES if only_wayland() else {})
    libraries = tuple(name for name in needed if not _loads(name))
    fonts = not shipped() and not _has_font(_font_folders(os.environ))
    packages = [needed[name] for name in libraries] + ([FONT_PACKAGE] if fonts else [])
    return Missing(libraries, fonts, tuple(dict.fromkeys(packages)))


def display_problem() -> str:
    """Why there is no screen to open a window on, in words; empty where there is one. Qt would end the process instead."""
    if not sys.platform.startswith("linux"):
        return ""
    screen, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] == "xcb":
        if wayland and not screen:
            return f"The window is shown through X, and there is only Wayland here. Install {X_ON_WAYLAND}, then log in again."
        wayland = None
    if not screen and not wayland:
        return "There is no display (DISPLAY and WAYLAND_DISPLAY are not set)."
    if (screen and _x_answers()) or (wayland and _wayland_answers(wayland)):
        return ""
    named = " and ".join(f"{name}={value}" for name, value in (("DISPLAY", screen), ("WAYLAND_DISPLAY", wayland)) if value)
    return f"The display does not answer ({named}): nothing runs there, or it does not let this program in."


def _x_answers() -> bool:
    """Whether the X server that DISPLAY names takes a connection, as Qt's xcb plug-in will ask for it."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not to be known; the missing library is named elsewhere
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    try:
        return xcb.xcb_connection_has_error(connection) == 0
    finally:
        xcb.xcb_disconnect(connection)


def _wayland_answers(name: str) -> bool:
    """Whether something listens at the socket (wl_display_connect(3)): an absolute path, or a name in XDG_RUNTIME_DIR."""
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / name))
        except OSError:
            return False
    return True


def only_wayland() -> bool:
    return bool(os.environ.get("WAYLAND_DISPLAY")) and not os.environ.get("DISPLAY")


def install_command(packages: Iterable[str]) -> str:
    """The line for Debian and Ubuntu, to be typed by a person."""
    return " ".join(["sudo apt-get install --no-install-recommends", *packages])


def explain(missing: Missing) -> str:
    """What is missing and what to do about it, in words for this system; empty where nothing is."""
    if not missing:
        return ""
    what = []
    if missing.libraries:
        what.append("The window needs system libraries that are not installed: " + ", ".join(missing.libraries) + ".")
    if missing.fonts:
        what.append("No font is installed, so no text could be shown.")
    if shutil.which("apt-get"):
        what.append("Install them with:\n  " + install_command(missing.packages))
    else:
        what.append(
            "Install the packages that hold them with your system's package manager"
            f" (Debian and Ubuntu call them: {', '.join(missing.packages)})."
        )
    return "\n".join(what)


def can_install() -> bool:
    """Debian or a relative of it, and we are root: packages can be added without a password."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Adds Debian packages, as root. The tools' output is shown only where they fail.

    Raises:
        subprocess.CalledProcessError: apt-get failed; `stdout` holds what it said.
    """
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _apt_get(["update", "-q"], environment, check=False)  # one bad source need not stop the rest
    _apt_get(["install", "-q", "-y", "--no-install-recommends", *packages], environment, check=True)


def _apt_get(arguments: Sequence[str], environment: Mapping[str, str], check: bool) -> None:
    subprocess.run(
        ["apt-get", *arguments],
        check=check,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _font_folders(environment: Mapping[str, str]) -> list[Path]:
    """Where fontconfig looks by default."""
    home = Path(environment.get("HOME", "/"))
    own = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), own / "fonts", home / ".fonts"]


def _has_font(folders: Iterable[Path]) -> bool:
    return any(
        Path(name).suffix.lower() in FONT_SUFFIXES for folder in folders for _, _, names in os.walk(folder) for name in names
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; see the top of this module."""
    parser = argparse.ArgumentParser(prog="python -m desktop.system_check", description="Can a window open here?")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--install", action="store_true", help="add what is missing, as root on Debian and Ubuntu")
    choice.add_argument("--display", action="store_true", help="exit code 0 where there is a screen, 3 and why where not")
    options = parser.parse_args(arguments)
    if options.display:
        problem = display_problem()
        if problem:
            print(problem, file=sys.stderr)
        return 3 if problem else 0

    missing = find_missing()
    if missing and options.install and can_install():
        print(f"Installing {len(missing.packages)} system packages: {' '.join(missing.packages)}", file=sys.stderr)
        try:
            install(missing.packages)
        except subprocess.CalledProcessError as error:
            print(f"{error.stdout}\nThe system packages could not be installed.", file=sys.stderr)
            return 1
        missing = find_missing()
    if missing:
        print(explain(missing), file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
