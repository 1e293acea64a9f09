"""A log that holds no names: what happened, by code, and where in the program. No Qt.

Never a sentence, for sentences carry file names and, from DICOM files, names of patients. What comes from outside (the
words of an exception, arguments, text that another module logs) is left out, not cleaned: names can't be told from words.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from cxr.errors import CxrError

BYTES, FILES = 256 * 1024, 3
"""Size of a file, and how many there are: the one in use and older ones."""
LOGGER = logging.getLogger("pneumonia-reader")
LEFT_OUT = "text_left_out"
_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}")
_OWN = ("cxr", "desktop")


def event(code: str, **figures: int | float) -> None:
    """Log that something happened.

    Args:
        code: snake_case, written in the source at the place of the call, never made from data.
        figures: what belongs to it, as numbers; anything else is left out.
    """
    LOGGER.info(_checked(code, figures), extra={"own": True})


def failure(code: str, error: BaseException) -> None:
    """Log an exception: its kind and its places in this program, without its words."""
    LOGGER.error(_checked(code, {}) + " " + " < ".join(describe(error)), extra={"own": True})


def describe(error: BaseException) -> list[str]:
    """An exception and those that led to it, the last first: "ValueError at desktop.work:57 show, cxr.assess:31 assess"."""
    return [_one(link) for link in _chain(error)]


def _checked(code: str, figures: dict[str, int | float]) -> str:
    if not _CODE.fullmatch(code):
        return LEFT_OUT
    kept = (f"{key}={value:g}" for key, value in figures.items() if isinstance(value, (int, float)))
    return " ".join((code, *kept))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen and len(seen) < 8:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _one(error: BaseException) -> str:
    kind = type(error).__name__
    if isinstance(error, CxrError):
        kind += f"[{error.code if _CODE.fullmatch(error.code) else LEFT_OUT}]"
    elif isinstance(error, OSError) and isinstance(error.errno, int):
        kind += f"[{error.errno}]"
    places = ", ".join(_places(error.__traceback__))
    return f"{kind} at {places}" if places else kind


def _places(traceback: TracebackType | None) -> Iterator[str]:
    """Lines of this program only, by module: other files' paths hold folders of the person."""
    while traceback is not None:
        frame = traceback.tb_frame
        module = str(frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] in _OWN:
            yield f"{module}:{traceback.tb_lineno} {frame.f_code.co_name}"
        traceback = traceback.tb_next


class NoNames(logging.Filter):
    """Lets through what `event` and `failure` made; of any other record only that there was one, and how grave."""

    def filter(self, record: logging.LogRecord) -> bool:
        """True always; changes the record."""
        if not getattr(record, "own", False):
            record.msg = LEFT_OUT
        record.args, record.exc_info, record.exc_text, record.stack_info = None, None, None, None
        return True


class _File(logging.FileHandler):
    """Readable by its owner only. A log that can't be written is no reason to stop, nor to print the record elsewhere.

    Turns over by itself: `logging.handlers`, which has a class for that, imports what sends logs over a network.
    """

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)  # a pipe of that name waits for a reader
        handle = os.open(self.baseFilename, flags, 0o600)
        return TextIOWrapper(os.fdopen(handle, "ab"), encoding="ascii", errors="backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, into a new file where the one in use would grow too large."""
        try:
            if self.stream is None:
                self.stream = self._open()
            if os.fstat(self.stream.fileno()).st_size + len(self.format(record)) + 1 > BYTES:
                self._turn_over()
        except Exception:
            self.handleError(record)
            return
        super().emit(record)

    def _turn_over(self) -> None:
        """program.log becomes program.log.1, that one program.log.2, the oldest goes."""
        self.stream.close()
        names = [Path(self.baseFilename), *(Path(f"{self.baseFilename}.{number}") for number in range(1, FILES))]
        for older, newer in zip(names[:0:-1], names[-2::-1], strict=True):
            if newer.is_file():
                newer.replace(older)
        self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Go on."""


def open_log(path: Path) -> bool:
    """Write the log to this file from now on, and to older ones beside it; a log opened before is closed.

    Returns:
        False where it can't be written: the program goes on without.
    """
    close_log()
    try:
        for folder in (path.parent.parent, path.parent):  # the data folder, too: `mkdir` gives parents the usual mode
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _File(path)
    except OSError:
        return False
    formatter = logging.Formatter("%(asctime)sZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    handler.addFilter(NoNames())
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    return True


def close_log() -> None:
    """Close the file; events are dropped until another is opened."""
    for handler in list(LOGGER.handlers):
        LOGGER.removeHandler(handler)
        with suppress(OSError):  # a full disk
            handler.close()
    LOGGER.addHandler(logging.NullHandler())
    LOGGER.propagate = False


def install_hooks(callback: Callable[[BaseException], None]) -> Callable[[], None]:
    """Exceptions that nobody caught, of any thread, are logged and handed to `callback`, in the thread that raised them.

    Standard error gets what the log gets: a desktop keeps it in a journal of its own. So do Python's warnings, what other
    modules log, and exceptions that Python itself drops (in `__del__`), of which `callback` hears nothing. Python's
    development mode (`python -X dev`) prints all as ever. Ctrl-C and the end of the program are none of these.

    Returns:
        Puts the former hooks back.
    """
    before = sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning, logging.lastResort

    def caught(error: BaseException) -> None:
        failure("uncaught", error)
        _say("uncaught", *describe(error))
        try:
            callback(error)
        except Exception as second:  # a hook that fails would hide the first failure
            failure("hook_failed", second)

    def main_hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if sys.flags.dev_mode or not issubclass(kind, Exception):
            before[0](kind, error, traceback)
        if issubclass(kind, Exception):
            caught(error.with_traceback(traceback))

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if sys.flags.dev_mode:
            before[1](args)
        if isinstance(args.exc_value, Exception):
            caught(args.exc_value)

    def unraisable_hook(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            failure("dropped", args.exc_value)
            _say("dropped", *describe(args.exc_value))

    def show_warning(message: Warning | str, category: type[Warning], *_: object, **__: object) -> None:
        event("python_warning")
        _say("warning", category.__name__)

    sys.excepthook, threading.excepthook = main_hook, thread_hook
    if not sys.flags.dev_mode:
        sys.unraisablehook, warnings.showwarning = unraisable_hook, show_warning
        logging.lastResort = logging.StreamHandler()
        logging.lastResort.setLevel(logging.WARNING)
        logging.lastResort.addFilter(NoNames())

    def uninstall() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning, logging.lastResort = before

    return uninstall


def _say(what: str, *lines: str) -> None:
    """On standard error, if there is one; development mode has said it in full."""
    if sys.stderr is not None and not sys.flags.dev_mode:
        with suppress(OSError):
            print(what, *lines, sep="\n  ", file=sys.stderr)
