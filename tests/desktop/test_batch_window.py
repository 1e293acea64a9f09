"""Many films in a real window: pause, going on after a crash, a watched folder, and what is told at the end."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

import cxr.batch
import desktop.work
from cxr.assess import assess
from cxr.fake import fake_classifier, fake_reader
from desktop.outcome import Kind
from desktop.progress import Meter
from desktop.reading import Reading
from desktop.session import find_unfinished
from desktop.work import worker_count
from tests.desktop.conftest import draw, wait_until_idle

slow_fake = partial(fake_classifier, 0.1)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Twenty films."""
    for number in range(20):
        draw(tmp_path / "many" / f"{number:02}.png", 60 + 6 * number)
    return tmp_path / "many"


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "data" / "batches"


@pytest.fixture
def scored_files(monkeypatch) -> list[str]:
    """The names of all that is scored in lists, as it happens."""
    names: list[str] = []

    def note(path, *args, **kwargs):
        if threading.current_thread().name.startswith("score"):  # not those looked at
            names.append(path.name)
        return assess(path, *args, **kwargs)

    monkeypatch.setattr(cxr.assess, "assess", note)
    return names


def begin(qtbot, window, folder: Path, films: int = 3) -> None:
    """Open a folder and wait until a few of its films are scored."""
    window.open_paths([folder])
    qtbot.waitUntil(lambda: window.reading.meter.done >= films, timeout=20_000)


def interrupted(qtbot, open_window, journals: Path, *folders: Path) -> int:
    """A window that is closed in the middle of a batch, as a crash leaves it; the number of films it had scored."""
    window = open_window(slow_fake)
    window.reading.scoring.journals = journals
    for folder in folders:
        window.open_paths([folder])
    qtbot.waitUntil(lambda: window.reading.meter.done >= 3, timeout=20_000)
    window.close()
    return sum(one.done for one in find_unfinished(journals))


def test_a_pause_holds_between_films_and_going_on_scores_the_rest(open_window, qtbot, many):
    window = open_window(slow_fake)
    told: list[bool] = []
    window.reading.pause_changed.connect(told.append)
    begin(qtbot, window, many)
    window.reading.pause()
    assert window.reading.paused
    qtbot.wait(500)  # the films under way come to their end
    done, seconds = window.reading.meter.done, window.reading.meter.seconds
    qtbot.wait(500)
    assert window.reading.meter.done == done < 20
    assert window.reading.meter.seconds == seconds
    assert window.reading.meter.words() == f"Paused: {done} of 20 films"
    window.reading.resume()
    wait_until_idle(qtbot, window)
    assert window.reading.meter.done == 20
    assert told == [True, False]
    assert not window.reading.paused


def test_a_film_can_be_looked_at_during_a_pause(open_window, qtbot, many, film):
    window = open_window(slow_fake)
    begin(qtbot, window, many)
    window.reading.pause()
    with qtbot.waitSignal(window.reading.shown, timeout=10_000) as shown:
        window.reading.show(film)
    assert shown.args[0].path == film
    window.reading.cancel()
    wait_until_idle(qtbot, window)


def test_a_paused_batch_can_be_cancelled(open_window, qtbot, many):
    window = open_window(slow_fake)
    begin(qtbot, window, many)
    window.reading.pause()
    window.reading.cancel()
    wait_until_idle(qtbot, window)
    assert not window.reading.paused
    assert window.list.model.counts()[Kind.UNSCORED] > 0


def test_a_window_with_a_paused_batch_closes_at_once(open_window, qtbot, many):
    window = open_window(slow_fake)
    begin(qtbot, window, many)
    window.reading.pause()
    begun = time.monotonic()
    window.close()
    assert time.monotonic() - begun < 3


def test_a_pause_where_nothing_runs_is_none(open_window, qtbot, film):
    window = open_window()
    window.reading.pause()
    assert not window.reading.paused
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    assert window.list.model.counts()[Kind.PNEUMONIA] == 1


def test_after_a_crash_the_batch_is_found_and_only_the_rest_is_scored(open_window, qtbot, many, journals, scored_files):
    done = interrupted(qtbot, open_window, journals, many)
    assert 3 <= done < 20
    window = open_window()
    window.reading.scoring.journals = journals
    with qtbot.waitSignal(window.reading.unfinished, timeout=10_000) as found:
        window.reading.look_for_unfinished()
    [unfinished] = found.args[0]
    assert (unfinished.done, unfinished.total) == (done, 20)
    scored_files.clear()
    window.reading.go_on([unfinished])
    wait_until_idle(qtbot, window)
    assert len(scored_files) == 20 - done
    assert set(scored_files) == {f"{number:02}.png" for number in range(20)} - {Path(path).name for path in unfinished.rows}
    assert window.reading.meter.done == window.reading.meter.total == 20
    assert len(window.reading.scoring.results) == len(window.list.model.results()) == 20
    assert find_unfinished(journals) == []
    assert list(journals.iterdir()) == []


