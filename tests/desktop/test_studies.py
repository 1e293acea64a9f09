"""The list of films with mouse and keys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from cxr.fake import fake_classifier, fake_reader
from cxr.result import Result
from desktop import theme
from desktop.app import make_application
from desktop.outcome import Kind
from desktop.studies.row_painting import BAR
from desktop.study_list import StudyList
from desktop.study_model import FILM, SCORE, Order
from desktop.work import Films
from tests.desktop.conftest import draw, wait_until_idle
from tests.desktop.test_studies_model import failed, films, scored

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = ["high.png", "middle.png", "low.png", "broken.png", "wait.png"]


@pytest.fixture
def empty(qtbot) -> StudyList:
    """The list as it is at the start, as wide as on a small screen."""
    make_application()
    films_list = StudyList(Films(fake_reader).small)
    qtbot.addWidget(films_list)
    films_list.resize(360, 620)
    films_list.show()
    qtbot.waitExposed(films_list)
    films_list.activateWindow()
    yield films_list
    films_list.shutdown()


@pytest.fixture
def filled(empty) -> StudyList:
    """Scores 90, 50 and 10, a broken film, one that waits; the highest is on the stage."""
    empty.add(films(*reversed(NAMES)), Kind.WAITING)
    empty.set_results([scored("low.png", 0.1), scored("middle.png", 0.5), scored("high.png", 0.9), failed("broken.png")])
    empty.choose(Path("/f/high.png"))
    empty.view.setFocus()
    return empty


def names(studies) -> list[str]:
    return [study.name for study in studies]


def click(qtbot, films_list: StudyList, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    where = films_list.view.visualRect(films_list.model.index(row, FILM)).center()
    qtbot.mouseClick(films_list.view.viewport(), Qt.MouseButton.LeftButton, keys, where)


def test_an_empty_list_says_what_to_do_and_hides_what_would_do_nothing(empty):
    assert empty.notice.isVisible()
    assert "Drop films or a folder" in empty.notice.words.text()
    assert "Ctrl+O" in empty.notice.words.text()
    assert not empty.notice.button.isVisible()
    assert not empty.bar.isVisible()
    empty.add(films("a"), Kind.WAITING)
    assert not empty.notice.isVisible()
    assert not empty.bar.isVisible(), "one film needs no search"
    empty.add(films("b"), Kind.WAITING)
    assert empty.bar.isVisible()


def test_several_films_are_selected_with_ctrl_shift_and_all_of_them_with_ctrl_a(filled, qtbot):
    click(qtbot, filled, 1)
    click(qtbot, filled, 3, CTRL)
    assert names(filled.selected()) == ["middle.png", "broken.png"]
    assert filled.offers.words.text() == "2 films selected"
    click(qtbot, filled, 1)
    click(qtbot, filled, 3, SHIFT)
    assert names(filled.selected()) == NAMES[1:4]
    with qtbot.waitSignal(filled.selection_changed) as caught:
        qtbot.keyClick(filled.view, Qt.Key.Key_A, CTRL)
    assert caught.args == [5]
    assert names(filled.selected()) == NAMES
    qtbot.keyClick(filled.view, Qt.Key.Key_Home, CTRL)
    qtbot.keyClick(filled.view, Qt.Key.Key_Down, SHIFT)
    assert names(filled.selected()) == NAMES[:2]


def test_del_removes_what_is_selected_the_next_film_comes_onto_the_stage_and_ctrl_z_brings_all_back(filled, qtbot):
    click(qtbot, filled, 0)
    click(qtbot, filled, 1, SHIFT)
    chosen: list[str] = []
    filled.chosen.connect(lambda study: chosen.append(study.name))
    with qtbot.waitSignal(filled.removed) as caught:
        qtbot.keyClick(filled.view, Qt.Key.Key_Delete)
    assert names(caught.args[0]) == ["high.png", "middle.png"]
    assert names(filled.model.studies) == NAMES[2:]
    assert chosen == ["low.png"]
    assert names(filled.selected()) == ["low.png"]
    assert filled.offers.words.text() == "2 films removed; their files stay."
    qtbot.keyClick(filled.view, Qt.Key.Key_Z, CTRL)
    assert names(filled.model.studies) == NAMES
    assert filled.model.studies[0].result.probability == 0.9
    assert not filled.actions_of_rows.undo.isEnabled()


def test_when_all_are_removed_nothing_is_on_the_stage_and_undo_is_offered_as_a_button(filled, qtbot):
    qtbot.keyClick(filled.view, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(filled.view, Qt.Key.Key_Delete)
    assert filled.current() is None
    assert filled.notice.isVisible()
    assert filled.counts.text() == ""
    [button] = [button for button in filled.offers.buttons if button.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert names(filled.model.studies) == NAMES
    assert filled.current() is not None


def test_films_of_a_running_batch_can_be_removed_and_their_results_do_no_harm(filled, qtbot):
    click(qtbot, filled, 4)
    qtbot.keyClick(filled.view, Qt.Key.Key_Delete)
    filled.set_results([scored("wait.png", 0.99)])
    assert names(filled.model.studies) == NAMES[:4]
    filled.choose(Path("/f/wait.png"))
    assert filled.current().name == "broken.png"


def test_films_are_removed_from_under_a_batch_in_the_window_and_the_rest_is_scored(open_window, qtbot, tmp_path):
    paths = [draw(tmp_path / f"{number:02}.png", 60 + 8 * number) for number in range(16)]
    window = open_window(partial(fake_classifier, 0.05))
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window.list.model.results()) >= 2, timeout=20_000)
    window.list.remove(list(window.list.model.studies[3:]))
    left = names(window.list.model.studies)
    window.list.remove([window.list.current()])
    wait_until_idle(qtbot, window)
    assert window.list.model.counts()[Kind.WAITING] == 0
    assert len(window.list.model.results()) == window.list.model.total == 2
    assert set(names(window.list.model.studies)) < set(left)
    window.list.undo_remove()
    assert sorted(names(window.list.model.studies)) == sorted(left)


def test_removing_one_film_that_is_not_on_the_stage_leaves_the_stage_alone(filled):
    chosen: list[object] = []
    filled.chosen.connect(chosen.append)
    filled.remove([filled.model.studies[2]])
    assert chosen == []
    assert filled.current().name == "high.png"
    assert filled.view.currentIndex().row() == 0


def test_the_search_is_typed_escape_empties_it_and_down_goes_to_the_rows(filled, qtbot):
    filled.focus_search()
    field = QApplication.focusWidget()
    assert field is filled.bar.search
    qtbot.keyClicks(field, "MID")
    assert names(filled.model.studies) == ["middle.png"]
    assert filled.offers.words.text() == "1 of 5 films shown"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is filled.view
    assert filled.current().name == "middle.png"
    assert [study.name for study in filled.selected()] == ["middle.png"]
    filled.focus_search()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert names(filled.model.studies) == NAMES


def test_the_filter_is_chosen_with_keys_and_tells_how_many_films_it_shows(filled, qtbot):
    box = filled.bar.show_box
    assert [box.itemText(row) for row in range(box.count())] == [
        "All films (5)", "Suggestive of pneumonia (1)", "Uncertain (1)", "Not suggestive (1)",
        "Cannot be judged (0)", "Cannot be read (1)", "Not scored (0)", "Waiting (1)", "With a warning",
    ]  # fmt: skip
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert names(filled.model.studies) == ["middle.png"]
    filled.set_results([scored("wait.png", 0.55)])
    assert names(filled.model.studies) == ["wait.png", "middle.png"]
    assert box.currentText() == "Uncertain (2)"


def test_a_filter_without_hits_says_so_and_offers_to_show_all(filled, qtbot):
    qtbot.keyClicks(filled.bar.search, "nowhere")
    filled.bar.set_kind(Kind.ERROR)
    assert filled.notice.isVisible()
    assert filled.notice.words.text() == "None of the 5 films fits what is searched for and shown."
    qtbot.mouseClick(filled.notice.button, Qt.MouseButton.LeftButton)
    assert names(filled.model.studies) == NAMES
    assert filled.bar.search.text() == ""
    assert filled.bar.kind is None
    assert not filled.notice.isVisible()


def test_the_film_on_the_stage_stays_there_while_a_filter_hides_it(filled):
    chosen: list[object] = []
    filled.chosen.connect(chosen.append)
    filled.bar.set_kind(Kind.NORMAL)
    assert filled.current().name == "high.png"
    assert not filled.view.currentIndex().isValid()
    filled.show_all()
    assert filled.view.currentIndex().row() == 0
    assert names(filled.selected()) == ["high.png"]
    assert chosen == []


def test_the_number_selected_is_told_also_where_a_filter_takes_the_rows_away(filled, qtbot):
    told: list[int] = []
    filled.selection_changed.connect(told.append)
    click(qtbot, filled, 0)
    click(qtbot, filled, 1, CTRL)
    filled.bar.set_kind(Kind.ERROR)
    assert told == [2, 0]
    assert not filled.actions_of_rows.remove.isEnabled()


def test_a_film_that_leaves_the_filter_as_its_result_comes_moves_nobody_else_onto_the_stage(filled):
    filled.bar.set_kind(Kind.WAITING)
    filled.add(films("wait2.png"), Kind.WAITING)
    filled.choose(Path("/f/wait.png"))
    chosen: list[object] = []
    filled.chosen.connect(chosen.append)
    filled.set_results([scored("wait.png", 0.9)])
    assert names(filled.model.studies) == ["wait2.png"]
    assert filled.current().name == "wait.png"
    assert chosen == []
    filled.step(1)
    assert names(chosen) == ["wait2.png"]


def test_opening_a_film_that_the_filter_hides_shows_all_unless_told_otherwise(filled):
    filled.bar.set_kind(Kind.NORMAL)
    filled.choose(Path("/f/middle.png"), reveal=False)
    assert filled.current().name == "middle.png"
    assert names(filled.model.studies) == ["low.png"]
    filled.choose(Path("/f/high.png"))
    assert names(filled.model.studies) == NAMES
    assert filled.view.currentIndex().row() == 0


def test_only_films_that_were_selected_are_removed_however_rows_moved_since(filled, qtbot):
    filled.bar.set_kind(Kind.PNEUMONIA)
    filled.add(films(*(f"new{n}" for n in range(60))), Kind.WAITING)
    filled.set_results([scored(f"new{n}", 0.7) for n in range(30)])
    filled.view.setFocus()
    qtbot.keyClick(filled.view, Qt.Key.Key_A, CTRL)
    before = set(names(filled.selected()))
    assert len(before) == 31
    filled.set_results([scored(f"new{n}", 0.95 if n % 2 else 0.65) for n in range(30, 60)])
    filled.set_order(Order.NAME)
    assert set(names(filled.selected())) == before
    filled.show_all()
    assert set(names(filled.selected())) == before
    qtbot.keyClick(filled.view, Qt.Key.Key_Delete)
    assert {f"new{n}" for n in range(30, 60)} <= set(names(filled.model.studies))
    assert not before & set(names(filled.model.studies))


def test_sorting_is_chosen_in_the_box_or_by_a_click_on_the_header(filled, qtbot):
    header = filled.view.horizontalHeader()
    box = filled.bar.sort_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert filled.model.order is Order.UNCERTAIN
    assert names(filled.model.studies)[0] == "middle.png"
    where = QPoint(header.sectionViewportPosition(FILM) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(filled.model.studies) == sorted(NAMES)
    assert box.currentText() == "By name"
    assert header.sortIndicatorSection() == FILM
    where.setX(header.sectionViewportPosition(SCORE) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(filled.model.studies) == NAMES
    assert box.currentText() == "Highest score first"
    assert filled.current().name == "high.png"


def test_two_films_can_be_compared_and_only_two(filled, qtbot):
    asked: list[list[str]] = []
    filled.compare_wanted.connect(lambda pair: asked.append(names(pair)))
    click(qtbot, filled, 2)
    assert not filled.actions_of_rows.compare.isEnabled()
    click(qtbot, filled, 0, CTRL)
    [compare, _] = filled.offers.buttons
    assert compare.text() == "Compare"
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    assert asked == [["high.png", "low.png"]]
    click(qtbot, filled, 1, CTRL)
    filled.compare()
    assert len(asked) == 1
    assert [button.text() for button in filled.offers.buttons if button.isVisible()] == ["Remove"]


def test_names_are_copied_and_a_film_is_shown_in_its_folder(filled, qtbot):
    click(qtbot, filled, 0)
    click(qtbot, filled, 1, SHIFT)
    qtbot.keyClick(filled.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "high.png\nmiddle.png"
    with qtbot.waitSignal(filled.show_in_folder_wanted) as caught:
        qtbot.keyClick(filled.view, Qt.Key.Key_E, CTRL | SHIFT)
    assert caught.args[0] is filled.current()


def test_the_context_menu_holds_all_that_can_be_done_with_its_keys(filled):
    assert filled.view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    shown = [(a.text(), a.shortcut().toString(), a.isEnabled()) for a in filled.view.actions() if not a.isSeparator()]
    assert shown == [
        ("Compare", "", False), ("Show in folder", "Ctrl+Shift+E", True), ("Copy name", "Ctrl+C", True),
        ("Remove from list", "Del", True), ("Undo", "Ctrl+Z", False),
    ]  # fmt: skip


def test_del_in_the_search_field_removes_no_film(filled, qtbot):
    filled.focus_search()
    qtbot.keyClick(filled.bar.search, Qt.Key.Key_Delete)
    assert len(filled.model.studies) == 5


def test_the_bar_is_filled_up_to_the_score_with_a_tick_at_the_threshold(filled):
    palette = filled.view.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    filled.view.setPalette(palette)
    filled.view.selectionModel().clear()
    filled.view.clearFocus()
    for row, score, kind in ((2, 0.1, Kind.NORMAL), (0, 0.9, Kind.PNEUMONIA)):
        place = filled.view.visualRect(filled.model.index(row, SCORE))
        image = filled.view.viewport().grab(place).toImage()
        middle, lower = place.width() / 2, range(image.height() // 2, image.height())
        filled_up = [x for x in range(image.width()) if any(near(image, x, y, theme.COLOURS[kind]) for y in lower)]
        assert abs(filled_up[0] - (middle - BAR.width() / 2)) <= 2
        assert abs(filled_up[-1] - (middle - BAR.width() / 2 + BAR.width() * score)) <= 3
        heights = [sum(image.pixelColor(x, y).lightness() < 60 for y in lower) for x in range(image.width())]
        tick = [x for x, height in enumerate(heights) if height >= BAR.height() + 4]
        assert tick
        assert all(abs(x - middle) <= 2 for x in tick)


def near(image, x: int, y: int, colour: QColor) -> bool:
    there = image.pixelColor(x, y)
    return all(abs(a - b) < 12 for a, b in zip(there.getRgb()[:3], colour.getRgb()[:3], strict=True))


def test_every_part_is_usable_in_a_narrow_list(filled, qtbot):
    filled.setFixedWidth(260)
    click(qtbot, filled, 0)
    click(qtbot, filled, 1, CTRL)
    QApplication.processEvents()
    assert filled.minimumSizeHint().width() <= 260
    for widget in (filled.bar.search, filled.bar.show_box, filled.bar.sort_box, *filled.offers.buttons):
        assert widget.isVisible()
        left = widget.mapTo(filled, QPoint(0, 0)).x()
        assert left >= 0
        assert left + widget.width() <= 260
    words = filled.offers.words
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text()), "not one letter a line"
    assert not filled.view.horizontalScrollBar().isVisible()


def test_in_a_language_read_from_right_to_left_the_score_stands_left_of_the_film(filled):
    filled.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    view = filled.view
    assert view.columnViewportPosition(SCORE) < view.columnViewportPosition(FILM)
    place = view.visualRect(filled.model.index(2, FILM))
    image = view.viewport().grab(place).toImage()
    columns, lines = range(image.width()), range(image.height())
    symbol = [x for x in columns if any(near(image, x, y, theme.COLOURS[Kind.NORMAL]) for y in lines)]
    assert min(symbol) > image.width() / 2


class Marked(QTranslator):
    """A language in which every word stands in brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}⟧" if context == "desktop" and text else text

    def isEmpty(self) -> bool:
        return False


