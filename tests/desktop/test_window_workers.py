"""The window with its worker processes: what kills one, or hangs, costs one film."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from desktop.outcome import Kind
from tests.desktop.conftest import draw, wait_until_idle
from tests.workers import faulty_reader


def films(folder: Path, count: int, **bad: bytes) -> Path:
    """A folder of films, and files with this content."""
    for number in range(count):
        draw(folder / f"{number:02}.png", 100 + number)
    for name, content in bad.items():
        (folder / f"{name}.dcm").write_bytes(content)
    return folder


def codes(window) -> dict[str, str]:
    return {Path(result.path).name: result.code for result in window.list.model.results()}


def test_a_codec_that_crashes_costs_one_film_and_the_window_stays(open_window, qtbot, tmp_path):
    folder = films(tmp_path / "films", 6, bad=b"crash", worse=b"swallow")
    window = open_window(open_reader=faulty_reader)
    window.open_paths([folder])
    wait_until_idle(qtbot, window)
    found = codes(window)
    assert found.pop("bad.dcm") == "reader_crashed"
    assert found.pop("worse.dcm") == "out_of_memory"
    assert len(found) == 6
    assert "reader_crashed" not in found.values()


def test_a_film_that_crashes_is_told_when_it_is_opened_alone_and_the_next_is_shown(open_window, qtbot, tmp_path):
    bad, good = tmp_path / "bad.dcm", draw(tmp_path / "good.png", 190)
    bad.write_bytes(b"crash")
    window = open_window(open_reader=faulty_reader)
    window.open_paths([bad])
    wait_until_idle(qtbot, window)
    assert window.list.model.counts()[Kind.ERROR] == 1
    assert "crashed on this file" in window.panel.verdict.text.text()
    window.open_paths([good])
    wait_until_idle(qtbot, window)
    assert window.panel.file.text() == "good.png"
    assert window.panel.score.isVisible()


def test_closing_does_not_wait_for_a_drive_that_hangs(open_window, qtbot, tmp_path):
    folder = films(tmp_path / "films", 4, bad=b"hang")
    window = open_window(open_reader=faulty_reader)
    window.open_paths([folder])
    qtbot.waitUntil(lambda: len(window.list.model.results()) == 4, timeout=20_000)
    begun = time.monotonic()
    window.close()
    window.shutdown()
    assert time.monotonic() - begun < 3


def test_a_file_that_hangs_is_given_up_and_the_folder_comes_to_its_end(open_window, qtbot, tmp_path):
    folder = films(tmp_path / "films", 5, bad=b"hang")
    window = open_window(open_reader=partial(faulty_reader, patience=2.0))
    window.open_paths([folder])
    wait_until_idle(qtbot, window)
    found = codes(window)
    assert found.pop("bad.dcm") == "reader_timeout"
    assert len(found) == 5
