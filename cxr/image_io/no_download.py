"""pydicom without its downloads; imported before pydicom.

pydicom can fetch test files. For that it imports a network client whenever it is imported: urllib with http and ssl, and,
where it is installed, `requests`, which opens a socket at once (urllib3 tries for IPv6). This program fetches nothing, so a
module that refuses stands in the place of pydicom's, and none of those is imported. It saves a tenth of a second and 7 MB, too.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType

NAME = "pydicom.data.download"


class _Refusing(ModuleType):
    """Has every function that is asked for; each of them refuses."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name.startswith("__"):
            raise AttributeError(name)
        return _refuse


def _refuse(*_: object, **__: object) -> object:
    raise RuntimeError("This program downloads nothing.")


if "pydicom" not in sys.modules:
    sys.modules[NAME] = _Refusing(NAME)
