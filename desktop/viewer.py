"""The film, large on black: enlarged at the pointer, moved, windowed, turned and measured; colours over it where wanted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.retranslating import FollowsLanguage
from desktop.texts import t
from desktop.texts import viewing as texts
from desktop.viewing import drags, keys, marks
from desktop.viewing.drags import Mode
from desktop.viewing.film_view import FilmView

STEP = 1.25
CLICK = 4
"""Screen pixels by which a pointer may stray in a click."""


class Viewer(FollowsLanguage, FilmView):
    """A `FilmView` with mouse, keys and words.

    Attributes:
        mode: what dragging with the left button does.

    Signals:
        menu_wanted(QPoint): a click with the right button, or the menu key; in screen coordinates.
        entered(): the film has got the focus.
    """

    menu_wanted = Signal(QPoint)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.MOVE
        self._drag: drags.Drag | None = None
        self._pressed, self._is_dragging = QPoint(), False
        self.setAcceptDrops(False)  # the window takes them
        self.viewport().setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_mode(Mode.MOVE)
        self.retranslate()

    def retranslate(self) -> None:
        """See `FollowsLanguage`."""
        self.setAccessibleName(t(texts.VIEWER_NAME))
        self.setAccessibleDescription("\n".join((t(texts.MENU_WHEEL), t(texts.MENU_BUTTONS), t(texts.MENU_KEYS))))
        self.viewport().update()

    def set_mode(self, mode: Mode) -> None:
        """What dragging with the left button does."""
        self.mode = mode
        shapes = {Mode.MOVE: Qt.CursorShape.OpenHandCursor, Mode.CONTRAST: Qt.CursorShape.SizeVerCursor}
        self.viewport().setCursor(shapes.get(mode, Qt.CursorShape.CrossCursor))
        self.viewport().update()
        self.changed.emit()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Ruler, words and focus over the film."""
        if self.picture is None:
            return
        painter.save()
        painter.resetTransform()
        painter.setFont(marks.bold(self.font()))
        view = QRectF(self.viewport().rect())
        marks.block(painter, self.state_words(), view, bottom=True, right=True)
        if self.shows_seen and self.seen is not None:
            marks.block(painter, [t(texts.SEEN_NOTE).format(side=len(self.seen))], view, bottom=True, right=False)
        elif self.ruler is not None:
            start, end = (self.screen_point(end) for end in self.ruler)
            marks.ruler(painter, start, end, self.ruler_words(), view)
            note = texts.PIXELS_NOTE if self.picture.spacing_mm is None else texts.LENGTH_NOTE
            marks.block(painter, [t(note)], view, bottom=True, right=False)
        elif self.mode is Mode.RULER:
            marks.block(painter, [t(texts.RULER_HOW)], view, bottom=True, right=False)
        if self.hasFocus():
            marks.focus_frame(painter, view, self.palette().color(QPalette.ColorRole.Highlight))
        painter.restore()

    def state_words(self) -> list[str]:
        """Zoom, and the window where it is not the file's own."""
        percent = round(100 * self.transform().m11() * self.devicePixelRatioF())
        lines = [t(texts.STATE_ZOOM).format(percent=percent)]
        if self.window_level is not None and not self.shows_seen:
            level, width = (f"{value:.5g}" for value in (self.window_level.center, self.window_level.width))
            lines.append(t(texts.STATE_WINDOW).format(level=level, width=width))
        return lines

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge at the pointer."""
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        self._pressed = event.position().toPoint()
        self._drag = drags.begin(self, event.button(), self._pressed) if self.picture is not None else None
        if isinstance(self._drag, drags.Pan):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        at = event.position().toPoint()
        self._is_dragging |= (at - self._pressed).manhattanLength() >= CLICK
        if self._drag is not None and self._is_dragging:
            self._drag.move(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of dragging; a click with the right button asks for the menu."""
        clicked, self._is_dragging, self._drag = not self._is_dragging, False, None
        self.set_mode(self.mode)
        if clicked and event.button() is Qt.MouseButton.RightButton:
            self.menu_wanted.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The whole film again."""
        if self.mode is not Mode.RULER:
            self.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key; the right button has been dealt with."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().center()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `desktop.viewing.keys`."""
        if not keys.handle(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.entered.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.viewport().update()
