"""Đề xuất cấp trên: what is put before a higher authority, and what it answered."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.follow_up import REFERRAL_ANSWER_LABELS, ReferralAnswer
from app.services import choices, referrals, settings
from app.services.referrals import REFERRED, AnswerFacts, ReferralFacts, ReferralLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class ReferralDialog(FormDialog):
    """A new referral, or one to be put right."""

    def __init__(
        self,
        workplace: Workplace,
        line: ReferralLine | None = None,
        parent: QWidget | None = None,
        *,
        idea_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(
            self.tr("Sửa đề xuất cấp trên") if line else self.tr("Ghi đề xuất cấp trên")
        )
        today, desk = workplace.today(), workplace.desk
        self.idea = ChoiceBox(self.tr("Gõ số hoặc tên ý tưởng"))
        self.sent_to, self.request = LineBox(max_length=200), TextBox(3)
        self.sent_on, self.answer_due = DateBox(today), DateBox(today)
        self.form.add("idea_id", self.tr("Ý tưởng"), self.idea, required=True)
        self.form.add("sent_to", self.tr("Gửi đến"), self.sent_to, required=True)
        self.form.add("sent_on", self.tr("Ngày gửi"), self.sent_on, required=True)
        self.form.add("answer_due", self.tr("Mong trả lời trước"), self.answer_due, beside=True)
        self.form.add("request", self.tr("Nội dung đề xuất"), self.request)
        facts = line.facts if line else None
        ideas = [Choice(o.key, o.label) for o in desk.do(choices.ideas, REFERRED)]
        if facts and line and facts.idea_id not in {each.key for each in ideas}:
            ideas.append(Choice(facts.idea_id, f"{line.code} {line.title}"))
        self.idea.set_choices(ideas)
        chosen = facts.idea_id if facts else idea_id
        self.idea.set_value(chosen)
        self.idea.setEnabled(chosen is None)
        usual = desk.do(settings.value, "referral.to", today)
        self.sent_to.set_value(facts.sent_to if facts else usual)
        self.sent_on.set_value(facts.sent_on if facts else today)
        self.answer_due.set_value(facts.answer_due if facts else None)
        self.request.set_value(facts.request if facts else "")
        self.form.focus_first()

    @override
    def save(self) -> object:
        desk, now, idea = self._workplace.desk, self._workplace.now(), self.idea.value()
        facts = ReferralFacts(
            idea if isinstance(idea, int) else None,
            self.sent_to.value(),
            self.sent_on.value(),
            self.request.value(),
            self.answer_due.value(),
        )
        if self._line is not None:
            return desk.do(referrals.change, self._line.id, facts, now)
        return desk.do(referrals.send, facts, now)


class ReferralAnswerDialog(FormDialog):
    """The answer of the higher authority."""

    def __init__(
        self, workplace: Workplace, line: ReferralLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(self.tr("Ghi trả lời của cấp trên"), f"{line.code} {line.title}")
        self.on, self.answer = DateBox(workplace.today()), ChoiceBox()
        self.number, self.remark = LineBox(max_length=60), TextBox(3)
        self.answer.set_choices(
            [Choice(one, label(text)) for one, text in REFERRAL_ANSWER_LABELS.items()]
        )
        known = line.answered
        self.on.set_value(known.on if known else workplace.today())
        if known is not None:
            self.answer.set_value(known.answer)
            self.number.set_value(known.number)
            self.remark.set_value(known.note)
        self.form.add("on", self.tr("Ngày trả lời"), self.on, required=True)
        self.form.add("answer", self.tr("Ý kiến"), self.answer, required=True)
        self.form.add("number", self.tr("Số, ký hiệu văn bản"), self.number)
        self.form.add("note", self.tr("Nội dung"), self.remark)
        self.form.focus_first()

    @override
    def save(self) -> object:
        answer = self.answer.value()
        facts = AnswerFacts(
            self.on.value(),
            answer if isinstance(answer, ReferralAnswer) else None,
            self.number.value(),
            self.remark.value(),
        )
        return self._workplace.desk.do(
            referrals.answer, self._line.id, facts, self._workplace.now()
        )
