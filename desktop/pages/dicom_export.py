"""The dialog "Save as DICOM…": what is written, whether it says who the patient is, and where; then the writing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cxr.dicom_out.order import Order
from cxr.reader import Reader
from cxr.result import Result, escape_path
from desktop.dicom_export import Outcome, export_job
from desktop.jobs import Job, Jobs
from desktop.labels import ElidedLabel, plain
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.retranslating import FollowsLanguage
from desktop.texts import dicom as words
from desktop.texts import safe, t

LANE = "dicom"
SHOWN = 5
"""Films that could not be written, by name, at the most."""


class DicomExportDialog(FollowsLanguage, QDialog):
    """Ticks, a folder, a button; while it writes, how far it is and a button to stop.

    Signals:
        exported(int, bool): films written, and whether without names.
        failed(object, str): the exception that ended it, and the folder's name.

    Args:
        film: the result of the film on the stage; None where there is none.
        films: those of the list.
        open_reader: makes what reads films.
        jobs: where the work is done.
    """

    exported = Signal(int, bool)
    failed = Signal(object, str)

    def __init__(
        self,
        film: Result | None,
        films: Sequence[Result],
        open_reader: Callable[[], Reader],
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._film, self._films, self._open_reader, self._jobs = film, list(films), open_reader, jobs
        self._folder: Path | None = None
        self._job: Job | None = None
        self._said: Callable[[], str] = str
        self.what, self.consequence, self.outcome = plain(), plain(), plain()
        self.which, self.contents, self.patient = QGroupBox(), QGroupBox(), QGroupBox()
        self.this_film, self.all_films = QRadioButton(), QRadioButton()
        self.picture, self.report, self.copy, self.deidentify = QCheckBox(), QCheckBox(), QCheckBox(), QCheckBox()
        self.folder_label, self.folder, self.choose = QLabel(), ElidedLabel(), QPushButton()
        self.bar = QProgressBar()
        self.save, self.stop, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_running(False)
        self.bar.hide()
        self.outcome.hide()
        self.save.setFocus()
        fit_to_screen(self, 620)

    def _lay_out(self) -> None:
        for box, parts in (
            (self.which, (self.this_film, self.all_films)),
            (self.contents, (self.picture, self.report, self.copy)),
            (self.patient, (self.deidentify, self.consequence)),
        ):
            inside = QVBoxLayout(box)
            for part in parts:
                inside.addWidget(part)
        self.consequence.setFrameShape(QFrame.Shape.StyledPanel)
        self.consequence.setMargin(8)
        self.picture.setChecked(True)
        self.report.setChecked(True)
        self.this_film.setEnabled(self._film is not None)
        self.all_films.setEnabled(bool(self._films))
        (self.this_film if self._film is not None else self.all_films).setChecked(True)
        self.folder_label.setBuddy(self.choose)
        place = QHBoxLayout()
        place.addWidget(self.folder_label)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.what, self.which, self.contents, self.patient):
            column.addWidget(widget)
        column.addLayout(place)
        column.addWidget(self.outcome)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.close_button, self.stop, self.save):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.save.setDefault(True)
        layout = QVBoxLayout(self)
        self._area = scrolling(content)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _connect(self) -> None:
        for tick in (self.picture, self.report, self.copy):
            tick.toggled.connect(lambda _: self._allow())
        self.deidentify.toggled.connect(lambda _: self._say_consequence())
        self.choose.clicked.connect(lambda: self._choose())
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.reject)

    def set_folder(self, folder: Path) -> None:
        """Where the files go."""
        self._folder = folder
        self.outcome.hide()  # of another folder
        self._say_folder()

    def order(self, folder: Path) -> Order:
        """As ticked at this moment."""
        return Order(
            folder,
            picture=self.picture.isChecked(),
            report=self.report.isChecked(),
            copy=self.copy.isChecked(),
            deidentify=self.deidentify.isChecked(),
        )

    def retranslate(self) -> None:
        """All words; ticks, folder and what was said stay."""
        self.setWindowTitle(t(words.TITLE))
        self.what.setText(t(words.WHAT))
        for widget, text in (
            (self.this_film, words.THIS_FILM), (self.picture, words.PICTURE), (self.report, words.REPORT),
            (self.copy, words.COPY), (self.deidentify, words.DEIDENTIFY), (self.choose, words.CHOOSE), (self.save, words.SAVE),
            (self.stop, words.STOP), (self.close_button, words.CLOSE), (self.folder_label, words.FOLDER),
        ):  # fmt: skip
            widget.setText(t(text))
        self.all_films.setText(t(words.ALL_FILMS).format(n=len(self._films)))
        for box, text in ((self.which, words.FILMS), (self.contents, words.CONTENTS), (self.patient, words.PATIENT)):
            box.setTitle(t(text))
        self.bar.setAccessibleName(t(words.TITLE))
        self._say_consequence()
        self._say_folder()
        self.outcome.setText(self._said())

    def _say_consequence(self) -> None:
        self.consequence.setText(safe(words.WITHOUT_NAMES if self.deidentify.isChecked() else words.WITH_NAMES))
        self.deidentify.setAccessibleDescription(self.consequence.text())

    def _say_folder(self) -> None:
        self.folder.set_whole(escape_path(str(self._folder)) if self._folder else t(words.NO_FOLDER))

    def _allow(self) -> None:
        wanted = any(tick.isChecked() for tick in (self.picture, self.report, self.copy))
        self.save.setEnabled(wanted and self._job is None)
        self.save.setToolTip("" if wanted else t(words.NOTHING))

    def _choose(self) -> bool:
        start = str(self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = QFileDialog.getExistingDirectory(self, t(words.CHOOSE_FOLDER), start)
        if name:
            self.set_folder(Path(name).absolute())
        return bool(name)

    def _save(self) -> None:
        if self._folder is None and not self._choose():
            return
        assert self._folder is not None
        one = self.this_film.isChecked() and self._film is not None
        results = [self._film] if one and self._film is not None else self._films
        order = self.order(self._folder)
        self._job = job = self._jobs.start(LANE, export_job(self._open_reader, results, order))
        self.bar.setRange(0, len(results))
        self.bar.setValue(0)
        self.bar.setFormat(t(words.PROGRESS).format(done=0, total=len(results)))
        job.progressed.connect(self._on_progress)
        job.done.connect(lambda outcome: self._on_done(outcome, order.deidentify))
        job.failed.connect(lambda error: self._on_failed(error))
        job.finished.connect(self._on_finished)
        self.outcome.hide()
        self._show_running(True)
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)

    def _show_running(self, running: bool) -> None:
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.bar.setVisible(running)
        for widget in (self.which, self.contents, self.patient, self.choose):
            widget.setEnabled(not running)
        self._allow()

    def _on_progress(self, news: list[int]) -> None:
        done = self.bar.value() + len(news)
        self.bar.setValue(done)
        self.bar.setFormat(t(words.PROGRESS).format(done=done, total=self.bar.maximum()))

    def _on_done(self, outcome: Outcome, deidentified: bool) -> None:
        self._said = lambda: outcome_words(outcome)
        self.outcome.setText(self._said())
        self.outcome.show()
        if outcome.films:
            self.exported.emit(outcome.films, deidentified)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error, self._folder.name if self._folder else "")

    def _on_finished(self) -> None:
        self._job = None
        self._show_running(False)
        (self.close_button if self.outcome.isVisible() else self.save).setFocus()
        fit_to_screen(self, 620)
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.outcome))  # once it is laid out

    def reject(self) -> None:
        """Closing stops what is being written; films that are done stay."""
        self._stop()
        super().reject()


def outcome_words(outcome: Outcome) -> str:
    """What came of it, a sentence a line."""
    said = [t(words.STOPPED if outcome.stopped else words.DONE).format(films=outcome.films, files=outcome.files)]
    if outcome.not_judged:
        said.append(t(words.NOT_JUDGED).format(n=outcome.not_judged))
    if outcome.existing:
        said.append(t(words.EXISTING).format(n=outcome.existing))
    said += [safe(words.REMARKS[remark]).format(n=count) for remark, count in sorted(outcome.remarks.items())]
    if outcome.failed:
        said.append(t(words.FAILED).format(n=len(outcome.failed)))
        said += [f"{escape_path(path.name)}: {reason}" for path, reason in outcome.failed[:SHOWN]]
        said += ["…"] * (len(outcome.failed) > SHOWN)
    return "\n".join(said)
