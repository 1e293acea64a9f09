"""The first part of the check on own films: what to check, how far it is, what came out in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cxr.local_check import Figures
from desktop import texts, theme
from desktop.labels import ElidedLabel, plain, unkerned
from desktop.local_check.labels import DUPLICATE, NO_FILM, NO_LABEL, LeftOut
from desktop.local_check.sentences import plainly, remarks
from desktop.pages.scrolling import scrolling
from desktop.retranslating import Retranslating
from desktop.texts import local_check as check_words
from desktop.texts import profiles as words

USUAL_PREVALENCE = 20
"""Of 100 children, until the person says another number."""


class StartTab(Retranslating):
    """Folder, prevalence, start and stop; then the findings.

    Signals:
        wanted(object): check this folder.
        stop_wanted(): stop.
        prevalence_changed(): another one was said.
        report_wanted(): save the report.
    """

    wanted = Signal(object)
    stop_wanted = Signal()
    prevalence_changed = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._found: Figures | None = None
        self._left_out: tuple[LeftOut, ...] = ()
        self._running, self._note = False, ""
        self.explain, self.how, self.folder, self.choose = plain(), plain(), ElidedLabel(), QPushButton()
        self.prevalence, self.prevalence_note = QSpinBox(), plain()
        self._folder_title, self._prevalence_title = QLabel(), plain()
        self.start, self.stop, self.bar, self.news = QPushButton(), QPushButton(), QProgressBar(), plain()
        self.title, self.report, self.brackets = plain(), QPushButton(), plain()
        self._sentences = QVBoxLayout()
        self.findings: list[str] = []
        self._content = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.prevalence.setRange(1, 99)
        self.prevalence.setValue(USUAL_PREVALENCE)
        self.prevalence.setLocale(QLocale.c())  # digits as in the sentences
        self.prevalence.setMinimumHeight(34)
        self.prevalence.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._prevalence_title.setBuddy(self.prevalence)
        unkerned(self._prevalence_title)
        self._prevalence_title.setTextFormat(Qt.TextFormat.AutoText)  # plain text shows the "&" of its key
        theme.set_points(self.title, theme.NORMAL_POINTS + 3, bold=True)
        for small in (self.prevalence_note, self.brackets):
            theme.set_points(small, theme.NORMAL_POINTS - 1)
        for button in (self.choose, self.start, self.stop, self.report):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        folder, prevalence, running = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        folder.addWidget(self._folder_title)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.choose)
        prevalence.addWidget(self._prevalence_title, 1)
        prevalence.addWidget(self.prevalence)
        for widget in (self.start, self.stop):
            running.addWidget(widget)
        running.addWidget(self.bar, 1)
        running.setAlignment(Qt.AlignmentFlag.AlignLeading)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(8)
        for part in (self.explain, self.how):
            inner.addWidget(part)
        inner.addLayout(folder)
        inner.addLayout(prevalence)
        inner.addWidget(self.prevalence_note)
        inner.addLayout(running)
        inner.addWidget(self.news)
        inner.addWidget(self.title)
        self._sentences.setSpacing(6)
        inner.addLayout(self._sentences)
        inner.addWidget(self.brackets)
        line = QHBoxLayout()
        line.addWidget(self.report)
        line.addStretch(1)
        inner.addLayout(line)
        inner.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(self._content))

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_for_folder)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.stop_wanted)
        self.prevalence.valueChanged.connect(self.prevalence_changed)
        self.report.clicked.connect(self.report_wanted)

    @property
    def share(self) -> float:
        """The prevalence that was said, in (0, 1)."""
        return self.prevalence.value() / 100

    def ask_for_folder(self) -> None:
        """The dialog, over this page."""
        dialog = QFileDialog(self, texts.t(words.FOLDER), "" if self._folder is None else str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def set_folder(self, folder: Path) -> None:
        """The one to check."""
        self._folder = folder
        self.retranslate()

    def show_running(self) -> None:
        """The check has begun; how many films there are is not known yet."""
        self._running, self._note = True, words.LOOKING
        self.bar.setRange(0, 0)
        self.retranslate()
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Films scored of films in all."""
        self._note = ""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.news.setText(texts.t(texts.COUNT_FILMS).format(done=done, total=total))
        self.news.show()

    def show_over(self, note: str = "") -> None:
        """It has ended; with a sentence of `desktop.texts.profiles`, or none."""
        self._running, self._note = False, note
        self.retranslate()
        self.start.setFocus()

    def show_figures(self, found: Figures, left_out: Sequence[LeftOut] = ()) -> None:
        """What came out, and which files were not part of it."""
        self._found, self._left_out = found, tuple(left_out)
        self.retranslate()

    def retranslate(self) -> None:
        """All words, those of the findings too."""
        self.explain.setText(texts.safe(words.EXPLAIN))
        self.how.setText(texts.t(words.HOW))
        self._folder_title.setText(texts.t(words.FOLDER))
        self.choose.setText(texts.t(words.CHOOSE))
        self.folder.set_whole(texts.t(words.NO_FOLDER) if self._folder is None else str(self._folder))
        self._prevalence_title.setText(texts.t(words.PREVALENCE))
        self.prevalence.setAccessibleName(texts.t(words.PREVALENCE).replace("&", ""))
        self.prevalence_note.setText(texts.t(words.PREVALENCE_NOTE))
        for button, text in ((self.start, words.START), (self.stop, words.STOP), (self.report, words.SAVE_PDF)):
            button.setText(texts.t(text))
        self.title.setText(texts.t(words.FOUND))
        self.brackets.setText(texts.t(check_words.BRACKETS))
        self.news.setText(texts.t(self._note) if self._note else "")
        self.news.setVisible(bool(self._note))
        for widget in (self.choose, self.prevalence):
            widget.setEnabled(not self._running)
        self.start.setEnabled(not self._running and self._folder is not None)
        self.stop.setEnabled(self._running)
        self.bar.setVisible(self._running)
        for shown in (self.title, self.brackets, self.report):
            shown.setVisible(self._found is not None)
        self._show_findings()

    def _show_findings(self) -> None:
        while (item := self._sentences.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.findings = [] if self._found is None else [*findings(self._found), *left_out_words(self._left_out)]
        for sentence in self.findings:
            label = plain(sentence)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._sentences.addWidget(label)

    def _on_folder(self, name: str) -> None:
        self.set_folder(Path(name).absolute())

    def _on_start(self) -> None:
        if self._folder is not None:
            self.wanted.emit(self._folder)


def findings(found: Figures) -> list[str]:
    """In plain words, the figures first; in English too, where no speaker has reviewed the language."""
    said = []
    for mark, ours, english in (("", plainly(found), plainly(found, str)), ("⚠ ", remarks(found), remarks(found, str))):
        for one, other in zip(ours, english, strict=True):
            under = texts.in_english(other) if one != other else ""
            said.append(f"{mark}{one}\n{under}" if under else f"{mark}{one}")
    return said


def left_out_words(left_out: Sequence[LeftOut]) -> list[str]:
    """How many files were not part of the check, and why; nothing where all were."""
    if not left_out:
        return []
    counts = Counter(one.reason for one in left_out)
    value = texts.t(check_words.LEFT_OUT_VALUE).format(
        copies=counts[DUPLICATE], unlabelled=counts[NO_LABEL], others=counts[NO_FILM]
    )
    return [f"{texts.t(check_words.LEFT_OUT)}: {value}"]
