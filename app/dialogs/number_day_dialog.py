"""Số và ngày: the part that every form for the number and day of a signed document shares."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import NumberNotPossible, NumberTaken, Refusal
from app.widgets.date_box import DateBox
from app.widgets.number_box import NumberBox
from app.widgets.workplace import Workplace


class NumberDayDialog(FormDialog):
    """Suggests the next number of the year; a number that is taken is said beside its box."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        NumberTaken: "number",
        NumberNotPossible: "number",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._suggested: int | None = None
        self.number = NumberBox(least=Decimal(1))
        self.dated_on = DateBox(workplace.today())

    def next_number(self, year: int) -> int:
        """Return the number that comes next in a year."""
        raise NotImplementedError

    def given_number(self) -> int:
        """Return the number in the box; 0 while it is empty."""
        return int(self.number.value() or 0)

    def given_day(self) -> date:
        """Return the day in the box; today while it is empty."""
        return self.dated_on.value() or self._workplace.today()

    def suggest(self, day: date) -> None:
        """Offer the year's next number, unless the clerk wrote another."""
        if self.number.value() == self._suggested:
            self._suggested = self.next_number(day.year)
            self.number.set_value(self._suggested)

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if self.number.value() is None:
            wrong.setdefault("number", self.tr("Chưa ghi số."))
        day = self.dated_on.value()
        if day is None:
            wrong.setdefault("dated_on", self.tr("Chưa ghi ngày ký."))
        elif day > self._workplace.today():
            wrong.setdefault("dated_on", self.tr("Ngày ký ở tương lai."))
        return wrong
