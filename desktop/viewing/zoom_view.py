"""A view onto a scene: the whole of it, enlarged at a place, moved; and what part is seen, for a second one beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from desktop.viewing.geometry import Point

LARGEST = 16.0
"""Screen pixels for one of the file's."""


class ZoomView(QGraphicsView):
    """Without scroll bars, on black.

    Signals:
        zoomed(float): screen pixels for one of the scene's.
        moved(): zoom or place have changed.
    """

    zoomed = Signal(float)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._whole = True
        self.setBackgroundBrush(Qt.GlobalColor.black)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)  # words stay, the film moves
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see."""
        return self._scene.sceneRect().isEmpty()

    def fit_scale(self) -> float:
        """Screen pixels for one of the file's at which the whole film is as large as it goes."""
        rect, view = self._scene.sceneRect(), self.viewport().rect()
        return min(view.width() / max(rect.width(), 1), view.height() / max(rect.height(), 1))

    def fit(self) -> None:
        """The whole film, as large as it goes."""
        self._whole = True
        if not self.is_empty:
            self._set_scale(self.fit_scale())
            self.centerOn(self._scene.sceneRect().center())
            self._tell()

    def actual(self) -> None:
        """A screen pixel for each of the file's; the middle stays where it is."""
        if not self.is_empty:
            self._zoom_to(1 / self.devicePixelRatioF(), self.viewport().rect().center())

    def zoom(self, factor: float, at: QPoint | None = None) -> None:
        """Enlarge by a factor, never beyond `LARGEST` nor below the whole film; the place `at` stays where it is.

        Args:
            at: in the viewport's pixels; default: its middle.
        """
        if self.is_empty:
            return
        now, smallest = self.transform().m11(), self.fit_scale()
        wanted = min(max(now * factor, smallest), max(LARGEST, smallest))
        if wanted <= smallest:
            self.fit()
        else:
            self._zoom_to(wanted, at or self.viewport().rect().center())

    def _zoom_to(self, scale: float, at: QPoint) -> None:
        self._whole = False
        place = self.mapToScene(at)
        self._set_scale(scale)
        moved = self.mapFromScene(place) - at
        self.pan(moved.x(), moved.y())
        self._tell()

    def _set_scale(self, scale: float) -> None:
        self.resetTransform()
        self.scale(scale, scale)

    def _tell(self) -> None:
        self.zoomed.emit(self.transform().m11())
        self.moved.emit()
        self.viewport().update()

    def pan(self, right: int, down: int) -> None:
        """Look further right and down, in screen pixels."""
        for bar, pixels in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + pixels)

    def sight(self) -> tuple[float, Point]:
        """What part of the film is seen: zoom (1: the whole film), and the view's middle as parts of width and height."""
        rect = self._scene.sceneRect()
        middle = self.mapToScene(self.viewport().rect().center())
        part = (middle.x() / max(rect.width(), 1), middle.y() / max(rect.height(), 1))
        return self.transform().m11() / self.fit_scale(), part

    def look(self, zoom: float, part: Point) -> None:
        """The inverse of `sight`: for a second film that moves along."""
        if self.is_empty:
            return
        if zoom <= 1:
            self.fit()
            return
        rect = self._scene.sceneRect()
        self._whole = False
        self._set_scale(min(zoom * self.fit_scale(), max(LARGEST, self.fit_scale())))
        self.centerOn(part[0] * rect.width(), part[1] * rect.height())
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A whole film stays whole."""
        super().resizeEvent(event)
        if self._whole:
            self.fit()
