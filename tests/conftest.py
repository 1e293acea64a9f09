"""No test touches the data folder of the person who runs it: results, audit log and settings go to a folder of the tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.places import VARIABLE


@pytest.fixture(scope="session", autouse=True)
def _data_folder_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For all that is started without one of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(tmp_path_factory.mktemp("data")))
        yield
