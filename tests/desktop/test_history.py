"""The history: what is kept, found, forgotten. Real files."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cxr.contract import Decision
from cxr.errors import UsageError
from desktop.records.database import Database
from desktop.records.history import READS, History
from desktop.records.schema import MIGRATIONS
from tests.desktop.history_films import BALANCED, damaged, paths, scored


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "records.sqlite3"


@pytest.fixture
def history(file: Path) -> Iterator[History]:
    history = History(file)
    yield history
    history.close()


def move_back(file: Path, days: float, where: str = "1") -> None:
    """As if these entries had been made so many days earlier."""
    connection = sqlite3.connect(file)
    micros = int(days * 86_400_000_000)
    connection.execute(f"UPDATE entries SET first = first - {micros}, last = last - {micros} WHERE {where}")
    connection.commit()
    connection.close()


def bytes_beside(file: Path) -> bytes:
    """All that lies in the folder."""
    return b"".join(path.read_bytes() for path in file.parent.iterdir())


def test_a_result_comes_back_whole_whatever_its_name(history):
    odd = [
        "/films/a\nb\tc.png",
        "/films/caf\udce9.dcm",
        "/films/\u202egnp.exe",
        "/films/back\\slash\\x41.png",
        "/films/فيلم 放射.tif",
    ]
    results = [scored(path, file_sha256=f"{number:064}") for number, path in enumerate(odd)]
    before = datetime.now(UTC)
    entries = history.add([*results, damaged()], BALANCED)
    assert [entry.result for entry in entries] == [*results, damaged()]
    assert [entry.result for entry in history.find()] == [entry.result for entry in reversed(entries)]
    assert [history.entry_of(result) for result in results] == entries[:5]
    assert entries[0].decision == BALANCED
    assert before <= entries[0].first == entries[0].last <= datetime.now(UTC)
    assert (entries[0].read, entries[0].verdict, entries[0].note, entries[0].read_at) == ("", "", "", None)


def test_a_film_scored_again_is_one_entry_that_keeps_what_the_reader_said(history):
    [first] = history.add([scored()], BALANCED)
    history.say_read(scored(), "normal")
    said = history.say_verdict(scored(), "pneumonia", "left side")
    again = replace(scored(), warnings=("age_outside",), seconds=9.0)
    [entry] = history.add([again], BALANCED)
    assert entry.id == first.id
    assert entry.first == first.first < entry.last
    assert entry.result == again
    assert (entry.read, entry.verdict, entry.note) == ("normal", "pneumonia", "left side")
    assert (entry.read_at, entry.verdict_at) == (said.read_at, said.verdict_at)
    assert history.count() == 1


@pytest.mark.parametrize(
    "other",
    [
        {"threshold": 0.3}, {"profile": "screening"}, {"model_sha256": "d" * 64}, {"altered": "turned_90"},
        {"file_sha256": "e" * 64}, {"path": "/films/other.dcm"},
    ],
)  # fmt: skip
def test_another_file_model_threshold_or_turn_is_another_entry(history, other):
    history.add([scored()], BALANCED)
    history.say_read(scored(), "normal")
    [entry] = history.add([replace(scored(), **other)], Decision(0.3, 0.2, 0.4, "another"))
    assert history.count() == 2
    assert entry.read == ""
    assert history.entry_of(scored()).read == "normal"
    assert history.entry_of(scored()).decision == BALANCED


def test_a_relative_path_is_kept_absolute(history, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    [entry] = history.add([scored("film.dcm")], None)
    assert entry.result.path == str(tmp_path / "film.dcm")
    assert history.entry_of(scored("film.dcm")) == history.entry_of(scored(str(tmp_path / "film.dcm"))) == entry


def test_reads_are_kept_with_their_time_and_only_known_ones(history):
    history.add([scored()], BALANCED)
    for read in READS:
        entry = history.say_read(scored(), read)
        assert entry == history.entry_of(scored())
        assert entry.read == read
        assert datetime.now(UTC) - entry.read_at < timedelta(minutes=1)
    assert history.say_verdict(scored(), "", "  a note ").note == "  a note "
    assert history.say_verdict(scored(), "", "").verdict_at is None
    with pytest.raises(ValueError, match="perhaps"):
        history.say_read(scored(), "perhaps")


def test_a_read_without_an_entry_is_said(history):
    with pytest.raises(UsageError) as caught:
        history.say_read(scored(), "normal")
    assert caught.value.code == "history_no_entry"
    assert history.count() == 0


def test_each_word_is_looked_for_in_name_folder_and_note_whatever_case_and_accents(history):
    films = ("/Röntgen/José 1.dcm", "/Röntgen/Jose\u0301 2.dcm", "/roentgen/100%_done.png", "/films/back\\slash.png")
    history.add([scored(path) for path in films], BALANCED)
    history.say_verdict(scored(films[2]), "", "Große Lunge, links")

    def hits(text: str) -> list[str]:
        return sorted(entry.result.path for entry in history.find(text=text))

    assert hits("jose") == hits("JOSÉ") == hits("rontgen jose") == sorted(films[:2])
    assert hits("jose 2") == [films[1]]
    assert hits("GROSSE links roent") == [films[2]]
    assert hits("%_") == [films[2]]
    assert hits("back\\slash") == hits("back\\\\slash") == [films[3]]
    assert hits("jose links") == []
    assert hits("   ") == sorted(films)
    history.say_verdict(scored(films[2]), "", "")
    assert hits("links") == []


def test_times_and_findings_narrow_what_is_found(history, file):
    results = [scored("/films/a.dcm"), scored("/films/b.dcm", 0.1), scored("/films/c.dcm", 0.5), damaged()]
    results.append(replace(damaged("/films/refused.png"), status="refused", code="blank"))
    history.add(results, BALANCED)
    move_back(file, 1, "place LIKE '%a.dcm'")
    move_back(file, 10, "place LIKE '%b.dcm'")
    now = datetime.now(UTC)

    def hits(**filters) -> list[str]:
        names = [Path(entry.result.path).name for entry in history.find(**filters)]
        assert history.count(**filters) == len(names)
        return names

    assert hits() == ["refused.png", "damaged.jpg", "c.dcm", "a.dcm", "b.dcm"]
    assert hits(since=now - timedelta(hours=30), until=now - timedelta(hours=20)) == ["a.dcm"]
    assert hits(until=now - timedelta(days=2)) == ["b.dcm"]
    assert hits(kinds=["pneumonia"]) == ["a.dcm"]
    assert hits(kinds=["normal", "uncertain"]) == ["c.dcm", "b.dcm"]
    assert hits(kinds=["error"], text="films") == ["damaged.jpg"]
    assert hits(kinds=["refused"], since=now - timedelta(hours=1)) == ["refused.png"]
    history.add([results[0]], BALANCED)  # scored again today: it is still yesterday's film
    assert hits(since=now - timedelta(hours=30), until=now - timedelta(hours=20)) == ["a.dcm"]
    assert hits()[0] == "a.dcm"


def test_pages_follow_one_another_and_all_are_streamed_in_order(history):
    count = 1203
    names = [f"/films/{number}.dcm" for number in range(count)]
    history.add([scored(name) for name in names], BALANCED)
    found = [entry.result.path for offset in range(0, count + 500, 500) for entry in history.find(offset=offset)]
    assert found == names[::-1]
    assert paths(history) == names


def test_only_the_owner_may_read_the_files(history, file):
    old = os.umask(0)
    try:
        history.add([scored()], BALANCED)
    finally:
        os.umask(old)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (file.parent, *file.parent.iterdir())}
    assert modes == {"data": 0o700, file.name: 0o600, f"{file.name}-wal": 0o600, f"{file.name}-shm": 0o600}


def test_old_entries_go_and_leave_no_name_in_the_files(history, file):
    history.add([scored(f"/films/Amina Okafor {number}.dcm") for number in range(700)], BALANCED)
    history.say_verdict(scored("/films/Amina Okafor 3.dcm"), "normal", "Amina came again")
    history.add([scored(f"/films/kept {number}.dcm") for number in range(700)], BALANCED)
    move_back(file, 31, "place LIKE '%amina%'")
    move_back(file, 29, "place LIKE '%kept%'")
    assert history.forget(30) == 700
    assert history.count() == 700
    assert history.forget(30) == 0
    data = bytes_beside(file)
    assert b"kept 7.dcm" in data
    assert b"Amina" not in data
    assert b"amina" not in data


def test_a_clock_that_was_wrong_costs_no_entries(history, file, monkeypatch):
    history.add([scored("/films/of 1970.dcm"), scored("/films/of today.dcm")], BALANCED)
    move_back(file, 365.25 * 56, "place LIKE '%1970%'")
    assert history.forget(400) == 0
    assert history.count(since=datetime.now(UTC) - timedelta(minutes=1)) == 2
    assert history.forget(400) == 0

    class Clock(datetime):
        """Its battery is empty."""

        @classmethod
        def now(cls, tz=None) -> datetime:
            return datetime(1970, 1, 1, 8, tzinfo=tz)

    monkeypatch.setattr("desktop.records.history.datetime", Clock)
    move_back(file, 500)
    assert history.forget(400) == 0
    monkeypatch.undo()
    assert history.forget(400) == 2


def test_names_that_another_process_keeps_from_going_go_the_next_time(history, file, monkeypatch):
    monkeypatch.setattr("desktop.records.database.PATIENCE", 0.2)
    history.add([scored(f"/films/Amina {number}.dcm") for number in range(300)], BALANCED)
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM entries").fetchone() == (300,)
    with pytest.raises(UsageError) as caught:
        history.delete_everything()
    assert caught.value.code == "history_busy"
    assert history.count() == 0
    reader.close()
    assert history.delete_everything() == 0
    assert b"mina" not in bytes_beside(file).lower()


def test_deleting_everything_leaves_no_name_in_the_files_but_the_head_of_the_log(history, file):
    history.set_head(41, "f" * 64)
    history.add([scored(f"/films/Amina {number}.dcm") for number in range(300)], BALANCED)
    history.say_verdict(scored("/films/Amina 3.dcm"), "normal", "Amina came again")
    aside = file.with_name(file.name + ".bad")
    shutil.copy(file, aside)
    assert b"mina" in bytes_beside(file).lower()
    assert history.delete_everything() == 300
    assert history.count() == 0
    assert list(history.entries()) == []
    assert not aside.exists()
    assert b"mina" not in bytes_beside(file).lower()
    assert history.head() == (41, "f" * 64)
    history.add([scored()], BALANCED)
    assert history.count() == 1


def test_what_is_confirmed_is_forced_onto_the_disk(file):
    database = Database(file, rescue=None)
    said = {name: database.read(lambda c, name=name: c.execute(f"PRAGMA {name}").fetchone()[0]) for name in PRAGMAS}
    database.close()
    assert said == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "user_version": 1}


def test_the_head_is_the_last_one_set(history):
    assert history.head() is None
    history.set_head(1, "a")
    history.set_head(2, "b")
    assert history.head() == (2, "b")


def test_a_database_of_a_newer_version_is_left_alone(history, file):
    history.add([scored()], BALANCED)
    history.close()
    newer = History(file, (*MIGRATIONS, lambda connection: connection.execute("CREATE TABLE more (x)")))
    assert paths(newer) == [scored().path]
    newer.close()
    before = file.read_bytes()
    for use in (history.find, history.delete_everything, lambda: history.add([scored("/films/2.dcm")], BALANCED)):
        with pytest.raises(UsageError, match="newer version") as caught:
            use()
        assert caught.value.code == "history_newer"
    history.close()
    assert file.read_bytes() == before
    assert history.problem is None
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_one_that_becomes_newer_while_it_is_open_is_not_written(history, file):
    history.add([scored()], BALANCED)
    newer = History(file, (*MIGRATIONS, lambda connection: connection.execute("CREATE TABLE more (x)")))
    newer.count()
    with pytest.raises(UsageError, match="newer version"):
        history.add([scored("/films/2.dcm")], BALANCED)
    assert newer.count() == 1
    newer.close()


def test_an_older_schema_is_brought_up_to_date_and_nothing_is_lost(history, file):
    history.add([scored(f"/films/{number}.dcm") for number in range(20)], BALANCED)
    history.close()

    def with_place_of_work(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE entries ADD COLUMN clinic TEXT NOT NULL DEFAULT ''")
        connection.execute("UPDATE entries SET clinic = 'north'")

    later = History(file, (*MIGRATIONS, with_place_of_work))
    assert later.count() == 20
    later.add([scored("/films/new.dcm")], BALANCED)
    later.close()
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert dict(connection.execute("SELECT clinic, count(*) FROM entries GROUP BY clinic")) == {"north": 20, "": 1}
    connection.close()


def test_a_migration_that_fails_changes_nothing(history, file):
    history.add([scored()], BALANCED)
    history.close()

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM entries")
        raise UsageError("stopped", "The power was cut.")

    with pytest.raises(UsageError, match="power"):
        History(file, (*MIGRATIONS, half)).count()
    assert paths(history) == [scored().path]


def test_a_hundred_thousand_entries_are_searched_within_a_tenth_of_a_second(history, file):
    [entry] = history.add([scored("/home/clinic/films/2026/11/Amina Okafor/film 000000.dcm")], BALANCED)
    connection = sqlite3.connect(file)
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) "
        "INSERT INTO entries (identity, first, last, kind, place, decision, result) "
        "SELECT randomblob(32), first - i * 600000000, last - i * 600000000, kind, "
        "replace(place, '000000', printf('%06d', i)), decision, result FROM n, entries WHERE id = 1"
    )
    connection.commit()
    connection.close()
    now = datetime.now(UTC)
    for filters, hits in (
        ({}, 500), ({"text": "amina"}, 500), ({"text": "okafor 099998"}, 1), ({"text": "not there"}, 0),
        ({"since": now - timedelta(days=1, minutes=1)}, 145),
        ({"since": now - timedelta(days=9), "until": now - timedelta(days=8), "kinds": ["pneumonia"], "text": "films"}, 144),
        ({"offset": 90_000}, 500),
    ):  # fmt: skip
        seconds = []
        for _ in range(3):
            begun = time.perf_counter()
            found = history.find(**filters)
            seconds.append(time.perf_counter() - begun)
        assert len(found) == hits, filters
        assert min(seconds) < 0.1, (filters, seconds)
    assert history.count() == 100_000
    assert history.find(text="000000") == [entry]
