"""Giữ số: numbers kept for documents that will be signed later."""

from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.document_types import SymbolBoxes
from app.dialogs.form_dialog import FormDialog
from app.rules.errors import NumberNotPossible, NumberTaken, Refusal
from app.rules.outgoing import series_of
from app.services import document_entry, document_register
from app.services.document_entry import Reservation
from app.widgets.line_box import LineBox
from app.widgets.number_box import NumberBox
from app.widgets.workplace import Workplace


class ReserveDialog(FormDialog):
    """Asks for the kind, how many numbers and what they are for."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        NumberTaken: "number",
        NumberNotPossible: "number",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._suggested: int | None = None
        self.set_heading(
            self.tr("Giữ số văn bản"),
            self.tr("Số được giữ không cấp cho văn bản khác, khi dùng thì ghi vào văn bản đã ký."),
        )
        self.kind = SymbolBoxes()
        self.number = NumberBox(least=Decimal(1))
        self.count = NumberBox(least=Decimal(1), most=Decimal(document_entry.MOST_AT_ONCE))
        self.purpose = LineBox(max_length=300)
        self.kind.add_to(self.form)
        self.form.add("number", self.tr("Từ số"), self.number, required=True)
        self.form.add("count", self.tr("Giữ mấy số"), self.count, beside=True)
        self.form.add("purpose", self.tr("Giữ cho việc gì"), self.purpose, required=True)
        self.count.set_value(1)
        self._suggest()
        self.form.edited.connect(self._suggest)
        self.form.focus_first()

    @override
    def save(self) -> object:
        made = self._workplace.desk.do(
            document_entry.reserve,
            Reservation(
                self.kind.symbol.value(),
                self._workplace.today().year,
                self.purpose.value(),
                int(self.count.value() or 1),
                int(self.number.value() or 0) or None,
            ),
            self._workplace.now(),
        )
        return made[0].id

    def _suggest(self) -> None:
        symbol = self.kind.symbol.value()
        if symbol and self.number.value() == self._suggested:
            year = self._workplace.today().year
            self._suggested = self._workplace.desk.do(
                document_register.next_in, series_of(symbol), year
            )
            self.number.set_value(self._suggested)
