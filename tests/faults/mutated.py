"""Damaged films, bombs and whole films through the real batch, and what became of them."""

from __future__ import annotations

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
