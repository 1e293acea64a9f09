"""`--jobs N`: how many films a command reads at a time."""

from __future__ import annotations

import argparse
import os

MOST = 256


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """The option; `options.jobs` is between 1 and `MOST`."""
    parser.add_argument("--jobs", type=_positive, default=_cores(), metavar="N", help="films at a time (default: one a core)")


def _positive(text: str) -> int:
    value = int(text)
    if not 1 <= value <= MOST:
        raise argparse.ArgumentTypeError(f"must be between 1 and {MOST}")
    return value


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
