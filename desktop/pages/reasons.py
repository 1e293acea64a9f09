"""Films without a score by their reason, each reason a line that opens to the films."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cxr.result import Result, escape_path
from desktop import texts, theme
from desktop.labels import ElidedLabel, plain, tooltip
from desktop.outcome import kind_of
from desktop.retranslating import Retranslating
from desktop.texts import batch
from desktop.texts.reasons import REASONS

MOST = 500
"""Films shown under a reason; the table has them all."""
ICON = 20
_PATH = Qt.ItemDataRole.UserRole


def group(results: Sequence[Result]) -> list[list[Result]]:
    """Results without a score, by status and code: refused before unreadable, the most frequent first."""
    groups: dict[tuple[str, str], list[Result]] = {}
    for result in results:
        if result.status != "ok":
            groups.setdefault((result.status, result.code), []).append(result)
    return sorted(groups.values(), key=lambda films: (films[0].status != "refused", -len(films), films[0].code))


class Reasons(Retranslating):
    """The groups. Films are put in when a line is opened: thousands would take their time.

    Signals:
        film_wanted(object): the path of a film that the person chose.
    """

    film_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[list[Result]] = []
        self._folder = ""
        self.title, self.how = plain(), ElidedLabel()
        self.title.setWordWrap(False)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(1)
        self.tree.setMinimumHeight(3 * ICON)
        self.tree.setHeaderHidden(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setIconSize(QSize(ICON, ICON))
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.itemExpanded.connect(self._fill)
        self.tree.itemActivated.connect(self._choose)
        theme.set_points(self.title, theme.NORMAL_POINTS + 1, bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.how, self.tree):
            layout.addWidget(widget)
        self.retranslate()

    def show_results(self, results: Sequence[Result]) -> None:
        """Those with a score are left out. Paths absolute."""
        self._groups = group(results)
        folders = {os.path.dirname(result.path) for result in results}  # noqa: PTH120 (ten thousand Paths take their time)
        try:
            self._folder = os.path.commonpath(folders) if folders else ""
        except ValueError:  # on different drives
            self._folder = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Build the lines anew; those that were open are closed."""
        total = sum(map(len, self._groups))
        self.title.setText(texts.t(batch.REASONS_TITLE).format(n=total) if total else texts.t(batch.REASONS_NONE))
        self.how.set_whole(texts.t(batch.REASONS_HOW))
        self.how.setVisible(bool(total))
        self.tree.setVisible(bool(total))
        self.tree.setAccessibleName(self.title.text())
        self.tree.clear()
        for films in self._groups:
            known = REASONS.get(films[0].code)
            reason = texts.t(known) if known else films[0].message
            line = QTreeWidgetItem([f"{len(films)} × {reason}"])
            line.setIcon(0, theme.symbol(kind_of(films[0])))
            line.setToolTip(0, tooltip(reason))
            said = texts.t(batch.REASON_SAYS).format(n=len(films), reason=reason)
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            line.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.tree.addTopLevelItem(line)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours of symbols."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for number, films in enumerate(self._groups):
                line = self.tree.topLevelItem(number)
                if line is not None:
                    line.setIcon(0, theme.symbol(kind_of(films[0])))

    def _fill(self, line: QTreeWidgetItem) -> None:
        if line.childCount():
            return
        films = self._groups[self.tree.indexOfTopLevelItem(line)]
        for result in films[:MOST]:
            child = QTreeWidgetItem([self._name(result.path)])
            child.setToolTip(0, tooltip(result.message))
            child.setData(0, _PATH, result.path)
            line.addChild(child)
        if len(films) > MOST:
            rest = QTreeWidgetItem([texts.t(batch.REASONS_MORE).format(n=len(films) - MOST)])
            rest.setFlags(Qt.ItemFlag.ItemIsEnabled)
            line.addChild(rest)

    def _name(self, path: str) -> str:
        """With its folders, as far as they differ: exports name the films of every patient alike."""
        return escape_path(os.path.relpath(path, self._folder) if self._folder else path)

    def _choose(self, item: QTreeWidgetItem) -> None:
        path = item.data(0, _PATH)
        if path is not None:
            self.film_wanted.emit(Path(path))
