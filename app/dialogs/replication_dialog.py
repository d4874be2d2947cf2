"""Nhân rộng: a unit takes an idea over, or what was written of it is put right."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import DateOutOfOrder, Refusal
from app.rules.follow_up_errors import AlreadyReplicated, ReplicatedAtHome
from app.services import choices, replications
from app.services.follow_up import IN_USE
from app.services.replications import ReplicationFacts, ReplicationLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class ReplicationDialog(FormDialog):
    """Asks which unit took which idea over, since when, whom to ask there."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        DateOutOfOrder: "on",
        AlreadyReplicated: "unit_id",
        ReplicatedAtHome: "unit_id",
    }

    def __init__(
        self,
        workplace: Workplace,
        facts: ReplicationFacts,
        line: ReplicationLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(
            self.tr("Sửa dòng nhân rộng") if line else self.tr("Ghi đơn vị nhân rộng"),
            ""
            if line
            else self.tr("Đơn vị đầu tiên làm theo chuyển ý tưởng sang bước “Đã nhân rộng”."),
        )
        self.idea = ChoiceBox(self.tr("Gõ số hoặc tên ý tưởng"))
        self.unit = ChoiceBox(self.tr("Gõ tên đơn vị"))
        self.on = DateBox(workplace.today())
        self.contact_name, self.contact_phone = LineBox(max_length=120), LineBox(max_length=40)
        self.gained = TextBox(2)
        self.form.add("idea_id", self.tr("Ý tưởng"), self.idea, required=True)
        self.form.add("unit_id", self.tr("Đơn vị làm theo"), self.unit, required=True)
        self.form.add("on", self.tr("Từ ngày"), self.on, required=True)
        self.form.add("contact_name", self.tr("Đầu mối"), self.contact_name)
        self.form.add("contact_phone", self.tr("Điện thoại"), self.contact_phone, beside=True)
        self.form.add("result", self.tr("Kết quả"), self.gained)
        self._fill(line.facts if line else facts)
        self.form.focus_first()

    @override
    def save(self) -> object:
        desk, now = self._workplace.desk, self._workplace.now()
        idea, unit = self.idea.value(), self.unit.value()
        facts = ReplicationFacts(
            idea if isinstance(idea, int) else None,
            unit if isinstance(unit, int) else None,
            self.on.value(),
            self.contact_name.value(),
            self.contact_phone.value(),
            self.gained.value(),
        )
        if self._line is not None:
            return desk.do(replications.change, self._line.id, facts, now)
        return desk.do(replications.add, facts, now)

    def _fill(self, facts: ReplicationFacts) -> None:
        desk = self._workplace.desk
        self.idea.set_choices([Choice(o.key, o.label) for o in desk.do(choices.ideas, IN_USE)])
        also = (facts.unit_id,) if facts.unit_id is not None else ()
        self.unit.set_choices([Choice(o.key, o.label) for o in desk.do(choices.units, also)])
        self.idea.set_value(facts.idea_id)
        self.unit.set_value(facts.unit_id)
        self.idea.setEnabled(facts.idea_id is None)
        self.unit.setEnabled(facts.unit_id is None or self._line is None)
        self.on.set_value(facts.on or self._workplace.today())
        self.contact_name.set_value(facts.contact_name)
        self.contact_phone.set_value(facts.contact_phone)
        self.gained.set_value(facts.result)
