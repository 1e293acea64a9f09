"""The worker's side of `cxr.workers`: reads films in a process of its own, so that what breaks there breaks nothing else.

Requests come on standard input, replies go to standard output, both pickled; the two ends are one program, started by one
person. End of input ends the worker: so none outlives its parent, however that ended.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import pickle
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

from cxr.reader import DirectReader

MAX_MEMORY = 1 << 30
"""Bytes of its own that a worker may hold (Linux): a file that wants more gets `out_of_memory`, not the whole computer."""
LONGEST = 240.0
"""Seconds after which a worker that is still at one request ends itself, even in a codec that holds Python's lock: its parent
has given it up long before, or was killed."""
OPERATIONS = frozenset({"identity", "contract", "score", "assess", "look", "view", "load", "save_dicom"})


def serve(contract: Path, decision: str = "") -> int:
    """Answer until the input ends.

    Args:
        contract: of the model; loaded when first needed.
        decision: the `Decision` in use instead of the contract's, as JSON; "": the contract's.

    Returns:
        0, the exit code.
    """
    requests, replies = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no reply
    _hold_back()
    if os.name == "posix":
        threading.Thread(target=_end_with, args=(os.getppid(),), name="parent", daemon=True).start()
    reader = DirectReader(partial(_load, contract, decision))
    with contextlib.suppress(BrokenPipeError), replies, Path(os.devnull).open("w") as null:  # the parent is gone
        while (request := _next(requests)) is not None:
            operation, arguments = request
            faulthandler.dump_traceback_later(LONGEST, exit=True, file=null)
            pickle.dump(_answer(reader, operation, arguments), replies, protocol=5)
            replies.flush()
            faulthandler.cancel_dump_traceback_later()
    return 0


def _end_with(parent: int) -> None:
    """The end of input is seen between two requests only: a worker that hangs in one must not outlive its parent either."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _load(contract: Path, decision: str) -> Any:
    from cxr.classifier import load_classifier
    from cxr.contract import Decision

    return load_classifier(contract, decision=Decision(**json.loads(decision)) if decision else None)


def _next(requests: Any) -> tuple[str, tuple[Any, ...]] | None:
    try:
        request: tuple[str, tuple[Any, ...]] = pickle.load(requests)
    except EOFError:
        return None
    return request


def _answer(reader: DirectReader, operation: str, arguments: tuple[Any, ...]) -> tuple[bool, Any]:
    """(True, what the reader returned) or (False, what it raised)."""
    if operation not in OPERATIONS:
        return False, ValueError(f"no such operation: {operation}")
    try:
        return True, getattr(reader, operation)(*arguments)
    except Exception as error:
        error.__traceback__ = None  # its frames hold the film
        return False, error


def _hold_back() -> None:
    """No core files and no boxes about crashes; bounded memory."""
    if sys.platform == "win32":
        import ctypes

        no_boxes = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX
        ctypes.windll.kernel32.SetErrorMode(no_boxes)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # macOS has no such limit that it keeps
        resource.setrlimit(resource.RLIMIT_DATA, (MAX_MEMORY, MAX_MEMORY))
