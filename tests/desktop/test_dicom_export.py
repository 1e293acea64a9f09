"""`python -m desktop dicom` and the dialog "Save as DICOM…": real processes, real windows, real files, real kills."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFileDialog

from cxr.dicom_out.order import Order
from cxr.fake import fake_reader
from cxr.reader import DirectReader
from cxr.shipped import CONTRACT
from cxr.workers import WorkerReader
from desktop.cli import main
from desktop.pages.dicom_export import DicomExportDialog, outcome_words
from desktop.places import audit_file
from tests.core.test_dicom_out import in_study
from tests.desktop.conftest import draw, wait_until_idle
from tests.desktop.test_accessible import nameless, reached_by_tab
from tests.desktop.test_window import drop

ROOT = Path(__file__).parents[2]


def run(*arguments: object) -> int:
    """The command in this process, with the fake model."""
    return main(["dicom", *map(str, arguments)], lambda path: fake_reader())


def kinds(folder: Path) -> dict[str, int]:
    """How many files of each kind."""
    found: dict[str, int] = {}
    for path in folder.iterdir():
        kind = path.stem.rpartition("-")[2]
        found[kind] = found.get(kind, 0) + 1
    return found


def events(kind: str) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in audit_file().read_text(encoding="utf-8").splitlines()]
    return [line["details"] for line in lines if line["kind"] == kind]


def test_a_folder_gets_a_picture_and_a_report_for_each_film(folder, tmp_path, capsys):
    out = tmp_path / "out" / "deeper"
    assert run(folder, "--out", out) == 4
    assert kinds(out) == {"picture": 3, "report": 3}
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 3
    assert "broken.jpg: The JPEG file is damaged" in said.err
    assert "3 films in" in said.err
    assert "2 could not be written; 1 system files left out." in said.err
    assert events("exported") == [{"what": "dicom", "films": 3, "deidentified": False}]
    assert len(events("scored")) == 5


def test_good_films_end_with_0_and_subfolders_come_when_asked_for(folder, tmp_path):
    out = tmp_path / "out"
    assert run(folder / "high.png", "--out", out) == 0
    assert run(folder / "sub", folder / "low.png", "--out", tmp_path / "two", "--recursive", "--no-picture", "--copy") == 0
    assert kinds(tmp_path / "two") == {"film": 2, "report": 2}


def test_a_second_run_leaves_files_as_they_are_unless_told(film, tmp_path, capsys):
    out = tmp_path / "out"
    assert run(film, "--out", out) == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert run(film, "--out", out) == 4
    assert "1 were there already" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert run(film, "--out", out, "--overwrite") == 0
    assert {path.name for path in out.iterdir()} == set(before)


def test_the_same_film_twice_is_written_once(film, tmp_path):
    shutil.copy(film, tmp_path / "again.png")
    assert run(film, tmp_path / "again.png", "--out", tmp_path / "out") == 0
    assert kinds(tmp_path / "out") == {"picture": 1, "report": 1}


def test_results_may_not_lie_among_the_films(folder, capsys):
    assert run(folder, "--out", folder) == 2
    assert run(folder, "--recursive", "--out", folder / "dicom") == 2
    assert "among the films" in capsys.readouterr().err
    assert not (folder / "dicom").exists()


def test_a_folder_that_cannot_be_made_or_found_is_wrong_use(film, tmp_path, capsys):
    assert run(film, "--out", film / "inside a film") == 2
    assert "can't be made" in capsys.readouterr().err
    assert run(tmp_path / "no such film.png", "--out", tmp_path / "out") == 4


def test_without_names_no_file_and_no_byte_names_the_patient(tmp_path, capsys):
    film = tmp_path / "Quagmire.dcm"
    film.write_bytes(in_study(PatientName="Quagmire^Zeb", PatientID="Quagmire-1", AccessionNumber="Quagmire-2"))
    out = tmp_path / "out"
    assert run(film, "--out", out, "--deidentify", "--copy") == 0
    assert kinds(out) == {"film": 1, "picture": 1, "report": 1}
    for path in out.iterdir():
        assert b"Quagmire" not in path.read_bytes() + path.name.encode()
    assert "burnt into" in capsys.readouterr().err


def program(*arguments: object, data: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "desktop", "dicom", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PNEUMONIA_READER_DATA": str(data)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def test_the_program_itself_with_the_shipped_model_loads_no_pydicom_in_its_own_process(film, tmp_path, data_home):
    code = (
        "import sys; from desktop.cli import main; code = main(sys.argv[1:]);"
        "assert not {'PySide6', 'pydicom', 'highdicom', 'numpy'} & set(sys.modules); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, "dicom", film, "--out", tmp_path / "out"],
        cwd=ROOT, env={**os.environ, "PNEUMONIA_READER_DATA": str(data_home)}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert kinds(tmp_path / "out") == {"picture": 1, "report": 1}


def test_killed_at_any_moment_every_file_under_its_name_is_whole(tmp_path, data_home):
    films = [draw(tmp_path / "films" / f"{number}.png", 190, mark=number) for number in range(8)]
    told = 0
    for number, after in enumerate((1, 5)):
        out = tmp_path / f"out{number}"
        process = program(films[0].parent, "--out", out, data=data_home)
        stdout = process.stdout
        assert stdout is not None
        confirmed = [stdout.readline().decode().strip() for _ in range(after)]
        os.killpg(process.pid, signal.SIGKILL)
        confirmed += stdout.read().decode().split("\n")[:-1]
        process.communicate()
        for line in confirmed:  # what was told is on the disk
            for name in line.rpartition(": ")[2].split(", "):
                assert (out / name).is_file(), line
                told += 1
        for path in out.glob("*.dcm"):
            dataset = pydicom.dcmread(path)
            dataset.walk(lambda inner, element: element.value)
            assert dataset.SOPInstanceUID
    assert told >= 12


def test_ctrl_c_ends_with_130_and_keeps_what_is_done(tmp_path, data_home):
    films = [draw(tmp_path / "films" / f"{number}.png", 190, mark=number) for number in range(8)]
    process = program(films[0].parent, "--out", tmp_path / "out", data=data_home)
    assert process.stdout is not None
    process.stdout.readline()
    os.kill(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"stopped before the rest" in errors
    assert set(kinds(tmp_path / "out")) == {"picture", "report"}


def test_a_crash_while_a_film_is_written_costs_that_film_alone(film, tmp_path):
    """The worker dies as it would in a codec; the window's process and the next film go on."""
    program = (
        "import os, sys; from pathlib import Path; import cxr.worker, cxr.dicom_out.write as w\n"
        "write = w.write\n"
        "def crash(path, *rest):\n"
        "    if path.name == 'crash.png': os._exit(9)\n"
        "    return write(path, *rest)\n"
        "w.write = crash\n"
        "sys.exit(cxr.worker.serve(Path(sys.argv[-1])))\n"
    )
    shutil.copy(film, tmp_path / "crash.png")
    reader = WorkerReader([sys.executable, "-c", program], CONTRACT)
    try:
        result = reader.score(film, str(film))
        order = Order(tmp_path)
        with pytest.raises(Exception, match="crashed on this file"):
            reader.save_dicom(tmp_path / "crash.png", result, order)
        assert len(reader.save_dicom(film, result, order).files) == 2
    finally:
        reader.close()


