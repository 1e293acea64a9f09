"""Which licences may be in the bundle: an allow-list of SPDX ids, and the reading of SPDX expressions."""

from __future__ import annotations

import re

ALLOWED = frozenset(
    {
        # permissive
        "0BSD", "AFL-2.1", "Apache-2.0", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause", "BSD-3-Clause-Open-MPI", "BSL-1.0",
        "CC0-1.0", "FTL", "HPND", "HPND-sell-variant", "ICU", "IJG", "ISC", "LicenseRef-public-domain", "MIT", "MIT-CMU",
        "OpenSSL", "PSF-2.0", "Python-2.0", "Unicode-3.0", "Unlicense", "X11", "Zlib", "blessing", "bzip2-1.0.6",
        "libpng-2.0", "libtiff",
        # with the library's source open, and its files ones of their own that can be replaced
        "LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0",
        # the exceptions take the effect on programs away
        "GPL-2.0-or-later WITH Bootloader-exception", "GPL-3.0-or-later WITH GCC-exception-3.1",
        # fonts and data
        "OFL-1.1", "CC-BY-4.0",
    }
)  # fmt: skip
"""Nothing that asks the whole program to be under its own licence (GPL, AGPL), and nothing that forbids a use."""

_TOKEN = re.compile(r"\(|\)|[^\s()]+")


def forbidden(expression: str) -> list[str]:
    """What keeps an expression such as "MIT AND (LGPL-3.0-only OR GPL-2.0-only)" from being allowed; empty: nothing does.

    Of alternatives one that is allowed is enough. An id that isn't known is forbidden.

    Raises:
        ValueError: it is no expression.
    """
    tokens = _TOKEN.findall(expression)
    found = _any_of(tokens)
    if tokens:
        raise ValueError(f"no SPDX expression: {expression!r}")
    return found


def ids(expression: str) -> list[str]:
    """The licences in an expression, without their exceptions."""
    return [
        token
        for before, token in zip(["", *_TOKEN.findall(expression)], _TOKEN.findall(expression), strict=False)
        if token not in ("(", ")", "AND", "OR", "WITH") and before != "WITH"
    ]


def _any_of(tokens: list[str]) -> list[str]:
    found = [_all_of(tokens)]
    while tokens and tokens[0] == "OR":
        tokens.pop(0)
        found.append(_all_of(tokens))
    return [] if [] in found else [one for many in found for one in many]


def _all_of(tokens: list[str]) -> list[str]:
    found = _one(tokens)
    while tokens and tokens[0] == "AND":
        tokens.pop(0)
        found += _one(tokens)
    return found


def _one(tokens: list[str]) -> list[str]:
    if not tokens or tokens[0] in (")", "AND", "OR", "WITH"):
        raise ValueError("no SPDX expression: a licence is missing")
    name = tokens.pop(0)
    if name == "(":
        found = _any_of(tokens)
        if not tokens or tokens.pop(0) != ")":
            raise ValueError("no SPDX expression: a bracket is open")
        return found
    if tokens[:1] == ["WITH"] and len(tokens) > 1:
        tokens.pop(0)
        name = f"{name} WITH {tokens.pop(0)}"
    return [] if name in ALLOWED else [name]
