"""`local-check`: real processes with the shipped model and no display; what the report says, and what it keeps to itself."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor

from cxr.contract import Decision
from cxr.fake import fake_classifier, fake_reader
from cxr.local_check import figures
from cxr.result import Result
from desktop import languages
from desktop.app import make_application
from desktop.cli import main
from desktop.commands.local_check import LANGUAGES
from desktop.local_check.run import check_job
from desktop.reports.content import A4, Options
from desktop.reports.local_check import CheckSource, check_pdf, painting
from desktop.reports.render import to_images
from tests.desktop.conftest import draw
from tests.desktop.pdf_text import pages, streams
from tests.faults.program import descendants

ROOT = Path(__file__).parents[2]
NAME = "quendolyn"


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight normal films, one of which the fake calls pneumonia; six with pneumonia, two of which can't be read."""
    folder = tmp_path_factory.mktemp("check") / "films"
    for number in range(7):
        draw(folder / "NORMAL" / f"{number}.png", 50 + 4 * number, mark=number)
    draw(folder / "NORMAL" / f"{NAME}.png", 185, mark=7)
    for number in range(4):
        draw(folder / "PNEUMONIA" / f"{number}.png", 175 + 5 * number, mark=10 + number)
    for number in range(2):
        (folder / "PNEUMONIA" / f"broken{number}.jpg").write_bytes(b"\xff\xd8\xff nothing more %d" % number)
    (folder / "NORMAL" / "copy.png").write_bytes((folder / "NORMAL" / "0.png").read_bytes())
    return folder


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "desktop", "local-check", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    """Of a computer without a display."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return kept | more


def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments),
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        env=environment(**more),
        check=False,
    )


def with_fake(*arguments: object) -> int:
    """In this process, with the fake model."""
    return main(["local-check", *map(str, arguments)], lambda path: fake_reader())


def rows_of(table: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig"))))


def words_of(data: bytes) -> str:
    return re.sub(r"\s+", " ", " ".join(pages(data)))


def test_without_a_display_the_answers_are_said_and_the_report_is_written(films, tmp_path, data_home):
    out, table = tmp_path / "r.pdf", tmp_path / "r.csv"
    done = run(films, "--out", out, "--csv", table, "--prevalence", "12.5", "--jobs", "2")
    assert done.returncode == 4, done.stderr
    assert done.stdout.startswith("14 films: 6 labelled pneumonia, 8 normal. ")
    assert "2 of 14 films got no score, 2 of them with pneumonia." in done.stdout
    assert "Where 12.5 of 100 children whose chest is X-rayed have pneumonia, it shows on" in done.stdout
    assert "Take care: Fewer than 30 films with pneumonia were scored" in done.stdout
    assert "385 whatever it is" in done.stdout
    assert "NORMAL/copy.png is the same file as NORMAL/0.png" in done.stderr
    assert "nan" not in done.stdout
    data = out.read_bytes()
    assert data.rstrip().endswith(b"%%EOF")
    [check, export] = [json.loads(line) for line in (data_home / "audit.jsonl").read_text().splitlines()]
    assert (check["kind"], check["details"]["films"]) == ("local_check", 14)
    assert (export["details"]["what"], export["details"]["deidentified"]) == ("local_check_report", True)
    assert f"2:{export['hash'][:32]}" in words_of(data)
    rows = rows_of(table)
    assert [row["path"] for row in rows] == sorted(row["path"] for row in rows)
    assert {row["label"] for row in rows if row["path"].startswith("NORMAL")} == {"normal"}
    assert sum(row["status"] == "error" for row in rows) == 2


def test_its_own_table_can_be_its_labels(films, tmp_path, capfd):
    assert with_fake(films, "--out", tmp_path / "a.pdf", "--csv", tmp_path / "a.csv") == 4
    again = ("--labels", tmp_path / "a.csv", "--out", tmp_path / "b.pdf", "--csv", tmp_path / "b.csv")
    assert with_fake(films, *again) == 4
    first, second = rows_of(tmp_path / "a.csv"), rows_of(tmp_path / "b.csv")
    assert [(row["path"], row["label"]) for row in first] == [(row["path"], row["label"]) for row in second]
    assert "--prevalence was not given: 20 of 100" in capfd.readouterr().err
    assert "from a table" in words_of((tmp_path / "b.pdf").read_bytes())


def test_the_report_says_what_was_found_with_what_and_what_it_cannot_tell(films, tmp_path):
    assert with_fake(films, "--out", tmp_path / "r.pdf") == 4
    said = words_of((tmp_path / "r.pdf").read_bytes())
    for expected in (
        "Check on films of this clinic: 14",
        "It finds 100 of 100 children with pneumonia on the film",
        "Here: 4 of 4.",
        "Here: 1 of 8.",
        "2 of 14 films got no score, 2 of them with pneumonia. If each of those counts as missed, it finds 67 of 100.",
        "There are not enough films yet",
        "Sensitivity: pneumonia found 100.0 % (51.0 to 100.0 %)",
        "where 20 of 100 have pneumonia",
        "ROC curve",
        "Calibration",
        "50.0, in use: balanced",
        "finds 95 % *",
        "several films of a child make the intervals too narrow",
        "a threshold chosen on these films looks better",
        "the jpeg file is damaged",
        "fake 0",
        "0" * 64,
        "copies of other films: 1",
        "from the folders' names",
        "films called wrong, uncertain, or without a score: 3",
    ):
        assert expected.lower() in said.lower(), expected
    assert "nan" not in said.split()


def test_no_film_is_named_unless_asked_for(films, tmp_path):
    assert with_fake(films, "--out", tmp_path / "r.pdf") == 4
    assert with_fake(films, "--out", tmp_path / "named.pdf", "--with-names") == 4
    nameless, named = ((tmp_path / name).read_bytes() for name in ("r.pdf", "named.pdf"))
    raw = b"\n".join([nameless, *streams(nameless)])
    assert NAME not in words_of(nameless)
    assert NAME.encode() not in raw
    assert str(tmp_path).encode() not in raw
    assert f"NORMAL/{NAME}.png" in words_of(named)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--out", "there.pdf"), "--overwrite"),
        (("--out", "r.pdf", "--csv", "there.csv"), "--overwrite"),
        (("--out", "r.txt"), "must end in .pdf"),
        (("--out", "no-such-folder/r.pdf"), "does not exist"),
        (("--out", "r.pdf", "--prevalence", "0"), "more than 0 and less than 100"),
        (("--out", "r.pdf", "--prevalence", "many"), "invalid"),
        (("--out", "r.pdf", "--labels", "missing.csv"), "does not exist"),
        (("--out", "r.pdf", "--language", "xx"), "invalid choice"),
        ((), "--out"),
    ],
)
def test_wrong_use_ends_with_2_before_any_film_is_read(films, tmp_path, monkeypatch, capfd, arguments, said):
    monkeypatch.chdir(tmp_path)
    for name in ("there.pdf", "there.csv"):
        (tmp_path / name).write_text("mine")

    def never(path: Path) -> None:
        pytest.fail("a reader was opened")

    assert main(["local-check", str(films), *arguments], never) == 2
    assert said in capfd.readouterr().err
    assert (tmp_path / "there.pdf").read_text() == (tmp_path / "there.csv").read_text() == "mine"
    assert not (tmp_path / "r.pdf").exists()


def test_a_folder_without_labels_ends_with_2_and_says_the_way_out(films, tmp_path, capfd):
    assert with_fake(films / "NORMAL", "--out", tmp_path / "r.pdf") == 2
    assert "NORMAL and PNEUMONIA" in capfd.readouterr().err
    assert with_fake(tmp_path / "missing", "--out", tmp_path / "r.pdf") == 2


def test_an_audit_log_that_cannot_be_written_costs_no_report(films, tmp_path, capfd, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("PNEUMONIA_READER_DATA", str(tmp_path / "file" / "data"))
    assert with_fake(films, "--out", tmp_path / "r.pdf") == 4
    assert "The audit log was not written" in capfd.readouterr().err
    assert "Audit log" not in words_of((tmp_path / "r.pdf").read_bytes())


def many(folder: Path, count: int) -> Path:
    """Films of both classes, all different, hardly any of them drawn anew."""
    film = draw(folder / "NORMAL" / "0.png", 100, (1500, 1200)).read_bytes()
    (folder / "PNEUMONIA").mkdir()
    for number in range(1, count):
        name = ("NORMAL", "PNEUMONIA")[number % 2]
        (folder / name / f"{number}.png").write_bytes(film + b"%d" % number)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_ctrl_c_ends_with_130_and_leaves_nothing(tmp_path):
    process = subprocess.Popen(
        command(many(tmp_path / "films", 200), "--out", tmp_path / "r.pdf", "--csv", tmp_path / "r.csv", "--jobs", "1"),
        cwd=ROOT,
        env=environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    while not descendants(process.pid) and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Nothing was written" in said
    assert "Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["films"]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_while_it_writes_the_report_of_before_stays_whole(films, tmp_path):
    out, temporary = tmp_path / "r.pdf", tmp_path / "r.pdf.tmp"
    assert with_fake(films, "--out", out) == 4
    before = out.read_bytes()
    process = subprocess.Popen(
        command(films, "--out", out, "--overwrite"),
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not temporary.exists() and process.poll() is None:
        time.sleep(0.0005)
    process.kill()
    process.wait()
    now = out.read_bytes()
    assert now == before or (now.startswith(b"%PDF") and now.rstrip().endswith(b"%%EOF"))  # it may just have been done
    assert run(films, "--out", out, "--overwrite").returncode == 4
    assert out.read_bytes() != before
    assert not temporary.exists()


def test_the_job_gives_a_result_a_film_and_its_news(films):
    news: list[tuple[int, int]] = []
    scored = check_job(films, fake_reader, 3)(news.append, lambda: False)
    assert news == [(done, 14) for done in range(15)]
    assert [result.path for result in scored.results] == [film.name for film in scored.labelled.films]
    assert scored.labels == [0] * 8 + [1] * 6
    assert scored.model.title == scored.contract.title == "fake 0"


def test_the_command_is_light_until_it_runs():
    code = (
        "import sys, argparse; from desktop.commands import local_check as c; c.add_arguments(argparse.ArgumentParser());"
        "assert not {'numpy', 'PySide6', 'pydicom'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert [language.code for language in languages.LANGUAGES] == list(LANGUAGES)


HARDLY_ANYTHING = {
    "nothing": ([], []),
    "one film": ([1], [Result("a", "ok", probability=0.9)]),
    "one class": ([0] * 3, [Result("a", "ok", probability=score) for score in (0.1, 0.5, 0.9)]),
    "three films": ([0, 1, 1], [Result("a", "ok", probability=score) for score in (0.1, 0.8, 0.9)]),
    "all refused": ([0, 1], [Result("a", "refused", code="blank", message="The image is blank.")] * 2),
    "same score": ([0, 1] * 20, [Result("a", "ok", probability=0.5)] * 40),
}


@pytest.fixture
def _qt(qapp):
    make_application()


def source_of(labels: list[int], results: list[Result], decision: Decision | None = None) -> CheckSource:
    contract = fake_classifier().contract
    return CheckSource(figures(labels, results, decision or contract.decision, 0.2), labels, results, contract)


@pytest.mark.usefixtures("_qt")
@pytest.mark.parametrize("case", HARDLY_ANYTHING)
def test_hardly_any_films_make_a_report_in_honest_words(case):
    said = words_of(check_pdf(source_of(*HARDLY_ANYTHING[case]), Options(page=A4)))
    assert "Take care" in said
    assert not {"nan", "inf"} & set(re.findall(r"\w+", said))
    assert ("false alarms of 100" in said) == (case in ("three films", "same score"))


@pytest.mark.usefixtures("_qt")
def test_a_decision_without_an_uncertain_zone_says_nothing_of_one():
    labels, results = HARDLY_ANYTHING["three films"]
    said = words_of(check_pdf(source_of(labels, results, Decision(0.5, 0.5, 0.5, "tests", "own")), Options(page=A4)))
    assert "Uncertain are" not in said
    assert "not uncertain" not in said
    assert "the clinic's own, threshold 50" in said


@pytest.mark.usefixtures("_qt")
def test_a_report_of_thousands_of_films_paints_its_plots_in_both_directions():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 3000).tolist()
    scores = 1 / (1 + np.exp(-rng.normal(6 * np.array(labels) - 3, 2)))
    results = [Result("a", "ok", probability=float(score), file_sha256="ab" * 32) for score in scores]
    source = source_of(labels, results)
    for right_to_left in (False, True):
        options = Options(page=A4, right_to_left=right_to_left)
        plots = to_images(painting(source, options), options)[1]
        colours = {
            QColor(plots.pixel(x, y)).name() for x in range(0, plots.width(), 2) for y in range(0, plots.height() // 2, 2)
        }
        assert {"#0072b2", "#d55e00"} <= colours  # curve and bars of each class
