"""Ghi sổ quỹ: a sum that came into the fund, or was paid for something else than a bonus."""

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.fund import FundFlow
from app.rules.money import amount_in_words
from app.services import fund
from app.services.fund import NewEntry
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.number_box import NumberBox
from app.widgets.theme import style
from app.widgets.workplace import Workplace


class FundEntryDialog(FormDialog):
    """Asks for day, sum, what for and the paper it rests on; the sum is read in words."""

    def __init__(self, workplace: Workplace, flow: FundFlow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._flow = workplace, flow
        income = flow is FundFlow.IN
        self.set_heading(
            self.tr("Ghi thu vào quỹ") if income else self.tr("Ghi chi khác từ quỹ"),
            ""
            if income
            else self.tr(
                "Tiền thưởng theo quyết định thì bấm “Chi tiền thưởng…” để không chi hai lần."
            ),
        )
        self.save_button.setText(self.tr("&Ghi sổ"))
        self.on = DateBox(workplace.today())
        self.on.set_value(workplace.today())
        self.amount = NumberBox(least=Decimal(1))
        self.words = QLabel()
        style(self.words, "muted")
        self.words.setWordWrap(True)
        self.what = LineBox(max_length=300)
        self.voucher = LineBox(max_length=120)
        self._build(income=income)
        self.amount.edited.connect(self._on_amount)
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if self.on.value() is None:
            wrong.setdefault("on", self.tr("Chưa ghi ngày."))
        if self.amount.value() is None:
            wrong.setdefault("amount", self.tr("Chưa ghi số tiền."))
        if not self.what.value():
            wrong.setdefault("what", self.tr("Chưa ghi nội dung thu, chi."))
        return wrong

    @override
    def save(self) -> object:
        new = NewEntry(
            self.on.value() or self._workplace.today(),
            self._flow,
            int(self.amount.value() or 0),
            self.what.value(),
            self.voucher.value(),
        )
        return self._workplace.desk.do(fund.enter, new, self._workplace.now())

    def _build(self, *, income: bool) -> None:
        what = (
            self.tr("Ví dụ: Trích ngân sách xã lập quỹ năm 2026")
            if income
            else self.tr("Ví dụ: Mua khung và in Giấy khen")
        )
        voucher = (
            self.tr("Số, ngày quyết định giao dự toán hoặc phiếu thu")
            if income
            else self.tr("Số phiếu chi hoặc hóa đơn")
        )
        self.form.add("on", self.tr("Ngày"), self.on, required=True)
        self.form.add("amount", self.tr("Số tiền (đồng)"), self.amount, required=True)
        self.form.add_wide(self.words)
        self.form.add("what", self.tr("Nội dung"), self.what, what, required=True)
        self.form.add("voucher", self.tr("Chứng từ"), self.voucher, voucher)

    def _on_amount(self) -> None:
        amount = self.amount.value()
        self.words.setText("" if amount is None else amount_in_words(int(amount)))
