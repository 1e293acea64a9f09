"""The page "Check on own films": from a folder to figures, and from a row of the table to every later result."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cxr.contract import Contract, Decision
from cxr.fake import fake_classifier
from cxr.reader import DirectReader
from cxr.shipped import CONTRACT
from desktop import languages
from desktop.cli import worker_for
from desktop.consequences import moved_zone
from desktop.jobs import Jobs
from desktop.pages.local_check import LocalCheckDialog, count
from desktop.pages.local_check_thresholds import rows_of
from desktop.pages.profile_question import ProfileQuestion
from desktop.pictures.local_check import made_up
from desktop.places import audit_file, profiles_file
from desktop.profiles import choose, chosen, in_use_for
from tests.desktop.conftest import draw, wait_until_idle
from tests.desktop.pdf_text import pages
from tests.desktop.test_accessible import nameless, reached_by_tab

FIGURES = {"sensitivity": {"value": 0.9, "low": 0.8, "high": 0.95}, "specificity": {"value": 0.8, "low": 0.7, "high": 0.9}}
SCREENING = Decision(0.3, 0.25, 0.5, "for tests", "screening", {**FIGURES, "n": 630, "split": "held-out films, made harder"})


def classifier():
    made = fake_classifier()
    made.contract = replace(made.contract, profiles={"screening": SCREENING})
    return made


@pytest.fixture
def contract() -> Contract:
    return classifier().contract


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Four films of each kind; the fake goes by brightness, and one of each kind lies on the wrong side."""
    for name, brightnesses in (("NORMAL", (40, 60, 80, 180)), ("PNEUMONIA", (70, 170, 190, 200))):
        for number, brightness in enumerate(brightnesses):
            draw(tmp_path / "films" / name / f"{number}.png", brightness, mark=number + len(name))
    return tmp_path / "films"


@pytest.fixture
def open_page(qtbot, contract):
    """Opens the page, without a window."""
    jobs = Jobs()

    def open_it(contract: Contract = contract, **options) -> LocalCheckDialog:
        from desktop.app import make_application

        make_application()
        dialog = LocalCheckDialog(contract, partial(DirectReader, classifier), jobs, **options)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(lambda: not jobs.is_busy)
        return dialog

    open_it.jobs = jobs
    yield open_it
    jobs.shutdown()


def run_check(qtbot, dialog: LocalCheckDialog, folder: Path):
    dialog.start.set_folder(folder)
    with qtbot.waitSignal(dialog.checked, timeout=20_000) as caught:
        dialog.start.start.click()
    return caught.args[0]


def test_a_folder_becomes_plain_sentences_figures_and_a_table(open_page, qtbot, labelled):
    dialog = open_page()
    assert not dialog.start.start.isEnabled()  # no folder yet
    found = run_check(qtbot, dialog, labelled)
    assert (found.ill.films, found.well.films) == (4, 4)
    assert dialog.start.findings[0].startswith("It finds 75 of 100")
    assert any("not enough films" in sentence for sentence in dialog.start.findings)
    assert any(sentence.startswith("⚠ ") and "30" in sentence for sentence in dialog.start.findings)
    assert dialog.figures.area.isVisibleTo(dialog.figures)
    assert "75 of 100 found at 25 false alarms" in dialog.figures.roc.accessibleName()
    assert len(dialog.thresholds.rows) > 8
    assert not dialog.thresholds.few.isHidden()
    assert all(row.decision is None for row in dialog.thresholds.rows[2:])  # four films back no threshold of one's own


def test_copies_and_what_is_no_film_are_left_out_and_told(open_page, qtbot, labelled):
    shutil.copy(labelled / "NORMAL" / "0.png", labelled / "NORMAL" / "copy.png")
    (labelled / "NORMAL" / "list.txt").write_text("no film")
    dialog = open_page()
    assert run_check(qtbot, dialog, labelled).films == 8
    assert dialog.start.findings[-1] == "Left out: copies of other films: 1; without a label: 0; no films: 1"


def test_another_prevalence_counts_the_same_scores_again(open_page, qtbot, labelled):
    dialog = open_page()
    run_check(qtbot, dialog, labelled)
    before = dialog.found
    dialog.start.prevalence.setValue(5)
    qtbot.waitUntil(lambda: dialog.found.prevalence == 0.05)
    assert dialog.found.sensitivity == before.sensitivity
    assert dialog.found.ppv.value < before.ppv.value
    assert "Where 5 of 100" in " ".join(dialog.start.findings)


