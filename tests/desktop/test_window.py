"""A real window: clicked, dropped on, typed into, and read as a person reads it."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

import cxr.assess
import cxr.image_io
import desktop.export
import desktop.work
from cxr.classifier import Classifier
from cxr.contract import INTENDED_USE
from cxr.errors import ContractError
from cxr.fake import FakeEngine, fake_classifier
from cxr.result import Result
from cxr.shipped import CONTRACT
from cxr.table import read_table
from cxr.warning_codes import WARNINGS
from desktop import texts
from desktop.cli import worker_for
from desktop.outcome import Kind
from desktop.pages.error_dialog import ErrorDialog
from tests.desktop.conftest import draw, wait_until_idle

slow_fake = partial(fake_classifier, 0.15)


def drag_enter(where: QPointF, data: QMimeData) -> QDragEnterEvent:
    """The event of a drag that comes in."""
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    try:
        return QDragEnterEvent(where, *rest)
    except TypeError:  # PySide6 before 6.12
        return QDragEnterEvent(where.toPoint(), *rest)


def drop(window, *paths: Path) -> None:
    """Drag files over the window's middle and let go; the platform sends the window what no child wants."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(window.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = drag_enter(where, data)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, keys))


def rows(window) -> list[tuple[str, str, str]]:
    """Name, finding and score of each row, in the order shown."""
    model = window.list.model
    studies = model.studies
    return [(s.name, model.index(r, 0).data(), model.index(r, 1).data()) for r, s in enumerate(studies)]


def test_an_empty_window_says_what_to_do_and_what_it_is_for(open_window):
    window = open_window(open_reader=partial(worker_for, CONTRACT))
    assert "Drop a film or a folder here" in window.stage.words
    assert window.footer.text() == INTENDED_USE
    assert window.footer.isVisible()
    assert not window.main_bar.export.isEnabled()
    assert not window.main_bar.stop.isVisible()
    assert window.panel.legend.isVisible()


def test_everything_fits_on_a_small_screen(open_window, qtbot, film):
    window = open_window(open_reader=partial(worker_for, CONTRACT))
    window.resize(1366, 768)
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    assert window.size().width() == 1366
    assert window.size().height() == 768
    assert window.panel.verticalScrollBar().maximum() == 0
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            needed = button.fontMetrics().horizontalAdvance(button.text())
            assert needed < button.width(), button.text()


def test_open_film_shows_the_film_and_its_finding(open_window, qtbot, film, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(film)], ""))
    qtbot.mouseClick(window.main_bar.open_film, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window)
    assert window.panel.verdict.headline.text() == "Findings suggestive of pneumonia"
    assert window.panel.score.text().startswith("Score 9")
    assert window.panel.not_a_risk.isVisible()
    assert window.panel.scale.accessibleName().endswith("threshold 50; uncertain from 40 to 60")
    assert window.panel.file.text() == "film.png"
    assert window.stage.words == ""
    assert rows(window)[0][:2] == ("film.png", "Suggestive of pneumonia")


def test_the_large_button_in_the_middle_opens_a_film_too(open_window, qtbot, film, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(film)], ""))
    qtbot.mouseClick(window.stage.open_button, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window)
    assert len(rows(window)) == 1


def test_a_cancelled_dialog_changes_nothing(open_window, qtbot, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: "")
    qtbot.mouseClick(window.main_bar.open_film, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.main_bar.open_folder, Qt.MouseButton.LeftButton)
    assert not window.reading.is_busy
    assert rows(window) == []


@pytest.mark.parametrize(
    ("brightness", "kind", "headline"),
    [
        (190, Kind.PNEUMONIA, "Findings suggestive of pneumonia"),
        (128, Kind.UNCERTAIN, "Uncertain: have it read"),
        (60, Kind.NORMAL, "No findings suggestive of pneumonia: this does not exclude it"),
    ],
)
def test_each_decision_has_its_words_and_its_symbol(open_window, qtbot, tmp_path, brightness, kind, headline):
    window = open_window()
    drop(window, draw(tmp_path / "f.png", brightness))
    wait_until_idle(qtbot, window)
    assert window.panel.verdict.headline.text() == headline
    assert window.panel.verdict.kind is kind
    assert window.panel.verdict.text.text() == texts.ADVICE[kind]


def test_a_refused_film_is_shown_with_the_reason_and_gets_no_score(open_window, qtbot, tmp_path):
    window = open_window()
    drop(window, draw(tmp_path / "tiny.png", size=(90, 90)))
    wait_until_idle(qtbot, window)
    assert window.panel.verdict.headline.text() == "Cannot be judged"
    assert window.panel.verdict.text.text() == "The image has only 90×90 pixels. Use the film itself, not its preview."
    assert not window.panel.score.isVisible()
    assert not window.panel.scale.isVisible()
    assert window.stage.words == ""


