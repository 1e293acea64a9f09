"""What the program found in a film, in words that a tired person understands at once, and how far to trust it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cxr import __version__
from cxr.contract import Contract
from cxr.errors import CxrError
from cxr.result import Result
from desktop import texts, theme
from desktop.labels import ElidedLabel, plain
from desktop.outcome import PREVALENCES, Accuracy, Kind, accuracy_of, kind_of, points
from desktop.scale import ScoreScale


class Verdict(QFrame):
    """Symbol, headline and what to do, on a tinted plate with a bar of the kind's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Kind.WAITING
        self._bar, self._symbol = QFrame(), QLabel()
        self.headline, self.text = plain(), plain()
        self._bar.setFixedWidth(8)
        self._bar.setAutoFillBackground(True)
        self.setAutoFillBackground(True)
        theme.set_points(self.headline, theme.HEADLINE_POINTS, bold=True)
        self.headline.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.headline, 1)
        words = QVBoxLayout()
        words.setContentsMargins(12, 12, 12, 12)
        words.setSpacing(8)
        words.addLayout(top)
        words.addWidget(self.text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(words, 1)

    def show_kind(self, kind: Kind, text: str, headline: str = "") -> None:
        """Symbol and headline of the kind, unless another is given, and a text under it."""
        self.kind = kind
        self.headline.setText(headline or texts.t(texts.HEADLINES[kind]))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._symbol.setPixmap(theme.symbol(kind).pixmap(44, 44))
        _set_colour(self._bar, QPalette.ColorRole.Window, theme.COLOURS[kind])
        _set_colour(self, QPalette.ColorRole.Window, theme.tint(kind, self.palette()))
        self.setAccessibleName(f"{self.headline.text()}. {text}")


class Meaning(QWidget):
    """What the decision means where few or many children have pneumonia: three numbers side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.source = plain(), plain()
        self.numbers = [QLabel() for _ in PREVALENCES]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.question, 0, 0, 1, len(PREVALENCES))
        for column, (number, prevalence) in enumerate(zip(self.numbers, PREVALENCES, strict=True)):
            theme.set_points(number, theme.NUMBER_POINTS, bold=True)
            where = QLabel(texts.t(texts.MEANS_WHERE).format(share=round(prevalence * 100)))
            theme.set_points(where, theme.NORMAL_POINTS - 2)
            for row, label in ((1, number), (2, where)):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                grid.addWidget(label, row, column)
        theme.set_points(self.source, theme.NORMAL_POINTS - 2)
        grid.addWidget(self.source, 3, 0, 1, len(PREVALENCES))

    def show_meaning(self, kind: Kind, accuracy: Accuracy | None) -> None:
        """Hidden where the figures are not known or the decision says nothing."""
        self.setVisible(accuracy is not None and kind in (Kind.PNEUMONIA, Kind.NORMAL))
        if accuracy is None:
            return
        self.question.setText(texts.t(texts.MEANS_PNEUMONIA if kind is Kind.PNEUMONIA else texts.MEANS_NORMAL))
        self.source.setText(texts.source_words(accuracy))
        for number, prevalence in zip(self.numbers, PREVALENCES, strict=True):
            share = accuracy.shows_pneumonia(kind, prevalence)
            number.setText("" if share is None else texts.share_words(share))


class Legend(QWidget):
    """What can come out, with its symbols: stands in the panel until a film is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setVerticalSpacing(14)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate((Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED)):
            symbol = QLabel()
            symbol.setPixmap(theme.symbol(kind).pixmap(32, 32))
            grid.addWidget(symbol, row, 0)
            grid.addWidget(plain(texts.t(texts.HEADLINES[kind])), row, 1)


class ResultPanel(QScrollArea):
    """The panel at the right.

    Signals:
        overlay_wanted(bool): show or hide where the program looked.
    """

    overlay_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contract: Contract | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(texts.t(texts.PANEL_NAME))
        self.file, self.verdict, self.message = ElidedLabel(), Verdict(), plain(texts.t(texts.EMPTY_PANEL))
        self.legend = Legend()
        self.score, self.scale, self.meaning = QLabel(), ScoreScale(), Meaning()
        self.not_a_risk = plain(texts.t(texts.NOT_A_RISK))
        self.warnings, self.model = plain(), plain(texts.t(texts.MODEL_LOADING))
        self.where = QCheckBox(texts.t(texts.WHERE))
        self._lay_out()
        self.where.toggled.connect(self.overlay_wanted)
        self.clear()

    def _lay_out(self) -> None:
        theme.set_points(self.score, theme.NUMBER_POINTS, bold=True)
        theme.set_points(self.model, theme.NORMAL_POINTS - 2)
        self.warnings.setFrameShape(QFrame.Shape.StyledPanel)
        self.warnings.setMargin(8)
        self.warnings.setAutoFillBackground(True)
        _set_colour(self.warnings, QPalette.ColorRole.Window, theme.tint(Kind.UNCERTAIN, self.palette()))
        self.where.setMinimumHeight(36)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        score_line = QHBoxLayout()
        score_line.addWidget(self.score)
        score_line.addStretch(1)
        self.not_a_risk.setWordWrap(False)
        score_line.addWidget(self.not_a_risk, 0, Qt.AlignmentFlag.AlignBaseline)
        for widget in (self.file, self.message, self.legend, self.verdict):
            layout.addWidget(widget)
        layout.addLayout(score_line)
        for widget in (self.scale, self.warnings, self.meaning, self.where):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.model)
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.setWidget(content)

    def set_model(self, contract: Contract) -> None:
        """The model is loaded."""
        self._contract = contract
        self.model.setText(texts.t(texts.MODEL).format(model=contract.title, version=__version__))
        self._enable_where(available=False)

    def set_model_problem(self, error: CxrError) -> None:
        """There is no model: say so, for as long as the window is open."""
        self.model.setText(texts.t(texts.MODEL_BAD))
        self.show_waiting("" if error.path is None else error.path.name, Kind.ERROR)
        self.verdict.show_kind(Kind.ERROR, problem_words(error), texts.t(texts.MODEL_BAD_HEADLINE))

    def clear(self) -> None:
        """No film yet."""
        self.file.hide()
        self._show_parts(verdict=False, scored=False)
        self.message.show()
        self.legend.show()
        self.warnings.hide()
        self._enable_where(available=False)

    def show_waiting(self, name: str, kind: Kind) -> None:
        """A film without a result yet, or for good."""
        self._show_file(name)
        self._show_parts(verdict=True, scored=False)
        self.warnings.hide()
        self.verdict.show_kind(kind, texts.t(texts.ADVICE[kind]))
        self._enable_where(available=False)

    def show_problem(self, name: str, kind: Kind, text: str) -> None:
        """A film without a score, and why."""
        self.show_waiting(name, kind)
        self.verdict.show_kind(kind, text)

    def show_result(self, name: str, result: Result, *, has_overlay: bool) -> None:
        """A film and what was found."""
        kind = kind_of(result)
        self._show_file(name)
        scored = result.probability is not None and self._contract is not None
        self._show_parts(verdict=True, scored=scored)
        self.verdict.show_kind(kind, result.message or texts.t(texts.ADVICE[kind]))
        if result.probability is not None and self._contract is not None:
            self.score.setText(texts.t(texts.SCORE).format(score=points(result.probability)))
            self.scale.show_score(result.probability, self._contract.decision)
            tested = "age_outside" not in result.warnings  # the figures are of children
            self.meaning.show_meaning(kind, accuracy_of(self._contract) if tested else None)
        sentences = texts.warning_words(result)
        self.warnings.setText("\n".join(f"⚠ {sentence}" for sentence in sentences))
        self.warnings.setVisible(bool(sentences))
        self._enable_where(available=has_overlay)

    def _show_file(self, name: str) -> None:
        self.file.set_whole(name)
        self.file.show()
        self.message.hide()
        self.legend.hide()

    def _show_parts(self, *, verdict: bool, scored: bool) -> None:
        self.verdict.setVisible(verdict)
        for widget in (self.score, self.scale, self.not_a_risk, self.where):
            widget.setVisible(scored)
        if not scored:
            self.meaning.hide()

    def _enable_where(self, *, available: bool) -> None:
        self.where.setEnabled(available)
        able = self._contract is None or "evidence" in self._contract.outputs
        tip = texts.WHERE_TIP if available else texts.WHERE_NOT_HERE if able else texts.WHERE_NONE
        self.where.setToolTip(texts.t(tip))


def problem_words(error: CxrError) -> str:
    """Why there is no model, and what that means."""
    words = f"{error.message} {error.hint}".strip()
    return f"{words}\n\n{texts.t(texts.MODEL_BAD_HINT)}"


def _set_colour(widget: QWidget, role: QPalette.ColorRole, colour: object) -> None:
    palette = widget.palette()
    palette.setColor(role, colour)
    widget.setPalette(palette)
