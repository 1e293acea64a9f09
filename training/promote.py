"""Make a run's result the model that ships: `python -m training.promote RUN_FOLDER [--models models]`.

Copies the network without its optimizer, and its provenance. `python export/quantize.py` then makes and validates the
int8 file.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from cxr.errors import CxrError, UsageError
from training import provenance


def promote(run: Path, models: Path) -> Path:
    """Write `pneumonia.keras` and `pneumonia.run.json` into `models`.

    Raises:
        UsageError: `run_unfinished`; `run_leaks`, since a model that saw the test split must never ship.
    """
    import keras

    source = run / "model.keras"
    if not source.is_file():
        raise UsageError("run_unfinished", "The run has no result yet.", "Start its training command again.", run)
    if provenance.read(source)["split"]["leaks"]:
        raise UsageError("run_leaks", "This run saw the test split while training.", "Promote an honest one.", run)
    models.mkdir(parents=True, exist_ok=True)
    target, temporary = models / "pneumonia.keras", models / "pneumonia.tmp.keras"
    keras.saving.load_model(source, compile=False).save(temporary)
    shutil.copyfile(provenance.sidecar(source), provenance.sidecar(target))
    temporary.replace(target)
    return target


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use."""
    parser = argparse.ArgumentParser(prog="python -m training.promote", description=__doc__.splitlines()[0])
    parser.add_argument("run", type=Path, help="a run's folder")
    parser.add_argument("--models", type=Path, default=Path(__file__).resolve().parent.parent / "models")
    options = parser.parse_args(arguments)
    try:
        print(promote(options.run, options.models))
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
