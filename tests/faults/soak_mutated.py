"""Thousands of damaged films through the real batch: `python -m tests.faults.soak_mutated --count 10000`.

Prints what became of them, and ends with exit code 3 where something did not hold. The same seed makes the same files.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.faults.bombs import BOMBS
from tests.faults.lenient import UNDAMAGED
from tests.faults.mutated import Tally, read_bombs, read_mutants, read_whole

PORTION = 1000
"""Files a batch: about fifty megabytes on the disk at a time."""


def _print(tally: Tally, seconds: float) -> None:
    _print_table("outcome", tally.outcomes)
    if tally.opinions:
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
    parser = argparse.ArgumentParser("python -m tests.faults.soak_mutated", description=__doc__)
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
