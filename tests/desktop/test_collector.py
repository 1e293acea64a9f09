"""Garbage goes, and on the GUI thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from desktop.collector import Collector


class Loop:
    def __init__(self, gone: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread().name))


def litter(gone: list[str], rounds: int = 3000) -> None:
    for _ in range(rounds):
        Loop(gone)


def test_cycles_that_a_worker_leaves_are_collected_by_the_gui_thread(qtbot):
    gc.collect()
    owner = QObject()
    collector = Collector(owner)
    gone: list[str] = []
    try:
        worker = threading.Thread(target=litter, args=(gone,), name="worker")
        worker.start()
        worker.join()
        assert gone == []
        qtbot.waitUntil(lambda: len(gone) == 3000, timeout=5000)
        assert set(gone) == {threading.main_thread().name}
    finally:
        collector.stop()
    assert gc.isenabled()
    gc.disable()  # as all of these tests run, see conftest.py


def test_without_it_a_worker_collects(qtbot):
    gone: list[str] = []
    gc.enable()
    worker = threading.Thread(target=litter, args=(gone,), name="worker")
    worker.start()
    worker.join()
    gc.disable()  # as all of these tests run, see conftest.py
    assert "worker" in gone
