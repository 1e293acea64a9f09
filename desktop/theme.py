"""How things look: themes, shapes and sizes of letters. The colours themselves stand in `desktop.colours`.

Each kind has a shape of its own beside its colour, so that colour alone never tells a decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from desktop import contrast, focus
from desktop.colours import LIGHT, THEMES, TINT, Colours
from desktop.outcome import Kind

COLOURS = {kind: QColor(colour) for kind, colour in LIGHT.kinds.items()}
"""The kinds' colours in the theme in use: look them up when you paint, as they change with it. On paper: `PAPER`."""
PAPER = {kind: QColor(colour) for kind, colour in LIGHT.kinds.items()}

NORMAL_POINTS, HEADLINE_POINTS, NUMBER_POINTS = 11, 19, 17
ICON_SIDE = 48
"""Pixels at which symbols are drawn; views scale them down."""
_POINTS, _BOLD = "wanted points", "wanted bold"
"""Properties of a widget whose letters were sized by `set_points`."""


@dataclass
class _Look:
    """What is in use."""

    wanted: str = "light"
    colours: Colours = LIGHT
    scale: float = 1.0
    system_points: float = 0.0
    follows: bool = False


_look = _Look()


def apply(app: QApplication, theme_name: str, font_scale: float) -> None:
    """Colours and size of letters of all windows, those that are open too; they get PaletteChange and FontChange.

    Args:
        app: the application; it keeps the theme "system" in step with the computer from now on.
        theme_name: "system", "light", "dark" or "high_contrast".
        font_scale: 1.0 is the usual size.
    """
    if not _look.system_points:
        _look.system_points = app.font().pointSizeF()
    if not _look.follows:
        app.styleHints().colorSchemeChanged.connect(lambda _: _follow(app))
        _look.follows = True
    _look.wanted, _look.scale = theme_name, font_scale
    _look.colours = colours = THEMES.get(theme_name) or THEMES[_system_theme(app)]
    for kind, colour in colours.kinds.items():
        COLOURS[kind] = QColor(colour)
    focus.use(app, colours)
    app.setPalette(palette_of(colours))
    font = app.font()
    font.setPointSizeF(scaled(max(_look.system_points, NORMAL_POINTS)))
    app.setFont(font)
    for widget in app.allWidgets():
        if widget.property(_POINTS) is not None:
            set_points(widget, widget.property(_POINTS), bold=widget.property(_BOLD))


def _system_theme(app: QApplication) -> str:
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def _follow(app: QApplication) -> None:
    if _look.wanted == "system":
        apply(app, _look.wanted, _look.scale)


def current() -> Colours:
    """The colours in use."""
    return _look.colours


