"""Keeps PySide6 6.12 from crashing Python 3.10 and 3.11.

Measured with PySide6 6.12.0 on Python 3.11.7: every call of a Qt function without a result takes away one reference of
`None` that it never took, every `Signal.emit` one of `True`; after some thousand calls the process aborts ("Fatal Python
error: none_dealloc"). 6.11.3 does not do it. From Python 3.12 on these objects are immortal and the fault has no effect.
So older Pythons get here what 3.12 has: counts that never reach zero. tests/desktop/test_qt_guard.py shows both sides.
"""

from __future__ import annotations

import ctypes
import sys

_MANY = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 28
_steadied = False


def steady_singletons() -> None:
    """Call once before Qt is used; further calls do nothing."""
    global _steadied
    if _steadied or sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    _steadied = True
    for singleton in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(singleton))  # the first field of every object in CPython
        count.value += _MANY
