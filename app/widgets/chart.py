"""A bar chart drawn by ourselves: months, fields, units."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.widgets.colours import Theme, current

_LABEL, _VALUE, _BAR, _ROW = 24, 20, 44, 30
_MARGIN = 6


@dataclass(frozen=True)
class Bar:
    """One bar: its label, its height, what is behind it, what its tooltip adds."""

    label: str
    value: int
    key: Hashable = None
    note: str = ""


class BarChart(QWidget):
    """Bars with their numbers; arrows choose a bar, Enter or a click opens it.

    Signals:
        opened: key of the bar that the clerk opened.
    """

    opened = Signal(object)

    def __init__(self, *, horizontal: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._horizontal = horizontal
        self._bars: tuple[Bar, ...] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed if horizontal else policy.Expanding)

    def show_bars(self, bars: Sequence[Bar], title: str = "") -> None:
        """Draw these bars; the title is read to those who cannot see them."""
        self._bars = tuple(bars)
        self._current = min(self._current, max(len(self._bars) - 1, 0))
        self.setAccessibleName(title)
        said = (f"{bar.label}: {write_number_of(bar.value)}" for bar in self._bars)
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def current_bar(self) -> Bar | None:
        """Return the bar that the keyboard is on."""
        return self._bars[self._current] if self._bars else None

    def place_of(self, at: int) -> QRectF:
        """Return the room that belongs to a bar, label and number included."""
        if self._horizontal:
            return QRectF(0, at * _ROW, self.width(), _ROW)
        width = self.width() / max(len(self._bars), 1)
        return QRectF(at * width, 0, width, self.height())

    @override
    def sizeHint(self) -> QSize:
        if self._horizontal:
            return QSize(360, max(len(self._bars), 1) * _ROW)
        return QSize(max(len(self._bars), 6) * _BAR, 180)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height() if self._horizontal else 120)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current()
        if not any(bar.value for bar in self._bars):
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Chưa có số liệu"))
        elif self._horizontal:
            self._paint_across(painter, theme)
        else:
            self._paint_upright(painter, theme)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in step and self._bars:
            self._current = (self._current + step[key]) % len(self._bars)
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open_current()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(event.position())
        if at is not None:
            self._current = at
            self._open_current()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(event.position())
        can_open = at is not None and self._bars[at].key is not None
        shape = Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else self.tip_of(at), self)
            return True
        return super().event(event)

    def tip_of(self, at: int) -> str:
        """Return what the tooltip of a bar says."""
        bar = self._bars[at]
        text = self.tr("{label}: {value}").format(label=bar.label, value=write_number_of(bar.value))
        return f"{text}\n{bar.note}" if bar.note else text

    def _paint_upright(self, painter: QPainter, theme: Theme) -> None:
        floor = self.height() - _LABEL
        room = floor - _VALUE - _MARGIN
        most = max(bar.value for bar in self._bars)
        for at, bar in enumerate(self._bars):
            place = self.place_of(at)
            wide = min(place.width() * 0.62, _BAR)
            tall = room * bar.value / most
            body = QRectF(place.center().x() - wide / 2, floor - tall, wide, tall)
            _fill(painter, theme, body)
            painter.setPen(QColor(theme.text if bar.value else theme.muted))
            above = QRectF(place.left(), body.top() - _VALUE, place.width(), _VALUE)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, write_number_of(bar.value))
            painter.setPen(QColor(theme.muted))
            below = QRectF(place.left(), floor + 2, place.width(), _LABEL - 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._short(bar, place.width()))
            self._ring(painter, theme, at, place)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawLine(QPointF(0, floor + 0.5), QPointF(self.width(), floor + 0.5))

    def _paint_across(self, painter: QPainter, theme: Theme) -> None:
        labels = self._label_width()
        most = max(bar.value for bar in self._bars)
        room = self.width() - labels - 3 * _BAR / 2
        for at, bar in enumerate(self._bars):
            place = self.place_of(at)
            painter.setPen(QColor(theme.text))
            name = place.adjusted(_MARGIN, 0, labels - place.width() - _MARGIN, 0)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(name, left, self._short(bar, name.width()))
            long = room * bar.value / most
            body = QRectF(labels, place.top() + 7, long, _ROW - 14)
            _fill(painter, theme, body)
            painter.setPen(QColor(theme.text if bar.value else theme.muted))
            beside = QRectF(body.right() + _MARGIN, place.top(), _BAR * 1.5, _ROW)
            painter.drawText(beside, left, write_number_of(bar.value))
            self._ring(painter, theme, at, place)

    def _ring(self, painter: QPainter, theme: Theme, at: int, place: QRectF) -> None:
        if self.hasFocus() and at == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(place.adjusted(2, 1, -2, -1), 4, 4)

    def _label_width(self) -> float:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars)
        return min(widest + 3 * _MARGIN, self.width() * 0.5)

    def _short(self, bar: Bar, width: float) -> str:
        metrics = self.fontMetrics()
        return metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(width))

    def _bar_at(self, point: QPointF) -> int | None:
        bars = range(len(self._bars))
        return next((at for at in bars if self.place_of(at).contains(point)), None)

    def _open_current(self) -> None:
        bar = self.current_bar()
        if bar is not None and bar.key is not None:
            self.opened.emit(bar.key)


def write_number_of(value: int) -> str:
    """Write a count with dots between thousands."""
    return f"{value:,}".replace(",", ".")


def _fill(painter: QPainter, theme: Theme, body: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(body, 2, 2)
