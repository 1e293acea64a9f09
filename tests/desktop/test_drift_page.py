"""The page "Changes by week": from the history on the disk to the sentence, the plots and the figures."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cxr.assess import assess
from cxr.classifier import load_classifier
from cxr.drift_reference import FILE, load_reference
from cxr.image_io import load
from cxr.result import Result
from cxr.shipped import CONTRACT
from desktop import languages
from desktop.pages.drift import DriftDialog, day_words
from desktop.pages.drift_series import PLOTS
from desktop.pages.drift_words import say
from desktop.pages.drift_work import Found, work
from desktop.pictures.drift import made_up
from desktop.preferences import Preferences
from desktop.recorder import Recorder
from desktop.records.history import History
from tests.desktop.test_accessible import interface, nameless, reached_by_tab

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
REFERENCE = load_reference(CONTRACT.with_name(FILE))
SHIPPED = CONTRACT.with_name(FILE)


class KeptThen:
    """A history whose films were scored at given times; all else is the real one's."""

    def __init__(self, kept: Sequence[tuple[datetime, Result]]) -> None:
        self.kept = kept

    def measures(self) -> Iterator[tuple[datetime, Result]]:
        return iter(self.kept)


class AtOnce:
    """Runs what it is given; the recorder does so on its lane."""

    def __init__(self, kept: Sequence[tuple[datetime, Result]] = ()) -> None:
        self.history = KeptThen(kept)

    def run(self, wanted: Callable[..., object], then: Callable[..., object]) -> None:
        then(wanted(self.history))


@pytest.fixture
def open_page(qtbot):
    def open_it(faulty: int = 0, *, weeks: int = 12, films: int = 40, keeping: bool = True, **given):
        runner = AtOnce(list(made_up(NOW, weeks, films, REFERENCE, faulty)))
        model = given.pop("model", REFERENCE.model_sha256)
        page = DriftDialog(runner, model, keeping=keeping, now=lambda: NOW, **given)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return open_it


def test_nothing_is_said_where_nothing_has_changed(open_page):
    page = open_page()
    assert page.headline.text() == "No change that counts"
    assert "films of these weeks are like those the program was made with." in page.lines.text()
    assert "newest films (since 16" in page.lines.text()
    assert "do not rely" not in page.lines.text()
    assert "of 100 with pneumonia. This is no count of the sick." in page.notes.text()


def test_darker_and_blurred_films_are_said_to_be_so(open_page):
    page = open_page(faulty=2)
    assert page.headline.text() == "The films differ: look into it"
    first, second, advice = page.lines.text().splitlines()
    assert first.startswith("Compared with the films the program was made with, the ")
    assert first.endswith("are: less sharp, darker.")
    assert "this clinic's first" in second
    assert second.endswith("less sharp, darker.")
    assert advice.startswith("Until you know why, do not rely on the scores.")
    assert "Check on own films" in advice
    said = interface(page.plots["brightness"]).text(page_name())
    assert said.startswith("Brightness – differs. Brightness by week.")
    assert "Films the program was made with: middle 12" in said


def page_name():
    from PySide6.QtGui import QAccessible

    return QAccessible.Text.Name


def test_too_few_films_say_so(open_page):
    page = open_page(weeks=2, films=8)
    assert page.headline.text().startswith("Too few films to tell: ")
    assert page.headline.text().endswith(" of at least 30")
    empty = open_page(weeks=0)
    assert empty.headline.text() == "Too few films to tell: 0 of at least 30"
    assert interface(empty.plots["films"]).text(page_name()) == "Films by week: no films."
    assert not empty.grab().isNull()


def test_the_span_can_be_chosen_by_keys(open_page, qtbot):
    page = open_page(faulty=2, weeks=30)
    assert page.span.hasFocus()
    assert page.weeks.rowCount() == 8
    qtbot.keyClick(page.span, Qt.Key.Key_Down)
    assert page.weeks.rowCount() == 26
    qtbot.keyClick(page.span, Qt.Key.Key_Down)
    assert page.weeks.rowCount() == 30
    assert "this clinic's first" in page.lines.text()


def test_the_figures_stand_in_tables(open_page, qtbot):
    page = open_page(faulty=2)
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.weeks.isVisible)
    assert page.weeks.item(0, 0).text() == day_words(datetime(2026, 11, 16).toordinal())
    rows = [[page.comparisons.item(row, column).text() for column in range(7)] for row in range(page.comparisons.rowCount())]
    assert rows[0][:2] == ["Brightness", "films of training"]
    assert rows[0][-1] == "yes"
    assert [row[0] for row in rows if row[1] == "own first films"][-1] == "Size in pixels"
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.plots["films"].isVisible)


def test_every_part_has_a_name_and_tab_goes_round(open_page):
    page = open_page(faulty=2)
    assert nameless(page) == []
    order = reached_by_tab(page)
    assert [page.plots[name] for name in PLOTS] == [part for part in order if part in page.plots.values()]
    page.figures.click()
    assert nameless(page) == []
    order = reached_by_tab(page)
    assert page.weeks in order
    assert page.comparisons in order


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_plots_are_painted_in_every_theme(open_page, theme):
    from desktop import theme as themes

    page = open_page(faulty=2)
    app = QApplication.instance()
    themes.apply(app, theme, 2.0)
    try:
        for plot in page.plots.values():
            picture = plot.grab().toImage()
            colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())}
            assert len(colours) > 3
        assert page.width() <= 1366
    finally:
        themes.apply(app, "light", 1.0)


