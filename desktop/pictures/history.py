"""The picture of the page "Earlier results", with made-up films."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.contract import Decision
from cxr.result import Result
from desktop.pages.history import SIZE, HistoryDialog
from desktop.records.history import Entry, History

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.window import Window

_FILMS = (  # hours ago, name, score, decision, own read, verdict, note
    (0.4, "ward 3/film 0412.dcm", 0.93, "pneumonia", "pneumonia", "pneumonia", ""),
    (1.1, "ward 3/film 0411.dcm", 0.52, "uncertain", "unsure", "", "asked for another film"),
    (1.3, "ward 3/film 0410.dcm", 0.08, "normal", "normal", "normal", ""),
    (2.0, "ward 1/film 0409.dcm", None, "", "", "", "turned, taken again"),
    (20, "ward 1/film 0408.dcm", 0.88, "pneumonia", "unsure", "pneumonia", "right lower lobe"),
    (21, "ward 1/film 0407.dcm", 0.11, "normal", "normal", "", ""),
    (21.5, "emergency/film 0406.png", 0.97, "pneumonia", "pneumonia", "pneumonia", ""),
    (46, "emergency/film 0405.png", 0.31, "normal", "pneumonia", "pneumonia", "left side, behind the heart"),
    (47, "emergency/film 0404.png", 0.05, "normal", "normal", "normal", ""),
    (70, "emergency/film 0403.png", 0.76, "pneumonia", "", "", ""),
)


def _result(name: str, score: float | None, decision: str) -> Result:
    path = f"/films/{name}"
    if score is None:
        return Result(path, "refused", "not_a_chest", "This does not look like an upright frontal chest film.")
    return Result(
        path, "ok", probability=score, decision=decision, threshold=0.5, model="lite0_160_soft 1.0.0", profile="balanced"
    )


def _made_up() -> list[Entry]:
    now = datetime.now(UTC)
    decision = Decision(0.5, 0.4, 0.6, "made up")
    entries = []
    for number, (hours, name, score, finding, read, verdict, note) in enumerate(_FILMS):
        at = now - timedelta(hours=hours)
        said = (read, at if read else None, verdict, at if verdict or note else None, note)
        entries.append(Entry(100 - number, at, at, _result(name, score, finding), decision, *said))
    return entries


class _MadeUp(History):
    """These entries and no others; nothing is read or written."""

    def __init__(self) -> None:
        super().__init__(Path("made-up.sqlite3"))
        self._entries = _made_up()

    def find(self, **filters: Any) -> list[Entry]:
        """All of them."""
        return self._entries


class _AtOnce:
    """Asks the made-up history, here and now."""

    def __init__(self) -> None:
        self._history = _MadeUp()

    def run(self, work: Callable[[History], Any], then: Callable[[Any], None]) -> None:
        """No waiting."""
        then(work(self._history))


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The page over the window."""
    dialog = HistoryDialog(_AtOnce(), parent=window)
    dialog.resize(*SIZE)
    dialog.show()
    dialog.table.choose(4)
    shoot("history", dialog)
    dialog.close()
    dialog.deleteLater()
