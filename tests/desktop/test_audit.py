"""The audit log: lines that hang together, written by several programs at once, through crashes and full disks."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import stat
import subprocess
import sys
import time
import tracemalloc
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest

from cxr.contract import Decision
from cxr.errors import UsageError
from cxr.file_lock import open_locked
from cxr.orientation import CODES
from cxr.result import Result
from desktop.records import events
from desktop.records.audit import Audit, Head
from desktop.records.audit_check import REPORT, Known, check, known_head
from desktop.records.audit_line import LONGEST, NOTHING, now, write_line
from desktop.records.events import Event
from desktop.records.history import History
from desktop.settings import Settings
from desktop.texts.audit import check_words, trouble_words

ROOT = Path(__file__).parents[2]
FILM = Result(
    "/data/films/a.png",
    "ok",
    probability=0.87654,
    decision="pneumonia",
    threshold=0.5,
    warnings=("atypical", "age_unknown"),
    model="lite 2.0.0",
    model_sha256="a" * 64,
    file_sha256="b" * 64,
    altered="mirrored;inverted",
    profile="balanced",
)


def write(file: Path, count: int, history: History | None = None) -> list[bytes]:
    """A log of so many lines, each with another score; returns them."""
    audit = Audit(file, history)
    for number in range(count):
        audit.append([events.scored(replace(FILM, probability=number / 1000))])
    return file.read_bytes().splitlines(keepends=True)


def test_a_line_says_what_was_scored_with_which_model_and_follows_from_the_one_before(tmp_path):
    first, second = (json.loads(line) for line in write(tmp_path / "audit.jsonl", 2))
    assert list(first) == ["seq", "time", "kind", "details", "program", "previous", "hash"]
    assert (first["seq"], second["seq"]) == (1, 2)
    assert first["previous"] == NOTHING
    assert second["previous"] == first["hash"]
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", first["time"])
    assert first["details"] == {
        "altered": ["mirrored", "inverted"],
        "code": "",
        "decision": "pneumonia",
        "film": "b" * 64,
        "model": "a" * 64,
        "profile": "balanced",
        "score": "0.0000",
        "status": "ok",
        "threshold": "0.5000",
        "warnings": ["atypical", "age_unknown"],
    }


def test_the_twenty_lines_of_python_in_the_documentation_check_a_log(tmp_path):
    file = tmp_path / "audit.jsonl"
    lines = write(file, 5)
    page = (ROOT / "docs" / "AUDIT.md").read_text(encoding="utf-8")
    program = tmp_path / "check.py"
    program.write_text(re.search(r"```python\n(.*?)```", page, re.DOTALL)[1])
    assert len(program.read_text().splitlines()) <= 20

    def run() -> str:
        return subprocess.run([sys.executable, program, file], capture_output=True, text=True).stdout

    assert run().startswith(f"5 lines, whole: 5:{json.loads(lines[-1])['hash']}")
    file.write_bytes(b"".join(lines).replace(b"0.0020", b"0.0021"))
    assert run().startswith("line 3 ")


def test_the_log_and_its_folder_are_for_their_owner_alone_and_the_head_goes_into_the_database(tmp_path):
    file = tmp_path / "own" / "audit.jsonl"
    with closing(History(tmp_path / "records.sqlite3")) as history:
        head = Audit(file, history).append([events.scored(FILM), events.exported("table", 3, False)])
        assert history.head() == (2, head.digest)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert Audit(file, None).head() == head
    assert Audit(tmp_path / "none", None).head() == Head(0, "")


def forged(line: bytes, previous: str, seq: int, score: str = "0.9999") -> bytes:
    """What somebody writes who knows how the hashes are made."""
    details = {**json.loads(line)["details"], "score": score}
    return write_line(seq, now(), Event("scored", details), previous)[0]


def hash_of(line: bytes) -> str:
    return str(json.loads(line)["hash"])


CHANGES = {
    "a byte changed": (lambda a: [*a[:4], a[4].replace(b"0.0040", b"0.9040"), *a[5:]], 5, "changed"),
    "a space added": (lambda a: [*a[:4], a[4].replace(b'"kind":', b'"kind": '), *a[5:]], 5, "no_line"),
    "overwritten": (lambda a: [*a[:4], b"nothing\n", *a[5:]], 5, "no_line"),
    "a line of zeros": (lambda a: [*a[:4], b"\0" * 300 + b"\n", *a[5:]], 5, "no_line"),
    "a line without end": (lambda a: [*a[:4], b"x" * (2 * LONGEST), *a[5:]], 5, "no_line"),
    "the first removed": (lambda a: a[1:], 1, "missing"),
    "two removed": (lambda a: [*a[:4], *a[6:]], 5, "missing"),
    "two exchanged": (lambda a: [*a[:4], a[5], a[4], *a[6:]], 5, "reordered"),
    "one moved down": (lambda a: [*a[:4], *a[5:8], a[4], *a[8:]], 5, "reordered"),
    "one said twice": (lambda a: [*a[:5], a[4], *a[5:]], 6, "inserted"),
    "one forged in": (lambda a: [*a[:4], forged(a[4], hash_of(a[3]), 5), *a[4:]], 6, "inserted"),
    "one exchanged with its hash": (lambda a: [*a[:4], forged(a[4], hash_of(a[3]), 5), *a[5:]], 5, "unlinked"),
    "the end cut off": (lambda a: a[:7], 8, "cut"),
    "all gone": (lambda a: [], 1, "cut"),
    "the last exchanged with its hash": (lambda a: [*a[:9], forged(a[9], hash_of(a[8]), 10)], 10, "rewritten"),
    "half of the last cut off": (lambda a: [*a[:9], a[9][:100]], 10, "cut"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_done_to_the_lines_is_found_at_its_place(change, tmp_path):
    file = tmp_path / "audit.jsonl"
    lines = write(file, 10)
    head = Known(Audit(file, None).head(), "database")
    assert check(file, [head]).is_whole
    do, line, kind = CHANGES[change]
    file.write_bytes(b"".join(do(lines)))
    found = check(file, [head])
    assert [(trouble.line, trouble.kind) for trouble in found.troubles] == [(line, kind)]
    first, second = check_words(found, [head])[:2]
    assert f"First bad line: {line}." in first
    assert "{" not in second


def test_a_whole_rewrite_is_seen_by_a_head_printed_before_and_by_nothing_else(tmp_path):
    file = tmp_path / "audit.jsonl"
    write(file, 6)
    printed = known_head(Audit(file, None).head().brief())
    file.unlink()
    write(file, 8)
    assert check(file).is_whole
    assert [trouble.kind for trouble in check(file, [printed]).troubles] == ["rewritten"]
    assert "no secret key" in check_words(check(file), [])[-1]


@pytest.mark.parametrize("text", ["12", "12:", "0:" + "a" * 64, "12:abc", "12:" + "g" * 20, "x:" + "a" * 20, "1:" + "a" * 65])
def test_what_is_no_head_is_turned_down(text):
    with pytest.raises(ValueError, match=r"head|invalid"):
        known_head(text)
    assert known_head(" 12:ABCDEF012345… ") == Known(Head(12, "abcdef012345"), REPORT)


def test_a_torn_end_is_no_alarm_is_cut_off_by_the_next_line_and_noted(tmp_path):
    file = tmp_path / "audit.jsonl"
    lines = write(file, 3)
    for torn in (lines[2][:50], b"\0" * 100_000):
        file.write_bytes(b"".join(lines) + torn)
        found = check(file)
        assert found.is_whole
        assert (found.head.count, found.torn) == (3, len(torn))
        assert Audit(file, None).append([events.scored(FILM)]).count == 5
        assert json.loads(file.read_bytes().splitlines()[3])["details"] == {"bytes": len(torn)}
        assert check(file).is_whole
        assert check(file).torn == 0


def test_a_cut_end_stays_known_after_the_next_lines(tmp_path):
    file = tmp_path / "audit.jsonl"
    with closing(History(tmp_path / "records.sqlite3")) as history:
        lines = write(file, 6, history)
        file.write_bytes(b"".join(lines[:4]))
        head = Audit(file, history).append([events.scored(FILM)])
        assert history.head() == (6, head.digest)
        Audit(file, history).append([events.scored(FILM)])
    found = check(file)
    assert [(trouble.line, trouble.kind) for trouble in found.troubles] == [(5, "noted")]
    assert "there had been 6" in trouble_words(found.troubles[0])


def test_a_log_removed_and_begun_anew_says_so(tmp_path):
    file = tmp_path / "audit.jsonl"
    with closing(History(tmp_path / "records.sqlite3")) as history:
        write(file, 6, history)
        file.unlink()
        write(file, 1, history)
    assert [(trouble.line, trouble.kind) for trouble in check(file).troubles] == [(1, "noted")]


def test_a_database_that_lost_its_count_is_noted_once_and_is_no_alarm(tmp_path):
    file = tmp_path / "audit.jsonl"
    write(file, 3)
    with closing(History(tmp_path / "records.sqlite3")) as history:
        write(file, 2, history)
    found = check(file)
    assert found.is_whole
    assert (found.head.count, found.unknown_at) == (6, (4,))


def test_a_database_that_takes_no_head_keeps_no_line_from_being_written(tmp_path):
    (tmp_path / "records.sqlite3").mkdir()
    with closing(History(tmp_path / "records.sqlite3")) as history:
        audit = Audit(tmp_path / "audit.jsonl", history)
        audit.append([events.scored(FILM)])
        assert audit.append([events.scored(FILM)]).count == 2
        assert audit.problem is not None
    assert check(tmp_path / "audit.jsonl").is_whole


def test_a_damaged_last_line_does_not_end_the_log_and_is_found(tmp_path):
    file = tmp_path / "audit.jsonl"
    lines = write(file, 4)
    file.write_bytes(b"".join(lines[:3]) + b"damaged\n")
    assert Audit(file, None).append([events.scored(FILM)]).count == 5
    assert [(trouble.line, trouble.kind) for trouble in check(file).troubles] == [(4, "no_line")]


def test_a_file_that_is_no_log_is_left_as_it_is(tmp_path):
    file = tmp_path / "audit.jsonl"
    file.write_bytes(b"x" * (3 << 20))
    with pytest.raises(UsageError) as caught:
        Audit(file, None).append([events.scored(FILM)])
    assert caught.value.code == "audit_damaged"
    assert file.read_bytes() == b"x" * (3 << 20)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError):
        Audit(tmp_path / "pipe", None).append([events.scored(FILM)])


def test_who_waits_too_long_for_another_program_is_told(tmp_path):
    file = tmp_path / "audit.jsonl"
    write(file, 1)
    descriptor = open_locked(file)
    try:
        with pytest.raises(UsageError) as caught:
            Audit(file, None, patience=0.1).append([events.scored(FILM)])
    finally:
        os.close(descriptor)
    assert caught.value.code == "audit_busy"
    assert caught.value.path == file
    assert Audit(file, None).append([events.scored(FILM)]).count == 2


WRITER = """
import sys
from pathlib import Path
from desktop.records.audit import Audit
from desktop.records.events import exported
from desktop.records.history import History
folder = Path(sys.argv[1])
audit = Audit(folder / "audit.jsonl", History(folder / "records.sqlite3"))
for number in range(int(sys.argv[2])):
    head = audit.append([exported("table", number, False), exported("picture", number, False)])
    print(f"{head.count}:{head.digest}", flush=True)
