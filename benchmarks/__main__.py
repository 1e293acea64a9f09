"""`python -m benchmarks`: everything in one run, into benchmarks/results.json and benchmarks/RESULTS.md.

First `python -m benchmarks --install` makes .venv-bench with the others' runtimes; what is not there is "not measured".
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from importlib import metadata
from pathlib import Path
from typing import Any

from benchmarks import others, program, report, stage_times
from benchmarks.films import make
from benchmarks.measure import ROOT

HERE = Path(__file__).resolve().parent
DISTRIBUTIONS = (
    "numpy", "pillow", "simplejpeg", "pydicom", "ai-edge-litert", "PySide6-Essentials", "keras", "tensorflow-cpu",
)  # fmt: skip


def main(argv: list[str] | None = None) -> int:
    """Run what was asked for.

    Returns:
        0; targets that are missed are told in the table, not by the exit code.
    """
    options = _parser().parse_args(argv)
    if options.install:
        install(others.BENCH)
        return 0
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as temporary:
        found = measure(options, Path(temporary))
    found["minutes"] = round((time.monotonic() - started) / 60, 1)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "results.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    (options.out / "RESULTS.md").write_text(report.markdown(found), encoding="utf-8")
    print(f"{options.out / 'RESULTS.md'}: {found['minutes']} minutes")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description="Speed, memory and size, in one run.")
    originals = Path(os.environ.get("FULL_RESOLUTION_DIR") or ROOT.parent / "shared" / "data" / "full_resolution")
    parser.add_argument("--films", type=int, default=1000, metavar="N", help="drawn films (default 1000)")
    parser.add_argument("--originals", type=Path, default=originals, metavar="DIR", help="the 80 originals")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="repetitions (default 3)")
    parser.add_argument("--long", type=int, nargs="?", const=10_000, metavar="N", help="also a folder of 10,000 films: memory")
    parser.add_argument("--only-program", action="store_true", help="without the others and the window")
    parser.add_argument("--out", type=Path, default=HERE, metavar="DIR", help="where the results go (default benchmarks/)")
    parser.add_argument("--install", action="store_true", help="make .venv-bench, and nothing else")
    return parser


def install(folder: Path) -> None:
    """The others' runtimes in an environment of their own; what converts to ONNX beside it, used with this Python."""
    venv.create(folder, with_pip=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", str(HERE / "requirements.txt")], check=True)
    converter = [str(HERE / "requirements-onnx.txt"), "--no-deps", "--target", str(folder / "onnx"), "--upgrade"]
    subprocess.run([*pip, "--requirement", *converter], check=True)


def measure(options: argparse.Namespace, temporary: Path) -> dict[str, Any]:
    """All figures, as the JSON holds them."""
    found: dict[str, Any] = {"command": _command(options), "machine": machine(), "versions": _versions()}
    say(f"Drawing {options.films} films ...")
    drawn = make(temporary / "drawn", options.films)
    sets = {"drawn": drawn}
    originals = sorted(path for path in options.originals.rglob("*") if path.suffix.lower() in (".jpeg", ".jpg"))
    if originals:
        folder = temporary / "originals"
        folder.mkdir()
        for number, path in enumerate(originals):
            (folder / f"{number:03}.jpeg").symlink_to(path.resolve())
        sets = {"originals": sorted(folder.iterdir()), **sets}
    else:
        say("SKIPPED: the originals are not there (FULL_RESOLUTION_DIR).")
    one = temporary / "one"
    one.mkdir()
    shutil.copy(drawn[0], one)
    programs = {"source": program.SOURCE}
    if program.FROZEN.exists():
        programs["built"] = (str(program.FROZEN),)
    found["sets"] = {name: _measure_set(paths, one, options.rounds, programs) for name, paths in sets.items()}
    say("Memory of a batch ...")
    few = temporary / "few"
    few.mkdir()
    for path in drawn[:200]:
        (few / path.name).symlink_to(path)
    found["batch_memory"] = {name: program.batch_memory(command, few) for name, command in programs.items()}
    if not options.only_program:
        found["window"] = _measure_windows(drawn[0], options.rounds)
        say("The others ...")
        found["others"] = others.measure(drawn[0], options.rounds, options.rounds)
        found["sizes_mb"] = others.sizes()
    if options.long:
        say(f"A folder of {options.long} films ...")
        found["long"] = program.long(program.SOURCE, drawn, temporary / "long", options.long)
    return found


def _measure_set(paths: list[Path], one: Path, rounds: int, programs: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    """Stages and batches in turn; of many films each turn takes its part of them through the stages."""
    many = len(paths) > 200
    turns = 2 if many else rounds
    times = stage_times.StageTimes()

    def between(turn: int) -> None:
        say(f"{paths[0].parent.name}: turn {turn + 1} of {turns}")
        times.add(paths[turn::turns] if many else paths, 2)

    found: dict[str, Any] = {"batch": {}}
    for name, command in programs.items():
        extra = {"between": between} if name == "source" else {}
        found["batch"][name] = program.rates(command, paths[0].parent, one, turns, **extra)
    found["stages"] = times.summary()
    return found


def _measure_windows(film: Path, rounds: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with program.screen() as display:
        for _ in range(rounds):
            for name, screen in (("off screen", None), ("Xvfb", display)):
                if name == "Xvfb" and screen is None:
                    found[name] = {"not_measured": "no Xvfb"}
                    continue
                say(f"The window, {name} ...")
                seen = program.window(film, screen)
                best = found.setdefault(name, seen)
                for key in ("shown_seconds", "film_seconds"):
                    best[key] = min(best[key], seen[key])
    return found


def machine() -> dict[str, Any]:
    """In words: nothing that names this very computer."""
    model = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    return {"processor": model, "cores": cores, "system": platform.system(), "load_before": load}


def _versions() -> dict[str, str]:
    found = {"Python": platform.python_version()}
    for name in DISTRIBUTIONS:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def _command(options: argparse.Namespace) -> str:
    words = ["python -m benchmarks", f"--films {options.films}", f"--rounds {options.rounds}"]
    if options.long:
        words.append(f"--long {options.long}")
    return " ".join(words)


def say(text: str) -> None:
    """Progress, on standard error."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
