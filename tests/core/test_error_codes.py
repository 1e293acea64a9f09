"""docs/ERROR_CODES.md names the codes that the core gives, all of them and no others."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from cxr.warning_codes import WARNINGS

ROOT = Path(__file__).parents[2]
KINDS = {"CxrError", "ImageError", "RefusalError", "ContractError", "EngineError", "UsageError"}


def raised_codes() -> set[str]:
    codes = set()
    for path in (ROOT / "cxr").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS:
                assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno} builds its code"
                codes.add(node.args[0].value)
    return codes


def sections() -> dict[str, set[str]]:
    text = (ROOT / "docs" / "ERROR_CODES.md").read_text(encoding="utf-8")
    parts = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    return {part.split(":")[0].split("\n")[0]: set(re.findall(r"^\| `(\w+)`", part, flags=re.MULTILINE)) for part in parts}


def test_each_code_that_the_core_raises_stands_in_the_table_and_each_in_the_table_is_raised():
    tables = sections()
    listed = tables["Status `error`"] | tables["Status `refused`"] | tables["Failures of the program and of its use"]
    assert listed == raised_codes()


def test_each_warning_stands_in_the_table():
    assert sections()["Warnings"] == set(WARNINGS)


def test_codes_are_snake_case():
    assert [code for code in raised_codes() | set(WARNINGS) if not re.fullmatch(r"[a-z]+(_[a-z]+)*", code)] == []