def test_all_words_follow_the_language_while_the_list_is_open(filled, qtbot):
    filled.bar.set_kind(Kind.PNEUMONIA)
    translator = Marked()
    QApplication.installTranslator(translator)
    try:
        QApplication.processEvents()
        labels = [label.text() for label in filled.findChildren(QLabel) if label.text() and not label.isHidden()]
        boxes = [box.itemText(row) for box in filled.findChildren(QComboBox) for row in range(box.count())]
        actions = [action.text() for action in filled.view.actions() if not action.isSeparator()]
        buttons = [button.text() for button in filled.findChildren(QPushButton) if button.isVisible()]
        spoken = [
            widget.accessibleName()
            for widget in (filled.view, *filled.findChildren(QComboBox), *filled.findChildren(QLineEdit))
        ]
        cells = [filled.model.index(0, FILM).data(), filled.model.headerData(SCORE, Qt.Orientation.Horizontal)]
        hint = [filled.bar.search.placeholderText()]
        for words in (labels, boxes, actions, buttons, spoken, cells, hint):
            assert words
            assert all("⟦" in text for text in words), words
    finally:
        QApplication.removeTranslator(translator)
    QApplication.processEvents()
    assert filled.bar.sort_box.currentText() == "Highest score first"


def test_screen_readers_are_told_every_control_and_every_row(filled):
    for widget in (filled.view, filled.bar.search, filled.bar.show_box, filled.bar.sort_box):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name)
    index = filled.model.index(0, SCORE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Score 90 of 100; threshold 50"


def test_larger_letters_make_higher_rows_and_a_wider_score(filled):
    before, width = filled.view.rowHeight(0), filled.view.columnWidth(SCORE)
    font = filled.view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    filled.view.setFont(font)
    assert filled.view.rowHeight(0) >= 3 * filled.view.fontMetrics().height() > before
    assert filled.view.columnWidth(SCORE) > width


def test_a_name_that_looks_like_html_stays_text(filled):
    filled.add([(Path("/f/x"), "<b>x</b> & <img src=y>")], Kind.WAITING)
    filled.set_results([Result("/f/x", "ok", probability=0.97, decision="pneumonia", threshold=0.5)])
    assert "<img" not in filled.model.index(0, FILM).data(Qt.ItemDataRole.ToolTipRole)
    filled.remove([filled.model.studies[0]])
    for label in filled.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
