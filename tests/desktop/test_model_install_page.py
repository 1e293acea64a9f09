"""The page "Model" in a real window, by keys: install, look at both, agree or not, go back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget

from cxr.classifier import load_classifier
from cxr.reader import DirectReader
from cxr.shipped import CONTRACT as SHIPPED
from desktop import cli, models, places, profiles, theme
from desktop.contrast import TEXT, ratio
from desktop.model_store import changing
from desktop.model_store.comparing import Bench
from desktop.models import active, read_choice
from desktop.pages.model_facts import ModelFactsPage
from desktop.pages.model_page import ModelDialog
from desktop.texts import model_facts
from desktop.texts import model_install as words
from tests.desktop.conftest import draw, wait_until_idle
from tests.desktop.model_files import files_of, hash_in, packed
from tests.desktop.shouting import Shouting
from tests.desktop.test_accessible import nameless, reached_by_tab


def reads_here(contract: Path, **_: object) -> DirectReader:
    """The real model in this process, with the profile chosen for it."""
    return DirectReader(lambda: load_classifier(contract, decision=profiles.chosen(contract)))


@pytest.fixture
def window(open_window, monkeypatch):
    """A window whose model is the one in use, whichever that is."""
    monkeypatch.setattr(cli, "worker_for", reads_here)
    return open_window(open_reader=cli.Model(None, reads_here).open)


@pytest.fixture
def page(window, qtbot) -> ModelDialog:
    window.acts["model"].trigger()
    [dialog] = window.findChildren(ModelDialog)
    settle(qtbot, window)
    return dialog


def settle(qtbot, window) -> None:
    qtbot.waitUntil(lambda: not window.side_jobs.is_busy, timeout=30_000)
    wait_until_idle(qtbot, window)


def install(qtbot, window, page: ModelDialog, package: Path) -> None:
    """Up to the question."""
    page.install(package)
    settle(qtbot, window)


def press(qtbot, widget: QWidget) -> None:
    """With the keyboard."""
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Space)


def cells(table) -> list[list[str]]:
    return [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_the_page_tells_which_model_is_in_use_with_its_figures_and_hash(page, window):
    assert page.overview.headline.text() == "In use: efficientnet_lite0 2.0.0"
    said = " ".join(label.text() for label in page.overview._figures).replace("\n", "")
    assert "98.7 % (97.0–99.5)" in said
    assert models.seal_of(SHIPPED.read_bytes()) in said
    assert page.overview.since.text() == words.SINCE_START
    assert len(cells(page.overview.table)) == 1
    assert not page.overview.back.isEnabled()
    assert not page.overview.use.isEnabled()


def test_a_model_is_chosen_compared_agreed_to_and_then_scores_in_the_window(page, window, qtbot, tmp_path):
    package, films = packed(tmp_path, expected={"rg1.png": 0.5}), [draw(tmp_path / f"{n}.png", 150, mark=n) for n in range(3)]
    window.open_paths(films)
    settle(qtbot, window)
    before = {Path(result.path).name: result.probability for result in window.list.model.results()}
    press(qtbot, page.overview.install)
    chooser = page.findChild(QFileDialog)
    chooser.selectFile(str(package))
    chooser.accept()
    settle(qtbot, window)
    comparison = page.comparison
    assert comparison.isVisible()
    assert QApplication.focusWidget() is comparison.keep or not page.isActiveWindow()
    assert comparison.headline.text() == "efficientnet_lite0 2.1.0 in place of efficientnet_lite0 2.0.0"
    rows = {row[0]: row[1:] for row in cells(comparison.films)}
    assert rows["rg1.png"] == ["Suggestive of pneumonia (50.0)", "Uncertain (50.0)", "finding changes"]
    assert rows["drawn-1.png"][0].startswith("Uncertain (27.")
    assert rows["drawn-1.png"][2] == "score changes"
    assert [comparison.films.item(row, 0).font().bold() for row in range(4)] == [False, False, False, True]
    facts = {row[0]: row[1:] for row in cells(comparison.figures)}
    assert facts["Model"] == ["efficientnet_lite0 2.0.0", "efficientnet_lite0 2.1.0"]
    assert facts["Uncertain"] == ["4 to 42 of 100", "4 to 55 of 100"]
    assert words.PUBLISHED in comparison.numbers.text()
    assert hash_in(files_of()) in comparison.numbers.text().replace("\n", "")
    assert active() == SHIPPED
    press(qtbot, comparison.agree)
    settle(qtbot, window)
    assert read_choice().model == hash_in(files_of())
    assert window.reading.contract.title == "efficientnet_lite0 2.1.0"
    assert page.overview.headline.text() == "In use: efficientnet_lite0 2.1.0"
    assert "From now on films are scored with efficientnet_lite0 2.1.0" in page.status.text()
    assert len(cells(page.overview.table)) == 2
    window.show_facts()
    settle(qtbot, window)
    facts_page = window.findChild(ModelFactsPage)
    assert model_facts.MISSING["test"] not in {label.text() for label in facts_page.findChildren(QLabel)}, "its own reports"
    after = {Path(result.path).name: result for result in window.list.model.results()}
    assert {result.model for result in after.values()} == {"efficientnet_lite0 2.1.0"}, "films of the list are scored again"
    assert all(after[name].probability != before[name] for name in before)
    qtbot.waitUntil(lambda: "model_installed" in places.audit_file().read_text(), timeout=10_000)


def test_keeping_the_present_one_leaves_nothing_behind(page, window, qtbot, tmp_path):
    for leave in (lambda: press(qtbot, page.comparison.keep), lambda: qtbot.keyClick(page, Qt.Key.Key_Escape)):
        install(qtbot, window, page, packed(tmp_path))
        assert page.comparison.isVisible()
        leave()
        assert not page.comparison.isVisible()
        settle(qtbot, window)
        assert page.isVisible()
        assert page.overview.isVisible()
        assert page.status.text() == words.STAYS
        assert list(places.models_folder().iterdir()) == []
    assert active() == SHIPPED


def test_closing_the_page_on_the_question_leaves_nothing_behind(page, window, qtbot, tmp_path):
    install(qtbot, window, page, packed(tmp_path))
    page.done(0)
    settle(qtbot, window)
    assert list(places.models_folder().iterdir()) == []


def test_back_use_and_remove(page, window, qtbot, tmp_path):
    install(qtbot, window, page, packed(tmp_path))
    press(qtbot, page.comparison.agree)
    settle(qtbot, window)
    press(qtbot, page.overview.back)
    settle(qtbot, window)
    assert page.comparison.headline.text() == "efficientnet_lite0 2.0.0 in place of efficientnet_lite0 2.1.0"
    assert page.comparison.numbers.isHidden()
    press(qtbot, page.comparison.agree)
    settle(qtbot, window)
    assert active() == SHIPPED
    assert window.reading.contract.title == "efficientnet_lite0 2.0.0"
    page.overview.table.setFocus()
    page.overview.table.selectRow(1)
    assert page.overview.use.isEnabled()
    press(qtbot, page.overview.use)
    settle(qtbot, window)
    assert page.comparison.isVisible()
    press(qtbot, page.comparison.keep)
    settle(qtbot, window)
    page.overview.table.selectRow(1)
    press(qtbot, page.overview.remove)
    [box] = page.findChildren(QMessageBox)
    assert box.defaultButton().text() == words.REMOVE_NO
    next(button for button in box.buttons() if button.text() == words.REMOVE_YES).click()
    settle(qtbot, window)
    assert page.status.text() == words.REMOVED
    assert len(cells(page.overview.table)) == 1
    assert [path.name for path in places.models_folder().iterdir() if path.is_dir()] == []


def test_while_films_are_scored_the_change_is_refused(page, window, qtbot, tmp_path, folder):
    install(qtbot, window, page, packed(tmp_path))
    window.reading.pause()
    window.open_paths([folder])
    qtbot.waitUntil(lambda: window.reading.is_scoring, timeout=10_000)
    press(qtbot, page.comparison.agree)
    assert page.status.text() == words.WAIT_FOR_FILMS
    page.install(tmp_path / "other.pneumonia-model")
    assert page.status.text() == words.WAIT_FOR_FILMS
    assert active() == SHIPPED
    window.reading.resume()
    settle(qtbot, window)
    press(qtbot, page.comparison.agree)
    settle(qtbot, window)
    assert active() != SHIPPED


def test_what_is_no_model_is_told_on_the_page_and_the_way_out(page, window, qtbot, tmp_path):
    bad = tmp_path / "bad.pneumonia-model"
    bad.write_bytes(b"no model")
    install(qtbot, window, page, bad)
    assert page.overview.isVisible()
    assert page.status.isVisible()
    assert page.status.text().startswith("bad.pneumonia-model: This is no whole model package")
    assert "Copy it again" in page.status.text()
    assert page.overview.install.isEnabled()


def test_a_damaged_model_in_use_is_told_and_left_by_the_page(open_window, qtbot, tmp_path, monkeypatch, film):
    folder = places.models_folder() / ("a" * 64)
    folder.mkdir(parents=True)
    models.choice_file().write_text(models.to_text(models.Choice("a" * 64, "2026-11-01T08:00:00+00:00", (models.SHIPPED,))))
    monkeypatch.setattr(cli, "worker_for", reads_here)
    window = open_window(open_reader=cli.Model(None, reads_here).open_for_window)
    assert window.reading.problem is not None
    window.acts["model"].trigger()
    [page] = window.findChildren(ModelDialog)
    settle(qtbot, window)
    assert page.overview.headline.text() == words.NONE_USABLE
    assert page.overview.problem.text() == words.IN_USE_BAD
    press(qtbot, page.overview.back)
    settle(qtbot, window)
    assert words.NOW_FAILS.split("{")[0] in page.comparison.concerns.text()
    press(qtbot, page.comparison.agree)
    settle(qtbot, window)
    assert active() == SHIPPED
    assert window.reading.problem is None
    window.open_paths([film])
    settle(qtbot, window)
    assert window.list.model.results()[0].status == "ok"


def test_a_model_file_with_a_byte_changed_is_told_in_the_window_with_the_way_back(open_window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "worker_for", reads_here)
    changing.prepare_install(packed(tmp_path), Bench(reads_here), lambda news: None, lambda: False).carry_out()
    path = next(active().parent.glob("*.tflite"))
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    window = open_window(open_reader=cli.Model(None, reads_here).open_for_window)
    said = " ".join(label.text() for label in window.panel.findChildren(QLabel))
    assert "not the one its contract describes" in said
    assert "model back" in said


def test_nothing_waits_on_the_gui_thread_and_a_comparison_can_be_stopped(page, window, qtbot, tmp_path, monkeypatch):
    from tests.desktop.test_model_install_faults import misbehaving

    page._open_reader = partial(misbehaving, "hang on loading")
    page.install(packed(tmp_path))
    qtbot.waitUntil(page.stop_button.isVisible, timeout=5_000)
    assert not page.overview.isEnabled()
    qtbot.wait(300)
    press(qtbot, page.stop_button)
    settle(qtbot, window)
    assert page.status.text() == words.STOPPED
    assert page.overview.isEnabled()
    assert list(places.models_folder().iterdir()) == []


def test_every_part_has_a_name_tab_goes_round_and_words_follow_the_language(page, window, qtbot, tmp_path):
    install(qtbot, window, page, packed(tmp_path))
    page.activateWindow()
    for part in (page.comparison, page.overview):
        page._pages.setCurrentWidget(part)
        QApplication.processEvents()
        assert nameless(page) == []
        (page.comparison.keep if part is page.comparison else page.overview.install).setFocus()
        order = reached_by_tab(page)
        assert all(page.isAncestorOf(widget) for widget in order)
    assert page.comparison.films.focusPolicy() is not Qt.FocusPolicy.NoFocus
    app = QApplication.instance()
    shouting = Shouting()
    QCoreApplication.installTranslator(shouting)
    try:
        QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        for widget in page.findChildren(QWidget):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        assert page.windowTitle().startswith("MODEL")
        assert page.overview.install.text().startswith("&INSTALL FROM FILE")
        assert page.comparison.keep.text().startswith("&KEEP")
        assert cells(page.comparison.films)[0][3].startswith("SCORE CHANGES")
    finally:
        app.removeTranslator(shouting)


def test_it_fits_the_screen_with_large_letters_and_high_contrast(window, qtbot, qapp, tmp_path, restore_theme: None):
    theme.apply(qapp, "high_contrast", 2.0)
    window.acts["model"].trigger()
    [page] = window.findChildren(ModelDialog)
    settle(qtbot, window)
    install(qtbot, window, page, packed(tmp_path))
    screen = page.screen().availableGeometry()
    assert page.height() <= screen.height()
    assert page.minimumSizeHint().width() <= 1366
    palette = page.comparison.films.palette()
    assert ratio(palette.text().color().name(), palette.base().color().name()) >= TEXT
    page.comparison.keep.click()
    settle(qtbot, window)


@pytest.fixture
def restore_theme(qapp):
    yield
    theme.apply(qapp, "light", 1.0)
