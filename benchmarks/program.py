"""The program from outside: its batch and its window as processes of their own, timed and weighed."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.measure import MB, ROOT, Failed, Memory, Ran, run, start_process, tree_memory
from cxr.table import partial_name

SOURCE = (sys.executable, "-m", "desktop")
FROZEN = ROOT / "dist" / "pneumonia-reader" / "pneumonia-reader-cli"
DONE, SOME_FAILED = 0, 4


def batch(program: Sequence[str], folder: Path, jobs: int, *, watch: bool = False) -> Ran:
    """The whole command over a folder, as a person types it."""
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary, "results.csv")
        command = [*program, "batch", folder, "--out", out, "--jobs", str(jobs)]
        ran = run(command, watch=watch, good=(DONE, SOME_FAILED))
        rows = len(out.read_text("utf-8-sig").splitlines()) - 1
        if rows != sum(1 for _ in folder.iterdir()):
            raise Failed(f"the table has {rows} rows")
    return ran


def rates(
    program: Sequence[str], folder: Path, one: Path, turns: int, between: Callable[[int], None] = lambda turn: None
) -> dict[str, Any]:
    """Films a second with one and with two workers, the best of several turns.

    Args:
        one: a folder with a single film: what the command takes besides, start and end.
        between: called before each turn, with its number.
    """
    best: dict[str, float] = {}
    films = sum(1 for _ in folder.iterdir())
    for turn in range(turns):
        between(turn)
        for jobs in (1, 2):
            for name, films_in in (("start", one), ("whole", folder)):
                took = batch(program, films_in, jobs).seconds
                best[f"{name}_{jobs}"] = min(took, best.get(f"{name}_{jobs}", took))
    found: dict[str, Any] = {"films": films}
    for jobs in (1, 2):
        start, whole = best[f"start_{jobs}"], best[f"whole_{jobs}"]
        found[f"jobs_{jobs}"] = {
            "steady": round((films - 1) / (whole - start), 2),
            "with_start": round(films / whole, 2),
            "start_seconds": round(start, 3),
        }
    found["two_over_one"] = round(found["jobs_2"]["steady"] / found["jobs_1"]["steady"], 3)
    return found


def batch_memory(program: Sequence[str], folder: Path) -> dict[str, Any]:
    """What the whole tree holds in a batch with one worker."""
    ran = batch(program, folder, 1, watch=True)
    return {"peak": in_mb(ran.peak()), "steady": in_mb(ran.steady())}


def in_mb(held: Memory) -> dict[str, float]:
    """For the results."""
    return {"rss": round(held.rss / MB, 1), "pss": round(held.pss / MB, 1), "processes": held.processes}


def long(program: Sequence[str], films: Sequence[Path], folder: Path, count: int) -> dict[str, Any]:
    """A folder of very many: what the batch on two workers holds from its hundredth film on.

    Args:
        films: linked to, again and again.
        folder: made.
    """
    folder.mkdir()
    for number in range(count):
        film = films[number % len(films)]
        (folder / f"{number:06}{film.suffix}").symlink_to(film)
    out = folder.with_name(folder.name + ".csv")
    partial = partial_name(out)
    seen: list[Memory] = []
    started = time.perf_counter()
    with start_process([*program, "batch", str(folder), "--out", str(out), "--jobs", "2"]) as process:
        assert process.stdin is not None
        process.stdin.close()
        while process.poll() is None:
            rows = partial.read_bytes().count(b"\n") - 1 if partial.exists() and len(seen) == 0 else 100
            held = tree_memory(process.pid)
            if rows >= 100 and held.processes == 3 and partial.exists():
                seen.append(held)
            time.sleep(0.5)
    if process.returncode not in (DONE, SOME_FAILED):
        raise Failed(f"the batch ended with {process.returncode}")
    tenth = max(1, len(seen) // 10)
    found: dict[str, Any] = {"films": count, "seconds": round(time.perf_counter() - started, 1)}
    for kind in ("rss", "pss"):
        values = [getattr(held, kind) / MB for held in seen]
        figures = {
            "first": statistics.median(values[:tenth]),
            "last": statistics.median(values[-tenth:]),
            "least": min(values),
            "most": max(values),
        }
        found[kind] = {name: round(value, 1) for name, value in figures.items()}
    return found


def window(film: Path, display: str | None) -> dict[str, Any]:
    """Seconds until the window is shown and until a film is scored in it; memory with and without the film.

    Args:
        display: of an X server; None: drawn off screen.
    """
    screen = {"QT_QPA_PLATFORM": "offscreen"} if display is None else {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    started = time.perf_counter()
    with _ended(start_process([sys.executable, "-m", "benchmarks.window", str(film)], screen)) as process:
        assert process.stdin is not None
        shown = _expect(process, "shown")
        time.sleep(2)  # the worker has its model by now
        empty = tree_memory(process.pid)
        process.stdin.write("film\n")
        process.stdin.flush()
        opened = time.perf_counter()
        scored = _expect(process, "scored")
        _expect(process, "settled")
        with_film = tree_memory(process.pid)
        process.stdin.close()
        process.wait()
    return {
        "shown_seconds": round(shown - started, 3),
        "film_seconds": round(scored - opened, 3),
        "empty": in_mb(empty),
        "film": in_mb(with_film),
    }


def _expect(process: subprocess.Popen[str], word: str) -> float:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    if line != word:
        raise Failed(f"the window said {line!r} instead of {word!r}")
    return time.perf_counter()


@contextmanager
def screen() -> Iterator[str | None]:
    """An X server in memory; None where there is none to start."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    with _ended(start_process(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24"])) as process:
        assert process.stdout is not None
        number = process.stdout.readline().strip()
        yield f":{number}" if number else None


@contextmanager
def _ended(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """Ended with the block, at the latest."""
    try:
        with process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.terminate()
    finally:
        if process.poll() is None:
            process.kill()
