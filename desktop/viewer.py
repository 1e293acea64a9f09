"""The film, large on black: whole or enlarged at the pointer, moved by dragging; colours over it where wanted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from desktop import texts

STEP = 1.25
LARGEST = 16.0
"""Screen pixels for one of the film's."""


class Viewer(QGraphicsView):
    """Shows one film.

    Signals:
        zoomed(float): screen pixels for one of the film's.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._film = QGraphicsPixmapItem()
        self._film.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._overlay = QGraphicsPixmapItem(self._film)
        self._overlay.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._film)
        self._whole = True
        self._set_up()

    def _set_up(self) -> None:
        self.setBackgroundBrush(Qt.GlobalColor.black)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # the window takes them
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(texts.t(texts.VIEWER_NAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_film(self, pixels: NDArray[np.uint8], overlay: NDArray[np.uint8] | None) -> None:
        """Replace the film.

        Args:
            pixels: uint8, shape (H, W).
            overlay: uint8 RGBA of about the same shape as the film, or None.
        """
        height, width = pixels.shape
        grey = np.ascontiguousarray(pixels)
        self._film.setPixmap(QPixmap.fromImage(QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)))
        self._set_overlay(overlay, width, height)
        self._scene.setSceneRect(QRectF(0, 0, width, height))
        self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._film.setPixmap(QPixmap())
        self._overlay.setPixmap(QPixmap())

    def set_overlay_visible(self, visible: bool) -> None:
        """Show or hide where the program looked."""
        self._overlay.setVisible(visible)

    def _set_overlay(self, overlay: NDArray[np.uint8] | None, width: int, height: int) -> None:
        if overlay is None:
            self._overlay.setPixmap(QPixmap())
            return
        rows, columns = overlay.shape[:2]
        colours = np.ascontiguousarray(overlay)
        image = QImage(colours.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        self._overlay.setPixmap(QPixmap.fromImage(image))
        self._overlay.setTransform(QTransform.fromScale(width / columns, height / rows))

    def fit(self) -> None:
        """The whole film, as large as it goes."""
        self._whole = True
        if not self._film.pixmap().isNull():
            self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
            self.zoomed.emit(self.transform().m11())

    def zoom(self, factor: float, at: QPoint | None = None) -> None:
        """Enlarge by a factor, never beyond `LARGEST` nor below the whole film; the place `at` stays where it is.

        Args:
            at: in the viewport's pixels; default: its middle.
        """
        if self._film.pixmap().isNull():
            return
        now = self.transform().m11()
        rect, view = self._scene.sceneRect(), self.viewport().rect()
        smallest = min(view.width() / rect.width(), view.height() / rect.height())
        wanted = min(max(now * factor, smallest), max(LARGEST, smallest))
        if wanted <= smallest:
            self.fit()
            return
        self._whole = False
        at = at or view.center()
        place = self.mapToScene(at)
        self.scale(wanted / now, wanted / now)
        moved = self.mapFromScene(place) - at
        for bar, pixels in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() + pixels)
        self.zoomed.emit(wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge at the pointer."""
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The whole film again."""
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and zero without Ctrl too."""
        text = event.text()
        if text in ("+", "="):
            self.zoom(STEP)
        elif text == "-":
            self.zoom(1 / STEP)
        elif text == "0":
            self.fit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A whole film stays whole."""
        super().resizeEvent(event)
        if self._whole:
            self.fit()
