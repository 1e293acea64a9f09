"""The failures a person can act on, each with a stable code.

An error says what happened (`message`), to which file (`path`) and the way out (`hint`). Codes are part of the
program's interface: they stand in CSV files that people keep, so they are never renamed or reused.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any


class CxrError(Exception):
    """Base of every failure the program explains instead of crashing.

    Attributes:
        code: stable identifier in snake_case.
        message: what happened, one sentence, without the file's name.
        hint: what the person can do about it; may be empty.
        path: the file concerned, or None.
    """

    def __init__(self, code: str, message: str, hint: str = "", path: Path | str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.path = None if path is None else Path(path)

    def __str__(self) -> str:
        name = f"{self.path.name}: " if self.path is not None else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{name}{self.message}{hint}"

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling, between processes."""
        return type(self), (self.code, self.message, self.hint, self.path)

    def with_path(self, path: Path | str) -> CxrError:
        """The same error naming `path`, unless it names a file already."""
        if self.path is None:
            self.path = Path(path)
        return self


class ImageError(CxrError):
    """The file can't be read as one whole image. The Result's status is `error`."""


class RefusalError(CxrError):
    """The image was read, but must not get a score. The Result's status is `refused`."""


class ContractError(CxrError):
    """The model file and its contract do not belong together, or one of them is damaged."""


class EngineError(CxrError):
    """No inference engine can be loaded, or it failed on a valid input."""


class UsageError(CxrError):
    """Wrong use or missing input: a folder without films, an output that already exists. Exit code 2."""