# ---- the dialog


@pytest.fixture
def dialog(open_window, qtbot, folder, tmp_path):
    """Over a window that has scored the folder; a folder is chosen."""
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    window.list.choose(folder / "high.png")
    wait_until_idle(qtbot, window)
    window.pages.save_dicom()
    dialog = window.findChild(DicomExportDialog)
    out = tmp_path / "out"
    out.mkdir()
    dialog.set_folder(out)
    return dialog


def finish(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: dialog._job is None, timeout=30_000)


def test_the_film_on_the_stage_is_saved_and_the_log_says_so(dialog, qtbot, tmp_path):
    assert dialog.this_film.isChecked()
    assert not dialog.deidentify.isChecked()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    finish(qtbot, dialog)
    assert kinds(tmp_path / "out") == {"picture": 1, "report": 1}
    assert dialog.outcome.text() == "Films written: 1 (files: 2)."
    qtbot.waitUntil(lambda: audit_file().exists() and bool(events("exported")), timeout=5_000)
    assert events("exported") == [{"what": "dicom", "films": 1, "deidentified": False}]


def test_the_whole_list_is_saved_and_what_could_not_be_is_named(dialog, qtbot, tmp_path):
    dialog.all_films.setChecked(True)
    dialog.deidentify.setChecked(True)
    dialog.copy.setChecked(True)
    dialog.save.click()
    assert not dialog.contents.isEnabled()
    assert dialog.stop.isVisible()
    finish(qtbot, dialog)
    assert kinds(tmp_path / "out") == {"film": 4, "picture": 4, "report": 4}
    lines = dialog.outcome.text().split("\n")
    assert lines[0] == "Films written: 4 (files: 12)."
    assert any("may have letters burnt" in line for line in lines)
    assert any(line.startswith("broken.jpg: ") for line in lines)
    assert dialog.contents.isEnabled()
    assert not dialog.stop.isVisible()


