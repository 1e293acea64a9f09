"""The fonts that a bundle brings, for computers that lack letters of our languages. Qt in `load` only, else standard library.

`bundle.fonts` makes them; a checkout has none, and then nothing here does anything. They are added always, since asking Qt
which letters the system has costs more than adding them; the system's own fonts stay the first choice.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "fonts"
SUFFIXES = (".otf", ".ttf")
_FONTCONFIG = Path("/etc/fonts/fonts.conf")


def shipped(folder: Path = FOLDER) -> list[Path]:
    """The font files that came with the program; none from source."""
    return sorted(file for file in folder.glob("*") if file.suffix in SUFFIXES)


def prepare(folder: Path = FOLDER) -> None:
    """Before the QApplication: where the system's fontconfig is not set up, ours keeps it from complaining and guessing."""
    configuration = folder / "fonts.conf"
    named = {"FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"} & set(os.environ)
    if sys.platform.startswith("linux") and not named and not _FONTCONFIG.exists() and configuration.is_file():
        os.environ["FONTCONFIG_FILE"] = str(configuration)


def load(folder: Path = FOLDER) -> int:
    """After the QApplication was made: add the shipped fonts, for windows and reports alike.

    Returns:
        How many Qt took.
    """
    files = shipped(folder)
    if not files:
        return 0
    from PySide6.QtGui import QFontDatabase

    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)
