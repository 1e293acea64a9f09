"""Under a score: the reader's verdict and a note. What was kept is seen again, and nothing typed is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.pages.error_dialog import ErrorDialog
from desktop.places import VARIABLE, records_file
from desktop.reader_box import LONGEST
from desktop.recorder import Recorder
from desktop.records.history import Entry, History
from desktop.texts import reading as words
from desktop.texts import t
from tests.desktop.conftest import draw, wait_until_idle


def opened(open_window, qtbot, *films: Path, **settings):
    window = open_window()
    window.preferences.update(**settings)
    window.open_paths(films)
    wait_until_idle(qtbot, window)
    window.list.choose(films[0])
    wait_until_idle(qtbot, window)
    return window


def kept(film: Path) -> Entry:
    [entry] = History(records_file()).find(text=film.name)
    return entry


def wait_for_verdict(qtbot, window, status: str = "Kept.") -> None:
    qtbot.waitUntil(lambda: window.panel.opinion.status.text() == status, timeout=10_000)


def test_a_verdict_is_kept_and_seen_again_and_can_be_taken_back(open_window, qtbot, film):
    window = opened(open_window, qtbot, film)
    assert window.panel.opinion.isVisible()
    window.panel.opinion.buttons["pneumonia"].click()
    wait_for_verdict(qtbot, window)
    window.panel.opinion.buttons["normal"].click()
    wait_for_verdict(qtbot, window)
    window.close()
    assert (kept(film).verdict, kept(film).read, kept(film).note) == ("normal", "", "")
    again = opened(open_window, qtbot, film)
    qtbot.waitUntil(lambda: again.panel.opinion.verdict == "normal", timeout=10_000)
    assert not again.panel.opinion.buttons["pneumonia"].isChecked()
    assert again.panel.opinion.title.text() == "Your verdict: Normal"
    again.panel.opinion.buttons["normal"].click()
    again.close()
    assert kept(film).verdict == ""


def test_a_note_is_kept_when_typing_rests_when_the_focus_leaves_and_beside_a_verdict(open_window, qtbot, film):
    window = opened(open_window, qtbot, film)
    window.activateWindow()
    box = window.panel.opinion
    assert not box.note.isVisible()
    box.add_note.click()
    assert box.note.hasFocus()
    qtbot.keyClicks(box.note, "right upper")
    assert box.status.text() == ""
    wait_for_verdict(qtbot, window)  # typing rests
    assert kept(film).note == "right upper"
    qtbot.keyClicks(box.note, " lobe")
    qtbot.keyClick(box.note, Qt.Key.Key_Tab)  # goes on, and is no letter
    assert not box.note.hasFocus()
    wait_for_verdict(qtbot, window)
    assert kept(film).note == "right upper lobe"
    box.buttons["unsure"].click()
    wait_for_verdict(qtbot, window)
    assert (kept(film).verdict, kept(film).note) == ("unsure", "right upper lobe")


def test_what_is_typed_is_kept_when_another_film_is_chosen_and_each_film_has_its_own(open_window, qtbot, tmp_path):
    one, other = draw(tmp_path / "one.png", 190), draw(tmp_path / "other.png", 60)
    window = opened(open_window, qtbot, one, other)
    window.panel.opinion.add_note.click()
    qtbot.keyClicks(window.panel.opinion.note, "of the one")
    window.list.choose(other)
    assert window.panel.opinion.note.toPlainText() == ""
    wait_until_idle(qtbot, window)
    assert window.panel.opinion.note.toPlainText() == ""
    assert not window.panel.opinion.note.isVisible()
    window.panel.opinion.add_note.click()
    qtbot.keyClicks(window.panel.opinion.note, "of the other")
    window.list.choose(one)
    wait_until_idle(qtbot, window)
    assert window.panel.opinion.note.toPlainText() == "of the one"
    assert window.panel.opinion.note.isVisible()
    window.close()
    assert (kept(one).note, kept(other).note) == ("of the one", "of the other")


@pytest.mark.parametrize("how", ["close", "remove"])
def test_what_is_typed_is_kept_when_the_window_closes_or_the_film_leaves_the_list(open_window, qtbot, film, how):
    window = opened(open_window, qtbot, film)
    window.panel.opinion.add_note.click()
    qtbot.keyClicks(window.panel.opinion.note, "half a sen")
    if how == "remove":
        window.list.remove([window.list.current()])
    window.close()
    assert kept(film).note == "half a sen"


def test_a_language_a_theme_and_a_second_score_leave_what_is_being_typed(open_window, qtbot, film):
    window = opened(open_window, qtbot, film)
    box = window.panel.opinion
    box._pause.setInterval(60_000)
    box.add_note.click()
    qtbot.keyClicks(box.note, "still typ")
    window.preferences.update(language="fr", theme="dark")
    assert box.note.toPlainText() == "still typ"
    window.list.choose(film)  # scored again
    wait_until_idle(qtbot, window)
    assert box.note.toPlainText() == "still typ"
    assert box.note.isVisible()
    window.preferences.update(language="en", theme="light")
    window.close()
    assert kept(film).note == "still typ"


def test_a_note_holds_four_thousand_characters_and_says_where_more_were_left_out(open_window, qtbot, film):
    window = opened(open_window, qtbot, film)
    box = window.panel.opinion
    box.add_note.click()
    QApplication.clipboard().setText("ä" * (LONGEST + 5))
    box.note.paste()
    assert len(box.note.toPlainText()) == LONGEST
    assert box.status.text() == "A note holds 4000 characters: the rest was left out."
    four_lines = box.note.height()
    window.close()
    assert kept(film).note == "ä" * LONGEST
    assert four_lines < 6 * box.fontMetrics().lineSpacing()


def test_without_a_history_it_is_said_and_lasts_until_the_window_closes(open_window, qtbot, film):
    window = opened(open_window, qtbot, film, history=False)
    window.panel.opinion.buttons["pneumonia"].click()
    wait_for_verdict(qtbot, window, "Only until the program is closed: results are not kept (Settings).")
    window.list.choose(film)
    wait_until_idle(qtbot, window)
    assert window.panel.opinion.verdict == "pneumonia"
    window.close()
    assert History(records_file()).count() == 0


def test_after_everything_was_deleted_a_verdict_is_kept_once_the_film_was_scored_again(open_window, qtbot, film):
    window = opened(open_window, qtbot, film)
    gone: list[int] = []
    window.recorder.delete_everything(gone.append)
    qtbot.waitUntil(lambda: gone == [1], timeout=10_000)
    window.panel.opinion.buttons["normal"].click()
    wait_for_verdict(qtbot, window, t(words.NOT_KEPT))
    [dialog] = window.findChildren(ErrorDialog)
    dialog.close()
    window.list.choose(film)  # scored again
    wait_until_idle(qtbot, window)
    window.panel.opinion.buttons["pneumonia"].click()
    wait_for_verdict(qtbot, window)
    assert kept(film).verdict == "pneumonia"


def test_films_without_a_score_have_no_verdict(open_window, qtbot, tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("not a film")
    window = opened(open_window, qtbot, text)
    assert window.panel.verdict.isVisible()
    assert not window.panel.opinion.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_programs_verdict_stays_in_view_and_the_box_is_scrolled_to(open_window, qtbot, film, scale):
    window = opened(open_window, qtbot, film, font_scale=scale)
    window.resize(1366, 768)
    window.activateWindow()
    verdict = window.panel.verdict
    assert verdict.visibleRegion().boundingRect().height() == verdict.height()
    box = window.panel.opinion
    box.add_note.click()
    QApplication.processEvents()
    assert not box.note.visibleRegion().isEmpty()
    for button in (*box.buttons.values(), box.note):
        assert button.width() <= box.width(), "nothing is cut at the side"


CHILD = """
import sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import QTimer
from cxr.fake import fake_classifier
from cxr.reader import DirectReader
from desktop.app import make_application
from desktop.pages.first_run import TERMS_VERSION
from desktop.preferences import Preferences
from desktop.window import Window

