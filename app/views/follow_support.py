"""Hỗ trợ hoàn thiện: tasks of departments for promising ideas (plan III.3)."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.support_dialog import SupportDialog, SupportEndDialog, SupportNoteDialog
from app.rules.dates import short_date
from app.rules.evidence import EvidenceOf
from app.rules.follow_up import SUPPORT_STATE_LABELS, SupportState
from app.rules.masking import PersonalData
from app.services import support_tasks
from app.services.support_tasks import TaskLine
from app.views.record_tab import RecordTab
from app.widgets.messages import label
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_DUE, _STATE = 3, 4
_TONES = {SupportState.DONE: Tone.GOOD, SupportState.OPEN: Tone.INFO}


class FollowSupport(RecordTab):
    """The tasks that were worked on in the year, the most pressing on top."""

    shows: ClassVar[set[str]] = {"SupportTask", "SupportNote", "Idea", "Unit"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, TaskLine] = {}
        self.make_table(
            [
                Column(self.tr("Việc hỗ trợ"), stretch=True),
                Column(self.tr("Ý tưởng"), 300, personal=PersonalData.TITLE),
                Column(self.tr("Đơn vị hỗ trợ"), 190),
                Column(self.tr("Hạn"), 225),
                Column(self.tr("Tình trạng"), 130),
            ],
            self.tr("việc"),
            self.tr(
                "Năm này chưa giao việc hỗ trợ nào. Ý tưởng được hội đồng kết luận “Đạt” thì giao"
                " cơ quan chuyên môn giúp tác giả hoàn thiện, có hạn và sản phẩm."
            ),
            self.tr("Giao việc…"),
        )
        self.give = self.action(self.tr("Giao việc…"), "plus", ("Ctrl+N",), self.add, "primary")
        self.note = self.action(self.tr("Ghi tiến độ…"), "clock", ("Ctrl+T",), self.open_note)
        self.end = self.action(self.tr("Kết thúc…"), "check", ("Ctrl+D",), self.open_end)
        self.edit = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.open_edit)
        self.files = self.action(self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.open_files)
        self.again = self.action(self.tr("Mở lại"), "undo-2", ("Ctrl+B",), self.reopen)
        self.strike = self.action(
            self.tr("Gạch bỏ…"), "x", ("Ctrl+Del",), self.open_strike, "danger"
        )
        self.see = self.action(self.tr("Hồ sơ ý tưởng"), "lightbulb", ("Ctrl+O",), self.open_idea)
        self.lay_out(
            (self.give, self.note, self.end, self.edit, self.files, self.again, self.strike),
            aside=(self.see,),
        )
        self.table.opened.connect(lambda _key: self.attempt(self.open_edit))

    @override
    def list_title(self) -> str:
        return self.tr("Việc hỗ trợ hoàn thiện ý tưởng")

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(
            support_tasks.tasks_of_year, self.year, self._workplace.today()
        )
        self._lines = {line.id: line for line in found}
        self.table.show_rows([self._row(line) for line in found])
        if found and not self.chosen_id():
            self.table.select(found[0].id)
        self._sum_up(found)
        self.on_chosen()

    @override
    def add(self) -> None:
        self.open_dialog(SupportDialog(self._workplace, parent=self))

    def open_edit(self) -> None:
        """Put the chosen task right."""
        line = self._lines.get(self.chosen_id())
        if line is not None and line.ended_on is None:
            self.open_dialog(SupportDialog(self._workplace, line, self))

    def open_note(self) -> None:
        """Note how the chosen task goes on."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(SupportNoteDialog(self._workplace, line, self))

    def open_end(self) -> None:
        """End the chosen task."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(SupportEndDialog(self._workplace, line, self))

    def open_files(self) -> None:
        """Show the evidence of the chosen task."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(
                EvidenceDialog(self._workplace, EvidenceOf.SUPPORT_TASK, line.id, line.task, self)
            )

    def reopen(self) -> None:
        """Go on with the chosen task."""
        self._workplace.desk.do(support_tasks.reopen, self.chosen_id())

    def open_strike(self) -> None:
        """Ask why the chosen task is wrong."""
        line = self._lines.get(self.chosen_id())
        if line is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.ask_reason(
            self.tr("Gạch bỏ việc “{task}”").format(task=line.task),
            self.tr("Việc này không tính vào số liệu nữa. Bước của ý tưởng giữ nguyên."),
            lambda reason: desk.do(support_tasks.strike_out, line.id, reason, now),
        )

    def open_idea(self) -> None:
        """Go to the record of the idea."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.go.emit("idea", line.idea_id)

    @override
    def on_chosen(self) -> None:
        line = self._lines.get(self.chosen_id())
        is_open = line is not None and line.ended_on is None
        for push in (self.note, self.end, self.edit):
            push.setEnabled(is_open)
        for push in (self.files, self.strike, self.see):
            push.setEnabled(line is not None)
        self.again.setEnabled(line is not None and not is_open)
        self.show_detail(self._told(line) if line else ())

    def _row(self, line: TaskLine) -> Row:
        state = label(SUPPORT_STATE_LABELS[line.state])
        idea = f"{line.code} {line.title}"
        tones = {_STATE: _TONES.get(line.state, Tone.NEUTRAL)}
        if line.late:
            tones[_DUE] = Tone.BAD if line.ended_on is None else Tone.WARN
        due = line.due_on.toordinal() if line.due_on else 0
        return Row(
            line.id,
            (line.task, idea, line.unit, self.due_words(line.due_on, line.late), state),
            (line.task, idea, line.unit, due, state),
            tones,
            idea_id=line.idea_id,
        )

    def _sum_up(self, found: list[TaskLine]) -> None:
        running = [line for line in found if line.ended_on is None]
        late = sum(1 for line in running if line.late)
        done = sum(1 for line in found if line.state is SupportState.DONE)
        said = self.tr("Đang làm {open} việc, trong đó quá hạn {late}; đã xong {done}.")
        self.show_summary(said.format(open=len(running), late=late, done=done) if found else "")

    def _told(self, line: TaskLine) -> tuple[str, ...]:
        given = self.tr("Giao ngày {day} cho {unit}.")
        product = self.tr("Sản phẩm: {text}").format(text=line.deliverable)
        result = self.tr("Kết quả ({day}): {text}")
        return (
            given.format(day=short_date(line.assigned_on), unit=line.unit),
            product if line.deliverable else "",
            *(f"{short_date(note.on)}: {note.text}" for note in line.notes),
            result.format(day=short_date(line.ended_on), text=line.result) if line.ended_on else "",
        )