def test_a_second_crash_loses_no_film_of_the_first_run_either(open_window, qtbot, many, journals, scored_files):
    done = interrupted(qtbot, open_window, journals, many)
    window = open_window(slow_fake)
    window.reading.scoring.journals = journals
    window.reading.go_on(find_unfinished(journals))
    qtbot.waitUntil(lambda: window.reading.meter.done >= done + 3, timeout=20_000)
    window.close()
    [unfinished] = find_unfinished(journals)
    assert done + 3 <= unfinished.done < 20


def test_a_film_that_was_replaced_since_the_crash_is_scored_anew(open_window, qtbot, many, journals, scored_files):
    interrupted(qtbot, open_window, journals, many)
    [unfinished] = find_unfinished(journals)
    draw(many / "00.png", 200)
    window = open_window()
    window.reading.scoring.journals = journals
    scored_files.clear()
    window.reading.go_on([unfinished])
    wait_until_idle(qtbot, window)
    assert "00.png" in scored_files
    [result] = [r for r in window.list.model.results() if r.path.endswith("00.png")]
    assert result.decision == "pneumonia"


def test_results_of_another_version_of_the_model_are_not_used_again(open_window, qtbot, many, journals, scored_files):
    interrupted(qtbot, open_window, journals, many)

    def newer():
        classifier = fake_classifier()
        classifier.contract = replace(classifier.contract, version="1")  # the same file with another threshold, perhaps
        return classifier

    window = open_window(newer)
    scored_files.clear()
    window.reading.go_on(find_unfinished(journals))
    wait_until_idle(qtbot, window)
    assert len(scored_files) == 20


def test_a_folder_that_still_waited_for_its_turn_is_found_too(open_window, qtbot, many, folder, journals):
    interrupted(qtbot, open_window, journals, many, folder)
    assert {one.opened for one in find_unfinished(journals)} == {(many,), (folder,)}


def test_with_the_stick_still_out_nothing_of_the_first_run_is_lost(open_window, qtbot, many, journals, tmp_path):
    done = interrupted(qtbot, open_window, journals, many)
    many.rename(tmp_path / "pulled")
    window = open_window()
    window.reading.scoring.journals = journals
    with qtbot.waitSignal(window.reading.failed, timeout=20_000) as failed:
        window.reading.go_on(find_unfinished(journals))
    wait_until_idle(qtbot, window)
    assert str(failed.args[0]).startswith("many: The films are not there any more. Plug the stick")
    assert [one.done for one in find_unfinished(journals)] == [done]


def test_batches_that_are_not_wanted_are_forgotten(open_window, qtbot, many, journals):
    interrupted(qtbot, open_window, journals, many)
    window = open_window()
    window.reading.drop(find_unfinished(journals))
    wait_until_idle(qtbot, window)
    assert find_unfinished(journals) == []


def test_looking_through_a_slow_tree_of_folders_can_be_cancelled(open_window, qtbot, tmp_path, monkeypatch):
    for number in range(200):
        (tmp_path / "tree" / str(number)).mkdir(parents=True)
    walk = os.walk

    def slow_walk(*args, **kwargs):
        for step in walk(*args, **kwargs):
            time.sleep(0.05)
            yield step

    monkeypatch.setattr(cxr.batch.os, "walk", slow_walk)
    window = open_window()
    window.open_paths([tmp_path / "tree"])
    qtbot.wait(200)
    begun = time.monotonic()
    window.reading.cancel()
    wait_until_idle(qtbot, window)
    assert time.monotonic() - begun < 3  # of ten seconds


@pytest.mark.parametrize("ending", ["finished", "cancelled"])
def test_a_batch_that_came_to_its_end_leaves_no_journal(open_window, qtbot, many, journals, ending):
    window = open_window(slow_fake)
    window.reading.scoring.journals = journals
    begin(qtbot, window, many)
    assert len(list(journals.iterdir())) == 1
    if ending == "cancelled":
        window.reading.cancel()
    wait_until_idle(qtbot, window)
    assert list(journals.iterdir()) == []


def test_where_no_journal_can_be_written_the_films_are_scored_all_the_same(open_window, qtbot, many, tmp_path):
    (tmp_path / "file").write_text("in the way")
    window = open_window()
    window.reading.scoring.journals = tmp_path / "file"
    with qtbot.waitSignal(window.reading.journal_failed, timeout=20_000) as failed:
        window.open_paths([many])
    wait_until_idle(qtbot, window)
    assert failed.args[0]
    assert len(window.list.model.results()) == 20


def test_a_file_on_which_the_program_fails_costs_one_row(open_window, qtbot, many, monkeypatch):
    def fail_on_one(path, *args, **kwargs):
        if path.name == "07.png":
            raise RecursionError
        return assess(path, *args, **kwargs)

    monkeypatch.setattr(cxr.assess, "assess", fail_on_one)
    window = open_window()
    window.open_paths([many])
    wait_until_idle(qtbot, window)
    [failed] = [r for r in window.list.model.results() if r.path.endswith("07.png")]
    assert failed.code == "program_failed"
    assert sum(result.status == "ok" for result in window.list.model.results()) == 19


