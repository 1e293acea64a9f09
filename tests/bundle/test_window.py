"""The built program's window, on a real X server and without a screen. Its pictures stay in build/pictures, to be looked at."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PIL import Image

from bundle.screens import Screen
from desktop.qt_messages import HARMLESS
from tests.bundle.places import Place

pytestmark = pytest.mark.bundle

PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures"
OFFSCREEN = "offscreen"
OPEN_SECONDS = 6.0
"""How long a window stays open in a test: time enough to read a film."""


def _film(place: Place, built: Path) -> Path:
    film = next((built / "_internal" / "data_store").rglob("*.dcm"))
    return place.program / film.relative_to(built)


def _keep(picture: Image.Image, place: Place, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(PICTURES / f"{'here' if place.root == Path('/') else 'bare'}-{name}.png")


def _is_drawn(picture: Image.Image) -> bool:
    """A window with letters, buttons and a film has hundreds of colours."""
    colours = picture.convert("RGB").getcolors(1 << 24)
    return colours is not None and len(colours) > 100


def _strange(stderr: str) -> list[str]:
    return [line for line in stderr.splitlines() if line not in HARMLESS]


@pytest.mark.parametrize("language", ["en_GB", "ar_EG", "zh_CN"])
@pytest.mark.parametrize("screened", [True, False], ids=["on a screen", "offscreen"])
def test_the_window_shows_the_sample_film(
    place: Place, built: Path, work: Path, display: Screen, language: str, screened: bool
) -> None:
    out = work / "picture.png"
    film, name = _film(place, built), f"{language}.UTF-8"
    if screened:
        done = place.run("screenshot", out, film, LANG=name, DISPLAY=display.name)
    else:
        done = place.run("screenshot", out, film, LANG=name, QT_QPA_PLATFORM=OFFSCREEN)
    assert (done.returncode, done.stdout, _strange(done.stderr)) == (0, "", [])
    with Image.open(out) as picture:
        _keep(picture, place, f"{language}-{'screen' if screened else 'offscreen'}")
        assert picture.size == (1366, 768)
        assert _is_drawn(picture)
        on_stage = picture.convert("L").crop((500, 200, 800, 600))
        assert len(set(on_stage.tobytes())) > 100


def test_the_window_opens_for_a_new_person_and_stays_open(place: Place, built: Path, display: Screen) -> None:
    display.wait(lit=False)
    with place.start(_film(place, built), executable="pneumonia-reader", DISPLAY=display.name) as window:
        display.wait()
        time.sleep(OPEN_SECONDS)
        picture = display.picture()
        still_open = window.poll() is None
        window.kill()
        stdout, stderr = window.communicate()
    _keep(picture, place, "first-start")
    assert still_open, stderr
    assert (stdout, stderr) == ("", "")
    assert _is_drawn(picture)


def test_the_window_stays_open_without_a_screen(place: Place, built: Path) -> None:
    with place.start(_film(place, built), executable="pneumonia-reader", QT_QPA_PLATFORM=OFFSCREEN) as window:
        time.sleep(OPEN_SECONDS)
        still_open = window.poll() is None
        window.kill()
        stdout, stderr = window.communicate()
    assert still_open, stderr
    assert stdout == ""
    assert _strange(stderr) == []


def test_without_a_display_the_program_says_so(place: Place) -> None:
    done = place.run(executable="pneumonia-reader")
    assert done.returncode == 2
    assert "There is no display" in done.stderr
    assert "python" not in done.stderr


def test_on_wayland_the_window_opens_through_x(place: Place, work: Path, built: Path, display: Screen) -> None:
    session = {"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(work)}
    with place.start(executable="pneumonia-reader", DISPLAY=display.name, **session) as window:
        display.wait()
        window.kill()
        stdout, stderr = window.communicate()
    assert (stdout, stderr) == ("", "")


def test_where_there_is_only_wayland_the_program_says_what_is_missing(place: Place, work: Path) -> None:
    done = place.run(
        executable="pneumonia-reader", XDG_SESSION_TYPE="wayland", WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=str(work)
    )
    assert done.returncode == 2
    assert "xwayland" in done.stderr
