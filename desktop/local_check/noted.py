"""A check in the audit log: how many films, and what came out; no names, no labels. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.records.events import Event, exported, local_check

if TYPE_CHECKING:
    from cxr.local_check import Figures


def check_event(found: Figures) -> Event:
    """The line of a check."""
    figures = {"sensitivity": found.sensitivity, "specificity": found.specificity, "auc": found.auc}
    values = {name: one.value for name, one in figures.items() if one is not None}
    counts = (found.ill, found.well)
    right = sum(
        round(one.value * count.scored)
        for one, count in zip((found.sensitivity, found.specificity), counts, strict=True)
        if one is not None
    )
    if found.scored:
        values["accuracy"] = right / found.scored
    return local_check(found.films, values)


def report_event(found: Figures, *, with_names: bool) -> Event:
    """The line of its report."""
    return exported("local_check_report", found.films, deidentified=not with_names)


def note(found: Figures, *, with_names: bool) -> None:
    """Write both lines: the check, and the report that is made of it.

    Raises:
        UsageError: see `desktop.records.audit.Audit.append`, `desktop.places.make_data_folder`.
    """
    from desktop.places import audit_file, make_data_folder, records_file
    from desktop.records.audit import Audit
    from desktop.records.history import History

    make_data_folder()
    history = History(records_file())
    try:
        Audit(audit_file(), history).append([check_event(found), report_event(found, with_names=with_names)])
    finally:
        history.close()
