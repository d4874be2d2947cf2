"""Dòng trong sổ: a document made elsewhere, or what a line says besides number and day."""

from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.document_types import SymbolBoxes
from app.dialogs.form_dialog import FormDialog
from app.rules.errors import NumberNotPossible, NumberTaken, Refusal
from app.rules.outgoing import series_of, type_code
from app.services import document_entry, document_register
from app.services.document_entry import LineFacts, OtherDocument
from app.services.document_register import RegisterLine
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.number_box import NumberBox
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace

_WIDTH = 700


class RegisterLineDialog(FormDialog):
    """Changes what the columns of a line say."""

    def __init__(
        self, workplace: Workplace, line: RegisterLine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.setMinimumWidth(_WIDTH)
        self.subject = TextBox(3)
        self.signer = LineBox(max_length=200)
        self.recipients = TextBox(3)
        self.keeper = LineBox(max_length=200)
        self.copies = NumberBox(least=Decimal(0))
        self.sent_on = DateBox(workplace.today())
        self.note_box = LineBox(max_length=300)
        self._build()
        if line is not None:
            self._show(line)
        self.form.focus_first()

    def facts(self) -> LineFacts:
        """Return what stands in the boxes."""
        copies = self.copies.value()
        return LineFacts(
            subject=self.subject.value(),
            signer_name=self.signer.value(),
            recipients=self.recipients.value(),
            keeper=self.keeper.value(),
            copies=None if copies is None else int(copies),
            sent_on=self.sent_on.value(),
            note=self.note_box.value(),
        )

    @override
    def save(self) -> object:
        line_id = self._line.id if self._line else 0
        return self._workplace.desk.do(document_entry.change, line_id, self.facts()).id

    def _build(self) -> None:
        self.set_heading(
            self.tr("Sửa dòng trong sổ"),
            self._line.number_and_symbol.strip() if self._line else "",
        )
        self._add_columns()

    def _add_columns(self) -> None:
        form = self.form
        form.add("subject", self.tr("Trích yếu nội dung"), self.subject, required=True)
        form.add("signer_name", self.tr("Người ký"), self.signer)
        form.add("recipients", self.tr("Nơi nhận"), self.recipients)
        form.add("keeper", self.tr("Nơi giữ bản lưu"), self.keeper)
        form.add("copies", self.tr("Số lượng bản"), self.copies)
        form.add("sent_on", self.tr("Ngày chuyển"), self.sent_on, beside=True)
        form.add("note", self.tr("Ghi chú"), self.note_box)

    def _show(self, line: RegisterLine) -> None:
        self.subject.set_value(line.subject)
        self.signer.set_value(line.signer_name)
        self.recipients.set_value(line.recipients)
        self.keeper.set_value(line.keeper)
        self.copies.set_value(line.copies)
        self.sent_on.set_value(line.sent_on)
        self.note_box.set_value(line.note)


class OtherDocumentDialog(RegisterLineDialog):
    """Enters a document that was made elsewhere; a kept number is taken up."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        NumberTaken: "number",
        NumberNotPossible: "number",
    }

    def __init__(
        self, workplace: Workplace, kept: RegisterLine | None = None, parent: QWidget | None = None
    ) -> None:
        self.kind = SymbolBoxes()
        self.number = NumberBox(least=Decimal(1))
        self.dated_on = DateBox(workplace.today())
        self._suggested: int | None = None
        super().__init__(workplace, kept, parent)
        if kept is None:
            self._suggest()
            self.form.edited.connect(self._suggest)

    @override
    def save(self) -> object:
        number = self.number.value()
        other = OtherDocument(
            self.kind.symbol.value(),
            self.kind.type_name,
            self.facts(),
            None if number is None else int(number),
            self.dated_on.value(),
        )
        return self._workplace.desk.do(document_entry.enter_other, other, self._workplace.now()).id

    @override
    def _build(self) -> None:
        self.set_heading(
            self.tr("Thêm văn bản ngoài chương trình"),
            self.tr(
                "Văn bản do nơi khác soạn nhưng chung dãy số thì ghi vào đây để số không trùng."
            ),
        )
        self.kind.add_to(self.form)
        self.form.add("number", self.tr("Số"), self.number, self.tr("Để trống nếu chưa có số"))
        self.form.add("dated_on", self.tr("Ngày ký"), self.dated_on, beside=True)
        self.dated_on.set_value(self._workplace.today())
        self._add_columns()

    @override
    def _show(self, line: RegisterLine) -> None:
        """Fill in what a kept number says; what it was kept for is the subject to begin with."""
        super()._show(line)
        self.kind.kind.set_value(type_code(line.symbol))
        self.kind.symbol.set_value(line.symbol)
        self.number.set_value(line.number)

    def _suggest(self) -> None:
        symbol, day = self.kind.symbol.value(), self.dated_on.value()
        if symbol and day and self.number.value() == self._suggested:
            self._suggested = self._workplace.desk.do(
                document_register.next_in, series_of(symbol), day.year
            )
            self.number.set_value(self._suggested)