"""


def start_writer(folder: Path, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(count)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def test_several_programs_write_at_once_and_every_line_is_there_in_one_chain(tmp_path):
    writers = [start_writer(tmp_path, 25) for _ in range(3)]
    heads = [line for writer in writers for line in writer.communicate(timeout=60)[0].split()]
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    with closing(History(tmp_path / "records.sqlite3")) as history:
        known = Known(Head(*history.head()), "database")
    found = check(tmp_path / "audit.jsonl", [known, *map(known_head, heads)])
    assert found.troubles == ()
    assert found.unknown_at == ()
    assert found.head == known.head
    assert found.head.count == 150


def test_a_program_killed_while_it_writes_loses_no_line_that_it_had_confirmed(tmp_path):
    moments = random.Random(6)
    heads: list[str] = []
    for _ in range(5):
        writer = start_writer(tmp_path, 100_000)
        heads.append(writer.stdout.readline())
        time.sleep(moments.uniform(0, 0.15))
        writer.send_signal(signal.SIGKILL)
        heads += [line for line in writer.communicate()[0].splitlines(keepends=True) if line.endswith("\n")]
    with closing(History(tmp_path / "records.sqlite3")) as history:
        known = Known(Head(*history.head()), "database")
        Audit(tmp_path / "audit.jsonl", history).append([events.scored(FILM)])
    found = check(tmp_path / "audit.jsonl", [known, *map(known_head, heads)])
    assert len(heads) > 20
    assert found.troubles == ()
    assert found.head.count > 2 * len(heads)


FULL = """
import resource, sys
from pathlib import Path
from cxr.errors import CxrError
from desktop.records.audit import Audit
from desktop.records.events import exported
file = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size + 500, -1))
try:
    Audit(file, None).append([exported("table", number, False) for number in range(5)])
