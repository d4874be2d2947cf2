"""Đổi tên đơn vị: a new name from a day on; what is of before keeps the old one."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.services import unit_names, units
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.workplace import Workplace


class UnitRenameDialog(FormDialog):
    """Asks for the new name and the day it is in force."""

    def __init__(self, workplace: Workplace, unit_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._id = workplace, unit_id
        name = workplace.desk.do(units.unit_detail, unit_id).facts.name
        self.set_heading(
            self.tr("Đổi tên {name}").format(name=name),
            self.tr(
                "Số liệu và nhật ký của những ngày trước vẫn ghi tên cũ. Chỉ gõ nhầm tên thì bấm"
                " Sửa, không cần đổi tên."
            ),
        )
        self.name = LineBox(max_length=200)
        self.name.set_value(name)
        self.since = DateBox(workplace.today())
        self.since.set_value(workplace.today())
        self.form.add("name", self.tr("Tên mới"), self.name, required=True)
        self.form.add(
            "since",
            self.tr("Từ ngày"),
            self.since,
            self.tr("Ngày tên mới có hiệu lực theo văn bản."),
            required=True,
        )
        self.form.focus_first()

    @override
    def save(self) -> object:
        self._workplace.desk.do(
            unit_names.rename_unit,
            self._id,
            self.name.value(),
            self.since.value(),
            self._workplace.today(),
        )
        return self._id
