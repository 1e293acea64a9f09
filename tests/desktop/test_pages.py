"""First run, settings, about, help, keys and errors: real dialogs, real clicks and keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from cxr.contract import INTENDED_USE
from cxr.errors import ImageError, UsageError
from cxr.fake import fake_classifier
from cxr.image_io import load
from desktop import guide, nameless, places, texts, theme
from desktop.licences import collect
from desktop.pages.about import AboutDialog
from desktop.pages.error_dialog import Catcher, ErrorDialog
from desktop.pages.first_run import FirstRunDialog
from desktop.pages.help import HelpDialog
from desktop.pages.settings_page import SettingsDialog
from desktop.pages.shortcuts import ShortcutsDialog
from desktop.settings import Settings
from desktop.texts import pages as words
from desktop.texts import settings as settings_words

ROOT = Path(__file__).parents[2]
LANGUAGES = [("en", "English", True), ("fr", "Français", False), ("ar", "العربية", False)]
SETTINGS = Settings(recent=("/a.png", "/b.png"), watch_folder="/films", others={"later": 1})
NAMES = ("Anna", "anna", "Lindqvist", "lindqvist", "LINDQVIST", "clinic", "/")


@pytest.fixture
def show(qtbot, qapp):
    """Shows a dialog and waits for it; the theme is the usual one afterwards."""
    theme.apply(qapp, "light", 1.0)

    def show_it(dialog: QDialog) -> QDialog:
        if not dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        return dialog

    yield show_it
    theme.apply(qapp, "light", 1.0)


@pytest.fixture
def in_stars(monkeypatch) -> Callable[[QDialog], None]:
    """Puts a dialog into a language in which every word stands between stars and is half as long again."""

    def install(dialog: QDialog) -> None:
        monkeypatch.setattr(texts, "t", lambda text: f"★{text} {'xxxxxxx ' * (len(text) // 16 + 1)}★")
        QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))

    return install


def choose(qtbot, box: QComboBox, data: object) -> None:
    """With the keys, as a person without a mouse does."""
    box.setFocus()
    steps = box.findData(data) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == data


def test_each_setting_is_told_at_once_and_the_others_stay(qtbot, show):
    dialog = show(SettingsDialog(SETTINGS, LANGUAGES))
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    choose(qtbot, dialog.language, "en")
    choose(qtbot, dialog.theme, "light")
    choose(qtbot, dialog.letters, 110)
    dialog.workers.setFocus()
    qtbot.keyClick(dialog.workers, Qt.Key.Key_Up)
    qtbot.mouseClick(dialog.clear_folder, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.clear_recent, Qt.MouseButton.LeftButton)
    expected = replace(SETTINGS, language="en", theme="light", font_scale=1.1, workers=1, watch_folder="", recent=())
    assert told[-1] == expected == dialog.settings
    assert [(t.language, t.theme, t.font_scale) for t in told[:3]] == [
        ("en", "system", 1),
        ("en", "light", 1),
        ("en", "light", 1.1),
    ]
    assert len(told) == 6
    assert not dialog.clear_folder.isEnabled()
    assert not dialog.clear_recent.isEnabled()


def test_a_folder_to_watch_is_chosen(qtbot, show, tmp_path: Path):
    dialog = show(SettingsDialog(Settings(), LANGUAGES))
    assert dialog.folder.accessibleName() == settings_words.WATCH_NONE
    qtbot.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    chooser.setDirectory(str(tmp_path.parent))
    chooser.selectFile(str(tmp_path))
    with qtbot.waitSignal(dialog.changed) as signal:
        chooser.accept()
    assert signal.args[0].watch_folder == str(tmp_path)
    assert dialog.folder.accessibleName() == str(tmp_path)


def test_settings_changed_elsewhere_are_shown_and_not_told_back(qtbot, show):
    dialog = show(SettingsDialog(SETTINGS, LANGUAGES))
    dialog.changed.connect(lambda _: pytest.fail("told back"))
    dialog.set_settings(replace(SETTINGS, theme="dark", font_scale=1.37, workers=2, language="fr"))
    assert (dialog.theme.currentData(), dialog.workers.value(), dialog.language.currentData()) == ("dark", 2, "fr")
    assert dialog.letters.currentText() == "137 %"


def test_a_language_that_nobody_checked_says_so(show):
    dialog = show(SettingsDialog(SETTINGS, LANGUAGES))
    names = [dialog.language.itemText(i) for i in range(dialog.language.count())]
    assert names == [
        "As on this computer",
        "English",
        "Français (not checked by a speaker)",
        "العربية (not checked by a speaker)",
    ]
    assert not dialog.language_note.isVisible()
    dialog.set_settings(replace(SETTINGS, language="ar"))
    assert dialog.language_note.isVisible()


def test_the_first_page_says_what_it_is_for_and_what_it_cannot_do_in_thirty_seconds(qtbot, show):
    dialog = show(FirstRunDialog())
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert INTENDED_USE in said
    assert all(limit in said for limit in words.LIMITS)
    assert "diagnos" not in said.lower()
    assert len(said.split()) <= 120, "at 240 words a minute"
    assert dialog.focusWidget() is dialog.accept_button
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


@pytest.mark.parametrize("how", ["button", "escape", "cross"])
def test_the_first_page_can_be_declined(qtbot, show, how):
    dialog = show(FirstRunDialog())
    with qtbot.waitSignal(dialog.rejected):
        if how == "button":
            qtbot.mouseClick(dialog.decline_button, Qt.MouseButton.LeftButton)
        elif how == "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.close()


def test_looked_at_again_the_first_page_only_closes(show):
    dialog = show(FirstRunDialog(again=True))
    assert not dialog.decline_button.isVisible()
    assert dialog.accept_button.text() == "Close"


def test_about_shows_program_model_and_hash_and_copies_them(qtbot, show):
    contract = fake_classifier().contract
    dialog = show(AboutDialog(contract))
    qtbot.waitUntil(lambda: dialog.list.count() > 3)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert contract.title in copied
    assert contract.sha256 in copied
    assert copied == dialog.facts.text()
    assert dialog.copied.text() == "Copied."


def test_about_shows_the_licence_of_each_library_that_the_application_needs(qtbot, show):
    dialog = show(AboutDialog(None))
    qtbot.waitUntil(lambda: dialog.list.count() > 3)
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    needed = re.findall(r"^([\w-]+)==([\w.]+)", (ROOT / "requirements-app.txt").read_text(), flags=re.MULTILINE)
    assert len(needed) > 8
    for name, version in needed:
        assert [t for t in titles if t.lower().startswith(f"{name.lower()} {version}: ")], name
    assert "Apache License" in dialog.text.toPlainText()
    dialog.list.setFocus()
    row = next(row for row, title in enumerate(titles) if title.startswith("numpy"))
    for _ in range(row):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "NumPy Developers" in dialog.text.toPlainText()


def test_about_says_where_the_licence_is_missing(tmp_path: Path):
    assert [licence.text for licence in collect(tmp_path)[:2]] == [words.LICENCE_MISSING] * 2


GUIDE = """# Guide
Begin [at the end](#the-end), [on the web](https://example.org/x) or at <https://example.org/y>, https://example.org/z.

![a picture](images/a.png) ![outside](../secret.png) ![web](https://example.org/p.png)

<script>alert(1)</script>

## Middle
{filler}

The word elephant stands here.

## The end
An elephant again.
"""


@pytest.fixture
def guide_file(tmp_path: Path) -> Path:
    file = tmp_path / "docs" / "USER_GUIDE.md"
    (file.parent / "images").mkdir(parents=True)
    file.write_text(GUIDE.replace("{filler}", "\n\n".join(["Words."] * 80)), encoding="utf-8")
    for name, width in (("docs/images/a.png", 2000), ("secret.png", 10)):
        picture = QImage(width, width // 2, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.red)
        assert picture.save(str(tmp_path / name))
    return file


@pytest.fixture
def opened_guide(qtbot, show, guide_file: Path, monkeypatch) -> HelpDialog:
    class Browser(QObject):
        def openUrl(self, url) -> bool:
            pytest.fail(f"opened {url}")

    monkeypatch.setattr(QDesktopServices, "openUrl", Browser().openUrl)
    dialog = show(HelpDialog(guide_file))
    qtbot.waitUntil(lambda: dialog.contents.count() > 0)
    return dialog


def test_the_guide_has_contents_that_lead_to_their_chapters(qtbot, opened_guide):
    dialog = opened_guide
    titles = [dialog.contents.item(row).text().strip() for row in range(dialog.contents.count())]
    assert titles == ["Guide", "Middle", "The end"]
    dialog.contents.setFocus()
    for _ in range(3):
        qtbot.keyClick(dialog.contents, Qt.Key.Key_Down)
    assert dialog.page.textCursor().block().text() == "The end"
    assert dialog.page.verticalScrollBar().value() > 500


def test_links_inside_the_guide_lead_there_and_those_to_the_web_are_text(opened_guide):
    dialog = opened_guide
    assert "on the web (https://example.org/x)" in dialog.page.toPlainText()
    links = re.findall('href="([^"]*)"', dialog.page.toHtml())
    assert links == ["#the-end"]
    dialog.page.anchorClicked.emit(QUrl("#the-end"))
    assert dialog.page.textCursor().block().text() == "The end"
    dialog.page.anchorClicked.emit(QUrl("https://example.org/x#guide"))
    assert dialog.page.textCursor().block().text() == "The end"


def test_pictures_come_from_the_guides_folder_only_and_fit(opened_guide, guide_file: Path):
    assert set(opened_guide.page.pictures) == {"images/a.png"}
    assert opened_guide.page.pictures["images/a.png"].width() <= opened_guide.page.viewport().width()
    assert guide.read(guide_file).pictures["images/a.png"].width() == guide.MOST_WIDE
    shown = opened_guide.page.grab().toImage()
    assert any(shown.pixelColor(x, y).name() == "#ff0000" for x in range(0, 500, 9) for y in range(0, 400, 9))


def test_words_are_found_with_the_keys_and_from_the_other_end(qtbot, opened_guide):
    dialog = opened_guide
    dialog.contents.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.field
    qtbot.keyClicks(dialog.field, "elephant")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    first = dialog.page.textCursor().position()
    assert dialog.page.textCursor().selectedText() == "elephant"
    qtbot.keyClick(dialog, Qt.Key.Key_F3)
    second = dialog.page.textCursor().position()
    assert second > first
    qtbot.keyClick(dialog, Qt.Key.Key_F3)
    assert dialog.page.textCursor().position() == first
    assert dialog.note.text() == words.HELP_FROM_START
    qtbot.keyClick(dialog, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.page.textCursor().position() == second
    dialog.field.setText("giraffe")
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert dialog.note.text() == words.HELP_NOT_FOUND
    assert dialog.page.textCursor().position() == second


def test_without_a_guide_the_window_says_so(qtbot, show, tmp_path: Path):
    dialog = show(HelpDialog(tmp_path / "none.md"))
    qtbot.waitUntil(lambda: dialog.page.toPlainText() == words.HELP_MISSING)
    assert not dialog.field.isEnabled()


@pytest.mark.skipif(not places.user_guide().exists(), reason="the guide is not written yet")
def test_the_guide_that_ships_can_be_read_with_its_pictures():
    text = places.user_guide().read_text(encoding="utf-8")
    pictures = set(re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text))
    there = {name for name in pictures if (places.user_guide().parent / name).exists()}
    assert there
    assert set(guide.read(places.user_guide()).pictures) == there


def test_keys_are_listed_with_what_they_do(qtbot, show):
    window = QWidget()
    qtbot.addWidget(window)
    openers, silent, both = QAction("&Open film…", window), QAction("No keys", window), QAction("Save && close", window)
    openers.setShortcut(QKeySequence("Ctrl+O"))
    both.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("F12")])
    dialog = show(ShortcutsDialog([openers, silent, both], [("Zoom in", "+")]))
    table = dialog.table
    rows = [(table.topLevelItem(i).text(0), table.topLevelItem(i).text(1)) for i in range(table.topLevelItemCount())]
    assert rows == [("Open film…", "Ctrl+O"), ("Save & close", "Ctrl+S, F12"), ("Zoom in", "+")]


@pytest.fixture
def damaged(tmp_path: Path) -> ImageError:
    """The program's own failure on a damaged file whose every folder is a name."""
    film = tmp_path / "Anna Lindqvist" / "clinic" / "lindqvist.jpg"
    film.parent.mkdir(parents=True)
    film.write_bytes(b"\xff\xd8\xff nothing more")
    with pytest.raises(ImageError) as caught:
        load(film)
    return caught.value.with_path(film)


def test_an_error_tells_file_reason_and_way_out_and_copies_no_names(qtbot, show, damaged):
    dialog = show(ErrorDialog(damaged, model="fake 0"))
    assert dialog.file.text() == "lindqvist.jpg"
    assert dialog.message.text() == damaged.message
    assert dialog.hint.text() == damaged.hint
    assert not dialog.details.isVisible()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert damaged.code in copied
    assert "cxr.image_io.load:" in copied
    assert "fake 0" in copied
    assert [name for name in NAMES if name in copied] == []
    assert dialog.copied.isVisible()


def test_an_unexpected_failure_shows_its_details_but_copies_no_names_not_even_what_was_selected(qtbot, show):
    try:
        raise ValueError("PatientName is LINDQVIST^Anna in /home/anna/clinic/x.dcm")
    except ValueError as error:
        dialog = show(ErrorDialog(error, "Anna.dcm"))
    assert "mistake" in dialog.message.text()
    height = dialog.height()
    qtbot.mouseClick(dialog.toggle, Qt.MouseButton.LeftButton)
    assert dialog.details.isVisible()
    assert dialog.height() > height
    assert "LINDQVIST^Anna" in dialog.details.toPlainText()
    dialog.details.setFocus()
    for keys in (Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(dialog.details, keys, Qt.KeyboardModifier.ControlModifier)
    selected = QGuiApplication.clipboard().text()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == selected
    assert "ValueError" in selected
    assert [name for name in NAMES if name in selected] == []


def test_what_an_explained_failure_quotes_is_left_out_of_the_copy(monkeypatch):
    monkeypatch.setenv("HOME", "/home/lindqvist")
    error = UsageError(
        "out_unwritable",
        "It can't be written (denied: '/x/Anna (clinic)'). See “Anna” in clinic/anna.csv, Lindqvist.png or 'Anna', lindqvist.",
        "Anna",
        "/srv/clinic/anna.csv",
    )
    text = nameless.sentence(error)
    assert text.startswith("It can't be written …")
    assert [name for name in NAMES if name in text] == []


def test_a_film_named_like_html_is_shown_as_it_is(show):
    dialog = show(ErrorDialog(ImageError("x", "<b>m</b>", "<i>h</i>", "/<h1>Anna.png")))
    assert {label.textFormat() for label in (dialog.file, dialog.message, dialog.hint)} == {Qt.TextFormat.PlainText}
    assert dialog.file.text() == "<h1>Anna.png"


def test_a_failure_in_a_thread_arrives_in_the_window(qtbot):
    import threading

    class Here(QObject):
        def take(self, error: BaseException) -> None:
            taken.append((error, threading.current_thread()))

    taken: list[tuple[BaseException, threading.Thread]] = []
    here, catcher = Here(), Catcher()
    catcher.caught.connect(here.take)
    try:
        thread = threading.Thread(target=int, args=("x",))
        thread.start()
        qtbot.waitUntil(lambda: bool(taken))
        thread.join()
    finally:
        catcher.stop()
    assert isinstance(taken[0][0], ValueError)
    assert taken[0][1] is threading.main_thread()


def make_all(tmp_path: Path) -> list[QDialog]:
    error = ErrorDialog(ImageError("x", "It broke.", "Try again.", "/a.png"))
    error.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window = QWidget()
    dialogs = [SettingsDialog(SETTINGS, LANGUAGES), FirstRunDialog(), AboutDialog(None), HelpDialog(tmp_path / "none.md")]
    return [*dialogs, ShortcutsDialog([QAction("x", window)], [("Zoom in", "+")]), error]


def test_every_word_follows_the_language_without_a_restart(qtbot, show, in_stars, tmp_path: Path):
    dialogs = [show(dialog) for dialog in make_all(tmp_path)]
    for dialog in dialogs:
        in_stars(dialog)
        assert dialog.windowTitle().startswith("★"), type(dialog)
        for button in dialog.findChildren(QAbstractButton):
            assert not button.text() or button.text().startswith("★"), button.text()
    assert dialogs[1].limits[0].text().startswith("★It can miss")
    assert dialogs[0].theme.itemText(1).startswith("★Light")
    assert dialogs[0].theme.currentData() == "system"


@pytest.mark.parametrize(("scale", "direction"), [(1.0, "LeftToRight"), (1.0, "RightToLeft"), (2.0, "LeftToRight")])
def test_longer_words_and_larger_letters_are_not_cut(qtbot, qapp, show, in_stars, tmp_path: Path, scale, direction):
    theme.apply(qapp, "high_contrast", scale)
    QCoreApplication.sendPostedEvents()
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    try:
        for dialog in make_all(tmp_path):
            in_stars(dialog)
            if isinstance(dialog, SettingsDialog):
                dialog.set_settings(replace(SETTINGS, font_scale=scale))
            show(dialog)
            dialog.resize(1320, 660)
            qtbot.wait(30)
            for button in dialog.findChildren(QAbstractButton):
                if button.isVisible() and button.text():
                    assert button.width() >= button.minimumSizeHint().width() - 1, button.text()
            for label in dialog.findChildren(QLabel):
                if label.isVisible() and label.wordWrap() and label.text():
                    assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_control_has_a_name_for_screen_readers_and_the_tab_key_reaches_it(qtbot, show, tmp_path: Path):
    from PySide6.QtGui import QAccessible

    for dialog in make_all(tmp_path):
        show(dialog)
        qtbot.waitUntil(lambda dialog=dialog: QApplication.activeWindow() is dialog)
        kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
        controls = {
            control
            for kind in kinds
            for control in dialog.findChildren(kind)
            if control.isVisible() and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not control.objectName().startswith("qt_")
        }  # fmt: skip
        reached = set()
        for _ in range(40):
            focused = dialog.focusWidget()
            reached.add(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert controls <= reached, {c.metaObject().className() for c in controls - reached}
        for control in controls:
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Name).strip(), control
        dialog.reject()


def test_dialogs_fit_on_the_smallest_screen(show, qapp, tmp_path: Path):
    for scale in (1.0, 2.0):
        theme.apply(qapp, "light", scale)
        for dialog in make_all(tmp_path):
            show(dialog)
            assert dialog.width() <= 1366
            assert dialog.height() <= 768 - 30, type(dialog)
            assert dialog.minimumSizeHint().height() <= 700, type(dialog)


def test_a_dialog_closed_while_it_reads_leaves_nothing_behind(qtbot, show, guide_file: Path):
    for dialog in (HelpDialog(guide_file), AboutDialog(None)):
        show(dialog)
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
