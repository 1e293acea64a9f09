"""The user guide: its words and pictures, read off the GUI thread, and its chapters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)>\s]+)>?[^)]*\)")
MOST_WIDE = 640
"""Pixels; wider pictures are made smaller."""


@dataclass(frozen=True)
class Guide:
    """What was read.

    Attributes:
        text: Markdown.
        pictures: by the address in the text; only files in the guide's own folder.
    """

    text: str
    pictures: dict[str, QImage] = field(default_factory=dict)


@dataclass(frozen=True)
class Chapter:
    """A heading.

    Attributes:
        title, level: its words, and 1 for the highest.
        position: in the document.
        anchor: what links inside the guide call it, as GitHub does.
    """

    title: str
    level: int
    position: int
    anchor: str


def read(path: Path) -> Guide:
    """The guide. Raises OSError, and ValueError where it is not UTF-8."""
    text = path.read_text(encoding="utf-8")
    folder = path.parent.resolve()
    pictures = {}
    for address in dict.fromkeys(_PICTURE.findall(text)):
        if ":" in address:
            continue
        file = (folder / unquote(address)).resolve()
        if file.is_relative_to(folder):
            picture = _read_picture(file)
            if not picture.isNull():
                pictures[address] = picture
    return Guide(text, pictures)


def _read_picture(file: Path) -> QImage:
    reader = QImageReader(str(file))
    size = reader.size()
    if size.width() > MOST_WIDE:
        reader.setScaledSize(size.scaled(QSize(MOST_WIDE, 10_000), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def chapters(document: QTextDocument) -> list[Chapter]:
    """Its headings in order; of the same words the second is called `words-1`, as on GitHub."""
    found: list[Chapter] = []
    seen: dict[str, int] = {}
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level and block.text().strip():
            anchor = slug(block.text())
            number = seen.get(anchor, 0)
            seen[anchor] = number + 1
            found.append(Chapter(block.text(), level, block.position(), f"{anchor}-{number}" if number else anchor))
        block = block.next()
    return found


def slug(title: str) -> str:
    """A heading as the end of a link: "Many films!" → "many-films"."""
    kept = "".join(c for c in title.lower().strip() if c in " -_" or unicodedata.category(c)[0] in "LN")
    return kept.replace(" ", "-")


def disarm_links(document: QTextDocument) -> None:
    """Links that leave the guide become text, with the address behind their words: nothing here opens a browser."""
    for start, length, address in reversed(_links(document)):
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        words = cursor.selectedText()
        shown = QTextCharFormat(cursor.charFormat())
        shown.setAnchor(False)
        shown.setAnchorHref("")
        shown.setFontUnderline(False)
        shown.clearForeground()
        cursor.insertText(words if words in address else f"{words} ({address})", shown)


def _links(document: QTextDocument) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    block: QTextBlock = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            part = parts.fragment()
            address = part.charFormat().anchorHref()
            if address and not address.startswith("#"):
                found.append((part.position(), part.length(), address))
            parts += 1
        block = block.next()
    return found
