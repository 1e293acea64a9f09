"""What makes a Linux desktop offer the program: its .desktop file in all its languages, and where the icons belong."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from bundle.icons import SVG
from bundle.icons import build as build_icons
from bundle.modules import ROOT
from desktop import texts
from desktop.frozen import WINDOWED

FILE = f"{WINDOWED}.desktop"
MIME_TYPES = ("application/dicom", "image/jpeg", "image/png", "image/tiff", "image/bmp")
COMMENT = "Reads children's chest X-rays for findings suggestive of pneumonia, offline"
_ENTRY = """[Desktop Entry]
Type=Application
Version=1.4
{names}
GenericName=Chest X-ray reader
Comment={comment}
Exec={program} %F
Icon={program}
Terminal=false
Categories=Science;MedicalSoftware;
Keywords=X-ray;radiograph;DICOM;chest;pneumonia;
MimeType={types};
StartupWMClass={program}
StartupNotify=true
"""


def entry() -> str:
    """The text of the .desktop file (Desktop Entry Specification 1.4)."""
    names = [f"Name={texts.PROGRAM}", *(f"Name[{code}]={name}" for code, name in sorted(translated_names().items()))]
    return _ENTRY.format(names="\n".join(names), comment=COMMENT, program=WINDOWED, types=";".join(MIME_TYPES))


def translated_names() -> dict[str, str]:
    """Language → the program's name in it."""
    found = {}
    for file in (ROOT / "desktop" / "translations").glob("*.ts"):
        for message in ET.parse(file).iter("message"):
            name = message.findtext("translation")
            if message.findtext("source") == texts.PROGRAM and name:
                found[file.stem.rpartition("_")[2]] = name
    return found


def write(share: Path) -> None:
    """Into a folder laid out as /usr/share: applications/ and icons/."""
    applications = share / "applications"
    applications.mkdir(parents=True, exist_ok=True)
    (applications / FILE).write_text(entry(), encoding="utf-8", newline="\n")
    theme = share / "icons" / "hicolor"
    made = build_icons(theme / "made")
    for file in made:
        if file.suffix == ".png":
            size = file.stem.rpartition("-")[2]
            target = theme / f"{size}x{size}" / "apps" / f"{WINDOWED}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            file.replace(target)
        else:
            file.unlink()
    (theme / "made").rmdir()
    scalable = theme / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / SVG.name).write_bytes(SVG.read_bytes())
