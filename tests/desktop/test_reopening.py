"""A result of earlier is shown as it was stored, whatever model is in use now and whatever became of the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cxr.classifier import Classifier
from cxr.contract import Decision
from cxr.fake import FakeEngine, fake_classifier
from desktop.pages.history import HistoryDialog
from desktop.pages.history_filter import Search
from desktop.places import records_file
from desktop.records.history import Entry, History
from tests.desktop.conftest import draw, wait_until_idle


@pytest.fixture
def entry(open_window, qtbot, film: Path) -> Entry:
    """Of a window that is closed now."""
    window = open_window()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.close()
    [entry] = History(records_file()).find()
    return entry


def other_model(threshold: float = 0.99) -> Classifier:
    contract = fake_classifier().contract
    decision = Decision(threshold, threshold, threshold, "other")
    return Classifier(replace(contract, sha256="1" * 64, name="other", decision=decision), FakeEngine())


def reopen(open_window, qtbot, entry: Entry, load=fake_classifier):
    window = open_window(load)
    window.reopen(entry)
    wait_until_idle(qtbot, window)
    return window


def test_with_the_same_model_and_file_all_is_as_it_was_then(open_window, qtbot, entry: Entry):
    window = reopen(open_window, qtbot, entry)
    [study] = window.list.model.studies
    assert study.result == entry.result
    assert window.stage.viewer.isVisible()
    assert window.panel.where.isEnabled()
    assert "made by fake 0" in window.panel.warnings.text()
    assert window.case.source().contract is not None
    window.shutdown()
    assert History(records_file()).find() == [entry]


def test_another_model_and_threshold_now_do_not_touch_it(open_window, qtbot, entry: Entry):
    window = reopen(open_window, qtbot, entry, other_model)
    [study] = window.list.model.studies
    assert (study.result, study.kind.value) == (entry.result, "pneumonia")
    assert str(int(entry.result.probability * 100)) in window.panel.score.text()
    assert "50" in window.panel.scale.accessibleName()
    assert window.panel.meaning.isHidden()
    assert not window.panel.where.isEnabled()
    assert window.case.source().contract is None
    window.shutdown()
    assert History(records_file()).find() == [entry]


def test_a_film_that_is_gone_or_another_one_now_is_said(open_window, qtbot, entry: Entry, film: Path):
    draw(film, 60)
    window = reopen(open_window, qtbot, entry)
    assert "The file has changed" in window.panel.warnings.text()
    assert not window.panel.where.isEnabled()
    assert [study.result for study in window.list.model.studies] == [entry.result]
    film.unlink()
    window.reopen(entry)
    wait_until_idle(qtbot, window)
    assert "without its film" in window.panel.warnings.text()
    assert window.panel.score.isVisible()


def test_opened_anew_the_film_is_scored_anew(open_window, qtbot, entry: Entry, film: Path):
    window = reopen(open_window, qtbot, entry, other_model)
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    [study] = window.list.model.studies
    assert study.result.model == "other 0"
    assert "made by" not in window.panel.warnings.text()
    window.shutdown()
    assert sorted(one.result.model for one in History(records_file()).find()) == ["fake 0", "other 0"]


def test_another_model_in_use_scores_the_list_again_but_not_what_is_of_earlier(
    open_window, qtbot, entry: Entry, tmp_path: Path
):
    classifiers = [fake_classifier()]
    window = open_window(lambda: classifiers[-1])
    new = draw(tmp_path / "new.png", 150, mark=3)
    window.open_paths([new])
    wait_until_idle(qtbot, window)
    window.reopen(entry)
    wait_until_idle(qtbot, window)
    before = {study.path: study.result for study in window.list.model.studies}
    classifiers.append(other_model())
    assert window.take_up_model()
    qtbot.waitUntil(lambda: window.reading.contract is not None)
    wait_until_idle(qtbot, window)
    after = {study.path: study.result for study in window.list.model.studies}
    assert before[new].model == "fake 0"
    assert (after[new].model, after[new].threshold, after[new].decision) == ("other 0", 0.99, "normal")
    assert after[Path(entry.result.path)] == entry.result


def test_the_page_of_earlier_results_makes_way_for_the_film_and_comes_back_as_it_was(open_window, qtbot, entry: Entry):
    window = open_window()
    window.acts["history"].trigger()
    dialog = window.findChild(HistoryDialog)
    dialog.findChild(Search).setText("film")
    dialog.open_wanted.emit(entry)
    wait_until_idle(qtbot, window)
    assert not dialog.isVisible()
    assert window.panel.score.isVisible()
    window.acts["history"].trigger()
    assert dialog.isVisible()
    assert dialog.findChild(Search).text() == "film"
