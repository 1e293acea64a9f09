"""The folders of installed models and the note of which one is in use. Safe with two programs, and when killed at any moment.

A model grows in a folder `new-…` that is locked; it takes its own name once all of it is on the disk, and only then the note
names it. What a killed program left is removed by the next installation.
"""

from __future__ import annotations

import os
import secrets
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from pathlib import Path

from cxr.errors import UsageError
from cxr.file_lock import open_locked
from cxr.model_package import Files
from cxr.seal import seal_of
from cxr.writing import sync_folder, whole
from desktop.model_store.shelf import is_intact, present_choice
from desktop.models import CONTRACT_NAME, SHIPPED, Choice, choice_file, read_choice, to_text
from desktop.places import make_data_folder, models_folder
from desktop.texts import model_install as words
from desktop.texts import t

PATIENCE = 10.0
"""Seconds that a change waits for one that another window is making."""
_NEW, _GONE = "new-", "gone-"
REMEMBERED = 20
"""So many models back."""


class Staged:
    """A model on its way in: its files lie in a locked folder of the store, under no name that anybody uses."""

    def __init__(self, folder: Path, lock: int) -> None:
        self.folder = folder
        self._lock: int | None = lock

    @property
    def contract(self) -> Path:
        """Of the model."""
        return self.folder / CONTRACT_NAME

    def add(self, files: Mapping[str, bytes]) -> None:
        """Write files, on the disk when this returns. Raises UsageError `model_unwritable`."""
        with _told():
            for name, content in files.items():
                _write(self.folder / name, content)

    def discard(self) -> None:
        """It is not wanted: all of it goes."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.release()

    def release(self) -> None:
        """Take the lock off."""
        lock, self._lock = self._lock, None
        if lock is not None:
            with suppress(OSError):
                _lock_of(self.folder).unlink(missing_ok=True)
            os.close(lock)


def stage(files: Files) -> Staged:
    """Bring a model's files into the store. Leftovers of programs that were killed go first.

    Raises:
        UsageError: `model_unwritable`, `data_folder`.
    """
    store = models_folder()
    make_data_folder()
    with _told():
        store.mkdir(mode=0o700, exist_ok=True)
        clean()
        folder = store / f"{_NEW}{secrets.token_hex(8)}"
        lock = open_locked(_lock_of(folder), 0o600)
        if lock is None:
            raise UsageError("model_busy", t(words.BUSY), t(words.BUSY_HINT), store)
        staged = Staged(folder, lock)
        try:
            folder.mkdir(mode=0o700)
            for name, content in files.items():
                _write(folder / name, content)
        except BaseException:
            staged.discard()
            raise
    return staged


def clean() -> None:
    """Remove what killed programs left behind; what another one works on stays. Never fails."""
    with suppress(OSError):
        for path in sorted(models_folder().iterdir()):
            if path.is_dir() and path.name.startswith((_NEW, _GONE)):
                _clean(path)
        for path in models_folder().glob(f"{_NEW}*.lock"):
            _clean(path.with_suffix(""))


def _clean(folder: Path) -> None:
    lock = open_locked(_lock_of(folder), 0o600)
    if lock is not None:
        shutil.rmtree(folder, ignore_errors=True)
        with suppress(OSError):
            _lock_of(folder).unlink(missing_ok=True)
        os.close(lock)


def commit(staged: Staged, before: str | None) -> str:
    """Put a staged model in use; what was in use stays to go back to.

    Args:
        before: the model in use when it was compared; None: that could not be read.

    Returns:
        Its hash.

    Raises:
        UsageError: `model_unwritable`, `model_busy`, `model_changed`: another window has changed the model meanwhile.
    """
    model = seal_of(staged.contract.read_bytes())
    with _told(), _changing():
        _check_unchanged(before)
        target = models_folder() / model
        if os.path.lexists(target):
            if is_intact(model):
                staged.discard()
            else:
                target.rename(target.with_name(f"{_GONE}{secrets.token_hex(8)}"))
        if staged.folder.exists():
            _sync_folders(staged.folder)
            staged.folder.rename(target)
            sync_folder(models_folder())
        choose(model)
        staged.release()
    clean()
    return model


def switch(model: str, before: str | None, *, back: bool = False) -> None:
    """Put an installed model, or the one that came with the program, in use.

    Args:
        before: as in `commit`.
        back: it is the one before: then the present one is not remembered as one to go back to.

    Raises:
        UsageError: as `commit`.
    """
    with _told(), _changing():
        _check_unchanged(before)
        choose(model, back=back)


def choose(model: str, *, back: bool = False) -> None:
    """Write the note. Raises OSError."""
    present = present_choice()
    earlier = present.before if present else ()
    if present and not back:
        earlier = (*earlier, present.model)
    elif back and model in earlier:
        earlier = earlier[: len(earlier) - 1 - earlier[::-1].index(model)]
    earlier = tuple(one for one in dict.fromkeys(reversed(earlier)) if one != model)[::-1][-REMEMBERED:]
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    models_folder().mkdir(mode=0o700, exist_ok=True)
    with whole(choice_file()) as temporary:
        temporary.write_text(to_text(Choice(model, now, earlier)), encoding="ascii")


def remove(model: str) -> None:
    """Delete an installed model that is not in use.

    Raises:
        UsageError: `model_kept`: it is in use, or came with the program; `model_unwritable`, `model_busy`.
    """
    with _told(), _changing():
        present = read_choice()
        if model in (SHIPPED, present.model):
            raise UsageError("model_kept", t(words.KEPT), t(words.KEPT_HINT))
        if model in present.before:
            kept = tuple(one for one in present.before if one != model)
            with whole(choice_file()) as temporary:
                temporary.write_text(to_text(Choice(present.model, present.since, kept)), encoding="ascii")
        (models_folder() / model).rename(models_folder() / f"{_GONE}{secrets.token_hex(8)}")
    clean()


def _check_unchanged(before: str | None) -> None:
    present = present_choice()
    if (present.model if present else None) != before:
        raise UsageError("model_changed", t(words.CHANGED), t(words.CHANGED_HINT))


@contextmanager
def _changing() -> Iterator[None]:
    """One program at a time changes the note. Raises UsageError `model_busy`, OSError."""
    models_folder().mkdir(mode=0o700, exist_ok=True, parents=True)
    path, end = models_folder() / "change.lock", time.monotonic() + PATIENCE
    while (lock := open_locked(path, 0o600)) is None:
        if time.monotonic() > end:
            raise UsageError("model_busy", t(words.BUSY), t(words.BUSY_HINT))
        time.sleep(0.05)
    try:
        yield
    finally:
        os.close(lock)


@contextmanager
def _told() -> Iterator[None]:
    """An OSError as a sentence: the model that was in use stays."""
    try:
        yield
    except OSError as error:
        message = t(words.UNWRITABLE).format(reason=error.strerror or type(error).__name__)
        raise UsageError("model_unwritable", message, t(words.UNWRITABLE_HINT), models_folder()) from error


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folders(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        if path.is_dir():
            sync_folder(path)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")
