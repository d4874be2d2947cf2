"""Ghi số, ngày ký: what the signed decision bears; its bonuses follow the day."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.bonus_sums import BonusSums
from app.dialogs.keeping import keep_paper
from app.dialogs.number_day_dialog import NumberDayDialog
from app.rules.document import DocumentKind
from app.rules.errors import NoSettingInForce, Refusal
from app.rules.paper_source import Of, Source
from app.services import awards, bonuses, document_numbers, fund
from app.services.awards import DecisionRow
from app.widgets.workplace import Workplace

_WIDTH = 760


class NumberDialog(NumberDayDialog):
    """Asks for number and day of an award decision and shows the bonuses of that day."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        **NumberDayDialog.beside,
        NoSettingInForce: "dated_on",
    }

    def __init__(
        self, workplace: Workplace, decision: DecisionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._decision = decision
        self.setMinimumWidth(_WIDTH)
        self.set_heading(
            self.tr("Ghi số, ngày ký của quyết định"),
            self.tr("Quyết định đã ghi số, ngày ký thì không sửa được nữa, chỉ có thể thu hồi."),
        )
        self.save_button.setText(self.tr("&Ban hành"))
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
    def next_number(self, year: int) -> int:
        return self._workplace.desk.do(
            document_numbers.suggested_number, DocumentKind.AWARD_DECISION, year
        )

    @override
    def save(self) -> object:
        self._workplace.desk.do(
            awards.issue_decision, self._decision.id, self.given_number(), self.given_day()
        )
        key = str(self._decision.id)
        source = Source(DocumentKind.AWARD_DECISION, Of.DECISION, key)
        keep_paper(self._workplace, source)
        return self._decision.id

    def _on_day(self) -> None:
        day = self.dated_on.value()
        if day is None:
            self.sums.say(self.tr("Ghi ngày ký để tính tiền thưởng."))
            return
        self.suggest(day)
        desk = self._workplace.desk
        self.sums.show_sums(
            lambda: desk.do(bonuses.for_decision, self._decision.id, day),
            lambda total: desk.do(fund.cover, total, day, self._decision.id),
        )
