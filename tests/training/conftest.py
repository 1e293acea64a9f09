"""One drawn data set for the session: nothing here writes into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.datasets import write_dataset


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dataset(tmp_path_factory.mktemp("data") / "chest_xray")
