"""The page "Check on own films": how good the program is here, and which threshold it uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from cxr.contract import Contract
from cxr.decision import Decision
from cxr.errors import CxrError
from cxr.local_check import Figures, figures
from cxr.reader import Reader
from desktop import profiles, texts, theme
from desktop.consequences import balanced
from desktop.export import write_whole
from desktop.jobs import Job, Jobs
from desktop.labels import plain
from desktop.local_check.run import Scored, check_job
from desktop.pages.local_check_figures import FiguresTab
from desktop.pages.local_check_start import StartTab
from desktop.pages.local_check_thresholds import ThresholdsTab, story
from desktop.pages.profile_question import ProfileQuestion
from desktop.pages.scrolling import fit_to_screen
from desktop.profiles import BALANCED, Chosen
from desktop.reports.content import Options
from desktop.reports.local_check import CheckSource, check_pdf
from desktop.reports.render import usual_page
from desktop.reports.work import audit_head
from desktop.retranslating import FollowsLanguage
from desktop.texts import profiles as words
from desktop.texts import reports as report_words
from desktop.texts import settings as settings_words
from desktop.texts.profiles import name_of

SIZE = (980, 640)
CHECK, QUICK = "local check", "profiles"
"""Lanes: the films, and the small files."""


@dataclass(frozen=True)
class Checked:
    """What a check came to: the films with their scores, and the figures."""

    scored: Scored
    found: Figures


def checked_job(
    folder: Path, open_reader: Callable[[], Reader], jobs: int, prevalence: float
) -> Callable[[Callable[[tuple[int, int]], None], Callable[[], bool]], Checked]:
    """Job: score the labelled films of a folder, and count. News and errors as `check_job`."""
    scoring = check_job(folder, open_reader, jobs)

    def work(progress: Callable[[tuple[int, int]], None], should_stop: Callable[[], bool]) -> Checked:
        scored = scoring(progress, should_stop)
        return count(scored, scored.contract, prevalence)

    return work


def count(scored: Scored, contract: Contract, prevalence: float) -> Checked:
    """All figures, by the threshold that the contract has."""
    others = {balanced(contract).profile: balanced(contract), **contract.profiles}
    return Checked(scored, figures(scored.labels, scored.results, contract.decision, prevalence, others))


class LocalCheckDialog(FollowsLanguage, QDialog):
    """Three parts: the check, its figures, the threshold.

    Signals:
        profile_chosen(object): another threshold is on the disk: the `Decision`, or None for the model's own. The readers have
            to be started again; then `set_contract`.
        checked(object): the `Figures` of a check that came to its end.
        report_saved(object): the `Figures` of a report that was written.
        failed(object, str): an exception, and the name of what it concerns.

    Args:
        contract: of the model in use, with the decision in use.
        open_reader: makes a reader of it, see `cxr.reader.Reader`.
        jobs: where the work is done.
        is_scoring: whether films are being scored in the window: then the threshold must stay.
        workers: films at a time.
    """

    profile_chosen = Signal(object)
    checked = Signal(object)
    report_saved = Signal(object)
    failed = Signal(object, str)

    def __init__(
        self,
        contract: Contract,
        open_reader: Callable[[], Reader],
        jobs: Jobs,
        is_scoring: Callable[[], bool] = lambda: False,
        workers: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contract, self._open_reader, self._jobs = contract, open_reader, jobs
        self._is_scoring, self._workers = is_scoring, workers
        self._checked: Checked | None = None
        self._chosen: Chosen | None = None
        self._problem: CxrError | None = None
        self._before: Decision | None = None
        self._check: Job | None = None
        self._note = self._note_name = ""
        self._looked_up = self._is_choosing = False
        self.in_use, self.note, self.anew = plain(), plain(), QPushButton()
        self.tabs, self.start = QTabWidget(), StartTab()
        self.figures, self.thresholds = FiguresTab(), ThresholdsTab(contract)
        self.close_button = QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        fit_to_screen(self, *SIZE)
        self.start.choose.setFocus()
        self._look_up()

    def _lay_out(self) -> None:
        theme.set_points(self.in_use, theme.NORMAL_POINTS + 1, bold=True)
        for tab in (self.start, self.figures, self.thresholds):
            self.tabs.addTab(tab, "")
        for button in (self.close_button, self.anew):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.note, 1)
        top.addWidget(self.anew)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.in_use)
        layout.addLayout(top)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.start.wanted.connect(self.check)
        self.start.stop_wanted.connect(self.stop)
        self.start.prevalence_changed.connect(self._count_again)
        self.start.report_wanted.connect(self.ask_where_to_save)
        self.thresholds.wanted.connect(self.ask)
        self.thresholds.back_wanted.connect(self._ask_back)
        self.anew.clicked.connect(self._set_aside)
        self.close_button.clicked.connect(self.reject)

    def done(self, result: int) -> None:
        """A check that is under way is stopped. A threshold that is being written has to be told to the window first."""
        if self._is_choosing:
            return
        self.stop()
        super().done(result)

    @property
    def found(self) -> Figures | None:
        """Of the last check; None: there was none."""
        return None if self._checked is None else self._checked.found

    def set_contract(self, contract: Contract) -> None:
        """Another decision or model is in use: its readers were started again. A check of another model's scores is dropped."""
        other = contract.sha256 != self._contract.sha256 or contract.temperature != self._contract.temperature
        self._contract = contract
        if other:
            self._checked, self._before = None, None
        self._look_up()
        self._count_again()
        self.retranslate()

    def check(self, folder: Path) -> None:
        """Score the films of this folder."""
        if self._check is not None:
            return
        self.start.show_running()
        work = checked_job(folder, self._open_reader, self._workers, self.start.share)
        job = self._check = self._jobs.start(CHECK, work)
        job.progressed.connect(self._on_progress)
        job.done.connect(self._on_checked)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_stopped)

    def stop(self) -> None:
        """The check, after the films under way."""
        if self._check is not None:
            self._check.cancel()

    def ask_where_to_save(self) -> None:
        """The report, as PDF."""
        name, _ = QFileDialog.getSaveFileName(
            self, texts.t(report_words.SAVE_AS), texts.t(words.PDF_NAME), texts.t(report_words.PDF_FILTER)
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"))

    def save(self, path: Path) -> None:
        """Write the report of the last check."""
        checked = self._checked
        if checked is None:
            return
        labelled = checked.scored.labelled
        source = CheckSource(
            checked.found,
            checked.scored.labels,
            checked.scored.results,
            checked.scored.contract,
            labelled.left_out,
            labelled.table is not None,
        )
        options = Options(page=usual_page(), right_to_left=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

        def work(progress: object, should_stop: object) -> tuple[str, Figures]:
            write_whole(path, check_pdf(source, replace(options, audit_head=audit_head())))
            return path.name, checked.found

        job = self._jobs.start(QUICK, work)
        job.done.connect(self._on_saved)
        job.failed.connect(self._on_quick_failed)

    def ask(self, decision: Decision) -> ProfileQuestion | None:
        """Whether this threshold is to be used from now on; nothing changes before it is said."""
        if self._is_scoring() or self._check is not None:
            self._say(words.SCORING)
            return None
        contract, found, share = self._contract, self.found, self.start.share
        sides = []
        for title, one in ((words.NOW, contract.decision), (words.NEW, decision)):
            name = name_of(one.profile, one.threshold)
            sides.append((texts.t(title).format(name=name), story(contract, found, one, share)))
        question = ProfileQuestion(sides[0], sides[1], self)
        question.accepted.connect(partial(self._choose, decision))
        question.finished.connect(question.deleteLater)
        question.open()
        return question

    def _ask_back(self) -> None:
        before = self._way_back()
        if before is not None:
            self.ask(before)

    def _way_back(self) -> Decision | None:
        """The decision before the last change here; the model's own where there was none; None: that is in use."""
        now = self._contract.decision
        before = self._before or balanced(self._contract)
        return None if before == now else before

    def _choose(self, decision: Decision) -> None:
        """The person has said so: write it, then have the readers started again."""
        if self._is_scoring():  # since it was asked
            self._say(words.SCORING)
            return
        contract, evidence = self._contract, "" if self.found is None else f"{self.found.scored} own films"

        def work(progress: object, should_stop: object) -> tuple[Decision, Decision]:
            profiles.choose(contract, decision, evidence)
            return decision, contract.decision

        self._is_choosing = True
        job = self._jobs.start(QUICK, work)
        job.done.connect(self._on_chosen)
        job.failed.connect(self._on_quick_failed)

    def _on_chosen(self, changed: tuple[Decision, Decision]) -> None:
        (decision, self._before), self._note = changed, ""
        self._is_choosing = False
        self._looked_up = False  # until the readers have followed
        self.profile_chosen.emit(None if decision.profile == BALANCED else decision)

    def _set_aside(self) -> None:
        """A damaged file of profiles gives way; the models' own thresholds hold."""
        if self._is_scoring():
            self._say(words.SCORING)
            return
        job = self._jobs.start(QUICK, lambda progress, should_stop: profiles.set_aside())
        job.done.connect(self._on_aside)
        job.failed.connect(self._on_quick_failed)

    def _on_aside(self, _: Path) -> None:
        self._problem = None
        self.profile_chosen.emit(None)
        self._look_up()

    def _look_up(self) -> None:
        """What the file says is in use; another window may have changed it."""
        contract = self._contract
        job = self._jobs.start(QUICK, lambda progress, should_stop: profiles.in_use_for(contract))
        job.done.connect(self._on_looked_up)
        job.failed.connect(self._on_bad_file)

    def _on_looked_up(self, chosen: Chosen | None) -> None:
        self._chosen, self._problem, self._looked_up = chosen, None, True
        self.retranslate()

    def _on_bad_file(self, error: Exception) -> None:
        if not isinstance(error, CxrError):
            raise error
        self._chosen, self._problem = None, error
        self.retranslate()

    def _on_progress(self, news: list[tuple[int, int]]) -> None:
        self.start.show_progress(*news[-1])

    def _on_checked(self, checked: Checked) -> None:
        self._check = None
        if checked.scored.contract.sha256 != self._contract.sha256:  # another model was installed meanwhile
            self.start.show_over(words.STOPPED)
            return
        self.start.show_over()
        self.show_checked(checked)
        self.checked.emit(checked.found)

    def _on_stopped(self) -> None:
        self._check = None
        self.start.show_over(words.STOPPED)

    def _on_failed(self, error: Exception) -> None:
        self._check = None
        self.start.show_over()
        self.failed.emit(error, "")

    def _on_quick_failed(self, error: Exception) -> None:
        self._is_choosing = False
        self.failed.emit(error, "")
        self._look_up()

    def _on_saved(self, saved: tuple[str, Figures]) -> None:
        name, found = saved
        self._say(words.SAVED, name)
        self.report_saved.emit(found)

    def _count_again(self) -> None:
        """Another prevalence or threshold, the same scores."""
        if self._checked is None:
            self._show_thresholds()
            return
        scored, contract, share = self._checked.scored, self._contract, self.start.share
        job = self._jobs.start(QUICK, lambda progress, should_stop: count(scored, contract, share))
        job.done.connect(self.show_checked)

    def show_checked(self, checked: Checked) -> None:
        """What a check came to."""
        self._checked = checked
        self.start.show_figures(checked.found, checked.scored.labelled.left_out)
        self.figures.show_figures(checked.found, checked.scored.contract.prevalence)
        self._show_thresholds()

    def _show_thresholds(self) -> None:
        self.thresholds.show_state(self._contract, self.found, self.start.share, self._way_back())

    def _say(self, sentence: str, name: str = "") -> None:
        self._note, self._note_name = sentence, name
        self._show_note()

    def _show_note(self) -> None:
        """What is wrong with the file goes before what was done last."""
        chosen, decision = self._chosen, self._contract.decision
        text = texts.t(self._note).format(name=self._note_name) if self._note else ""
        on_disk = balanced(self._contract) if chosen is None else chosen.decision
        if self._problem is not None:
            text = f"{self._problem.message} {self._problem.hint}"
        elif not text and self._looked_up and on_disk != decision:
            text = texts.t(words.OTHER_WINDOW).format(name=name_of(on_disk.profile, on_disk.threshold))
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.anew.setVisible(self._problem is not None)

    def retranslate(self) -> None:
        """All words but those of the tabs, which follow by themselves."""
        self.setWindowTitle(texts.t(words.TITLE))
        for number, name in enumerate((words.TAB_CHECK, words.TAB_FIGURES, words.TAB_THRESHOLD)):
            self.tabs.setTabText(number, texts.t(name))
        self.tabs.tabBar().setAccessibleName(texts.t(words.TITLE))
        self.close_button.setText(texts.t(settings_words.CLOSE))
        self.anew.setText(texts.t(words.ANEW))
        decision, chosen = self._contract.decision, self._chosen
        name = name_of(decision.profile, decision.threshold)
        if chosen is not None and chosen.decision == decision:
            day = f"{chosen.since.astimezone():%Y-%m-%d %H:%M}"
            self.in_use.setText(texts.t(words.IN_USE_SINCE).format(name=name, day=day))
        else:
            self.in_use.setText(texts.t(words.IN_USE).format(name=name))
        self._show_note()
        self._show_thresholds()
