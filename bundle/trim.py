"""Which of the collected files stay: PyInstaller collects what a library could use, the program uses less."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from bundle.elf import Elf

Entry = tuple[str, str, str]
"""PyInstaller's: place in the bundle, file, kind."""

QT_LIBRARIES = {"Core", "DBus", "Gui", "PrintSupport", "Widgets", "XcbQpa"}
QT_PLUGINS = {
    "imageformats": {"qjpeg"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "platforms": {"qcocoa", "qoffscreen", "qwindows", "qxcb"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
}
"""All that may stay, without the prefix and the suffix of the system. PNG and BMP are inside QtGui."""

SYSTEM_LIBRARIES = (
    # the C and C++ runtimes: the graphics drivers bring in the system's own
    "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1",
    # what talks to the system's services and reads its configuration, and so must fit it
    "libX11.so.6", "libX11-xcb.so.1", "libcups.so.2", "libdbus-1.so.3", "libfontconfig.so.1", "libfreetype.so.6",
    "libglib-2.0.so.0", "libgthread-2.0.so.0",
)  # fmt: skip
"""Left to the system on Linux, with all that they ask for; `desktop.system_check` names the packages that hold them."""

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Za-z]+?)(?:\.so\.6|\.dll|\.framework.*|)$")
_QT_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$")


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """Without what the program never uses."""
    return sorted(entry for entry in entries if is_wanted(entry[0].replace("\\", "/")))


def without_dangling(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Without the links to libraries that stayed out."""
    there = {entry[0] for entry in binaries}
    return [entry for entry in datas if entry[2] != "SYMLINK" or os.path.normpath(Path(entry[0], "..", entry[1])) in there]


def reachable(entries: Iterable[Entry]) -> list[Entry]:
    """Linux: without libraries that nothing in the bundle asks for, such as those of plug-ins that were left out."""
    binaries = {entry[0]: entry for entry in entries}
    by_name = {place.rpartition("/")[2]: place for place in binaries}
    waiting = [place for place in binaries if is_root(place)]
    kept: set[str] = set()
    while waiting:
        place = waiting.pop()
        if place not in kept:
            kept.add(place)
            names = Elf(Path(binaries[place][1]).read_bytes()).needed()
            waiting.extend(by_name[name] for name in names if name in by_name)
    return [entry for place, entry in sorted(binaries.items()) if place in kept]


def is_root(place: str) -> bool:
    """Whether a library is loaded by name: a Python module, a Qt plug-in, Python itself; not because another asks for it."""
    name = place.rpartition("/")[2]
    return "/plugins/" in place or name.startswith("libpython") or not name.startswith("lib")


def is_wanted(place: str) -> bool:
    """Whether a file stays.

    Args:
        place: in the bundle, with slashes.
    """
    folder, _, name = place.rpartition("/")
    plugin = _QT_PLUGIN.search(place)
    if plugin:
        return plugin[2] in QT_PLUGINS.get(plugin[1], ())
    if place.startswith("PySide6/"):
        return _is_wanted_of_qt(place, name)
    if sys.platform == "linux" and not folder and name in SYSTEM_LIBRARIES:
        return False
    if place.startswith("pydicom/"):
        return place.endswith((".pyc", ".so", ".pyd"))
    if place.startswith("highdicom/"):
        return place.endswith(".pyc")
    if place.startswith("ai_edge_litert/"):
        return name.endswith(".pyc") or "pywrap_litert_interpreter_wrapper" in name or "pywrap_litert_common" in name
    if ".dist-info/" in place:
        return name in ("METADATA", "entry_points.txt")
    return not name.endswith((".pyi", "py.typed"))


def _is_wanted_of_qt(place: str, name: str) -> bool:
    if "/translations/" in place:
        from bundle.contents import QT_TRANSLATIONS

        return any(name == f"qtbase_{code}.qm" for code in QT_TRANSLATIONS)
    library = _QT_LIBRARY.search(name)
    return "/qml/" not in place and (library is None or library[1] in QT_LIBRARIES)
