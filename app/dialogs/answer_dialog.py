"""Trả lời tác giả: that the author was told the result, on which day and how."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.follow_up import ANSWER_WAY_LABELS, AnswerWay
from app.services import author_answers
from app.services.author_answers import AnswerFacts, AnswerLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class AnswerDialog(FormDialog):
    """Notes an answer that was given in another way than by a notice from the register."""

    def __init__(
        self, workplace: Workplace, line: AnswerLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(
            self.tr("Ghi đã trả lời tác giả"),
            self.tr("Thông báo đã có số, ngày trong sổ văn bản tự tính là đã trả lời."),
        )
        self.on, self.way, self.told = DateBox(workplace.today()), ChoiceBox(), TextBox(3)
        self.on.set_value(workplace.today())
        self.way.set_choices([Choice(one, label(text)) for one, text in ANSWER_WAY_LABELS.items()])
        self.way.set_value(AnswerWay.IN_PERSON)
        self.form.add("on", self.tr("Ngày trả lời"), self.on, required=True)
        self.form.add("way", self.tr("Hình thức"), self.way, required=True)
        self.form.add(
            "told",
            self.tr("Nội dung"),
            self.told,
            self.tr("Kết quả và lý do; không nêu điểm của từng thành viên hội đồng"),
        )
        self.form.focus_first()

    @override
    def save(self) -> object:
        way = self.way.value()
        facts = AnswerFacts(
            self._line.id,
            self.on.value(),
            way if isinstance(way, AnswerWay) else AnswerWay.IN_PERSON,
            self.told.value(),
        )
        return self._workplace.desk.do(author_answers.record, facts, self._workplace.now())
