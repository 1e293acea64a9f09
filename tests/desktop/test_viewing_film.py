"""The viewer and its tools, with real clicks, drags and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication

from cxr.fake import fake_reader
from cxr.image_io import DicomFacts
from cxr.image_io.load import decode
from cxr.orientation import AS_IN_FILE, Alteration
from desktop.film_stage import FilmStage
from desktop.viewing.drags import Mode
from desktop.viewing.picture import prepare
from desktop.work import Films, Shown
from tests.films import dicom_bytes, dicom_dataset, draw_film, encode

DEEP = draw_film((500, 400)).astype(np.uint16) * 257


def never() -> bool:
    return False


def read(path: Path, alteration: Alteration = AS_IN_FILE) -> Shown:
    return Films(fake_reader).show(path, scored=True, alteration=alteration)(lambda news: None, never)


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """16 bits, 0.2 mm a pixel, two windows."""
    path = tmp_path / "deep.dcm"
    windows = {"WindowCenter": [30000, 20000], "WindowWidth": [60000, 9000]}
    path.write_bytes(dicom_bytes(dicom_dataset(DEEP, PixelSpacing=[0.2, 0.2], **windows)))
    return path


@pytest.fixture
def stage(qtbot):
    """A stage of the size it has at 1366×768."""
    from desktop.app import make_application

    make_application()
    widget = FilmStage()
    qtbot.addWidget(widget)
    widget.resize(600, 560)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    return widget


@pytest.fixture
def shown(stage, deep) -> FilmStage:
    """The stage with the deep film."""
    stage.show_film(read(deep))
    stage.viewer.setFocus()
    return stage


def drag(viewer, start: QPoint, end: QPoint, button=Qt.MouseButton.LeftButton) -> None:
    """Press, move in steps, let go."""
    port = viewer.viewport()

    def send(kind: QEvent.Type, at: QPoint, pressed: Qt.MouseButton, changed: Qt.MouseButton) -> None:
        where = QPointF(port.mapToGlobal(at))
        QApplication.sendEvent(port, QMouseEvent(kind, QPointF(at), where, changed, pressed, Qt.KeyboardModifier.NoModifier))

    send(QEvent.Type.MouseButtonPress, start, button, button)
    for part in range(1, 6):
        at = start + (end - start) * part / 5
        send(QEvent.Type.MouseMove, at, button, Qt.MouseButton.NoButton)
    send(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton, button)


def grey_at(viewer, place) -> QColor:
    """What is seen at a place of the film."""
    return viewer.viewport().grab().toImage().pixelColor(viewer.screen_point(place).toPoint())


def click(qtbot, stage, name: str) -> None:
    qtbot.mouseClick(stage.tools.buttons[name], Qt.MouseButton.LeftButton)


def test_fit_and_one_to_one(qtbot, shown):
    viewer = shown.viewer
    whole = viewer.transform().m11()
    assert whole == pytest.approx(min(viewer.viewport().width() / 400, viewer.viewport().height() / 500))
    click(qtbot, shown, "actual")
    assert viewer.transform().m11() == 1
    assert "100%" in viewer.state_words()
    click(qtbot, shown, "fit")
    assert viewer.transform().m11() == whole
    qtbot.keyClick(viewer, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert viewer.transform().m11() == 1


def test_dragging_moves_an_enlarged_film_with_the_pointer(qtbot, shown):
    viewer = shown.viewer
    viewer.zoom(4)
    middle = viewer.viewport().rect().center()
    under = viewer.place_at(middle)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        drag(viewer, middle, middle + QPoint(40, 30), button)
        assert viewer.place_at(middle + QPoint(40, 30)) == pytest.approx(under, abs=2)
        drag(viewer, middle + QPoint(40, 30), middle, button)
    before = viewer.place_at(middle)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.place_at(middle)[0] > before[0]


def test_the_right_button_changes_brightness_and_contrast_and_so_does_the_left_one_in_its_mode(qtbot, shown):
    viewer = shown.viewer
    place = (200.0, 150.0)
    before = grey_at(viewer, place).red()
    drag(viewer, QPoint(200, 200), QPoint(200, 120), Qt.MouseButton.RightButton)
    brighter = grey_at(viewer, place).red()
    assert brighter > before + 10
    assert any(line.startswith("level ") for line in viewer.state_words())
    width = viewer.window_level.width
    click(qtbot, shown, "contrast")
    drag(viewer, QPoint(200, 120), QPoint(260, 120))
    assert viewer.window_level.width > 1.1 * width
    drag(viewer, QPoint(200, 120), QPoint(200, 200))
    assert grey_at(viewer, place).red() < brighter


def test_shift_and_arrow_keys_change_brightness_and_contrast(qtbot, shown):
    viewer = shown.viewer
    start = viewer.picture.as_shown()
    qtbot.keyClick(viewer, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.window_level.center < start.center
    qtbot.keyClick(viewer, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.window_level.width > start.width


def test_presets_are_the_files_automatic_lung_and_the_windows_of_the_header(qtbot, shown):
    viewer = shown.viewer
    menu = shown.tools.preset_menu
    menu.aboutToShow.emit()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words == [
        "As the file says", "Automatic", "Lung",
        "Window 1 of the file: level 30000, width 60000", "Window 2 of the file: level 20000, width 9000",
    ]  # fmt: skip
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False, False]
    menu.actions()[4].trigger()
    assert (viewer.window_level.center, viewer.window_level.width) == (19999.5, 8999)
    menu.aboutToShow.emit()
    assert menu.actions()[4].isChecked()
    for key, expected in (("A", viewer.picture.auto()), ("U", viewer.picture.lung()), ("O", None)):
        qtbot.keyClick(viewer, key)
        assert viewer.window_level == expected


def test_a_ruler_is_in_mm_and_stays_right_turned_flipped_and_enlarged(qtbot, shown):
    viewer = shown.viewer
    qtbot.keyClick(viewer, "D")
    assert viewer.mode is Mode.RULER
    start, end = (viewer.screen_point(place).toPoint() for place in ((100, 100), (300, 100)))
    drag(viewer, start, end)
    assert float(viewer.ruler_words().removesuffix(" mm")) == pytest.approx(40, abs=0.5)
    words = viewer.ruler_words()
    for key in ("R", "F", "R", "I"):
        qtbot.keyClick(viewer, key)
        viewer.zoom(1.5)
        assert viewer.ruler_words() == words
        viewer.fit()
        drawn = grey_at(viewer, viewer.ruler[1])
        assert drawn.blue() < drawn.red() - 60  # the yellow stroke at its end
    viewer.fit()
    vertical = [viewer.screen_point(place).toPoint() for place in ((200, 100), (200, 200))]
    drag(viewer, *vertical)  # on the turned film
    assert float(viewer.ruler_words().removesuffix(" mm")) == pytest.approx(20, abs=0.5)


def test_an_end_of_the_ruler_can_be_taken_hold_of_and_the_ruler_removed(qtbot, shown):
    viewer = shown.viewer
    viewer.set_mode(Mode.RULER)
    viewer.set_ruler((100, 100), (200, 100))
    held, to = (viewer.screen_point(place).toPoint() for place in ((100, 100), (150, 100)))
    drag(viewer, held + QPoint(2, 2), to)
    assert float(viewer.ruler_words().removesuffix(" mm")) == pytest.approx(10, abs=0.6)
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    assert viewer.ruler is None
    assert viewer.ruler_words() == ""


def test_a_ruler_without_a_mouse(qtbot, shown):
    viewer = shown.viewer
    qtbot.keyClick(viewer, "D")
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    first = float(viewer.ruler_words().removesuffix(" mm"))
    for _ in range(5):
        qtbot.keyClick(viewer, Qt.Key.Key_Right)
    scale = viewer.transform().m11()
    assert float(viewer.ruler_words().removesuffix(" mm")) == pytest.approx(first + 40 / scale * 0.2, abs=0.2)
    end = viewer.ruler[1]
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert viewer.ruler[0] == end
    qtbot.keyClick(viewer, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert viewer.ruler[1][1] == pytest.approx(end[1] + 1 / scale, abs=0.01)


def test_without_a_spacing_the_length_is_in_pixels_and_said_so(stage, film):
    stage.show_film(read(film))
    stage.viewer.set_ruler((0, 0), (30, 40))
    assert stage.viewer.ruler_words() == "50 pixels"


def test_ruler_and_colours_are_right_on_a_film_that_was_decoded_smaller(stage):
    film = decode(encode(draw_film((2000, 1600)), "JPEG"), reduce_to=500)
    assert film.pixels.shape == (750, 600)
    film = replace(film, dicom=DicomFacts(pixel_spacing_mm=(0.1, 0.1)))
    colours = np.zeros((50, 40, 4), np.uint8)
    colours[:25, :20] = (255, 150, 0, 153)  # upper left quarter
    stage.show_film(Shown(Path("/a.jpg"), None, film, colours))
    viewer = stage.viewer
    viewer.set_overlay_visible(True)
    for alteration in (AS_IN_FILE, Alteration(1), Alteration(2, mirrored=True), Alteration(3, inverted=True)):
        viewer.set_alteration(alteration)
        coloured, clear = (grey_at(viewer, place) for place in ((400, 500), (1200, 1500)))
        assert coloured.red() > coloured.blue() + 40
        assert clear.red() == clear.blue()
        assert viewer.place_at(viewer.screen_point((400, 500)).toPoint()) == pytest.approx((400, 500), abs=4)
    viewer.set_mode(Mode.RULER)
    drag(viewer, *(viewer.screen_point(place).toPoint() for place in ((400, 500), (400, 1500))))
    assert float(viewer.ruler_words().removesuffix(" mm")) == pytest.approx(100, abs=1)


def test_turn_flip_and_invert_show_the_film_as_the_alteration_says(qtbot, shown):
    viewer = shown.viewer
    for name, expected in (
        ("turn_right", Alteration(1)), ("flip", Alteration(3, mirrored=True)), ("invert", Alteration(3, True, True)),
        ("turn_left", Alteration(2, True, True)),
    ):  # fmt: skip
        click(qtbot, shown, name)
        assert viewer.alteration == expected
    pixels = Alteration(2, True, True).apply(viewer.picture.shown[0])
    picture = viewer.viewport().grab().toImage()
    scale = viewer.transform().m11()
    corner = viewer.mapFromScene(0, 0)
    for x, y in ((100, 120), (300, 400), (200, 250), (60, 450)):
        seen = picture.pixelColor(corner + QPoint(round(x * scale), round(y * scale))).red()
        assert seen == pytest.approx(pixels[y - 2 : y + 3, x - 2 : x + 3].mean(), abs=14)
    click(qtbot, shown, "reset")
    assert viewer.alteration == AS_IN_FILE


def test_a_wide_film_fits_after_a_turn_and_an_enlarged_one_keeps_its_middle(shown):
    viewer = shown.viewer
    viewer.set_alteration(Alteration(1))
    assert viewer.transform().m11() == pytest.approx(min(viewer.viewport().width() / 500, viewer.viewport().height() / 400))
    viewer.zoom(3)
    viewer.pan(50, 30)
    middle = viewer.viewport().rect().center()
    place = viewer.place_at(middle)
    viewer.set_alteration(Alteration(2, mirrored=True))
    assert viewer.place_at(middle) == pytest.approx(place, abs=2)


def test_reset_undoes_window_turn_ruler_and_zoom(qtbot, shown):
    viewer = shown.viewer
    shown.viewer.set_window(viewer.picture.lung())
    viewer.set_alteration(Alteration(1, inverted=True))
    viewer.set_ruler((0, 0), (9, 9))
    viewer.zoom(3)
    qtbot.keyClick(viewer, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (viewer.window_level, viewer.alteration, viewer.ruler) == (None, AS_IN_FILE, None)
    assert viewer.transform().m11() == viewer.fit_scale()


def test_the_legend_says_what_the_colours_mean_and_the_slider_makes_them_stronger(qtbot, shown):
    viewer, bar = shown.viewer, shown.overlay_bar
    assert not bar.isVisible()
    told = []
    viewer.overlay_shown.connect(told.append)
    qtbot.keyClick(viewer, "W")
    assert told == [True]
    assert bar.isVisible()
    assert "speaks for pneumonia" in bar.words.text()
    evidence = read_evidence(viewer)
    before = grey_at(viewer, evidence)
    bar.slider.setFocus()
    for _ in range(4):
        qtbot.keyClick(bar.slider, Qt.Key.Key_PageUp)
    after = grey_at(viewer, evidence)
    assert after.red() - after.blue() > before.red() - before.blue() + 5
    assert bar.slider.toolTip() == "Strength of the colour: 100%"
    qtbot.keyClick(viewer, "W")
    assert told == [True, False]
    assert not bar.isVisible()


def read_evidence(viewer) -> tuple[float, float]:
    """The place with the strongest colour."""
    alpha = viewer._film.overlay[..., 3]
    row, column = np.unravel_index(alpha.argmax(), alpha.shape)
    return column * 400 / alpha.shape[1], row * 500 / alpha.shape[0]


def test_what_the_model_saw_is_its_input_enlarged_without_smoothing(qtbot, stage, deep):
    result = read(deep)
    stage.show_film(result)
    viewer = stage.viewer
    assert result.seen.shape == (50, 50)  # the fake's input
    qtbot.mouseClick(stage.tools.buttons["seen"], Qt.MouseButton.LeftButton)
    assert viewer.shows_seen
    picture = viewer.viewport().grab().toImage()
    corner, scale = viewer.mapFromScene(0, 0), viewer.transform().m11() * 500 / 50
    for row, column in ((20, 20), (25, 31), (30, 12), (33, 40)):
        for part in (0.25, 0.75):  # the same grey all over a pixel
            at = corner + QPoint(round((column + part) * scale), round((row + part) * scale))
            assert picture.pixelColor(at).red() == result.seen[row, column]
    assert not stage.tools.actions_by_name["ruler"].isEnabled()
    qtbot.mouseClick(stage.tools.buttons["seen"], Qt.MouseButton.LeftButton)
    assert not viewer.shows_seen


def test_a_film_without_a_score_says_why_nothing_can_be_seen(stage, film):
    stage.show_film(Films(fake_reader).show(film, scored=False)(lambda news: None, never))
    for name in ("seen", "where"):
        action = stage.tools.actions_by_name[name]
        assert not action.isEnabled()
        assert "Available once the film has a score" in action.toolTip()
    stage.viewer.set_alteration(Alteration(1))
    assert stage.alteration_bar.words.text() == "Shown turned right."
    assert not stage.alteration_bar.button.isVisible()


def test_a_turned_film_is_scored_as_shown_and_everything_says_so(qtbot, stage, tmp_path):
    from PIL import Image

    path = tmp_path / "side.png"
    Image.fromarray(np.ascontiguousarray(np.rot90(draw_film((500, 400))))).save(path)
    stage.show_film(read(path))
    stage.viewer.zoom(2)
    click(qtbot, stage, "turn_right")
    bar = stage.alteration_bar
    assert bar.words.text() == "Shown turned right. The program looked at it as in the file."
    asked = []
    stage.score_as_shown.connect(asked.append)
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert asked == [Alteration(1)]
    assert (bar.button.isEnabled(), bar.button.text()) == (False, "Scoring…")
    sight = stage.viewer.sight()
    again = read(path, asked[0])
    assert (again.result.status, again.result.altered) == ("ok", "rotated_90")
    stage.show_film(again)
    assert stage.viewer.alteration == Alteration(1)
    assert stage.viewer.sight() == sight
    assert bar.words.text() == "The program looked at it as shown: turned right."
    assert not bar.button.isVisible()
    # colours and what the model saw fit the film as it stands
    upright = tmp_path / "upright.png"
    Image.fromarray(draw_film((500, 400))).save(upright)
    straight = read(upright)
    np.testing.assert_array_equal(again.seen, straight.seen)
    placed = Alteration(1).place(again.overlay)
    assert np.abs(placed.astype(int) - straight.overlay).max() <= 2
    click(qtbot, stage, "reset")
    assert bar.words.text() == "Shown as in the file. The program looked at it turned right."
    assert bar.button.isVisible()


def test_the_bar_fits_a_stage_of_600_pixels_in_one_line_and_wraps_where_letters_are_large(qtbot, shown):
    tools = shown.tools
    assert tools.heightForWidth(600) < 45
    assert tools.minimumSizeHint().width() < 120
    assert shown.minimumSizeHint().width() < 400
    tools.resize(300, tools.heightForWidth(300))
    rights = [button.geometry().right() for button in tools.buttons.values()]
    assert max(rights) < 300
    assert tools.heightForWidth(300) > 60


def test_signs_grow_with_the_letters(shown):
    font = shown.font()
    font.setPointSizeF(2 * font.pointSizeF())
    shown.setFont(font)
    fit = shown.tools.fit
    assert fit.iconSize().height() >= shown.tools.fontMetrics().height() > 26
    assert fit.minimumHeight() > fit.iconSize().height()


def test_every_tool_has_a_name_a_tooltip_with_its_keys_and_a_line_in_the_menu(shown):
    tools = shown.tools
    lines = [action.text() for action in tools.menu.actions()]
    seen: set[str] = set()
    for name, action in tools.actions_by_name.items():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert keys
        assert keys not in seen
        seen.add(keys)
        assert tools.buttons[name].accessibleName() == action.text()
        assert action.text() in lines
        if action.isEnabled():
            assert action.toolTip() == f"{action.text()} ({keys})"
        assert not action.icon().isNull()


def test_tab_comes_to_the_tools_once_and_arrow_keys_go_through_them(qtbot, shown):
    tools = shown.tools
    tools.fit.setFocus()
    qtbot.keyClick(tools.fit, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is tools.buttons["actual"]
    qtbot.keyClick(tools.buttons["actual"], Qt.Key.Key_Space)
    assert shown.viewer.transform().m11() == 1
    qtbot.keyClick(tools.buttons["actual"], Qt.Key.Key_End)
    assert QApplication.focusWidget() is tools.buttons["all"]
    reachable = [b for b in tools.buttons.values() if b.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert reachable == [tools.buttons["all"]]
    tools.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(tools.buttons["all"], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is tools.buttons["reset"]


def test_a_click_with_the_right_button_and_the_menu_key_bring_all_tools_in_words(qtbot, shown):
    qtbot.mouseClick(shown.viewer.viewport(), Qt.MouseButton.RightButton)
    assert shown.tools.menu.isVisible()
    shown.tools.menu.close()
    assert shown.viewer.window_level is None  # a click is no drag


def test_the_signs_follow_a_dark_palette(qtbot, shown):
    def brightest() -> int:
        picture = shown.tools.buttons["fit"].icon().pixmap(20, 20).toImage()
        points = (picture.pixelColor(x, y) for x in range(20) for y in range(20))
        return max(colour.lightness() for colour in points if colour.alpha() > 200)

    palette = shown.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("white"))
    assert brightest() < 100
    shown.setPalette(palette)
    assert brightest() > 200


def test_words_follow_the_language(shown, monkeypatch):
    import desktop.texts as texts

    shown.viewer.set_overlay_visible(True)
    shown.viewer.set_alteration(Alteration(1))
    originals = (shown.overlay_bar.words.text(), shown.alteration_bar.words.text(), shown.tools.fit.accessibleName())
    from PySide6.QtCore import QTranslator

    class Shout(QTranslator):
        def translate(self, context, source, disambiguation=None, n=-1):
            return f"[{source}]" if context == "desktop" else ""

        def isEmpty(self):
            return False

    translator = Shout()
    QApplication.installTranslator(translator)
    QApplication.processEvents()
    try:
        assert shown.overlay_bar.words.text() == f"[{originals[0]}]"
        assert shown.alteration_bar.words.text() == "[Shown [turned right]. The program looked at it [as in the file].]"
        assert shown.tools.fit.accessibleName() == f"[{originals[2]}]"
        assert shown.viewer.accessibleName() == texts.t("The film") == "[The film]"
    finally:
        QApplication.removeTranslator(translator)
        QApplication.processEvents()
    assert shown.overlay_bar.words.text() == originals[0]


def test_the_stage_makes_a_film_ready_itself_where_the_job_did_not(stage, film):
    shown = replace(read(film), picture=None)
    stage.show_film(shown)
    assert stage.viewer.picture.width == prepare(shown.film).width
    assert stage.words == ""
    stage.show_loading()
    assert stage.viewer.picture is None
    assert not stage.tools.fit.isEnabled()
    assert not stage.alteration_bar.isVisible()
