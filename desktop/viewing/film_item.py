"""The film and the colours over it, as one item of a scene, in the file's pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cxr.orientation import AS_IN_FILE, Alteration
from desktop import heatmap
from desktop.viewing.picture import Picture, Window


class FilmItem(QGraphicsItem):
    """Draws a `Picture` in a window, turned as wanted; or, in its place, what the model saw.

    Grey levels are worked out when they are drawn, for the size at which they are.
    """

    def __init__(self) -> None:
        super().__init__()
        self.picture: Picture | None = None
        self.voi: Window | None = None
        self.alteration, self.scored_as = AS_IN_FILE, AS_IN_FILE
        self.seen: NDArray[np.uint8] | None = None
        self.overlay: NDArray[np.uint8] | None = None
        self.strength = heatmap.STRENGTH
        self.is_overlay_shown = self.is_seen_shown = False
        self._grey: dict[int, QImage] = {}
        self._colours: QImage | None = None

    def change(self) -> None:
        """Something above has changed."""
        self._grey.clear()
        self._colours = None
        self.prepareGeometryChange()
        if self.picture is not None:
            self.setTransform(self._placing(self.picture))
        self.update()

    def _placing(self, picture: Picture) -> QTransform:
        if self.shows_seen:
            return QTransform()
        xx, xy, yx, yy, dx, dy = self.alteration.matrix(picture.width, picture.height)
        return QTransform(xx, yx, xy, yy, dx, dy)

    @property
    def shows_seen(self) -> bool:
        """Whether what the model saw stands in the film's place."""
        return self.is_seen_shown and self.seen is not None

    @property
    def shows_overlay(self) -> bool:
        """Whether colours lie over the film."""
        return self.is_overlay_shown and self.overlay is not None

    def boundingRect(self) -> QRectF:
        """The film; a square for what the model saw."""
        if self.picture is None:
            return QRectF()
        width, height = self.picture.width, self.picture.height
        if self.shows_seen:
            width = height = max(width, height)
        return QRectF(0, 0, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw."""
        picture, rect = self.picture, self.boundingRect()
        if picture is None:
            return
        if self.shows_seen and self.seen is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(rect, grey_image(self.seen))
        else:
            scale = option.levelOfDetailFromTransform(painter.worldTransform()) * painter.device().devicePixelRatio()
            level = picture.level_for(scale)
            if level not in self._grey:
                rendered = picture.render(self.voi, inverted=self.alteration.inverted, level=level)
                self._grey[level] = grey_image(rendered)
            rows, columns = picture.codes[0].shape
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._grey[level], QRectF(0, 0, columns / 2**level, rows / 2**level))
        if self.shows_overlay and self.overlay is not None:
            if self._colours is None:
                turn = self.scored_as if self.shows_seen else Alteration()
                colours = heatmap.with_strength(turn.place(self.overlay), self.strength)
                self._colours = colour_image(colours)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._colours)


def grey_image(pixels: NDArray[np.uint8]) -> QImage:
    """uint8 (H, W) as a picture of its own."""
    height, width = pixels.shape
    grey = np.ascontiguousarray(pixels)
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def colour_image(colours: NDArray[np.uint8]) -> QImage:
    """uint8 RGBA (H, W, 4) as a picture of its own."""
    rows, columns = colours.shape[:2]
    rgba = np.ascontiguousarray(colours)
    image = QImage(rgba.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
