"""The viewer in the whole window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt

from tests.desktop.conftest import draw, wait_until_idle
from tests.films import draw_film


def test_a_film_on_its_side_is_turned_scored_as_shown_and_the_table_says_so(open_window, qtbot, tmp_path: Path):
    path = tmp_path / "side.png"
    Image.fromarray(np.ascontiguousarray(np.rot90(draw_film((500, 400))))).save(path)
    window = open_window()
    window.open_paths([path])
    wait_until_idle(qtbot, window)
    assert "Cannot be judged" in window.panel.verdict.headline.text()
    stage = window.stage
    qtbot.mouseClick(stage.tools.buttons["turn_right"], Qt.MouseButton.LeftButton)
    assert stage.alteration_bar.button.isVisible()
    qtbot.mouseClick(stage.alteration_bar.button, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window)
    qtbot.waitUntil(lambda: not stage.alteration_bar.button.isVisible())
    assert "Cannot be judged" not in window.panel.verdict.headline.text()
    [result] = window.list.model.results()
    assert (result.status, result.altered) == ("ok", "rotated_90")
    assert stage.alteration_bar.words.text() == "The program looked at it as shown: turned right."


def test_the_keys_of_the_tools_work_in_the_window_and_letters_only_on_the_film(open_window, qtbot, tmp_path: Path):
    window = open_window()
    window.resize(1366, 730)
    window.open_paths([draw(tmp_path / "film.png", 150)])
    wait_until_idle(qtbot, window)
    viewer = window.stage.viewer
    window.activateWindow()
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert viewer.transform().m11() == 1
    qtbot.keyClick(window.list.view, "I")
    assert not viewer.alteration.inverted
    viewer.setFocus()
    qtbot.keyClick(viewer, "I")
    assert viewer.alteration.inverted
    tools = window.stage.tools
    assert all(button.geometry().bottom() <= tools.height() for button in tools.buttons.values())
    assert tools.height() < 45  # one line at 1366 pixels
