"""PySide6 6.12 takes references of None and True away; with the guard that does not matter."""

from __future__ import annotations

import os
import subprocess
import sys

EMIT_A_LOT = """
import sys
from desktop.qt_guard import steady_singletons
steady_singletons()
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Teller(QObject):
    told = Signal()
app = QCoreApplication([])
teller = Teller()
for _ in range(50_000):
    teller.told.emit()
    teller.setObjectName("x")
print("alive", type(None).__name__, True)
"""


def test_a_process_outlives_a_hundred_thousand_calls_of_qt():
    done = subprocess.run([sys.executable, "-c", EMIT_A_LOT], capture_output=True, text=True, timeout=60, env=dict(os.environ))
    assert (done.returncode, done.stdout.strip()) == (0, "alive NoneType True"), done.stderr


def test_steadying_twice_counts_once():
    from desktop.qt_guard import steady_singletons

    before = sys.getrefcount(None)
    steady_singletons()
    assert abs(sys.getrefcount(None) - before) < 1000
