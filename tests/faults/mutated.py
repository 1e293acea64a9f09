"""Thousands of damaged films through the real batch: `python -m tests.faults.mutated --count 10000`.

Prints what became of them, and ends with exit code 3 where something did not hold. The same seed makes the same files.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from cxr.result import Result
from tests.faults.bombs import BOMBS
from tests.faults.damaged import Reading, read_folder
from tests.faults.lenient import ALONE, CONTRADICTED, UNDAMAGED, opinion
from tests.faults.mutate import Mutant, mutant, whole
from tests.faults.seeds import DRAWN, drawn

PORTION = 1000
"""Files a batch: about fifty megabytes on the disk at a time."""


@dataclass
class Tally:
    """What became of all files.

    Attributes:
        outcomes: (format, status or code) → files.
        opinions: (format, second opinion) → scored files.
        undamaged: (format, kind) → the score of the whole film.
        moved: how far the score moved of each scored film with other pixels than the whole one's.
        turned: how many of these got another decision.
        unconfirmed: scored files of whose pixels no other decoder says the same.
        problems: what did not hold.
        slowest: (seconds, what).
        worker_megabytes, parent_megabytes: peak resident memory of the largest process.
    """

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    opinions: Counter[tuple[str, str]] = field(default_factory=Counter)
    undamaged: dict[tuple[str, str], Result] = field(default_factory=dict)
    moved: list[float] = field(default_factory=list)
    turned: int = 0
    unconfirmed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    worker_megabytes: float = 0.0
    parent_megabytes: float = 0.0

    def add(self, reading: Reading, labels: dict[str, str]) -> None:
        """Count a batch; `labels` say what each file is."""
        self.problems += [f"{problem} {_label(problem, labels)}".rstrip() for problem in reading.problems]
        self.worker_megabytes = max(self.worker_megabytes, reading.megabytes[0])
        self.parent_megabytes = max(self.parent_megabytes, reading.megabytes[1])
        found = [(result.seconds, f"{result.path}: {labels[result.path]}: {_outcome(result)}") for result in reading.results]
        self.slowest = sorted(self.slowest + found, reverse=True)[:5]

    def compare(self, damaged: Mutant, result: Result, second: str) -> None:
        """Take in a film that was scored, and a second opinion on it."""
        self.opinions[damaged.family, second] += 1
        if second in (ALONE, CONTRADICTED):
            self.unconfirmed.append(f"{result.path} {damaged.kind}: {' '.join(damaged.recipe)}: {second}")
        before = self.undamaged.get((damaged.family, damaged.kind))
        if second != UNDAMAGED and before is not None and None not in (before.probability, result.probability):
            self.moved.append(abs(float(before.probability or 0) - float(result.probability or 0)))
            self.turned += before.decision != result.decision


def read_whole(place: Path, tally: Tally, *, jobs: int = 2, seconds: float = 5.0) -> None:
    """The drawn films, undamaged."""
    folder = place / "whole"
    for family, kinds in DRAWN.items():
        (folder / family).mkdir(parents=True)
        for kind in kinds:
            (folder / family / kind).write_bytes(drawn(family, kind))
    reading = read_folder(folder, place / "whole.csv", jobs=jobs, seconds=seconds)
    tally.problems += reading.problems
    for result in reading.results:
        family, _, kind = result.path.partition("/")
        tally.undamaged[family, kind] = result


def _label(problem: str, labels: dict[str, str]) -> str:
    return labels.get(problem.partition(": ")[0], "")


def _outcome(result: Result) -> str:
    return result.code or result.status


def read_mutants(numbers: range, seed: int, place: Path, tally: Tally, *, jobs: int = 2, seconds: float = 5.0) -> None:
    """Make these mutants in `place`, read them, and look at those that were scored."""
    made: dict[str, Mutant] = {}
    folder = place / "films"
    for number in numbers:
        damaged = mutant(number, seed)
        path = folder / f"{number // 100:04d}" / damaged.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(damaged.data)
        made[path.relative_to(folder).as_posix()] = damaged
    reading = read_folder(folder, place / "table.csv", jobs=jobs, seconds=seconds)
    tally.add(reading, {name: f"{each.kind}, {' '.join(each.recipe)}" for name, each in made.items()})
    for result in reading.results:
        damaged = made[result.path]
        tally.outcomes[damaged.family, _outcome(result)] += 1
        if result.status == "ok":
            tally.compare(damaged, result, opinion(damaged.data, whole(damaged.family, damaged.kind)))


def read_bombs(names: Iterable[str], place: Path, tally: Tally, *, jobs: int = 2, seconds: float = 5.0) -> None:
    """The same with bombs."""
    folder = place / "bombs"
    folder.mkdir(parents=True)
    labels = {}
    for name in names:
        (folder / name).write_bytes(BOMBS[name]())
        labels[name] = name
    reading = read_folder(folder, place / "bombs.csv", jobs=jobs, seconds=seconds)
    tally.add(reading, labels)
    for result in reading.results:
        tally.outcomes["bomb", _outcome(result)] += 1


def _print(tally: Tally, seconds: float) -> None:
    _print_table("outcome", tally.outcomes)
    print()
    _print_table("pixels of the scored films", tally.opinions)
    if tally.moved:
        moved = sorted(tally.moved)
        print(f"\nscored with other pixels: {len(moved)}, the score moved by {moved[len(moved) // 2]:.3f} (median),", end=" ")
        print(f"{moved[len(moved) * 95 // 100]:.3f} (95 %); another decision: {tally.turned}")
    print("slowest:")
    for taken, name in tally.slowest:
        print(f"  {taken:.2f} s {name}")
    print(f"peak memory: a worker {tally.worker_megabytes:.0f} MB, the batch itself {tally.parent_megabytes:.0f} MB")
    for title, lines in (("without a second opinion", tally.unconfirmed), ("PROBLEMS", tally.problems)):
        if lines:
            print(f"{title}: {len(lines)}")
            for line in lines[:50]:
                print(f"  {line}")
    print(f"{sum(tally.outcomes.values())} files in {seconds / 60:.1f} min")


def _print_table(title: str, counts: Counter[tuple[str, str]]) -> None:
    families = sorted({family for family, _ in counts})
    print(f"| {title} |", " | ".join(families), "| all |")
    print("|---" * (len(families) + 2) + "|")
    for word in sorted({word for _, word in counts}, key=lambda word: (word not in ("ok", UNDAMAGED), word)):
        row = [counts[family, word] for family in families]
        print(f"| {word} |", " | ".join(str(count or "") for count in row), f"| {sum(row)} |")


def main() -> int:
    """Returns 0, or 3 where something did not hold."""
    parser = argparse.ArgumentParser("python -m tests.faults.mutated", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="mutants, beside the bombs")
    parser.add_argument("--first", type=int, default=0, help="number of the first one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=5.0, help="that no file may take")
    options = parser.parse_args()
    begun, tally = time.monotonic(), Tally()
    last = options.first + options.count
    with tempfile.TemporaryDirectory() as place:
        read_whole(Path(place), tally, jobs=options.jobs, seconds=options.seconds)
        read_bombs(BOMBS, Path(place), tally, jobs=options.jobs, seconds=options.seconds)
    for first in range(options.first, last, PORTION):
        with tempfile.TemporaryDirectory() as place:
            portion = range(first, min(last, first + PORTION))
            read_mutants(portion, options.seed, Path(place), tally, jobs=options.jobs, seconds=options.seconds)
        print(f"{portion.stop - options.first} of {options.count}", file=sys.stderr, flush=True)
    _print(tally, time.monotonic() - begun)
    return 3 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())
