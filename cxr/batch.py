"""Many files → Results: parallel, cancellable, in order. `cxr.table` writes them down.

Threads do the work: the decoders and the interpreter release the GIL. Each thread owns its classifier.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from cxr.assess import Assessment, assess
from cxr.classifier import Classifier
from cxr.contract import Contract
from cxr.errors import ContractError, EngineError, ImageError, UsageError
from cxr.result import Result

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

    Args:
        leave_out: files that are the program's own output.
        should_stop: asked before each folder; once true, what was found so far is returned.

    Raises:
        UsageError: `folder_missing`, `folder_unreadable`.
    """
    if not folder.is_dir():
        raise UsageError("folder_missing", "This is not a folder.", "Choose the folder with the films.", folder)
    own = {path.absolute() for path in leave_out}
    files: list[tuple[Path, str]] = []
    skipped = 0

    def fail(error: OSError) -> None:
        if Path(error.filename) == folder:
            raise UsageError(
                "folder_unreadable", "The folder can't be read.", "Check the permissions and the drive.", folder
            ) from error

    for directory, subfolders, names in os.walk(folder, onerror=fail):
        if should_stop():
            break
        if not recursive:
            subfolders.clear()
        for name in names:
            path = Path(directory, name)
            if name.lower() in SYSTEM_FILES or name.startswith("._"):
                skipped += 1
            elif path.absolute() not in own:
                files.append((path, path.relative_to(folder).as_posix()))
    return Found(tuple(sorted(files, key=lambda item: item[1])), skipped)


def run(
    files: Iterable[tuple[Path, str]],
    make_classifier: Callable[[], Classifier],
    *,
    jobs: int = 1,
    should_stop: Callable[[], bool] = lambda: False,
    on_assessment: Callable[[Assessment], None] | None = None,
) -> Iterator[Result]:
    """Score files in order.

    Args:
        files: (path, name for the Result); taken one by one, in the calling thread, shortly before each is begun.
        make_classifier: called once in each worker thread.
        jobs: worker threads, ≥ 1.
        should_stop: asked between images; once true, no further file is begun and the iterator ends.
        on_assessment: gets each Assessment in the worker's thread (heatmaps); must be thread-safe.

    Yields:
        one Result a file, in the order given. At most 4 × jobs files are under way, so memory stays flat. A file on which
        the program fails is a Result too, of code `program_failed` or `out_of_memory`.

    Raises:
        ContractError, EngineError: the model is at fault.
    """
    local = threading.local()

    def work(path: Path, name: str) -> Result | None:
        if should_stop():
            return None
        if not hasattr(local, "classifier"):
            local.classifier = make_classifier()
        try:
            assessment = assess(path, local.classifier, shown_as=name)
        except (ContractError, EngineError):
            raise
        except Exception as error:  # one file must not end a batch of ten thousand
            return _failed(name, local.classifier.contract, error)
        if on_assessment is not None:
            on_assessment(assessment)
        return assessment.result

    waiting: deque[Future[Result | None]] = deque()
    remaining = iter(files)
    with ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="score") as pool:
        try:
            while True:
                while len(waiting) < 4 * jobs and (item := next(remaining, None)) is not None:
                    waiting.append(pool.submit(work, *item))
                if not waiting:
                    return
                result = waiting.popleft().result()
                if result is None:
                    return
                yield result
        finally:
            for future in waiting:
                future.cancel()


def _failed(name: str, contract: Contract, error: Exception) -> Result:
    """The row of a file on which the program failed; the kind of the error only, for its words may quote the file."""
    if isinstance(error, MemoryError):
        told = ImageError("out_of_memory", "There is not enough memory for this file.", "Close other programs and try again.")
    else:
        what = type(error).__name__
        told = ImageError("program_failed", f"The program failed on this file ({what}).", "Have it read, and report it.")
    return Result(
        path=name,
        status="error",
        code=told.code,
        message=f"{told.message} {told.hint}",
        model=contract.title,
        model_sha256=contract.sha256,
    )
