"""The SQLite file behind the history: opened with care, shared by processes, never written where it is not understood. No Qt.

In WAL mode with `synchronous=FULL`: what `write` has returned is on the disk. A damaged file is set aside as `.bad`,
`.bad-2`, … and a new one begun; one of a newer version of the program is left alone.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from cxr.errors import CxrError, UsageError
from desktop.records.hold import Hold
from desktop.records.schema import MIGRATIONS, TABLES, Migration
from desktop.texts import history as words
from desktop.texts import t

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds to wait for another process that is writing."""
BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside the file; part of it."""
_ATTEMPTS = 4
_LITTLE = 1 << 20
"""Bytes; with less room than this a failure in writing is a full disk, whatever SQLite calls it."""
_ON_OPENING = (
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",  # macOS's fsync alone leaves data in the drive
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",  # names never go into another folder
    "PRAGMA cell_size_check=ON",
    "PRAGMA trusted_schema=OFF",
)


class Damaged(Exception):
    """The file is not, or not wholly, what this program wrote."""


class Database:
    """Usable from several threads and several processes. Opens when it is first used, and again when the file was replaced.

    Attributes:
        problem: what the person has to be told: a damaged file was set aside. None where all is well.

    Args:
        file: made where it is missing, readable by its owner only.
        migrations: from each older schema to the next; the first makes a new file.
        rescue: brings what can be read of a damaged file into this database, and tells how many entries that were.
    """

    def __init__(
        self, file: Path, migrations: Sequence[Migration] = MIGRATIONS, rescue: Callable[[Path, Database], int] | None = None
    ) -> None:
        self.problem: CxrError | None = None
        self._file = Path(os.path.realpath(file))
        self._migrations, self._rescue = migrations, rescue
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._inode: tuple[int, int] | None = None  # of the file that was opened last
        self._hold = Hold(self._file.parent)

    @property
    def file(self) -> Path:
        """Of the database, links followed."""
        return self._file

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What the work returns; it only reads, and may be called again.

        Raises:
            UsageError: `history_newer`, `history_busy`, `history_unwritable`, `history_bad` (it can't be set aside).
        """
        return self._do(work, self._plain)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The same in one transaction, which is on the disk when this returns; nothing is written where the work raises."""
        return self._do(work, self._transaction)

    def erase(self) -> None:
        """Leave nothing in the files of what was deleted: neither in free pages nor in the log beside the database.

        `secure_delete` alone leaves copies where pages were split: 2 of 2,000 deleted names in a trial.
        """
        self._do(self._shrink, self._plain)

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                with suppress(sqlite3.Error):
                    connection.close()
            self._hold.release()

    def set_aside_files(self) -> list[Path]:
        """The damaged databases that were set aside, with what lay beside them."""
        return sorted(self._file.parent.glob(_escaped(self._file.name) + ".bad*"))

    def _do(
        self, work: Callable[[sqlite3.Connection], T], how: Callable[[sqlite3.Connection, Callable[[sqlite3.Connection], T]], T]
    ) -> T:
        with self._lock:
            for _ in range(_ATTEMPTS):
                try:
                    value = how(self._opened(), work)
                except (sqlite3.Error, Damaged) as error:
                    if not _is_damage(error):
                        raise self._explained(error) from error
                    self._set_aside()
                except OSError as error:
                    raise self._unwritable(error.strerror or type(error).__name__) from error
                else:
                    if self._inode == self._inode_now():
                        return value
                    self.close()  # somebody has moved the file: what was written went with it
            raise self._unwritable(t(words.BAD_STAYS))

    @staticmethod
    def _plain(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
        return work(connection)

    def _transaction(self, connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
        connection.execute("BEGIN IMMEDIATE")
        try:
            self._refuse_newer(connection)  # another process may have migrated it since it was opened
            value = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk has rolled it back already
                connection.execute("ROLLBACK")
            raise
        return value

    @staticmethod
    def _shrink(connection: sqlite3.Connection) -> None:
        end = time.monotonic() + PATIENCE
        connection.execute("VACUUM")
        while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:  # another process reads in it
            if time.monotonic() > end:
                raise UsageError("history_busy", t(words.BUSY), t(words.BUSY_HINT))
            time.sleep(0.05)

    def _opened(self) -> sqlite3.Connection:
        if self._connection is not None and self._inode == self._inode_now():
            return self._connection
        self.close()
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return self._open()
            except sqlite3.OperationalError as error:  # two processes make it at the same time, and SQLite does not always wait
                self.close()
                if not _is_busy(error) or time.monotonic() > end:
                    raise
                time.sleep(0.05)
            except BaseException:
                self.close()
                raise

    def _open(self) -> sqlite3.Connection:
        connection = self._connected()
        self._refuse_newer(connection)
        _refuse_strange(connection)
        for statement in _ON_OPENING:
            connection.execute(statement)
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode=WAL")  # a network drive may refuse: then as it was, and as safe
        self._migrate(connection)
        _check_tables(connection)
        return connection

    def _connected(self) -> sqlite3.Connection:
        """To the file that lies there now; made where it is missing."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._hold.share(PATIENCE):
            raise UsageError("history_busy", t(words.BUSY), t(words.BUSY_HINT), self._file)
        for _ in range(_ATTEMPTS):
            with suppress(FileExistsError):  # only a new file: to open and close one drops the locks that SQLite has on it
                os.close(os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))  # those beside it get the same mode
            inode = self._inode_now()
            connection = sqlite3.connect(self._file, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
            if inode is not None and inode == self._inode_now():
                self._connection, self._inode = connection, inode
                return connection
            connection.close()  # somebody has just moved it
        raise Damaged("the file does not stay where it is")

    def _migrate(self, connection: sqlite3.Connection) -> None:
        """Bring an older schema up to date, and make a new file's; each step whole or not at all."""
        while _version(connection) < len(self._migrations):
            self._transaction(connection, self._step)

    def _step(self, connection: sqlite3.Connection) -> None:
        version = _version(connection)  # read again: another process may have been faster
        if version >= len(self._migrations):
            return
        self._migrations[version](connection)
        connection.execute(f"PRAGMA user_version={version + 1}")

    def _refuse_newer(self, connection: sqlite3.Connection) -> None:
        if _version(connection) > len(self._migrations):
            raise UsageError("history_newer", t(words.NEWER), t(words.NEWER_HINT), self._file)

    def _inode_now(self) -> tuple[int, int] | None:
        try:
            status = self._file.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _set_aside(self) -> None:
        """Rename the damaged file, unless another process has just done so.

        Not while another one has it open: SQLite would remove the new file's log when that one closes the old file.
        """
        self.close()
        end = time.monotonic() + PATIENCE
        while not self._hold.alone(0.0):
            if self._inode_now() != self._inode:
                return
            if time.monotonic() > end:
                raise UsageError("history_busy", t(words.BUSY), t(words.BUSY_HINT), self._file)
            time.sleep(0.02)
        try:
            aside = self._rename() if self._inode_now() == self._inode else None
        finally:
            self._hold.release()
        if aside is not None:
            count = self._rescue(aside, self) if self._rescue is not None else 0
            hint = t(words.BAD_HINT).format(name=aside.name)
            self.problem = UsageError("history_bad", t(words.BAD).format(n=count), hint, self._file)

    def _rename(self) -> Path:
        aside = self._free_name()
        try:
            for end in (*BESIDE, ""):  # the file last: without it, SQLite would throw away what lies beside it
                with suppress(FileNotFoundError):
                    Path(f"{self._file}{end}").rename(f"{aside}{end}")
        except OSError as error:
            hint = t(words.BAD_STAYS_HINT).format(reason=error.strerror or type(error).__name__)
            raise UsageError("history_bad", t(words.BAD_STAYS), hint, self._file) from error
        return aside

    def _free_name(self) -> Path:
        number, aside = 1, self._file.with_name(self._file.name + ".bad")
        while any(os.path.lexists(f"{aside}{end}") for end in ("", *BESIDE)):
            number += 1
            aside = self._file.with_name(f"{self._file.name}.bad-{number}")
        return aside

    def _explained(self, error: Exception) -> CxrError:
        if _is_busy(error):
            return UsageError("history_busy", t(words.BUSY), t(words.BUSY_HINT), self._file)
        return self._unwritable(self._reason(error))

    def _reason(self, error: Exception) -> str:
        """What the system would say; SQLite's words where it would say nothing."""
        folder = self._file.parent
        with suppress(OSError):
            if _code(error) == sqlite3.SQLITE_FULL or shutil.disk_usage(folder).free < _LITTLE:
                return os.strerror(errno.ENOSPC)
            if hasattr(os, "statvfs") and os.statvfs(folder).f_flag & os.ST_RDONLY:
                return os.strerror(errno.EROFS)
            if not os.access(folder, os.W_OK) or (self._file.exists() and not os.access(self._file, os.W_OK)):
                return os.strerror(errno.EACCES)
        return str(error)

    def _unwritable(self, reason: str) -> CxrError:
        return UsageError("history_unwritable", t(words.UNWRITABLE).format(reason=reason), t(words.UNWRITABLE_HINT), self._file)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_strange(connection: sqlite3.Connection) -> None:
    """Raises Damaged for a database of another program, before anything in it is changed."""
    [version, tables] = connection.execute(
        "SELECT user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_user_version"
    ).fetchone()  # in one look: another process may be making it
    if tables and not version:
        raise Damaged("a database of another program")


def _check_tables(connection: sqlite3.Connection) -> None:
    """Raises Damaged where a table or a column is missing."""
    for table, columns in TABLES.items():
        found = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        if not columns <= found:
            raise Damaged(f"{table} lacks {sorted(columns - found)}")


def _code(error: Exception) -> int:
    """SQLite's primary code; 0 where it has none."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _is_damage(error: Exception) -> bool:
    return isinstance(error, Damaged) or _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _is_busy(error: Exception) -> bool:
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)


def _escaped(name: str) -> str:
    """For `glob`."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
