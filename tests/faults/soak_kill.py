"""kill −9 at fifty moments of a batch and five of an export; the short form is tests/faults/test_kill.py."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cxr.classifier import load_classifier
from cxr.errors import ContractError
from tests.faults.killing import Killer
from tests.faults.program import ROOT, descendants, environment, wait_until_gone, write_films

KILLS = 50
EXPORT_KILLS = 5
SEED = 20_261_123


def batches(place: Path) -> bool:
    """Fifty batches killed once each, half of them with pictures; then two that are killed ten times over."""
    films = write_films(place / "films", 60)
    good = True
    for heatmaps in (False, True):
        killer = Killer(films, place / f"tables-{heatmaps}", SEED, heatmaps=heatmaps)
        outcome = killer.outcome
        while len(outcome.seconds) < KILLS // 2:
            killer.kill("once")
            shutil.rmtree(place / f"tables-{heatmaps}" / "once")
        killer.kill("often", times=10)
        kept = [number for number in outcome.kept if 0 < number < 62]
        print(
            f"batch of 62 files{', pictures' if heatmaps else ''}: {len(outcome.seconds)} kills after "
            f"{min(outcome.seconds):.2f} to {max(outcome.seconds):.2f} s, {outcome.late} came after its end; "
            f"{len(kept)} left an unfinished table with {min(kept, default=0)} to {max(kept, default=0)} rows; "
            f"{len(outcome.problems)} problems",
            flush=True,
        )
        for problem in outcome.problems:
            print(f"  {problem}")
        good &= not outcome.problems
    return good


PREPARE = """
import json, sys
from dataclasses import replace
from pathlib import Path
from tests.datasets import write_dataset
from training.configs import CONFIGS
from training.promote import promote
from training.train import make_split, train

place = Path(sys.argv[1])
data = write_dataset(place / "chest_xray", train=40, test=12)
plain = {"zoom": 0.0, "vertical_flip": False, "hold_out": 0.25, "batch_size": 4, "bn_momentum": 0.5}
quick = replace(CONFIGS["classic_cnn"], **plain, epochs=10, early_stopping=None, keep="last")
train(quick, make_split(quick, data), place / "run", seed=1, verbose=0)
promote(place / "run", place / "models")
names = json.loads((place / "run" / "split.json").read_text())["train"]["films"]
(place / "calibration.txt").write_text("# frozen\\n" + "\\n".join(names[::3]))
"""
"""A small network of drawn films, so that its export takes seconds."""


def exports(place: Path) -> bool:
    """Killed at five moments, one of them while the pair of files is put in place; what stands there is always whole."""
    subprocess.run([sys.executable, "-c", PREPARE, place], cwd=ROOT, env=environment(), check=True, capture_output=True)
    command = [
        *(sys.executable, "export/quantize.py", "--split", "val", "--data", place / "chest_xray"),
        *("--model", place / "models" / "pneumonia.keras", "--out", place / "out" / "m.tflite"),
        *("--calibration", place / "calibration.txt", "--reports", place / "reports"),
        *("--max-auc-difference", "1", "--max-accuracy-difference", "1", "--min-equal-decisions", "0"),
    ]
    begun = time.monotonic()
    _export(command)
    whole = time.monotonic() - begun
    names = {path.relative_to(place).as_posix() for path in _files(place)}
    choose = random.Random(SEED)
    moments = [*sorted(choose.uniform(0.3, 0.98) * whole for _ in range(EXPORT_KILLS - 1)), whole - 0.3]
    states = []
    for new in (True, False):  # nothing there before; then over an older pair
        for moment in moments:
            if new:
                shutil.rmtree(place / "out", ignore_errors=True)
                shutil.rmtree(place / "reports", ignore_errors=True)
            states.append(_killed(command, moment, place, before=not new))
        _export(command)
        load_classifier(place / "out" / "m.json")
        found = {path.relative_to(place).as_posix() for path in _files(place)}
        assert found == names, found ^ names
    print(
        f"export of {whole:.0f} s: {len(states)} kills, {EXPORT_KILLS} over an older model; left there: {sorted(states)}",
        flush=True,
    )
    return True


def _export(command: list[object]) -> None:
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)  # type: ignore[arg-type]
    if done.returncode != 0:
        raise RuntimeError(done.stderr)


def _killed(command: list[object], moment: float, place: Path, *, before: bool) -> str:
    """What stands under the final names afterwards: "none", "whole", or "pair refused" (killed between its two names)."""
    process = subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # type: ignore[arg-type,call-overload]
    try:
        process.wait(timeout=moment)
    except subprocess.TimeoutExpired:
        children = descendants(process.pid)
        process.kill()
        process.wait()
        assert not wait_until_gone(children)
    contract = place / "out" / "m.json"
    for path in _files(place):
        assert path.suffix == ".tmp" or path.parent.suffix == ".tmp" or path.stat().st_size, f"{path} is empty"
        if path.suffix == ".png" and path.parent.suffix != ".tmp":
            from PIL import Image

            Image.open(path).load()
    if not contract.exists():
        assert not before
        return "none"
    try:
        load_classifier(contract)
    except ContractError as error:
        return f"pair refused: {error.code}"
    return "whole"


def _files(place: Path) -> list[Path]:
    """All of the export."""
    return [path for name in ("out", "reports") for path in (place / name).rglob("*") if path.is_file()]


def main() -> int:
    """Both; the exit code is 3 where something was lost."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    with tempfile.TemporaryDirectory() as folder:
        good = batches(Path(folder) / "batches")
        (Path(folder) / "exports").mkdir()
        good &= exports(Path(folder) / "exports")
    return 0 if good else 3


if __name__ == "__main__":
    sys.exit(main())
