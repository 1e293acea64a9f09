"""The seal at the end of a contract: the SHA-256 of the rest of its text. Light: no numpy.

It tells damage, not forgery: whoever changes a contract can seal it again. Since the contract names the SHA-256 of its model
file, the seal stands for both.
"""

from __future__ import annotations

import hashlib
import re

_SEALED = re.compile(rb'\n "seal": "([0-9a-f]{64})"\r?\n}\r?\n\Z')


def digest(text: bytes) -> str:
    """Of a contract's text, the seal's digits taken out. Line ends as git on Windows leaves them count as any others."""
    return hashlib.sha256(text.replace(b"\r\n", b"\n")).hexdigest()


def seal_of(data: bytes) -> str:
    """The seal of a contract's text; "" where there is none, or it is not that of this text."""
    match = _SEALED.search(data)
    if match is None:
        return ""
    seal = match[1].decode()
    return seal if digest(data[: match.start(1)] + data[match.end(1) :]) == seal else ""
