"""`python -m desktop.screenshots FOLDER`: the pictures of the user guide and of docs/FEATURES.md, made anew.

Films: RG1 of pydicom-data and the drawn ones of models/reference; never films of the data set.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.errors import UsageError
from cxr.shipped import CONTRACT
from desktop import sample_film
from desktop.cli import worker_for
from desktop.screenshot import opened, read_all, save, settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from cxr.reader import Reader
    from desktop.window import Window

REFERENCE = CONTRACT.parent / "reference"
LANGUAGES = ("fr", "es", "pt", "zh", "sw", "ar")


def _reader() -> Reader:
    return worker_for(CONTRACT)


@contextmanager
def _films() -> Iterator[tuple[Path, Path]]:
    """RG1, and a folder such as one finds it: films, one of them turned, a text, a damaged file."""
    from PIL import Image

    film = sample_film.find()
    if film is None:
        raise SystemExit("The sample film is not installed. Install requirements-app.txt.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "films"
        folder.mkdir()
        shutil.copy(film, folder / "chest.dcm")
        for drawn in sorted(REFERENCE.glob("drawn*.png")):
            shutil.copy(drawn, folder / drawn.name)
        with Image.open(REFERENCE / "rg1.png") as picture:
            picture.rotate(90, expand=True).save(folder / "on its side.png")
        (folder / "letter.txt").write_text("not a film")
        (folder / "damaged.jpg").write_bytes(b"\xff\xd8\xff nothing more")
        yield film, folder


def _dialog(window: Window, show: Callable[[], None]) -> QDialog:
    """The dialog that this opens."""
    from PySide6.QtWidgets import QApplication, QDialog

    before = set(QApplication.topLevelWidgets())
    show()
    settle(0.1)
    [dialog] = [one for one in QApplication.topLevelWidgets() if one not in before and isinstance(one, QDialog)]
    read_all(window)
    return dialog


def _pack(file: Path, *, halved: bool = False) -> None:
    """Fewer bytes: 256 colours."""
    from PIL import Image

    with Image.open(file) as picture:
        small = picture.convert("RGB")
    if halved:
        small = small.reduce(2)
    small.quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


def take_all(out: Path) -> list[str]:
    """Every picture into a folder; the names of those that failed."""
    from desktop.pictures import audit, dicom, drift, history, local_check, local_check_report, model, reading, reopened
    from desktop.reports.content import BatchSource

    failed: list[str] = []
    out.mkdir(parents=True, exist_ok=True)

    def shoot(name: str, widget: object, *, halved: bool = False) -> None:
        settle()
        try:
            save(widget, out / f"{name}.png")  # type: ignore[arg-type]
        except UsageError:
            failed.append(name)
            return
        _pack(out / f"{name}.png", halved=halved)

    def shoot_page(name: str, source: object) -> None:
        from desktop.reports.content import Options
        from desktop.reports.render import to_images
        from desktop.reports.work import painting

        options = Options(made=datetime(2026, 11, 23, 9, 30))
        pages = to_images(painting(source, options), options)  # type: ignore[arg-type]
        pages[0].save(str(out / f"{name}.png"))
        _pack(out / f"{name}.png")

    with _films() as (film, folder):
        with opened(_reader, accepted_terms="") as window:
            settle(0.5)
            from PySide6.QtWidgets import QApplication

            shoot("first-run", QApplication.activeModalWidget())
        with opened(_reader) as window:
            read_all(window)
            shoot("empty", window)
            read_all(window, [film])
            shoot("window", window)
            window.acts["where"].setChecked(True)
            shoot("where", window)
            shoot_page("report-film", window.case.source())
            window.stage.viewer.set_alteration(window.stage.viewer.alteration.turned(1))
            shoot("turned", window)
            for name, action in (
                ("facts", "facts"), ("settings", "settings"), ("keys", "shortcuts"), ("about", "about"),
                ("guide", "guide"), ("report-dialog", "save_report"),
            ):  # fmt: skip
                dialog = _dialog(window, window.acts[action].trigger)
                shoot(name, dialog)
                dialog.close()
        with opened(_reader) as window:
            read_all(window, [folder])
            shoot("summary", window)
            shoot_page("report-list", BatchSource(window.list.model.results(), window.reading.contract))
            window.case.choose(folder / "on its side.png")
            read_all(window)
            shoot("cannot-be-judged", window)
            window.reading.compare(folder / "chest.dcm", folder / "drawn-1.png")
            read_all(window)
            shoot("compare", window)
            window.case.choose(folder / "drawn-1.png")
            read_all(window)
            shoot("age", window)
        for page in (reading, audit, dicom, drift, history, local_check, local_check_report, model, reopened):
            with opened(_reader) as window:
                read_all(window, [film] if page in (dicom, reopened) else [])
                page.take(shoot, window)
        for theme in ("dark", "high_contrast"):
            with opened(_reader, theme=theme) as window:
                read_all(window, [film])
                shoot(f"theme-{theme.replace('_', '-')}", window)
        for code in LANGUAGES:
            with opened(_reader, language=code) as window:
                read_all(window, [film])
                shoot(f"language-{code}", window)
        with opened(_reader, size=(2732, 1480), font_scale=2.0) as window:
            read_all(window, [film])
            shoot("letters-200", window, halved=True)
    return failed


def main(argv: Sequence[str] | None = None) -> int:
    """The command line. Exit code 1 where a picture could not be made."""
    parser = argparse.ArgumentParser("python -m desktop.screenshots", description="All pictures of the user guide.")
    parser.add_argument("folder", type=Path)
    failed = take_all(parser.parse_args(argv).folder)
    for name in failed:
        print(f"{name} could not be saved", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
