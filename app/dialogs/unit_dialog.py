"""Đơn vị: one unit of the register."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.services import units
from app.services.units import UnitFacts
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace

_LINES = (
    "name",
    "short_name",
    "head_name",
    "head_title",
    "contact_name",
    "phone",
    "email",
    "address",
)


class UnitDialog(FormDialog):
    """Adds a unit or changes one."""

    def __init__(
        self, workplace: Workplace, unit_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(760)
        self.set_heading(self.tr("Đơn vị") if unit_id else self.tr("Thêm đơn vị"))
        self._desk = workplace.desk
        self._id = unit_id
        self.kind = ChoiceBox()
        self.name = LineBox(max_length=200)
        self.short_name = LineBox(max_length=60)
        self.head_name = LineBox(max_length=200)
        self.head_title = LineBox(max_length=200)
        self.contact_name = LineBox(max_length=200)
        self.phone = LineBox(max_length=100)
        self.email = LineBox(max_length=200)
        self.address = LineBox(max_length=200)
        self.opened_on = DateBox(workplace.today())
        self.remark = TextBox(2)
        self._build()
        if unit_id is not None:
            self._show(self._desk.do(units.unit_detail, unit_id).facts)
        self.form.focus_first()

    def _build(self) -> None:
        self.kind.set_choices(
            [Choice(kind, label(text)) for kind, text in UNIT_KIND_LABELS.items()]
        )
        self.kind.set_value(UnitKind.VILLAGE)
        form = self.form
        form.add("kind", self.tr("Loại đơn vị"), self.kind, required=True)
        form.add("name", self.tr("Tên đơn vị"), self.name, self._name_hint(), required=True)
        form.add("short_name", self.tr("Tên viết tắt"), self.short_name)
        form.add("opened_on", self.tr("Theo dõi từ ngày"), self.opened_on, beside=True)
        form.add("head_name", self.tr("Người đứng đầu"), self.head_name)
        form.add("head_title", self.tr("Chức vụ"), self.head_title, beside=True)
        form.add(
            "contact_name",
            self.tr("Người liên hệ"),
            self.contact_name,
            self.tr("Để trống nếu là người đứng đầu."),
        )
        form.add("phone", self.tr("Điện thoại"), self.phone, beside=True)
        form.add("email", self.tr("Thư điện tử"), self.email)
        form.add("address", self.tr("Địa chỉ"), self.address)
        form.add("note", self.tr("Ghi chú"), self.remark)

    def _name_hint(self) -> str:
        if self._id is None:
            return ""
        return self.tr("Chỉ sửa lỗi gõ. Đơn vị đổi tên thì bấm “Đổi tên…” để giữ tên cũ.")

    def _show(self, facts: UnitFacts) -> None:
        self.kind.set_value(facts.kind)
        for name in _LINES:
            getattr(self, name).set_value(getattr(facts, name))
        self.remark.set_value(facts.note)
        self.opened_on.set_value(facts.opened_on)

    @override
    def save(self) -> object:
        kind = self.kind.value()
        facts = UnitFacts(
            kind=kind if isinstance(kind, UnitKind) else UnitKind.VILLAGE,
            **{name: getattr(self, name).value() for name in _LINES},
            opened_on=self.opened_on.value(),
            note=self.remark.value(),
        )
        return self._desk.do(units.save_unit, self._id, facts)
