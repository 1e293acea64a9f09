"""The list of films: search, filter and order above, the rows, what can be done and what it all comes to below."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxr.result import Result
from desktop import texts
from desktop.jobs import Work
from desktop.labels import plain
from desktop.outcome import Kind
from desktop.retranslating import Retranslating
from desktop.studies.actions import ListActions
from desktop.studies.cells import FILM, SCORE
from desktop.studies.filter_bar import FilterBar
from desktop.studies.notice import Notice, OfferLine
from desktop.studies.selection import Selection
from desktop.studies.study import Order, Study
from desktop.studies.table import StudyTable
from desktop.study_model import StudyModel
from desktop.texts import studies as words
from desktop.thumbnails import Thumbnails

_HEADER = {Order.NAME: (FILM, Qt.SortOrder.AscendingOrder), Order.SCORE: (SCORE, Qt.SortOrder.DescendingOrder)}


class StudyList(Retranslating):
    """All that was opened. One film is the one on the stage, also while a filter hides its row; several can be selected.

    Args:
        read: makes the job that reads a film for its thumbnail, see `desktop.work.Films.small`.

    Signals:
        chosen(object): the `Study` that goes onto the stage.
        selection_changed(int): so many rows are selected now, another number than before.
        removed(list): the `Study`s taken off the list; `current` is another by then, or None where no row is left.
        compare_wanted(list): the two `Study`s to see side by side, in the order shown.
        show_in_folder_wanted(object): the `Study` whose file is wanted in the system's file manager.
    """

    chosen = Signal(object)
    selection_changed = Signal(int)
    removed = Signal(list)
    compare_wanted = Signal(list)
    show_in_folder_wanted = Signal(object)

    def __init__(self, read: Callable[[Path, int], Work], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._just_removed = 0
        self._can_undo = False
        self.model = StudyModel(self)
        self._selection = Selection(self.model, self)
        self.thumbnails = Thumbnails(read, self)
        self.bar = FilterBar()
        self.view = StudyTable(self.model, self.thumbnails, self)
        self._selection.attach(self.view)
        self.actions_of_rows = ListActions(self.view)
        self.notice = Notice(QKeySequence(QKeySequence.StandardKey.Open).toString(), self.view.viewport())
        self.offers = OfferLine()
        self.counts = plain(parent=self)
        self.counts.setObjectName("counts")
        self.counts.setContentsMargins(8, 4, 8, 4)
        self._show_all = QAction(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.bar, self.view, self.offers, self.counts):
            layout.addWidget(widget, int(widget is self.view))
        for one, other in pairwise((self.bar.search, self.bar.show_box, self.bar.sort_box, self.view)):
            self.setTabOrder(one, other)
        self._connect()
        self.set_order(Order.SCORE)
        self.retranslate()

    def _connect(self) -> None:
        self.model.changed.connect(self._on_changed)
        self._selection.chosen.connect(self._on_chosen)
        self.view.selectionModel().selectionChanged.connect(self._show_offers)
        self.view.view_changed.connect(self._want_thumbnails)
        self.view.horizontalHeader().sectionClicked.connect(
            lambda column: self.set_order(Order.NAME if column == FILM else Order.SCORE)
        )
        self.bar.filter_changed.connect(self._on_filter)
        self.bar.order_chosen.connect(self.set_order)
        self.bar.search.left.connect(self._on_search_left)
        self.notice.show_all.connect(self.show_all)
        self._show_all.triggered.connect(self.show_all)
        self.actions_of_rows.connect_to(
            compare=self.compare,
            show_in_folder=self._show_in_folder,
            copy_name=self.copy_names,
            remove=self.remove_selected,
            undo=self.undo_remove,
        )

    def add(self, films: Iterable[tuple[Path, str]], kind: Kind) -> None:
        """Rows without results yet, for films as (absolute path, name to show)."""
        self._just_removed = 0
        self.model.add(films, kind)

    def set_results(self, results: list[Result]) -> None:
        """Fill rows; films that were removed are left out."""
        self.model.set_results(results)

    def current(self) -> Study | None:
        """The film on the stage."""
        return self._selection.current

    def selected(self) -> list[Study]:
        """The films whose rows are selected, in the order shown."""
        return self._selection.films()

    def shown_results(self) -> list[Result]:
        """What is known of the films that the filter lets through, in the order shown; all films': `model.results()`."""
        return self.model.shown_results()

    def choose(self, path: Path, *, reveal: bool = True) -> None:
        """Put a film on the stage; `chosen` follows, also where it was there before. Nothing happens for one not listed.

        Args:
            reveal: where a filter hides the film, turn the filter off. Otherwise it comes onto the stage without a row.
        """
        study = self.model.get(path)
        if study is None:
            return
        if reveal and not study.shown:
            self.show_all()
        self._selection.choose(study)

    def step(self, rows: int) -> None:
        """Go some rows up or down."""
        row = self.view.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.choose(self.model.studies[row].path)

    def set_order(self, order: Order) -> None:
        """Sort, and show the first rows."""
        self.model.set_order(order)
        self.bar.set_order(order)
        header = self.view.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(*_HEADER.get(order, (-1, Qt.SortOrder.AscendingOrder)))
        self.view.scrollToTop()

    def show_all(self) -> None:
        """Turn filter and search off."""
        self.bar.reset()

    def focus_search(self) -> None:
        """Let the person type what to search for."""
        if self.bar.isVisible():
            self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bar.search.selectAll()

    def remove_selected(self) -> None:
        """Take the selected films off the list; the row that follows them goes onto the stage if the film there is gone."""
        self.remove(self.selected())

    def remove(self, studies: Collection[Study]) -> None:
        """Take films off the list; nothing is deleted from the disk. Results of theirs that still come are left out."""
        if not studies:
            return
        going = set(studies)
        rows = [row for row, study in enumerate(self.model.studies) if study in going]
        if self.current() in going:
            self._selection.drop_current()
        self._can_undo = True
        self.model.remove(studies)
        if self.current() is None and self.model.rowCount():
            row = min(rows[0] if rows else 0, self.model.rowCount() - 1)
            self.choose(self.model.studies[row].path)
        self._just_removed = len(studies)
        self._show_offers()
        self.removed.emit(list(studies))

    def undo_remove(self) -> None:
        """Bring back what was removed the last time, with its results."""
        back = self.model.restore()
        self._can_undo, self._just_removed = False, 0
        if back and self.current() is None:
            self.choose(back[0].path, reveal=False)
        self._show_offers()

    def compare(self) -> None:
        """Ask for the two selected films side by side; nothing where not exactly two are selected."""
        studies = self.selected()
        if len(studies) == 2:
            self.compare_wanted.emit(studies)

    def copy_names(self) -> None:
        """The names of the selected films into the clipboard, a line each."""
        QGuiApplication.clipboard().setText("\n".join(study.name for study in self.selected()))

    def shutdown(self) -> None:
        """Stop making thumbnails and wait for the thread; to be called before the list goes."""
        self.thumbnails.shutdown()

    def retranslate(self) -> None:
        """Words of the rows and under them; the other parts do so themselves."""
        self.view.setAccessibleName(texts.t(texts.LIST_NAME))
        self._show_all.setText(texts.t(words.SHOW_ALL))
        self._show_all.setToolTip(texts.t(words.SHOW_ALL))
        self.model.retranslate()
        self.actions_of_rows.retranslate()
        self._on_changed()

    def _show_in_folder(self) -> None:
        if (study := self.current()) is not None:
            self.show_in_folder_wanted.emit(study)

    def _on_filter(self) -> None:
        self._just_removed = 0
        self.model.set_filter(self.bar.kind, self.bar.words, warned=self.bar.warned)

    def _on_search_left(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.currentIndex().isValid():
            self.step(1)

    def _on_chosen(self, study: Study) -> None:
        self._just_removed = 0
        self._show_offers()
        self.chosen.emit(study)

    def _on_changed(self) -> None:
        shown, total, counts = self.model.rowCount(), self.model.total, self.model.counts()
        self.counts.setText(texts.count_words(counts))
        self.bar.set_counts(counts)
        self.bar.setVisible(total > 1 or self.model.is_filtered)
        self.notice.show_state(shown, total)
        self._show_offers()

    def _show_offers(self) -> None:
        actions, count = self.actions_of_rows, self._selection.count()
        actions.set_state(selected=count, has_current=self.current() is not None, can_undo=self._can_undo)
        shown, total = self.model.rowCount(), self.model.total
        if count > 1:
            self.offers.offer(texts.t(words.SELECTED).format(n=count), actions.compare, actions.remove)
        elif self._just_removed:
            self.offers.offer(words.removed_words(self._just_removed), actions.undo)
        elif self.model.is_filtered and shown:
            self.offers.offer(texts.t(words.SHOWN_OF).format(shown=shown, total=total), self._show_all)
        else:
            self.offers.offer("")
        if count != self._count:
            self._count = count
            self.selection_changed.emit(count)

    def _want_thumbnails(self) -> None:
        self.thumbnails.want([self.model.studies[row].path for row in self.view.rows_in_view()])
