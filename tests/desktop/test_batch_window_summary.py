"""The page at the end of a batch, read and used as a person does."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cxr.fake import fake_classifier
from cxr.result import Result
from desktop import theme
from desktop.app import make_application
from desktop.outcome import Kind
from desktop.pages.histogram import BINS, count_bins
from desktop.pages.reasons import MOST, group
from desktop.pages.summary import SummaryPage
from desktop.texts.batch import time_words

CONTRACT = fake_classifier().contract


def scored(name: str, probability: float) -> Result:
    decision = CONTRACT.decision.decide(probability)
    return Result(f"/films/{name}", "ok", probability=probability, decision=decision, threshold=0.5)


def unscored(name: str, status: str, code: str, message: str) -> Result:
    return Result(f"/films/{name}", status, code, message)


RESULTS = [
    *(scored(f"high {n}.png", 0.9) for n in range(5)),
    *(scored(f"middle {n}.png", 0.5) for n in range(2)),
    *(scored(f"low {n}.png", 0.1) for n in range(3)),
    unscored("sub/tiny.png", "refused", "too_small", "The image has only 90×90 pixels."),
    unscored("side.dcm", "refused", "view", "This is a side view."),
    unscored("a/IM0001", "refused", "view", "This is a side view."),
    unscored("broken.jpg", "error", "image_corrupt", "The JPEG file is damaged."),
]


@pytest.fixture
def page(qtbot) -> SummaryPage:
    make_application()
    page = SummaryPage()
    qtbot.addWidget(page)
    page.resize(1366, 620)
    page.show()
    page.show_results(RESULTS, CONTRACT, seconds=7.0, skipped=2)
    qtbot.waitExposed(page)
    return page


def lines(page: SummaryPage) -> list[str]:
    tree = page.reasons.tree
    return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


def test_it_counts_every_finding_with_its_symbol_number_and_words(page):
    grid = page.counts.layout()
    shown = []
    for row in range(grid.rowCount()):
        sign, number, words = (grid.itemAtPosition(row, column).widget() for column in range(3))
        assert not sign.pixmap().isNull()
        shown.append((number.text(), words.text()))
    assert shown == [
        ("5", "Suggestive of pneumonia"),
        ("2", "Uncertain"),
        ("3", "Not suggestive"),
        ("3", "Cannot be judged"),
        ("1", "Cannot be read"),
    ]
    assert page.headline.text() == "14 films are done"


def test_it_tells_time_rate_and_what_was_left_out(page):
    assert page.facts.text().splitlines()[:2] == ["In 7 s: 2.0 films a second.", "2 system files left out."]
    page.show_results(RESULTS, CONTRACT, seconds=2.0, known=10)
    assert page.facts.text().splitlines()[0] == "In 2 s: 2.0 films a second."
    page.show_results(RESULTS, CONTRACT)
    assert "second" not in page.facts.text()


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "1 s"), (59.4, "59 s"), (723, "12 min 3 s"), (7500, "2 h 5 min")])
def test_a_time_is_told_as_people_say_it(seconds, words):
    assert time_words(seconds) == words


def test_the_histogram_counts_each_score_once_and_says_where_they_lie(page):
    assert page.histogram.bins == [0, 0, 3, *[0] * 7, 2, *[0] * 7, 5, 0]
    assert page.histogram.accessibleName() == (
        "Scores of 10 films: 3 under the uncertain zone, 2 in it, from 40 to 60, and 5 over it. The threshold is 50."
    )


def test_the_ends_of_the_scale_are_counted_too():
    assert sum(count_bins([0.0, 1.0, 0.05, 0.9999])) == 4
    assert count_bins([1.0])[BINS - 1] == 1
    assert count_bins([0.05])[1] == 1


def ink_at(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).lightness()


def test_the_tallest_bar_stands_where_most_scores_lie(page):
    theme.apply(QApplication.instance(), "light", 1.0)
    image, field = page.histogram.grab().toImage(), page.histogram._field()
    y = round(field.bottom() - 8)

    def x(score: float) -> int:
        return round(field.left() + score / 100 * field.width())

    dark = [score for score in range(0, 100, 5) if ink_at(image, x(score + 1.5), y) < 130]
    assert dark == [10, 50, 90]
    heights = {s: sum(ink_at(image, x(s + 1.5), row) < 130 for row in range(round(field.top()), y)) for s in (10, 90)}
    assert heights[90] > 1.5 * heights[10]


def test_the_scale_goes_from_left_to_right_in_every_language(page):
    app = QApplication.instance()
    theme.apply(app, "light", 1.0)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image, field = page.histogram.grab().toImage(), page.histogram._field()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def ink(left: float) -> int:
        rows = range(round(field.bottom() + 4), round(field.bottom() + page.histogram.fontMetrics().height()))
        return sum(ink_at(image, x, y) < 130 for x in range(round(left), round(left) + 30) for y in rows)

    assert 0 < ink(field.left()) < 0.7 * ink(field.right() - 30)  # "0" and "100"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_symbols_are_not_squeezed_on_a_small_screen_with_large_letters(page, qtbot, scale):
    theme.apply(QApplication.instance(), "light", scale)
    page.resize(1000, 560)
    qtbot.wait(50)
    places = [sign.geometry() for sign, _, _ in page.counts._rows.values()]
    theme.apply(QApplication.instance(), "light", 1.0)
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(places))
    assert page.counts.rect().contains(places[-1])


def test_reasons_are_grouped_counted_and_the_refused_come_first(page):
    assert page.reasons.title.text() == "Films without a score, and why (4)"
    assert [len(films) for films in group(RESULTS)] == [2, 1, 1]
    assert [line.split(" × ")[0] for line in lines(page)] == ["2", "1", "1"]
    assert "frontal" in lines(page)[0]
    assert "damaged" in lines(page)[2]


def test_a_reason_that_this_version_has_no_words_for_is_told_as_the_core_told_it(page):
    page.show_results([unscored("a.png", "error", "of_tomorrow", "Something new.")], CONTRACT)
    assert lines(page) == ["1 × Something new."]


def test_a_reason_opens_to_its_films_and_enter_shows_one(page, qtbot):
    tree = page.reasons.tree
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    first = tree.topLevelItem(0)
    assert first.isExpanded()
    assert [first.child(row).text(0) for row in range(first.childCount())] == ["side.dcm", str(Path("a/IM0001"))]
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.film_wanted, timeout=1000) as wanted:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert wanted.args == [Path("/films/side.dcm")]


def test_a_double_click_on_a_film_shows_it(page, qtbot):
    tree = page.reasons.tree
    tree.expandItem(tree.topLevelItem(0))
    where = tree.visualItemRect(tree.topLevelItem(0).child(1)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    with qtbot.waitSignal(page.film_wanted, timeout=1000) as wanted:
        qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    assert wanted.args == [Path("/films/a/IM0001")]


def test_a_file_name_is_never_read_as_html(page):
    name = "<b>x.png"
    page.show_results([unscored(name, "error", "of_tomorrow", "<i>Bad</i>")], CONTRACT)
    line = page.reasons.tree.topLevelItem(0)
    page.reasons.tree.expandItem(line)
    assert line.child(0).text(0) == name
    assert "<i>" not in line.toolTip(0)
    assert "<i>" not in line.child(0).toolTip(0)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()


def test_buttons_say_what_is_wanted(page, qtbot):
    for button, signal in (
        (page.export, page.export_wanted),
        (page.report, page.report_wanted),
        (page.back, page.closed),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            button.setFocus()
            qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_keyboard_begins_at_the_way_back_and_reaches_every_part(page, qtbot):
    page.activateWindow()
    page.setFocus()
    reached = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached[0] is page.back
    assert {page.back, page.export, page.report, page.reasons.tree} <= set(reached)


def test_without_a_result_it_says_so_and_there_is_nothing_to_save(page):
    page.show_results([], CONTRACT)
    assert page.headline.text() == "No film is done"
    assert page.histogram.accessibleName() == "No film got a score."
    assert page.reasons.title.text() == "Every film got a score."
    assert not page.export.isEnabled()
    assert not page.report.isEnabled()
    assert page.back.isEnabled()


def test_ten_thousand_films_are_shown_without_a_pause(page):
    many = [scored(f"{n}.png", n / 10_000) for n in range(5_000)]
    many += [unscored(f"{n // 100}/{n}.jpg", "error", "image_corrupt", "Damaged.") for n in range(5_000)]
    begun = time.process_time()
    page.show_results(many, CONTRACT, 700.0)
    page.reasons.tree.expandItem(page.reasons.tree.topLevelItem(0))
    QApplication.processEvents()
    assert time.process_time() - begun < 0.3
    line = page.reasons.tree.topLevelItem(0)
    assert line.childCount() == MOST + 1
    assert line.child(MOST).text(0) == "and 4500 more: see the table"


def test_everything_fits_on_a_small_screen_with_longer_words(page, qtbot):
    page.resize(1000, 560)
    qtbot.wait(50)
    assert page.width() == 1000
    assert page.height() == 560
    for button in page.findChildren(QPushButton):
        assert button.fontMetrics().horizontalAdvance(button.text()) * 1.4 < 1000 / 3
        assert button.width() > button.fontMetrics().horizontalAdvance(button.text())


def test_a_new_language_sets_all_words_anew(page, monkeypatch):
    monkeypatch.setattr("desktop.texts.t", lambda text: f"«{text}»")
    for widget in (page, page.counts, page.histogram, page.reasons):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert page.headline.text() == "«14 films are done»"
    assert page.export.text().startswith("«")
    assert page.histogram.accessibleName().startswith("«")
    assert lines(page)[0].startswith("2 × «")
    assert Counter(label.text()[:1] for label in page.counts.findChildren(QLabel) if label.text())["«"] == 5


def test_every_part_has_a_name_for_screen_readers(page):
    assert page.accessibleName() == "Summary of the films"
    assert page.reasons.tree.accessibleName() == "Films without a score, and why (4)"
    said = page.reasons.tree.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("2 films: ")
    numbers = [label.accessibleName() for label in page.counts.findChildren(QLabel)]
    assert "Suggestive of pneumonia: 5 films" in numbers


def test_another_theme_draws_the_symbols_anew(page):
    app = QApplication.instance()
    theme.apply(app, "light", 1.0)
    sign = page.counts._rows[Kind.PNEUMONIA][0]
    light = sign.pixmap().toImage()
    theme.apply(app, "dark", 1.0)
    QApplication.processEvents()
    dark = sign.pixmap().toImage()
    theme.apply(app, "light", 1.0)
    assert light != dark


def test_the_contract_says_where_the_zones_lie(page):
    decision = replace(CONTRACT.decision, threshold=0.13, uncertain_low=0.04, uncertain_high=0.42)
    page.show_results(RESULTS, replace(CONTRACT, decision=decision))
    assert "from 4 to 42" in page.histogram.accessibleName()
    assert page.histogram.accessibleName().endswith("The threshold is 13.")
