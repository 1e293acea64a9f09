"""A batch killed (SIGKILL) at any moment, and gone on with."""

from __future__ import annotations

import io
import json
import random
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from cxr.table import partial_name, read_table
from tests.faults.program import command, descendants, rows, run, start, wait_until_gone

OPTIONS = ("--jobs", 2, "--json", "--xlsx")


@dataclass
class Killed:
    """What became of the kills.

    Attributes:
        seconds: when each was, after the start; one that came too late is none.
        kept: rows that were in the unfinished table each time.
        late: how often the batch had ended before.
        problems: what was wrong; empty where nothing was.
    """

    seconds: list[float] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    late: int = 0
    problems: list[str] = field(default_factory=list)


class Killer:
    """Kills batches over one folder.

    Args:
        folder: of films.
        place: where the tables go.
        seed: of the moments.
        heatmaps: draw them, too.
    """

    def __init__(self, folder: Path, place: Path, seed: int = 0, *, heatmaps: bool = False) -> None:
        self._folder, self._place = folder, place
        self._random = random.Random(seed)
        self._heatmaps = heatmaps
        place.mkdir(parents=True, exist_ok=True)
        whole = place / "whole"
        self.duration = 60.0
        for _ in range(2):  # the first one warms up the disk
            begun = time.monotonic()
            done = run(self._command(whole, "--overwrite"))
            self.duration = min(self.duration, time.monotonic() - begun)
        assert done.returncode == 4, done.stderr  # two files are no films
        self._rows = rows(whole / "t.csv")
        self._pictures = self._finished(whole)
        self.outcome = Killed()

    def kill(self, name: str, times: int = 1) -> None:
        """Kill one batch so often, each time at a random moment, going on in between; then let it end, and compare."""
        place = self._place / name
        latest = self.duration if times == 1 else self.duration / 2  # less is left to do each time
        for number in range(times):
            resume = ("--resume",) if number else ()
            self._kill_once(place, self._random.uniform(0.05, latest), *resume)
        done = run(self._command(place, "--resume"))
        if done.returncode != 4:
            self._complain(f"{name}: going on ended with {done.returncode}: {done.stderr}")
            return
        if rows(place / "t.csv") != self._rows:
            self._complain(f"{name}: the table differs from an uninterrupted one")
        kept = self._finished(place)
        if set(kept) != set(self._pictures):
            self._complain(f"{name}: files differ: {sorted(set(kept) ^ set(self._pictures))}")

    def _kill_once(self, place: Path, moment: float, *more: str) -> None:
        process = start(self._command(place, *more))
        try:
            process.wait(timeout=moment)
        except Exception:
            workers = descendants(process.pid)
            process.kill()
            self.outcome.seconds.append(moment)
            left = wait_until_gone(workers)
            if left:
                self._complain(f"workers left behind: {left}")
        else:
            self.outcome.late += 1
        process.communicate()
        self._finished(place)
        partial = partial_name(place / "t.csv")
        if partial.exists():
            found = [result.path for result in read_table(partial, unfinished=True)]
            self.outcome.kept.append(len(found))
            if len(found) != len(set(found)):
                self._complain(f"a row stands twice in {partial}")

    def _finished(self, place: Path) -> dict[str, None]:
        """The files that stand under their final names, each of which must be whole."""
        names: dict[str, None] = {}
        for path in sorted(place.rglob("*")):
            if not path.is_file() or path.suffix in (".tmp", ".partial", ".lock") or path.parent.suffix == ".parts":
                continue
            names[path.relative_to(place).as_posix()] = None
            try:
                _check_whole(path, len(getattr(self, "_rows", ())))
            except Exception as error:
                self._complain(f"half a file under its final name: {path} ({error})")
        return names

    def _command(self, place: Path, *more: str) -> list[str]:
        place.mkdir(exist_ok=True)
        heatmaps = ("--heatmaps", place / "heatmaps") if self._heatmaps else ()
        return command("batch", self._folder, "--out", place / "t.csv", *OPTIONS, *heatmaps, *more)

    def _complain(self, problem: str) -> None:
        if not hasattr(self, "outcome"):
            raise AssertionError(problem)
        self.outcome.problems.append(problem)


def _check_whole(path: Path, count: int) -> None:
    """Raises what the reading of a half file raises."""
    data = path.read_bytes()
    if path.suffix == ".png":
        Image.open(io.BytesIO(data)).load()
    elif path.suffix == ".xlsx":
        assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
    elif path.suffix == ".jsonl":
        lines = [json.loads(line) for line in data.decode().splitlines()]
        assert not count or len(lines) == count
    elif path.suffix == ".csv":
        assert data.endswith(b"\r\n")
        assert not count or len(rows(path)) == count
