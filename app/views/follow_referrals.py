"""Đề xuất cấp trên: ideas put before a higher authority and its answers (plan III.4)."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.referral_dialog import ReferralAnswerDialog, ReferralDialog
from app.rules.dates import short_date
from app.rules.evidence import EvidenceOf
from app.rules.follow_up import REFERRAL_ANSWER_LABELS, ReferralAnswer
from app.rules.masking import PersonalData
from app.services import idea_letters, referrals
from app.services.referrals import ReferralLine
from app.views.record_tab import RecordTab
from app.widgets.messages import label
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_DUE, _STATE = 3, 4
_TONES = {
    ReferralAnswer.ACCEPTED: Tone.GOOD,
    ReferralAnswer.SUPPORTED_IN_PART: Tone.GOOD,
    ReferralAnswer.DECLINED: Tone.NEUTRAL,
}


class FollowReferrals(RecordTab):
    """The referrals of the year, those waiting for an answer on top."""

    shows: ClassVar[set[str]] = {"Referral", "Idea"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, ReferralLine] = {}
        self.make_table(
            [
                Column(self.tr("Ý tưởng"), stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Gửi đến"), 260),
                Column(self.tr("Ngày gửi"), 100),
                Column(self.tr("Mong trả lời trước"), 225),
                Column(self.tr("Trả lời"), 160),
            ],
            self.tr("đề xuất"),
            self.tr(
                "Năm này chưa đề xuất ý tưởng nào lên cấp trên. Ý tưởng vượt thẩm quyền hoặc đáng"
                " nhân rộng ngoài xã thì ghi ở đây để theo dõi trả lời."
            ),
            self.tr("Ghi đề xuất…"),
        )
        self.send = self.action(self.tr("Ghi đề xuất…"), "plus", ("Ctrl+N",), self.add, "primary")
        self.paper = self.action(
            self.tr("Công văn đề xuất"), "printer", ("Ctrl+P",), self.open_paper
        )
        self.answer = self.action(self.tr("Ghi trả lời…"), "check", ("Ctrl+D",), self.open_answer)
        self.edit = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.open_edit)
        self.files = self.action(self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.open_files)
        self.back = self.action(self.tr("Bỏ trả lời"), "undo-2", ("Ctrl+B",), self.take_back)
        self.strike = self.action(
            self.tr("Gạch bỏ…"), "x", ("Ctrl+Del",), self.open_strike, "danger"
        )
        self.see = self.action(self.tr("Hồ sơ ý tưởng"), "lightbulb", ("Ctrl+O",), self.open_idea)
        self.lay_out(
            (self.send, self.paper, self.answer, self.edit, self.files, self.back, self.strike),
            aside=(self.see,),
        )
        self.table.opened.connect(lambda _key: self.attempt(self.open_edit))

    @override
    def list_title(self) -> str:
        return self.tr("Đề xuất cấp trên")

    @override
    def reload(self) -> None:
        today = self._workplace.today()
        found = self._workplace.desk.do(referrals.referrals_of_year, self.year, today)
        self._lines = {line.id: line for line in found}
        self.table.show_rows([self._row(line) for line in found])
        if found and not self.chosen_id():
            self.table.select(found[0].id)
        waiting = [line for line in found if line.answered is None]
        late = sum(1 for line in waiting if line.late)
        said = self.tr("Đang chờ trả lời {waiting}, quá ngày mong đợi {late}; đã trả lời {done}.")
        counts = said.format(waiting=len(waiting), late=late, done=len(found) - len(waiting))
        self.show_summary(counts if found else "")
        self.on_chosen()

    @override
    def add(self) -> None:
        self.open_dialog(ReferralDialog(self._workplace, parent=self))

    def open_edit(self) -> None:
        """Put the chosen referral right."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(ReferralDialog(self._workplace, line, self))

    def open_answer(self) -> None:
        """Note the answer to the chosen referral."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(ReferralAnswerDialog(self._workplace, line, self))

    def take_back(self) -> None:
        """Take the answer of the chosen referral back."""
        self._workplace.desk.do(referrals.take_answer_back, self.chosen_id())

    def open_paper(self) -> None:
        """Show the letter to the higher authority."""
        line = self._lines.get(self.chosen_id())
        if line is not None and line.facts.idea_id is not None:
            paper = self._workplace.desk.do(
                idea_letters.referral_paper, line.facts.idea_id, self._workplace.today()
            )
            self.open_dialog(PaperDialog(self._workplace, [paper], self))

    def open_files(self) -> None:
        """Show the evidence of the chosen referral."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            name = self.tr("Đề xuất gửi {to}").format(to=line.facts.sent_to)
            self.open_dialog(
                EvidenceDialog(self._workplace, EvidenceOf.REFERRAL, line.id, name, self)
            )

    def open_strike(self) -> None:
        """Ask why the chosen referral is wrong."""
        line = self._lines.get(self.chosen_id())
        if line is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.ask_reason(
            self.tr("Gạch bỏ đề xuất gửi {to}").format(to=line.facts.sent_to),
            self.tr("Đề xuất này không tính vào số liệu nữa."),
            lambda reason: desk.do(referrals.strike_out, line.id, reason, now),
        )

    def open_idea(self) -> None:
        """Go to the record of the idea."""
        line = self._lines.get(self.chosen_id())
        if line is not None and line.facts.idea_id is not None:
            self.go.emit("idea", line.facts.idea_id)

    @override
    def on_chosen(self) -> None:
        line = self._lines.get(self.chosen_id())
        for push in (self.paper, self.answer, self.edit, self.files, self.strike, self.see):
            push.setEnabled(line is not None)
        self.back.setEnabled(line is not None and line.answered is not None)
        self.show_detail(self._told(line) if line else ())

    def _row(self, line: ReferralLine) -> Row:
        idea, sent = f"{line.code} {line.title}", line.facts.sent_on
        answer = line.answered.answer if line.answered else None
        state = label(REFERRAL_ANSWER_LABELS[answer]) if answer else self.tr("Đang chờ")
        tones = {_STATE: _TONES[answer] if answer else Tone.INFO}
        if line.late:
            tones[_DUE] = Tone.WARN if line.answered else Tone.BAD
        due = line.facts.answer_due
        return Row(
            line.id,
            (
                idea,
                line.facts.sent_to,
                short_date(sent) if sent else "",
                self.due_words(due, line.late),
                state,
            ),
            (idea, line.facts.sent_to, sent, due.toordinal() if due else 0, state),
            tones,
            idea_id=line.facts.idea_id,
        )

    def _told(self, line: ReferralLine) -> tuple[str, ...]:
        asked = self.tr("Đề xuất: {text}").format(text=line.facts.request)
        answered = ""
        if line.answered is not None and line.answered.on is not None:
            said = self.tr("Trả lời ngày {day}: {text}")
            known = (line.answered.number, line.answered.note)
            answered = said.format(
                day=short_date(line.answered.on), text=". ".join(each for each in known if each)
            )
        return (asked if line.facts.request else "", answered)
