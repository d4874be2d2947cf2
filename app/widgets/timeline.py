"""What happened to a record, newest first or oldest first, as it is given."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.colours import Tone, current
from app.widgets.theme import GAP_8, GAP_12, style

_MARK_WIDTH, _DATE_WIDTH, _DOT_Y = 18, 92, 11


@dataclass(frozen=True)
class TimelineEvent:
    """One event: when, what, more about it, who recorded it."""

    on: str
    title: str
    text: str = ""
    by: str = ""
    tone: Tone = Tone.NEUTRAL


class Timeline(QWidget):
    """Events down a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[TimelineEvent, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None

    @property
    def events(self) -> tuple[TimelineEvent, ...]:
        """The events as they are shown."""
        return self._events

    def show_events(self, events: Sequence[TimelineEvent]) -> None:
        """Show these events from top to bottom."""
        self._events = tuple(events)
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget(self)
        self._column.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for row, event in enumerate(self._events):
            self._add(grid, row, event)

    def _add(self, grid: QGridLayout, row: int, event: TimelineEvent) -> None:
        top = Qt.AlignmentFlag.AlignTop
        on = QLabel(event.on)
        on.setFixedWidth(_DATE_WIDTH)
        style(on, "muted")
        grid.addWidget(on, row, 0, top)
        last = row == len(self._events) - 1
        grid.addWidget(_Mark(event.tone, first=row == 0, last=last), row, 1)
        grid.addLayout(self._words(event), row, 2)

    def _words(self, event: TimelineEvent) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, GAP_12)
        words.setSpacing(2)
        by = self.tr("Người ghi: {by}").format(by=event.by) if event.by else ""
        for text, look in ((event.title, "strong"), (event.text, ""), (by, "hint")):
            if text:
                line = QLabel(text)
                line.setWordWrap(True)
                line.setTextFormat(Qt.TextFormat.PlainText)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                style(line, look)
                words.addWidget(line)
        return words


class _Mark(QWidget):
    """The dot of an event and the line to its neighbours."""

    def __init__(self, tone: Tone, *, first: bool, last: bool) -> None:
        super().__init__()
        self._tone, self._first, self._last = tone, first, last
        self.setFixedWidth(_MARK_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = current(), self.width() / 2
        painter.setPen(QPen(QColor(theme.line), 2))
        top = _DOT_Y if self._first else 0
        bottom = _DOT_Y if self._last else self.height()
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        painter.setPen(QPen(QColor(theme.surface), 2))
        painter.setBrush(QColor(theme.tone(self._tone).ink))
        painter.drawEllipse(QPointF(middle, _DOT_Y), 6, 6)
        painter.end()
