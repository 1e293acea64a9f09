"""A second build of the same files is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundle.build import build
from bundle.compare import differences

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(1800)]


def test_a_second_build_gives_the_same_folder(built: Path, tmp_path: Path) -> None:
    assert differences(built, build(tmp_path / "dist", tmp_path / "work")) == []


def test_a_difference_would_be_seen(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same").write_text("same")
        (tmp_path / name / "bytes").write_text(name)
        (tmp_path / name / "link").symlink_to(name)
    (tmp_path / "one" / "extra").write_text("")
    (tmp_path / "one" / "same").chmod(0o600)
    assert differences(tmp_path / "one", tmp_path / "other") == [
        "bytes: other bytes",
        "extra: only in one",
        "link: links elsewhere",
        "same: other modes",
    ]
