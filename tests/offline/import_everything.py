"""`python -m tests.offline.import_everything FOLDER`: import all of the application, read and write every format.

Prints JSON: `own`, the application's modules; `modules`, all that are imported then; `holders`, by module for sockets, who has
it among its names; `read`, the formats; `libraries`, the shared libraries that are loaded. For an interpreter of its own.
"""

from __future__ import annotations

import importlib
import io
import json
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

CLUSTER = "cxr.cluster"
"""Has a network client, and says so; it is an extra that the application does not import."""


def application() -> Iterator[str]:
    """Names of all modules of the application."""
    import cxr
    import desktop

    for package in (cxr, desktop):
        yield package.__name__
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if found.name != CLUSTER:
                yield found.name


def read_every_format(folder: Path) -> list[str]:
    """Files of this folder through the reader; their formats and transfer syntaxes."""
    import pydicom

    from cxr.image_io.load import load

    read = []
    for path in sorted(folder.iterdir()):
        film = load(path)
        syntax = (
            pydicom.dcmread(path, stop_before_pixels=True).file_meta.TransferSyntaxUID.name if film.format == "DICOM" else ""
        )
        read.append(f"{film.format} {syntax}".strip())
    return read


def write_every_format(folder: Path) -> None:
    """A score, tables, a report and a picture."""
    from desktop.app import make_application
    from desktop.export import table_job
    from desktop.heatmap import save_over
    from desktop.reports.content import BatchSource, Options
    from desktop.reports.work import report_pdf

    make_application()
    from cxr.assess import assess
    from cxr.classifier import load_classifier
    from cxr.image_io.load import load
    from cxr.shipped import CONTRACT

    classifier = load_classifier(CONTRACT)
    film = next(path for path in sorted(folder.iterdir()) if load(path).format == "PNG")
    assessment = assess(film, classifier)
    out = folder.parent / "made"
    out.mkdir()
    for suffix in (".csv", ".xlsx", ".jsonl"):
        table_job(out / f"table{suffix}", [assessment.result])(print, bool)
    assert assessment.film is not None
    assert assessment.scores is not None
    assert assessment.scores.evidence is not None
    save_over(out / "film.png", assessment.film.pixels, assessment.scores.evidence, 1.0)
    report_pdf(out / "list.pdf", BatchSource([assessment.result], classifier.contract), Options())(lambda news: None, bool)


def holders(module: ModuleType) -> list[str]:
    """Modules that have this one, or something out of it, among their own names."""
    inside = {id(value) for value in vars(module).values() if getattr(value, "__module__", None) == module.__name__}
    found = []
    for name, other in list(sys.modules.items()):
        values = list(vars(other).values()) if isinstance(other, ModuleType) and other is not module else []
        if any(value is module or id(value) in inside for value in values):
            found.append(name)
    return sorted(found)


def main() -> int:
    """The command line."""
    folder = Path(sys.argv[1])
    names = list(application())
    for name in names:
        importlib.import_module(name)
    with io.StringIO() as nowhere:
        standard, sys.stdout = sys.stdout, nowhere
        read = read_every_format(folder)
        write_every_format(folder)
        sys.stdout = standard
    maps = Path("/proc/self/maps")
    libraries = {line.split()[-1] for line in maps.read_text().splitlines() if ".so" in line} if maps.exists() else set()
    modules = sorted(sys.modules)
    told = {name: holders(sys.modules[name]) for name in ("socket", "_socket") if name in sys.modules}
    json.dump({"own": names, "modules": modules, "holders": told, "read": read, "libraries": sorted(libraries)}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
