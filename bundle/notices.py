"""The notices of the bundle: the licence of everything that is really inside, and a check that none forbids the bundle.

`write(folder)` looks at a built folder (PyInstaller's COLLECT), finds out what each file and each frozen module comes from
(`bundle.origins`), and writes `licences/` beside them: a text for each part and `index.json`, which the About page reads.
`problems(folder)` names what does not fit: a file that belongs to nothing, a licence that is unknown or not allowed
(`bundle.spdx`), a text that is missing, an index that is not of this folder. Call `write` after everything else was put into
the folder and before the SHA-256 sums; on macOS on the .app.

    python -m bundle.notices FOLDER          write them, name the problems; exit code 3 where there are any
    python -m bundle.notices --check FOLDER  only look
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import re
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from bundle import spdx
from bundle.modules import ROOT
from bundle.origins import CONTENTS, Origin, Sorter

FOLDER, INDEX = "licences", "index.json"
TEXTS = ROOT / "bundle" / "licences"
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_GENERIC = {
    "MIT": "MIT.txt",
    "BSD-2-Clause": "BSD-3-Clause.txt",
    "BSD-3-Clause": "BSD-3-Clause.txt",
    "OpenSSL": "OpenSSL.txt",
    "LGPL-3.0-only": "LGPL-3.0.txt",
    "LGPL-3.0-or-later": "LGPL-3.0.txt",
}
_COMMON = {"LGPL-2.0-or-later": "LGPL-2", "LGPL-2.1-or-later": "LGPL-2.1", "LGPL-2.1-only": "LGPL-2.1", "MPL-2.0": "MPL-2.0"}
"""In Debian's /usr/share/common-licenses, for what is copied from Debian."""

REPLACING = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3 only, whose text stands below with
that of the GNU General Public License that it builds on. They are linked dynamically: each is a file of its own in the folder
that holds this notice's folder. You may replace them with builds of your own of the same version and interface: put them in the
place of the old files, under the same names. Nothing checks or prevents it; the sums in SHA256SUMS only tell you that they
differ. You may take the program apart to find out what such a change does.

