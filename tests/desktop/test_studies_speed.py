"""Ten thousand films: no turn of the event loop that a person would feel. `pytest -rP` shows the figures."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cxr.fake import fake_reader
from cxr.result import Result
from desktop.app import make_application
from desktop.outcome import Kind
from desktop.study_list import StudyList
from desktop.study_model import Order
from desktop.work import Films
from tests.desktop.test_studies_model import scored

FILMS, UPDATES, BATCH = 10_000, 200, 20
TURN = 0.1
"""Seconds; in the CPU time of the process, for other programs share this machine."""


@pytest.fixture
def films_list(qtbot) -> StudyList:
    """Ten thousand films, six thousand of them scored."""
    make_application()
    films_list = StudyList(Films(fake_reader).small)
    qtbot.addWidget(films_list)
    films_list.resize(360, 620)
    films_list.show()
    qtbot.waitExposed(films_list)
    films_list.add([(Path(f"/f/IM-{n}"), f"IM-{n}") for n in range(FILMS)], Kind.WAITING)
    films_list.set_results(results(range(6_000), random.Random(0)))
    yield films_list
    films_list.shutdown()


def results(numbers: range, rng: random.Random) -> list[Result]:
    return [scored(f"IM-{n}", rng.random()) for n in numbers]


def seconds(act: Callable[[], object]) -> float:
    """How long the GUI thread is busy with it, painting included; not the thread of the thumbnails."""
    begun = time.thread_time()
    act()
    QApplication.processEvents()
    return time.thread_time() - begun


@pytest.mark.parametrize(("order", "kind"), [*((order, None) for order in Order), (Order.SCORE, Kind.PNEUMONIA)])
def test_batches_of_results_are_filled_in_without_a_pause(films_list, order, kind):
    films_list.set_order(order)
    films_list.bar.set_kind(kind)
    rng = random.Random(1)
    turns = []
    for update in range(UPDATES):
        batch = results(range(6_000 + update * BATCH, 6_000 + (update + 1) * BATCH), rng)
        turns.append(seconds(lambda batch=batch: films_list.set_results(batch)))
    turns.sort()
    print(
        "a turn in ms: median {:.1f}, 99th percentile {:.1f}, worst {:.1f}".format(*(1000 * turns[at] for at in (99, 197, 199)))
    )
    assert turns[UPDATES // 2] < 0.03
    assert turns[-1] < TURN
    shown = list(films_list.model.studies)
    assert shown == sorted(shown, key=order.key)
    assert films_list.model.counts()[Kind.WAITING] == 0


@pytest.mark.parametrize(
    "act",
    [
        lambda films_list: films_list.set_order(Order.UNCERTAIN),
        lambda films_list: films_list.bar.set_kind(Kind.NORMAL),
        lambda films_list: films_list.bar.search.setText("1"),
        lambda films_list: films_list.view.selectAll(),
        lambda films_list: films_list.view.scrollToBottom(),
        lambda films_list: films_list.model.give_up_waiting(),
        lambda films_list: films_list.remove(films_list.model.studies[2_000:8_000]),
    ],
    ids=["sort", "filter", "search", "select all", "scroll", "give up", "remove"],
)
def test_what_a_person_does_with_ten_thousand_rows_takes_no_felt_time(films_list, act):
    took = seconds(lambda: act(films_list))
    print(f"{1000 * took:.0f} ms")
    assert took < 2 * TURN


def test_results_come_in_smoothly_while_all_rows_are_selected(films_list):
    films_list.view.selectAll()
    rng = random.Random(2)
    turns = [seconds(lambda at=at: films_list.set_results(results(range(at, at + 20), rng))) for at in range(6_000, 6_400, 20)]
    assert max(turns) < TURN
    assert len(films_list.selected()) == FILMS
