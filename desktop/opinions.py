"""What the reader says of films: their own read before a score is shown, their verdict and note after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from cxr.errors import CxrError
from cxr.result import Result
from desktop.preferences import Preferences
from desktop.recorder import Recorder
from desktop.records.history import Entry, History
from desktop.records.rows import absolute, identity_of
from desktop.settings import Settings

PATIENCE_MS = 4000
"""A disk that does not answer for so long keeps nobody from going on: the score is shown then."""


@dataclass(frozen=True)
class Said:
    """What the reader has said of a film.

    Attributes:
        read: before the score was seen, of `desktop.records.history.READS`; "" nothing.
        verdict: with the score in view, of the same or "". note: in their own words.
        kept: whether it is in the history; None: not known yet.
    """

    read: str = ""
    verdict: str = ""
    note: str = ""
    kept: bool | None = None


NOTHING = Said()


class Opinions(QObject):
    """Which scores are kept back, and what was said; handed to the recorder, and remembered until the window closes.

    Signals:
        opened(): some scores need not be kept back any more.
        changed(object): what is known of what was said of this Result is another than before.
        forgotten(): nothing that was said is kept any more.

    Args:
        recorder: keeps what is said. preferences: whether the reader reads first.

    Attributes:
        reads_first: whether scores of films that were not read yet are kept back.
    """

    opened = Signal()
    changed = Signal(object)
    forgotten = Signal()

    def __init__(self, recorder: Recorder, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self.reads_first = preferences.settings.read_first
        self._seen: set[str] = set()
        self._said: dict[bytes, Said] = {}
        self._waiting: dict[bytes, Callable[[], None]] = {}
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        recorder.kept.connect(self.know)
        preferences.changed.connect(self._on_settings)

    @property
    def keeps(self) -> bool:
        """Whether what is said is kept beyond this window."""
        return self._recorder.keeps

    def hides(self, result: Result) -> bool:
        """Whether this score is kept back."""
        return self.reads_first and result.probability is not None and _film(result) not in self._seen

    def hides_entry(self, entry: Entry) -> bool:
        """Whether the score of an earlier result is kept back: nothing was said of it, before the score or after."""
        return not entry.read and not entry.verdict and self.hides(entry.result)

    def hides_film(self, sha256: str) -> bool:
        """Whether the scores of the film with this hash are kept back, as far as this window knows."""
        return self.reads_first and sha256 not in self._seen

    def note_seen(self, results: Iterable[Result]) -> None:
        """These scores are shown: a read that came after that would be no read of one's own."""
        self._seen.update(_film(result) for result in results if not self.hides(result))

    def said(self, result: Result) -> Said:
        """What is known so far."""
        return self._said.get(_key(result), NOTHING)

    def waits(self, result: Result) -> bool:
        """Whether a read was said and is being written."""
        return _key(result) in self._waiting

    def look_up(self, result: Result) -> None:
        """Ask what was said in earlier windows; `changed` follows where that is something."""
        if self._recorder.keeps and _key(result) not in self._said:
            self._recorder.run(partial(_entry, result=result), self._learn)

    def say_read(self, result: Result, read: str) -> None:
        """The reader's own read. Once it is on the disk, or can't get there, the score is shown: `opened`."""
        key = _key(result)
        if key in self._waiting:
            return

        def show() -> None:
            self._seen.add(_film(result))
            self.opened.emit()

        self._waiting[key] = show
        self._patience.start()
        self._recorder.say_read(result, read)
        self._confirm(result, Said(read))

    def say_verdict(self, result: Result, verdict: str, note: str) -> None:
        """The reader's verdict and note; `changed` follows once it is known whether they are kept."""
        self._recorder.say_verdict(result, verdict, note)
        self._confirm(result, Said(self.said(result).read, verdict, note))

    def _confirm(self, result: Result, said: Said) -> None:
        """Ask whether it is on the disk: what the recorder writes comes first."""
        key = _key(result)
        self._said[key] = said

        def tell(entry: Entry | None) -> None:
            if self._said.get(key) == said:  # nothing else was said since
                kept = entry is not None and (entry.read, entry.verdict, entry.note) == (said.read, said.verdict, said.note)
                self._said[key] = Said(said.read, said.verdict, said.note, kept)
                self.changed.emit(result)
            self._go_on(key)

        if self._recorder.keeps:
            self._recorder.run(partial(_entry, result=result), tell)
        else:
            tell(None)

    def _go_on(self, key: bytes) -> None:
        show = self._waiting.pop(key, None)
        if not self._waiting:
            self._patience.stop()
        if show is not None:
            show()

    def _give_up(self) -> None:
        for key in tuple(self._waiting):
            self._go_on(key)

    def shutdown(self) -> None:
        """The window is going: nothing is shown any more."""
        self._patience.stop()
        self._waiting.clear()

    def know(self, entries: list[Entry]) -> None:
        """Films that were read, or judged, in an earlier window are not asked for again."""
        if not entries:  # all were deleted
            self._said.clear()
            self.forgotten.emit()
        opened = False
        for entry in entries:
            film = _film(entry.result)
            if (entry.read or entry.verdict) and identity_of(entry.result) not in self._waiting:
                opened |= film not in self._seen
                self._seen.add(film)
            self._learn(entry)
        if opened:
            self.opened.emit()

    def _learn(self, entry: Entry | None) -> None:
        """What was said in an earlier window, unless something was said in this one."""
        if entry is None or not (entry.read or entry.verdict or entry.note):
            return
        key = identity_of(entry.result)
        if key not in self._said:
            self._said[key] = Said(entry.read, entry.verdict, entry.note, True)
            self.changed.emit(entry.result)

    def _on_settings(self, settings: Settings) -> None:
        if settings.read_first != self.reads_first:
            self.reads_first = settings.read_first
            self.opened.emit()


def _film(result: Result) -> str:
    """The same for a film wherever it lies and however it was turned: one who knows one of its scores knows too much."""
    return result.file_sha256 or result.path


def _key(result: Result) -> bytes:
    return identity_of(absolute(result))


def _entry(history: History, result: Result) -> Entry | None:
    """None where there is none, and where the history can't be read: the recorder has told why it can't be written."""
    try:
        return history.entry_of(result)
    except CxrError:
        return None
