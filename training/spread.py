"""Mean and spread over seeds: `python -m training.spread REPORT.json... [--out FILE.md]`.

Each report is `training.evaluate`'s of one seed of one configuration on one split. Exit code: 0 done, 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cxr.errors import CxrError, UsageError

FIGURES = {
    "auc": ("AUC", 1, 4),
    "accuracy": ("accuracy, %", 100, 1),
    "sensitivity": ("sensitivity, %", 100, 1),
    "specificity": ("specificity, %", 100, 1),
    "expected_calibration_error": ("expected calibration error", 1, 3),
}
"""Key in the report: title, factor, digits."""

T_975 = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776, 6: 2.571, 7: 2.447, 8: 2.365, 9: 2.306, 10: 2.262}
"""97.5th percentile of Student's t for the mean of so many seeds."""


def value(report: dict[str, Any], name: str) -> float:
    """A figure of the report, with or without its interval."""
    found = report[name]
    return float(found["value"] if isinstance(found, dict) else found)


def table(reports: Sequence[dict[str, Any]]) -> str:
    """Markdown: each seed's figure, their mean with its 95 % interval (Student's t), and standard deviation.

    Raises:
        UsageError: `reports_differ` where they are not of one split.
    """
    if len({(report["split"], report["n"]) for report in reports}) != 1 or len(reports) not in T_975:
        raise UsageError("reports_differ", "2 to 10 reports of one split are needed.", "Check the files given.")
    count = len(reports)
    lines = [
        f"| figure | {' | '.join(f'run {i + 1}' for i in range(count))} | mean (95 %) | standard deviation |",
        "|---" * (count + 3) + "|",
    ]
    for name, (title, factor, digits) in FIGURES.items():
        values = factor * np.array([value(report, name) for report in reports])
        mean, deviation = values.mean(), values.std(ddof=1)
        half = T_975[count] * deviation / np.sqrt(count)
        cells = [f"{v:.{digits}f}" for v in values]
        interval = f"{mean:.{digits}f} ({mean - half:.{digits}f}–{mean + half:.{digits}f})"
        lines.append(f"| {title} | {' | '.join(cells)} | {interval} | {deviation:.{digits}f} |")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use."""
    parser = argparse.ArgumentParser(prog="python -m training.spread", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("report", type=Path, nargs="+", help="report.json of each seed")
    parser.add_argument("--out", type=Path, help="Markdown file to write; default: print only")
    options = parser.parse_args(arguments)
    try:
        reports = [json.loads(path.read_text(encoding="utf-8")) for path in options.report]
        found = table(reports)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except (OSError, ValueError, KeyError) as error:
        print(f"error: a report can't be read ({error!r}).", file=sys.stderr)
        return 2
    if options.out:
        names = "\n".join(f"- run {i + 1}: {path.parent.name}" for i, path in enumerate(options.report))
        heading = f"# {len(reports)} seeds on {reports[0]['split']}, {reports[0]['n']} films"
        options.out.write_text(f"{heading}\n\n{names}\n\n{found}\n\nMade by `python -m training.spread`.\n", encoding="utf-8")
    print(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
