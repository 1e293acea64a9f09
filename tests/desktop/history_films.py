"""Results for the tests of the history, and processes that write them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from cxr.contract import Decision
from cxr.result import Result
from desktop.records.history import History

ROOT = Path(__file__).resolve().parent.parent.parent
BALANCED = Decision(0.5, 0.4, 0.6, "by the tests", figures={"n": 3, "sensitivity": {"value": 0.9, "low": 0.8, "high": 1.0}})


def scored(path: str = "/films/ward 3/film 1.dcm", probability: float = 0.7, **other: Any) -> Result:
    """A film with a score, every field of its result set."""
    values: dict[str, Any] = {
        "decision": BALANCED.decide(probability), "threshold": 0.5, "warnings": ("age_unknown", "small_image"),
        "model": "m 1.0",
        "model_sha256": "a" * 64, "file_sha256": "b" * 64,
        "format": "dicom", "width": 2000, "height": 1800, "seconds": 0.25,
        "typicality": 1.25, "profile": "balanced", "brightness": 0.5, "contrast": 0.25, "sharpness": 0.125,
    }  # fmt: skip
    return Result(path, "ok", probability=probability, **{**values, **other})


def damaged(path: str = "/films/damaged.jpg") -> Result:
    """A file that could not be read."""
    return Result(path, "error", "image_corrupt", "The file is damaged.", file_sha256="c" * 64)


def writer(file: Path, name: str, count: int, each: int = 1) -> subprocess.Popen[str]:
    """A process that adds so many times so many entries, and says the number of each time once it is confirmed."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop.records.history import History\n"
        "from tests.desktop.history_films import BALANCED, scored\n"
        "history = History(Path(sys.argv[1]))\n"
        "name, count, each = sys.argv[2], int(sys.argv[3]), int(sys.argv[4])\n"
        "for number in range(count):\n"
        "    history.add([scored(f'/films/{name} {number} {part}.dcm') for part in range(each)], BALANCED)\n"
        "    print(number, flush=True)\n"
        "if history.problem:\n"
        "    sys.exit(str(history.problem))\n"
    )
    arguments = [sys.executable, "-c", code, str(file), name, str(count), str(each)]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def paths(history: History) -> list[str]:
    """Of all entries, in the order in which they were kept."""
    return [entry.result.path for entry in history.entries()]
