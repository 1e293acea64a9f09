"""Damaged files through the real batch, and what must hold whatever is in them."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from cxr.result import Result
from cxr.table import read_table
from tests.faults.program import command, descendants, start

MEGABYTES = 1024
"""Peak resident memory that no process may reach."""
FAULTS = ("program_failed", "reader_crashed", "reader_timeout", "out_of_memory")
"""Codes that say that the program is at fault, or had to be protected."""
_EXPECTED = re.compile(r"\d+ of \d+ films.*|\d+ films? in .*")
"""Progress and summary."""


@dataclass
class Reading:
    """What a batch made of a folder.

    Attributes:
        results: a row each.
        problems: what did not hold; empty where all did.
        megabytes: the largest peak of a worker's resident memory, and the parent's own.
    """

    results: list[Result] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    megabytes: tuple[float, float] = (0.0, 0.0)


def read_folder(folder: Path, out: Path, *, jobs: int = 2, seconds: float = 5.0, patience: float = 3600) -> Reading:
    """Run `batch --recursive` over a folder and check: one row a file in order, none of a fault of the program, none slow or
    large, no stray line on standard error, the exit code as documented.

    Args:
        seconds: that no file may take; more where other programs use the cores, too.
        patience: seconds for the whole batch.
    """
    process = start(command("batch", folder, "--out", out, "--recursive", "--jobs", jobs), data=out.parent / "data")
    with _watched(process.pid) as peaks:
        _, errors = process.communicate(timeout=patience)
    reading = Reading(megabytes=(max(peaks.values(), default=0.0), peaks.get(process.pid, 0.0)))
    say = reading.problems.append
    for line in errors.splitlines():
        if not _EXPECTED.fullmatch(line):
            say(f"stray line: {line[:200]}")
    if not out.exists():
        say(f"no table, exit code {process.returncode}")
        return reading
    reading.results = read_table(out)
    expected = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    if [result.path for result in reading.results] != expected:
        say(f"{len(reading.results)} rows for {len(expected)} files, or not in order")
    seconds *= max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    failed = any(result.status != "ok" for result in reading.results)
    if process.returncode != (4 if failed else 0):
        say(f"exit code {process.returncode}")
    if reading.megabytes[0] > MEGABYTES:
        say(f"{reading.megabytes[0]:.0f} MB")
    for result in reading.results:
        if fault := _fault(result, seconds):
            say(f"{result.path}: {fault}")
    return reading


def _fault(result: Result, seconds: float) -> str:
    if result.code in FAULTS:
        return f"{result.code} {result.message}"
    if result.seconds > seconds:
        return f"{result.seconds:.1f} s"
    if result.status == "ok":
        scored = result.probability is not None and 0 <= result.probability <= 1 and result.decision
        return "" if scored else "ok without a score"
    return "" if result.code and result.message else "no reason"


@contextmanager
def _watched(pid: int) -> Iterator[dict[int, float]]:
    """Peak resident memory in MB of the process and all below it, as far as they live for a tenth of a second."""
    peaks: dict[int, float] = {}
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.1):
            for each in (pid, *(child for child, _ in descendants(pid))):
                with suppress(OSError, IndexError):
                    text = Path(f"/proc/{each}/status").read_text()
                    peaks[each] = int(text.split("VmHWM:")[1].split()[0]) / 1024

    thread = threading.Thread(target=watch, name="memory")
    thread.start()
    try:
        yield peaks
    finally:
        ended.set()
        thread.join()
