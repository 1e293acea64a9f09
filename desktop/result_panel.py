"""What the program found in a film, in words that a tired person understands at once, and how far to trust it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cxr import __version__
from cxr.contract import Contract, Decision
from cxr.errors import CxrError
from cxr.result import Result
from desktop import texts, theme
from desktop.age import AgeGroup
from desktop.age_question import AgeQuestion
from desktop.labels import ElidedLabel, plain
from desktop.outcome import Kind, accuracy_of, holds, kind_of, points
from desktop.panel_parts import Legend, Meaning, Verdict, set_colour
from desktop.reader_box import ReadQuestion, VerdictBox
from desktop.retranslating import FollowsLanguage
from desktop.scale import ScoreScale
from desktop.texts import profiles
from desktop.texts import window as words
from desktop.texts.viewing import altered_words


class ResultPanel(FollowsLanguage, QScrollArea):
    """The panel at the right.

    Signals:
        overlay_wanted(bool): show or hide where the program looked.
        age_said(object): the `AgeGroup` that the person gave for the film shown, or None where they took it back.
        facts_wanted(): how good the program is.

    Attributes:
        question: the reader's own read, before the score. opinion: their verdict and note, under it.
    """

    overlay_wanted = Signal(bool)
    age_said = Signal(object)
    facts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contract: Contract | None = None
        self._show_again: Callable[[], None] = self.clear
        self._model_is_bad = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.file, self.verdict, self.message = ElidedLabel(), Verdict(), plain()
        self.legend, self.age = Legend(), AgeQuestion()
        self.score, self.scale, self.meaning = QLabel(), ScoreScale(), Meaning()
        self.not_a_risk, self.warnings, self.model = plain(), plain(), plain()
        self.where, self.facts = QCheckBox(), QPushButton()
        self.question, self.opinion = ReadQuestion(), VerdictBox()
        self._lay_out()
        self.where.toggled.connect(self.overlay_wanted)
        self.age.said.connect(self.age_said)
        self.facts.clicked.connect(self.facts_wanted)
        for signal in (self.opinion.add_note.clicked, self.opinion.note.grown):
            signal.connect(lambda: QTimer.singleShot(0, self, self._show_note))  # once it has its place
        self.retranslate()

    def retranslate(self) -> None:
        """All words, those of the film shown too."""
        self.setAccessibleName(texts.t(texts.PANEL_NAME))
        self.message.setText(texts.t(texts.EMPTY_PANEL))
        self.not_a_risk.setText(texts.t(texts.NOT_A_RISK))
        self.where.setText(texts.t(texts.WHERE))
        self.facts.setText(texts.t(words.FACTS))
        if self._contract is not None:
            self.model.setText(texts.t(texts.MODEL).format(model=self._contract.title, version=__version__))
        else:
            self.model.setText(texts.t(texts.MODEL_BAD if self._model_is_bad else texts.MODEL_LOADING))
        self._show_again()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.legend.retranslate()
            self.retranslate()

    def _lay_out(self) -> None:
        theme.set_points(self.score, theme.NUMBER_POINTS, bold=True)
        theme.set_points(self.model, theme.NORMAL_POINTS - 2)
        self.warnings.setFrameShape(QFrame.Shape.StyledPanel)
        self.warnings.setMargin(8)
        self.warnings.setAutoFillBackground(True)
        self.where.setMinimumHeight(36)
        self.facts.setAutoDefault(False)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        score_line = QVBoxLayout()
        score_line.setSpacing(0)
        score_line.addWidget(self.score)
        score_line.addWidget(self.not_a_risk)
        for widget in (self.file, self.message, self.legend, self.question, self.verdict, self.warnings, self.age):
            layout.addWidget(widget)
        layout.addLayout(score_line)
        for widget in (self.scale, self.meaning, self.where, self.opinion):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self.facts, self.model):
            layout.addWidget(widget)
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.setWidget(content)

    def set_model(self, contract: Contract) -> None:
        """The model is loaded."""
        self._contract, self._model_is_bad = contract, False
        self.retranslate()

    def set_model_problem(self, error: CxrError) -> None:
        """There is no model: say so until there is one."""
        self._contract, self._model_is_bad = None, True

        def show() -> None:
            self.show_waiting("" if error.path is None else error.path.name, Kind.ERROR)
            self.verdict.show_kind(Kind.ERROR, problem_words(error), texts.t(texts.MODEL_BAD_HEADLINE))
            self._show_again = show

        self._show_again = show
        self.retranslate()

    def clear(self) -> None:
        """No film."""
        self._show_again = self.clear
        self.file.hide()
        self._show_parts(verdict=False, scored=False)
        self.message.show()
        self.legend.show()
        self.warnings.hide()
        self._enable_where(available=False)

    def show_waiting(self, name: str, kind: Kind) -> None:
        """A film without a result yet, or for good."""
        self.show_problem(name, kind, "")

    def show_problem(self, name: str, kind: Kind, text: str) -> None:
        """A film without a score, and why."""
        self._show_again = partial(self.show_problem, name, kind, text)
        self._show_file(name)
        self._show_parts(verdict=True, scored=False)
        self.warnings.hide()
        self.verdict.show_kind(kind, text)
        self._enable_where(available=False)

    def show_question(self, name: str, *, keeps: bool, waits: bool = False) -> None:
        """A film whose score is kept back until the reader has said what they see: nothing here may tell of it.

        Args:
            keeps, waits: see `ReadQuestion.ask`.
        """
        self._show_again = partial(self.show_question, name, keeps=keeps, waits=waits)
        self._show_file(name)
        self._show_parts(verdict=False, scored=False, question=True)
        self._forget_result()
        self.question.ask(keeps=keeps, waits=waits)

    def _forget_result(self) -> None:
        """The film before may have been this one: what is hidden holds no words of it either."""
        self.verdict.show_kind(Kind.UNREAD)
        for label in (self.score, self.warnings, *self.meaning.numbers):
            label.setText("")
        self.warnings.hide()
        self.scale.setAccessibleName("")
        self._enable_where(available=False)

    def show_result(
        self,
        name: str,
        result: Result,
        *,
        has_overlay: bool,
        asks_age: bool = False,
        age: AgeGroup | None = None,
        decision: Decision | None = None,
        remarks: Sequence[str] = (),
    ) -> None:
        """A film and what was found.

        Args:
            has_overlay: whether it is known where the program looked.
            asks_age: the file does not tell the child's age.
            age: what the person said of it.
            decision: threshold and zone that the result was made with; None: those in use.
            remarks: sentences that stand over the warnings.
        """
        self._show_again = partial(
            self.show_result,
            name,
            result,
            has_overlay=has_overlay,
            asks_age=asks_age,
            age=age,
            decision=decision,
            remarks=remarks,
        )
        kind = kind_of(result)
        self._show_file(name)
        decision = decision or (None if self._contract is None else self._contract.decision)
        scored = result.probability is not None and decision is not None
        self._show_parts(verdict=True, scored=scored)
        self.verdict.show_kind(kind, texts.reason(result.code, result.message))
        if result.probability is not None and decision is not None:
            self.score.setText(texts.t(texts.SCORE).format(score=points(result.probability)))
            self.scale.show_score(result.probability, decision)
            known = self._fits(result) and holds(result) and not (asks_age and age is None)
            self.meaning.show_meaning(kind, accuracy_of(self._contract) if known and self._contract else None)
        if scored and asks_age:
            self.age.ask(age)
            self.age.show()
        sentences = [f"⚠ {sentence}" for sentence in texts.warning_words(result)]
        if result.altered:  # a remark, no warning
            sentences.insert(0, "• " + texts.t(words.SCORED_ALTERED).format(how=altered_words(result.altered)))
        sentences[:0] = [f"• {one}" for one in (profiles.remark(result), *remarks) if one]
        self.warnings.setText("\n".join(sentences))
        self.warnings.setVisible(bool(sentences))
        set_colour(self.warnings, QPalette.ColorRole.Window, theme.tint(Kind.UNCERTAIN, QApplication.palette()))
        self._enable_where(available=has_overlay)

    def _fits(self, result: Result) -> bool:
        """Whether the figures of the model and threshold in use are those of this result."""
        contract = self._contract
        return contract is not None and (result.model_sha256, result.threshold) == (
            contract.sha256,
            contract.decision.threshold,
        )

    def _show_file(self, name: str) -> None:
        self.file.set_whole(name)
        self.file.show()
        self.message.hide()
        self.legend.hide()

    def _show_parts(self, *, verdict: bool, scored: bool, question: bool = False) -> None:
        self.verdict.setVisible(verdict)
        self.age.hide()
        self.question.setVisible(question)  # not hidden in between: it would lose the focus
        for widget in (self.score, self.scale, self.not_a_risk, self.where, self.opinion):
            widget.setVisible(scored)
        if not scored:
            self.meaning.hide()

    def _show_note(self) -> None:
        """What is being typed stays in view."""
        if self.opinion.note.hasFocus():
            self.ensureWidgetVisible(self.opinion.note, 0, 12)

    def _enable_where(self, *, available: bool) -> None:
        self.where.setEnabled(available)
        able = self._contract is None or "evidence" in self._contract.outputs
        tip = texts.WHERE_TIP if available else texts.WHERE_NOT_HERE if able else texts.WHERE_NONE
        self.where.setToolTip(texts.t(tip))


def problem_words(error: CxrError) -> str:
    """Why there is no model, and what that means."""
    words = f"{error.message} {error.hint}".strip()
    return f"{words}\n\n{texts.t(texts.MODEL_BAD_HINT)}"
