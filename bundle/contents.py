"""The files beside the code that the program needs: model, reports, translations, guide, licences, the sample film."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESCRIBED = ("ai-edge-litert", "pydicom", "pylibjpeg", "pylibjpeg-openjpeg")
"""Packages whose version or plug-ins are looked up in their metadata while the program runs."""
SAMPLE_FILM = "RG1_J2KR.dcm"
QT_TRANSLATIONS = ("ar", "es", "fr", "pt_BR", "zh_CN")
"""Qt's own words, where it has them for a language of the program (`desktop.languages`)."""
_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)>\s]+)>?[^)]*\)")


def data_files(fonts_folder: Path) -> list[tuple[str, str]]:
    """For PyInstaller's `datas`: (file, folder in the bundle). The folders are those of the checkout.

    Args:
        fonts_folder: where the fonts are built; Linux only, the other systems bring them.
    """
    files = [*_ours(), *_metadata()]
    if sys.platform.startswith("linux"):
        from bundle import fonts

        files += [(file, "desktop/fonts") for file in fonts.build(fonts_folder)]
    return [(str(file), folder) for file, folder in files]


def _ours() -> Iterator[tuple[Path, str]]:
    for file in (*_model(), *_guide(), ROOT / "cxr" / "template.npy", ROOT / "LICENSE", ROOT / "NOTICE"):
        yield file, _folder(file)
    for file in (
        *sorted((ROOT / "desktop" / "translations").glob("*.qm")),
        *sorted((ROOT / "desktop" / "icons").glob("*.png")),
    ):
        yield file, _folder(file)
    package = find_spec("data_store")
    assert package is not None
    assert package.submodule_search_locations
    yield Path(package.submodule_search_locations[0]) / "data" / SAMPLE_FILM, "data_store/data"


def _model() -> Iterator[Path]:
    """What ships of models/: see `cxr.shipped` and `desktop.pages.model_reports`."""
    models = ROOT / "models"
    contract_file = models / "pneumonia_int8.json"
    contract = json.loads(contract_file.read_text(encoding="utf-8"))
    stem, training = Path(contract["file"]).stem, contract["training"]
    yield contract_file
    yield models / contract["file"]
    yield models / "drift_reference.json"
    yield from sorted((models / "reference").iterdir())
    reports = models / "reports"
    yield reports / f"{stem}-test" / "report.json"
    yield reports / f"{stem}-test" / "calibration.png"
    yield from sorted(reports.glob(f"{stem}-audit-*/audit.json"))
    yield from sorted(reports.glob(f"{stem}-gate*/gate.json"))
    yield reports / "spread.md"
    yield reports / "runs" / f"{training['config']}-s{training['seed']}.json"


def _guide() -> Iterator[Path]:
    """The user guide with the pictures that it shows."""
    guide = ROOT / "docs" / "USER_GUIDE.md"
    yield guide
    for address in sorted(set(_PICTURE.findall(guide.read_text(encoding="utf-8")))):
        yield guide.parent / address


def _metadata() -> Iterator[tuple[Path, str]]:
    for name in DESCRIBED:
        package = metadata.distribution(name)
        for file in package.files or ():
            if file.name in ("METADATA", "entry_points.txt"):
                yield Path(str(package.locate_file(file))), file.parent.as_posix()


def _folder(file: Path) -> str:
    return file.parent.relative_to(ROOT).as_posix()
