"""Việc hỗ trợ: given to a department, noted how it goes, ended."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import DateOutOfOrder, Refusal
from app.rules.follow_up import SUPPORT_STATE_LABELS, SupportState
from app.services import choices, support_tasks
from app.services.support_tasks import HELPED, TaskEnd, TaskFacts, TaskLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class SupportDialog(FormDialog):
    """A new task, or one to be put right; `idea_id` is given when it begins at an idea."""

    beside: ClassVar[dict[type[Refusal], str]] = {DateOutOfOrder: "assigned_on"}

    def __init__(
        self,
        workplace: Workplace,
        line: TaskLine | None = None,
        parent: QWidget | None = None,
        *,
        idea_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(
            self.tr("Sửa việc hỗ trợ") if line else self.tr("Giao việc hỗ trợ hoàn thiện"),
            ""
            if line
            else self.tr("Việc đầu tiên của ý tưởng “Đạt” chuyển ý tưởng sang bước hỗ trợ."),
        )
        self.idea = ChoiceBox(self.tr("Gõ số hoặc tên ý tưởng"))
        self.unit = ChoiceBox(self.tr("Gõ tên cơ quan, đơn vị"))
        self.task, self.deliverable = TextBox(2), LineBox(max_length=300)
        self.assigned_on, self.due_on = DateBox(workplace.today()), DateBox(workplace.today())
        self._fill(line, line.idea_id if line else idea_id)
        self.form.add("idea_id", self.tr("Ý tưởng"), self.idea, required=True)
        self.form.add("unit_id", self.tr("Đơn vị hỗ trợ"), self.unit, required=True)
        self.form.add("task", self.tr("Việc hỗ trợ"), self.task, required=True)
        self.form.add(
            "deliverable",
            self.tr("Sản phẩm"),
            self.deliverable,
            self.tr("Việc xong thì có gì, ví dụ: bản thiết kế nhãn, hồ sơ đăng ký"),
        )
        self.form.add("assigned_on", self.tr("Ngày giao"), self.assigned_on, required=True)
        self.form.add("due_on", self.tr("Hạn hoàn thành"), self.due_on, beside=True)
        self.form.focus_first()

    @override
    def save(self) -> object:
        desk, now = self._workplace.desk, self._workplace.now()
        if self._line is not None:
            return desk.do(support_tasks.change, self._line.id, self._facts(), now)
        return desk.do(support_tasks.assign, self._facts(), now)

    def _facts(self) -> TaskFacts:
        idea, unit = self.idea.value(), self.unit.value()
        return TaskFacts(
            idea if isinstance(idea, int) else None,
            unit if isinstance(unit, int) else None,
            self.task.value(),
            self.deliverable.value(),
            self.assigned_on.value(),
            self.due_on.value(),
        )

    def _fill(self, line: TaskLine | None, idea_id: int | None) -> None:
        desk = self._workplace.desk
        ideas = [Choice(each.key, each.label) for each in desk.do(choices.ideas, HELPED)]
        if line is not None and line.idea_id not in {each.key for each in ideas}:
            ideas.append(Choice(line.idea_id, f"{line.code} {line.title}"))
        self.idea.set_choices(ideas)
        self.idea.set_value(idea_id)
        self.idea.setEnabled(idea_id is None)
        also = (line.unit_id,) if line else ()
        self.unit.set_choices([Choice(o.key, o.label) for o in desk.do(choices.units, also)])
        self.assigned_on.set_value(line.assigned_on if line else self._workplace.today())
        if line is not None:
            self.unit.set_value(line.unit_id)
            self.task.set_value(line.task)
            self.deliverable.set_value(line.deliverable)
            self.due_on.set_value(line.due_on)


class SupportNoteDialog(FormDialog):
    """How a task goes on."""

    def __init__(self, workplace: Workplace, line: TaskLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(self.tr("Ghi tiến độ"), line.task)
        self.on, self.text = DateBox(workplace.today()), TextBox(3)
        self.on.set_value(workplace.today())
        self.form.add("on", self.tr("Ngày"), self.on, required=True)
        self.form.add("text", self.tr("Tiến độ"), self.text, required=True)
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._workplace.desk.do(
            support_tasks.note,
            self._line.id,
            self.on.value(),
            self.text.value(),
            self._workplace.now(),
        )


class SupportEndDialog(FormDialog):
    """A task is done, or dropped with the reason."""

    def __init__(self, workplace: Workplace, line: TaskLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(self.tr("Kết thúc việc hỗ trợ"), line.task)
        self.state, self.on, self.gained = ChoiceBox(), DateBox(workplace.today()), TextBox(3)
        ends = (SupportState.DONE, SupportState.DROPPED)
        self.state.set_choices([Choice(one, label(SUPPORT_STATE_LABELS[one])) for one in ends])
        self.state.set_value(SupportState.DONE)
        self.on.set_value(workplace.today())
        self.gained.set_value(line.result)
        self.form.add("state", self.tr("Kết quả"), self.state, required=True)
        self.form.add("on", self.tr("Ngày"), self.on, required=True)
        self.form.add(
            "result",
            self.tr("Đã làm được"),
            self.gained,
            self.tr("Nếu thôi không làm thì ghi lý do."),
            required=True,
        )
        self.form.focus_first()

    @override
    def save(self) -> object:
        state = self.state.value()
        how = TaskEnd(
            state if isinstance(state, SupportState) else SupportState.DONE,
            self.on.value(),
            self.gained.value(),
        )
        return self._workplace.desk.do(support_tasks.end, self._line.id, how, self._workplace.now())
