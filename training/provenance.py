"""Where a float model comes from: `X.run.json` beside `X.keras`, and the films it was, or was not, trained on."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from cxr.errors import UsageError
from training.configs import Config
from training.dataset import data_folder
from training.split import Split


def sidecar(model_file: Path) -> Path:
    """The provenance file of a `.keras` or, for a shipped int8 file, of the float model it was made from."""
    return model_file.with_name(model_file.stem.removesuffix("_int8") + ".run.json")


def read(model_file: Path) -> dict[str, Any]:
    """Configuration, seed, split hash, history, environment.

    Raises:
        UsageError: `provenance_missing`.
    """
    path = sidecar(model_file)
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(
            "provenance_missing",
            f"{path.name} beside the model is missing or damaged, so the films it was trained on are unknown.",
            "Use a model that training.train wrote.",
            model_file,
        ) from error
    return content


def config_of(model_file: Path) -> Config:
    """The configuration this model was trained with.

    Raises:
        UsageError: `provenance_missing`.
    """
    known = {field.name for field in fields(Config)}
    return Config(**{name: value for name, value in read(model_file)["config"].items() if name in known})


def recover_split(model_file: Path, data: Path | str | None) -> Split:
    """The films that trained and validated this model, drawn again and checked by hash.

    Raises:
        UsageError: `split_differs` where the data set is not the one it was trained on.
    """
    from training.train import make_split

    run = read(model_file)
    split = make_split(config_of(model_file), data_folder(data), run.get("limit"))
    if split.sha256 != run["split"]["sha256"]:
        raise UsageError(
            "split_differs",
            "The data set is not the one this model was trained on: validation films can't be told from training films.",
            "Give the same data set with --data.",
            model_file,
        )
    return split
