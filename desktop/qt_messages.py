"""What Qt says on standard error, without its words: they hold names of files, and a desktop keeps them in a journal."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop import log

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


def _tell(kind: QtMsgType, context: QMessageLogContext, _: str) -> None:
    """Qt calls this in whichever thread has something to say."""
    code = _KINDS.get(kind)
    if code is not None:
        log.event(code)
        if sys.stderr is not None:
            print(code, context.category, file=sys.stderr)