except CxrError as error:
    print(error.code)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit of Linux stands for the full disk")
def test_a_disk_that_fills_up_while_a_line_is_written_leaves_the_log_as_it_was(tmp_path):
    file = tmp_path / "audit.jsonl"
    lines = write(file, 3)
    done = subprocess.run([sys.executable, "-c", FULL, file], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.strip() == "audit_unwritable", done.stderr
    assert file.read_bytes() == b"".join(lines)


def test_a_long_log_is_read_in_little_memory(tmp_path):
    file = tmp_path / "audit.jsonl"
    previous, moment, happened = NOTHING, now(), events.scored(FILM)
    with file.open("wb") as stream:
        for number in range(1, 9_001):
            line, previous = write_line(number, moment, happened, previous)
            stream.write(line)
    shares: list[float] = []
    tracemalloc.start()
    try:
        found = check(file, progress=shares.append)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.is_whole
    assert found.head == Head(9_000, previous)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert peak < 2_500_000 < 4_000_000 < file.stat().st_size


# what may stand in it

NAMES = ("Amina", "Okonkwo", "1234567", "wardround", "secret", "Lopez")


def test_names_planted_in_everything_that_the_log_hears_of_are_not_in_it(tmp_path):
    name = "/home/Amina/wardround/Okonkwo^Amina 1234567.dcm"
    texts = {field.name: name for field in fields(Result) if field.type == "str"}
    result = Result(**{**texts, "warnings": (name, "atypical"), "probability": 0.5, "threshold": 0.5})
    refused = replace(FILM, path=name, status="refused", code="lopez_amina", message=name, model=name)
    settings = {field.name: name for field in fields(Settings) if field.name != "others"}
    changed = events.settings_changed(Settings(), Settings(**settings, others={"x": name}))
    decision = Decision(0.5, 0.4, 0.6, name, profile=name, figures={"split": name})
    happened = [
        events.scored(result),
        events.scored(refused),
        events.read_said(result, name),
        events.verdict_said(result, name, bool("a secret note")),
        events.age_said(result, True),
        events.exported(name, 1, False),
        *changed,
        events.model_installed(name, name, name),
        events.model_back("Dr Lopez 1.0", "a" * 64, "b" * 64),
        events.profile_chosen(decision, name),
        events.history_deleted(3, name),
        events.local_check(10, {"sensitivity": name, "auc": 0.9, name: name}),
    ]
    file = tmp_path / "audit.jsonl"
    Audit(file, None).append(happened)
    data = file.read_text(encoding="ascii")
    assert [planted for planted in NAMES if planted.lower() in data.lower()] == []
    assert len(changed) == len(events.SETTINGS)
    assert '"name":"watch_folder","value":"set"' in data
    assert '"warnings":["atypical"]' in data
    assert check(file).head.count == len(happened)
    assert max(map(len, data.splitlines())) < LONGEST / 2


@pytest.mark.parametrize(
    ("kind", "details"),
    [
        ("scored", {"film": "Amina"}),
        ("note", {"text": "Amina"}),
        ("exported", {"what": "table", "films": 1, "deidentified": False, "path": "/home/Amina"}),
        ("exported", {"what": "Amina", "films": 1, "deidentified": False}),
        ("exported", {"what": "table", "films": True, "deidentified": False}),
        ("exported", {"what": "table", "films": 0.5, "deidentified": False}),
        ("setting_changed", {"name": "theme", "value": "Amina"}),
        ("setting_changed", {"name": "recent", "value": "other"}),
        ("model_back", {"title": "Dr Amina 1", "model": "", "before": ""}),
    ],
)
def test_an_event_that_holds_anything_else_cannot_be_made(kind, details):
    with pytest.raises(ValueError, match=r"no such event|not for the log"):
        Event(kind, details)


def test_what_the_window_remembers_of_itself_is_not_logged():
    before = Settings()
    after = replace(before, recent=("/home/Amina",), geometry="eA==", splitter="eA==", list_sort="name")
    assert events.settings_changed(before, after) == []
    (changed,) = events.settings_changed(before, replace(before, font_scale=1.5))
    assert changed.details == {"name": "font_scale", "value": "1.5000"}


def test_the_words_of_the_log_are_those_of_the_program():
    assert set(events.ALTERATIONS) == set(CODES)
    names = {field.name for field in fields(Settings)}
    assert set(events.SETTINGS) == names - {"recent", "geometry", "splitter", "list_sort", "others"}


def test_the_log_needs_neither_qt_nor_numpy():
    code = (
        "import sys, desktop.records.audit_check, desktop.commands.audit, desktop.commands.audit_lines;"
        "assert not {'numpy', 'PySide6', 'pydicom'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
