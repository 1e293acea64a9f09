"""What the window asks, and the pages it opens over itself. Nothing here blocks: every answer comes back by a call.

Pages are imported when they are opened: the window is there sooner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QMessageBox

from cxr.contract import Contract
from cxr.result import escape_path
from desktop import languages, log, texts
from desktop.jobs import Jobs
from desktop.labels import tooltip
from desktop.pages.first_run import TERMS_VERSION, FirstRunDialog
from desktop.preferences import Preferences
from desktop.session import Unfinished
from desktop.texts import reading, reports, t
from desktop.texts import window as words


def _nothing() -> None:
    """What the last answer of a question does."""


OpenPaths = Callable[[Sequence[Path]], None]


class Dialogs(QObject):
    """The dialogs of one window.

    Args:
        window: over which they open.
        preferences: that they show and change.
        jobs: for what they read.
    """

    def __init__(self, window: QMainWindow, preferences: Preferences, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._preferences, self._jobs, self._model = window, preferences, jobs, ""

    def set_model(self, contract: Contract) -> None:
        """The model in use, for the details of errors."""
        self._model = contract.title

    def ask_for_films(self, then: OpenPaths) -> None:
        """Films to open."""
        names, _ = QFileDialog.getOpenFileNames(self._window, t(texts.CHOOSE_FILMS), self._folder(), t(texts.FILM_FILTER))
        then([Path(name) for name in names])

    def _folder(self) -> str:
        """Where films were opened last; the person's own folder at first."""
        recent = self._preferences.settings.recent
        return str(Path(recent[0]).parent if recent else Path.home())

    def ask_for_folder(self, then: OpenPaths) -> None:
        """A folder to open."""
        name = QFileDialog.getExistingDirectory(self._window, t(texts.CHOOSE_FOLDER), self._folder())
        then([Path(name)] if name else [])

    def ask_what_to_watch(self, then: Callable[[Path], None]) -> None:
        """A folder whose new films are scored as they arrive."""
        name = QFileDialog.getExistingDirectory(self._window, t(words.WATCH_CHOOSE), self._folder())
        if name:
            then(Path(name).absolute())

    def ask_where_to_save(self, then: Callable[[Path], None]) -> None:
        """A name for the table; what its ending says is what it becomes."""
        name, _ = QFileDialog.getSaveFileName(self._window, t(texts.SAVE_AS), t(texts.TABLE_NAME), t(texts.TABLE_FILTER))
        if name:
            path = Path(name)
            then(path if path.suffix else path.with_suffix(".csv"))

    def ask_to_go_on(
        self,
        found: list[Unfinished],
        go_on: Callable[[Sequence[Unfinished]], None],
        drop: Callable[[Sequence[Unfinished]], None],
    ) -> None:
        """Whether batches that did not come to their end are to be gone on with."""
        done, total = sum(len(one.rows) for one in found), sum(one.total for one in found)
        text = t(words.GO_ON_QUESTION).format(done=done, total=max(total, done))
        go_on_now, discard = (t(words.GO_ON_YES), partial(go_on, found)), (t(words.GO_ON_NO), partial(drop, found))
        self._ask(text, go_on_now, discard, (t(words.NOT_NOW), _nothing))

    def offer_watched(self, films: list[Path], then: OpenPaths) -> None:
        """Whether the films that lie in a watched folder already are to be scored, too."""
        if films:
            self._ask(t(words.WATCH_SCORE).format(n=len(films)), (t(words.YES), partial(then, films)), (t(words.NO), _nothing))

    def ask_before_closing(self, films: int, save: Callable[[], None], close: Callable[[], None]) -> None:
        """Results that are not saved yet."""
        text = t(words.UNSAVED_QUESTION).format(n=films)
        self._ask(text, (t(words.SAVE_TABLE), save), (t(words.CLOSE_UNSAVED), close), (t(reports.CANCEL), _nothing))

    def ask_without_unread(self, films: int, save: Callable[[], None]) -> None:
        """A table or report in which films are missing that the reader has not read yet."""
        text = t(reading.UNREAD_TABLE).format(n=films)
        self._ask(text, (t(reading.SAVE_WITHOUT), save), (t(reports.CANCEL), _nothing))

    def _ask(self, text: str, *answers: tuple[str, Callable[[], None]]) -> None:
        """A question; the first answer is that of Enter, the last that of Escape, and does nothing."""
        box = QMessageBox(QMessageBox.Icon.Question, t(texts.PROGRAM), text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        roles = QMessageBox.ButtonRole
        buttons = [
            box.addButton(name, roles.RejectRole if number == len(answers) - 1 else roles.AcceptRole)
            for number, (name, _) in enumerate(answers)
        ]
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(buttons[-1])
        box.buttonClicked.connect(lambda button: answers[buttons.index(button)][1]())
        box.open()

    def fill_recent(self, menu: QMenu, then: OpenPaths) -> None:
        """What was opened last."""
        menu.clear()
        for name in self._preferences.settings.recent:
            shown = escape_path(Path(name).name or name)
            action = menu.addAction(shown.replace("&", "&&"), partial(then, [Path(name)]))
            action.setToolTip(tooltip(escape_path(name)))
        if menu.isEmpty():
            menu.addAction(t(words.NO_RECENT)).setEnabled(False)

    def show_settings(self, delete: Callable[[Callable[[int], None]], None]) -> None:
        """Language, colours, letters, workers, watched folder, what is kept.

        Args:
            delete: deletes all earlier results, and then calls what it is given with their number.
        """
        from desktop.pages.settings_page import SettingsDialog

        offered = [(one.code, one.name, one.reviewed) for one in languages.LANGUAGES]
        dialog = SettingsDialog(self._preferences.settings, offered, self._window)
        dialog.changed.connect(self._preferences.replace)
        dialog.delete_wanted.connect(lambda: delete(dialog.records.show_deleted))
        self._preferences.changed.connect(dialog.set_settings)
        self._open(dialog)

    def show_terms_once(self, declined: Callable[[], object]) -> None:
        """What the program is for, until it was accepted."""
        if self._preferences.settings.accepted_terms == TERMS_VERSION:
            return
        dialog = FirstRunDialog(self._window)
        dialog.accepted.connect(lambda: self._preferences.update(accepted_terms=TERMS_VERSION))
        dialog.rejected.connect(declined)
        self._open(dialog)

    def show_terms(self) -> None:
        """The same page, to read again."""
        self._open(FirstRunDialog(self._window, again=True))

    def show_about(self, contract: Contract | None) -> None:
        """Versions and licences."""
        from desktop.pages.about import AboutDialog

        self._open(AboutDialog(contract, self._window))

    def show_guide(self) -> None:
        """The user guide."""
        from desktop.pages.help import HelpDialog

        self._open(HelpDialog(parent=self._window), modal=False)

    def show_shortcuts(self, window: QMainWindow) -> None:
        """All keys."""
        from desktop.pages.shortcuts import ShortcutsDialog

        with_keys = [action for action in window.findChildren(QAction) if not action.shortcut().isEmpty() and action.text()]
        self._open(ShortcutsDialog(with_keys, parent=self._window), modal=False)

    def show_facts(self, contract: Contract) -> None:
        """How good the model is, from its reports."""
        from desktop.pages.model_facts import ModelFactsDialog

        dialog = ModelFactsDialog(self._window)
        dialog.page.load(self._jobs, contract)
        self._open(dialog, modal=False)

    @Slot(object)
    def show_error(self, error: Exception, name: str = "") -> None:
        """What happened, to which file, and the way out."""
        from desktop.pages.error_dialog import ErrorDialog

        log.failure("shown", error)
        self._open(ErrorDialog(error, name, self._model, self._window))

    def _open(self, dialog: object, *, modal: bool = True) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # type: ignore[attr-defined]
        if modal:
            dialog.open()  # type: ignore[attr-defined]
        else:
            dialog.show()  # type: ignore[attr-defined]
