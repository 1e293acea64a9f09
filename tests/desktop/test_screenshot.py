"""The window as a picture: off screen, and on a real X server; with the sample film and the shipped model."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]


def take(out: Path, prefix: list[str], **environment: str) -> np.ndarray:
    command = [*prefix, sys.executable, "-m", "desktop.screenshot", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, env={**os.environ, **environment})
    assert done.returncode == 0, done.stderr
    with Image.open(out) as picture:
        return np.asarray(picture.convert("RGB"))


def check(pixels: np.ndarray) -> None:
    """1366×768, the film in the middle on black, a light panel with words at the right."""
    assert pixels.shape == (768, 1366, 3)
    film = pixels[150:600, 450:850]
    assert film.std() > 20
    assert np.ptp(film.astype(int), axis=2).mean() < 3  # grey
    panel = pixels[60:400, 980:1360]
    assert panel.mean() > 150
    assert panel.std() > 20


def test_the_sample_film_is_scored_off_screen(tmp_path):
    check(take(tmp_path / "window.png", [], QT_QPA_PLATFORM="offscreen"))


@pytest.mark.xvfb
def test_the_sample_film_is_scored_in_a_real_window(tmp_path):
    prefix = [] if os.environ.get("DISPLAY") else [shutil.which("xvfb-run") or "xvfb-run", "-a", "-s", "-screen 0 1600x900x24"]
    check(take(tmp_path / "window.png", prefix, QT_QPA_PLATFORM="xcb"))
