"""Lines under the film that come when there is something to say: what the colours mean, and that the film stands turned."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from cxr.orientation import Alteration
from desktop import heatmap, theme
from desktop.labels import plain
from desktop.outcome import Kind
from desktop.retranslating import Retranslating
from desktop.texts import t
from desktop.texts import viewing as texts
from desktop.viewer import Viewer


class OverlayBar(Retranslating):
    """The legend of the colours, and how strong they are; there while colours are shown."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.words, self.strip, self.name = plain(), _Strip(), plain()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(90)
        self.name.setBuddy(self.slider)
        for label in (self.words, self.name):
            theme.set_points(label, theme.NORMAL_POINTS - 1.5)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 2)
        for widget, stretch in ((self.strip, 0), (self.words, 3), (self.name, 0), (self.slider, 1)):
            layout.addWidget(widget, stretch)
        self.slider.valueChanged.connect(self._set_strength)
        viewer.changed.connect(self.refresh)
        self.retranslate()

    def set_viewer(self, viewer: Viewer) -> None:
        """Tell of, and change, another one from now on."""
        self._viewer.changed.disconnect(self.refresh)
        self._viewer = viewer
        viewer.changed.connect(self.refresh)
        self.refresh()

    def _set_strength(self, percent: int) -> None:
        if percent != round(100 * self._viewer.strength):
            self._viewer.set_strength(percent / 100)

    def refresh(self) -> None:
        """As the viewer is at this moment."""
        self.setVisible(self._viewer.shows_overlay)
        percent = round(100 * self._viewer.strength)
        self.slider.setValue(percent)
        self.slider.setToolTip(t(texts.STRENGTH_TIP).format(percent=percent))
        self.strip.show_strength(self._viewer.strength)

    def retranslate(self) -> None:
        """See `Retranslating`."""
        self.words.setText(t(texts.LEGEND))
        self.name.setText(t(texts.STRENGTH_SHORT))
        self.slider.setAccessibleName(t(texts.STRENGTH))
        self.strip.setAccessibleName(t(texts.LEGEND))
        self.refresh()


class _Strip(QWidget):
    """The colours from nothing to strongest, as they look over grey."""

    def __init__(self) -> None:
        super().__init__()
        self._strength = heatmap.STRENGTH
        self.setFixedSize(QSize(96, 16))

    def show_strength(self, strength: float) -> None:
        """The strongest colour's opacity."""
        self._strength = strength
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, from the side where reading begins."""
        colours = heatmap.legend(self.width(), self._strength)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            colours = colours[::-1]
        line = np.ascontiguousarray(colours[np.newaxis])
        image = QImage(line.data, self.width(), 1, 3 * self.width(), QImage.Format.Format_RGB888)
        QPainter(self).drawImage(self.rect(), image.copy())


class AlterationBar(Retranslating):
    """Says that the film stands otherwise than it was scored, and offers to score it so.

    Signals:
        score_wanted(object): the `Alteration` on the screen.
    """

    score_wanted = Signal(object)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._asked: Alteration | None = None
        self.is_scored = False
        self.words, self.button = plain(), QPushButton()
        self.button.setMinimumHeight(32)
        self.button.setAutoDefault(False)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._ask)
        viewer.changed.connect(self.refresh)
        self._tint()
        self.retranslate()

    def set_scored(self, scored: bool) -> None:
        """Whether a score stands beside the film, or could: without a model there is nothing to offer."""
        self.is_scored, self._asked = scored, None
        self.refresh()

    def refresh(self) -> None:
        """As the viewer is at this moment."""
        now, then = self._viewer.alteration, self._viewer.scored_as
        if now != self._asked:
            self._asked = None
        differs = self.is_scored and now != then
        self.setVisible(self._viewer.picture is not None and bool(now or then))
        text = t(texts.SHOWN_AS if differs else texts.SCORED_SO if self.is_scored else texts.ONLY_SHOWN)
        self.words.setText(text.format(changes=texts.altered_words(now.code), scored=texts.altered_words(then.code)))
        self.button.setVisible(differs)
        self.button.setEnabled(self._asked is None)
        self.button.setText(t(texts.SCORE_AS_SHOWN if self._asked is None else texts.SCORING))

    def retranslate(self) -> None:
        """See `Retranslating`."""
        self.button.setToolTip(t(texts.SCORE_AS_SHOWN_TIP))
        self.refresh()

    def _ask(self) -> None:
        self._asked = self._viewer.alteration
        self.refresh()
        self.score_wanted.emit(self._viewer.alteration)

    def _tint(self) -> None:
        palette = self.palette()
        colour = theme.tint(Kind.UNCERTAIN, self.palette())
        if palette.color(self.backgroundRole()) != colour:
            palette.setColor(self.backgroundRole(), colour)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """The tint follows the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()
