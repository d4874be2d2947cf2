"""Giấy xác nhận: what the unit that applies an idea confirmed, put right."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.services import adoptions, choices
from app.services.adoptions import AdoptionLine
from app.services.life import AdoptionFacts
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class ConfirmationBoxes(QWidget):
    """The boxes of a confirmation; the form that asks for the step shows them too."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self._workplace = workplace
        self.unit = ChoiceBox(self.tr("Gõ tên đơn vị"))
        self.applied_from = DateBox(workplace.today())
        self.effect, self.measured = TextBox(3), TextBox(2)
        self.confirmed_by = LineBox(self.tr("Họ tên, chức vụ"))
        self.confirmed_on = DateBox(workplace.today())

    def add_to(self, form: Form, facts: AdoptionFacts | None = None) -> None:
        """Put the boxes into a form, filled with what is known."""
        also = (facts.unit_id,) if facts and facts.unit_id is not None else ()
        options = self._workplace.desk.do(choices.units, also)
        self.unit.set_choices([Choice(option.key, option.label) for option in options])
        form.section(self.tr("Giấy xác nhận hiệu quả áp dụng"))
        form.add("unit_id", self.tr("Đơn vị áp dụng"), self.unit, required=True)
        form.add("applied_from", self.tr("Áp dụng từ"), self.applied_from, required=True)
        form.add("effect", self.tr("Hiệu quả"), self.effect, required=True)
        form.add("measured", self.tr("Số liệu đo được"), self.measured)
        form.add("confirmed_by", self.tr("Người ký xác nhận"), self.confirmed_by, required=True)
        form.add("confirmed_on", self.tr("Ngày ký"), self.confirmed_on, required=True)
        if facts is not None:
            self.unit.set_value(facts.unit_id)
            self.applied_from.set_value(facts.applied_from)
            self.effect.set_value(facts.effect)
            self.measured.set_value(facts.measured)
            self.confirmed_by.set_value(facts.confirmed_by)
            self.confirmed_on.set_value(facts.confirmed_on)

    def facts(self) -> AdoptionFacts:
        """Return what stands in the boxes."""
        unit = self.unit.value()
        return AdoptionFacts(
            unit_id=unit if isinstance(unit, int) else None,
            applied_from=self.applied_from.value(),
            effect=self.effect.value(),
            measured=self.measured.value(),
            confirmed_by=self.confirmed_by.value(),
            confirmed_on=self.confirmed_on.value(),
        )


class AdoptionDialog(FormDialog):
    """Puts a confirmation right; the step of the idea and its day stay as they are."""

    def __init__(
        self, workplace: Workplace, line: AdoptionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(self.tr("Sửa giấy xác nhận áp dụng"), f"{line.code} {line.title}")
        self.boxes = ConfirmationBoxes(workplace, self)
        self.boxes.add_to(self.form, line.facts)
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._workplace.desk.do(adoptions.change, self._line.id, self.boxes.facts())
