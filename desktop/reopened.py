"""Results of earlier that were opened again: shown as they were stored, with model and threshold of then. No widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from cxr.contract import Contract, Decision
from cxr.result import Result
from desktop import texts
from desktop.records.history import Entry
from desktop.texts import records as words
from desktop.work import Shown


class Reopened:
    """The entries of the history that stand in the list."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._changed: dict[str, str] = {}

    def add(self, entry: Entry) -> None:
        """It was opened again."""
        self._entries[entry.result.path] = entry
        self._changed.pop(entry.result.path, None)

    def drop(self, path: str) -> None:
        """The film is scored anew."""
        self._entries.pop(path, None)

    def entry(self, path: Path | str) -> Entry | None:
        """What is shown of a film instead of a new result; None where it is not one of these."""
        return self._entries.get(str(path))

    def as_stored(self, shown: Shown) -> Shown:
        """The film with the stored result. Where the program looked is shown where model and file are those of then."""
        entry = self._entries[str(shown.path)]
        now, then = shown.result, entry.result
        self._changed[then.path] = _what_changed(now, then, shown)
        same = now is not None and (now.file_sha256, now.model_sha256) == (then.file_sha256, then.model_sha256)
        if same:
            return replace(shown, result=then)
        return replace(shown, result=then, overlay=None, seen=None)

    def decision(self, result: Result) -> Decision | None:
        """Threshold and zone of then; None for a film that was not opened again."""
        entry = self.entry(result.path)
        return None if entry is None else entry.decision

    def contract(self, result: Result, contract: Contract | None) -> Contract | None:
        """By which a report tells of a result; None where the model of then is another one."""
        entry = self.entry(result.path)
        if entry is None or contract is None:
            return contract
        if contract.sha256 != result.model_sha256:
            return None
        return contract if entry.decision is None else replace(contract, decision=entry.decision)

    def remarks(self, result: Result) -> tuple[str, ...]:
        """When and by what it was made, and whether the file is still that of then."""
        entry = self.entry(result.path)
        if entry is None:
            return ()
        when = QLocale().toString(entry.last.astimezone(), QLocale.FormatType.ShortFormat)
        said = [texts.t(words.OF_EARLIER).format(when=when, model=result.model)]
        changed = self._changed.get(result.path)
        return (*said, texts.safe(changed)) if changed else tuple(said)


def _what_changed(now: Result | None, then: Result, shown: Shown) -> str:
    """A text marked for translation; "" where the file is that of then, or nothing is known of it."""
    if shown.film is None:
        return words.FILE_GONE
    if now is not None and then.file_sha256 and now.file_sha256 != then.file_sha256:
        return words.FILE_CHANGED
    return ""
