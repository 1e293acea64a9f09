"""The audit log in brief: its head, since when it is kept, and what happened lately. Read from both ends only. No Qt."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cxr.errors import CxrError
from desktop.records.audit import EMPTY, Head, last_lines, opened
from desktop.records.audit_line import LONGEST, Record, read_record

RECENT = 200
"""Events that are shown."""


@dataclass(frozen=True)
class Recent:
    """What there is to tell without reading all of it.

    Attributes:
        head: as the last line says it.
        since: when the first line was written; None where there is none.
        records: the latest first; lines that are none are left out.
        problem: why it can't be read; None where all is well.
    """

    head: Head = EMPTY
    since: datetime | None = None
    records: tuple[Record, ...] = ()
    problem: CxrError | None = None


def recent(file: Path, count: int = RECENT) -> Recent:
    """Of the log in this file; a missing one is empty. Never raises."""
    try:
        with opened(file) as descriptor:
            lines = last_lines(descriptor, os.fstat(descriptor).st_size, count)
            os.lseek(descriptor, 0, os.SEEK_SET)
            first = read_record(os.read(descriptor, LONGEST).partition(b"\n")[0] + b"\n")
    except FileNotFoundError:
        return Recent()
    except CxrError as error:
        return Recent(problem=error)
    records = tuple(record for line in reversed(lines) if (record := read_record(line)) is not None)
    head = Head(records[0].seq, records[0].hash) if records else EMPTY
    return Recent(head, first.time if first else None, records)
