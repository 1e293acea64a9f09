"""Above the list: search by name, which films are shown, how they are sorted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from desktop import texts, theme
from desktop.outcome import Kind
from desktop.retranslating import Retranslating
from desktop.studies.study import Order
from desktop.texts import studies as words

ORDERS = {
    Order.SCORE: words.SORT_SCORE,
    Order.UNCERTAIN: words.SORT_UNCERTAIN,
    Order.NAME: words.SORT_NAMES,
    Order.OPENED: words.SORT_OPENED,
}


class SearchField(QLineEdit):
    """Escape empties it, Down goes to the list.

    Signals:
        left(): the person goes on to the list.
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Escape is the field's own while there is something in it, and not the window's "stop"."""
        if event.type() is QEvent.Type.ShortcutOverride and self.text() and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys; others as in every field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


WARNED = "warned"
"""The choice of films scored with a warning."""


class FilterBar(Retranslating):
    """Search, filter with the number of films of each kind, order.

    Signals:
        filter_changed(): `kind` or `search` is another.
        order_chosen(object): an `Order`.
    """

    filter_changed = Signal()
    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Kind, int] = {}
        self.search, self.show_box, self.sort_box = SearchField(), _box(), _box()
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # files dropped here are the window's
        self.show_box.addItem("", None)
        for kind in words.FILTERS:
            self.show_box.addItem(theme.symbol(kind), "", kind)
        self.show_box.addItem("", WARNED)
        for order in ORDERS:
            self.sort_box.addItem("", order)
        self._show_label, self._sort_label = QLabel(), QLabel()
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.search, 0, 0, 1, 2)
        for row, (label, box) in enumerate(((self._show_label, self.show_box), (self._sort_label, self.sort_box)), start=1):
            label.setBuddy(box)
            layout.addWidget(label, row, 0)
            layout.addWidget(box, row, 1)
        self.search.textChanged.connect(self.filter_changed)
        self.show_box.currentIndexChanged.connect(self.filter_changed)
        self.sort_box.activated.connect(lambda _: self.order_chosen.emit(self.sort_box.currentData()))
        self.retranslate()

    @property
    def kind(self) -> Kind | None:
        """The kind of films to show; None: all."""
        data = self.show_box.currentData()
        return data if isinstance(data, Kind) else None

    @property
    def warned(self) -> bool:
        """Whether only films scored with a warning are to be shown."""
        return bool(self.show_box.currentData() == WARNED)

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text()

    def set_kind(self, kind: Kind | None) -> None:
        """Show the films of one kind, None: all; as if the person had chosen it."""
        self.show_box.setCurrentIndex(self._row_of(kind))

    def set_order(self, order: Order) -> None:
        """Show how the list is sorted."""
        self.sort_box.setCurrentIndex(list(ORDERS).index(order))

    def set_counts(self, counts: Mapping[Kind, int]) -> None:
        """How many films there are of each kind."""
        if counts != self._counts:
            self._counts = dict(counts)
            self._write_counts()

    def reset(self) -> None:
        """Show all films; one `filter_changed` at most."""
        blocked = self.search.blockSignals(True), self.show_box.blockSignals(True)
        changed = self.show_box.currentIndex() > 0 or bool(self.words)
        self.search.clear()
        self.show_box.setCurrentIndex(0)
        self.search.blockSignals(blocked[0])
        self.show_box.blockSignals(blocked[1])
        if changed:
            self.filter_changed.emit()

    def retranslate(self) -> None:
        """Words, placeholders and names for screen readers."""
        self.search.setPlaceholderText(texts.t(words.SEARCH))
        self.search.setAccessibleName(texts.t(words.SEARCH))
        self._show_label.setText(texts.t(words.SHOW))
        self._sort_label.setText(texts.t(words.SORT))
        self.show_box.setAccessibleName(texts.t(words.SHOW_NAME))
        self.sort_box.setAccessibleName(texts.t(words.SORT_NAME))
        for row, text in enumerate(ORDERS.values()):
            self.sort_box.setItemText(row, texts.t(text))
        self._write_counts()

    def _write_counts(self) -> None:
        self._offer_unread()
        self.show_box.setItemText(self._row_of(WARNED), texts.t(words.WARNED_FILMS))
        total = sum(self._counts.values())
        self.show_box.setItemText(0, words.with_count(texts.t(words.ALL_FILMS), total))
        for row in range(1, self.show_box.count()):
            kind = self.show_box.itemData(row)
            text = words.with_count(texts.t(texts.SHORT[kind]), self._counts.get(kind, 0)) if kind != WARNED else ""
            if text and self.show_box.itemText(row) != text:
                self.show_box.setItemText(row, text)

    def _row_of(self, data: Kind | str | None) -> int:
        return next(row for row in range(self.show_box.count()) if self.show_box.itemData(row) == data)

    def _offer_unread(self) -> None:
        """Films to be read first can be chosen while there are some."""
        offered = self.show_box.itemData(1) is Kind.UNREAD
        wanted = bool(self._counts.get(Kind.UNREAD)) or self.kind is Kind.UNREAD
        if wanted and not offered:
            self.show_box.insertItem(1, theme.symbol(Kind.UNREAD), "", Kind.UNREAD)
        elif offered and not wanted:
            self.show_box.removeItem(1)


def _box() -> QComboBox:
    """One that takes the width it gets."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
