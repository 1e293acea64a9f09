"""Many files → Results: parallel, cancellable, in order. `cxr.table` writes them down.

`run` takes any `concurrent.futures.Executor`, in a `Pool`; `LocalPool` is the one of this computer.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cxr.errors import UsageError
from cxr.reader import Closed, Reader
from cxr.result import Result

if TYPE_CHECKING:
    from cxr.assess import Assessment

SYSTEM_FILES = frozenset({"thumbs.db", ".ds_store", "desktop.ini", "ehthumbs.db", ".directory"})
"""What operating systems leave in folders (lower case); "._*" of macOS too. Skipped and counted."""


@dataclass(frozen=True)
class Found:
    """Files of a folder.

    Attributes:
        files: (absolute path, path relative to the folder with "/"), sorted by the relative path.
        skipped: how many system files were left out.
    """

    files: tuple[tuple[Path, str], ...]
    skipped: int


def find_files(
    folder: Path,
    *,
    recursive: bool,
    leave_out: Sequence[Path] = (),
    should_stop: Callable[[], bool] = lambda: False,
) -> Found:
    """Every file of a folder; links to folders are not followed, so that a loop of links ends.

    A subfolder that can't be read stands in their place itself: what can't be looked into must not be passed over.

    Args:
        leave_out: files and folders that are the program's own output.
        should_stop: asked before each folder; once true, what was found so far is returned.

    Raises:
        UsageError: `folder_missing`, `folder_unreadable`.
    """
    try:
        if not folder.is_dir():
            raise UsageError("folder_missing", "This is not a folder.", "Choose the folder with the films.", folder)
    except OSError as error:  # a folder above it can't be read, or the name is too long
        raise _unreadable(folder) from error
    own = {Path(os.path.realpath(path.parent), path.name) for path in leave_out}
    own_names = {path.name for path in own}
    files: list[tuple[Path, str]] = []
    skipped = 0

    def fail(error: OSError) -> None:
        if Path(error.filename) == folder:
            raise _unreadable(folder) from error
        files.append((Path(error.filename), Path(error.filename).relative_to(folder).as_posix()))

    def is_own(path: Path) -> bool:
        return path.name in own_names and Path(os.path.realpath(path.parent), path.name) in own

    for directory, subfolders, names in os.walk(folder, onerror=fail):
        if should_stop():
            break
        subfolders[:] = [name for name in subfolders if recursive and not is_own(Path(directory, name))]
        for name in names:
            path = Path(directory, name)
            if name.lower() in SYSTEM_FILES or name.startswith("._"):
                skipped += 1
            elif not is_own(path):
                files.append((path, path.relative_to(folder).as_posix()))
    return Found(tuple(sorted(files, key=lambda item: item[1])), skipped)


def _unreadable(folder: Path) -> UsageError:
    return UsageError("folder_unreadable", "The folder can't be read.", "Check the permissions and the drive.", folder)


class Pool(Protocol):
    """What scores many files at a time: threads here, or computers of a cluster.

    Attributes:
        executor: runs `score`.
        ahead: how many files may be under way, so that memory stays flat.
    """

    executor: Executor
    ahead: int

    def score(self, path: Path, name: str) -> Result:
        """Score one file; `name` is the Result's `path`. Raises `Stopped`, ContractError, EngineError, never for the file."""


class Stopped(Exception):
    """The batch was asked to stop before this file was begun."""


def run(files: Iterable[tuple[Path, str]], pool: Pool, *, should_stop: Callable[[], bool] = lambda: False) -> Iterator[Result]:
    """Score files in order.

    Args:
        files: (path, name for the Result); taken one by one, in the calling thread, shortly before each is begun.
        pool: not closed at the end.
        should_stop: asked between images; once true, no further file is begun and the iterator ends.

    Yields:
        one Result a file, in the order given.

    Raises:
        ContractError, EngineError: the model is at fault.
    """
    waiting: deque[Future[Result]] = deque()
    remaining = iter(files)
    try:
        while True:
            while len(waiting) < pool.ahead and not should_stop() and (item := next(remaining, None)) is not None:
                waiting.append(pool.executor.submit(pool.score, *item))
            if not waiting:
                return
            future = waiting.popleft()
            if should_stop() and future.cancel():
                return
            try:
                result = future.result()
            except (Stopped, CancelledError):
                return
            yield result
    finally:
        for future in waiting:
            future.cancel()


class LocalPool:
    """Threads of this process, each with a reader of its own. Readers that are worker processes use a core each.

    Args:
        make_reader: called once in each thread.
        jobs: threads, ≥ 1.
        should_stop: asked in the threads before each file; may block, which pauses.
        on_assessment: gets each Assessment in the thread that made it (heatmaps); must be thread-safe.
        closes: whether the readers are closed at the end.
    """

    def __init__(
        self,
        make_reader: Callable[[], Reader],
        jobs: int = 1,
        *,
        should_stop: Callable[[], bool] = lambda: False,
        on_assessment: Callable[[Assessment], None] | None = None,
        closes: bool = True,
    ) -> None:
        self.ahead = 4 * jobs
        self._threads = ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="score")
        self.executor: Executor = self._threads
        self._make_reader, self._should_stop, self._on_assessment = make_reader, should_stop, on_assessment
        self._closes = closes
        self._local = threading.local()
        self._readers: list[Reader] = []

    def score(self, path: Path, name: str) -> Result:
        if self._should_stop():
            raise Stopped
        reader = self._reader()
        try:
            if self._on_assessment is None:
                return reader.score(path, name)
            assessment = reader.assess(path, name)
        except Closed:
            raise Stopped from None
        self._on_assessment(assessment)
        return assessment.result

    def kill(self) -> None:
        """End at once, films under way too."""
        for reader in self._readers:
            reader.close()

    def close(self) -> None:
        """Let the films under way come to their end; then threads and readers go."""
        self._threads.shutdown(cancel_futures=True)
        if self._closes:
            self.kill()

    def __enter__(self) -> LocalPool:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and issubclass(kind, KeyboardInterrupt):  # asked for twice: a film that hangs is not waited for
            self.kill()
        self.close()

    def _reader(self) -> Reader:
        if not hasattr(self._local, "reader"):
            self._local.reader = self._make_reader()
            self._readers.append(self._local.reader)
        reader: Reader = self._local.reader
        return reader
