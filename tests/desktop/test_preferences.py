"""Settings in use: applied at once, on the disk soon after, and never lost when the window goes."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from desktop.preferences import Preferences, packed, unpacked


def test_changes_are_applied_at_once_and_written_together(qtbot, tmp_path: Path):
    file = tmp_path / "data" / "settings.json"
    preferences = Preferences(file)
    changes = []
    preferences.changed.connect(changes.append)
    preferences.update(workers=2)
    preferences.update(workers=3)
    preferences.update(workers=3)
    assert [settings.workers for settings in changes] == [2, 3]
    assert not file.exists()
    qtbot.waitUntil(file.exists, timeout=5000)
    assert json.loads(file.read_text())["workers"] == 3
    preferences.shutdown()
    assert Preferences(file).settings.workers == 3


def test_what_is_not_written_yet_is_written_when_the_window_goes(qtbot, tmp_path: Path):
    file = tmp_path / "settings.json"
    preferences = Preferences(file)
    preferences.add_recent([tmp_path / "a.png"])
    preferences.shutdown()
    assert json.loads(file.read_text())["recent"] == [str(tmp_path / "a.png")]


def test_a_folder_that_cannot_be_written_is_said_once_and_the_program_goes_on(qtbot, tmp_path: Path):
    preferences = Preferences(tmp_path / "data" / "settings.json")
    (tmp_path / "data").write_text("a file where the folder should be")
    said = []
    preferences.failed.connect(said.append)
    preferences.update(workers=2)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=5000)
    preferences.update(workers=4)
    preferences.shutdown()
    assert len(said) == 1
    assert preferences.settings.workers == 4


def test_a_language_and_a_theme_reach_the_program_and_go_back(qtbot, tmp_path: Path):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences = Preferences(tmp_path / "settings.json")
    preferences.apply()
    light = app.palette().window().color().lightness()
    preferences.update(theme="dark", language="ar")
    assert app.palette().window().color().lightness() < light
    assert app.layoutDirection().name == "RightToLeft"
    preferences.update(theme="light", language="en")
    assert app.layoutDirection().name == "LeftToRight"
    preferences.shutdown()


def test_a_state_of_qt_survives_the_settings():
    assert unpacked(packed(QByteArray(b"\x00\xff state"))) == QByteArray(b"\x00\xff state")
    assert unpacked("").isEmpty()
