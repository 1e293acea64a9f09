"""The log of runs: `python -m training.runs RUN_FOLDER...` adds them, and writes the table anew.

models/reports/runs/NAME.json is a run's provenance (configuration, seed, split hash, history, environment); runs.md
beside them is the table of all. Every run that chose something belongs there, also those that came to nothing.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any

from cxr.errors import CxrError
from training import provenance

LOG = Path(__file__).resolve().parent.parent / "models" / "reports" / "runs"

NOTE = """Written by `python -m training.runs`. `hard` is the validation set made harder, `training.augment.hardened`: before
the preprocessing, as films come; but after it in `lite0_160` seed 1 (.9943 there is .9946 before it), `_twins`, `_tuned` and
`_resampled`. Configurations that came to nothing and are gone: `lite0_160_resampled` (films resampled at random before the
crop), `lite0_160_tuned` (as `_soft`, with a JPEG round trip instead of the softening), run `lite0_160_soft_half-s1` (as
`_soft`, twins weigh half as much, learning rate 2e-4) and `lite0_160_taught` (as `_soft`, four epochs; the target of a film is
the mean score of `lite0_160` seeds 1 to 3 on the same crop before it is softened: with four hardenings of the films held out
AUC .9925 against .9931 of `_soft` seed 1, specificity at 98 % sensitivity .917 against .903; it was to be taken for a higher
AUC only). The teachers together have .9950 there."""


def row(name: str, run: dict[str, Any]) -> str:
    """One line: what was trained, and the validation figures of the epoch that the run keeps."""
    history = run["history"]
    keep = run["config"].get("keep", "best")
    kept = min(history, key=lambda epoch: epoch["val_loss"]) if keep == "best" else history[-1]
    figures = [f"{kept[key]:.4f}" if key in kept else "–" for key in ("val_auc", "val_accuracy", "val_loss", "hard_auc")]
    where = "**test (leaks)**" if run["split"]["leaks"] else f"{run['split']['val_films']} held out"
    epochs = f"{kept['epoch']} of {len(history)}"
    return f"| {name} | {run['config']['name']} | {run['seed']} | {where} | {epochs} | {' | '.join(figures)} |"


def table(folder: Path) -> str:
    """All runs of the folder, as Markdown."""
    runs = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    head = [
        "# Runs",
        "",
        NOTE,
        "",
        "| run | configuration | seed | validated on | epoch kept | AUC | accuracy | loss | hard AUC |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    return "\n".join([*head, *(row(name, run) for name, run in runs.items())]) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 a folder holds no finished run."""
    parser = argparse.ArgumentParser(prog="python -m training.runs", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("run", type=Path, nargs="*", help="folders of finished runs")
    parser.add_argument("--log", type=Path, default=LOG)
    options = parser.parse_args(arguments)
    options.log.mkdir(parents=True, exist_ok=True)
    try:
        for folder in options.run:
            provenance.read(folder / "model.keras")
            shutil.copyfile(provenance.sidecar(folder / "model.keras"), options.log / f"{folder.name}.json")
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    (options.log / "runs.md").write_text(table(options.log), encoding="utf-8")
    print(options.log / "runs.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
