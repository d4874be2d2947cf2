"""Giải thể, sáp nhập: takes a unit out of the lists; its history stays."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.services import units
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.workplace import Workplace


class UnitCloseDialog(FormDialog):
    """Asks from which day the unit is closed and, if so, what it became part of."""

    def __init__(self, workplace: Workplace, unit_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._id = unit_id
        name = workplace.desk.do(units.unit_detail, unit_id).facts.name
        self.set_heading(
            self.tr("Ngừng theo dõi {name}").format(name=name),
            self.tr("Ý tưởng và hoạt động đã ghi của đơn vị vẫn được giữ và tính vào báo cáo."),
        )
        self.closed_on = DateBox(workplace.today())
        self.merged_into = ChoiceBox(self.tr("Không gộp vào đơn vị nào"))
        others = workplace.desk.do(units.list_units)
        self.merged_into.set_choices([Choice(u.id, u.name) for u in others if u.id != unit_id])
        self.merged_into.set_value(None)
        self.closed_on.set_value(workplace.today())
        self.form.add("closed_on", self.tr("Từ ngày"), self.closed_on, required=True)
        self.form.add("merged_into", self.tr("Gộp vào đơn vị"), self.merged_into)
        self.form.focus_first()

    @override
    def save(self) -> object:
        into = self.merged_into.value()
        self._workplace.desk.do(
            units.close_unit,
            self._id,
            self.closed_on.value() or self._workplace.today(),
            into if isinstance(into, int) else None,
        )
        return self._id
