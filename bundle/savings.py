"""What was left out of what PyInstaller had collected, and how many bytes that saved: a table, written by each build."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from bundle.build import MEGABYTE
from bundle.trim import Entry

ICU, SYMBOLS = "ICU data for other languages and uses", "Debug symbols and tables for linking, in libraries that stay"
_GROUPS = (
    ("PySide6/Qt/translations/", "Qt's translations into other languages"),
    ("PySide6/translations/", "Qt's translations into other languages"),
    ("PySide6/Qt/plugins/", "Qt plug-ins (Wayland, EGL, network, GTK, SVG, VNC, other picture formats)"),
    ("PySide6/plugins/", "Qt plug-ins"),
    ("PySide6/", "Qt libraries that only those plug-ins ask for (Network, Qml, Quick, WaylandClient, Svg, OpenGL)"),
    ("python_gdcm.libs/", "GDCM's OpenSSL 1.1.1"),
    ("_gdcm/", "GDCM's DICOM network"),
    ("pillow.libs/", "Pillow's libraries for AVIF, WebP, fonts and screen shots"),
    ("PIL/", "Pillow's libraries for AVIF, WebP, fonts and screen shots"),
    ("pydicom/", "pydicom's own data: example films, lists of addresses"),
    ("ai_edge_litert/", "LiteRT's accelerators, converters and schemas"),
    ("lib", "System libraries: of dropped plug-ins (GTK), or left to the system (X11, glib, D-Bus, fontconfig, CUPS)"),
)


def table(before: Iterable[Entry], after: Iterable[Entry]) -> str:
    """Markdown: what, how many files, megabytes unpacked.

    Args:
        before, after: of the trimming; a file that was made smaller has another source after it.
    """
    sources = {place: file for place, file, _ in after}
    files: Counter[str] = Counter()
    saved: Counter[str] = Counter()
    for place, file, kind in before:
        kept = sources.get(place)
        if kind == "SYMLINK" or kept == file:
            continue
        group = _group(place, changed=kept is not None)
        files[group] += 1
        saved[group] += _size(file) - (_size(kept) if kept else 0)
    lines = ["| left out | files | MB |", "|---|---|---|"]
    lines += [f"| {group} | {files[group]} | {size / MEGABYTE:.1f} |" for group, size in saved.most_common()]
    return "\n".join([*lines, f"| together | {files.total()} | {saved.total() / MEGABYTE:.1f} |"]) + "\n"


def _group(place: str, *, changed: bool) -> str:
    if changed:
        return ICU if "icudata" in place else SYMBOLS
    return next((name for start, name in _GROUPS if place.startswith(start)), "Other packages' metadata and type hints")


def _size(file: str) -> int:
    return Path(file).stat().st_size
