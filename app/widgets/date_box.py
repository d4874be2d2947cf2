"""A day, typed the way people write it, always shown as dd/MM/yyyy."""

import re
from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget
from typing_extensions import override

from app.rules.dates import parse_date
from app.rules.errors import Refusal
from app.widgets.colours import current
from app.widgets.icons import put_icon

_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})")
_WIDTH = 165


class DateBox(QLineEdit):
    """A box for one day; ↑ and ↓ move by a day, Alt+↓ opens the calendar.

    Signals:
        edited: the clerk wrote or chose another day.
    """

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._calendar: QCalendarWidget | None = None
        self.setMaximumWidth(_WIDTH)
        self.setPlaceholderText(self.tr("ngày/tháng/năm"))
        self.pick = QAction(self.tr("Chọn trên lịch"), self)
        put_icon(self.pick, "calendar", "muted")
        self.pick.triggered.connect(self.open_calendar)
        self.addAction(self.pick, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> date | None:
        """Return the day, or None when the box is empty or cannot be read."""
        return read_date(self.text(), self._today)

    def set_value(self, value: date | None) -> None:
        """Show a day."""
        self.setText("" if value is None else f"{value:%d/%m/%Y}")

    def problem(self) -> str:
        """Return what is wrong with the writing, or nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Không hiểu ngày này. Hãy ghi như 05/06/2026.")

    def open_calendar(self) -> None:
        """Show a month to choose from."""
        if self._calendar is None:
            self._calendar = self._made_calendar()
        self._calendar.setSelectedDate(QDate(*_parts(self.value() or self._today)))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    @property
    def calendar(self) -> QCalendarWidget | None:
        """The calendar, once it was opened."""
        return self._calendar

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
        elif alt:
            self.open_calendar()
        else:
            self._move_by(step)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        day = self.value()
        if day is not None:
            self.set_value(day)
        super().focusOutEvent(event)

    def _move_by(self, days: int) -> None:
        day = self.value()
        with suppress(OverflowError):
            self._put(self._today if day is None else day + timedelta(days=days))

    def _put(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()

    def _made_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setGridVisible(False)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setWeekdayTextFormat(Qt.DayOfWeek.Saturday, _in_ink(current().text))
        calendar.setWeekdayTextFormat(Qt.DayOfWeek.Sunday, _in_ink(current().bad.ink))
        calendar.clicked.connect(self._on_picked)
        calendar.activated.connect(self._on_picked)
        return calendar

    def _on_picked(self, day: QDate) -> None:
        self._put(date(day.year(), day.month(), day.day()))
        if self._calendar is not None:
            self._calendar.hide()
        self.setFocus()


def _in_ink(ink: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(ink))
    return look


def read_date(text: str, today: date) -> date | None:
    """Read 5/6/26, 05062026, 050626, 5/6 (this year) and every writing the rules know."""
    text = text.strip()
    if whole := _DIGITS.fullmatch(text):
        text = "/".join(whole.groups())
    elif short := _DAY_MONTH.fullmatch(text):
        text = f"{short[1]}/{short[2]}/{today.year}"
    try:
        return parse_date(text) if text else None
    except (Refusal, ValueError):
        return None


def _parts(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day
