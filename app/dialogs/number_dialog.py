"""Ghi số, ngày ký: what the signed decision bears; its bonuses follow the day."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.bonus_sums import BonusSums
from app.dialogs.form_dialog import FormDialog
from app.rules.document import DocumentKind
from app.rules.errors import NoSettingInForce, NumberNotPossible, NumberTaken, Refusal
from app.services import awards, bonuses, document_numbers
from app.services.awards import DecisionRow
from app.widgets.date_box import DateBox
from app.widgets.number_box import NumberBox
from app.widgets.workplace import Workplace

_WIDTH = 760


class NumberDialog(FormDialog):
    """Suggests the next number of the year; a number that is taken is said beside its box."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        NumberTaken: "number",
        NumberNotPossible: "number",
        NoSettingInForce: "dated_on",
    }

    def __init__(
        self, workplace: Workplace, decision: DecisionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._decision = workplace, decision
        self._suggested: int | None = None
        self.setMinimumWidth(_WIDTH)
        self.set_heading(
            self.tr("Ghi số, ngày ký của quyết định"),
            self.tr("Quyết định đã ghi số, ngày ký thì không sửa được nữa, chỉ có thể thu hồi."),
        )
        self.save_button.setText(self.tr("&Ban hành"))
        self.number = NumberBox(least=Decimal(1))
        self.dated_on = DateBox(workplace.today())
        self.sums = BonusSums()
        self.form.add("number", self.tr("Số"), self.number, required=True)
        self.form.add("dated_on", self.tr("Ngày ký"), self.dated_on, required=True)
        self.form.section(self.tr("Tiền thưởng theo ngày ký, đồng"))
        self.form.add_wide(self.sums)
        self.dated_on.set_value(workplace.today())
        self._on_day()
        self.dated_on.edited.connect(self._on_day)
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if self.number.value() is None:
            wrong.setdefault("number", self.tr("Chưa ghi số quyết định."))
        day = self.dated_on.value()
        if day is None:
            wrong.setdefault("dated_on", self.tr("Chưa ghi ngày ký."))
        elif day > self._workplace.today():
            wrong.setdefault("dated_on", self.tr("Ngày ký ở tương lai."))
        return wrong

    @override
    def save(self) -> object:
        number, day = self.number.value(), self.dated_on.value()
        self._workplace.desk.do(
            awards.issue_decision,
            self._decision.id,
            int(number or 0),
            day or self._workplace.today(),
        )
        return self._decision.id

    def _on_day(self) -> None:
        day = self.dated_on.value()
        if day is None:
            self.sums.say(self.tr("Ghi ngày ký để tính tiền thưởng."))
            return
        self._suggest(day)
        desk = self._workplace.desk
        self.sums.show_sums(lambda: desk.do(bonuses.for_decision, self._decision.id, day))

    def _suggest(self, day: date) -> None:
        """Offer the year's next number, unless the clerk wrote another."""
        if self.number.value() != self._suggested:
            return
        self._suggested = self._workplace.desk.do(
            document_numbers.suggested_number, DocumentKind.AWARD_DECISION, day.year
        )
        self.number.set_value(self._suggested)