def test_another_language_and_right_to_left(open_page):
    page = open_page(faulty=2)
    app = QApplication.instance()
    languages.apply(app, "ar")
    try:
        assert page.headline.text()
        assert not page.grab().isNull()
    finally:
        languages.apply(app, "en")
    assert page.headline.text() == "The films differ: look into it"


def test_where_results_are_not_kept_it_says_so(open_page):
    page = open_page(keeping=False)
    assert page.lines.text().startswith("Results are not kept at present")


def test_a_model_without_figures_of_its_own_compares_images_only(open_page):
    page = open_page(model="5" * 64)
    assert "scores are compared with this clinic's first films only" in page.notes.text()
    rows = {page.comparisons.item(row, 0).text() for row in range(page.comparisons.rowCount())}
    assert "Score" not in rows


def test_a_damaged_reference_is_said_and_nothing_else_breaks(open_page, tmp_path):
    bad = tmp_path / FILE
    bad.write_text("{")
    page = open_page(files=lambda: [bad])
    assert page.headline.text().startswith("What the films are compared with can't be read")
    assert not page.stack.isEnabled()
    good = open_page(files=lambda: [bad, SHIPPED])
    assert good.headline.text() == "No change that counts"


def test_the_page_opens_from_the_menu_over_the_real_history(open_window, qtbot):
    window = open_window()
    reference = REFERENCE
    results = [result for _, result in made_up(NOW, 1, 60, reference)]
    window.recorder.history.add(results, None)
    window.acts["drift"].trigger()
    page = window.findChild(DriftDialog)
    qtbot.waitUntil(lambda: page._found is not None, timeout=15_000)
    assert sum(int(page.weeks.item(row, 1).text()) for row in range(page.weeks.rowCount())) == len(results)
    assert page.headline.text() == "No change that counts"
    window.recorder.history.add([r for _, r in made_up(NOW, 1, 60, reference, 1)][:50], None)
    window.acts["drift"].trigger()
    assert window.findChildren(DriftDialog) == [page]
    page.close()


def test_a_history_that_can_t_be_read_is_said(qtbot, data_home):
    recorder = Recorder(Preferences())
    try:
        (data_home / "records.sqlite3").mkdir()
        page = DriftDialog(recorder, REFERENCE.model_sha256, now=lambda: NOW)
        qtbot.addWidget(page)
        qtbot.waitUntil(lambda: page._found is not None, timeout=15_000)
        assert page._found.error is not None
        assert page.lines.text()
    finally:
        recorder.shutdown()


def test_what_is_measured_is_what_was_kept(tmp_path):
    kept = [result for _, result in made_up(NOW, 60, 40, REFERENCE)]
    kept += [Result("/a", "error", code="jpeg_damaged"), Result("/b", "refused", code="blank", file_sha256="b" * 64)]
    history = History(tmp_path / "records.sqlite3")
    history.add(kept, None)
    entries, measured = list(history.entries()), list(history.measures())
    history.close()
    assert len(measured) == len(entries) == len(kept) > 2 * 1000
    for entry, (first, found) in zip(entries, measured, strict=True):
        whole = entry.result
        assert first == entry.first
        assert found.path == str(entry.id)
        for name in (
            "status", "file_sha256", "model_sha256", "width", "height", "probability", "typicality", "brightness", "contrast",
            "sharpness", "warnings",
        ):  # fmt: skip
            assert getattr(found, name) == getattr(whole, name), name


def test_a_result_that_is_no_json_counts_as_damage_and_the_others_stay(tmp_path):
    file, kept = tmp_path / "records.sqlite3", [result for _, result in made_up(NOW, 1, 5, REFERENCE)]
    history = History(file)
    history.add(kept, None)
    history.close()
    connection = sqlite3.connect(file)
    connection.execute("UPDATE entries SET result = '{' WHERE id = 2")
    connection.commit()
    connection.close()
    history = History(file)
    assert len(list(history.measures())) == len(kept) - 1
    assert history.problem is not None
    history.close()
    assert list(tmp_path.glob("*.bad*"))


def said_of(history: History) -> Found:
    return work(lambda: [SHIPPED], REFERENCE.model_sha256, datetime.now(UTC))(history)


FAULTS = {
    "none": lambda film: film,
    "darker": lambda film: Image.fromarray(np.clip(np.asarray(film).astype(int) - 20, 0, 255).astype(np.uint8)),
    "less sharp": lambda film: film.filter(ImageFilter.GaussianBlur(film.width / 100)),
}


@pytest.mark.skipif("CHEST_XRAY_DIR" not in os.environ, reason="the data set is not given")
@pytest.mark.parametrize("fault", FAULTS)
def test_real_films_darkened_or_blurred_are_said_to_be_so(tmp_path: Path, fault: str) -> None:
    from training import provenance

    split = provenance.recover_split(CONTRACT, None)
    chosen = np.random.default_rng(1).permutation(len(split.val))[:60]
    model, history = load_classifier(CONTRACT), History(tmp_path / "records.sqlite3")
    results = []
    for number, at in enumerate(chosen):
        path = tmp_path / f"{number}.png"
        FAULTS[fault](Image.fromarray(load(split.val[at].path).pixels)).save(path)
        results.append(assess(path, model).result)
    history.add(results, None)
    found = say(said_of(history).reports[8], day_words)
    history.close()
    if fault == "none":
        assert (found.state, found.headline) == ("fine", "No change that counts")
    else:
        assert found.state == "look"
        assert fault in found.lines[0]
