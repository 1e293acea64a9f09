"""The audit log as the commands write it, and `audit verify` as a person runs it; its head on the reports."""

from __future__ import annotations

import json
import re
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cxr.files import sha256_of
from desktop.places import VARIABLE, audit_file, records_file
from desktop.records.audit import Audit, Head
from desktop.records.audit_check import Known, check
from desktop.records.events import exported, scored
from desktop.records.history import History
from desktop.reports.content import BatchSource, FilmSource, Options
from desktop.reports.work import report_pdf
from tests.desktop.conftest import draw
from tests.desktop.pdf_text import pages
from tests.desktop.test_cli import read_csv, run, run_with_fake


def records() -> list[dict[str, object]]:
    return [json.loads(line) for line in audit_file().read_bytes().splitlines()]


def films() -> list[str]:
    return [record["details"]["film"] for record in records() if record["kind"] == "scored"]


def test_classify_writes_a_line_a_film_and_no_name(folder):
    given = [folder / name for name in ("high.png", "low.png", "broken.jpg", "missing.png")]
    done = run("classify", "--json", *given)
    assert done.returncode == 4
    assert done.stderr == ""
    assert films() == [sha256_of(path) for path in given]
    told = [json.loads(line) for line in done.stdout.splitlines()]
    noted = [record["details"] for record in records()]
    assert [line["status"] for line in noted] == [line["status"] for line in told] == ["ok", "ok", "error", "error"]
    assert [line["code"] for line in noted] == [line["code"] for line in told]
    assert float(noted[0]["score"]) == pytest.approx(told[0]["probability"], abs=1e-4)
    assert noted[0]["model"] == told[0]["model_sha256"]
    data = audit_file().read_text()
    assert "high" not in data
    assert str(folder.parent) not in data
    verified = run("audit", "verify")
    assert verified.returncode == 0, verified.stderr
    assert "4 lines, whole" in verified.stdout
    assert "Compared with the database" in verified.stdout


def test_batch_writes_a_line_a_film_that_it_scored_and_none_for_rows_that_it_kept(folder, tmp_path):
    out = tmp_path / "r.csv"
    assert run("batch", folder, "--out", out, "--recursive").returncode == 4
    assert sorted(films()) == sorted(row["file_sha256"] for row in read_csv(out))
    (folder / "broken.jpg").unlink()
    (folder / "notes.txt").unlink()
    new = draw(folder / "new.png", 150)
    before = len(films())
    assert run("batch", folder, "--out", out, "--recursive", "--resume").returncode == 0
    assert films()[before:] == [sha256_of(new)]
    assert run("audit", "verify").returncode == 0


def test_a_batch_that_is_ended_has_lines_for_what_it_scored(folder, tmp_path, monkeypatch):
    (tmp_path / "r.csv.partial").mkdir()  # the table can't be written
    assert run_with_fake("batch", folder, "--out", tmp_path / "r.csv", "--overwrite") == 2
    assert not audit_file().exists()
    assert run_with_fake("batch", folder, "--out", tmp_path / "s.csv", "--xlsx") == 4
    assert len(films()) == 5


def unwritable(kind: str, tmp_path: Path) -> dict[str, str]:
    """An environment in which the log can't be written."""
    if kind == "a file in the way":
        (tmp_path / "file").write_text("mine")
        return {VARIABLE: str(tmp_path / "file" / "data")}
    if kind == "a damaged log":
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "audit.jsonl").mkdir()
        return {VARIABLE: str(tmp_path / "data")}
    return {VARIABLE: "", "HOME": "/proc/none", "XDG_DATA_HOME": ""}


@pytest.mark.parametrize("kind", ["a file in the way", "a damaged log", "no home"])
def test_a_log_that_cannot_be_written_is_said_once_and_costs_no_result(kind, film, folder, tmp_path, monkeypatch, capfd):
    environment = unwritable(kind, tmp_path)
    done = run("classify", "--json", film, folder / "low.png", folder / "broken.jpg", **environment)
    assert done.returncode == 4
    assert [json.loads(line)["status"] for line in done.stdout.splitlines()] == ["ok", "ok", "error"]
    assert done.stderr.count("The audit log was not written") == 1
    assert len(done.stderr.splitlines()) == 1
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert run_with_fake("batch", folder, "--out", tmp_path / "r.csv") == 4
    assert len(read_csv(tmp_path / "r.csv")) == 5
    assert capfd.readouterr().err.count("The audit log was not written") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="users without a home folder")
def test_a_user_whose_home_is_not_known_gets_results(film, monkeypatch, capfd):
    for name in (VARIABLE, "HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", lambda uid: {}[uid])  # as for a user whom the system does not know
    assert run_with_fake("classify", film) == 0
    said = capfd.readouterr()
    assert "score" in said.out
    assert said.err.startswith("The audit log was not written")
    assert len(said.err.splitlines()) == 1


