"""What the result panel is made of: the verdict, what it means where pneumonia is rare or common, and what can come out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import texts, theme
from desktop.labels import plain
from desktop.outcome import PREVALENCES, Accuracy, Kind
from desktop.retranslating import Retranslating


class Verdict(QFrame):
    """Symbol, headline and what to do, on a tinted plate with a bar of the kind's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Kind.WAITING
        self._bar, self._symbol = QFrame(), QLabel()
        self.headline, self.text, self.english = plain(), plain(), plain()
        self._bar.setFixedWidth(8)
        self._bar.setAutoFillBackground(True)
        self.setAutoFillBackground(True)
        theme.set_points(self.headline, theme.HEADLINE_POINTS, bold=True)
        self.headline.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.headline, 1)
        theme.set_points(self.english, theme.NORMAL_POINTS - 1)
        column = QVBoxLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.text)
        column.addWidget(self.english)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(column, 1)

    def show_kind(self, kind: Kind, text: str = "", headline: str = "") -> None:
        """Symbol and headline of the kind, unless another is given, and a text under it: its advice, unless another is given.

        In a language that no speaker has reviewed, what the program says of a film stands there in English, too.
        """
        self.kind = kind
        self.headline.setText(headline or texts.t(texts.HEADLINES[kind]))
        text = text or texts.t(texts.ADVICE[kind])
        self.text.setText(text)
        self.text.setVisible(bool(text))
        english = "" if headline else texts.in_english(texts.HEADLINES[kind], texts.ADVICE[kind])
        self.english.setText(english)
        self.english.setVisible(bool(english))
        self._symbol.setPixmap(theme.symbol(kind).pixmap(44, 44))
        set_colour(self._bar, QPalette.ColorRole.Window, theme.COLOURS[kind])
        set_colour(self, QPalette.ColorRole.Window, theme.tint(kind, QApplication.palette()))
        self.setAccessibleName(f"{self.headline.text()}. {text}")


class Meaning(Retranslating):
    """What the decision means where few or many children have pneumonia: three numbers side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.source = plain(), plain()
        self.numbers, self._where = [QLabel() for _ in PREVALENCES], [QLabel() for _ in PREVALENCES]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.question, 0, 0, 1, len(PREVALENCES))
        for column, (number, where) in enumerate(zip(self.numbers, self._where, strict=True)):
            theme.set_points(number, theme.NUMBER_POINTS, bold=True)
            theme.set_points(where, theme.NORMAL_POINTS - 2)
            for row, label in ((1, number), (2, where)):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                grid.addWidget(label, row, column)
        theme.set_points(self.source, theme.NORMAL_POINTS - 2)
        grid.addWidget(self.source, 3, 0, 1, len(PREVALENCES))
        self.retranslate()

    def retranslate(self) -> None:
        """The words that do not depend on the film."""
        for where, prevalence in zip(self._where, PREVALENCES, strict=True):
            where.setText(texts.t(texts.MEANS_WHERE).format(share=round(prevalence * 100)))

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


class Legend(Retranslating):
    """What can come out, with its symbols: stands in the panel until a film is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setVerticalSpacing(14)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._words = {kind: plain() for kind in (Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED)}
        self._symbols = {kind: QLabel() for kind in self._words}
        for row, (kind, label) in enumerate(self._words.items()):
            grid.addWidget(self._symbols[kind], row, 0)
            grid.addWidget(label, row, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """What can come out."""
        for kind, symbol in self._symbols.items():
            symbol.setPixmap(theme.symbol(kind).pixmap(32, 32))
        for kind, label in self._words.items():
            label.setText(texts.safe(texts.HEADLINES[kind]))


def set_colour(widget: QWidget, role: QPalette.ColorRole, colour: object) -> None:
    """A colour of this widget alone; set it again on PaletteChange."""
    palette = widget.palette()
    palette.setColor(role, colour)
    widget.setPalette(palette)
