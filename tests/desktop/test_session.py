"""The journal of a batch: what it keeps through a crash, what it uses again, and what it gives to nobody."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from cxr.result import Result
from desktop.session import KEEP_DAYS, Session, drop, find_unfinished, stamp_of
from tests.desktop.conftest import draw

MODEL = "a" * 64


def films(folder: Path, count: int) -> list[Path]:
    return [draw(folder / f"{number:02}.png", 100 + number) for number in range(count)]


def result_of(path: Path, status: str = "ok") -> Result:
    if status != "ok":
        return Result(str(path), status, "image_corrupt", "Damaged.", model_sha256=MODEL)
    return Result(str(path), "ok", probability=0.25, decision="normal", threshold=0.5, warnings=("age_unknown",), model="m 1")


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "data" / "batches"


@pytest.fixture
def crashed(tmp_path, journals):
    """A batch of five films, three of them scored, that was left where it was."""
    paths = films(tmp_path / "films", 5)
    session = Session(journals, [tmp_path / "films"], MODEL)
    session.begin()
    session.listed(5)
    for path in paths[:3]:
        session.append(result_of(path), stamp_of(path))
    session.close()
    return paths


def test_what_was_scored_before_the_end_is_found_again(crashed, journals, tmp_path):
    [unfinished] = find_unfinished(journals)
    assert unfinished.opened == (tmp_path / "films",)
    assert (unfinished.done, unfinished.total) == (3, 5)
    assert unfinished.reuse(crashed[0], MODEL) == (result_of(crashed[0]), stamp_of(crashed[0]))
    assert unfinished.reuse(crashed[4], MODEL) is None


def test_a_journal_is_for_the_users_eyes_alone_and_holds_no_more_than_results(crashed, journals):
    [journal] = journals.iterdir()
    assert journal.stat().st_mode & 0o777 == 0o600
    assert journals.stat().st_mode & 0o777 == 0o700
    header, total, *rows = (json.loads(line) for line in journal.read_text().splitlines())
    assert set(header) == {"schema", "model_sha256", "opened"}
    assert total == {"total": 5}
    assert {frozenset(row) for row in rows} == {frozenset({"size", "mtime_ns", "result"})}


def test_every_result_is_on_its_way_to_the_disk_before_the_next_film(tmp_path, journals):
    [path] = films(tmp_path / "films", 1)
    session = Session(journals, [tmp_path / "films"], MODEL)
    session.begin()
    [journal] = journals.iterdir()
    before = len(journal.read_text().splitlines())
    session.append(result_of(path), stamp_of(path))
    assert len(journal.read_text().splitlines()) == before + 1
    session.finish()


def test_a_finished_batch_leaves_nothing(tmp_path, journals):
    session = Session(journals, [tmp_path], MODEL)
    session.begin()
    session.finish()
    session.close()
    session.begin()
    assert list(journals.iterdir()) == []


def test_a_line_that_was_cut_off_costs_that_line_only(crashed, journals):
    [journal] = journals.iterdir()
    whole = journal.read_bytes()
    journal.write_bytes(whole[:-20])
    [unfinished] = find_unfinished(journals)
    assert unfinished.done == 2
    journal.write_bytes(whole.rstrip(b"\n"))
    assert find_unfinished(journals)[0].done == 2


@pytest.mark.parametrize(
    "rubbish", [b"\x00" * 512 + b"\n", b"null\n", b'{"result": {"path": 3}}\n', b"\xff\xfe{\n", b'{"result": 1}\n']
)
def test_rubbish_in_the_middle_costs_that_line_only(crashed, journals, rubbish):
    [journal] = journals.iterdir()
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:3], rubbish, *lines[3:]]))
    [unfinished] = find_unfinished(journals)
    assert unfinished.done == 3


@pytest.mark.parametrize(
    "text", [b"", b'{"schema": 1, "opened"', b"not a journal\n", b'{"schema": 1, "opened": [], "model_sha256": ""}\n']
)
def test_a_journal_that_says_nothing_is_removed(journals, text):
    journals.mkdir(parents=True)
    (journals / "1-a.jsonl").write_bytes(text)
    assert find_unfinished(journals) == []
    assert list(journals.iterdir()) == []


def test_a_journal_of_a_newer_version_is_left_alone(journals):
    journals.mkdir(parents=True)
    (journals / "1-a.jsonl").write_text('{"schema": 2, "something": "else"}\n')
    assert find_unfinished(journals) == []
    assert len(list(journals.iterdir())) == 1


def test_where_there_was_never_a_batch_none_is_found(journals):
    assert find_unfinished(journals) == []


def test_a_film_that_changed_since_is_scored_again(crashed, journals):
    [unfinished] = find_unfinished(journals)
    os.utime(crashed[0], ns=(1, 1))
    crashed[1].write_bytes(crashed[1].read_bytes() + b"x")
    crashed[2].unlink()
    assert [unfinished.reuse(path, MODEL) for path in crashed] == [None] * 5


def test_another_model_scores_everything_again(crashed, journals):
    [unfinished] = find_unfinished(journals)
    assert unfinished.reuse(crashed[0], "b" * 64) is None


def test_an_unreadable_file_is_tried_again_and_a_refused_one_is_not(tmp_path, journals):
    paths = films(tmp_path / "films", 2)
    session = Session(journals, [tmp_path / "films"], MODEL)
    session.begin()
    for path, status in zip(paths, ("error", "refused"), strict=True):
        session.append(result_of(path, status), stamp_of(path))
    session.close()
    [unfinished] = find_unfinished(journals)
    assert unfinished.reuse(paths[0], MODEL) is None
    assert unfinished.reuse(paths[1], MODEL)[0].status == "refused"


def test_a_batch_that_another_window_has_under_way_is_not_offered(tmp_path, journals):
    session = Session(journals, [tmp_path], MODEL)
    session.begin()
    assert find_unfinished(journals) == []
    session.close()
    assert len(find_unfinished(journals)) == 1


def test_one_that_the_person_cancelled_is_not_offered(tmp_path, journals):
    session = Session(journals, [tmp_path], MODEL)
    session.begin()
    session.unwanted = True
    session.close()
    assert find_unfinished(journals) == []


def test_a_single_film_gets_no_journal_and_two_do(tmp_path, journals):
    paths = films(tmp_path / "films", 2)
    for opened, count in (paths[:1], 0), (paths, 1):
        session = Session(journals, opened, MODEL)
        session.begin()
        session.close()
        assert len(find_unfinished(journals)) == count


def test_of_two_journals_for_the_same_films_the_one_that_knows_more_is_offered(crashed, journals, tmp_path):
    later = Session(journals, [tmp_path / "films"], MODEL)
    later.begin()
    later.close()
    [unfinished] = find_unfinished(journals)
    assert unfinished.done == 3


def test_a_journal_that_nobody_asked_for_in_a_month_is_deleted(crashed, journals):
    [journal] = journals.iterdir()
    old = time.time() - (KEEP_DAYS + 1) * 86_400
    os.utime(journal, (old, old))
    assert find_unfinished(journals) == []
    assert list(journals.iterdir()) == []


@pytest.mark.parametrize("wrong", [0.0, time.time() + 400 * 86_400])
def test_a_clock_that_was_wrong_deletes_no_journal_and_keeps_none_for_ever(crashed, journals, wrong):
    [journal] = journals.iterdir()
    os.utime(journal, (wrong, wrong))
    assert find_unfinished(journals)[0].done == 3
    assert abs(journal.stat().st_mtime - time.time()) < 60
    assert find_unfinished(journals)[0].done == 3


def test_dropping_one_deletes_it(crashed, journals):
    [unfinished] = find_unfinished(journals)
    drop(unfinished)
    assert find_unfinished(journals) == []


def test_a_folder_that_cannot_be_made_is_a_problem_and_no_crash(tmp_path):
    (tmp_path / "file").write_text("in the way")
    session = Session(tmp_path / "file", [tmp_path], MODEL)
    session.begin()
    session.listed(3)
    session.finish()
    assert isinstance(session.problem, OSError)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_a_full_disk_is_a_problem_and_no_crash(tmp_path, journals):
    session = Session(journals, [tmp_path], MODEL)
    session.begin()
    with Path("/dev/full").open("w") as full:
        session._stream.close()
        session._stream = full
        session.listed(3)
        session.listed(3)
    assert session.problem.strerror == "No space left on device"
    session.close()


def test_names_that_are_not_utf8_come_back_as_they_were(tmp_path, journals):
    name = tmp_path / os.fsdecode(b"caf\xe9 \\x41.png")
    name.write_bytes(b"x")
    session = Session(journals, [tmp_path, name], MODEL)
    session.begin()
    session.append(result_of(name), stamp_of(name))
    session.close()
    [unfinished] = find_unfinished(journals)
    assert unfinished.opened == (tmp_path, name)
    assert unfinished.reuse(name, MODEL) is not None


def test_a_process_that_is_killed_leaves_all_it_had_scored(tmp_path, journals):
    films(tmp_path / "films", 30)
    code = f"""
        from functools import partial
        from pathlib import Path
        from cxr.fake import fake_reader
        from desktop.batch_plan import Plan
        from desktop.session import Session
        from desktop.work import Films
        opened = [Path({str(tmp_path / "films")!r})]
        plan = Plan(1, session=Session(Path({str(journals)!r}), opened, "a" * 64))
        Films(partial(fake_reader, 0.05)).score(opened, plan=plan)(lambda news: print(news, flush=True), lambda: False)
    """
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, text=True)
    told = [process.stdout.readline() for _ in range(8)]  # the list and seven results
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert told[0].startswith("Listed")
    [unfinished] = find_unfinished(journals)
    assert unfinished.total == 30
    assert 7 <= unfinished.done < 30