def test_self_test_writes_none():
    assert run("self-test").returncode == 0
    assert not audit_file().exists()


def change(number: int, old: bytes, new: bytes) -> None:
    """Change a line of the program's own log."""
    lines = audit_file().read_bytes().splitlines(keepends=True)
    assert old in lines[number - 1]
    lines[number - 1] = lines[number - 1].replace(old, new, 1)
    audit_file().write_bytes(b"".join(lines))


def note(count: int) -> Head:
    with closing(History(records_file())) as history:
        audit = Audit(audit_file(), history)
        for number in range(count):
            head = audit.append([exported("table", number, False)])
    return head


def test_verify_names_the_line_of_which_a_byte_was_changed(capfd):
    note(5)
    assert run_with_fake("audit", "verify") == 0
    change(3, b'"films":2', b'"films":3')
    assert run_with_fake("audit", "verify") == 3
    out = capfd.readouterr().out
    assert "First bad line: 3." in out
    assert "Line 3 was changed" in out


def test_verify_compares_with_the_database_and_with_heads_of_reports(capfd, tmp_path):
    early, late = note(3), note(3)
    assert run_with_fake("audit", "verify", "--head", early.brief(), "--head", late.brief()) == 0
    audit_file().write_bytes(b"".join(audit_file().read_bytes().splitlines(keepends=True)[:4]))
    assert run_with_fake("audit", "verify") == 3
    assert "there are 4 lines, and the database of the program says 6" in capfd.readouterr().out
    link = tmp_path / "link"
    link.symlink_to(audit_file().parent)
    assert run_with_fake("audit", "verify", link / "audit.jsonl") == 3
    assert "the database of the program says 6" in capfd.readouterr().out
    copy = tmp_path / "copy.jsonl"
    copy.write_bytes(audit_file().read_bytes())
    assert run_with_fake("audit", "verify", copy) == 0
    assert "Not compared with the database" in capfd.readouterr().out
    assert run_with_fake("audit", "verify", copy, "--head", early.brief()) == 0
    assert run_with_fake("audit", "verify", copy, "--head", late.brief()) == 3
    assert run_with_fake("audit", "verify", copy, "--head", f"2:{'0' * 32}") == 3
    assert "Line 2, or one before it, was written anew" in capfd.readouterr().out


def test_verify_says_of_a_missing_log_whether_there_was_one(capfd, tmp_path):
    assert run_with_fake("audit", "verify") == 2
    assert run_with_fake("audit", "verify", tmp_path / "none.jsonl") == 2
    assert "no audit log" in capfd.readouterr().err
    assert not records_file().exists()
    note(2)
    audit_file().unlink()
    assert run_with_fake("audit", "verify") == 3
    assert "at least 2 lines" in capfd.readouterr().out


@pytest.mark.parametrize("arguments", [(), ("verify", "--head", "nothing"), ("check",)])
def test_wrong_use_of_audit_is_explained(arguments, capfd):
    assert run_with_fake("audit", *arguments) == 2
    assert "usage" in capfd.readouterr().err


def test_a_folder_in_place_of_the_log_is_an_error_that_names_it(capfd, tmp_path):
    assert run_with_fake("audit", "verify", tmp_path) == 2
    assert "can't be read" in capfd.readouterr().err


# reports


@pytest.fixture
def result(film):
    from cxr.fake import fake_reader

    return fake_reader().score(film, str(film))


@pytest.mark.parametrize("kind", ["film", "list"])
def test_a_report_has_the_head_and_the_log_can_be_checked_with_it(kind, film, result, tmp_path, qapp):
    with closing(History(records_file())) as history:
        head = Audit(audit_file(), history).append([scored(result)])
    source = FilmSource(film, 1, result) if kind == "film" else BatchSource([result])
    path = report_pdf(tmp_path / "r.pdf", source, Options())(lambda news: None, lambda: False)
    found = re.search(r"Audit log\s*(1:[0-9a-f]{32})", "".join(pages(path.read_bytes())))
    assert found is not None
    assert head.digest.startswith(found[1][2:])
    assert run_with_fake("audit", "verify", "--head", found[1]) == 0
    with closing(History(records_file())) as history:
        assert check(audit_file(), [Known(Head(*history.head()), "database")]).is_whole


def test_a_report_without_a_log_has_no_such_line(film, result, tmp_path, qapp):
    path = report_pdf(tmp_path / "r.pdf", FilmSource(film, 1, result), Options())(lambda news: None, lambda: False)
    assert "Audit log" not in "".join(pages(path.read_bytes()))
