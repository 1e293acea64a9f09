"""What a film costs: here with 1 and 2 workers, and on a cluster of 1 and 2 nodes of one thread, all on this computer.

    python -m tests.cluster.throughput FOLDER [--times 5] [--repeat 3]

Each way takes the whole folder in turn; the best of the repeats counts, since other programs only ever slow it down. Rates are
those from the first film's row to the last one's, without the start.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import psutil

from cxr.batch import LocalPool, Pool
from cxr.cluster import ClusterPool, first_film
from cxr.contract import load_contract
from cxr.shipped import CONTRACT
from cxr.table import run_to_table
from desktop.cli import worker_for
from tests.cluster.processes import Cluster


@dataclass(frozen=True)
class Cost:
    """Of a film.

    Attributes:
        rate: films a second.
        spent: CPU milliseconds in the processes that read films, in this one, in the scheduler, and in the nodes' own.
    """

    rate: float
    spent: tuple[float, ...]

    def best(self, other: Cost) -> Cost:
        return Cost(max(self.rate, other.rate), tuple(map(min, self.spent, other.spent)))


def cpu(cluster: Cluster | None) -> tuple[float, ...]:
    """CPU seconds until now, in the order of `Cost.spent`."""
    own = psutil.Process()
    servers = [] if cluster is None else [psutil.Process(process.pid) for process in cluster.processes]
    hosts = servers or [own]
    readers = [child for host in hosts for child in host.children() if "-m dask" not in " ".join(child.cmdline())]
    return _sum(readers), _sum([own]), _sum(servers[:1]), _sum(servers[1:])


def _sum(processes: Iterable[psutil.Process]) -> float:
    times = [process.cpu_times() for process in processes]
    return sum(float(spent.user + spent.system) for spent in times)


def measure(folder: Path, out: Path, open_pool: Callable[[], AbstractContextManager[Pool]], cluster: Cluster | None) -> Cost:
    marks: list[tuple[int, float, tuple[float, ...]]] = []

    def mark(done: int, total: int) -> None:
        if done in (0, total) or len(marks) == 1:
            marks.append((done, time.perf_counter(), cpu(cluster)))

    with open_pool() as pool:
        sha256 = load_contract(CONTRACT).sha256
        run_to_table(folder, out, pool, sha256, overwrite=True, recursive=True, progress=mark)
    (first, begun, before), (last, ended, after) = marks[1], marks[-1]
    count = last - first
    spent = (1000 * (late - early) / count for early, late in zip(before, after, strict=True))
    return Cost(count / (ended - begun), tuple(spent))


def main() -> int:
    parser = argparse.ArgumentParser(description="Films a second, locally and on a cluster.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=5, help="take each film so many times")
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    best: dict[str, Cost] = {}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "films")
        films = [path for path in sorted(options.folder.rglob("*")) if path.is_file()]
        for turn in range(options.times):
            (folder / str(turn)).mkdir(parents=True)
            for number, film in enumerate(films):
                (folder / str(turn) / f"{number}{film.suffix}").symlink_to(film.resolve())
        one, two = (start(Path(place, str(nodes)), nodes) for nodes in (1, 2))
        probe = first_film(folder, recursive=True)
        ways: dict[str, tuple[Callable[[], AbstractContextManager[Pool]], Cluster | None]] = {
            "here, 1 worker": (lambda: LocalPool(lambda: worker_for(CONTRACT), 1), None),
            "cluster, 1 node": (lambda: ClusterPool(one.address, probe), one),
            "here, 2 workers": (lambda: LocalPool(lambda: worker_for(CONTRACT), 2), None),
            "cluster, 2 nodes": (lambda: ClusterPool(two.address, probe), two),
        }
        for _ in range(options.repeat):
            for way, (open_pool, cluster) in ways.items():
                cost = measure(folder, Path(place, "table.csv"), open_pool, cluster)
                best[way] = cost.best(best.get(way, cost))
        one.stop()
        two.stop()
    print(f"{len(films)} films {options.times} times, best of {options.repeat}, {os.cpu_count()} cores\n")
    print("CPU milliseconds a film:\n")
    print("| | films/s | reading and scoring | this process | scheduler | nodes |\n|---|---|---|---|---|---|")
    for way, cost in best.items():
        print(f"| {way} | {cost.rate:.1f} | " + " | ".join(f"{spent:.1f}" for spent in cost.spent) + " |")
    return 0


def start(place: Path, nodes: int) -> Cluster:
    place.mkdir()
    cluster = Cluster(place)
    for _ in range(nodes):
        cluster.add_worker()
    cluster.wait_for_workers(nodes)
    return cluster


if __name__ == "__main__":
    raise SystemExit(main())
