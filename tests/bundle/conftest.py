"""The built program, in the places where it is tried. `make bundle` builds it and runs these tests; `make test` does not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle import screens
from bundle.screens import Screen
from tests.bundle import places
from tests.bundle.places import Place

CHECKOUT = Path(__file__).resolve().parents[2]
DEFAULT = CHECKOUT / "dist" / "pneumonia-reader"
VARIABLE = "PNEUMONIA_READER_BUNDLE"
"""Environment variable that names another built folder."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "bundle: tries the built program; run by `make bundle`")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Only who asks for these tests gets them: they need a build, and they take minutes."""
    if "bundle" in (config.getoption("markexpr") or ""):
        return
    for item in items:
        if item.get_closest_marker("bundle"):
            item.add_marker(pytest.mark.skip(reason="run by `make bundle`"))


@pytest.fixture(scope="session")
def built() -> Path:
    """The built folder."""
    folder = Path(os.environ.get(VARIABLE, DEFAULT)).resolve()
    assert (folder / "pneumonia-reader-cli").is_file(), f"{folder} holds no built program. Build it: python -m bundle.build"
    return folder


@pytest.fixture(scope="session", params=["here", "bare Debian"])
def place(request: pytest.FixtureRequest, built: Path) -> Iterator[Place]:
    """This system and a bare Debian, shut in both times."""
    reason = places.why_not()
    if reason:
        pytest.skip(reason)
    if request.param == "here":
        with places.here(built) as found:
            yield found
        return
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("the bare Debian needs root and debootstrap")
    with places.bare_debian(built, CHECKOUT / "build" / "bare-debian") as found:
        yield found


@pytest.fixture
def work(place: Place) -> Path:
    """An empty folder that the program can read and write."""
    folder = place.work / "work"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


@pytest.fixture
def source() -> list[str]:
    """The program from source, for comparison."""
    return [sys.executable, "-m", "desktop"]


@pytest.fixture(scope="session")
def display() -> Iterator[Screen]:
    """A real X server."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb")
    with screens.opened() as screen:
        yield screen
