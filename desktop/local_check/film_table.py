"""The films of a check as CSV: the columns of every table of results, and the label behind them. No Qt."""

from __future__ import annotations

from cxr.result import COLUMNS, csv_lines
from desktop.local_check.run import Scored

_NAMES = ("normal", "pneumonia")


def film_table(scored: Scored) -> bytes:
    """UTF-8 with BOM, one row a film; `local-check --labels` reads it again."""
    rows = [[*result.to_row(), _NAMES[label]] for label, result in zip(scored.labels, scored.results, strict=True)]
    return csv_lines([[*COLUMNS, "label"], *rows]).encode("utf-8-sig")
