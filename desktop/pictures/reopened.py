"""The picture of a result of earlier, opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.screenshot import read_all

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.window import Window

THEN = datetime(2026, 9, 14, 8, 20, tzinfo=UTC)


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The film on the stage, as if another model had scored it weeks before."""
    window.recorder.shutdown()
    [entry] = window.recorder.history.find(limit=1)
    result = replace(entry.result, model="efficientnet_lite0 1.9.0", model_sha256="0" * 64)
    window.reopen(replace(entry, first=THEN, last=THEN, result=result))
    read_all(window)
    shoot("reopened", window)
