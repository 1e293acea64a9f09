"""Other models than the shipped one, made from it: another version and temperature in the contract, sealed again."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from cxr.contract import load_contract, sealed
from cxr.files import sha256_of
from cxr.model_package import CONTRACT, EXPECTED, SUFFIX, write_package
from cxr.seal import seal_of
from cxr.shipped import CONTRACT as SHIPPED
from cxr.shipped import REFERENCE
from desktop.pictures.model import variant


@cache
def _files(version: str, factor: float) -> dict[str, bytes]:
    return variant(version, round(load_contract(SHIPPED).temperature * factor, 4))


def files_of(version: str = "2.1.0", factor: float = 0.7, **changes: Any) -> dict[str, bytes]:
    """The files of a variant.

    Args:
        factor: of the temperature: below 1 scores are further from the middle.
        changes: of the contract.
    """
    files = dict(_files(version, factor))
    if changes:
        raw = json.loads(files[CONTRACT])
        raw.pop("seal")
        files[CONTRACT] = sealed({**raw, **changes}).encode()
    return files


def packed(
    folder: Path, version: str = "2.1.0", factor: float = 0.7, expected: dict[str, float] | None = None, **changes: Any
) -> Path:
    """A package of a variant.

    Args:
        expected: the maker's scores by film; None: none come with it.
    """
    path = folder / f"model-{version}{SUFFIX}"
    if not changes:
        path.write_bytes(_package(version, factor, tuple(sorted(expected.items())) if expected else ()))
        return path
    write_package(path, files_of(version, factor, **changes))
    return path


@cache
def _package(version: str, factor: float, expected: tuple[tuple[str, float], ...]) -> bytes:
    files = files_of(version, factor)
    if expected:
        films = [{"file": n, "sha256": sha256_of(REFERENCE / n), "probability": p} for n, p in expected]
        files[EXPECTED] = json.dumps({"tolerance": 0.1, "films": films}).encode()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"model{SUFFIX}"
        write_package(path, files)
        return path.read_bytes()


def hash_in(files: dict[str, bytes]) -> str:
    """The model's hash."""
    return seal_of(files[CONTRACT])
