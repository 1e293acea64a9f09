"""Which Python modules stay out of the bundle: what the application does not require, and what it requires but never uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

UNUSED = (
    # the standard library: networks, processes of its own kind, other programs' business
    "_aix_support", "_hashlib", "_osx_support", "_pydecimal", "_pyrepl", "_ssl", "asyncio", "bdb", "bz2", "cmd", "code",
    "codeop", "cProfile", "concurrent.futures.process", "curses", "dbm", "distutils", "doctest", "ensurepip", "ftplib",
    "getpass", "http", "idlelib", "imaplib", "lib2to3", "lzma", "mailbox", "multiprocessing", "netrc", "nntplib", "optparse",
    "pdb",
    "poplib", "profile", "pstats", "pty", "pydoc", "pydoc_data", "readline", "rlcompleter", "sched", "smtplib", "socketserver",
    "ssl", "tarfile", "telnetlib", "test", "tkinter", "tty", "turtle", "unittest", "urllib.request",
    "urllib.robotparser", "venv", "webbrowser", "wsgiref", "xml", "xmlrpc", "zipapp",
    # the settings that Python was built with; they name folders of the build machine
    "_sysconfigdata__linux_x86_64-linux-gnu", "sysconfig",
    # numpy: what is for building, testing and other kinds of work
    "numpy._pyinstaller", "numpy.f2py", "numpy.fft", "numpy.polynomial", "numpy.random", "numpy.testing",
    # pydicom: its command line
    "pydicom.cli",
    # highdicom: all but what writes a picture and a report (`cxr.dicom_out.light_highdicom`), and a codec that it never calls
    "highdicom._dependency_utils", "highdicom._pyramid", "highdicom.ann", "highdicom.image", "highdicom.ko", "highdicom.legacy",
    "highdicom.pm", "highdicom.pr", "highdicom.seg", "highdicom.utils", "highdicom.volume", "_CharLS", "jpeg_ls", "packaging",
    # Pillow: screens, other toolkits, and formats that the program does not read
    "PIL.AvifImagePlugin", "PIL.ImageGrab", "PIL.ImageQt", "PIL.ImageShow", "PIL.ImageTk", "PIL.WebPImagePlugin", "PIL._avif",
    "PIL._imagingft", "PIL._imagingtk", "PIL._webp",
    # LiteRT: compiling for accelerators, and its schema
    "ai_edge_litert.aot", "ai_edge_litert.tools", "ai_edge_litert.vendors", "flatbuffers", "google", "tqdm",
    # Qt: everything but the three that the window is made of, their printing, and D-Bus, which they link to
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSvg",
    # of the build machine
    "pip", "pkg_resources", "PyInstaller", "setuptools", "wheel",
)  # fmt: skip
"""Modules that nothing needs while the program runs; tests/bundle proves it."""


def excluded_modules(requirements: Path = ROOT / "requirements-app.txt") -> list[str]:
    """For PyInstaller's `excludes`: `UNUSED`, and the modules of every installed package that the application does not need.

    Several of its libraries import others only if they are there; a bundle must not depend on what else is installed.
    """
    wanted = closure(named_in(requirements))
    provided = metadata.packages_distributions()
    strange = {module for module, names in provided.items() if not wanted & {canonical(name) for name in names}}
    return sorted({*UNUSED, *(module for module in strange if module.isidentifier()), "training", "export", "tests", "bundle"})


def named_in(requirements: Path) -> list[str]:
    """The names of the packages in a requirements file."""
    lines = (line.partition("#")[0].strip() for line in requirements.read_text(encoding="utf-8").splitlines())
    return [re.split(r"[=<>~!\[; ]", line)[0] for line in lines if line and not line.startswith("-")]


def closure(names: Iterable[str]) -> set[str]:
    """These packages and what they require, by canonical name; what is not installed is left out."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = canonical(waiting.pop())
        if name not in found:
            found.add(name)
            waiting.extend(_required(name))
    return found


def canonical(name: str) -> str:
    """PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(name: str) -> Iterator[str]:
    try:
        requirements = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in requirements:
        if "extra ==" not in requirement:
            yield re.split(r"[=<>~!\[; (]", requirement)[0]
