"""What a run leaves behind: configuration, split, history, environment, plots."""

from __future__ import annotations

import csv
import json
import os
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

_PACKAGES = ("keras", "tensorflow", "tensorflow-cpu", "jax", "numpy", "pillow", "opencv-python-headless", "simplejpeg")


def write_json(path: Path, content: Any) -> None:
    """JSON with a final newline, written whole or not at all."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    temporary.replace(path)


def write_history(path: Path, history: list[dict[str, float]]) -> None:
    """One row an epoch."""
    columns = list(dict.fromkeys(key for row in history for key in row))
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, columns)
        writer.writeheader()
        writer.writerows(history)


def environment() -> dict[str, Any]:
    """Versions that decide whether a run can be repeated; nothing that names the machine."""
    import keras

    versions: dict[str, str] = {}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "machine": platform.machine(),
        "cpu_count": os.cpu_count(),
        "backend": keras.backend.backend(),
        "packages": versions,
        "command": " ".join(["python -m training.train", *_without_paths(sys.argv[1:])]),
    }


def _without_paths(arguments: list[str]) -> list[str]:
    return [Path(a).name if os.sep in a else a for a in arguments]