def test_a_folder_that_says_no_labels_is_told_and_the_page_stays(open_page, qtbot, tmp_path):
    draw(tmp_path / "films" / "one.png")
    dialog = open_page()
    dialog.start.set_folder(tmp_path / "films")
    with qtbot.waitSignal(dialog.failed) as caught:
        dialog.start.start.click()
    assert caught.args[0].code == "labels_missing"
    assert dialog.start.start.isEnabled()
    assert dialog.found is None


def test_a_check_can_be_stopped_and_closing_stops_it(open_page, qtbot, labelled):
    slow = partial(DirectReader, partial(fake_classifier, seconds=0.2))
    for end in ("stop", "close"):
        dialog = open_page()
        dialog._open_reader = slow
        dialog.start.set_folder(labelled)
        dialog.start.start.click()
        qtbot.waitUntil(lambda dialog=dialog: dialog.start.bar.maximum() > 0)
        assert dialog.ask(SCREENING) is None  # not while films are scored
        (dialog.start.stop.click if end == "stop" else dialog.close)()
        qtbot.waitUntil(lambda: not open_page.jobs.is_busy)
        assert dialog.found is None
        if end == "stop":
            assert "stopped" in dialog.start.news.text()


def test_the_report_is_written_and_told(open_page, qtbot, labelled, tmp_path):
    dialog = open_page()
    run_check(qtbot, dialog, labelled)
    with qtbot.waitSignal(dialog.report_saved):
        dialog.save(tmp_path / "r.pdf")
    assert "It finds 75 of 100" in " ".join(pages((tmp_path / "r.pdf").read_bytes()))
    assert "r.pdf" in dialog.note.text()
    with qtbot.waitSignal(dialog.failed) as caught:
        dialog.save(tmp_path / "no such folder" / "r.pdf")
    assert "r.pdf" in str(caught.args[0])


def test_nothing_changes_before_it_is_said_and_enter_and_escape_leave_it(open_page, qtbot, contract):
    dialog = open_page()
    dialog.tabs.setCurrentWidget(dialog.thresholds)
    assert not dialog.thresholds.use.isEnabled()  # the one in use
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog.thresholds.choose(1)
        dialog.thresholds.use.click()
        [question] = dialog.findChildren(ProfileQuestion)
        qtbot.keyClick(question, key)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        assert in_use_for(contract) is None
    assert not profiles_file().exists()


def test_what_is_chosen_is_written_told_and_can_be_undone(open_page, qtbot, contract):
    dialog = open_page()
    dialog.thresholds.choose(1)
    with qtbot.waitSignal(dialog.profile_chosen) as caught:
        dialog.ask(dialog.thresholds.row.decision).yes.click()
    assert caught.args == [SCREENING]
    assert in_use_for(contract).decision == SCREENING
    dialog.set_contract(replace(contract, decision=SCREENING, profiles={"balanced": contract.decision, **contract.profiles}))
    qtbot.waitUntil(lambda: "chosen on" in dialog.in_use.text())
    assert "screening" in dialog.in_use.text()
    assert "balanced" in dialog.thresholds.back.text()
    dialog.thresholds.back.click()
    [question] = [one for one in dialog.findChildren(ProfileQuestion) if one.isVisible()]
    with qtbot.waitSignal(dialog.profile_chosen) as caught:
        question.yes.click()
    assert caught.args == [None]
    assert in_use_for(contract) is None


def test_the_question_shows_both_sides_with_their_source(open_page, contract):
    dialog = open_page()
    text = " ".join(label.text() for label in dialog.ask(SCREENING).findChildren(type(dialog.note)))
    assert "From now on: screening, score 30.0" in text
    assert "10 are missed (5 to 20)" in text
    assert "630 films that were held out" in text
    assert "balanced, score 50.0" in text


