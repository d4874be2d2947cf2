"""Thử nghiệm: trials of ideas in practice (plan III.4)."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.move_dialog import AskedMove
from app.dialogs.pilot_dialog import PilotDialog, PilotEndDialog, PilotExtendDialog
from app.dialogs.step_dialogs import step_dialog
from app.rules.dates import short_date
from app.rules.evidence import EvidenceOf
from app.rules.follow_up import PILOT_CONCLUSION_LABELS, PilotConclusion
from app.rules.idea import IdeaState
from app.rules.masking import PersonalData
from app.rules.money import format_amount
from app.rules.moves import allowed
from app.rules.pilot import REACHED_LABELS
from app.services import idea_follow_up, pilots
from app.services.pilots import MeasureFacts, PilotLine
from app.views.record_tab import RecordTab
from app.widgets.messages import label
from app.widgets.number_box import write_number
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_DUE, _STATE = 3, 4
_SUCCEEDED = frozenset({PilotConclusion.APPLY, PilotConclusion.REPLICATE})
_TONES = {
    PilotConclusion.APPLY: Tone.GOOD,
    PilotConclusion.REPLICATE: Tone.GOOD,
    PilotConclusion.STOP: Tone.NEUTRAL,
    None: Tone.INFO,
}


class FollowPilots(RecordTab):
    """The pilots that ran in the year, running ones on top."""

    shows: ClassVar[set[str]] = {"Pilot", "PilotMeasure", "Idea", "IdeaEvent", "Unit"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, PilotLine] = {}
        self.make_table(
            [
                Column(self.tr("Ý tưởng"), stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Đơn vị thử nghiệm"), 220),
                Column(self.tr("Từ ngày"), 100),
                Column(self.tr("Dự kiến kết thúc"), 225),
                Column(self.tr("Kết luận"), 180),
            ],
            self.tr("đợt"),
            self.tr(
                "Năm này chưa có đợt thử nghiệm nào. Ý tưởng đã hỗ trợ hoàn thiện thì làm thử ở"
                " một nơi, đo trước và sau, rồi kết luận."
            ),
            self.tr("Bắt đầu thử nghiệm…"),
        )
        self.begin = self.action(
            self.tr("Bắt đầu thử nghiệm…"), "plus", ("Ctrl+N",), self.add, "primary"
        )
        self.end = self.action(self.tr("Kết luận…"), "check", ("Ctrl+D",), self.open_end)
        self.adopt = self.action(
            self.tr("Ghi áp dụng…"), "check", ("Ctrl+Shift+D",), self.open_adoption
        )
        self.adopt.hide()
        self.more_time = self.action(self.tr("Gia hạn…"), "clock", ("Ctrl+T",), self.open_extend)
        self.edit = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.open_edit)
        self.files = self.action(self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.open_files)
        self.again = self.action(self.tr("Mở lại"), "undo-2", ("Ctrl+B",), self.reopen)
        self.strike = self.action(
            self.tr("Gạch bỏ…"), "x", ("Ctrl+Del",), self.open_strike, "danger"
        )
        self.see = self.action(self.tr("Hồ sơ ý tưởng"), "lightbulb", ("Ctrl+O",), self.open_idea)
        ends = (self.end, self.adopt)  # only one of them is seen
        self.lay_out(
            (self.begin, *ends, self.more_time, self.edit, self.files, self.again, self.strike),
            aside=(self.see,),
        )
        self.table.opened.connect(lambda _key: self.attempt(self.open_edit))

    @override
    def list_title(self) -> str:
        return self.tr("Các đợt thử nghiệm")

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(pilots.pilots_of_year, self.year, self._workplace.today())
        self._lines = {line.id: line for line in found}
        self.table.show_rows([self._row(line) for line in found])
        if found and not self.chosen_id():
            self.table.select(found[0].id)
        running = [line for line in found if line.ended_on is None]
        late = sum(1 for line in running if line.late)
        said = self.tr("Đang thử nghiệm {open} đợt, quá hạn {late}; đã kết luận {done}.")
        counts = said.format(open=len(running), late=late, done=len(found) - len(running))
        self.show_summary(counts if found else "")
        self.on_chosen()

    @override
    def add(self) -> None:
        self.open_dialog(PilotDialog(self._workplace, parent=self))

    def open_edit(self) -> None:
        """Put the chosen pilot right."""
        line = self._lines.get(self.chosen_id())
        if line is not None and line.ended_on is None:
            self.open_dialog(PilotDialog(self._workplace, line, self))

    def open_end(self) -> None:
        """Conclude the chosen pilot."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(PilotEndDialog(self._workplace, line, self))

    def open_adoption(self) -> None:
        """Write down that the unit has taken the idea of the chosen pilot into use."""
        line = self._lines.get(self.chosen_id())
        if line is None or line.facts.idea_id is None or not self._awaits_adoption(line):
            return
        move = next(m for m in allowed(line.idea_state) if m.to_state is IdeaState.ADOPTED)
        name = f"{line.code} · {line.title}"
        asked = AskedMove(line.facts.idea_id, name, move, self.tr("Ghi nhận đã áp dụng"))
        self.open_dialog(step_dialog(self._workplace, asked, self))

    def open_extend(self) -> None:
        """Give the chosen pilot more time."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(PilotExtendDialog(self._workplace, line, self))

    def open_files(self) -> None:
        """Show the evidence of the chosen pilot."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            name = f"{line.code} {line.title}"
            self.open_dialog(EvidenceDialog(self._workplace, EvidenceOf.PILOT, line.id, name, self))

    def reopen(self) -> None:
        """Take the conclusion of the chosen pilot back."""
        self._workplace.desk.do(pilots.reopen, self.chosen_id())

    def open_strike(self) -> None:
        """Ask why the chosen pilot is wrong."""
        line = self._lines.get(self.chosen_id())
        if line is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.ask_reason(
            self.tr("Gạch bỏ đợt thử nghiệm tại {unit}").format(unit=line.unit),
            self.tr("Đợt này không tính vào số liệu nữa. Bước của ý tưởng giữ nguyên."),
            lambda reason: desk.do(pilots.strike_out, line.id, reason, now),
        )

    def open_idea(self) -> None:
        """Go to the record of the idea, where its next step is taken."""
        line = self._lines.get(self.chosen_id())
        if line is not None and line.facts.idea_id is not None:
            self.go.emit("idea", line.facts.idea_id)

    @override
    def on_chosen(self) -> None:
        line = self._lines.get(self.chosen_id())
        running = line is not None and line.ended_on is None
        for push in (self.end, self.more_time, self.edit):
            push.setEnabled(running)
        for push in (self.files, self.strike, self.see):
            push.setEnabled(line is not None)
        self.again.setEnabled(line is not None and not running)
        awaits = line is not None and self._awaits_adoption(line)
        self.end.setVisible(not awaits)
        self.adopt.setVisible(awaits)
        self.show_detail(self._told(line) if line else ())

    def _awaits_adoption(self, line: PilotLine) -> bool:
        if line.conclusion not in _SUCCEEDED or line.facts.idea_id is None:
            return False
        today = self._workplace.today()
        return self._workplace.desk.do(idea_follow_up.awaits_adoption, line.facts.idea_id, today)

    def _row(self, line: PilotLine) -> Row:
        idea, began = f"{line.code} {line.title}", line.facts.started_on
        state = (
            label(PILOT_CONCLUSION_LABELS[line.conclusion])
            if line.conclusion
            else self.tr("Đang thử nghiệm")
        )
        tones = {_STATE: _TONES.get(line.conclusion, Tone.WARN)}
        if line.late:
            tones[_DUE] = Tone.BAD if line.ended_on is None else Tone.WARN
        ends = line.facts.planned_end
        return Row(
            line.id,
            (
                idea,
                line.unit,
                short_date(began) if began else "",
                self.due_words(ends, line.late),
                state,
            ),
            (idea, line.unit, began, ends.toordinal() if ends else 0, state),
            tones,
            idea_id=line.facts.idea_id,
        )

    def _told(self, line: PilotLine) -> tuple[str, ...]:
        facts = line.facts
        where = self.tr("Địa điểm: {place}").format(place=facts.place) if facts.place else ""
        scope = self.tr("Phạm vi: {scope}").format(scope=facts.scope) if facts.scope else ""
        money = ""
        if facts.cost is not None:
            money = self.tr("Kinh phí: {cost}").format(cost=format_amount(facts.cost))
            if facts.fund_source:
                money = f"{money} ({facts.fund_source})"
        ended = ""
        if line.ended_on is not None:
            said = self.tr("Kết luận ngày {day}: {text}")
            ended = said.format(day=short_date(line.ended_on), text=line.conclusion_note)
        about = "; ".join(each for each in (where, scope, money) if each)
        next_step = ""
        if self._awaits_adoption(line):
            next_step = self.tr("Khi đơn vị ký giấy xác nhận, bấm “Ghi áp dụng…”.")
        return (about, *map(self._measured, facts.measures), facts.note, ended, next_step)

    def _measured(self, measure: MeasureFacts) -> str:
        said = self.tr("{name}: ban đầu {before}, mục tiêu {aim}, đo được {after} — {reached}")
        values = {
            name: self.tr("chưa ghi") if value is None else write_number(value)
            for name, value in (
                ("before", measure.baseline),
                ("aim", measure.target),
                ("after", measure.measured),
            )
        }
        name = f"{measure.name} ({measure.unit_name})" if measure.unit_name else measure.name
        return said.format(name=name, reached=label(REACHED_LABELS[measure.reached]), **values)
