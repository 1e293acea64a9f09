"""Real windows, drawn off screen; a test fails on any Qt warning and on any thread it leaves behind."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from cxr.classifier import Classifier
from cxr.fake import fake_classifier
from cxr.reader import DirectReader, Reader
from desktop.places import VARIABLE
from tests.films import draw_film

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

EXPECTED = ("This plugin does not support",)
"""What the offscreen platform says of itself."""


@pytest.fixture(autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own folder: settings, journals, log. Never the person's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + 5
    while (left := [t for t in threading.enumerate() if t not in before]) and time.monotonic() < end:
        time.sleep(0.02)
    assert not left, f"threads left behind: {left}"


@pytest.fixture(autouse=True)
def _no_qt_warning(qtlog) -> Iterator[None]:
    yield
    said = [record.message for record in qtlog.records if not record.message.startswith(EXPECTED)]
    assert not said, f"Qt said: {said}"


def draw(path: Path, brightness: int = 128, size: tuple[int, int] = (500, 400), mark: int = 0) -> Path:
    """A drawn film of a given mean brightness: the fake's score rises with it."""
    drawn = draw_film(size[::-1], mark).astype(np.float32)
    levels = brightness + 0.6 * (drawn - drawn.mean())
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8)).save(path)
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """One film that the fake calls pneumonia."""
    return draw(tmp_path / "film.png", 190)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three films (pneumonia, normal, uncertain), a damaged one, a text, one in a subfolder, and a system file."""
    folder = tmp_path / "films"
    draw(folder / "high.png", 190)
    draw(folder / "low.png", 60)
    draw(folder / "middle.png", 128)
    draw(folder / "sub" / "deep.png", 175)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing more")
    (folder / "notes.txt").write_text("not a film")
    (folder / "Thumbs.db").write_bytes(b"x")
    return folder


@pytest.fixture
def load() -> Callable[[], Classifier]:
    """Makes fake classifiers."""
    return fake_classifier


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[..., object]]:
    """Opens a window and waits for its model. Once it is closed, no timer may go on."""
    from desktop.window import Window

    def open_it(
        load: Callable[[], Classifier] = fake_classifier,
        *,
        open_reader: Callable[[], Reader] | None = None,
        wait: bool = True,
    ):
        from desktop.app import make_application
        from desktop.pages.first_run import TERMS_VERSION
        from desktop.preferences import Preferences

        make_application()
        preferences = Preferences()
        preferences.update(accepted_terms=TERMS_VERSION)
        window = Window(open_reader or partial(DirectReader, load), preferences)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        if wait:
            wait_until_idle(qtbot, window)
        return window

    yield open_it
    left = running_timers()  # pytest-qt has closed the windows by now
    end = time.monotonic() + 2
    while left and time.monotonic() < end:  # one that rings once may still do so
        QApplication.processEvents()
        time.sleep(0.02)
        left = running_timers()
    assert not left, f"timers left behind: {left}"


def running_timers() -> list[str]:
    """The active timers that Python knows, with the object that each belongs to."""
    found = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer) and isValid(thing) and thing.isActive()]
    return [f"{timer.interval()} ms of {timer.parent()!r}" for timer in found]


def wait_until_idle(qtbot, window) -> None:
    """Until every job's outcome has arrived."""
    qtbot.waitUntil(lambda: not window.reading.is_busy, timeout=30_000)


@pytest.fixture(autouse=True, scope="session")
def _garbage_on_this_thread() -> Iterator[None]:
    """As the program does (`desktop.collector`): a worker that collects would delete Qt's objects beside the event loop."""
    gc.disable()
    gc.collect()
    gc.freeze()  # what other tests have imported (TensorFlow) is not looked through after each test
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _garbage_goes(_no_thread_stays: None) -> Iterator[None]:
    yield
    gc.collect()