app = make_application()
preferences = Preferences()
preferences.update(accepted_terms=TERMS_VERSION, read_first=True)
window = Window(partial(DirectReader, fake_classifier), preferences)
window.show()
window.open_paths([Path(sys.argv[1])])
panel, state = window.panel, {"step": 0}

def go_on():
    if state["step"] == 0 and panel.question.isVisible():
        panel.question.buttons["normal"].click()
        state["step"] = 1
    elif state["step"] == 1 and panel.score.isVisible():
        print("score", flush=True)
        if sys.argv[2] == "read":
            input()
        panel.opinion.buttons["pneumonia"].setChecked(True)
        panel.opinion.note.setPlainText("typed")
        panel.opinion.flush()
        state["step"] = 2
    elif state["step"] == 2 and panel.opinion.status.text() == "Kept.":
        print("kept", flush=True)
        input()

timer = QTimer(interval=1)
timer.timeout.connect(go_on)
timer.start()
app.exec()
"""


@pytest.mark.parametrize(("until", "expected"), [("read", ("normal", "", "")), ("kept", ("normal", "pneumonia", "typed"))])
def test_what_was_confirmed_survives_a_kill(data_home, film, until, expected):
    environment = {**os.environ, VARIABLE: str(data_home), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(film), until],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        for line in child.stdout:
            if line.strip() == {"read": "score", "kept": "kept"}[until]:
                break
        else:
            pytest.fail("the child ended by itself")
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    assert (kept(film).read, kept(film).verdict, kept(film).note) == expected


def test_what_was_said_earlier_is_seen_whichever_news_of_it_comes_first(open_window, qtbot, film, monkeypatch):
    window = opened(open_window, qtbot, film)
    window.panel.opinion.buttons["unsure"].click()
    wait_for_verdict(qtbot, window)
    window.close()
    for late in (Recorder.run, lambda *args: None):  # asked for and kept; kept alone
        monkeypatch.setattr(Recorder, "run", late)
        again = open_window()
        again.open_paths([film])
        qtbot.waitUntil(lambda again=again: again.panel.opinion.verdict == "unsure", timeout=10_000)
        again.close()
