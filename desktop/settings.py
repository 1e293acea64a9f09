"""What the program remembers: read with care, written whole, never lost. No Qt.

A file that can't be read is set aside under another name, and one that a newer version of the program has written is left
alone: nothing that a person has set is overwritten because this program does not understand it.
"""

from __future__ import annotations

import json
import os
import stat
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from cxr.errors import CxrError, UsageError
from desktop.settings_checks import CHECKS, RECENT_MOST
from desktop.texts import settings as words
from desktop.texts import t

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: tuple[Migration, ...] = ()
"""The first turns a file of schema 1 into one of schema 2, and so on; none is needed yet."""
LARGEST = 1 << 20
"""Bytes; a larger file is none of this program's."""


@dataclass(frozen=True)
class Settings:
    """What the person has set, and what the window remembers of itself.

    Attributes:
        language: code such as "fr"; "": the computer's.
        theme: "system", "light", "dark" or "high_contrast".
        font_scale: 0.8 to 2.0.
        workers: films read at the same time, to 256; 0: chosen by the program.
        watch_folder: absolute path; "": none.
        recent: absolute paths, the latest first, at most `RECENT_MOST`.
        geometry, splitter: of the window, as base64; "": not known.
        accepted_terms: version of the terms that were accepted; "": none.
        overlay_opacity: 0 to 1.
        list_sort: name of the order in the list of films.
        history: whether results are kept to be found again.
        history_days: after so many days an entry is deleted; 0: never.
        read_first: whether the reader says what they see before the score appears.
        others: what the file holds besides; written back as it was.
    """

    language: str = ""
    theme: str = "system"
    font_scale: float = 1.0
    workers: int = 0
    watch_folder: str = ""
    recent: tuple[str, ...] = ()
    geometry: str = ""
    splitter: str = ""
    accepted_terms: str = ""
    overlay_opacity: float = 0.6
    list_sort: str = "score"
    history: bool = True
    history_days: int = 730
    read_first: bool = False
    others: dict[str, Any] = field(default_factory=dict, hash=False)

    def with_recent(self, paths: Sequence[Path | str]) -> Settings:
        """The same with these paths at the head of the recent ones, in their order; relative ones are made absolute."""
        named = dict.fromkeys([*(str(Path(path).absolute()) for path in paths), *self.recent])
        return replace(self, recent=tuple(named)[:RECENT_MOST])


@dataclass(frozen=True)
class Loaded:
    """Settings, and what the person has to be told.

    Attributes:
        problems: a message each, in order; empty where all is well.
        writable: False where the file must stay as it is: then `save` refuses.
    """

    settings: Settings
    problems: tuple[CxrError, ...] = ()
    writable: bool = True


def load(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Loaded:
    """Read settings; a missing file gives the usual ones. Never raises for what the file holds.

    Args:
        path: of the file.
        migrations: from each older schema to the next.
    """
    try:
        raw = _read(path)
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError, RecursionError):
        return _set_aside(path)
    known = len(migrations) + 1
    if raw["schema"] > known:
        newer = UsageError("settings_newer", t(words.NEWER), t(words.NEWER_HINT), path)
        settings, problems = _parse(raw, path)
        return Loaded(settings, (newer, *problems), writable=False)
    try:
        for migrate in migrations[raw["schema"] - 1 :]:
            raw = migrate(raw)
        settings, problems = _parse(raw, path)
    except (KeyError, TypeError, ValueError):
        return _set_aside(path)
    return Loaded(settings, tuple(problems))


def save(path: Path, settings: Settings, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Write settings: whole or not at all, on the disk when this returns, readable by their owner only.

    Raises:
        UsageError: `settings_newer` where a newer version's file lies there, `settings_bad` where a damaged one does that can't
            be renamed, `settings_unwritable` where it can't be written (full, read-only, gone). The old file is then as it was.
    """
    path = Path(os.path.realpath(path))  # a link stays a link
    known = len(migrations) + 1
    try:
        if _read(path)["schema"] > known:
            raise UsageError("settings_newer", t(words.NEWER), t(words.NEWER_HINT), path)
    except FileNotFoundError:
        pass
    except (OSError, ValueError, RecursionError):  # damaged since it was read
        aside = _set_aside(path)
        if not aside.writable:
            raise aside.problems[0] from None
    values = asdict(settings)
    values = {**values.pop("others"), **values, "schema": known}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(path, json.dumps(values, indent=2).encode("ascii"))  # escaped: any name that a file can have goes through
    except OSError as error:
        message = t(words.UNWRITABLE).format(reason=error.strerror or type(error).__name__)
        raise UsageError("settings_unwritable", message, t(words.UNWRITABLE_HINT), path) from error


def _read(path: Path) -> dict[str, Any]:
    """The file's one object, its schema a whole number from 1. Raises OSError, ValueError, RecursionError."""
    if not stat.S_ISREG(path.stat().st_mode):  # to open a pipe is to wait for ever
        raise ValueError("no file")
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError("too large")
    raw = json.loads(data.decode("utf-8-sig"))
    if not isinstance(raw, dict) or type(raw.get("schema")) is not int or raw["schema"] < 1:
        raise ValueError("not settings")
    return raw


def _parse(raw: dict[str, Any], path: Path) -> tuple[Settings, list[CxrError]]:
    """Each value by itself: one that can't be used gives way to the usual one, and is reported."""
    values: dict[str, Any] = {}
    problems: list[CxrError] = []
    names = {f.name for f in fields(Settings)} - {"others"}
    for name in sorted(names & raw.keys()):
        try:
            values[name] = CHECKS[name](raw[name])
        except (TypeError, ValueError):
            message = t(words.FALLBACK).format(name=t(words.FIELDS[name]))
            problems.append(UsageError("settings_value", message, t(words.FALLBACK_HINT), path))
    others = {key: value for key, value in raw.items() if key not in names and key != "schema"}
    return Settings(**values, others=others), problems


def _set_aside(path: Path) -> Loaded:
    """Rename what can't be read to the first free of `.bad`, `.bad-2`, …"""
    number, aside = 1, path.with_name(path.name + ".bad")
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.name}.bad-{number}")
    writable, hint = True, t(words.UNREADABLE_HINT).format(name=aside.name)
    try:
        path.rename(aside)
    except OSError:
        writable, hint = False, t(words.UNREADABLE_STAYS)
    return Loaded(Settings(), (UsageError("settings_bad", t(words.UNREADABLE), hint, path),), writable)


def _write(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=path.name + ".", suffix=".tmp", dir=path.parent)  # made with mode 600
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
    if hasattr(os, "O_DIRECTORY"):  # the new name, too, must survive a power cut
        folder = os.open(path.parent, os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
