"""Commands run and watched from outside: when they say what, how long they take, what their whole process tree holds."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MB = 1e6
EVERY = 0.05
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Memory:
    """Bytes that a process tree holds.

    Attributes:
        rss: sum over the processes: pages that two share count twice.
        pss: the same with shared pages divided among them: what the computer has less of.
        processes: how many.
    """

    rss: int
    pss: int
    processes: int = 1


@dataclass
class Ran:
    """A command that has ended.

    Attributes:
        seconds: from its start to its end.
        lines: (seconds since the start, text) of standard output.
        memory: (seconds since the start, what the tree held), where it was watched.
    """

    code: int = 0
    seconds: float = 0.0
    lines: list[tuple[float, str]] = field(default_factory=list)
    memory: list[tuple[float, Memory]] = field(default_factory=list)

    def peak(self) -> Memory:
        """The moment that held most."""
        return max((held for _, held in self.memory), key=lambda held: held.rss, default=Memory(0, 0, 0))

    def steady(self) -> Memory:
        """The median of the second half of the time."""
        half = sorted((held for _, held in self.memory[len(self.memory) // 2 :]), key=lambda held: held.rss)
        return half[len(half) // 2]


class Failed(Exception):
    """A command ended otherwise than it should; with the last words of its standard error."""


def run(
    command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, watch: bool = False, good: Sequence[int] = (0,)
) -> Ran:
    """Run a command to its end.

    Args:
        env: added to the environment.
        watch: look at its memory meanwhile; costs a little of the computer.
        good: exit codes.

    Raises:
        Failed: another exit code.
    """
    ran, errors, start = Ran(), list[str](), time.perf_counter()
    process = start_process(command, env)
    threads = [threading.Thread(target=lambda: errors.extend(process.stderr or ()))]
    if watch:
        threads.append(threading.Thread(target=_watch, args=(process, start, ran)))
    for thread in threads:
        thread.start()
    for line in process.stdout or ():
        ran.lines.append((time.perf_counter() - start, line.rstrip("\n")))
    ran.code = process.wait()
    ran.seconds = time.perf_counter() - start
    for thread in threads:
        thread.join()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    if ran.code not in good:
        raise Failed(f"exit code {ran.code}: {''.join(errors[-3:]).strip()}")
    return ran


def start_process(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """In the checkout's folder, all three streams as pipes."""
    return subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PNEUMONIA_READER_DATA": _own_data().name, **os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
    )


@cache
def _own_data() -> tempfile.TemporaryDirectory[str]:
    """What is measured writes its audit log here, not into the person's; gone with this process."""
    return tempfile.TemporaryDirectory(prefix="data-")


def _watch(process: subprocess.Popen[str], start: float, ran: Ran) -> None:
    while process.poll() is None:
        held = tree_memory(process.pid)
        if held.rss:
            ran.memory.append((time.perf_counter() - start, held))
        time.sleep(EVERY)


def tree_memory(pid: int) -> Memory:
    """Of a process and all below it."""
    each = [_memory(one) for one in tree(pid)]
    return Memory(sum(one.rss for one in each), sum(one.pss for one in each), len(each))


def tree(pid: int) -> list[int]:
    """The process and all below it."""
    found = [pid]
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += tree(int(child))
    except OSError:  # it has just ended
        pass
    return found


def _memory(pid: int) -> Memory:
    kilobytes = {"Rss:": 0, "Pss:": 0}
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            name, *rest = line.split()
            if name in kilobytes:
                kilobytes[name] = int(rest[0])
    except OSError:
        pass
    return Memory(kilobytes["Rss:"] * 1024, kilobytes["Pss:"] * 1024)


def folder_size(folder: Path) -> int:
    """Bytes of all files below, links not counted."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
