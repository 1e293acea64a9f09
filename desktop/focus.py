"""Where the keys go, and where a button ends: a frame around what has the focus, and edges that can be seen.

Fusion paints edges in a darker tone of the window, which on black is black, and marks the focus by a thin line.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from desktop.colours import Colours

_Part, _Whole = QStyle.PrimitiveElement, QStyle.ComplexControl
_EDGED = {_Part.PE_PanelButtonCommand, _Part.PE_FrameLineEdit, _Part.PE_IndicatorCheckBox, _Part.PE_IndicatorItemViewItemCheck}
_FRAMED = {_Part.PE_Frame, _Part.PE_FrameGroupBox, _Part.PE_FrameMenu, _Part.PE_FrameTabWidget}
_EDGED_WHOLE = {_Whole.CC_ComboBox, _Whole.CC_SpinBox}


class EdgedStyle(QProxyStyle):
    """Fusion, with edges in the theme's colour around buttons and fields; in high contrast around frames, too."""

    def __init__(self, colours: Colours) -> None:
        super().__init__("Fusion")
        self.colours = colours

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Qt's painting of a part, then its edge."""
        if element == _Part.PE_FrameFocusRect:
            self._ring(painter, option.rect)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element == _Part.PE_Frame and widget is not None and widget.hasFocus():
            self._ring(painter, option.rect)
            return
        if element in _EDGED or (self.colours.high and element in _FRAMED):
            self._edge(painter, option.rect, option.state)
        elif element == _Part.PE_IndicatorRadioButton:
            self._edge(painter, option.rect, option.state, round_=True)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Qt's painting of a whole control, then its edge."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _EDGED_WHOLE:
            self._edge(painter, option.rect, option.state)
        elif control == _Whole.CC_ScrollBar and widget is not None:
            handle = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            self._edge(painter, handle, option.state)
        elif control == _Whole.CC_Slider and widget is not None:
            handle = self.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, widget)
            groove = self.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, widget)
            painter.save()
            painter.setClipRegion(QRegion(option.rect) - QRegion(handle))
            self._edge(painter, groove, option.state)
            painter.restore()
            self._edge(painter, handle, option.state)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Qt's painting of a control's part, then its edge."""
        super().drawControl(element, option, painter, widget)
        if element == QStyle.ControlElement.CE_ProgressBarGroove:
            self._edge(painter, option.rect, option.state)

    def _edge(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, round_: bool = False) -> None:
        if state & QStyle.StateFlag.State_HasFocus and min(rect.width(), rect.height()) > 20:  # a box to tick is too small
            self._ring(painter, rect)
            return
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colours.border if enabled else self.colours.disabled), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if round_:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, 2, 2)
        painter.restore()

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        """Around what has the focus, inside its place: so it shows at the edge of a window, too."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.colours.ring_width
        painter.setPen(QPen(QColor(self.colours.ring), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 2, 2)
        painter.restore()


def use(app: QApplication, colours: Colours) -> None:
    """Draw edges and focus in these colours from now on."""
    style = app.style()
    if isinstance(style, EdgedStyle):
        style.colours = colours
    else:
        app.setStyle(EdgedStyle(colours))
