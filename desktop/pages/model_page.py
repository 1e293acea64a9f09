"""The page "Model": which one is in use, the others on this computer, install one from a file, go back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from cxr.errors import CxrError
from desktop import texts
from desktop.jobs import Job, Jobs
from desktop.labels import plain
from desktop.model_store import changing, store
from desktop.model_store.changing import Prepared
from desktop.model_store.comparing import Bench, OpenReader
from desktop.model_store.shelf import Installed, installed, present_choice
from desktop.pages.model_comparison import ModelComparison
from desktop.pages.model_overview import ModelOverview
from desktop.pages.scrolling import fit_to_screen
from desktop.records.events import Event
from desktop.retranslating import FollowsLanguage
from desktop.texts import model_install as words

LANE = "model"
SIZE = (960, 640)

Prepare = Callable[[Bench, Any, Any], Prepared]


@dataclass(frozen=True)
class State:
    """What lies in the store: every model; since when the present one is in use; whether there is one to go back to."""

    models: tuple[Installed, ...]
    since: str
    goes_back: bool


class ModelDialog(FollowsLanguage, QDialog):
    """See the module. Every reading, comparing and writing is a job.

    Signals:
        changed(): another model is in use; readers have to be started again.
        failed(object, str): an exception that nobody foresaw, and "".

    Args:
        open_reader: makes a reader in a process of its own, from a contract's path.
        jobs: run the work.
        is_scoring: whether films are being scored in a list; a change of model is refused then.
        note: takes what the audit log is to say.
    """

    changed = Signal()
    failed = Signal(object, str)

    def __init__(
        self,
        open_reader: OpenReader,
        jobs: Jobs,
        is_scoring: Callable[[], bool],
        note: Callable[[Event], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_reader, self._jobs, self._is_scoring, self._note = open_reader, jobs, is_scoring, note
        self._job: Job | None = None
        self._bench: Bench | None = None
        self._prepared: Prepared | None = None
        self._said: Callable[[], str] = str
        self._status_is_news = False
        self.overview, self.comparison, self._pages = ModelOverview(), ModelComparison(), QStackedWidget()
        self.status, self.meter, self.stop_button = plain(), QProgressBar(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        fit_to_screen(self, *SIZE)
        self.overview.install.setFocus()
        self.refresh()

    def _lay_out(self) -> None:
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.status.setContentsMargins(16, 0, 16, 0)
        self.stop_button.setAutoDefault(False)
        self.stop_button.setMinimumHeight(36)
        self.meter.setTextVisible(False)
        for page in (self.overview, self.comparison):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        for part in (self._pages, self.status, self.meter, self.stop_button):
            layout.addWidget(part, 1 if part is self._pages else 0)
        for part in (self.status, self.meter, self.stop_button):
            part.hide()

    def _connect(self) -> None:
        overview, comparison = self.overview, self.comparison
        overview.install.clicked.connect(self.ask_for_file)
        overview.back.clicked.connect(lambda: self._prepare(changing.prepare_back))
        overview.use.clicked.connect(self._use_selected)
        overview.remove.clicked.connect(self._ask_to_remove)
        overview.close_button.clicked.connect(self.reject)
        comparison.agreed.connect(self._carry_out)
        comparison.declined.connect(self._decline)
        self.stop_button.clicked.connect(self._stop)

    def retranslate(self) -> None:
        """Title and what is said below; the parts follow by themselves."""
        self.setWindowTitle(texts.t(words.TITLE))
        self.stop_button.setText(texts.t(words.STOP))
        self.meter.setAccessibleName(texts.t(words.CHECKING))
        self.status.setText(self._said())

    def refresh(self) -> None:
        """Look at the store again."""
        job = self._jobs.start(LANE, lambda progress, should_stop: _look())
        job.done.connect(self._on_looked)
        job.failed.connect(self._on_failed)

    def ask_for_file(self) -> None:
        """The dialog for a package, over this one."""
        if self._refuses():
            return
        dialog = QFileDialog(self, texts.t(words.CHOOSE), "", texts.t(words.FILE_FILTER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.install(Path(name)))
        dialog.open()

    def install(self, file: Path) -> None:
        """Check a package and compare it; the comparison follows, or a sentence why not."""
        self._prepare(partial(changing.prepare_install, file))

    def done(self, result: int) -> None:
        """Closed, by whatever way: what is under way stops, what is not agreed to goes."""
        self._stop()
        self._drop_prepared()
        super().done(result)

    def reject(self) -> None:
        """Escape: on the comparison, the answer that changes nothing."""
        if self._pages.currentWidget() is self.comparison and self._job is None:
            self._decline()
        else:
            super().reject()

    def _use_selected(self) -> None:
        chosen = self.overview.selected()
        if chosen is not None:
            model = chosen.model
            self._prepare(lambda bench, progress, stop: changing.prepare_switch(model, bench, progress, stop))

    def _ask_to_remove(self) -> None:
        chosen = self.overview.selected()
        if chosen is None or self._job is not None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, texts.t(words.TITLE), texts.t(words.REMOVE_QUESTION), parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes = box.addButton(texts.t(words.REMOVE_YES), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(texts.t(words.REMOVE_NO), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        model = chosen.model
        box.buttonClicked.connect(lambda button: self._remove(model) if button is yes else None)
        box.open()

    def _remove(self, model: str) -> None:
        job = self._start(lambda progress, should_stop: store.remove(model), words.CHANGING)
        job.done.connect(lambda _: self._say(lambda: texts.t(words.REMOVED)))

    def _refuses(self) -> bool:
        """Whether the model may not be changed at this moment; says so."""
        if self._job is not None:
            return True
        if self._is_scoring():
            self._say(lambda: texts.t(words.WAIT_FOR_FILMS))
            return True
        return False

    def _prepare(self, prepare: Prepare) -> None:
        if self._refuses():
            return
        bench = self._bench = Bench(self._open_reader)
        job = self._start(lambda progress, should_stop: prepare(bench, progress, should_stop), words.CHECKING)
        job.done.connect(lambda prepared: self._on_prepared(prepared) if isValid(self) else prepared.discard())

    def _carry_out(self) -> None:
        prepared = self._prepared
        if prepared is None or self._refuses():
            return
        self._prepared = None

        def work(progress: object, should_stop: object) -> None:
            try:
                prepared.carry_out()
            finally:
                prepared.discard()

        job = self._start(work, words.CHANGING)
        job.done.connect(lambda _: self._on_changed(prepared))
        job.finished.connect(lambda: self._pages.setCurrentWidget(self.overview) if isValid(self) else None)

    def _decline(self) -> None:
        self._drop_prepared()
        self._pages.setCurrentWidget(self.overview)
        self.overview.install.setFocus()
        self._say(lambda: texts.t(words.STAYS))

    def _drop_prepared(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            self._jobs.start(LANE, lambda progress, should_stop: prepared.discard())

    def _start(self, work: Callable[[Any, Any], Any], says: str) -> Job:
        """A job that shows that it is under way."""
        self._say(lambda: texts.t(says))
        job = self._job = self._jobs.start(LANE, work)
        self._show_busy(busy=True)
        job.progressed.connect(self._on_progress)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(lambda: self._say(lambda: texts.t(words.STOPPED)) if isValid(self) else None)
        job.finished.connect(self._on_finished)
        return job

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._bench is not None:
            self._bench.stop()

    def _show_busy(self, *, busy: bool) -> None:
        self.meter.setRange(0, 0)
        self.meter.setVisible(busy)
        self.stop_button.setVisible(busy)
        self._pages.setEnabled(not busy)
        if busy:
            self.stop_button.setFocus()

    def _say(self, sentence: Callable[[], str]) -> None:
        self._said = sentence
        self.status.setText(sentence())
        self.status.setVisible(bool(self.status.text()))

    def _on_looked(self, state: State) -> None:
        self.overview.show_models(state.models, state.since, goes_back=state.goes_back)

    def _on_progress(self, news: list[tuple[int, int]]) -> None:
        done, total = news[-1]
        self.meter.setRange(0, total)
        self.meter.setValue(done)
        self._say(lambda: texts.t(words.COMPARING).format(done=done, total=total))

    def _on_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._say(str)
        self._show_busy(busy=False)
        self._pages.setCurrentWidget(self.comparison)
        self.comparison.show_change(prepared)

    def _on_changed(self, prepared: Prepared) -> None:
        self._note(changing.event_of(prepared))
        if isValid(self):
            self.changed.emit()
            title = prepared.comparison.then.title
            self._say(lambda: texts.t(words.NOW_IN_USE).format(title=title))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CxrError):
            self._say(lambda: str(error))
        else:
            self.failed.emit(error, "")

    def _on_finished(self) -> None:
        self._job = self._bench = None
        self._show_busy(busy=False)
        if self._pages.currentWidget() is self.overview:
            self.overview.install.setFocus()
        self.refresh()


def _look() -> State:
    choice = present_choice()
    models = tuple(installed())
    goes_back = choice is None or bool(choice.before) or not models[0].in_use or models[0].problem is not None
    return State(models, choice.since if choice else "", goes_back)