def palette_of(colours: Colours) -> QPalette:
    """A theme as Qt's palette."""
    c, roles, groups = colours, QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for role, colour in (
        (roles.Window, c.window),
        (roles.WindowText, c.text),
        (roles.Base, c.base),
        (roles.AlternateBase, c.alternate),
        (roles.Text, c.text),
        (roles.Button, c.button),
        (roles.ButtonText, c.text),
        (roles.BrightText, c.text),
        (roles.ToolTipBase, c.base),
        (roles.ToolTipText, c.text),
        (roles.PlaceholderText, c.faint),
        (roles.Highlight, c.selection),
        (roles.HighlightedText, c.selected),
        (roles.Accent, c.selection),
        (roles.Link, c.link),
        (roles.LinkVisited, c.visited),
        (roles.Light, contrast.mixed("#FFFFFF", c.button, 0.35 if c is LIGHT else 0.1)),
        (roles.Midlight, contrast.mixed("#FFFFFF", c.button, 0.2 if c is LIGHT else 0.05)),
        (roles.Mid, contrast.mixed(c.border, c.button, 0.5)),
        (roles.Dark, c.border),
        (roles.Shadow, "#000000"),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(groups.Disabled, role, QColor(c.disabled))
    palette.setColor(groups.Disabled, roles.Highlight, QColor(c.border))
    return palette


def symbol(kind: Kind) -> QIcon:
    """Triangle with "!", disc with a line, diamond with "?", square with a bar, cross, dots, eye."""
    return _symbol(kind, next(name for name, colours in THEMES.items() if colours is _look.colours))


@cache
def _symbol(kind: Kind, theme_name: str) -> QIcon:
    scale = 2  # sharp on dense displays too
    pixmap = QPixmap(ICON_SIDE * scale, ICON_SIDE * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    draw_symbol(painter, kind, QRectF(3, 3, ICON_SIDE - 6, ICON_SIDE - 6), THEMES[theme_name])
    painter.end()
    return QIcon(pixmap)


def draw_symbol(painter: QPainter, kind: Kind, box: QRectF, colours: Colours = LIGHT) -> None:
    """The kind's shape, filled with its colour, and a sign in it. Default: for paper.

    A thin edge in the colour of the theme's ground parts it from a selected row.
    """
    colour = QColor(colours.kinds[kind])
    edge = QPen(QColor(colours.base), box.width() / 24)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(edge)
    painter.setBrush(colour)
    centre, sign, lowered = box.center(), "", 0.0
    inset = box.width() / 22
    if kind is Kind.PNEUMONIA:
        painter.drawPolygon(QPolygonF([QPointF(centre.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
        sign, lowered = "!", 0.14
    elif kind is Kind.NORMAL:
        painter.drawEllipse(box)
        sign = "–"
    elif kind is Kind.UNCERTAIN:
        middle = (QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()))
        painter.drawPolygon(QPolygonF([*middle, QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())]))
        sign = "?"
    elif kind in (Kind.REFUSED, Kind.ERROR):
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3 * inset, 3 * inset)
        sign = "/" if kind is Kind.REFUSED else "×"
    elif kind is Kind.UNREAD:
        _draw_eye(painter, box, QColor(colours.sign(kind)))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5 * inset, Qt.PenStyle.DotLine))
        painter.drawEllipse(box.adjusted(4 * inset, 4 * inset, -4 * inset, -4 * inset))
    if sign:
        _draw_sign(painter, sign, box.translated(0, box.height() * lowered), QColor(colours.sign(kind)))


def _draw_eye(painter: QPainter, box: QRectF, pupil: QColor) -> None:
    """With the pen and brush set; the pupil in the sign's colour."""
    lids, centre, bend = QPainterPath(QPointF(box.left(), box.center().y())), box.center(), box.height() * 0.75
    lids.quadTo(QPointF(centre.x(), centre.y() - bend), QPointF(box.right(), centre.y()))
    lids.quadTo(QPointF(centre.x(), centre.y() + bend), QPointF(box.left(), centre.y()))
    painter.drawPath(lids)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pupil)
    painter.drawEllipse(centre, box.width() * 0.14, box.width() * 0.14)


def _draw_sign(painter: QPainter, sign: str, box: QRectF, colour: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(box.height() * 0.62)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def tint(kind: Kind, palette: QPalette) -> QColor:
    """The kind's colour, mixed thinly into the background of text."""
    base = palette.color(QPalette.ColorRole.Base).name()
    return QColor(contrast.mixed(COLOURS[kind].name(), base, TINT))


def scaled(points: float) -> float:
    """Points at the size of letters in use: for what is painted by hand."""
    return points * _look.scale


def set_points(widget: QWidget, points: float, *, bold: bool = False) -> None:
    """The size of a widget's letters; it follows the size in the settings.

    Args:
        widget: keeps the wish.
        points: at the usual size, 1.0.
        bold: heavy letters.
    """
    widget.setProperty(_POINTS, float(points))
    widget.setProperty(_BOLD, bold)
    font = widget.font()
    font.setPointSizeF(scaled(points))
    font.setBold(bold)
    widget.setFont(font)
