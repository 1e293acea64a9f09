"""One line of the audit log: how it is written, and how it is read again. No Qt.

A line is JSON (ASCII, no spaces, the details' names in alphabetical order), its fields always in this order:

    {"seq":N,"time":"…","kind":"…","details":{…},"program":"…","previous":"…","hash":"…"}

`hash` is the SHA-256, as 64 hex digits, of the line's bytes without the field itself: those up to `,"hash":`, and a `}`.
`previous` is the `hash` of the line before; of the first line 64 zeros. Numbers are whole; everything else is a string, a
list of strings, true or false, so that the bytes do not hang on how a language writes fractions. A line ends in one LF.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cxr import __version__
from desktop.records.events import Event

NOTHING = "0" * 64
"""`previous` of the first line."""
LONGEST = 4096
"""Bytes of a line, its end included; the longest that can be made has about 1,000."""
_HASH_FIELD = len(',"hash":"' + NOTHING + '"}')
_FORM = re.compile(
    rb'\{"seq":([1-9][0-9]{0,15}),"time":"([0-9T:.-]{23}Z)","kind":"([a-z_]{1,40})","details":(\{[ -~]*\}),'
    rb'"program":"([ -~]{0,40})","previous":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}\n'
)


@dataclass(frozen=True)
class Line:
    """A line's ends: enough to go on with the chain. `is_whole`: whether its bytes give its hash."""

    seq: int
    previous: str
    hash: str
    is_whole: bool


@dataclass(frozen=True)
class Record:
    """A line in full, for showing."""

    seq: int
    time: datetime
    kind: str
    details: Mapping[str, Any]
    program: str
    hash: str


def now() -> str:
    """UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def write_line(seq: int, time: str, event: Event, previous: str) -> tuple[bytes, str]:
    """The line with its end, and its hash."""
    fields = {
        "seq": seq,
        "time": time,
        "kind": event.kind,
        "details": dict(sorted(event.details.items())),
        "program": __version__,
        "previous": previous,
    }
    hashed = json.dumps(fields, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    digest = hashlib.sha256(hashed).hexdigest()
    return hashed[:-1] + f',"hash":"{digest}"}}\n'.encode("ascii"), digest


def read_line(line: bytes) -> Line | None:
    """A line's ends; None where it has not the form of one."""
    match = _FORM.fullmatch(line)
    if match is None:
        return None
    digest = match[7].decode("ascii")
    hashed = line[: -_HASH_FIELD - 1] + b"}"
    return Line(int(match[1]), match[6].decode("ascii"), digest, hashlib.sha256(hashed).hexdigest() == digest)


def read_record(line: bytes) -> Record | None:
    """The whole line; None where it is none."""
    match = _FORM.fullmatch(line)
    if match is None:
        return None
    try:
        raw = json.loads(line)
        time = datetime.fromisoformat(raw["time"])
    except (ValueError, RecursionError):
        return None
    return Record(raw["seq"], time, raw["kind"], raw["details"], raw["program"], raw["hash"])
