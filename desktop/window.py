"""The window: puts the parts together and passes on what they say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cxr.contract import INTENDED_USE, Contract, Decision
from cxr.result import Result
from desktop import profiles, theme
from desktop.actions import Actions
from desktop.age import AgeGroup
from desktop.case import Case
from desktop.dialogs import Dialogs
from desktop.film_stage import FilmStage
from desktop.footprint import as_outside
from desktop.jobs import Jobs
from desktop.keeping import Keeping
from desktop.labels import ElidedLabel, plain
from desktop.main_bar import MainBar
from desktop.outcome import Kind
from desktop.pages.summary import SummaryPage
from desktop.places import data_folder
from desktop.preferences import Preferences, packed, unpacked
from desktop.reading import Reading
from desktop.record_pages import RecordPages
from desktop.recorder import Recorder
from desktop.records import events
from desktop.records.history import Entry
from desktop.reports.desk import ReportDesk
from desktop.result_panel import ResultPanel
from desktop.retranslating import FollowsLanguage
from desktop.settings import Settings
from desktop.studies.study import Order, Study
from desktop.study_list import StudyList
from desktop.texts import PROGRAM, safe, t
from desktop.texts import window as words
from desktop.work import Listed, OpenReader

SIZE = (1366, 730)
"""With a title bar and a panel this fits the smallest screen in use, 1366×768."""
LIST_WIDTH, PANEL_WIDTH = 360, 400
RECORD_PAGES = ("history", "agreement", "drift", "local_check", "model", "audit", "save_dicom")
"""The actions that `RecordPages` carries out."""
MANY = 10
"""Films scored and not saved as a table, from which on closing the window asks."""


class Window(FollowsLanguage, QMainWindow):
    """The main window.

    Args:
        open_reader: makes a reader; must not wait for the model.
        preferences: the settings in use; default: the user's.

    Attributes:
        asks_to_save: whether closing asks where the results of many films are not saved.
    """

    def __init__(self, open_reader: OpenReader, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.preferences = preferences or Preferences(parent=self)
        self.reading = Reading(open_reader, self)
        self.side_jobs = Jobs(self)
        self.acts = Actions(self)
        self.dialogs = Dialogs(self, self.preferences, self.side_jobs)
        self.desk = ReportDesk(self.side_jobs, self)
        self.main_bar, self.list = MainBar(self.acts), StudyList(self.reading.small)
        self.stage, self.summary, self.panel = FilmStage(), SummaryPage(), ResultPanel()
        self.footer, self.watch_line = plain(), ElidedLabel()
        self._middle, self._splitter = QStackedWidget(), QSplitter()
        self.recorder = Recorder(self.preferences, self)
        parts = (self.reading, self.list, self.stage, self.panel, self)
        self.case = Case(*parts, recorder=self.recorder, preferences=self.preferences)
        self.keeping = Keeping(self.reading, self.list, self.case, self.dialogs, self.desk, self)
        self.pages = RecordPages(self)
        self._use, self._again = INTENDED_USE, list[Path]()
        self._arrived: set[Path] = set()
        self.asks_to_save, self._unsaved = False, 0
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._restore()
        self.reading.scoring.journals = data_folder() / "journals"
        self.reading.load_model()
        QTimer.singleShot(0, self, self._begin)

    def _lay_out(self) -> None:
        for page in (self.stage, self.summary):
            self._middle.addWidget(page)
        self._splitter.setChildrenCollapsible(False)
        parts = ((self.list, LIST_WIDTH, 260), (self._middle, 100, 420), (self.panel, PANEL_WIDTH, 300))
        for place, (widget, _, narrowest) in enumerate(parts):
            self._splitter.addWidget(widget)
            widget.setMinimumWidth(narrowest)
            self._splitter.setStretchFactor(place, int(widget is self._middle))
        self._share_width(1.0)
        footer = QFrame()
        footer.setFrameShape(QFrame.Shape.StyledPanel)
        theme.set_points(self.footer, theme.NORMAL_POINTS - 1)
        self.footer.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QVBoxLayout(footer)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(2)
        watching = QHBoxLayout()
        watching.addWidget(self.watch_line)
        line.addLayout(watching)
        line.addWidget(self.footer)
        self.watch_line.hide()
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.main_bar)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(footer)
        self.setMenuBar(self.acts.bar)
        self.setCentralWidget(central)
        self.resize(*SIZE)

    def _share_width(self, scale: float) -> None:
        """List and panel as wide as their letters need; the film has the rest."""
        sides = [round(width * scale) for width in (LIST_WIDTH, PANEL_WIDTH)]
        self._splitter.setSizes([sides[0], max(self.width() - sum(sides), 420), sides[1]])
        self._scale = scale

    def _connect(self) -> None:
        reading, acts, dialogs = self.reading, self.acts, self.dialogs
        for name, slot in {
            "open_film": lambda: dialogs.ask_for_films(self.open_paths),
            "open_folder": lambda: dialogs.ask_for_folder(self.open_paths),
            "watch": lambda: dialogs.ask_what_to_watch(lambda folder: self.preferences.update(watch_folder=str(folder))),
            "unwatch": lambda: self.preferences.update(watch_folder=""),
            "save_table": self.keeping.save_table,
            "save_report": self.keeping.save_report,
            "print": self.keeping.save_report,
            "save_list_report": self.keeping.save_list_report,
            "save_picture": self.keeping.save_picture,
            "settings": lambda: dialogs.show_settings(self.recorder.delete_everything),
            "quit": self.close,
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "compare": self.list.compare,
            "find": self.list.focus_search,
            "remove": self.list.remove_selected,
            "pause": self._pause_or_go_on,
            "stop": reading.cancel,
            "score_rest": self._score_rest,
            "summary": self.show_summary,
            "guide": dialogs.show_guide,
            "facts": self.show_facts,
            "shortcuts": lambda: dialogs.show_shortcuts(self),
            "intended": dialogs.show_terms,
            "about": lambda: dialogs.show_about(reading.contract),
            **{name: lambda name=name: getattr(self.pages, name)() for name in RECORD_PAGES},
        }.items():
            acts[name].triggered.connect(lambda _=False, slot=slot: slot())
        acts["where"].toggled.connect(self.panel.where.setChecked)
        acts.recent.aboutToShow.connect(lambda: dialogs.fill_recent(acts.recent, self.open_paths))
        self.panel.overlay_wanted.connect(self.stage.viewer.set_overlay_visible)
        self.panel.overlay_wanted.connect(acts["where"].setChecked)
        self.stage.viewer.overlay_shown.connect(self.panel.where.setChecked)
        self.panel.facts_wanted.connect(self.show_facts)
        self.case.scored.connect(self._on_scored)
        self.case.changed.connect(self._enable_film_actions)
        self.pages.entry_wanted.connect(self.reopen)
        self.case.on_stage.connect(lambda: self._middle.setCurrentWidget(self.stage))
        self.stage.open_wanted.connect(acts["open_film"].trigger)
        self.list.selection_changed.connect(self._on_selection)
        self.list.show_in_folder_wanted.connect(_show_in_folder)
        self._middle.currentChanged.connect(lambda _: self._show_panel())
        self.stage.comparing.connect(lambda _: self._show_panel())
        self.summary.closed.connect(lambda: self._middle.setCurrentWidget(self.stage))
        self.summary.export_wanted.connect(self.keeping.save_table)
        self.summary.report_wanted.connect(self.keeping.save_list_report)
        self.summary.film_wanted.connect(self.list.choose)
        self.panel.age_said.connect(self._keep_age)
        self.preferences.changed.connect(self._follow)
        for failed in (self.preferences.failed, self.recorder.failed):
            failed.connect(dialogs.show_error)
        for signal in (reading.failed, self.desk.failed):
            signal.connect(lambda error, name: dialogs.show_error(error, name))
        reading.model_ready.connect(self._on_model)
        reading.model_failed.connect(self.panel.set_model_problem)
        reading.listed.connect(self._on_listed)
        reading.scored.connect(self._on_scored)
        reading.moved.connect(self._on_moved)
        reading.pause_changed.connect(lambda paused: acts.set_text("pause", words.GO_ON if paused else words.PAUSE))
        reading.ended.connect(self._on_ended)
        reading.journal_failed.connect(lambda reason: self.main_bar.show_rest(words.JOURNAL_FAILED, reason=reason))
        reading.unfinished.connect(lambda found: dialogs.ask_to_go_on(found, reading.go_on, reading.drop))
        reading.watched.connect(self._arrived.update)
        reading.watch_began.connect(lambda films: dialogs.offer_watched(films, self.open_paths))
        reading.watch_problem.connect(lambda reason: self._show_watch_line(words.WATCH_LOST, reason))
        reading.watch_back.connect(lambda: self._show_watch_line(words.WATCHING))
        for saved in (reading.saved, self.desk.saved):
            saved.connect(lambda path: self.main_bar.show_rest(words.SAVED, name=path.name))
        reading.saved.connect(lambda _: self._note_saved())
        self.desk.exported.connect(lambda *what: self.recorder.note(events.exported(*what)))
        self.desk.printed.connect(lambda: self.main_bar.show_rest(words.PRINTED))

    def _begin(self) -> None:
        """After the window is drawn: what was left undone, what the person has to know first."""
        self.reading.look_for_unfinished()
        self._follow(self.preferences.settings)
        self.dialogs.show_terms_once(self.close)
        for problem in self.preferences.problems:
            self.dialogs.show_error(problem)
        job = self.side_jobs.start("profiles", lambda progress, should_stop: profiles.problem())
        job.done.connect(lambda problem: self.dialogs.show_error(problem) if problem is not None else None)

    def _restore(self) -> None:
        settings = self.preferences.settings
        if settings.geometry:
            self.restoreGeometry(unpacked(settings.geometry))
        if settings.splitter:
            self._splitter.restoreState(unpacked(settings.splitter))
            self._scale = settings.font_scale
        self.stage.viewer.set_strength(settings.overlay_opacity)
        self.list.set_order(Order(settings.list_sort))

    def _follow(self, settings: Settings) -> None:
        """The settings that the window itself carries out."""
        self.reading.scoring.workers = settings.workers
        if settings.font_scale != self._scale:
            self._share_width(settings.font_scale)
        folder = Path(settings.watch_folder) if settings.watch_folder else None
        if folder == self.reading.watching.folder:
            return
        self.acts["unwatch"].setEnabled(folder is not None)
        self.watch_line.setVisible(folder is not None)
        if folder is None:
            self.reading.unwatch()
        else:
            self.reading.watch(folder)
            self._show_watch_line(words.WATCHING)

    def retranslate(self) -> None:
        """Title, menus and what stands at the bottom; the parts follow by themselves."""
        self.setWindowTitle(t(PROGRAM))
        self.acts.retranslate()
        self.footer.setText(safe(self._use))
        if self.reading.watching.folder is not None:
            self._show_watch_line(words.WATCHING)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Films and folders, however they came: into the list, the first one onto the stage."""
        if paths:
            absolute = [path.absolute() for path in paths]
            self.case.looks_around = False
            self.preferences.add_recent(absolute)
            self.reading.score(absolute)

    def show_summary(self) -> None:
        """What the list came to, in place of the film."""
        contract = self.reading.contract
        if contract is not None:
            results, scoring = self.list.model.results(), self.reading.scoring
            unread = len(self.list.model.held())
            known = max(0, len(results) + unread - scoring.meter.timed)
            self.summary.show_results(results, contract, scoring.meter.seconds, scoring.skipped, known, unread)
            self._middle.setCurrentWidget(self.summary)
            self.summary.setFocus()

    def _show_panel(self) -> None:
        """It tells of one film: not beside a summary or two films."""
        self.panel.setVisible(self._middle.currentWidget() is self.stage and not self.stage.is_comparing)

    def show_facts(self) -> None:
        """How good the model is."""
        if self.reading.contract is not None:
            self.dialogs.show_facts(self.reading.contract)

    def _score_rest(self) -> None:
        """What a stop left without a score."""
        self.case.looks_around = True
        self.reading.score([study.path for study in self.list.model.of_kind(Kind.UNSCORED)])

    def _note_saved(self) -> None:
        self._unsaved = 0
        self.recorder.note(events.exported("table", len(self.list.model.results()), False))

    def take_up_model(self) -> bool:
        """The model in use or its threshold has changed: start the readers again, then score the films of the list again.

        Returns:
            False where that can't be now, since a list of films is being scored.
        """
        if self.reading.is_scoring:
            return False
        self._again = [
            study.path
            for study in self.list.model.studies
            if study.kind not in (Kind.WAITING, Kind.UNSCORED) and self.case.reopened.entry(study.path) is None
        ]
        self.reading.reload()
        return True

    def _pause_or_go_on(self) -> None:
        if self.reading.paused:
            self.reading.resume()
        else:
            self.reading.pause()

    def _on_model(self, contract: Contract) -> None:
        self._use = contract.intended_use
        self.dialogs.set_model(contract)
        self.footer.setText(safe(self._use))
        self.panel.set_model(contract)
        again, self._again = self._again, []
        current = self.list.current()
        if current is not None:
            self.case.choose(current.path)
        if again:
            self.case.looks_around = True  # who looks at a film stays there
            self.reading.score(again)

    def reopen(self, entry: Entry) -> None:
        """A result of earlier, as it was stored."""
        self.recorder.reopened(entry)
        self.case.reopen(entry)
        self.activateWindow()
        self.list.view.setFocus()

    def _on_listed(self, listed: Listed) -> None:
        if not listed.films:
            return
        scored = self.reading.problem is None
        self.list.add(listed.films, Kind.WAITING if scored else Kind.UNSCORED)
        if self._middle.currentWidget() is self.summary:  # it tells of what was there before
            self._middle.setCurrentWidget(self.stage)
        first = listed.films[0][0]
        if (len(listed.films) == 1 and first not in self._arrived) or not scored:  # one that came by itself takes no stage
            self.case.choose(first)

    def _keep_age(self, group: AgeGroup | None) -> None:
        """What the person said of the age is part of the result that is kept."""
        study = self.list.current()
        if study is not None and study.result is not None:
            self.recorder.scored([study.result], self._decision())
            if group is not None:
                self.recorder.note(events.age_said(study.result, group is AgeGroup.INTENDED))

    def _decision(self) -> Decision | None:
        contract = self.reading.contract
        return None if contract is None else contract.decision

    def _on_scored(self, results: list[Result]) -> None:
        self.recorder.scored(self.case.take(results), self._decision())
        self._unsaved += len(results)
        first = next((result for result in results if result.status == "ok"), None)
        if first is not None and self.list.current() is None:  # something to look at while the rest is read
            self.case.choose(Path(first.path))
        for name in ("save_table", "save_list_report", "summary"):
            self.acts[name].setEnabled(True)

    def _on_moved(self) -> None:
        running = self.reading.is_scoring
        for name in ("pause", "stop"):
            self.acts[name].setEnabled(running)
        if running:
            self.main_bar.show_progress(self.reading.meter)

    def _on_ended(self, cancelled: bool) -> None:
        self._on_moved()
        meter = self.reading.meter
        self.list.model.give_up_waiting()
        if self.list.current() is None and self.list.model.studies:
            self.case.choose(self.list.model.studies[0].path)
        results = self.reading.scoring.results
        came = bool(results) and all(Path(result.path) in self._arrived for result in results)
        self._arrived.clear()
        self.acts["score_rest"].setEnabled(self.reading.problem is None and self.list.model.counts()[Kind.UNSCORED] > 0)
        if cancelled:
            self.main_bar.show_rest(words.CANCELLED, done=meter.done, total=meter.total)
        elif came:
            self.main_bar.show_rest(words.ARRIVED, n=len(results))
        elif meter.total > 1 and self.reading.problem is None:
            self.main_bar.show_rest(words.FINISHED, total=meter.total)
            if not self.case.looks_around:
                self.list.view.scrollToTop()
                self.show_summary()
        else:
            self.main_bar.show_rest()

    def _on_selection(self, selected: int) -> None:
        self.acts["compare"].setEnabled(selected == 2)
        self.acts["remove"].setEnabled(selected > 0)

    def _enable_film_actions(self) -> None:
        source = self.case.source()
        for name in ("save_report", "print"):
            self.acts[name].setEnabled(source is not None)
        self.acts["save_dicom"].setEnabled(bool(self.list.model.results()))
        for name in ("save_picture", "where"):
            self.acts[name].setEnabled(source is not None and source.overlay is not None)

    def _show_watch_line(self, text: str, reason: str = "") -> None:
        folder = self.reading.watching.folder
        if folder is not None:
            self.watch_line.set_whole(t(text).format(name=folder.name or str(folder), reason=reason))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anything with files may be dropped, anywhere."""
        if _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = _local_files(event)
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood, and stop the threads before it goes."""
        if self.asks_to_save and self._unsaved >= MANY:
            event.ignore()
            self.dialogs.ask_before_closing(self.list.model.total, self.keeping.save_table, self._close_unsaved)
            return
        self.preferences.update(
            geometry=packed(self.saveGeometry()),
            splitter=packed(self._splitter.saveState()),
            overlay_opacity=self.stage.viewer.strength,
            list_sort=self.list.model.order.value,
        )
        self.hide()  # the threads may be in the middle of a large film
        self.shutdown()
        super().closeEvent(event)

    def _close_unsaved(self) -> None:
        self.asks_to_save = False
        self.close()

    def shutdown(self) -> None:
        """Stop all threads; what is not written yet is written."""
        self.case.finish()
        self.reading.shutdown()
        self.side_jobs.shutdown()
        self.list.shutdown()
        self.recorder.shutdown()
        self.preferences.shutdown()


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _show_in_folder(study: Study) -> None:
    with as_outside():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(study.path.parent)))
