"""A Dask cluster of real processes on the loopback interface."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import distributed

ROOT = Path(__file__).parents[2]


class Cluster:
    """A scheduler, and workers of one thread each.

    Attributes:
        address: of the scheduler.
        processes: all of them; workers: those that score.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self.workers: list[subprocess.Popen[bytes]] = []
        with closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{port}"
        self._start("scheduler", ["--host", "127.0.0.1", "--port", str(port)], ROOT)
        self.wait(lambda: self._answers(port))

    def add_worker(self, code: Path = ROOT, prefix: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
        """A node with the program in the folder `code`; its command line begins with `prefix`."""
        place = self._folder / f"worker{len(self.workers)}"
        options = ["--nthreads", "1", "--no-nanny", "--local-directory", str(place)]
        self.workers.append(self._start("worker", [self.address, *options], code, prefix))
        return self.workers[-1]

    def wait_for_workers(self, count: int) -> None:
        open_client: Any = distributed.Client
        with open_client(self.address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=60)

    def log(self, process: subprocess.Popen[bytes]) -> str:
        return (self._folder / f"{self.processes.index(process)}.log").read_text(encoding="utf-8")

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait()

    @staticmethod
    def wait(is_so: Callable[[], bool], seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.1)

    def _start(self, part: str, options: list[str], code: Path, prefix: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
        command = [*prefix, sys.executable, "-m", "dask", part, "--no-dashboard", *options]
        with (self._folder / f"{len(self.processes)}.log").open("wb") as log:
            process = subprocess.Popen(command, cwd=code, stdout=log, stderr=log, env={**os.environ, "PYTHONPATH": ""})
        self.processes.append(process)
        return process

    @staticmethod
    def _answers(port: int) -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            return False
        return True