def test_the_number_of_workers_is_the_one_wanted(qtbot, many, monkeypatch):
    jobs: list[int] = []
    real = desktop.work.LocalPool
    monkeypatch.setattr(desktop.work, "LocalPool", lambda make, count, **rest: jobs.append(count) or real(make, count, **rest))
    reading = Reading(fake_reader)
    reading.load_model()
    for wanted in (3, 0):
        reading.scoring.workers = wanted
        with qtbot.waitSignal(reading.ended, timeout=20_000):
            reading.score([many])
    reading.shutdown()
    assert jobs == [3, worker_count()]


@pytest.fixture
def watching(open_window, qtbot, tmp_path):
    """A window that watches a folder in which one film lies already."""
    draw(tmp_path / "export" / "old.png", 60)
    window = open_window()
    window.reading.watching.interval = 0.05
    with qtbot.waitSignal(window.reading.watch_began, timeout=10_000) as began:
        window.reading.watch(tmp_path / "export")
    assert began.args[0] == [tmp_path / "export" / "old.png"]
    return window


def test_a_new_film_of_a_watched_folder_is_scored_as_it_arrives(watching, qtbot, tmp_path):
    assert not watching.reading.is_busy
    new = tmp_path / "export" / "today" / "new.png"
    with qtbot.waitSignals([watching.reading.watched, watching.reading.ended], timeout=20_000):
        draw(new, 190)
    wait_until_idle(qtbot, watching)
    assert [(s.name, s.kind) for s in watching.list.model.studies] == [("new.png", Kind.PNEUMONIA)]


def test_a_stick_that_is_pulled_out_is_a_message_and_one_that_comes_back_is_read(watching, qtbot, tmp_path):
    with qtbot.waitSignal(watching.reading.watch_problem, timeout=10_000) as problem:
        (tmp_path / "export").rename(tmp_path / "pulled")
    assert problem.args == ["No such file or directory"]
    draw(tmp_path / "pulled" / "new.png", 190)
    with qtbot.waitSignals([watching.reading.watch_back, watching.reading.watched], timeout=20_000):
        (tmp_path / "pulled").rename(tmp_path / "export")
    wait_until_idle(qtbot, watching)
    assert [study.name for study in watching.list.model.studies] == ["new.png"]


def test_a_folder_that_is_not_watched_any_more_is_left_alone(watching, qtbot, tmp_path):
    watching.reading.unwatch()
    draw(tmp_path / "export" / "new.png", 190)
    with qtbot.assertNotEmitted(watching.reading.watched, wait=400):
        pass
    assert watching.reading.watching.folder is None


def test_another_folder_takes_the_place_of_the_one_watched(watching, qtbot, tmp_path):
    (tmp_path / "other").mkdir()
    with qtbot.waitSignal(watching.reading.watch_began, timeout=10_000) as began:
        watching.reading.watch(tmp_path / "other")
    assert began.args[0] == []
    with qtbot.waitSignal(watching.reading.watched, timeout=10_000) as watched:
        draw(tmp_path / "export" / "not this.png", 190)
        draw(tmp_path / "other" / "this.png", 190)
    assert watched.args[0] == [tmp_path / "other" / "this.png"]
    wait_until_idle(qtbot, watching)


def test_a_window_that_watches_closes_at_once(watching):
    watching.reading.watching.interval = 60
    begun = time.monotonic()
    watching.close()
    assert time.monotonic() - begun < 2


class Clock:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_pause_counts_neither_for_the_rate_nor_for_the_time_left():
    clock = Clock()
    meter = Meter(20, clock)
    meter.update(0)
    clock.now += 5
    meter.update(10)
    meter.pause()
    clock.now += 3600
    assert (meter.rate, meter.seconds) == (2, 5)
    assert meter.words() == "Paused: 10 of 20 films"
    meter.resume()
    clock.now += 5
    meter.update(20)
    assert (meter.rate, meter.seconds) == (2, 10)


def test_films_known_from_before_make_the_rate_no_higher():
    clock = Clock()
    meter = Meter(1000, clock)
    meter.skip(800)
    clock.now += 10
    meter.update(820)
    assert meter.rate == 2
    assert meter.timed == 20
    assert meter.seconds_left == 90


def test_the_clock_stands_still_once_all_is_done():
    clock = Clock()
    meter = Meter(10, clock)
    meter.update(0)
    clock.now += 5
    meter.update(10)
    meter.end()
    clock.now += 3600
    assert (meter.seconds, meter.rate) == (5, 2)
    assert not meter.paused
    assert meter.words().startswith("10 of 10 films")


def test_a_pause_before_the_first_film_is_no_time_either():
    clock = Clock()
    meter = Meter(10, clock)
    meter.pause()
    clock.now += 50
    meter.update(0)
    clock.now += 50
    meter.resume()
    clock.now += 1
    meter.update(4)
    assert meter.rate == 4


def test_one_core_is_left_for_the_window():
    assert worker_count() == max(1, len(os.sched_getaffinity(0)) - 1)
    assert worker_count(5) == 5
