"""Lines of the audit log for the films that a command scores. A log that can't be written never costs a result."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from types import TracebackType

from cxr.errors import CxrError
from cxr.result import Result
from desktop.places import audit_file, make_data_folder, records_file
from desktop.records.audit import Audit
from desktop.records.events import Event, scored
from desktop.records.history import History

EACH = 1.0
"""Seconds in which a batch gathers its films' lines: writing each by itself would wait for the disk each time."""
MOST = 500
"""Films that are gathered at the most."""


class AuditLines:
    """The log of one command.

    Args:
        each: seconds between two writings; 0: each film at once.
    """

    def __init__(self, each: float = 0.0) -> None:
        self._each, self._waiting, self._written = each, list[Event](), time.monotonic()
        self._failed = False
        self._history: History | None = None

    def add(self, result: Result) -> None:
        """A film has its result."""
        self.note(scored(result))

    def note(self, event: Event) -> None:
        """Something else happened."""
        if not self._failed:
            self._waiting.append(event)
            if time.monotonic() - self._written >= self._each or len(self._waiting) >= MOST:
                self.write()

    def write(self) -> None:
        """Write down what is waiting."""
        waiting, self._waiting = self._waiting, []
        if not waiting or self._failed:
            return
        try:
            make_data_folder()
            self._history = self._history or History(records_file())
            Audit(audit_file(), self._history).append(waiting)
        except CxrError as error:
            self._failed = True
            _say(f"The audit log was not written, the results are not affected: {error}")
        self._written = time.monotonic()

    def __enter__(self) -> AuditLines:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self.write()
        finally:
            if self._history is not None:
                self._history.close()


def _say(text: str) -> None:
    with suppress(OSError):
        print(text, file=sys.stderr, flush=True)
