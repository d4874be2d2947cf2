"""Ghi số và ngày: number and day of a line of the register, given or put right."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.keeping import keep_paper
from app.dialogs.number_day_dialog import NumberDayDialog
from app.rules.outgoing import weekend
from app.services import document_entry, document_register
from app.services.document_register import RegisterLine
from app.widgets.messages import said
from app.widgets.workplace import Workplace


class RegisterNumberDialog(NumberDayDialog):
    """Says under the boxes what is odd about number and day before they are saved."""

    def __init__(
        self, workplace: Workplace, line: RegisterLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._line = line
        corrects = line.number is not None
        note = self.tr("{type}: {subject}").format(type=line.type_name, subject=line.subject)
        title = self.tr("Sửa số và ngày") if corrects else self.tr("Ghi số và ngày")
        self.set_heading(title, note)
        self.form.add("number", self.tr("Số"), self.number, required=True)
        self.form.add("dated_on", self.tr("Ngày ký"), self.dated_on, required=True)
        self.dated_on.set_value(line.dated_on or workplace.today())
        if corrects:
            self._suggested = -1  # the number that stands there is no suggestion
            self.number.set_value(line.number)
        self._on_edited()
        self.form.edited.connect(self._on_edited)
        self.form.focus_first()

    @override
    def next_number(self, year: int) -> int:
        return self._workplace.desk.do(document_register.next_in, self._line.series, year)

    @override
    def save(self) -> object:
        line = self._workplace.desk.do(
            document_entry.give,
            self._line.id,
            self.given_number(),
            self.given_day(),
            self._workplace.today(),
        )
        if line.source is not None:
            keep_paper(self._workplace, line.source)
        return line.id

    def _on_edited(self) -> None:
        day = self.dated_on.value()
        if day is None:
            return
        self.suggest(day)
        desk, number = self._workplace.desk, self.given_number()
        remark = None
        if number:
            remark = desk.do(
                document_register.order_remark, self._line.id, number, day, self._line.series
            )
        closed = weekend(day)
        self.form.field("number").set_hint(said(remark) if remark else self._reserved(day.year))
        self.form.field("dated_on").set_hint(said(closed) if closed else "")

    def _reserved(self, year: int) -> str:
        """Name the numbers that are kept, so that one of them may be used."""
        kept = self._workplace.desk.do(document_register.reserved_in, self._line.series, year)
        if not kept:
            return ""
        words = self.tr("{number} ({purpose})")
        numbers = ", ".join(
            words.format(number=f"{each.number:02d}", purpose=each.subject) for each in kept
        )
        return self.tr("Số đang giữ: {numbers}").format(numbers=numbers)
