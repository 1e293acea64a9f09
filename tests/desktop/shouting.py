"""A language that everything can be translated into: for tests of what follows a change of language."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator


class Shouting(QTranslator):
    """Every text in capitals, its placeholders kept, and half as long again."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        parts = re.split(r"(\{\w+\})", text)
        return "".join([*(p if p.startswith("{") else p.upper() for p in parts), " ", "X" * (len(text) // 2)])

    def isEmpty(self) -> bool:
        return False
