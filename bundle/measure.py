"""Start-up and memory of the built program, against the targets; Linux, with Xvfb.

    python -m bundle.measure [--bundle dist/pneumonia-reader] [--runs 10] [--films FOLDER] [--json OUT.json]

Times are wall clock from the start of the process, warm (the files are in the system's cache): the smallest and the median of
so many runs. Memory is summed over the program and its workers: resident (RSS), where a page that several of them map counts
each time, and proportional (PSS), where it counts once.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from bundle import screens
from bundle.build import MEGABYTE, size
from bundle.modules import ROOT
from bundle.screens import Screen
from desktop.frozen import CONSOLE, WINDOWED

SETTLE_SECONDS = 5.0
COPIES = 150
"""Of the reference films, for a batch that lasts some seconds."""


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        best, median: in `unit`; the same where it was measured once.
        target: not to be exceeded; 0 where there is none.
    """

    name: str
    best: float
    median: float
    unit: str
    target: float = 0.0


def measure(bundle: Path, runs: int, films: Path) -> list[Figure]:
    """All figures.

    Args:
        films: a folder for the batch.
    """
    unpacked = size(bundle) / MEGABYTE
    figures = [Figure("unpacked", unpacked, unpacked, "MB", 180)]
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": "/nonexistent", "LANG": "C.UTF-8"}
        console = [str(bundle / CONSOLE)]
        film = next((bundle / "_internal" / "models" / "reference").glob("*.png"))
        version = _times(runs, lambda: _first_line([*console, "--version"], environment))
        figures.append(Figure("start to --version", *version, "s"))
        score = _times(runs, lambda: _first_line([*console, "classify", str(film)], environment))
        figures.append(Figure("start to first score", *score, "s", 0.8))
        with screens.opened() as screen:
            environment["DISPLAY"] = screen.name
            shown = _times(runs, lambda: _until_shown([str(bundle / WINDOWED)], environment, screen))
            figures.append(Figure("start to shown window", *shown, "s", 1.0))
            with _running([str(bundle / WINDOWED), str(film)], environment) as process:
                screen.wait()
                time.sleep(SETTLE_SECONDS)
                resident, proportional = memory(process.pid)
            figures.append(Figure("window with a film, resident", resident, resident, "MB", 220))
            figures.append(Figure("window with a film, proportional", proportional, proportional, "MB"))
        figures += _batch(console, environment, films, Path(home))
    return figures


def _times(runs: int, once: Callable[[], float]) -> tuple[float, float]:
    once()  # warms the cache
    times = [once() for _ in range(runs)]
    return min(times), statistics.median(times)


def _first_line(command: list[str], environment: dict[str, str]) -> float:
    begin = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - begin
    if not line or process.returncode:
        raise RuntimeError(f"{command} failed")
    return seconds


def _until_shown(command: list[str], environment: dict[str, str], screen: Screen) -> float:
    screen.wait(lit=False)
    begin = time.perf_counter()
    with _running(command, environment):
        screen.wait()
        return time.perf_counter() - begin


def _batch(console: list[str], environment: dict[str, str], films: Path, folder: Path) -> list[Figure]:
    """The largest memory of a batch with one worker, asked for every 20 ms; the proportional one as often as that is told."""
    largest = [0.0, 0.0]
    command = [*console, "batch", str(films), "--out", str(folder / "table.csv"), "--jobs", "1", "--recursive"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            largest = [max(pair) for pair in zip(largest, memory(process.pid), strict=True)]
            time.sleep(0.02)
    names = ("batch with one worker, resident", "batch with one worker, proportional")
    return [Figure(name, value, value, "MB", target) for name, value, target in zip(names, largest, (110.0, 0.0), strict=True)]


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def memory(pid: int) -> tuple[float, float]:
    """(resident, proportional) megabytes of a process and all below it; what is gone meanwhile counts nothing."""
    resident = proportional = 0
    for each in _family(pid):
        try:
            text = Path(f"/proc/{each}/smaps_rollup").read_text(encoding="ascii")
        except (FileNotFoundError, ProcessLookupError):
            continue
        sizes = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in text.splitlines()[1:])}
        resident += sizes["Rss"] * 1024
        proportional += sizes["Pss"] * 1024
    return resident / MEGABYTE, proportional / MEGABYTE


def _family(pid: int) -> Iterator[int]:
    yield pid
    for told in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = told.read_text(encoding="ascii").split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        for child in children:
            yield from _family(int(child))


def table(figures: Sequence[Figure]) -> str:
    """Markdown."""
    lines = ["| | best | median | target |", "|---|---|---|---|"]
    for one in figures:
        places = 0 if one.unit == "MB" else 2
        target = f"{one.target:g} {one.unit}" if one.target else ""
        lines.append(f"| {one.name} | {one.best:.{places}f} {one.unit} | {one.median:.{places}f} {one.unit} | {target} |")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; see the top of this module."""
    parser = argparse.ArgumentParser("python -m bundle.measure", description="Start-up and memory of the built program.")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / WINDOWED)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--films", type=Path, help="for the batch; default: copies of the reference films")
    parser.add_argument("--json", type=Path, metavar="OUT.json", help="the figures, also in this file")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        films = options.films or _copies(options.bundle, Path(folder))
        figures = measure(options.bundle.resolve(), options.runs, films)
    print(table(figures))
    print(f"\n{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    if options.json:
        options.json.write_text(json.dumps([asdict(figure) for figure in figures], indent=1) + "\n", encoding="utf-8")
    return 0


def _copies(bundle: Path, folder: Path) -> Path:
    films = sorted((bundle / "_internal" / "models" / "reference").glob("*.png"))
    for number in range(COPIES):
        film = films[number % len(films)]
        shutil.copyfile(film, folder / f"{number:03}-{film.name}")
    return folder


if __name__ == "__main__":
    sys.exit(main())
