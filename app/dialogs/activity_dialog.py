"""Hoạt động của đơn vị: launched the movement, did outreach (plan III.1, IV.1)."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.dialogs.unit_picker import UnitPicker
from app.rules.unit import (
    ACTIVITY_KIND_LABELS,
    OUTREACH_CHANNEL_LABELS,
    ActivityKind,
    OutreachChannel,
)
from app.services import outreach, units
from app.services.outreach import ActivityFacts
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class ActivityDialog(FormDialog):
    """Notes what one or more units did on a day, or corrects one line of the log."""

    def __init__(
        self,
        workplace: Workplace,
        kind: ActivityKind,
        unit_ids: Sequence[int] = (),
        activity_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._id = workplace, activity_id
        self.kind = ChoiceBox()
        rows = workplace.desk.do(units.list_units, with_closed=True)
        self.units = UnitPicker(row for row in rows if not row.closed_on or row.id in unit_ids)
        self.on_date = DateBox(workplace.today())
        self.channel = ChoiceBox(self.tr("Chưa rõ"))
        self.content = TextBox(2, 6)
        self.audience = NumberBox(least=Decimal(0))
        self.place = LineBox(max_length=200)
        self._build()
        self.kind.set_value(kind)
        self.on_date.set_value(workplace.today())
        self.units.set_value(unit_ids)
        if activity_id is not None:
            self._show(activity_id)
        self._on_kind()
        self.kind.edited.connect(self._on_kind)
        first = self.units if activity_id is None and not unit_ids else self.on_date
        first.setFocus()

    @override
    def save(self) -> object:
        desk, today = self._workplace.desk, self._workplace.today()
        if self._id is not None:
            desk.do(outreach.change, self._id, self._facts(), today)
            return (self._id,)
        return desk.do(outreach.record, self.units.value(), self._facts(), today)

    def _build(self) -> None:
        self.setMinimumWidth(900)
        self.kind.set_choices([Choice(key, label(text)) for key, text in _KINDS])
        self.channel.set_choices([Choice(key, label(text)) for key, text in _CHANNELS])
        form = self.form
        form.add("kind", self.tr("Việc đã làm"), self.kind, required=True)
        form.add("on_date", self.tr("Ngày"), self.on_date, required=True, beside=True)
        form.add("units", self.tr("Đơn vị"), self.units, required=True)
        form.add("channel", self.tr("Hình thức"), self.channel)
        form.add("content", self.tr("Nội dung"), self.content)
        form.add("place", self.tr("Nơi tổ chức"), self.place)
        form.add("audience", self.tr("Số người dự"), self.audience)

    def _show(self, activity_id: int) -> None:
        line = self._workplace.desk.do(outreach.activity_line, activity_id)
        facts = line.facts
        self.kind.set_value(facts.kind)
        self.on_date.set_value(facts.on_date)
        self.channel.set_value(facts.channel)
        self.content.set_value(facts.content)
        self.audience.set_value(facts.audience)
        self.place.set_value(facts.place)
        self.units.hide()
        self.form.show_field("units", shown=False)
        self.set_heading(self.tr("Hoạt động của {name}").format(name=line.unit))

    def _on_kind(self) -> None:
        """Ask for what belongs to the kind only."""
        launch = self.kind.value() is ActivityKind.LAUNCH
        self.form.show_field("channel", shown=not launch)
        self.form.field("content").set_hint(
            self.tr("Văn bản hoặc cuộc họp phát động; ảnh, biên bản kèm sau ở “Minh chứng”.")
            if launch
            else self.tr("Chủ đề, nội dung đã phổ biến. Mỗi đơn vị được chọn tính một lượt.")
        )
        self.form.field("audience").set_hint(
            self.tr("Số người của từng đơn vị.") if self._id is None else ""
        )
        if self._id is None:
            self.set_heading(
                self.tr("Ghi phát động phong trào")
                if launch
                else self.tr("Ghi tuyên truyền, vận động")
            )

    def _facts(self) -> ActivityFacts:
        kind, channel = self.kind.value(), self.channel.value()
        audience = self.audience.value()
        return ActivityFacts(
            kind=kind if isinstance(kind, ActivityKind) else ActivityKind.OUTREACH,
            on_date=self.on_date.value(),
            content=self.content.value(),
            channel=channel if isinstance(channel, OutreachChannel) else None,
            audience=None if audience is None else int(audience),
            place=self.place.value(),
        )


_KINDS = tuple(ACTIVITY_KIND_LABELS.items())
_CHANNELS = tuple(OUTREACH_CHANNEL_LABELS.items())
