"""The program's icon in the formats that systems want, from desktop/icons/pneumonia-reader.svg.

python -m bundle.icons            desktop/icons/pneumonia-reader-SIZE.png, which are committed: the window shows them
python -m bundle.icons FOLDER     pneumonia-reader.ico (Windows), .icns (macOS) and all sizes as PNG, for build and packages
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image

from bundle.modules import ROOT

NAME = "pneumonia-reader"
SVG = ROOT / "desktop" / "icons" / f"{NAME}.svg"
WINDOW_SIZES = (16, 32, 48, 256)
ALL_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def build(folder: Path) -> list[Path]:
    """All formats, written into a folder that is made where it is missing; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: render(size) for size in (*ALL_SIZES, 1024)}
    written = [folder / f"{NAME}-{size}.png" for size in ALL_SIZES]
    for size, file in zip(ALL_SIZES, written, strict=True):
        pictures[size].save(file, optimize=True)
    ico, icns = folder / f"{NAME}.ico", folder / f"{NAME}.icns"
    sizes = [size for size in ALL_SIZES if size <= 256]
    pictures[256].save(ico, sizes=[(size, size) for size in sizes], append_images=[pictures[size] for size in sizes[:-1]])
    pictures[1024].save(icns, append_images=[pictures[size] for size in (32, 64, 128, 256, 512)])
    return [*written, ico, icns]


def render(size: int) -> Image.Image:
    """The drawing, `size` pixels wide and high, RGBA."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_RGBA8888)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(SVG)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(picture.constBits()))


def main() -> int:
    """The command line; see the top of this module."""
    if len(sys.argv) > 1:
        build(Path(sys.argv[1]))
    else:
        for size in WINDOW_SIZES:
            render(size).save(SVG.with_name(f"{NAME}-{size}.png"), optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
