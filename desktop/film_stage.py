"""The middle of the window: how to begin, then the film, or why there is none to see, or two films side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop import texts
from desktop.retranslating import Retranslating
from desktop.viewer import Viewer
from desktop.viewing.bars import AlterationBar, OverlayBar
from desktop.viewing.compare import CompareView
from desktop.viewing.picture import prepare
from desktop.viewing.stage_words import StageWords
from desktop.viewing.tools import FilmTools
from desktop.work import Shown


class FilmStage(Retranslating):
    """A stack of three pages: words on black, the viewer, two viewers; under it what they say, and their tools.

    Attributes:
        viewer: of the one film. compare: the page of two.
        tools: the bar under the film; also called `zoom_bar`.

    Signals:
        open_wanted(): the large button of the empty page was pressed.
        score_as_shown(object): the film is to be scored again, with this `cxr.orientation.Alteration`.
        compare_ended(): by the button, so that the one film is shown again.
        comparing(bool): two films are shown from now on, or not any more; a panel on one film is then out of place.
    """

    open_wanted = Signal()
    score_as_shown = Signal(object)
    comparing = Signal(bool)
    compare_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer, self.compare = Viewer(), CompareView()
        self._stack = QStackedWidget()
        self._words = StageWords()
        self._said: tuple[str, str] = ("", "")
        self._path: Path | None = None
        self.open_button = self._words.button
        for page in (self._words, self.viewer, self.compare):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        self.alteration_bar, self.overlay_bar = AlterationBar(self.viewer), OverlayBar(self.viewer)
        self.tools = self.zoom_bar = FilmTools(self, self.viewer)  # after the pages: so goes Tab, too
        for bar in (self.alteration_bar, self.overlay_bar, self.tools):
            layout.addWidget(bar)
        self.open_button.clicked.connect(self.open_wanted)
        self.alteration_bar.score_wanted.connect(self.score_as_shown)
        self.compare.activated.connect(self._use)
        self.compare.closed.connect(self.end_compare)
        self.show_empty()
        self.retranslate()

    @property
    def words(self) -> str:
        """What stands in place of a film; "" while one is shown."""
        return self._words.large.text() if self._stack.currentWidget() is self._words else ""

    @property
    def is_comparing(self) -> bool:
        """Whether two films are shown."""
        return self._stack.currentWidget() is self.compare

    def show_empty(self) -> None:
        """Nothing has been opened."""
        self._show_words(texts.EMPTY, texts.EMPTY_FORMATS)
        self.open_button.show()

    def show_loading(self) -> None:
        """A film is being read."""
        self._show_words(texts.LOADING)

    def show_film(self, shown: Shown) -> None:
        """The film, or that there is none. One that is shown already, scored again, keeps zoom and window."""
        if shown.film is None:
            self._show_words(texts.NOTHING_TO_SHOW)
            return
        picture = shown.picture or prepare(shown.film)
        keep = self._path == shown.path
        self._path = shown.path
        self._show_page(self.viewer)
        self.viewer.show_picture(picture, shown.overlay, seen=shown.seen, alteration=shown.alteration, keep=keep)
        self.alteration_bar.set_scored(shown.result is not None or shown.is_unread)

    def show_compare(self, left: Shown, right: Shown) -> None:
        """Two films side by side, until `end_compare` or another film is shown."""
        for viewer in self.compare.viewers:
            viewer.set_strength(self.viewer.strength)
        self.compare.show_films(left, right)
        self._stack.setCurrentWidget(self.compare)
        self.alteration_bar.hide()
        self._use(self.compare.viewers[0])
        self.compare.viewers[0].setFocus()
        self.comparing.emit(True)

    def end_compare(self) -> None:
        """The one film again."""
        if self.is_comparing:
            self._show_page(self._words if self.viewer.picture is None else self.viewer)
            self.compare_ended.emit()

    def retranslate(self) -> None:
        """See `Retranslating`."""
        large, small = self._said
        self._words.large.setText(texts.t(large))
        self._words.small.setText(texts.t(small) if small else "")
        self.open_button.setText(texts.t(texts.OPEN_FILM))

    def _show_page(self, page: QWidget) -> None:
        """The words or the one film; the two films go."""
        compared = self.is_comparing
        self._stack.setCurrentWidget(page)
        if compared:
            self.compare.clear()
            self._use(self.viewer)
            self.alteration_bar.refresh()
            self.comparing.emit(False)

    def _use(self, viewer: Viewer) -> None:
        self.tools.set_viewer(viewer)
        self.overlay_bar.set_viewer(viewer)

    def _show_words(self, large: str, small: str = "") -> None:
        self._path = None
        self.viewer.clear()
        self._said = (large, small)
        self.retranslate()
        self.open_button.hide()
        self._show_page(self._words)
