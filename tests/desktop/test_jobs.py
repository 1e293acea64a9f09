"""Exactly one of done, failed and cancelled arrives, on the GUI thread, whatever happens."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QTimer

from desktop.cancelled import Cancelled
from desktop.jobs import Job, Jobs
from tests.desktop.conftest import running_timers


class Listener:
    """Notes what arrives, and in which thread."""

    def __init__(self, job: Job) -> None:
        self.outcomes: list[tuple[str, object]] = []
        self.news: list[object] = []
        self.threads: set[threading.Thread] = set()
        job.progressed.connect(lambda news: (self._note(), self.news.extend(news)))
        job.done.connect(lambda result: self._end("done", result))
        job.failed.connect(lambda error: self._end("failed", error))
        job.cancelled.connect(lambda: self._end("cancelled", None))

    def _note(self) -> None:
        self.threads.add(threading.current_thread())

    def _end(self, what: str, value: object) -> None:
        self._note()
        self.outcomes.append((what, value))


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.shutdown()


def wait_for(qtbot, *listeners: Listener) -> None:
    qtbot.waitUntil(lambda: all(listener.outcomes for listener in listeners), timeout=10_000)
    qtbot.wait(20)  # a second outcome would come now


def test_a_result_arrives_once_on_the_gui_thread_though_the_work_ran_elsewhere(qtbot, jobs):
    listener = Listener(jobs.start("a", lambda progress, should_stop: threading.current_thread()))
    wait_for(qtbot, listener)
    [(what, thread)] = listener.outcomes
    assert what == "done"
    assert thread is not threading.main_thread()
    assert listener.threads == {threading.main_thread()}


def test_an_exception_arrives_as_failed_with_its_traceback(qtbot, jobs):
    def work(progress, should_stop):
        raise ValueError("no good")

    listener = Listener(jobs.start("a", work))
    wait_for(qtbot, listener)
    [(what, error)] = listener.outcomes
    assert what == "failed"
    assert str(error) == "no good"
    assert error.__traceback__ is not None


def test_news_arrives_whole_and_in_order_before_the_outcome(qtbot, jobs):
    def work(progress, should_stop):
        for number in range(5000):
            progress(number)

    job = jobs.start("a", work)
    listener = Listener(job)
    seen_at_end = []
    job.done.connect(lambda _: seen_at_end.append(len(listener.news)))
    wait_for(qtbot, listener)
    assert listener.news == list(range(5000))
    assert seen_at_end == [5000]


def test_a_job_that_stops_when_asked_is_cancelled_not_failed(qtbot, jobs):
    begun = threading.Event()

    def work(progress, should_stop):
        begun.set()
        while not should_stop():
            time.sleep(0.005)
        raise Cancelled

    job = jobs.start("a", work)
    listener = Listener(job)
    assert begun.wait(5)
    job.cancel()
    wait_for(qtbot, listener)
    assert listener.outcomes == [("cancelled", None)]


def test_an_error_after_the_request_to_stop_is_a_cancellation(qtbot, jobs):
    def work(progress, should_stop):
        while not should_stop():
            time.sleep(0.005)
        raise OSError("the stick is gone")

    job = jobs.start("a", work)
    listener = Listener(job)
    job.cancel()
    wait_for(qtbot, listener)
    assert listener.outcomes == [("cancelled", None)]


def test_a_queued_job_that_is_cancelled_never_begins(qtbot, jobs):
    release = threading.Event()
    ran = []
    first = Listener(jobs.start("a", lambda progress, should_stop: release.wait(5)))
    queued = jobs.start("a", lambda progress, should_stop: ran.append(1))
    second = Listener(queued)
    queued.cancel()
    release.set()
    wait_for(qtbot, first, second)
    assert second.outcomes == [("cancelled", None)]
    assert ran == []


def test_lanes_do_not_wait_for_each_other(qtbot, jobs):
    release = threading.Event()
    slow = Listener(jobs.start("slow", lambda progress, should_stop: release.wait(10)))
    fast = Listener(jobs.start("fast", lambda progress, should_stop: "here"))
    wait_for(qtbot, fast)
    assert not slow.outcomes
    release.set()
    wait_for(qtbot, slow)


def test_shutdown_ends_running_and_queued_jobs_and_joins_their_threads(qtbot, qapp):
    jobs = Jobs()
    begun = threading.Event()

    def work(progress, should_stop):
        begun.set()
        while not should_stop():
            time.sleep(0.005)
        raise Cancelled

    listeners = [Listener(jobs.start("a", work)) for _ in range(3)]
    assert begun.wait(5)
    jobs.shutdown()
    assert [listener.outcomes for listener in listeners] == [[("cancelled", None)]] * 3
    assert not [t for t in threading.enumerate() if t.name.startswith("a_")]
    qtbot.wait(20)
    assert all(len(listener.outcomes) == 1 for listener in listeners)


def test_of_two_hundred_jobs_cancelled_at_random_each_ends_once(qtbot, jobs):
    def work(progress, should_stop):
        progress(1)
        if should_stop():
            raise Cancelled
        return 1

    started = [jobs.start(f"lane {number % 4}", work) for number in range(200)]
    listeners = [Listener(job) for job in started]
    for job in started[::3]:
        job.cancel()
    wait_for(qtbot, *listeners)
    assert all(len(listener.outcomes) == 1 for listener in listeners)
    assert not jobs.is_busy


def test_a_timer_that_goes_on_would_be_found(qapp):
    timer = QTimer(qapp, interval=60_000)
    assert running_timers() == []
    timer.start()
    assert len(running_timers()) == 1
    timer.stop()
    assert running_timers() == []
