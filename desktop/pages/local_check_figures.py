"""The figures of a check on own films: a table, the ROC curve and the calibration."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxr.local_check import Figures
from cxr.metrics import Estimate
from desktop import texts, theme
from desktop.labels import plain
from desktop.local_check.sentences import needed_words, percent_words, prevalence_words
from desktop.pages.calibration import CalibrationPlot
from desktop.pages.roc import RocPlot
from desktop.pages.scrolling import scrolling
from desktop.retranslating import Retranslating
from desktop.texts import local_check as check_words
from desktop.texts import model_facts
from desktop.texts import profiles as words


class FiguresTab(Retranslating):
    """Empty until `show_figures`.

    Attributes:
        area: takes the focus, so that keys scroll.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Figures | None = None
        self._trained = 0.0
        self.empty, self.roc, self.calibration = plain(), RocPlot(), CalibrationPlot()
        self._roc_title, self._calibration_title, self._needed_title = QLabel(), QLabel(), QLabel()
        self._roc_says, self._calibration_says, self._counted = plain(), plain(), plain()
        self._content = QWidget()
        self._figures, self._needed = QGridLayout(), QGridLayout()
        self.area = scrolling(self._content, by_keys=True)
        self.setFocusProxy(self.area)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        for title in (self._roc_title, self._calibration_title, self._needed_title):
            theme.set_points(title, theme.NORMAL_POINTS + 2, bold=True)
        theme.set_points(self._counted, theme.NORMAL_POINTS - 1)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(8)
        for grid in (self._figures, self._needed):
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        inner.addLayout(self._figures)
        inner.addWidget(self._counted)
        inner.addWidget(self._needed_title)
        inner.addLayout(self._needed)
        for title, plot, says in (
            (self._roc_title, self.roc, self._roc_says),
            (self._calibration_title, self.calibration, self._calibration_says),
        ):
            line = QHBoxLayout()
            line.setSpacing(16)
            line.addWidget(plot)
            line.addWidget(says, 1, Qt.AlignmentFlag.AlignTop)
            inner.addWidget(title)
            inner.addLayout(line)
        inner.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.area, 1)

    def show_figures(self, found: Figures, trained: float) -> None:
        """Fill the page.

        Args:
            trained: share of pneumonia among the films that the model was made with.
        """
        self._found, self._trained = found, trained
        self.retranslate()

    def retranslate(self) -> None:
        """All words, those of the figures too."""
        found = self._found
        self.empty.setText(texts.t(words.NO_CHECK))
        self.area.setAccessibleName(texts.t(words.TAB_FIGURES).replace("&", ""))
        self._roc_title.setText(texts.t(check_words.ROC))
        self._calibration_title.setText(texts.t(check_words.CALIBRATION))
        self._needed_title.setText(texts.t(check_words.NEEDED))
        self._counted.setText(texts.t(check_words.BY_THRESHOLD))
        self.empty.setVisible(found is None)
        self.area.setVisible(found is not None)
        if found is None:
            return
        self._roc_says.setText(f"{texts.t(words.ROC_READ)}\n\n{texts.t(check_words.ROC_SAYS)}")
        trained, here = (f"{100 * share:.0f}" for share in (self._trained, found.ill.scored / max(found.scored, 1)))
        self._calibration_says.setText(texts.t(check_words.CALIBRATION_SAYS).format(trained=trained, here=here))
        self.roc.show_figures(found)
        self.calibration.show_bins(found.calibration)
        for widget in (self.roc, self._roc_title, self._roc_says):
            widget.setVisible(bool(found.roc))
        for part in (self.calibration, self._calibration_title, self._calibration_says):
            part.setVisible(bool(found.calibration))
        _fill(self._figures, figure_rows(found))
        needed = ((check_words.NEEDED_ILL, found.needed_ill), (check_words.NEEDED_WELL, found.needed_well))
        _fill(self._needed, [(texts.t(name), needed_words(one)) for name, one in needed])


def figure_rows(found: Figures) -> list[tuple[str, str]]:
    """(name, value) of each figure."""
    share = prevalence_words(found.prevalence)
    rows: list[tuple[str, Estimate | None]] = [
        (texts.t(model_facts.SENSITIVITY), found.sensitivity),
        (texts.t(model_facts.SPECIFICITY), found.specificity),
        (texts.t(check_words.AT_PREVALENCE).format(figure=texts.t(check_words.PPV), share=share), found.ppv),
        (texts.t(check_words.AT_PREVALENCE).format(figure=texts.t(check_words.NPV), share=share), found.npv),
        (texts.t(check_words.UNCERTAIN), found.uncertain),
    ]
    said = [(name, percent_words(figure)) for name, figure in rows]
    auc = found.auc
    value = texts.t(check_words.NO_FIGURE) if auc is None else f"{auc.value:.3f} ({auc.low:.3f} – {auc.high:.3f})"
    said.insert(0, (texts.t(model_facts.AUC), value))
    if found.calibration_error is not None and found.calibration_by_chance is not None:
        error, chance = (f"{100 * one:.1f}" for one in (found.calibration_error, found.calibration_by_chance))
        said.append(
            (
                texts.t(model_facts.SPREAD_NAMES["expected calibration error"]),
                texts.t(check_words.CALIBRATION_ERROR).format(points=error, chance=chance),
            )
        )
    return said


def _fill(grid: QGridLayout, rows: list[tuple[str, str]]) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    for number, (name, value) in enumerate(rows):
        shown = plain(value)
        shown.setAccessibleName(f"{name}: {value}")
        for column, label in enumerate((plain(name), shown)):
            grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
