"""Paints the cells of a table; a cell with a tone is a badge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.widgets.colours import Pair, Theme, Tone, current
from app.widgets.table_model import TONE_ROLE

ROW_HEIGHT = 32
_PAD = 8


class BadgeDelegate(QStyledItemDelegate):
    """Draws text with room around it, or a coloured badge."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current()
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the row shows the focus, not the cell
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            _draw_chosen(painter, option, theme, first=index.column() == 0)
        elif index.row() % 2:
            painter.fillRect(option.rect, QColor(theme.stripe))
        text = str(index.data() or "")
        tone = index.data(TONE_ROLE)
        if tone and text:
            _draw_badge(painter, option, text, theme.tone(Tone(tone)))
            return
        painter.save()
        painter.setPen(QColor(theme.text))
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.fontMetrics.horizontalAdvance(str(index.data())) + 2 * _PAD, ROW_HEIGHT)


def _draw_chosen(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, first: bool
) -> None:
    """Paint a chosen row: paler when the keyboard is elsewhere, with a bar when it is here."""
    here = option.widget.hasFocus()
    painter.fillRect(option.rect, QColor(theme.chosen if here else theme.neutral.ground))
    if first:
        bar = option.rect.adjusted(0, 0, 3 - option.rect.width(), 0)
        painter.fillRect(bar, QColor(theme.accent if here else theme.edge))


def _draw_badge(painter: QPainter, option: QStyleOptionViewItem, text: str, pair: Pair) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() - 1)
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 2 * _PAD)
    width, height = metrics.horizontalAdvance(shown) + 2 * _PAD + 2, metrics.height() + 4
    place = QRectF(room.left(), room.center().y() - height / 2 + 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(pair.ground))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setPen(QColor(pair.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
