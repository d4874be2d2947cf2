"""Nhiệm vụ của đơn vị: given to chosen units, put right, marked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.dialogs.unit_picker import UnitPicker
from app.rules.duty import TASK_STATE_LABELS, TaskState
from app.services import unit_tasks, units
from app.services.unit_tasks import TaskFacts, TaskLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class UnitTaskDialog(FormDialog):
    """A task for chosen units, or one task to be put right."""

    def __init__(
        self, workplace: Workplace, line: TaskLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.setMinimumWidth(900)
        self.set_heading(
            self.tr("Sửa nhiệm vụ của {unit}").format(unit=line.unit)
            if line
            else self.tr("Giao nhiệm vụ cho đơn vị"),
            self.tr("Lời của nhiệm vụ theo Kế hoạch giữ nguyên; ghi được hạn và ghi chú.")
            if line and line.clause
            else "",
        )
        self.units = UnitPicker(workplace.desk.do(units.list_units))
        self.text, self.remark = TextBox(2), TextBox(2)
        self.assigned_on, self.due_on = DateBox(workplace.today()), DateBox(workplace.today())
        self.form.add("units", self.tr("Đơn vị"), self.units, required=True)
        self.form.add("text", self.tr("Nhiệm vụ"), self.text, required=True)
        self.form.add("assigned_on", self.tr("Ngày giao"), self.assigned_on, required=True)
        self.form.add("due_on", self.tr("Hạn hoàn thành"), self.due_on, beside=True)
        self.form.add("note", self.tr("Ghi chú"), self.remark)
        self.assigned_on.set_value(workplace.today())
        if line is not None:
            self._show(line)
        self.form.focus_first()

    @override
    def save(self) -> object:
        desk, today = self._workplace.desk, self._workplace.today()
        if self._line is not None:
            return desk.do(unit_tasks.change, self._line.id, self._facts(), today)
        return desk.do(unit_tasks.give, self.units.value(), self._facts(), today)

    def _facts(self) -> TaskFacts:
        return TaskFacts(
            self.text.value(), self.assigned_on.value(), self.due_on.value(), self.remark.value()
        )

    def _show(self, line: TaskLine) -> None:
        self.form.show_field("units", shown=False)
        self.text.set_value(line.facts.text)
        self.text.setEnabled(not line.clause)
        self.assigned_on.set_value(line.facts.assigned_on)
        self.due_on.set_value(line.facts.due_on)
        self.remark.set_value(line.facts.note)


class TaskStateDialog(FormDialog):
    """Where one or more tasks stand."""

    def __init__(
        self, workplace: Workplace, lines: Sequence[TaskLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._keys = workplace, [line.id for line in lines]
        one = lines[0].facts.text if len(lines) == 1 else ""
        many = self.tr("{count} nhiệm vụ đang chọn").format(count=len(lines))
        self.set_heading(self.tr("Ghi tình trạng nhiệm vụ"), one or many)
        self.state, self.on = ChoiceBox(), DateBox(workplace.today())
        self.state.set_choices(
            [Choice(key, label(text)) for key, text in TASK_STATE_LABELS.items()]
        )
        self.state.set_value(TaskState.DONE)
        self.on.set_value(workplace.today())
        self.form.add("state", self.tr("Tình trạng"), self.state, required=True)
        self.form.add("on", self.tr("Ngày hoàn thành"), self.on, required=True)
        self.state.edited.connect(self._on_state)
        self.form.focus_first()

    @override
    def save(self) -> object:
        state = self.state.value()
        return self._workplace.desk.do(
            unit_tasks.mark,
            self._keys,
            state if isinstance(state, TaskState) else TaskState.DONE,
            self.on.value(),
            self._workplace.today(),
        )

    def _on_state(self) -> None:
        self.form.show_field("on", shown=self.state.value() is TaskState.DONE)
