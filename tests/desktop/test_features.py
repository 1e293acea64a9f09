"""docs/FEATURES.md names tests that exist and pictures that are there; so does the user guide."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FEATURES = (ROOT / "docs" / "FEATURES.md").read_text(encoding="utf-8")


def names_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def found(file: str) -> Path:
    """A test module, named from tests/, or from tests/desktop."""
    return ROOT / "tests" / (file if "/" in file else f"desktop/{file}")


def test_every_feature_names_a_test_that_exists():
    named = re.findall(r"`([\w/]+\.py)::(\w+)`", FEATURES)
    assert len(named) > 50
    missing = [f"{file}::{name}" for file, name in named if name not in names_in(found(file))]
    assert missing == []
    rows = [line for line in FEATURES.splitlines() if line.startswith("| ") and not line.startswith("| feature")]
    assert [row for row in rows if ".py" not in row] == []


def test_every_picture_named_is_there():
    guide = (ROOT / "docs" / "USER_GUIDE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\((images/[\w-]+\.png)\)", FEATURES + guide))
    assert len(named) > 20
    assert sorted(name for name in named if not (ROOT / "docs" / name).is_file()) == []
