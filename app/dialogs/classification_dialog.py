"""Lĩnh vực, đối tượng: one line of the books by which ideas are classified."""

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.services import classification
from app.services.classification import FieldLine, GroupLine
from app.widgets.line_box import LineBox
from app.widgets.workplace import Workplace


class FieldDialog(FormDialog):
    """Adds a field or changes one."""

    def __init__(
        self, workplace: Workplace, line: FieldLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Lĩnh vực"))
        self._desk = workplace.desk
        self._id = line.id if line else None
        self.name = LineBox(max_length=200)
        self.priority = QCheckBox(self.tr("Lĩnh vực ưu tiên của kế hoạch (mục IV.1)"))
        self.active = QCheckBox(self.tr("Dùng khi tiếp nhận ý tưởng mới"))
        self.name.set_value(line.name if line else "")
        self.priority.setChecked(line is not None and line.priority)
        self.active.setChecked(line is None or line.active)
        self.form.add("name", self.tr("Tên lĩnh vực"), self.name, required=True)
        self.form.add_wide(self.priority)
        self.form.add_wide(self.active)
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._desk.do(
            classification.save_field,
            self._id,
            self.name.value(),
            priority=self.priority.isChecked(),
            active=self.active.isChecked(),
        )


class GroupDialog(FormDialog):
    """Adds an author group or changes one."""

    def __init__(
        self, workplace: Workplace, line: GroupLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Đối tượng tham gia"))
        self._desk = workplace.desk
        self._id = line.id if line else None
        self.name = LineBox(max_length=200)
        self.active = QCheckBox(self.tr("Dùng khi tiếp nhận ý tưởng mới"))
        self.name.set_value(line.name if line else "")
        self.active.setChecked(line is None or line.active)
        self.form.add("name", self.tr("Tên đối tượng"), self.name, required=True)
        self.form.add_wide(self.active)
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._desk.do(
            classification.save_group,
            self._id,
            self.name.value(),
            active=self.active.isChecked(),
        )
