"""Nhiệm vụ: tasks of part V by unit, with state and evidence."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.paper_menu import PaperMenu
from app.dialogs.unit_task_dialog import TaskStateDialog, UnitTaskDialog
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.duty import TASK_STATE_LABELS, TaskState
from app.rules.evidence import EvidenceOf
from app.services import unit_tasks
from app.services.unit_tasks import TaskLine
from app.views.record_tab import RecordTab
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row
from app.widgets.theme import GAP_8, Tone
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

_DUE, _STATE = 3, 4
_TONES = {TaskState.DONE: Tone.GOOD, TaskState.DOING: Tone.INFO, TaskState.TODO: Tone.NEUTRAL}
_LATE = "late"


class MovementTasks(RecordTab):
    """Every unit's tasks; the plan's are given to all units in one step."""

    shows: ClassVar[set[str]] = {"UnitTask", "PlanTask", "Unit", "Evidence"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, TaskLine] = {}
        self.toast = Toast(self)
        self.state, self.unit, self.clause = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.make_table(
            [
                Column(self.tr("Đơn vị"), 210),
                Column(self.tr("Theo"), 70),
                Column(self.tr("Nhiệm vụ"), stretch=True),
                Column(self.tr("Hạn"), 206),
                Column(self.tr("Tình trạng"), 118),
                Column(self.tr("Ngày xong"), 100),
                Column(self.tr("Minh chứng"), 94, Align.RIGHT),
            ],
            self.tr("nhiệm vụ"),
            self.tr(
                "Chưa có nhiệm vụ nào. Bấm “Giao theo Kế hoạch” để giao nhiệm vụ của phần V Kế"
                " hoạch cho mọi đơn vị trong một bước."
            ),
            self.tr("Giao theo Kế hoạch"),
        )
        self.assign = self.action(
            self.tr("Giao theo Kế hoạch"), "list", ("Ctrl+G",), self.assign_all
        )
        self.give = self.action(self.tr("Giao thêm…"), "plus", ("Ctrl+N",), self.add)
        self.mark = self.action(
            self.tr("Ghi tình trạng…"), "check", ("Ctrl+D",), self.open_mark, "primary"
        )
        self.edit = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.open_edit)
        self.files = self.action(self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.open_files)
        self.off = self.action(self.tr("Bỏ"), "x", ("Ctrl+Del",), self.take_off)
        self.letters = PaperMenu(workplace, (DocumentKind.REMINDER,), self)
        self.remind = self.action(
            self.tr("Công văn đôn đốc…"), "megaphone", ("Ctrl+P",), self.open_letters
        )
        self._build()
        self.table.empty_clicked.disconnect()
        self.table.empty_clicked.connect(lambda: self.attempt(self._on_empty))
        self.table.opened.connect(lambda _key: self.attempt(self.open_mark))
        self.table.view.selectionModel().selectionChanged.connect(
            lambda _on, _off: self.on_chosen()
        )

    @override
    def list_title(self) -> str:
        return self.tr("Nhiệm vụ của đơn vị")

    @override
    def reload(self) -> None:
        desk, today = self._workplace.desk, self._workplace.today()
        found = desk.do(unit_tasks.tasks_of_year, self.year, today)
        self._offer(found)
        shown = [line for line in found if self._fits(line)]
        self._lines = {line.id: line for line in shown}
        self._say_why_empty(bool(found))
        self.table.show_rows([self._row(line) for line in shown])
        if shown and not self.chosen_id():
            self.table.select(shown[0].id)
        self._sum_up(found, desk.do(unit_tasks.without_tasks, today))
        self.on_chosen()

    @override
    def show_record(self, record_id: int) -> None:
        if not self.table.select(record_id):
            self.clear_filters()
            self.table.select(record_id)
        self.table.setFocus()

    @override
    def add(self) -> None:
        self.open_dialog(UnitTaskDialog(self._workplace, parent=self))

    def assign_all(self) -> None:
        """Give every unit the tasks of the plan that it does not have yet."""
        done = self._workplace.desk.do(unit_tasks.assign_plan_tasks, self._workplace.today())
        said = self.tr("Đã giao {tasks} nhiệm vụ cho {units} đơn vị.")
        if not done.tasks:
            said = self.tr("Mọi đơn vị đều đã có nhiệm vụ của mình theo Kế hoạch.")
        self.toast.say(said.format(tasks=done.tasks, units=done.units))

    def open_mark(self) -> None:
        """Say where the chosen tasks stand."""
        lines = self._chosen_lines()
        if lines:
            self.open_dialog(TaskStateDialog(self._workplace, lines, self))

    def open_edit(self) -> None:
        """Put the chosen task right."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(UnitTaskDialog(self._workplace, line, self))

    def open_files(self) -> None:
        """Show the evidence of the chosen task."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            heading = self.tr("{unit}: {task}").format(unit=line.unit, task=line.facts.text)
            self.open_dialog(
                EvidenceDialog(self._workplace, EvidenceOf.UNIT_TASK, line.id, heading, self)
            )

    def take_off(self) -> None:
        """Take an own task off its unit, with a way back."""
        desk = self._workplace.desk
        gone = desk.do(unit_tasks.remove, self.chosen_id())
        said = self.tr("Đã bỏ một nhiệm vụ của {unit}.").format(unit=gone.unit)
        self.toast.say(said, lambda: desk.do(unit_tasks.put_back, gone))

    def open_letters(self) -> None:
        """Show the letters to all units that are behind this year, each with what is missing."""
        self.letters.set_record(str(self.year))
        self.letters.open_paper(DocumentKind.REMINDER)

    def clear_filters(self) -> None:
        """Show every task of the year."""
        for box in (self.state, self.unit, self.clause):
            box.set_value(None)
        self.reload()

    @override
    def on_chosen(self) -> None:
        line, many = self._lines.get(self.chosen_id()), len(self._chosen_lines())
        self.mark.setEnabled(many > 0)
        for push in (self.edit, self.files):
            push.setEnabled(line is not None and many <= 1)
        self.off.setEnabled(line is not None and many <= 1 and not line.clause)
        self.show_detail(self._told(line) if line else ())

    def _build(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(GAP_8)
        for box, name, width in (
            (self.state, self.tr("Tình trạng"), 170),
            (self.unit, self.tr("Đơn vị"), 260),
            (self.clause, self.tr("Mục của Kế hoạch"), 170),
        ):
            box.setAccessibleName(name)
            box.setFixedWidth(width)
            box.edited.connect(self.reload)
            filters.addWidget(box)
        filters.addStretch(1)
        filters.addWidget(self.assign)
        filters.addWidget(self.remind)
        states = [Choice(key, label(text)) for key, text in TASK_STATE_LABELS.items()]
        self.state.set_choices(
            [
                Choice(None, self.tr("Mọi tình trạng")),
                Choice(_LATE, self.tr("Quá hạn")),
                *states,
            ]
        )
        self.state.set_value(None)
        self.lay_out((self.mark, self.edit, self.files, self.off, self.give))
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(2, filters)

    def _offer(self, found: list[TaskLine]) -> None:
        """Offer the units and clauses that there are."""
        units = {line.unit_id: line.unit for line in found}
        self.unit.set_choices(
            [Choice(None, self.tr("Mọi đơn vị")), *(Choice(k, n) for k, n in units.items())]
        )
        clauses = sorted({line.clause for line in found if line.clause})
        self.clause.set_choices(
            [
                Choice(None, self.tr("Mọi mục")),
                *(Choice(each, self.tr("Mục {clause}").format(clause=each)) for each in clauses),
                Choice("", self.tr("Phòng giao thêm")),
            ]
        )

    def _fits(self, line: TaskLine) -> bool:
        state, unit, clause = self.state.value(), self.unit.value(), self.clause.value()
        late = line.late > 0 and line.state is not TaskState.DONE
        return (
            (state is None or (late if state == _LATE else line.state is state))
            and (unit is None or line.unit_id == unit)
            and (clause is None or line.clause == clause)
        )

    def _say_why_empty(self, has_tasks: bool) -> None:
        if has_tasks:
            self.table.set_empty(
                self.tr("Không có nhiệm vụ nào khớp với các lựa chọn ở trên."),
                self.tr("Xem mọi nhiệm vụ"),
            )
            return
        self.table.set_empty(
            self.tr(
                "Chưa có nhiệm vụ nào. Bấm “Giao theo Kế hoạch” để giao nhiệm vụ của phần V Kế"
                " hoạch cho mọi đơn vị trong một bước."
            ),
            self.tr("Giao theo Kế hoạch"),
        )

    def _on_empty(self) -> None:
        filtered = any(box.value() is not None for box in (self.state, self.unit, self.clause))
        if filtered:
            self.clear_filters()
        else:
            self.assign_all()

    def _chosen_lines(self) -> list[TaskLine]:
        keys = self.table.selected_keys()
        return [self._lines[key] for key in keys if isinstance(key, int) and key in self._lines]

    def _row(self, line: TaskLine) -> Row:
        facts, state = line.facts, label(TASK_STATE_LABELS[line.state])
        tones = {_STATE: _TONES[line.state]}
        if line.late:
            tones[_DUE] = Tone.WARN if line.done_on else Tone.BAD
        due = facts.due_on.toordinal() if facts.due_on else 0
        done = line.done_on.toordinal() if line.done_on else 0
        return Row(
            line.id,
            (
                line.unit,
                line.clause or self.tr("Phòng"),
                facts.text,
                self.due_words(facts.due_on, line.late),
                state,
                short_date(line.done_on) if line.done_on else "",
                str(line.files) if line.files else "",
            ),
            (line.unit, line.clause, facts.text, due, state, done, line.files),
            tones,
        )

    def _sum_up(self, found: list[TaskLine], without: int) -> None:
        done = sum(1 for line in found if line.state is TaskState.DONE)
        late = sum(1 for line in found if line.late and line.state is not TaskState.DONE)
        said = self.tr("Hoàn thành {done}/{total} nhiệm vụ; quá hạn {late}.")
        text = said.format(done=done, total=len(found), late=late) if found else ""
        if found and without:
            more = self.tr("{count} đơn vị chưa được giao đủ nhiệm vụ theo Kế hoạch.")
            text = f"{text} {more.format(count=without)}"
        self.show_summary(text)

    def _told(self, line: TaskLine) -> tuple[str, ...]:
        given = self.tr("{unit}: giao ngày {day}.")
        day = line.facts.assigned_on
        return (
            given.format(unit=line.unit, day=short_date(day) if day else ""),
            line.facts.text,
            self.tr("Ghi chú: {text}").format(text=line.facts.note) if line.facts.note else "",
        )
