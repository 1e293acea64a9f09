"""The head of the audit log that the database keeps. No Qt."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from cxr.errors import CxrError
from desktop.places import audit_file, records_file
from desktop.records.audit import Head
from desktop.records.audit_check import DATABASE, Known


def of_database(log: Path) -> list[Known]:
    """What the database says of this log; nothing where it is not the program's own one, or the database knows none."""
    file = records_file()
    if not file.exists() or os.path.realpath(log) != os.path.realpath(audit_file()):
        return []
    from desktop.records.history import History

    try:
        with closing(History(file)) as history:
            head = history.head()
    except CxrError:
        return []
    return [] if head is None else [Known(Head(*head), DATABASE)]
