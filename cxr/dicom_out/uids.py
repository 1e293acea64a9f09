"""UIDs made from a key and words, PS3.5 B.2: the same key and words give the same UID, and without the key nobody goes back."""

from __future__ import annotations

import hashlib
import re

_UID = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))+")
_VARIANT, _VERSION = 0xC000 << 48, 0xF000 << 64


def uid_from(key: bytes, *words: str) -> str:
    """ "2.25." and a UUID (version 4 by its bits) as a decimal number."""
    digest = hashlib.blake2b("\0".join(words).encode("utf-8", "surrogateescape"), digest_size=16, key=key).digest()
    number = int.from_bytes(digest, "big") & ~_VARIANT & ~_VERSION | 0x8000 << 48 | 0x4000 << 64
    return f"2.25.{number}"


def short_name(key: bytes, word: str) -> str:
    """Twelve hexadecimal digits."""
    return hashlib.blake2b(word.encode("utf-8", "surrogateescape"), digest_size=6, key=key).hexdigest()


def is_uid(text: str) -> bool:
    """PS3.5 9.1: digits and points, 64 characters at most, no part with a zero in front."""
    return len(text) <= 64 and _UID.fullmatch(text) is not None
