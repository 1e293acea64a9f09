"""The window answers while slow and many films are read: turns of its event loop are measured, in real time.

A heartbeat rings every few milliseconds in the GUI thread; a turn is what passes between two beats beyond that. Files are
slow in whichever thread reads them: a read on the GUI thread would be a turn of its own length.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

import cxr.assess
import desktop.work
from cxr.fake import fake_classifier
from desktop.outcome import Kind
from tests.desktop.conftest import draw, wait_until_idle

USUAL, LONGEST = 0.100, 0.300
"""Seconds: of the turns' 99th percentile, and of the longest."""
SLOW = 0.35
"""Seconds that the drive takes for a file: more than any turn may."""
BEAT_MS = 4
TRIALS = 3
"""Folders, each with the same films. On a busy computer other programs make turns long, too: one calm trial is enough."""


class Heart(QObject):
    """Beats in the GUI thread and notes how long each turn took, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[float] = []
        self._last = self._time()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _time(self) -> float:
        """Seconds; those in which this thread was ready and other programs had the processor stand still."""
        try:
            waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
        except (OSError, IndexError, ValueError):
            waited = 0.0
        return time.perf_counter() - waited

    def _beat(self) -> None:
        now = self._time()
        self.turns.append(max(0.0, now - self._last - BEAT_MS / 1000))
        self._last = now

    def stop(self) -> tuple[float, float]:
        """The 99th percentile and the longest."""
        self._timer.stop()
        ordered = sorted(self.turns)
        return ordered[len(ordered) * 99 // 100], ordered[-1]


def measure(use: Callable[[Path], None], folders: Iterable[Path]) -> tuple[float, float]:
    """The turns while the window is used with a folder: the calmest of a few trials."""
    calmest = (float("inf"), float("inf"))
    for folder in folders:
        heart = Heart()
        use(folder)
        figures = heart.stop()
        print(f"99th percentile {figures[0] * 1000:.0f} ms, longest {figures[1] * 1000:.0f} ms, {len(heart.turns)} turns")
        calmest = min(calmest, figures, key=lambda pair: max(pair[0] / USUAL, pair[1] / LONGEST))
        if calmest[0] < USUAL and calmest[1] < LONGEST:
            break
    return calmest


@pytest.fixture
def slow_drive(monkeypatch):
    """Every listing and every read takes its time, as on a worn stick or a bad line."""

    def slow(function):
        def call(*args, **kwargs):
            time.sleep(SLOW)
            return function(*args, **kwargs)

        return call

    monkeypatch.setattr(cxr.assess, "read_bytes", slow(cxr.assess.read_bytes))
    loader = sys.modules["cxr.image_io.load"]  # the package has a function of that name
    monkeypatch.setattr(loader, "read_bytes", slow(loader.read_bytes))
    monkeypatch.setattr(desktop.work, "find_files", slow(desktop.work.find_files))
    monkeypatch.setattr(desktop.work, "stamp_of", slow(desktop.work.stamp_of))


def test_a_turn_that_is_too_long_would_be_seen(qtbot, tmp_path):
    def use(folder: Path) -> None:
        QTimer.singleShot(30, lambda: time.sleep(LONGEST + 0.05))
        qtbot.wait(500)

    assert measure(use, [tmp_path])[1] > LONGEST


@pytest.mark.usefixtures("slow_drive")
def test_a_slow_drive_and_a_slow_model_never_hold_the_window(open_window, qtbot, tmp_path):
    folders = [tmp_path / str(number) for number in range(TRIALS)]
    for folder in folders:
        for mark in range(10):
            draw(folder / f"{mark}.png", 60 + 12 * mark)
    window = open_window(partial(fake_classifier, 0.2))
    window.reading.scoring.journals = tmp_path / "journals"

    def use(folder: Path) -> None:
        window.open_paths([folder])
        qtbot.waitUntil(lambda: window.reading.meter.done >= 2, timeout=30_000)
        window.reading.pause()
        qtbot.wait(100)
        window.reading.resume()
        wait_until_idle(qtbot, window)

    usual, longest = measure(use, folders)
    assert window.list.model.counts().get(Kind.WAITING, 0) == 0
    assert usual < USUAL
    assert longest < LONGEST


def test_ten_thousand_broken_files_never_hold_the_window(open_window, qtbot, tmp_path):
    folders = [tmp_path / str(number) for number in range(TRIALS)]
    for folder in folders:
        folder.mkdir()
        for number in range(10_000):
            (folder / f"{number:05}.jpg").write_bytes(b"\xff\xd8\xff")
    window = open_window()
    window.reading.scoring.journals = tmp_path / "journals"

    def use(folder: Path) -> None:
        window.open_paths([folder])
        qtbot.waitUntil(lambda: not window.reading.is_busy, timeout=120_000)
        assert window.reading.meter.done == 10_000

    usual, longest = measure(use, folders)
    assert window.list.model.counts()[Kind.ERROR] >= 10_000
    assert usual < USUAL
    assert longest < LONGEST
