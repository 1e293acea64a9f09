"""A program that the window starts, the file manager, lives in the person's environment and not in this program's."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.offline.program import Place, environment, make_place, start

SHOWING = """
import sys
from pathlib import Path
from tests.offline.gui_session import find, pause, run

def steps():
    yield lambda: find("FirstRunDialog")
    find("FirstRunDialog").accept()
    window = find("Window")
    window.open_paths([Path(sys.argv[1])])
    yield lambda: window.list.model.results() and not window.reading.is_busy
    window.list.show_in_folder_wanted.emit(window.list.model.studies[0])
    yield Path(sys.argv[2]).is_file
    yield pause(0.1)
    window.close()

sys.exit(run(steps()))
"""


@pytest.mark.xvfb
@pytest.mark.skipif("DISPLAY" not in os.environ, reason="no X server: xvfb-run python -m pytest -m xvfb")
def test_the_file_manager_keeps_its_pictures_where_it_always_does(tmp_path: Path):
    place: Place = make_place(tmp_path)
    seen = tmp_path / "environment.txt"
    programs = tmp_path / "bin"
    programs.mkdir()
    opener = programs / "xdg-open"
    opener.write_text(
        f'#!/bin/sh\nenv >"{seen}.tmp"; echo "asked=$1\ncore=$(ulimit -c)" >>"{seen}.tmp"; mv "{seen}.tmp" "{seen}"\n'
    )
    opener.chmod(0o755)
    env = environment(place, QT_QPA_PLATFORM="xcb", PATH=f"{programs}:{os.environ['PATH']}", LD_LIBRARY_PATH="/nowhere")
    with_cores = ("sh", "-c", 'ulimit -c unlimited; exec "$@"', "sh")
    done = start([*with_cores, sys.executable, "-c", SHOWING, place.film, seen], env)
    assert done.returncode == 0, done.stderr
    told = dict(line.split("=", 1) for line in seen.read_text().splitlines() if "=" in line)
    assert told["asked"].rstrip("/").endswith(str(place.film.parent))
    assert "XDG_CACHE_HOME" not in told
    assert "CUPS_SERVER" not in told
    assert told["LD_LIBRARY_PATH"] == "/nowhere"
    assert told["core"] == "0", "the window, whose child this is, leaves no core file"
    assert told["HOME"] == str(place.home)
