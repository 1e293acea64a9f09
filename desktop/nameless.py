"""Details of a failure that can be given to others: no names of files, folders, computers or people. No Qt."""

from __future__ import annotations

import platform
import re
from pathlib import Path

from cxr import __version__
from cxr.errors import CxrError
from desktop import log

_QUOTED = re.compile(r"\([^()]*\)|“[^”]*”|\"[^\"]*\"|(?<!\w)'[^']*'|«[^»]*»")
LEFT_OUT = "…"


def details(error: BaseException, model: str = "") -> str:
    """What a helper needs to know.

    An explained failure tells its code and its sentence, without all that the sentence quotes; of any other only the kind
    and the places in this program are told, for its words may be anything.

    Args:
        error: any.
        model: name and version of the model in use.
    """
    lines = [f"Pneumonia Reader {__version__}", f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"]
    if model:
        lines.append(model)
    if isinstance(error, CxrError):
        lines.append(f"{error.code}: {sentence(error)}")
    lines += log.describe(error)
    return "\n".join(lines)


def sentence(error: CxrError) -> str:
    """The message without what it quotes, and without the file's names."""
    text = error.message
    for name in sorted(_names(error.path), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", LEFT_OUT, text, flags=re.IGNORECASE)
    while (shorter := _QUOTED.sub(LEFT_OUT, text)) != text:
        text = shorter
    words = (LEFT_OUT if _looks_like_a_path(word) else word for word in text.split())
    return " ".join(words)


def _names(path: Path | None) -> set[str]:
    """The person, the computer, and the file with all its folders."""
    home = Path.home()
    names = {str(home), home.name, platform.node()}
    if path is not None:
        names |= {str(path), path.name, path.stem, *path.parts}
    return {name for name in names if re.search(r"\w", name)}


def _looks_like_a_path(word: str) -> bool:
    return "/" in word or "\\" in word or re.search(r"\w\.\w{2,4}\b", word) is not None
