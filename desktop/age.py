"""The child's age where the file does not tell it: asked, never assumed. No Qt."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from cxr.result import Result


class AgeGroup(Enum):
    """What the person answers; the program is meant for the second."""

    YOUNGER = "under 1"
    INTENDED = "1 to 5"
    OLDER = "6 and older"


def is_unknown(result: Result) -> bool:
    """Whether the file of a scored film does not tell the age: no DICOM, or a DICOM header without it."""
    return result.status == "ok" and (result.format != "DICOM" or "age_unknown" in result.warnings)


def with_age(result: Result, group: AgeGroup | None) -> Result:
    """The result of a film whose age is unknown to its file (`is_unknown` when it was scored), as the answer makes it.

    Args:
        group: None where the answer was taken back.

    Returns:
        Its warnings with `age_outside` where the child is outside the intended ages, and with `age_unknown` where a DICOM
        file leaves it open and nobody has said.
    """
    codes = tuple(code for code in result.warnings if code not in ("age_unknown", "age_outside"))
    if group in (AgeGroup.YOUNGER, AgeGroup.OLDER):
        codes = ("age_outside", *codes)
    elif group is None and result.format == "DICOM":
        codes = ("age_unknown", *codes)
    return replace(result, warnings=codes)


class Ages:
    """What the person said of the films of one window, by path."""

    def __init__(self) -> None:
        self._said: dict[str, AgeGroup | None] = {}

    def apply(self, result: Result) -> Result:
        """A result as it came from scoring, with what was said of this film."""
        if not is_unknown(result):
            self._said.pop(result.path, None)
            return result
        return with_age(result, self._said.setdefault(result.path, None))

    def say(self, result: Result, group: AgeGroup | None) -> Result:
        """An answer, or its taking back; the result with it."""
        self._said[result.path] = group
        return with_age(result, group)

    def asks(self, result: Result) -> bool:
        """Whether this film's file does not tell the age."""
        return result.path in self._said

    def of(self, result: Result) -> AgeGroup | None:
        """What was said of this film."""
        return self._said.get(result.path)
