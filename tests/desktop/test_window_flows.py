"""What goes through several parts of the window: keys, ages, turned films, comparing, watching, going on, first start."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMessageBox

from cxr.fake import fake_classifier, fake_reader
from cxr.result import Result
from cxr.shipped import CONTRACT
from cxr.table import read_table
from desktop.age import AgeGroup
from desktop.cli import worker_for
from desktop.contrast import ratio
from desktop.outcome import NOT_TO_RELY_ON, Kind
from desktop.pages.first_run import FirstRunDialog
from desktop.pages.model_facts import ModelFactsDialog
from desktop.pages.settings_page import SettingsDialog
from desktop.pages.shortcuts import ShortcutsDialog
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.texts import window as words
from desktop.window import MANY, Window
from tests.desktop.conftest import draw, wait_until_idle
from tests.desktop.test_window import drop


def test_no_keys_do_two_things_in_the_window_and_every_menu_entry_has_words(open_window):
    window = open_window()
    wide = [a for a in window.findChildren(QAction) if a.shortcutContext() is Qt.ShortcutContext.WindowShortcut]
    keys = Counter(key.toString() for action in wide for key in action.shortcuts())
    assert [key for key, times in keys.items() if times > 1] == []
    assert len(keys) > 25
    for action in window.acts:
        assert action.text()
        assert action.objectName()


def test_a_film_without_age_is_asked_about_and_the_answer_reaches_the_table(open_window, qtbot, film, tmp_path, monkeypatch):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    age = window.panel.age
    assert age.isVisible()
    assert not window.panel.warnings.isVisible()
    age.buttons[AgeGroup.OLDER].setFocus()
    qtbot.keyClick(age.buttons[AgeGroup.OLDER], Qt.Key.Key_Space)
    assert age.change.hasFocus()
    assert "outside the intended ages" in window.panel.warnings.text()
    assert age.answer.text() == "Age, as you said: 6 or older"
    out = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    window.acts["save_table"].trigger()
    wait_until_idle(qtbot, window)
    assert read_table(out)[0].warnings == ("age_outside",)
    window.list.choose(film)  # looked at again: the answer stands
    wait_until_idle(qtbot, window)
    assert "outside the intended ages" in window.panel.warnings.text()
    qtbot.mouseClick(age.change, Qt.MouseButton.LeftButton)
    assert age.question.isVisible()
    assert not window.panel.warnings.isVisible()


def test_a_turned_film_is_scored_as_shown_and_stays_so(open_window, qtbot, film, tmp_path):
    window = open_window()
    drop(window, film, draw(tmp_path / "other.png", 60))
    wait_until_idle(qtbot, window)
    window.list.choose(film)
    wait_until_idle(qtbot, window)
    viewer = window.stage.viewer
    viewer.set_alteration(viewer.alteration.turned(1))
    window.stage.alteration_bar.score_wanted.emit(viewer.alteration)
    wait_until_idle(qtbot, window)
    assert window.list.current().result.altered == "rotated_90"
    assert "Scored as you changed it: turned right." in window.panel.warnings.text()
    window.list.choose(tmp_path / "other.png")
    wait_until_idle(qtbot, window)
    window.list.choose(film)
    wait_until_idle(qtbot, window)
    assert window.list.current().result.altered == "rotated_90"
    assert viewer.scored_as.quarter_turns == 1


def test_two_selected_films_are_compared_and_choosing_one_ends_it(open_window, qtbot, folder):
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    assert not window.acts["compare"].isEnabled()
    view = window.list.view
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ControlModifier)):
        where = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, where)
    wait_until_idle(qtbot, window)
    assert window.acts["compare"].isEnabled()
    window.acts["compare"].trigger()
    wait_until_idle(qtbot, window)
    assert window.stage.is_comparing
    assert not window.panel.isVisible()
    window.list.choose(folder / "low.png")
    wait_until_idle(qtbot, window)
    assert not window.stage.is_comparing
    assert window.panel.isVisible()


def test_at_the_end_of_a_folder_stands_its_summary_unless_somebody_looks_at_a_film(open_window, qtbot, folder):
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    assert window.summary.isVisible()
    window.list.choose(folder / "low.png")
    wait_until_idle(qtbot, window)
    assert not window.summary.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.summary.isVisible()


def test_a_watched_folder_is_remembered_its_films_are_offered_and_new_ones_scored(open_window, qtbot, folder, monkeypatch):
    window = open_window()
    window.reading.watching.interval = 0.1
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(folder))
    window.acts["watch"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10_000)
    [question] = window.findChildren(QMessageBox)
    assert question.text().startswith("6 files are in the folder already")
    question.buttons()[-1].click()  # no
    assert window.preferences.settings.watch_folder == str(folder)
    assert "Watching “films”" in window.watch_line.accessibleName()
    draw(folder / "new.png", 190)
    qtbot.waitUntil(lambda: window.list.model.counts().get(Kind.PNEUMONIA, 0) == 1, timeout=20_000)
    wait_until_idle(qtbot, window)
    assert len(window.list.model.studies) == 1
    window.acts["unwatch"].trigger()
    assert not window.watch_line.isVisible()
    assert window.preferences.settings.watch_folder == ""


def test_what_a_crash_left_undone_is_offered_and_gone_on_with(open_window, qtbot, folder, data_home):
    contract = fake_classifier().contract
    before = Session(data_home / "journals", [folder], contract.sha256)
    before.begin()
    before.listed(6)
    before.close()  # the lock goes with the process; the journal stays
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10_000)
    [question] = window.findChildren(QMessageBox)
    assert "while it scored 6 films. 0 of them are done" in question.text()
    question.defaultButton().click()
    qtbot.waitUntil(lambda: len(window.list.model.results()) == 6, timeout=20_000)
    wait_until_idle(qtbot, window)
    assert list((data_home / "journals").glob("*.jsonl")) == []


@pytest.mark.parametrize("accepts", [True, False])
def test_the_first_start_asks_once_and_closes_where_it_is_declined(qtbot, data_home: Path, accepts: bool):
    window = Window(fake_reader, Preferences())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(FirstRunDialog)), timeout=10_000)
    [terms] = window.findChildren(FirstRunDialog)
    (terms.accept_button if accepts else terms.decline_button).click()
    qtbot.waitUntil(lambda: window.isVisible() is accepts, timeout=5_000)
    wait_until_idle(qtbot, window)
    window.close()
    assert bool(json.loads((data_home / "settings.json").read_text())["accepted_terms"]) is accepts


def test_the_window_comes_back_as_it_was_left(qtbot, open_window, film):
    window = open_window()
    window.resize(1200, 640)
    window.list.parent().setSizes([270, 600, 310])
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.preferences.update(workers=2)
    window.close()
    again = Window(fake_reader, Preferences())
    qtbot.addWidget(again)
    again.show()
    wait_until_idle(qtbot, again)
    assert again.height() == 640  # the screen without a display is 800 wide, and so narrows it
    assert again.list.width() < 300
    assert again.preferences.settings.workers == 2
    again.dialogs.fill_recent(again.acts.recent, again.open_paths)
    [recent] = again.acts.recent.actions()
    assert recent.text() == "film.png"
    recent.trigger()
    wait_until_idle(qtbot, again)
    assert again.list.current().path == film
    again.close()


@pytest.mark.parametrize(
    ("action", "kind"), [("settings", SettingsDialog), ("facts", ModelFactsDialog), ("shortcuts", ShortcutsDialog)]
)
def test_pages_open_from_the_menu_and_close_with_escape(open_window, qtbot, action, kind):
    window = open_window()
    window.acts[action].trigger()
    [dialog] = window.findChildren(kind)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not window.side_jobs.is_busy, timeout=10_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]


def choose(box: QComboBox, value: object) -> None:
    """As a person does: the list's entry with this value."""
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)
    QApplication.processEvents()