def test_a_second_time_nothing_is_replaced(dialog, qtbot, tmp_path):
    dialog.save.click()
    finish(qtbot, dialog)
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    dialog.save.click()
    finish(qtbot, dialog)
    assert "1 films were in the folder already" in dialog.outcome.text()
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_what_a_tick_means_is_said(dialog):
    assert "say who the patient is" in dialog.consequence.text()
    dialog.deidentify.click()
    assert "An archive can't put the files beside the patient's film" in dialog.consequence.text()
    assert "stay in the picture" in dialog.deidentify.accessibleDescription()
    dialog.picture.click()
    assert dialog.save.isEnabled()
    dialog.report.click()
    assert not dialog.save.isEnabled()
    assert dialog.save.toolTip() == "Tick what to write."


def test_without_a_folder_it_asks_for_one(dialog, qtbot, monkeypatch, tmp_path):
    dialog._folder = None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.save.click()
    assert dialog._job is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    dialog.save.click()
    finish(qtbot, dialog)
    assert kinds(tmp_path / "out") == {"picture": 1, "report": 1}


def test_stopping_keeps_whole_films_and_says_so(dialog, qtbot, tmp_path):
    window = dialog.parent()
    dialog._open_reader = partial(DirectReader, partial(slow_classifier, 0.4))
    dialog.all_films.setChecked(True)
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.bar.value() >= 1, timeout=15_000)
    dialog.stop.click()
    finish(qtbot, dialog)
    assert dialog.outcome.text().startswith("Stopped. ")
    assert not list((tmp_path / "out").glob("*.tmp"))
    assert not window.side_jobs.is_busy


def slow_classifier(seconds: float):
    from cxr.fake import fake_classifier

    return fake_classifier(seconds)


def test_a_folder_that_is_gone_is_said_with_a_way_out(dialog, qtbot, tmp_path):
    (tmp_path / "out").rmdir()
    shown = []
    dialog.failed.disconnect()
    dialog.failed.connect(lambda error, name: shown.append((error.code, name)))
    dialog.save.click()
    finish(qtbot, dialog)
    assert shown == [("out_unwritable", "out")]


def test_everything_by_keyboard_and_with_a_name(dialog):
    dialog.activateWindow()
    QApplication.processEvents()
    assert nameless(dialog) == []
    dialog.this_film.setFocus()
    order = reached_by_tab(dialog)
    for part in (
        dialog.picture,
        dialog.report,
        dialog.copy,
        dialog.deidentify,
        dialog.choose,
        dialog.save,
        dialog.close_button,
    ):
        assert part in order
    keys = [part.text().partition("&")[2][:1].lower() for part in dialog.findChildren(type(dialog.picture))]
    assert len(set(keys)) == len(keys)


def test_it_fits_the_smallest_screen_with_letters_twice_as_large(dialog, qtbot):
    font = QApplication.font()
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(large)
    try:
        window = dialog.parent()
        dialog.close()
        QApplication.processEvents()
        window.pages.save_dicom()
        [again] = [one for one in window.findChildren(DicomExportDialog) if one is not dialog]
        assert again.width() <= 1366
        assert again.height() <= 768
    finally:
        QApplication.setFont(font)


def test_nothing_is_said_of_films_that_did_not_fail():
    from desktop.dicom_export import Outcome

    assert outcome_words(Outcome(films=2, files=4)) == "Films written: 2 (files: 4)."
    many = Outcome(films=1, files=2, failed=[(Path(f"/x/{n}.png"), "why") for n in range(9)])
    assert outcome_words(many).split("\n")[-1] == "…"
