"""The rows of the list: sorted, filtered, searched, removed, and never mixed up."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cxr.result import Result
from desktop.outcome import Kind
from desktop.study_model import FILM, KIND_ROLE, NAME_ROLE, SCORE, Order, StudyModel


def scored(name: str, probability: float) -> Result:
    decision = "pneumonia" if probability > 0.6 else "uncertain" if probability >= 0.4 else "normal"
    return Result(f"/f/{name}", "ok", probability=probability, decision=decision, threshold=0.5)


def failed(name: str, status: str = "error") -> Result:
    return Result(f"/f/{name}", status, code="x", message="It is damaged.")


def films(*names: str) -> list[tuple[Path, str]]:
    return [(Path("/f") / name, name) for name in names]


def names(model: StudyModel) -> list[str]:
    return [study.name for study in model.studies]


@pytest.fixture
def model(qapp) -> StudyModel:
    """Six films in the order d c b a e f; d and f are uncertain, c is suggestive, b not; a is broken, e waits."""
    model = StudyModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.add(films("d", "c", "b", "a", "e", "f"), Kind.WAITING)
    model.set_results([scored("d", 0.45), scored("c", 0.9), scored("b", 0.1), failed("a"), scored("f", 0.55)])
    return model


def test_the_highest_score_comes_first_and_films_without_one_last(model):
    assert names(model) == ["c", "f", "d", "b", "a", "e"]


def test_uncertain_films_can_come_first(model):
    model.set_order(Order.UNCERTAIN)
    assert names(model) == ["f", "d", "c", "b", "a", "e"]


def test_films_can_stand_as_they_were_opened(model):
    model.set_order(Order.OPENED)
    assert names(model) == ["d", "c", "b", "a", "e", "f"]


def test_names_are_sorted_as_people_count():
    model = StudyModel()
    model.add(films("IM-10.png", "im-9.png", "IM-2.png", "B.png", "a.png"), Kind.WAITING)
    model.set_order(Order.NAME)
    assert names(model) == ["a.png", "B.png", "IM-2.png", "im-9.png", "IM-10.png"]


def test_a_result_that_comes_later_takes_its_place_in_every_order(model):
    for order, place in ((Order.SCORE, 0), (Order.UNCERTAIN, 2), (Order.NAME, 4), (Order.OPENED, 4)):
        model.set_order(order)
        model.set_results([scored("e", 0.95)])
        assert names(model)[place] == "e"


def test_a_filter_shows_one_kind_and_the_counts_stay_those_of_all(model):
    model.set_filter(Kind.UNCERTAIN, "")
    assert names(model) == ["f", "d"]
    assert model.counts()[Kind.UNCERTAIN] == 2
    assert sum(model.counts().values()) == model.total == 6
    assert model.counts()[Kind.REFUSED] == 0
    model.set_filter(None, "")
    assert len(names(model)) == 6


def test_results_come_and_go_with_the_filter_while_films_are_scored(model):
    model.set_filter(Kind.WAITING, "")
    assert names(model) == ["e"]
    model.set_results([scored("e", 0.7)])
    assert names(model) == []
    model.set_filter(Kind.PNEUMONIA, "")
    assert names(model) == ["c", "e"]
    model.set_results([scored("d", 0.8)])
    assert names(model) == ["c", "d", "e"]


def test_a_search_finds_every_word_whatever_case_and_accents_are_made_of():
    model = StudyModel()
    decomposed = unicodedata.normalize("NFD", "Été")
    model.add(films("Ward-3_Amina.png", f"ward-4_{decomposed}.png", "other.png"), Kind.WAITING)
    model.set_filter(None, "amina WARD")
    assert names(model) == ["Ward-3_Amina.png"]
    model.set_filter(None, "été")
    assert [unicodedata.normalize("NFC", name) for name in names(model)] == ["ward-4_Été.png"]
    model.set_filter(Kind.PNEUMONIA, "ward")
    assert names(model) == []


def test_all_results_stand_in_the_order_shown_also_under_a_filter(model):
    paths = [result.path for result in model.results()]
    assert paths == ["/f/c", "/f/f", "/f/d", "/f/b", "/f/a"]
    model.set_filter(Kind.UNCERTAIN, "")
    assert [result.path for result in model.results()] == paths
    assert [result.path for result in model.shown_results()] == ["/f/f", "/f/d"]


def test_results_of_removed_films_are_left_out_but_are_there_if_the_removal_is_undone(model):
    model.remove([model.get(Path("/f/e")), model.get(Path("/f/c"))])
    assert names(model) == ["f", "d", "b", "a"]
    model.set_results([scored("e", 0.99), scored("never there", 0.5)])
    assert names(model) == ["f", "d", "b", "a"]
    assert model.counts()[Kind.PNEUMONIA] == 0
    assert {study.name for study in model.restore()} == {"c", "e"}
    assert names(model) == ["e", "c", "f", "d", "b", "a"]
    assert model.restore() == []


def test_a_film_that_is_opened_again_after_its_removal_starts_anew(model):
    model.remove([model.get(Path("/f/c"))])
    model.add(films("c", "d", "d"), Kind.WAITING)
    assert model.get(Path("/f/c")).kind is Kind.WAITING
    assert model.get(Path("/f/d")).kind is Kind.UNCERTAIN
    assert model.total == 6
    assert model.restore() == []


def test_rows_that_wait_are_given_up_also_among_the_removed(model):
    model.remove([model.get(Path("/f/e"))])
    model.add(films("g"), Kind.WAITING)
    model.give_up_waiting()
    model.restore()
    assert model.counts()[Kind.WAITING] == 0
    assert model.counts()[Kind.UNSCORED] == 2


def test_cells_tell_words_score_name_and_what_screen_readers_say(model):
    top, wait = model.index(0, FILM), model.index(5, FILM)
    assert (top.data(), model.index(0, SCORE).data()) == ("Suggestive of pneumonia", "90")
    assert (top.data(KIND_ROLE), top.data(NAME_ROLE)) == (Kind.PNEUMONIA, "c")
    assert top.data(Qt.ItemDataRole.AccessibleTextRole) == "c: Suggestive of pneumonia"
    spoken = model.index(0, SCORE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Score 90 of 100; threshold 50"
    assert wait.data() == "Waiting"
    assert model.index(5, SCORE).data(Qt.ItemDataRole.AccessibleTextRole) == "No score"
    assert "It is damaged." in model.index(4, FILM).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_rows_are_the_films_that_fit_in_order_and_selected_rows_stay_the_same_films(seed, qtlog):
    rng = random.Random(seed)
    model = StudyModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    selection = QItemSelectionModel(model)
    every = [f"{n}{rng.choice('xyz')}" for n in range(300)]
    kind: Kind | None = None
    words = ""
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    for _ in range(60):
        chosen = {model.study(index) for index in selection.selectedRows()}
        resets.clear()
        what = rng.randrange(6)
        if what == 0:
            model.add(films(*rng.sample(every, 40)), Kind.WAITING)
        elif what == 1:
            some = rng.sample(every, rng.choice((1, 20, 150)))
            model.set_results([scored(name, rng.random()) if rng.random() < 0.8 else failed(name) for name in some])
        elif what == 2:
            model.set_order(rng.choice(list(Order)))
        elif what == 3 and model.rowCount():
            model.remove([model.study(model.index(rng.randrange(model.rowCount()), FILM)) for _ in range(3)])
        elif what == 4:
            kind, words = rng.choice([None, None, *Kind]), rng.choice(["", "", "x", "1"])
            chosen = set()
            selection.clear()
            model.set_filter(kind, words)
        else:
            model.restore()
        fit = [s for s in model._all.values() if (kind is None or s.kind is kind) and all(w in s.name for w in words.split())]
        assert list(model.studies) == sorted(fit, key=model.order.key)
        now = {model.study(index) for index in selection.selectedRows()}
        left = {study for study in chosen if study.shown and model.get(study.path) is study}
        assert now == (set() if resets else left)
        for _ in range(5 if model.rowCount() else 0):
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            selection.select(model.index(rng.randrange(model.rowCount()), FILM), flags)
    assert tester.model() is model
    assert [record.message for record in qtlog.records] == []
