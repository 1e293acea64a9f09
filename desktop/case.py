"""The film on the stage: asked for, read by the reader, shown, turned and scored again, its age said, compared with another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from cxr.orientation import AS_IN_FILE, Alteration, from_code
from cxr.result import Result, escape_path
from desktop import texts
from desktop.age import AgeGroup, Ages
from desktop.age_question import NAMES
from desktop.film_stage import FilmStage
from desktop.opinions import Opinions
from desktop.outcome import Kind
from desktop.preferences import Preferences
from desktop.reading import Reading
from desktop.recorder import Recorder
from desktop.records.history import Entry
from desktop.reopened import Reopened
from desktop.reports.content import FilmSource
from desktop.result_panel import ResultPanel, problem_words
from desktop.studies.study import Study
from desktop.study_list import StudyList
from desktop.texts import window as words
from desktop.work import Shown


class Case(QObject):
    """Between the list, the reading, the stage and the panel.

    Signals:
        scored(list): the Result of the film shown, as scoring gave it; `take` is to get it.
        changed(): what can be done with the film may have changed.
        on_stage(): the stage has something to show that was asked for.

    Attributes:
        opinions: what the reader says of films, and which scores are kept back until then.
        looks_around: whether the person chose a film by themselves; set it to False when something new begins.
        reopened: results of earlier that stand in the list.
    """

    scored = Signal(list)
    changed = Signal()
    on_stage = Signal()

    def __init__(
        self,
        reading: Reading,
        films: StudyList,
        stage: FilmStage,
        panel: ResultPanel,
        parent: QObject,
        *,
        recorder: Recorder,
        preferences: Preferences,
    ) -> None:
        super().__init__(parent)
        self._reading, self._list, self._stage, self._panel = reading, films, stage, panel
        self._ages = Ages()
        self._shown: Shown | None = None
        self.looks_around = False
        self.reopened = Reopened()
        self.opinions = Opinions(recorder, preferences, self)
        films.model.hides = self.opinions.hides
        self.opinions.opened.connect(self._on_opened)
        self.opinions.changed.connect(self._on_opinion_changed)
        self.opinions.forgotten.connect(self._on_forgotten)
        panel.question.said.connect(self._on_read_said)
        panel.opinion.said.connect(self.opinions.say_verdict)
        films.chosen.connect(self._on_chosen)
        films.removed.connect(lambda _: self._on_removed())
        films.compare_wanted.connect(lambda two: reading.compare(two[0].path, two[1].path))
        stage.score_as_shown.connect(self._on_score_as_shown)
        panel.age_said.connect(self._on_age_said)
        reading.shown.connect(self._on_shown)
        reading.compared.connect(self._on_compared)

    def choose(self, path: Path) -> None:
        """A film that nobody has asked for, so that there is something to see."""
        looked = self.looks_around
        self._list.choose(path, reveal=False)
        self.looks_around = looked

    def take(self, results: list[Result]) -> list[Result]:
        """Results into the list, with what the person said of their films; returns them so."""
        for result in results:
            self.reopened.drop(result.path)
        said = [self._ages.apply(result) for result in results]
        self._list.set_results(said)
        self.opinions.note_seen(results)
        return said

    def reopen(self, entry: Entry) -> None:
        """Show a result of earlier as it was stored; the film is read only to be seen."""
        path = Path(entry.result.path)
        if self._list.model.get(path) is None:
            self._list.add([(path, escape_path(path.name))], Kind.WAITING)
        self.reopened.add(entry)
        self.opinions.know([entry])
        self._list.set_results([entry.result])
        self.opinions.note_seen([entry.result])
        self._list.choose(path)

    def finish(self) -> None:
        """The window is going: what was typed and not kept yet is handed over."""
        self._panel.opinion.flush()
        self.opinions.shutdown()

    def source(self) -> FilmSource | None:
        """All that a report says of the film; None where there is no film, or nothing was found of it yet."""
        study, shown = self._list.current(), self._shown
        if study is None or study.result is None or shown is None or shown.path != study.path:
            return None
        pixels = None if shown.film is None else shown.film.pixels
        row = next((row for row, one in enumerate(self._list.model.studies, 1) if one is study), 1)
        return FilmSource(
            study.path,
            row,
            study.result,
            self.reopened.contract(study.result, self._reading.contract),
            pixels,
            shown.overlay,
            self._remarks(study.result),
            self.opinions.said(study.result).note,
        )

    def _remarks(self, result: Result) -> tuple[str, ...]:
        """What a report says of a result of earlier, and of an age that the file does not tell."""
        said = self.reopened.remarks(result)
        if not self._ages.asks(result):
            return said
        age = self._ages.of(result)
        if age is None:
            return (*said, texts.safe(words.AGE_NOT_KNOWN))
        return (*said, texts.t(words.AGE_IN_REPORT).format(age=texts.t(NAMES[age])))

    def _on_chosen(self, study: Study) -> None:
        """Show what is known of it at once, and the film when it is read."""
        self.looks_around = True
        self._shown = None
        self._panel.opinion.flush()
        self.on_stage.emit()
        self._stage.show_loading()
        if study.known is not None:
            self._show_result(study)
        else:
            self._panel.show_waiting(study.name, Kind.WAITING)
        self._reading.show(study.path, AS_IN_FILE if study.known is None else from_code(study.known.altered))
        self.changed.emit()

    def _on_removed(self) -> None:
        if self._list.current() is None:
            self._shown = None
            self._panel.opinion.flush()
            self._stage.show_empty()
            self._panel.clear()
            self.changed.emit()

    def _on_score_as_shown(self, alteration: Alteration) -> None:
        study = self._list.current()
        if study is not None:
            self.reopened.drop(str(study.path))
            self._reading.show(study.path, alteration)

    def _on_shown(self, shown: Shown) -> None:
        study = self._list.current()
        if study is None or study.path != shown.path:
            return
        earlier = self.reopened.entry(shown.path) is not None
        self._shown = shown = self.reopened.as_stored(shown) if earlier else shown
        self._stage.show_film(self._to_be_seen(shown))
        if earlier:
            self._show_result(study)
        elif shown.result is not None:
            self.scored.emit([shown.result])
            self._show_result(study)
        elif shown.problem is not None:
            self._panel.show_problem(study.name, Kind.ERROR, f"{shown.problem.message} {shown.problem.hint}".strip())
        elif self._reading.problem is not None:
            self._panel.show_problem(study.name, Kind.UNSCORED, problem_words(self._reading.problem))
        self.changed.emit()

    def _on_compared(self, one: Shown, other: Shown) -> None:
        self.on_stage.emit()
        self._stage.show_compare(self._to_be_seen(one), self._to_be_seen(other))

    def _to_be_seen(self, shown: Shown) -> Shown:
        """Without what the reader must not know yet."""
        return shown.unread() if shown.result is not None and self.opinions.hides(shown.result) else shown

    def _on_read_said(self, read: str) -> None:
        study = self._list.current()
        if study is not None and study.held is not None:
            self.opinions.say_read(study.held, read)
            if study.held is not None:  # it is being written
                self._show_result(study)

    def _on_opened(self) -> None:
        """Scores that were kept back may be shown."""
        results = [result for result in self._list.model.held() if not self.opinions.hides(result)]
        self._list.set_results(results)
        self.opinions.note_seen(results)
        study, shown = self._list.current(), self._shown
        if study is None or study.result not in results:
            return
        focus = QApplication.focusWidget()
        asked = focus is not None and self._panel.question.isAncestorOf(focus)
        self._show_result(study)
        if shown is not None and not self._stage.is_comparing:
            stands = self._stage.viewer.alteration
            self._stage.show_film(shown)
            self._stage.viewer.set_alteration(stands)
        if asked:  # the button that was pressed is hidden now
            self._panel.opinion.first.setFocus()
        self.changed.emit()

    def _on_opinion_changed(self, result: Result) -> None:
        study = self._list.current()
        if study is not None and study.result is not None and study.result.path == result.path:
            self._show_opinion(study.result)

    def _on_forgotten(self) -> None:
        study = self._list.current()
        if study is not None and study.result is not None:
            self._show_opinion(study.result)

    def _show_opinion(self, result: Result) -> None:
        self._panel.opinion.show_said(result, self.opinions.said(result), keeps=self.opinions.keeps)

    def _on_age_said(self, group: AgeGroup | None) -> None:
        study = self._list.current()
        if study is not None and study.result is not None:
            self._list.set_results([self._ages.say(study.result, group)])
            self._show_result(study)

    def _show_result(self, study: Study) -> None:
        result, shown = study.result, self._shown
        if result is None:
            self._panel.show_question(
                study.name, keeps=self.opinions.keeps, waits=study.held is not None and self.opinions.waits(study.held)
            )
            return
        self._panel.show_result(
            study.name,
            result,
            has_overlay=shown is not None and shown.overlay is not None,
            asks_age=self._ages.asks(result),
            age=self._ages.of(result),
            decision=self.reopened.decision(result),
            remarks=self.reopened.remarks(result),
        )
        if result.probability is not None:
            self._show_opinion(result)
            self.opinions.look_up(result)
