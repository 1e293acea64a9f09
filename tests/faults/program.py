"""The program's commands as a person starts them, their tables, and the processes that they start."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from desktop.places import VARIABLE
from tests.films import draw_film, encode

ROOT = Path(__file__).parents[2]
DESKTOP = (sys.executable, "-m", "desktop")
PATIENCE = 120.0
VARYING = ("seconds",)
"""Columns that differ from one run to the next."""


def environment(data: Path | None = None, **more: str) -> dict[str, str]:
    """The tests' own, the window off screen, the data folder given; never the person's, also where no test runs this."""
    found = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **more}
    if data is not None:
        found[VARIABLE] = str(data)
    elif VARIABLE not in found:
        found[VARIABLE] = _own_data().name
    return found


@cache
def _own_data() -> tempfile.TemporaryDirectory[str]:
    """Gone with this process."""
    return tempfile.TemporaryDirectory(prefix="data-")


def command(*arguments: object) -> list[str]:
    """`python -m desktop` with these."""
    return [*DESKTOP, *map(str, arguments)]


def start(arguments: Sequence[object], *, data: Path | None = None, **options: object) -> subprocess.Popen[str]:
    """Begin a command, its output taken in."""
    return subprocess.Popen(
        [os.fspath(part) if isinstance(part, Path) else str(part) for part in arguments],
        cwd=ROOT,
        env=environment(data),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="backslashreplace",
        **options,  # type: ignore[call-overload]
    )


def run(
    arguments: Sequence[object], *, data: Path | None = None, timeout: float = PATIENCE
) -> subprocess.CompletedProcess[str]:
    """A command to its end."""
    process = start(arguments, data=data)
    try:
        out, err = process.communicate(timeout=timeout)
    except BaseException:
        process.kill()
        process.communicate()
        raise
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def batch(folder: Path, out: Path, *more: object, data: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A batch to its end."""
    return run(command("batch", folder, "--out", out, *more), data=data)


def write_films(folder: Path, count: int, side: int = 240) -> Path:
    """Drawn films in three formats, one damaged, one no film."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        kind = ("PNG", "JPEG", "BMP")[number % 3]
        (folder / f"{number:04}.{kind.lower()}").write_bytes(encode(draw_film((side, side), number), kind))
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing more")
    (folder / "letter.txt").write_text("no film")
    return folder


def rows(table: Path) -> list[dict[str, str]]:
    """A table's rows, without what varies."""
    with table.open(newline="", encoding="utf-8-sig") as stream:
        found = list(csv.DictReader(stream))
    return [{name: cell for name, cell in row.items() if name not in VARYING} for row in found]


def descendants(pid: int) -> set[tuple[int, int]]:
    """Children, and theirs: (process, when it was started)."""
    parents: dict[int, list[tuple[int, int]]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (status := _status(int(entry.name))) is not None:
            parents.setdefault(status[1], []).append((int(entry.name), status[2]))
    found: set[tuple[int, int]] = set()
    waiting = [pid]
    while waiting:
        children = parents.get(waiting.pop(), [])
        found.update(children)
        waiting += [child for child, _ in children]
    return found


def wait_until_gone(processes: Iterable[tuple[int, int]], seconds: float = 10.0) -> set[tuple[int, int]]:
    """Those that are still there after so long, dead ones that nobody has asked after left out."""
    end = time.monotonic() + seconds
    left = set(processes)
    while left and time.monotonic() < end:
        left = {(pid, born) for pid, born in left if (s := _status(pid)) is not None and s[2] == born and s[0] != "Z"}
        time.sleep(0.02)
    return left


def _status(pid: int) -> tuple[str, int, int] | None:
    """State, parent and start of a process; None where there is none."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(errors="replace")
    except OSError:
        return None
    cells = text.rpartition(")")[2].split()
    return cells[0], int(cells[1]), int(cells[19])


def tree(folder: Path) -> Mapping[str, bytes]:
    """Every file below with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