Their source is public: Qt at https://download.qt.io/archive/qt/ and PySide6 with Shiboken at
https://download.qt.io/official_releases/QtForPython/, each under the version named above.
"""
OWN_NOTICE = """This program is under the Apache License 2.0. Its network was trained on the chest X-rays of Kermany et al.
(doi:10.17632/rscbjbr9sj), which are under the Creative Commons Attribution 4.0 International licence (CC BY 4.0,
https://creativecommons.org/licenses/by/4.0/); training started from ImageNet weights of EfficientNet-Lite0 (Apache-2.0).
"""


@dataclass(frozen=True)
class Part:
    """A line of the index.

    Attributes:
        name, version: of the part.
        licence: as an SPDX expression.
        text: the file in licences/ with its terms.
        kind: see `bundle.origins.Origin`.
        files, modules: how many of the bundle are from it.
        changed: its files that are not as its authors gave them out.
    """

    name: str
    version: str
    licence: str
    text: str
    kind: str
    files: int
    modules: int
    changed: tuple[str, ...]


def write(bundle: Path) -> list[str]:
    """Write `licences/` into a built folder.

    Returns:
        The problems, in words; empty where there are none.
    """
    folder = contents(bundle) / FOLDER
    folder.mkdir(exist_ok=True)
    sorter = Sorter()
    sorter.add(bundle)
    parts = []
    for origin in sorted(sorter.origins.values(), key=_order):
        licence, text = _licence(origin), "\n\n".join(_texts(origin, bundle))
        name = f"{origin.name}.txt"
        (folder / name).write_text(text.strip() + "\n", encoding="utf-8", newline="\n")
        modules = sum(file.startswith("module ") or file.endswith(".pyc") for file in origin.files)
        counts = (len(origin.files) - modules, modules)
        parts.append(Part(_title(origin), origin.version, licence, name, origin.kind, *counts, tuple(origin.changed)))
    index = json.dumps({"schema": 1, "parts": [asdict(part) for part in parts]}, indent=1, ensure_ascii=False)
    (folder / INDEX).write_text(index + "\n", encoding="utf-8", newline="\n")
    return problems(bundle)


def problems(bundle: Path) -> list[str]:
    """What keeps this folder from being given out, in words."""
    folder = contents(bundle) / FOLDER
    try:
        parts = json.loads((folder / INDEX).read_text(encoding="utf-8"))["parts"]
    except (OSError, ValueError, KeyError):
        return [f"{FOLDER}/{INDEX} is missing or damaged"]
    sorter = Sorter()
    sorter.add(bundle)
    found = [f"{name}: belongs to nothing that is known" for name in sorter.unknown]
    found += _licence_problems(parts, folder)
    told, there = {part["name"] for part in parts}, {_title(origin) for origin in sorter.origins.values()}
    found += [f"{name}: is inside, but has no notice" for name in sorted(there - told)]
    return found + [f"{name}: has a notice, but is not inside" for name in sorted(told - there)]


def _licence_problems(parts: list[dict[str, Any]], folder: Path) -> Iterator[str]:
    for part in parts:
        try:
            bad = spdx.forbidden(part["licence"])
        except ValueError:
            bad = [part["licence"] or "(no licence named)"]
        if bad:
            yield f"{part['name']}: not on the list of licences that this bundle may hold: {', '.join(bad)}"
        text = folder / part["text"]
        if not text.is_file() or text.stat().st_size < 200:
            yield f"{part['name']}: the text of its licence was not found"


def contents(bundle: Path) -> Path:
    """The folder of the data files in a built folder."""
    resources = bundle / "Contents" / "Resources"
    return resources if resources.is_dir() else bundle / CONTENTS[0]


def _order(origin: Origin) -> tuple[int, str]:
    kinds = ("own", "fonts", "python", "pyinstaller", "distribution", "system")
    return kinds.index(origin.kind), origin.name


def _title(origin: Origin) -> str:
    return {"own": "Pneumonia reader", "fonts": "Fonts", "pyinstaller": "PyInstaller's bootloader"}.get(
        origin.kind, origin.name
    )


def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((TEXTS / "parts.json").read_text(encoding="utf-8"))
    return table


def _licence(origin: Origin) -> str:
    if origin.kind == "system":
        return _system_licence(origin.name)
    if origin.kind == "distribution":
        known = _table()["distributions"].get(origin.name, {})
        if "licence" in known and _applies(known, origin):
            parts = [part["licence"] for part in known["parts"] if "when" in part and _applies(part, origin)]
            return " AND ".join(dict.fromkeys([known["licence"], *parts]))
        return _stated(origin.name)
    return {
        "own": "Apache-2.0 AND CC-BY-4.0",
        "fonts": "OFL-1.1",
        "python": "Python-2.0",
        "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0",
    }[origin.kind]


def _applies(entry: dict[str, Any], origin: Origin) -> bool:
    pattern = entry.get("when", "*")
    return any(fnmatch.fnmatch(Path(file).name, pattern) for file in origin.files)


def _system_licence(package: str) -> str:
    """By the longest beginning of its name that the table has; empty where it has none, which is a problem."""
    table: dict[str, str] = _table()["system"]
    names = [name for name in table if package == name or package.startswith(name)]
    return table[max(names, key=len)] if names else ""


def _stated(name: str) -> str:
    """What a distribution's metadata says, as an SPDX expression where that can be told."""
    facts = metadata.metadata(name)
    if "License-Expression" in facts:
        return str(facts["License-Expression"])
    spelled: dict[str, str] = _table()["spelled"]
    stated = [str(facts["License"])] if "License" in facts else []
    stated += [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or () if line.startswith("License ::")]
    for words in stated:
        if words in spelled:
            return spelled[words]
    return next((words for words in stated if "\n" not in words), "")


def _texts(origin: Origin, bundle: Path) -> Iterator[str]:
    yield f"{_title(origin)} {origin.version}".strip() + f"\nLicence: {_licence(origin)}"
    if origin.changed:
        names = "\n".join(f"    {name}" for name in origin.changed)
        yield (
            "Changed for this bundle by the programs in the folder bundle/ of this project's source. Taken away were symbols"
            f" that only a debugger reads, data that is never read, and ties to libraries that are never called:\n{names}"
        )
    if origin.kind == "own":
        yield from (OWN_NOTICE, _read(ROOT / "NOTICE"), _read(ROOT / "LICENSE"))
    elif origin.kind == "fonts":
        yield _read(contents(bundle) / "desktop" / "fonts" / "OFL.txt")
    elif origin.kind == "python":
        yield _python_licence()
    elif origin.kind == "system":
        yield "Copied from the Debian package of this name; its source is in Debian's archive under the version named above."
        yield _read(Path("/usr/share/doc") / origin.name / "copyright")
        yield from _common(_licence(origin))
    else:
        yield from _distribution_texts(origin)


def _distribution_texts(origin: Origin) -> Iterator[str]:
    known = _table()["distributions"].get(origin.name, {"parts": []})
    if origin.name in ("pyside6-essentials", "shiboken6"):
        yield REPLACING
    inside = [part for part in known["parts"] if _applies(part, origin)]
    if inside:
        yield "Inside it:\n" + "\n".join(
            f"    {part['name']}\n        {part['licence']}; {part['copyright']}" for part in inside
        )
    own = list(_shipped_texts(origin.name))
    yield from own
    needed = [one for part in inside for one in spdx.ids(part["licence"])]
    if not own:  # the wheel brings no text
        needed += spdx.ids(_licence(origin))
    for name in dict.fromkeys(_GENERIC[one] for one in needed if one in _GENERIC):
        yield f"{'-' * 80}\n{name.removesuffix('.txt')}\n\n{_read(TEXTS / name)}"
        if name == "LGPL-3.0.txt":
            yield _read(TEXTS / "GPL-3.0.txt")
    if not own and "Apache-2.0" in needed:
        yield _read(ROOT / "LICENSE")


def _shipped_texts(name: str) -> Iterator[str]:
    package = metadata.distribution(name)
    for file in sorted(package.files or (), key=str):
        if _LICENCE_FILE.search(file.as_posix()) and file.suffix not in (".py", ".pyc") and ".dist-info" in str(file):
            yield f"{'-' * 80}\n{file.name}\n\n{_read(Path(str(package.locate_file(file))))}"


def _python_licence() -> str:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    return next((_read(place) for place in (*places, debian) if place.is_file()), "")


def _common(licence: str) -> Iterator[str]:
    for name in dict.fromkeys(_COMMON[one] for one in spdx.ids(licence) if one in _COMMON):
        yield _read(Path("/usr/share/common-licenses") / name)
    if "LGPL-3.0" in licence:
        yield from (_read(TEXTS / "LGPL-3.0.txt"), _read(TEXTS / "GPL-3.0.txt"))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; see the top of this module."""
    parser = argparse.ArgumentParser("python -m bundle.notices", description="The notices of a built folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true", help="only look")
    options = parser.parse_args(argv)
    found = problems(options.folder) if options.check else write(options.folder)
    for problem in found:
        print(problem, file=sys.stderr)
    return 3 if found else 0


if __name__ == "__main__":
    sys.exit(main())
