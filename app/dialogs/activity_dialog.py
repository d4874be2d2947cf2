"""Hoạt động của đơn vị: launched the movement, did outreach (plan III.1, IV.1)."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.unit import ACTIVITY_KIND_LABELS, ActivityKind
from app.services import units
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class ActivityDialog(FormDialog):
    """Notes what a unit did on a day."""

    def __init__(self, workplace: Workplace, unit_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._id = unit_id
        detail = workplace.desk.do(units.unit_detail, unit_id)
        self.set_heading(self.tr("Hoạt động của {name}").format(name=detail.facts.name))
        self.kind = ChoiceBox()
        self.on_date = DateBox(workplace.today())
        self.content = TextBox(3)
        self.kind.set_choices(
            [Choice(kind, label(text)) for kind, text in ACTIVITY_KIND_LABELS.items()]
        )
        launched = any(one.kind is ActivityKind.LAUNCH for one in detail.activities)
        self.kind.set_value(ActivityKind.OUTREACH if launched else ActivityKind.LAUNCH)
        self.on_date.set_value(workplace.today())
        self.form.add("kind", self.tr("Việc đã làm"), self.kind, required=True)
        self.form.add("on_date", self.tr("Ngày"), self.on_date, required=True)
        self.form.add(
            "content",
            self.tr("Nội dung"),
            self.content,
            self.tr("Hình thức, số người dự, kênh truyền thông"),
        )
        self.form.focus_first()

    @override
    def save(self) -> object:
        kind = self.kind.value()
        return self._workplace.desk.do(
            units.add_activity,
            self._id,
            kind if isinstance(kind, ActivityKind) else ActivityKind.OUTREACH,
            self.on_date.value(),
            self.content.value(),
            self._workplace.today(),
        )
