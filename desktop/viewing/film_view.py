"""The view of a film: what is shown of it and how, and where its places are on the screen. Keys and mouse come on top."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from cxr.orientation import AS_IN_FILE, Alteration
from desktop.texts import t
from desktop.texts import viewing as texts
from desktop.viewing import drags, geometry
from desktop.viewing.film_item import FilmItem
from desktop.viewing.geometry import Point
from desktop.viewing.picture import Picture, Window
from desktop.viewing.zoom_view import ZoomView


class FilmView(ZoomView):
    """Shows one film. Places are (x, y) in the file's pixels, however the film is turned on the screen.

    Attributes:
        ruler: its two ends, or None.

    Signals:
        changed(): film, window, alteration, ruler or overlay have changed.
        overlay_shown(bool): where the program looked is shown, or not any more.
    """

    changed = Signal()
    overlay_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ruler: tuple[Point, Point] | None = None
        self._film = FilmItem()
        self._scene.addItem(self._film)

    def show_picture(
        self,
        picture: Picture,
        overlay: NDArray[np.uint8] | None = None,
        *,
        seen: NDArray[np.uint8] | None = None,
        alteration: Alteration = AS_IN_FILE,
        keep: bool = False,
    ) -> None:
        """Replace the film.

        Args:
            overlay: uint8 RGBA over the film as it is in the file, of about its shape.
            seen: uint8 (S, S), what the model saw.
            alteration: how the film was scored; it is shown so.
            keep: it is the same film: zoom, window and ruler stay.
        """
        film = self._film
        keep = keep and self.picture is not None and film.alteration == alteration
        film.picture, film.overlay, film.seen = picture, overlay, seen
        film.alteration = film.scored_as = alteration
        if not keep:
            film.voi, self.ruler, film.is_seen_shown = None, None, False
        self._rebuild()
        if not keep or self._whole:
            self.fit()

    def clear(self) -> None:
        """Show nothing."""
        film = self._film
        film.picture = film.overlay = film.seen = film.voi = self.ruler = None
        film.alteration = film.scored_as = AS_IN_FILE
        film.is_seen_shown = False
        self._rebuild()

    def _rebuild(self) -> None:
        self._film.change()
        if self.picture is not None:
            self._scene.setSceneRect(self._film.mapRectToScene(self._film.boundingRect()))
        else:
            self._scene.setSceneRect(QRectF())
        self.viewport().update()
        self.changed.emit()

    @property
    def picture(self) -> Picture | None:
        """The film shown."""
        return self._film.picture

    @property
    def window_level(self) -> Window | None:
        """Level and width; None: as the file asks for."""
        return self._film.voi

    @property
    def alteration(self) -> Alteration:
        """How the film stands on the screen."""
        return self._film.alteration

    @property
    def scored_as(self) -> Alteration:
        """How the film stood when it was scored."""
        return self._film.scored_as

    @property
    def seen(self) -> NDArray[np.uint8] | None:
        """What the model saw, uint8 (S, S); None where it was not scored."""
        return self._film.seen

    @property
    def shows_seen(self) -> bool:
        """Whether what the model saw stands in the film's place."""
        return self._film.shows_seen

    @property
    def has_overlay(self) -> bool:
        """Whether it is known where the program looked."""
        return self._film.overlay is not None

    @property
    def shows_overlay(self) -> bool:
        """Whether colours lie over the film."""
        return self._film.shows_overlay

    @property
    def overlay_wanted(self) -> bool:
        """Whether colours are to be shown where there are any."""
        return self._film.is_overlay_shown

    @property
    def strength(self) -> float:
        """Opacity of the strongest colour, 0 to 1."""
        return self._film.strength

    def set_overlay_visible(self, visible: bool) -> None:
        """Show or hide where the program looked."""
        if visible != self._film.is_overlay_shown:
            self._film.is_overlay_shown = visible
            self._rebuild()
            self.overlay_shown.emit(visible)

    def set_strength(self, strength: float) -> None:
        """Opacity of the strongest colour, 0 to 1."""
        self._film.strength = strength
        self._rebuild()

    def set_seen_visible(self, visible: bool) -> None:
        """Show what the model saw in the film's place, or the film again."""
        if self._film.seen is not None and visible != self._film.is_seen_shown:
            self._film.is_seen_shown = visible
            self._rebuild()
            self.fit()

    def set_window(self, window: Window | None) -> None:
        """Level and width; None: as the file asks for."""
        self._film.voi = window
        self._rebuild()

    def change_window(self, up: float, right: float) -> None:
        """Brighter (up) and softer (right), by parts of `drags.FULL_DRAG`."""
        picture = self.picture
        if picture is None or self.shows_seen:
            return
        before = self.window_level or picture.as_shown()
        brighter_lower = picture.is_negative == self.alteration.inverted
        self.set_window(drags.changed(before, up, right, is_brighter_lower=brighter_lower))

    def set_alteration(self, alteration: Alteration) -> None:
        """Turn, flip or invert the film on the screen; its middle stays in the middle."""
        if self.picture is None:
            return
        middle = self.place_at(self.viewport().rect().center())
        self._film.alteration = alteration
        self._rebuild()
        if self._whole:
            self.fit()
        else:
            self.centerOn(self._film.mapToScene(QPointF(*middle)))
            self.moved.emit()

    def set_ruler(self, start: Point, end: Point) -> None:
        """Measure between two places."""
        self.ruler = (start, end)
        self.viewport().update()
        self.changed.emit()

    def remove_ruler(self) -> None:
        """No ruler any more."""
        self.ruler = None
        self.viewport().update()
        self.changed.emit()

    def ruler_words(self) -> str:
        """The ruler's length, with its unit; "" without one."""
        if self.picture is None or self.ruler is None:
            return ""
        length, is_mm = self.picture.length(*self.ruler)
        text = t(texts.LENGTH_MM if is_mm else texts.LENGTH_PIXELS)
        return text.format(length=f"{length:.1f}" if is_mm else f"{length:.0f}")

    def reset(self) -> None:
        """As the film was opened: whole, upright as in the file, its own window, no ruler."""
        self._film.voi, self.ruler = None, None
        self._film.is_seen_shown = False
        self._film.alteration = AS_IN_FILE
        self._rebuild()
        self.fit()

    def place_at(self, at: QPoint | QPointF) -> Point:
        """The place of the film under a point of the viewport, or the nearest to it."""
        picture = self.picture
        if picture is None:
            return (0.0, 0.0)
        inverse, _ = self.viewportTransform().inverted()
        found = self._film.mapFromScene(inverse.map(QPointF(at)))
        return geometry.inside((found.x(), found.y()), picture.width, picture.height)

    def screen_point(self, place: Point) -> QPointF:
        """A place of the film in the viewport's pixels."""
        return self.viewportTransform().map(self._film.mapToScene(QPointF(*place)))
