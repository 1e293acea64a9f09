"""The page on reader and program: films counted once, reads and verdicts apart, figures with their intervals, honest words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from cxr.contract import Decision
from cxr.result import Result
from desktop import texts
from desktop.agreement_data import compare
from desktop.pages.agreement import AgreementDialog, figures, kappa_words
from desktop.places import records_file
from desktop.records.history import Entry, History
from desktop.texts import reading as words
from tests.desktop.conftest import wait_until_idle

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DECISION = Decision(0.5, 0.3, 0.7, "made up")


def result(number: int, decision: str = "pneumonia", **changes) -> Result:
    score = {"pneumonia": 0.9, "normal": 0.1, "uncertain": 0.5}[decision]
    made = Result(
        f"/films/{number}.png", "ok", probability=score, decision=decision, threshold=0.5, file_sha256=f"{number:064x}",
        model_sha256="a" * 64, profile="balanced",
    )  # fmt: skip
    return replace(made, **changes)


def entry(number: int, decision: str, read: str = "", days: float = 0, verdict: str = "", **changes) -> Entry:
    at = NOW - timedelta(days=days)
    made = result(number, decision, **changes)
    return Entry(number, at, at, made, DECISION, read, at if read else None, verdict, at if verdict else None, "")


def keep(*said: tuple[str, str, str]) -> None:
    """Films with (decision, read, verdict) in the history of this test."""
    history = History(records_file())
    results = [result(number, decision) for number, (decision, _, _) in enumerate(said)]
    history.add(results, DECISION)
    for one, (_, read, verdict) in zip(results, said, strict=True):
        if read:
            history.say_read(one, read)
        if verdict:
            history.say_verdict(one, verdict, "")
    history.close()


@pytest.fixture
def page(open_window, qtbot):
    """Opens the page from the menu, with what is in the history."""

    def open_it(window=None) -> AgreementDialog:
        window = window or open_window()
        window.acts["agreement"].trigger()
        dialog = window.findChild(AgreementDialog)
        qtbot.waitUntil(lambda: dialog.shown is not None, timeout=10_000)
        QApplication.processEvents()
        return dialog

    return open_it


def said(dialog: AgreementDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def test_reads_and_verdicts_are_never_counted_together():
    found = compare([entry(1, "pneumonia", "pneumonia"), entry(2, "normal", verdict="normal"), entry(3, "uncertain", "unsure")])
    assert found.reads.counts.tolist() == [[0, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert found.verdicts.counts.tolist() == [[1, 0, 0], [0, 0, 0], [0, 0, 0]]


def test_a_film_counts_once_with_what_was_said_last_whatever_model_and_place():
    first = entry(1, "normal", "normal", days=3)
    later = entry(1, "pneumonia", "pneumonia", days=1, model_sha256="b" * 64, path="/copy/1.png")
    between = entry(1, "uncertain", "unsure", days=2, threshold=0.4)
    found = compare([first, later, between])
    assert found.reads.films == 1
    assert found.reads.counts[2, 2] == 1


def test_films_without_a_decision_and_those_said_before_the_time_are_left_out():
    refused = replace(entry(1, "normal", "normal"), result=Result("/films/r.png", "refused", "blank", "The image is blank."))
    found = compare(
        [refused, entry(2, "normal", "normal", days=40), entry(3, "normal", "normal", days=20)], NOW - timedelta(days=30)
    )
    assert found.reads.films == 1


def test_the_page_shows_counts_figures_and_that_verdicts_are_influenced(page):
    pairs = (
        [("pneumonia", "pneumonia", "pneumonia")] * 4 + [("normal", "normal", "")] * 3 + [("pneumonia", "normal", "pneumonia")]
    )
    keep(*pairs, ("uncertain", "unsure", ""))
    dialog = page()
    text = said(dialog)
    for sentence in (words.READS_TITLE, words.VERDICTS_TITLE, words.INFLUENCED, *words.METHOD_LINES):
        assert sentence in text
    assert text.count("Fewer than 30 clear films") == 2
    rows = dict(figures(dialog.shown.reads))
    assert rows[words.FILMS] == "9"
    assert rows[words.CLEAR_FILMS] == "8 of 9"
    assert rows[words.SAME].replace("\u00a0", " ") == "87.5 % (52.9–97.8): 7 of 8 films"
    assert rows[words.SHARES].replace("\u00a0", " ").startswith("by you 50.0 % (21.5–78.5), by the program 62.5 %")
    assert rows[words.SPECIFIC].replace("\u00a0", " ") == "on pneumonia 88.9 %, on normal 85.7 %"
    assert rows[words.KAPPA].startswith("0.75 (")
    assert rows[words.KAPPA].endswith(")"), "no word for the size of a kappa of so few films"
    numbers = {label.accessibleName(): label.text() for label in dialog.findChildren(QLabel) if label.accessibleName()}
    assert numbers["You: Normal; Program: suggestive of pneumonia: 1 films"] == "1"
    assert numbers["You: Not sure; Program: uncertain: 1 films"] == "1"


def test_kappa_that_can_not_be_told_is_no_number(page):
    keep(*[("normal", "normal", "")] * 3)
    dialog = page()
    assert dict(figures(dialog.shown.reads))[words.KAPPA] == "can't be told from these films"
    assert "nan" not in said(dialog)
    assert kappa_words(dialog.shown.reads.agreement).startswith("1.00")


def test_the_paradox_of_kappa_is_told(page):
    keep(*[("normal", "normal", "")] * 34, ("pneumonia", "normal", ""), ("normal", "pneumonia", ""))
    dialog = page()
    text = said(dialog)
    assert words.LOPSIDED in text
    assert "Fewer than 30" not in text
    assert dict(figures(dialog.shown.reads))[words.KAPPA].startswith("−0.0")


def test_without_reads_and_verdicts_the_page_says_how_to_get_them(page):
    dialog = page()
    text = said(dialog)
    assert words.READS_NONE in text
    assert words.VERDICTS_NONE in text
    assert words.METHOD not in text


def test_what_is_said_while_the_page_is_open_comes_onto_it_and_a_time_can_be_chosen(open_window, qtbot, film, page):
    window = open_window()
    dialog = page(window)
    window.preferences.update(read_first=True)
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.panel.question.buttons["pneumonia"].click()
    qtbot.waitUntil(lambda: dialog.shown.reads.films == 1, timeout=10_000)
    window.panel.opinion.buttons["normal"].click()
    qtbot.waitUntil(lambda: dialog.shown.verdicts.counts[0, 2] == 1, timeout=10_000)
    dialog.span.setFocus()
    qtbot.keyClick(dialog.span, Qt.Key.Key_End)
    assert dialog.span.currentData() == 30
    before = dialog.shown
    qtbot.waitUntil(lambda: dialog.shown is not before, timeout=10_000)
    assert dialog.shown.reads.films == 1
    window.acts["agreement"].trigger()
    assert window.findChildren(AgreementDialog) == [dialog], "the open page comes to the front"


def test_a_page_that_is_open_while_the_window_goes_starts_nothing_any_more(open_window, qtbot, film, page):
    window = open_window()
    dialog = page(window)
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.panel.opinion.buttons["normal"].click()
    window.close()
    dialog.refresh()
    [entry] = History(records_file()).find()
    assert entry.verdict == "normal"
    assert not window.recorder._jobs.is_busy


def test_the_page_follows_language_direction_and_theme_and_fits(page, open_window):
    keep(*[("pneumonia", "pneumonia", "normal")] * 3)
    window = open_window()
    dialog = page(window)
    window.preferences.update(language="ar", theme="high_contrast", font_scale=2.0)
    QApplication.processEvents()
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert dialog.area.horizontalScrollBar().maximum() == 0
    assert dialog.findChildren(QLabel)
    window.preferences.update(language="en", theme="light", font_scale=1.0)
    assert texts.t(words.READS_TITLE) in said(dialog)


def test_a_history_that_can_not_be_read_is_told(page):
    records_file().mkdir(parents=True)
    dialog = page()
    assert words.CANT_READ in said(dialog)


def test_only_what_was_said_is_read_from_the_history():
    keep(
        *[("pneumonia", "", "")] * 600, ("normal", "normal", ""), ("normal", "", "pneumonia"), ("uncertain", "unsure", "unsure")
    )
    history = History(records_file())
    said = list(history.entries(said=True))
    assert [(one.read, one.verdict) for one in said] == [("normal", ""), ("", "pneumonia"), ("unsure", "unsure")]
    found, all_of_them = compare(said), compare(history.entries())
    assert found.reads.counts.tolist() == all_of_them.reads.counts.tolist()
    assert found.verdicts.counts.tolist() == all_of_them.verdicts.counts.tolist()
    history.close()
