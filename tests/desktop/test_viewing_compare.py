"""Two films side by side."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from cxr.orientation import Alteration
from desktop.film_stage import FilmStage
from desktop.work import Shown
from tests.desktop.conftest import draw
from tests.desktop.test_viewing_film import drag, read, stage  # noqa: F401


@pytest.fixture
def pair(stage: FilmStage, tmp_path: Path) -> FilmStage:  # noqa: F811
    """Two films of different sizes on the stage."""
    films = [read(draw(tmp_path / name, 150, size)) for name, size in (("early.png", (500, 400)), ("late.png", (1000, 900)))]
    stage.show_film(films[0])
    stage.show_compare(*films)
    QApplication.processEvents()
    return stage


def wheel(viewer, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(viewer.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewer.viewport(), event)


def test_both_films_are_shown_whole_with_their_names(pair):
    left, right = pair.compare.viewers
    assert pair.is_comparing
    assert pair.words == ""
    assert [viewer.transform().m11() for viewer in (left, right)] == [left.fit_scale(), right.fit_scale()]
    assert [label.text().removeprefix("▶ ") for label in pair.compare.labels] == ["early.png", "late.png"]
    found = [label.accessibleName() for label in pair.compare.findings]
    assert all(words.startswith("Suggestive of pneumonia. Score 7") for words in found)
    assert left.accessibleName() == f"The film: early.png. {found[0]}"


def test_zoom_and_place_are_shared_by_films_of_different_sizes(pair):
    left, right = pair.compare.viewers
    wheel(left, QPoint(80, 120), 5)
    drag(left, QPoint(100, 100), QPoint(60, 70))
    zoom, part = left.sight()
    assert zoom == pytest.approx(1.25**5)
    assert right.sight()[0] == pytest.approx(zoom)
    assert right.sight()[1] == pytest.approx(part, abs=0.02)
    wheel(right, QPoint(50, 50), 2)  # the other one leads as well
    assert left.sight()[0] == pytest.approx(right.sight()[0]) == pytest.approx(1.25**7)
    left.fit()
    assert right.transform().m11() == right.fit_scale()


def test_unlinked_films_move_alone(qtbot, pair):
    left, right = pair.compare.viewers
    qtbot.mouseClick(pair.compare.link, Qt.MouseButton.LeftButton, pos=QPoint(8, pair.compare.link.height() // 2))
    assert not pair.compare.link.isChecked()
    wheel(left, QPoint(80, 120), 3)
    assert right.transform().m11() == right.fit_scale()


def test_the_tools_act_on_the_film_that_has_the_focus(qtbot, pair):
    left, right = pair.compare.viewers
    assert pair.compare.labels[0].text().startswith("▶ ")
    right.setFocus()
    assert pair.compare.labels[1].text() == "▶ late.png"
    qtbot.mouseClick(pair.tools.buttons["turn_right"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(right, "W")
    assert (left.alteration, right.alteration) == (Alteration(), Alteration(1))
    assert (left.shows_overlay, right.shows_overlay) == (False, True)
    assert pair.overlay_bar.isVisible()
    assert not pair.alteration_bar.isVisible()  # here no film is scored
    left.setFocus()
    assert not pair.overlay_bar.isVisible()


def test_ending_goes_back_to_the_one_film(qtbot, pair):
    told = []
    pair.comparing.connect(told.append)
    qtbot.mouseClick(pair.compare.close_button, Qt.MouseButton.LeftButton)
    assert told == [False]
    assert not pair.is_comparing
    assert pair.viewer.isVisible()
    assert pair.tools.viewer is pair.viewer
    qtbot.mouseClick(pair.tools.larger, Qt.MouseButton.LeftButton)
    assert pair.viewer.transform().m11() > pair.viewer.fit_scale()


def test_another_film_ends_it_too_and_the_stage_tells_whether_it_compares(pair, tmp_path):
    told = []
    pair.comparing.connect(told.append)
    one = read(draw(tmp_path / "one.png", 150))
    pair.show_film(one)
    pair.show_compare(one, one)
    pair.show_loading()
    assert told == [False, True, False]
    assert pair.words != ""


def test_a_film_that_can_not_be_read_leaves_its_half_black(pair, tmp_path):
    left = read(draw(tmp_path / "one.png", 150))
    pair.show_compare(left, Shown(tmp_path / "gone.png", None, None))
    assert pair.compare.viewers[0].picture is not None
    assert pair.compare.viewers[1].picture is None
    pair.compare.viewers[0].zoom(2)
    assert pair.compare.labels[1].text() == "gone.png"
    assert pair.compare.findings[1].text() == "Cannot be read"


def test_a_large_film_keeps_the_window_waiting_for_less_than_a_tenth_of_a_second(stage, tmp_path):  # noqa: F811
    shown = read(draw(tmp_path / "large.png", 150, (2500, 2000)))
    seconds = []
    for step in range(6):
        begun = time.thread_time()
        if step == 0:
            stage.show_film(shown)
        stage.viewer.change_window(0.05, 0.02)
        QApplication.processEvents()  # paints
        seconds.append(time.thread_time() - begun)
    assert min(seconds) < 0.05
    assert max(seconds) < 0.1
    stage.viewer.zoom(8)
    begun = time.thread_time()
    stage.viewer.change_window(0.05, 0.02)
    QApplication.processEvents()
    assert time.thread_time() - begun < 0.1