def test_own_threshold_needs_a_check_with_enough_films_and_moves_the_zone(open_page, qtbot, contract):
    assert all(row.decision.profile != "own" for row in rows_of(contract, None))
    dialog = open_page()
    dialog.show_checked(count(made_up(contract), contract, 0.2))
    dialog.thresholds.another.setValue(61.0)
    row = next(row for row in dialog.thresholds.rows if row.threshold == 0.61)
    assert dialog.thresholds.row == row
    own = row.decision
    assert own is not None
    assert (own.profile, own.figures["split"], own.figures["n"]) == ("own", "own films", 360)
    assert own.uncertain_low < 0.61 < own.uncertain_high
    assert own.uncertain_low > contract.decision.uncertain_low
    with qtbot.waitSignal(dialog.profile_chosen):
        dialog.ask(own).yes.click()
    assert in_use_for(contract).decision == own
    assert in_use_for(contract).evidence == "360 own films"


def test_the_zone_moves_with_the_threshold_and_keeps_its_width_in_log_odds(contract):
    decision = contract.decision
    assert moved_zone(decision, decision.threshold) == pytest.approx((decision.uncertain_low, decision.uncertain_high))
    low, high = moved_zone(replace(decision, threshold=0.5, uncertain_low=0.2, uncertain_high=0.8), 0.9)
    assert (low, high) == pytest.approx((0.6923, 0.9730), abs=1e-4)
    assert moved_zone(replace(decision, uncertain_low=0.5, uncertain_high=0.5), 0.7) == (0.7, 0.7)


def test_the_threshold_stays_while_films_are_scored(open_page, contract):
    dialog = open_page(is_scoring=lambda: True)
    assert dialog.ask(SCREENING) is None
    assert "being scored" in dialog.note.text()
    assert in_use_for(contract) is None


def test_a_damaged_file_is_told_and_set_aside_on_demand(open_page, qtbot):
    profiles_file().parent.mkdir(parents=True, exist_ok=True)
    profiles_file().write_text("{}")
    dialog = open_page()
    qtbot.waitUntil(lambda: "damaged" in dialog.note.text())
    with qtbot.waitSignal(dialog.profile_chosen) as caught:
        dialog.anew.click()
    assert caught.args == [None]
    assert not profiles_file().exists()
    assert profiles_file().with_name("profiles.json.bad").read_text() == "{}"
    qtbot.waitUntil(lambda: dialog.note.isHidden())


def test_what_another_window_chose_is_told(open_page, qtbot, contract):
    choose(contract, SCREENING)
    dialog = open_page()
    qtbot.waitUntil(lambda: "Another window has chosen screening" in dialog.note.text())


def test_in_the_window_the_films_of_the_list_follow_and_the_audit_log_has_it(open_window, qtbot, film):
    window = open_window(open_reader=lambda: worker_for(CONTRACT))
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.acts["local_check"].trigger()
    [dialog] = window.findChildren(LocalCheckDialog)
    window.acts["local_check"].trigger()
    assert window.findChildren(LocalCheckDialog) == [dialog]
    screening = window.reading.contract.profiles["screening"]
    with qtbot.waitSignal(window.reading.model_ready, timeout=20_000):
        dialog.ask(screening).yes.click()
    wait_until_idle(qtbot, window)
    assert chosen(CONTRACT) == screening
    assert window.reading.contract.decision == screening
    assert "screening" in dialog.in_use.text()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    assert window.list.model.studies[0].result.profile == "screening"
    assert "threshold 4;" in window.panel.scale.accessibleName()
    dialog.close()
    window.close()
    lines = [json.loads(line) for line in audit_file().read_text().splitlines()]
    said = [line for line in lines if "profile_chosen" in json.dumps(line)]
    assert len(said) == 1
    assert "screening" in json.dumps(said[0])


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_part_has_a_name_and_tab_goes_round(open_page, qtbot, contract, code):
    dialog = open_page()
    languages.apply(QApplication.instance(), code)
    try:
        dialog.show_checked(count(made_up(contract), contract, 0.2))
        for tab in (dialog.start, dialog.figures, dialog.thresholds):
            dialog.tabs.setCurrentWidget(tab)
            QApplication.processEvents()
            if tab is dialog.thresholds:
                tab.choose(1)
                assert [item.row() for item in tab.table.selectedItems()] == [1] * 5
                assert tab.use.isEnabled()
            assert nameless(dialog) == []
            dialog.activateWindow()
            dialog.close_button.setFocus()
            order = reached_by_tab(dialog)
            assert len(order) >= 2
            assert all(dialog.isAncestorOf(widget) for widget in order)
    finally:
        languages.apply(QApplication.instance(), "en")