def test_a_broken_file_is_a_row_with_its_reason(open_window, qtbot, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff nothing more")
    window = open_window()
    drop(window, broken)
    wait_until_idle(qtbot, window)
    assert rows(window) == [("broken.jpg", "Cannot be read", "")]
    assert "damaged or incomplete" in window.panel.verdict.text.text()
    assert "can't be shown" in window.stage.words


def test_warnings_are_sentences(open_window, qtbot, tmp_path):
    window = open_window()
    drop(window, draw(tmp_path / "small.png", 190, size=(150, 150)))
    wait_until_idle(qtbot, window)
    assert WARNINGS["small_image"] in window.panel.warnings.text()
    assert window.panel.warnings.isVisible()


def test_a_folder_becomes_a_table_with_the_highest_score_first_and_every_file_a_row(open_window, qtbot, folder):
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    assert [row[0] for row in rows(window)] == [
        "high.png", "sub/deep.png", "middle.png", "low.png", "broken.jpg", "notes.txt",
    ]  # fmt: skip
    assert window.list.counts.text() == "2 suggestive, 1 uncertain, 1 not suggestive, 2 cannot be read"
    assert window.main_bar.words.accessibleName() == "All 6 films are done."
    assert window.list.current() is not None


def test_clicking_the_header_sorts_by_name_and_keeps_the_film_chosen(open_window, qtbot, folder):
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    window.list.choose(folder / "low.png")
    header = window.list.view.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    names = [row[0] for row in rows(window)]
    assert names in (sorted(names), sorted(names, reverse=True))
    assert window.list.current().name == "low.png"
    wait_until_idle(qtbot, window)


def test_a_click_on_a_row_and_the_arrow_keys_show_that_film(open_window, qtbot, folder):
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    view = window.list.view
    where = view.visualRect(view.model().index(3, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    wait_until_idle(qtbot, window)
    assert window.panel.file.text() == "low.png"
    assert window.panel.verdict.kind is Kind.NORMAL
    qtbot.keyClick(view, Qt.Key.Key_Down)
    wait_until_idle(qtbot, window)
    assert window.panel.file.text() == "broken.jpg"
    qtbot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    wait_until_idle(qtbot, window)
    assert window.panel.file.text() == "low.png"


def test_a_running_folder_shows_progress_and_escape_stops_it_without_an_error(open_window, qtbot, tmp_path):
    many = tmp_path / "many"
    for number in range(40):
        draw(many / f"{number:02}.png", 60 + 3 * number)
    window = open_window(slow_fake)
    drop(window, many)
    qtbot.waitUntil(lambda: window.reading.meter.done >= 3, timeout=20_000)
    assert window.main_bar.stop.isVisible()
    assert window.main_bar.bar.maximum() == 40
    assert "of 40 films" in window.main_bar.words.accessibleName()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    wait_until_idle(qtbot, window)
    done = window.reading.meter.done
    assert 3 <= done < 40
    assert window.main_bar.words.accessibleName() == f"Stopped: {done} of 40 films are scored."
    assert not window.main_bar.stop.isVisible()
    assert not window.findChildren(QDialog)
    kinds = window.list.model.counts()
    assert kinds[Kind.WAITING] == 0
    assert kinds[Kind.UNSCORED] > 0


def test_the_window_answers_while_a_folder_is_scored(open_window, qtbot, tmp_path):
    for number in range(12):
        draw(tmp_path / "many" / f"{number:02}.png", 100)
    other = draw(tmp_path / "other.png", 190)
    window = open_window(slow_fake)
    drop(window, tmp_path / "many")
    qtbot.waitUntil(lambda: window.reading.meter.done >= 1, timeout=20_000)
    drop(window, other)
    longest, last = 0.0, time.monotonic()
    while window.reading.is_busy:
        QApplication.processEvents()
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
        time.sleep(0.002)
    assert longest < 0.5
    assert window.panel.file.text() == "other.png"
    assert len(rows(window)) == 13


def test_nothing_reads_a_file_or_runs_the_model_on_the_gui_thread(open_window, qtbot, folder, monkeypatch):
    threads: set[threading.Thread] = set()

    def watched(function):
        def call(*args, **kwargs):
            threads.add(threading.current_thread())
            return function(*args, **kwargs)

        return call

    for module, names in (
        (cxr.assess, ("assess", "read_bytes")),
        (cxr.image_io, ("load",)),
        (desktop.work, ("find_files", "prepare")),
        (desktop.export, ("write_table",)),
    ):
        for name in names:
            monkeypatch.setattr(module, name, watched(getattr(module, name)))
    window = open_window(watched(fake_classifier))
    drop(window, folder)
    wait_until_idle(qtbot, window)
    window.reading.save(folder / "out.csv", window.list.model.results())
    wait_until_idle(qtbot, window)
    assert len(threads) >= 3
    assert threading.main_thread() not in threads


def test_the_table_is_exported_as_the_command_line_writes_it(open_window, qtbot, folder, tmp_path, monkeypatch):
    window = open_window()
    drop(window, folder)
    wait_until_idle(qtbot, window)
    out = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    qtbot.mouseClick(window.main_bar.export, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window)
    table = read_table(out)
    assert [result.path for result in table] == [row[0] for row in rows(window)]
    assert window.main_bar.words.accessibleName() == "Saved: table.csv"


def test_a_table_that_cannot_be_written_names_file_reason_and_way_out(open_window, qtbot, film, tmp_path):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    window.reading.save(tmp_path / "missing" / "table.csv", window.list.model.results())
    wait_until_idle(qtbot, window)
    [box] = window.findChildren(ErrorDialog)
    assert box.file.text() == "table.csv"
    assert box.message.text() == "It can't be written (No such file or directory)."
    assert box.hint.text() == "Choose another place."
    qtbot.mouseClick(box.close_button, Qt.MouseButton.LeftButton)


def test_where_the_program_looked_is_shown_with_a_model_that_has_a_map(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    viewer = window.stage.viewer
    before = viewer.grab().toImage()
    assert window.panel.where.isEnabled()
    window.panel.where.click()
    after = viewer.grab().toImage()
    centre = viewer.rect().center()
    assert before.pixelColor(centre).red() == before.pixelColor(centre).blue()
    assert after.pixelColor(centre).red() > after.pixelColor(centre).blue() + 20


def test_it_is_disabled_and_says_so_with_a_model_that_has_none(open_window, qtbot, film):
    class Mapless(FakeEngine):
        def run(self, stored):
            return {"logit": super().run(stored)["logit"]}

    def load():
        engine = Mapless()
        del engine.outputs["evidence"]
        return Classifier(replace(fake_classifier().contract, outputs=engine.outputs), engine)

    window = open_window(load)
    drop(window, film)
    wait_until_idle(qtbot, window)
    assert window.panel.where.isVisible()
    assert not window.panel.where.isEnabled()
    assert "This model can't show where it looked." in window.panel.where.toolTip().replace("&#x27;", "'")


def test_the_wheel_enlarges_at_the_pointer_and_a_double_click_shows_the_whole_film(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    viewer = window.stage.viewer
    whole = viewer.transform().m11()
    where = QPoint(viewer.width() // 3, viewer.height() // 2)
    under = viewer.mapToScene(where)
    for _ in range(8):
        wheel = QWheelEvent(
            QPointF(where), QPointF(viewer.mapToGlobal(where)), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewer.viewport(), wheel)
    assert viewer.transform().m11() > 4 * whole
    moved = viewer.mapToScene(where) - under
    assert abs(moved.x()) < 15
    assert abs(moved.y()) < 15
    qtbot.mouseDClick(viewer.viewport(), Qt.MouseButton.LeftButton)
    assert viewer.transform().m11() == pytest.approx(whole)


def test_keys_and_buttons_zoom_too_and_never_below_the_whole_film(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    viewer = window.stage.viewer
    whole = viewer.transform().m11()
    qtbot.mouseClick(window.stage.zoom_bar.larger, Qt.MouseButton.LeftButton)
    qtbot.keyClick(viewer, "+")
    assert viewer.transform().m11() == pytest.approx(whole * 1.25**2)
    for _ in range(5):
        qtbot.mouseClick(window.stage.zoom_bar.smaller, Qt.MouseButton.LeftButton)
    assert viewer.transform().m11() == pytest.approx(whole)


def test_a_file_name_is_never_read_as_html_and_never_widens_the_window(open_window, qtbot, tmp_path):
    name = "<img src=x> & <b>bold</b>" + "x" * 180 + ".png"
    name = name.replace("/", "_")
    window = open_window()
    width = window.width()
    drop(window, draw(tmp_path / name, 190))
    wait_until_idle(qtbot, window)
    assert window.width() == width
    assert window.panel.file.textFormat() is Qt.TextFormat.PlainText
    assert "…" in window.panel.file.text()
    assert "&lt;img" in window.panel.file.toolTip()
    assert "<img" not in window.list.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    for label in window.findChildren(QLabel):
        if "<" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText


def broken_model():
    raise ContractError("model_hash", "The model file is not the one its contract describes.", "Install it again.", "m.tflite")


def test_without_a_model_the_window_opens_says_so_and_shows_films_without_a_score(open_window, qtbot, film):
    window = open_window(broken_model)
    assert window.panel.verdict.headline.text() == "The model can't be used"
    assert "not the one its contract describes. Install it again." in window.panel.verdict.text.text()
    drop(window, film)
    wait_until_idle(qtbot, window)
    assert window.stage.words == ""
    assert window.panel.verdict.headline.text() == "Not scored"
    assert rows(window) == [("film.png", "Not scored", "")]
    assert not window.main_bar.export.isEnabled()
    assert window.footer.text() == INTENDED_USE


def test_films_opened_before_the_model_is_there_are_scored_when_it_is(open_window, qtbot, film):
    release = threading.Event()

    def load():
        release.wait(10)
        return fake_classifier()

    window = open_window(load, wait=False)
    window.open_paths([film])
    assert window.panel.model.text() == texts.MODEL_LOADING
    release.set()
    wait_until_idle(qtbot, window)
    assert window.panel.verdict.kind is Kind.PNEUMONIA


def test_figures_of_children_are_not_told_of_a_patient_outside_their_ages(open_window):
    metrics = {"n": 624, "sensitivity": {"value": 0.97}, "specificity": {"value": 0.84}}

    def load():
        classifier = fake_classifier()
        classifier.contract = replace(classifier.contract, metrics=metrics)
        return classifier

    window = open_window(load)
    child = Result("a.dcm", "ok", probability=0.9, decision="pneumonia", threshold=0.5, model_sha256="0" * 64)
    window.panel.show_result("a.dcm", child, has_overlay=False)
    assert window.panel.meaning.isVisible()
    assert [number.text() for number in window.panel.meaning.numbers] == ["24", "60", "86"]
    window.panel.show_result("a.dcm", replace(child, warnings=("age_outside",)), has_overlay=False)
    assert not window.panel.meaning.isVisible()


def test_ten_thousand_rows_are_filled_and_sorted_without_a_pause(open_window):
    window = open_window()
    films = tuple((Path(f"/films/{n}.png"), f"{n}.png") for n in range(10_000))
    window.list.add(films, Kind.WAITING)
    blank = Result("", "ok", decision="normal", threshold=0.5)
    results = [replace(blank, path=str(path), probability=(n * 7919 % 10_000) / 10_000) for n, (path, _) in enumerate(films)]
    window.list.set_results(results[:5_000])
    begun = time.process_time()
    for start in range(5_000, 5_100, 10):
        window.list.set_results(results[start : start + 10])
        QApplication.processEvents()
    assert time.process_time() - begun < 1.5  # ten flushes
    scores = [study.result.probability for study in window.list.model.studies[:5_100]]
    assert scores == sorted(scores, reverse=True)


def test_a_fault_of_the_program_is_told_with_its_details(open_window, qtbot, film, monkeypatch):
    window = open_window()
    monkeypatch.setattr(desktop.work, "prepare", lambda *args, **kwargs: 1 / 0)
    drop(window, film)
    wait_until_idle(qtbot, window)
    [box] = window.findChildren(ErrorDialog)
    assert box.file.text() == "film.png"
    assert "ZeroDivisionError" in box.details.toPlainText()
    box.close()


def test_closing_in_the_middle_of_a_folder_ends_soon_and_leaves_no_thread(open_window, qtbot, tmp_path):
    for number in range(30):
        draw(tmp_path / "many" / f"{number:02}.png", 100)
    window = open_window(slow_fake)
    drop(window, tmp_path / "many")
    qtbot.waitUntil(lambda: window.reading.meter.done >= 1, timeout=20_000)
    begun = time.monotonic()
    window.close()
    assert time.monotonic() - begun < 3


def test_parts_have_names_for_screen_readers_and_tab_goes_from_one_to_the_next(open_window, qtbot, film):
    window = open_window()
    drop(window, film)
    wait_until_idle(qtbot, window)
    assert window.list.view.accessibleName() == "Films"
    assert window.stage.viewer.accessibleName() == "The film"
    assert window.list.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "film.png: Suggestive of pneumonia"
    assert window.panel.verdict.accessibleName().startswith("Findings suggestive of pneumonia. Have a clinician")
    window.activateWindow()
    window.main_bar.open_film.setFocus()
    order = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        order.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    expected = [
        window.main_bar.open_film, window.main_bar.open_folder, window.main_bar.export, window.list.view,
        window.stage.viewer, window.stage.zoom_bar.fit, window.panel.where,
    ]  # fmt: skip
    positions = [order.index(widget) for widget in expected]
    assert positions == sorted(positions)


def test_a_drop_without_files_is_not_taken(open_window):
    window = open_window()
    data = QMimeData()
    data.setText("just words")
    enter = drag_enter(QPointF(9, 9), data)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_no_child_of_the_window_swallows_a_drop(open_window):
    from PySide6.QtWidgets import QWidget

    window = open_window()
    assert [w for w in window.findChildren(QWidget) if w.acceptDrops()] == []
