"""The program started as a person starts it, in a home of its own; and the films it reads."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.films import dicom_film, draw_film, encode

ROOT = Path(__file__).parents[2]
DESKTOP = (sys.executable, "-m", "desktop")
SESSION = (sys.executable, "-m", "tests.offline.gui_session")
FILMS = 3


@dataclass(frozen=True)
class Place:
    """A person's computer.

    Attributes:
        home: HOME; the data folder is where it usually is.
        films: a folder of `FILMS` films, one of them DICOM, and a text.
        film: one more.
        out: where the person saves what the program makes.
    """

    home: Path
    films: Path
    film: Path
    out: Path

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.home / ".local/share/pneumonia-reader"


def make_place(root: Path) -> Place:
    """Folders and films, drawn."""
    place = Place(root / "home", root / "films", root / "film.jpg", root / "out")
    for folder in (place.home, place.films, place.out):
        folder.mkdir(parents=True)
    for number in range(FILMS - 1):
        (place.films / f"{number}.png").write_bytes(encode(draw_film(seed=number), "PNG"))
    (place.films / "film.dcm").write_bytes(dicom_film(draw_film(seed=8), SOPInstanceUID="1.2.3"))
    (place.films / "letter.txt").write_text("no film")
    place.film.write_bytes(encode(draw_film(seed=9), "JPEG"))
    return place


def environment(place: Place, **more: str) -> dict[str, str]:
    """Nothing of the tests' own environment but where programs, the display and the bus are."""
    kept = ("PATH", "DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "SYSTEMROOT")
    found = {name: os.environ[name] for name in kept if name in os.environ}
    return found | {"HOME": str(place.home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **more}


def start(command: Sequence[object], env: Mapping[str, str], timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Run to its end, in the program's folder."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="backslashreplace",
        timeout=timeout,
        check=False,
    )