def test_a_setting_changed_in_the_dialog_is_seen_at_once(open_window, qtbot):
    window = open_window()
    window.acts["settings"].trigger()
    [dialog] = window.findChildren(SettingsDialog)
    before = window.palette().window().color().lightness()
    choose(dialog.theme, "dark")
    assert window.palette().window().color().lightness() < before
    choose(dialog.theme, "light")
    assert QKeySequence(window.acts["settings"].shortcut()).toString() == "Ctrl+,"
    dialog.close()


def test_after_a_change_of_colours_the_verdict_can_be_read(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    verdict = window.panel.verdict
    for theme in ("dark", "light", "high_contrast", "light", "dark", "light"):
        window.preferences.update(theme=theme)
        QApplication.processEvents()
        image = verdict.grab().toImage()
        ground = image.pixelColor(image.width() - 6, image.height() - 6)
        ink = verdict.headline.palette().color(verdict.headline.foregroundRole())
        assert ratio(ink.name(), ground.name()) >= 4.5, theme


def test_a_film_that_arrives_by_itself_does_not_take_the_stage(open_window, qtbot, film, tmp_path):
    watched = tmp_path / "watched"
    watched.mkdir()
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.reading.watching.interval = 0.1
    began = []
    window.reading.watch_began.connect(began.append)
    window.preferences.update(watch_folder=str(watched))
    qtbot.waitUntil(lambda: bool(began), timeout=10_000)
    draw(watched / "new.png", 60)
    qtbot.waitUntil(lambda: len(window.list.model.results()) == 2, timeout=20_000)
    wait_until_idle(qtbot, window)
    assert window.list.current().path == film
    assert window.panel.file.text() == "film.png"
    assert window.main_bar.words.accessibleName() == "New in the watched folder: 1"
    window.preferences.update(watch_folder="")


def test_films_with_a_warning_are_marked_filtered_and_counted(open_window, qtbot, tmp_path):
    folder = tmp_path / "films"
    draw(folder / "small.png", 190, size=(150, 150))
    draw(folder / "good.png", 190)
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    said = {study.name: window.list.model.index(row, 0).data() for row, study in enumerate(window.list.model.studies)}
    assert said == {"small.png": "⚠ Suggestive of pneumonia", "good.png": "Suggestive of pneumonia"}
    assert "⚠ Scored with a warning: 1" in window.summary.facts.text()
    box = window.list.bar.show_box
    box.setCurrentIndex(box.count() - 1)
    assert [study.name for study in window.list.model.studies] == ["small.png"]
    window.list.show_all()
    assert len(window.list.model.studies) == 2


@pytest.mark.parametrize("code", sorted(NOT_TO_RELY_ON))
def test_figures_of_tested_films_are_not_told_beside_do_not_rely_on_it(open_window, qtbot, code):
    window = open_window(open_reader=partial(worker_for, CONTRACT))
    contract = window.reading.contract
    result = Result("a.png", "ok", probability=0.01, decision="normal", threshold=contract.decision.threshold)
    result = replace(result, model_sha256=contract.sha256)
    window.panel.show_result("a.png", result, has_overlay=False)
    assert window.panel.meaning.isVisible()
    window.panel.show_result("a.png", replace(result, warnings=(code,)), has_overlay=False)
    assert not window.panel.meaning.isVisible()


def test_a_report_says_what_is_known_of_the_age(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    assert window.case.source().remarks == (words.AGE_NOT_KNOWN,)
    assert not window.panel.meaning.isVisible()
    qtbot.mouseClick(window.panel.age.buttons[AgeGroup.INTENDED], Qt.MouseButton.LeftButton)
    assert window.case.source().remarks == ("Age, as the reader said: 1 to 5 years.",)


def test_what_a_stop_left_is_scored_when_asked_for(open_window, qtbot, tmp_path):
    for number in range(30):
        draw(tmp_path / "many" / f"{number:02}.png", 60 + 3 * number)
    window = open_window(partial(fake_classifier, 0.1))
    drop(window, tmp_path / "many")
    qtbot.waitUntil(lambda: window.reading.meter.done >= 2, timeout=20_000)
    window.acts["stop"].trigger()
    wait_until_idle(qtbot, window)
    before = len(window.list.model.results())
    assert before < 30
    assert window.acts["score_rest"].isEnabled()
    window.acts["score_rest"].trigger()
    wait_until_idle(qtbot, window)
    assert len(window.list.model.results()) == 30
    assert window.reading.meter.total == 30 - before
    assert not window.acts["score_rest"].isEnabled()


def test_closing_asks_where_many_results_are_not_saved(open_window, qtbot, tmp_path, monkeypatch):
    for number in range(MANY):
        draw(tmp_path / "many" / f"{number:02}.png", 100)
    window = open_window()
    window.asks_to_save = True
    drop(window, tmp_path / "many")
    wait_until_idle(qtbot, window)
    window.close()
    assert window.isVisible()
    [question] = window.findChildren(QMessageBox)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert window.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "t.csv"), ""))
    window.acts["save_table"].trigger()
    wait_until_idle(qtbot, window)
    window.close()
    assert not window.isVisible()


def test_unfinished_work_that_is_put_off_is_offered_again(open_window, qtbot, folder, data_home):
    before = Session(data_home / "journals", [folder], fake_classifier().contract.sha256)
    before.begin()
    before.listed(6)
    before.close()
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10_000)
    [question] = window.findChildren(QMessageBox)
    assert [button.text() for button in question.buttons()][-1] == "Not now"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    wait_until_idle(qtbot, window)
    assert len(list((data_home / "journals").glob("*.jsonl"))) == 1
    assert window.list.model.total == 0
