"""How a row is painted: thumbnail, symbol, finding in words and name; the score as a number and on a small bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.outcome import Kind
from desktop.studies.cells import STUDY_ROLE, finding, score
from desktop.studies.study import Study

Index = QModelIndex | QPersistentModelIndex

THUMBNAIL, SYMBOL, GAP = 54, 20, 8
BAR = QSize(52, 8)
SCORE_WIDTH = 76
LEAST_WORDS = 15
"""Where fewer letters than this would fit beside the thumbnail, it is left out: words matter more."""


def has_thumbnail(option: QStyleOptionViewItem) -> bool:
    """Whether the film's cell is wide enough for it."""
    words = LEAST_WORDS * option.fontMetrics.averageCharWidth()
    return bool(option.rect.width() >= THUMBNAIL + SYMBOL + 3 * GAP + words)


def score_width(font: QFont, title: str) -> int:
    """For the bar, and for the column's title with its arrow."""
    return max(SCORE_WIDTH, QFontMetrics(font).horizontalAdvance(title) + 36)


def row_height(font: QFont) -> int:
    """Three lines of words, or the thumbnail."""
    return max(THUMBNAIL + 8, 3 * QFontMetrics(font).height() + 8)


class FilmDelegate(QStyledItemDelegate):
    """Thumbnail, then the symbol with the finding, in one line or two, over the file's name.

    Args:
        thumbnail: the picture of a path, None while there is none.
    """

    def __init__(self, thumbnail: Callable[[Path], QPixmap | None], parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnail = thumbnail

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One film."""
        study: Study = index.data(STUDY_ROLE)
        _paint_panel(painter, option, index)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name's own, whatever the window's
        inner = option.rect.adjusted(GAP, 4, -4, -4)
        left = 0
        if has_thumbnail(option):
            self._paint_thumbnail(painter, option, QRect(inner.left(), inner.top(), THUMBNAIL, inner.height()), study)
            left = THUMBNAIL + GAP
        symbol = QRect(inner.left() + left, inner.top(), SYMBOL, inner.height())
        words = inner.adjusted(left + SYMBOL + 6, 0, 0, 0)
        _paint_words(painter, option, words, symbol, study)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row."""
        return QSize(200, row_height(option.font))

    def _paint_thumbnail(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, study: Study) -> None:
        box = QRect(0, 0, THUMBNAIL, THUMBNAIL)
        box.moveCenter(_mirrored(option, place).center())
        pixmap = self._thumbnail(study.path)
        if pixmap is None:  # not made yet, or not a film
            painter.setBrush(option.palette.color(QPalette.ColorRole.AlternateBase))
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            return
        painter.fillRect(box, Qt.GlobalColor.black)
        size = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, pixmap)


class ScoreDelegate(QStyledItemDelegate):
    """The number over a small bar, filled up to the score, with a tick at the threshold. Films without a score: a dash."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One score."""
        study: Study = index.data(STUDY_ROLE)
        _paint_panel(painter, option, index)
        painter.save()
        number = QFont(option.font)
        number.setPointSizeF(option.font.pointSizeF() * 1.3)
        number.setBold(True)
        painter.setFont(number)
        painter.setPen(_ink(option))
        height = painter.fontMetrics().height()
        top = option.rect.center().y() - (height + BAR.height() + 6) // 2
        line = QRect(option.rect.left(), top, option.rect.width(), height)
        result = study.result
        if result is None or result.probability is None:
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, "–")
        else:
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, score(study))
            bar = QRectF(0, line.bottom() + 5, BAR.width(), BAR.height())
            bar.moveLeft(option.rect.center().x() - BAR.width() / 2)
            _paint_bar(painter, option, bar, study.kind, result.probability, result.threshold)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row."""
        return QSize(SCORE_WIDTH, row_height(option.font))


def _paint_panel(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """The background: of a selected row, of one under the mouse; two lines along the row where the keyboard is."""
    view = option.widget
    style = view.style() if view else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
    painter.save()
    painter.setPen(option.palette.color(QPalette.ColorRole.Midlight))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row():
        for edge in (option.rect.top(), option.rect.bottom() - 1):
            painter.fillRect(option.rect.left(), edge, option.rect.width(), 2, _ink(option))
    painter.restore()


def _ink(option: QStyleOptionViewItem) -> QColor:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    return option.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Where it stands in a window that reads from right to left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def _plate(painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
    """On a selected row colours stay what they are, on a plate of the background's."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, words: QRect, symbol: QRect, study: Study) -> None:
    bold = QFont(option.font)
    bold.setBold(True)
    lines = _lines(QFontMetrics(bold), finding(study), words.width())
    height = QFontMetrics(option.font).height()
    top = words.center().y() - (len(lines) + 1) * height // 2
    alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    name = QFontMetrics(option.font).elidedText(study.name, Qt.TextElideMode.ElideMiddle, words.width())
    painter.setPen(_ink(option))
    for number, (font, text) in enumerate([*((bold, line) for line in lines), (option.font, name)]):
        painter.setFont(font)
        line = QRect(words.left(), top + number * height, words.width(), height)
        painter.drawText(_mirrored(option, line), alignment | Qt.AlignmentFlag.AlignAbsolute, text)
    box = QRect(symbol.left(), top + (height - SYMBOL) // 2, SYMBOL, SYMBOL)
    box = _mirrored(option, box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _plate(painter, option, QRectF(box).adjusted(-2, -2, 2, 2))
    theme.symbol(study.kind).paint(painter, box)


def _lines(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """The text in one line or two, as words allow; what still does not fit is elided."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split()
    first = words.pop(0) if words else ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}"
    lines = [first, " ".join(words)] if words else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def _paint_bar(
    painter: QPainter, option: QStyleOptionViewItem, bar: QRectF, kind: Kind, probability: float, threshold: float | None
) -> None:
    """From left to right in every language, as the scale in the panel. Uncertain scores are hatched too, as they are there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _plate(painter, option, bar.adjusted(-4, -5, 4, 5))
    ink = option.palette.color(QPalette.ColorRole.Text)
    filled = QRectF(bar.left(), bar.top(), max(1.0, bar.width() * probability), bar.height())
    painter.fillRect(filled, theme.COLOURS[kind])
    if kind is Kind.UNCERTAIN:
        painter.fillRect(filled, QBrush(Qt.GlobalColor.black, Qt.BrushStyle.BDiagPattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1))
    painter.drawRect(bar)
    if threshold is not None:
        x = bar.left() + bar.width() * threshold
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3))
