"""What Qt says on standard error, without its words: they hold names of files, and a desktop keeps them in a journal."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop import log

HARMLESS = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")
"""What the platform without a screen says of itself, often: whole sentences, told as they are and not logged."""
_KINDS = {QtMsgType.QtWarningMsg: "qt_warning", QtMsgType.QtCriticalMsg: "qt_critical", QtMsgType.QtFatalMsg: "qt_fatal"}


def leave_out_words() -> Callable[[], None]:
    """From now on only kind and category of Qt's warnings are told and logged; Python's development mode keeps all as it is.

    Returns:
        Puts the former handler back.
    """
    if sys.flags.dev_mode:
        return lambda: None
    before = qInstallMessageHandler(_tell)

    def undo() -> None:
        qInstallMessageHandler(before)

    return undo


def _tell(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Qt calls this in whichever thread has something to say."""
    code, known = _KINDS.get(kind), words in HARMLESS
    if code is None:
        return
    if not known:
        log.event(code)
    if sys.stderr is not None:
        print(words if known else f"{code} {context.category}", file=sys.stderr)
