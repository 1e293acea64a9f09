"""The page on the model: how often it is right, where it fails, when not to use it. Every figure is read from a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cxr.contract import Contract
from desktop import texts, theme
from desktop.jobs import Job, Jobs
from desktop.labels import plain
from desktop.pages.calibration import CalibrationPlot
from desktop.pages.model_facts_content import Section, headlines, sections
from desktop.pages.model_reports import ModelReports, reports_job
from desktop.retranslating import FollowsLanguage, Retranslating
from desktop.texts import model_facts as words

TEXT_WIDTH = 860
"""Lines longer than this many pixels are hard to read."""


class ModelFactsPage(Retranslating):
    """Five lines in plain words, then the details under them. Empty until `show_reports` or `load`.

    Attributes:
        area: takes the focus, so that arrow and page keys move through the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports: ModelReports | None = None
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self.retranslate()

    def load(self, jobs: Jobs, contract: Contract, models: Path | None = None) -> Job:
        """Read the reports in a job, then show them."""
        job = jobs.start("facts", reports_job(contract, models))
        job.done.connect(self.show_reports)
        return job

    def show_reports(self, reports: ModelReports) -> None:
        """Fill the page."""
        self._reports = reports
        self.retranslate()

    def retranslate(self) -> None:
        """Lay the page out anew; the place in it stays."""
        bar = self.area.verticalScrollBar()
        place = bar.value()
        self.area.setAccessibleName(texts.t(words.TITLE))
        self.area.setWidget(_content(self._reports))
        bar.setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """The page was mirrored, too."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.retranslate()
        super().changeEvent(event)


class ModelFactsDialog(FollowsLanguage, QDialog):
    """The page in a window of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = ModelFactsPage()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(self._buttons)
        self.resize(920, 660)
        self.retranslate()
        self.page.setFocus()

    def retranslate(self) -> None:
        """The title and the button; the page follows by itself."""
        self.setWindowTitle(texts.t(words.TITLE))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(texts.t(words.CLOSE))


def _content(reports: ModelReports | None) -> QWidget:
    content = QWidget()
    outer = QGridLayout(content)
    outer.setColumnStretch(0, 1)
    column = QWidget()
    column.setMaximumWidth(TEXT_WIDTH)
    outer.addWidget(column, 0, 0)
    layout = QVBoxLayout(column)
    layout.setSpacing(8)
    title = plain(texts.t(words.TITLE))
    theme.set_points(title, theme.HEADLINE_POINTS, bold=True)
    layout.addWidget(title)
    if reports is None:
        layout.addWidget(plain(texts.t(words.READING)))
    else:
        layout.addWidget(_headlines(reports))
        for section in sections(reports):
            _add_section(layout, section, reports)
        layout.addWidget(_small(texts.t(words.SOURCE).format(model=reports.contract.title)))
    layout.addStretch(1)
    return content


def _headlines(reports: ModelReports) -> QFrame:
    """The first lines, larger, on a plate of their own."""
    plate = QFrame()
    plate.setFrameShape(QFrame.Shape.StyledPanel)
    grid = QGridLayout(plate)
    grid.setContentsMargins(12, 10, 12, 10)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(headlines(reports)):
        number, sentence = QLabel("•"), plain(line)
        theme.set_points(sentence, theme.NORMAL_POINTS + 2)
        theme.set_points(number, theme.NORMAL_POINTS + 2, bold=True)
        grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(sentence, row, 1)
    return plate


def _add_section(layout: QVBoxLayout, section: Section, reports: ModelReports) -> None:
    title = plain(section.title)
    theme.set_points(title, theme.NORMAL_POINTS + 3, bold=True)
    layout.addSpacing(10)
    layout.addWidget(title)
    if section.rows:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (name, value) in enumerate(section.rows):
            shown = plain(value)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name}: {value}")
            for column, label in enumerate((plain(name), shown)):
                label.setAlignment(_line_start())
                grid.addWidget(label, row, column)
        layout.addLayout(grid)
    if section.plot and (plot := _plot(reports)) is not None:
        layout.addWidget(plot)
    for sentence in section.sentences:
        layout.addWidget(plain(f"– {sentence}" if not section.rows else sentence))


def _line_start() -> Qt.AlignmentFlag:
    """Where lines begin. Qt goes by the letters, and would set numbers apart from their names on mirrored pages."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


def _plot(reports: ModelReports) -> QWidget | None:
    """Painted where the report has the points; else the report's own picture."""
    if reports.bins:
        plot = CalibrationPlot()
        plot.show_bins(reports.bins)
        return plot
    picture = QPixmap()
    if reports.calibration_png is None or not picture.loadFromData(reports.calibration_png):
        return None
    label = QLabel()
    label.setPixmap(picture.scaledToWidth(min(picture.width(), 440), Qt.TransformationMode.SmoothTransformation))
    label.setAccessibleName(texts.t(words.PLOT_PICTURE))
    return label


def _small(text: str) -> QLabel:
    label = plain(text)
    theme.set_points(label, theme.NORMAL_POINTS - 2)
    return label
