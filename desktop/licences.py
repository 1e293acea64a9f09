"""The licences of the program and of what is inside it. No Qt.

A bundle brings them, made from what was really put into it (`bundle.notices`); from source the installed packages state them.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from desktop.places import PROGRAM_FOLDER
from desktop.texts import pages as words
from desktop.texts import t

_LINE = re.compile(r"^    ([A-Za-z][\w.-]*) +(\d[\w.]*) +(\S.*)$", re.MULTILINE)
_TEXTS = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Licence:
    """Of one part.

    Attributes:
        title: its name, version and licence.
        text: of the licence.
    """

    title: str
    text: str


def collect(folder: Path = PROGRAM_FOLDER) -> list[Licence]:
    """The program's own, then everything else: of a bundle what is inside, else the notices, Python's, and each library's."""
    return _of_bundle(folder / "licences") or _of_source(folder)


def _of_bundle(folder: Path) -> list[Licence]:
    try:
        parts = json.loads((folder / "index.json").read_text(encoding="utf-8"))["parts"]
        return [
            Licence(f"{part['name']} {part['version']}".strip() + f": {part['licence']}", _read(folder / part["text"]))
            for part in parts
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _of_source(folder: Path) -> list[Licence]:
    notice = _read(folder / "NOTICE")
    own = Licence(f"{t(words.LICENCE_PROGRAM)}: Apache-2.0", _read(folder / "LICENSE"))
    notices = Licence(t(words.LICENCE_NOTICE), notice)
    python = Licence(f"Python {sys.version.split()[0]}: PSF-2.0", sys.copyright)
    return [own, notices, python, *_libraries(notice)]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return t(words.LICENCE_MISSING)


def _libraries(notice: str) -> Iterator[Licence]:
    for name, version, stated in _LINE.findall(notice):
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # a frozen program may come without
            yield Licence(f"{name} {version}: {stated}", t(words.LICENCE_NO_TEXT))
            continue
        text = "\n\n".join(_texts(found)) or t(words.LICENCE_NO_TEXT)
        yield Licence(f"{name} {found.version}: {_name(found, stated)}", text)


def _name(package: metadata.Distribution, otherwise: str) -> str:
    """The licence's name: of the package's metadata, where it is one line, else of the notices."""
    facts = package.metadata
    for key in ("License-Expression", "License"):
        if key in facts and facts[key] and "\n" not in facts[key]:
            return facts[key]
    return otherwise


def _texts(package: metadata.Distribution) -> Iterator[str]:
    for file in package.files or []:
        if _TEXTS.search(str(file)) and file.suffix not in (".py", ".pyc") and ".dist-info" in str(file):
            try:
                yield file.read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue
