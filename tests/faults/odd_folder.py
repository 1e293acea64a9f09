"""A folder that holds whatever can lie in a folder: names, links, pipes, devices, files that are none."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.films import draw_film, encode

NAMES = (
    "new\nline.png",
    "tab\tand\x01\x1b[31mcontrol.png",
    "\u202egpj.exe.png",
    "=HYPERLINK(x).png",
    "x;=1+1.png",
    "<img src=x onerror=alert(1)> & <b>.png",
    "comma, and 'quotes' \".png",
    " spaces .png",
    "back\\slash\\x41.png",
    "%s%n{0}.png",
    "-rf",
    "胸部レントゲン é.png",
    "e\u0301.png",
    "\U0001f4a9.png",
    "~$~.png",
    "CON.png",
    os.fsdecode(b"caf\xe9 \xff.png"),
    "n" * 250 + ".png",
)
"""Each is a film's."""


def make(folder: Path) -> dict[str, tuple[str, ...]]:
    """Fill it; returns for each file, by its name, the codes that its row may have. "" is that of a film that was read."""
    folder.mkdir(parents=True)
    film = encode(draw_film((120, 130)), "PNG")
    expected: dict[str, tuple[str, ...]] = {}
    for name in NAMES:
        (folder / name).write_bytes(film)
        expected[name] = ("",)
    expected |= _links(folder, film) | _specials(folder) | _deep(folder, film)
    with (folder / "sparse.dcm").open("wb") as stream:
        stream.truncate(100 << 30)
    expected["sparse.dcm"] = ("file_too_large",)
    (folder / "locked.png").write_bytes(film)
    (folder / "locked.png").chmod(0)
    (folder / "locked").mkdir()
    (folder / "locked" / "unseen.png").write_bytes(film)
    (folder / "locked").chmod(0)
    expected["locked.png"] = expected["locked"] = ("file_unreadable",)
    return expected


def _links(folder: Path, film: bytes) -> dict[str, tuple[str, ...]]:
    """Loops, links to nowhere, and to files that only look like files."""
    for name, to in {
        "here": ".",  # links to folders are not followed, and give no row
        "above": "..",
        "a.png": "b.png",
        "b.png": "a.png",
        "self.png": "self.png",
        "nowhere.png": "nothing.png",
        "null.png": "/dev/null",
        "zero.png": "/dev/zero",
        "random.png": "/dev/random",
        "tty.png": "/dev/tty",
        "memory.png": "/proc/self/mem",
        "pages.png": "/proc/self/pagemap",
        "log.png": "/proc/kmsg",
        "status.png": "/proc/self/status",
        "core.png": "/proc/kcore",
        "good.png": "%s%n{0}.png",
    }.items():
        (folder / name).symlink_to(to)
    unreadable, device = ("file_unreadable",), ("not_a_file",)
    return {
        **dict.fromkeys(("null.png", "zero.png", "random.png", "tty.png"), device),
        **dict.fromkeys(("a.png", "b.png", "self.png"), unreadable),
        "nowhere.png": ("file_missing",),
        "memory.png": unreadable,  # EIO, from the kernel itself
        "log.png": unreadable,  # without O_NONBLOCK it would wait for the kernel's next message
        "pages.png": ("out_of_memory", "file_too_large", "file_unreadable"),  # has no size, and no end
        "core.png": ("file_too_large", "file_unreadable", "file_missing"),
        "status.png": ("not_an_image",),
        "good.png": ("",),
    }


def _specials(folder: Path) -> dict[str, tuple[str, ...]]:
    os.mkfifo(folder / "pipe.png")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(folder)  # a socket's path is short
        try:
            server.bind("socket.png")
        finally:
            os.chdir(here)
    found = ["pipe.png", "socket.png"]
    with contextlib.suppress(PermissionError):
        os.mknod(folder / "device.png", stat.S_IFCHR | 0o666, os.makedev(1, 5))  # as /dev/zero
        found.append("device.png")
    return dict.fromkeys(found, ("not_a_file",))


def _deep(folder: Path, film: bytes) -> dict[str, tuple[str, ...]]:
    """A path of 4,000 bytes, and one that is longer than the system takes in one piece."""
    expected: dict[str, tuple[str, ...]] = {}
    with _inside(folder):
        made, length = [], len(os.fsencode(folder))
        while length < 6_000:
            rest = min(200, 4_000 - len("/film.png") - length - 1) if length < 3_990 else 200
            name = "d" * max(1, rest)
            os.mkdir(name)  # noqa: PTH102  (relative to where we are: the whole path is too long for the system)
            os.chdir(name)
            made.append(name)
            length += 1 + len(name)
            if length == 4_000 - len("/film.png"):
                Path("film.png").write_bytes(film)
                expected["/".join([*made, "film.png"])] = ("",)
            elif length > 4_096:
                Path("beyond.png").write_bytes(film)
                if length - 1 - len(name) < 4_096:  # the first folder that can't be named in one piece
                    expected["/".join(made)] = ("file_unreadable",)
    return expected


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    here = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(here)


def remove(folder: Path) -> None:
    """Take it away, however deep."""
    (folder / "locked").chmod(0o700)
    shutil.rmtree(folder)  # goes by descriptors, so that no path is too long for it
