"""`self-test`: the model on its reference films, whose scores were stored when it was made. Offline."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.errors import CxrError, UsageError
from cxr.reader import Reader
from desktop.commands.output import tell

if TYPE_CHECKING:
    import argparse

    from desktop.cli import Model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing can be said behind `self-test`."""


def run(options: argparse.Namespace, model: Model) -> int:
    """Compare scores with `reference/expected.json` beside the model, a line a film.

    Returns:
        0, or 3 where a score differs, a film can't be scored, or the model does not load.

    Raises:
        UsageError: `reference_missing`.
    """
    folder = model.path.parent / "reference"
    expected = _read_expected(folder / "expected.json")
    with closing(model.open()) as reader:
        try:
            identity = reader.identity()
        except CxrError as error:
            tell(f"FAILED: {error}")
            return 3
        tell(f"{identity.title}, {identity.runtime}")
        good = [_check(folder, film, expected["tolerance"], reader) for film in expected["films"]]
    tell(f"{sum(good)} of {len(good)} reference films as expected (tolerance {expected['tolerance']}).")
    return 0 if all(good) else 3


def _read_expected(path: Path) -> dict[str, Any]:
    try:
        expected = json.loads(path.read_text(encoding="utf-8"))
        if not expected["films"] or not expected["tolerance"] > 0:
            raise ValueError("no films, or no tolerance")
        return dict(expected)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(
            "reference_missing", "The reference films can't be read.", "Install the program again.", path
        ) from error


def _check(folder: Path, film: dict[str, Any], tolerance: float, reader: Reader) -> bool:
    result = reader.score(folder / film["file"], film["file"])
    if result.probability is None:
        tell(f"FAILED {result.path}: {result.message}")
        return False
    close = abs(result.probability - film["probability"]) <= tolerance
    word = "ok    " if close else "FAILED"
    tell(f"{word} {result.path}: {result.probability:.4f}, expected {film['probability']:.4f}")
    return close
