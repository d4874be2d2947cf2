"""Chi, thu lại tiền thưởng: which bonuses are paid, or come back, on one voucher."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.fund import FundFlow
from app.rules.money import amount_in_words, format_amount
from app.services import bonus_payments, fund
from app.services.bonus_payments import BonusDue, Booking
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.theme import style
from app.widgets.workplace import Workplace

_WIDTH = 760


class PaymentDialog(FormDialog):
    """Lets the clerk tick bonuses; the sum and what the fund lacks are shown at once."""

    def __init__(
        self,
        workplace: Workplace,
        dues: Sequence[BonusDue],
        flow: FundFlow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._flow = workplace, flow
        self._dues = {due.award_id: due for due in dues}
        self.setMinimumWidth(_WIDTH)
        if flow is FundFlow.OUT:
            self.set_heading(
                self.tr("Chi tiền thưởng"), self.tr("Mỗi mục khen thưởng chỉ chi một lần.")
            )
        else:
            self.set_heading(
                self.tr("Thu lại tiền thưởng"),
                self.tr("Chỉ gồm những mục đã thu hồi mà tiền đã chi và chưa nộp lại."),
            )
        self.save_button.setText(self.tr("&Ghi sổ"))
        self.awards = CheckList()
        self.awards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.on = DateBox(workplace.today())
        self.voucher = LineBox(max_length=120)
        self.total, self.warning = QLabel(), QLabel()
        self._build()
        self.form.edited.connect(lambda _name: self._show_total())
        self._show_total()
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if not self._chosen():
            wrong["awards"] = self.tr("Hãy chọn ít nhất một người hoặc tập thể.")
        if self.on.value() is None:
            wrong.setdefault("on", self.tr("Chưa ghi ngày."))
        return wrong

    @override
    def save(self) -> object:
        step = bonus_payments.pay if self._flow is FundFlow.OUT else bonus_payments.give_back
        booking = Booking(self.on.value() or self._workplace.today(), self.voucher.value())
        return self._workplace.desk.do(step, self._chosen(), booking, self._workplace.now())

    def _build(self) -> None:
        words = self.tr("{recipient}: {amount}, Quyết định số {decision}")
        self.awards.set_choices(
            [
                Choice(
                    key,
                    words.format(
                        recipient=due.recipient,
                        amount=format_amount(due.amount),
                        decision=due.decision,
                    ),
                )
                for key, due in self._dues.items()
            ]
        )
        self.awards.set_value(list(self._dues))
        self.on.set_value(self._workplace.today())
        for line, look in ((self.total, "strong"), (self.warning, "warn")):
            line.setWordWrap(True)
            style(line, look)
        form = self.form
        form.add("awards", self.tr("Người nhận"), self.awards, required=True)
        form.add("on", self.tr("Ngày"), self.on, required=True)
        form.add(
            "voucher", self.tr("Chứng từ"), self.voucher, self.tr("Số phiếu chi hoặc phiếu thu")
        )
        form.add_wide(self.total)
        form.add_wide(self.warning)

    def _chosen(self) -> tuple[int, ...]:
        return tuple(key for key in self.awards.value() if isinstance(key, int))

    def _show_total(self) -> None:
        total = sum(self._dues[key].amount for key in self._chosen())
        self.total.setText(
            self.tr("Cộng: {amount} ({words})").format(
                amount=format_amount(total), words=amount_in_words(total)
            )
        )
        self.warning.hide()
        on = self.on.value() or self._workplace.today()
        if self._flow is FundFlow.IN:
            return
        left = self._workplace.desk.do(fund.ledger, on.year).balance - total
        if left < 0:
            self.warning.setText(
                self.tr(
                    "Quỹ còn thiếu {missing} để chi. Hãy kiểm tra các khoản thu đã ghi đủ chưa."
                ).format(missing=format_amount(-left))
            )
            self.warning.show()
