"""Python's cyclic garbage is collected on the GUI thread only.

Python collects in whichever thread happens to allocate. A worker that finds a forgotten Qt object in a cycle would delete
it there, beside the event loop that may be using it: a crash in `~QObject`.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Switches the automatic collection off, and looks twice a second whether Python would have collected.

    Args:
        parent: lives as long.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is reached, as Python does, and with it the younger ones."""
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if threshold and gc.get_count()[generation] > threshold:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """As Python does it by itself again."""
        self._timer.stop()
        gc.enable()
