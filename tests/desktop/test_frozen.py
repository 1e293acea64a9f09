"""How the program starts itself once more, from source and frozen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.frozen import is_frozen, program_name, worker_command

CHECKOUT = Path(__file__).resolve().parents[2]


def test_from_source_the_command_is_the_program() -> None:
    assert not is_frozen()
    done = subprocess.run([*worker_command(), "classify", "--version"], cwd=CHECKOUT, capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout.startswith("Pneumonia Reader ")


@pytest.mark.parametrize("suffix", ["", ".exe"])
@pytest.mark.parametrize("name", ["pneumonia-reader", "pneumonia-reader-cli"])
def test_frozen_it_is_the_console_executable_beside_this_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, suffix: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / (name + suffix)))
    assert worker_command() == [str(tmp_path / f"pneumonia-reader-cli{suffix}")]


def test_a_person_types_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program_name() == "python -m desktop"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_name() == "pneumonia-reader-cli"
