"""Yêu cầu về dữ liệu cá nhân: written down as it came in."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.person_request import REQUEST_LABELS, RequestKind
from app.services import person_requests
from app.services.person_requests import RequestFacts
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class PersonRequestDialog(FormDialog):
    """Who asks, for what, since when; the deadlines follow from that."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.set_heading(
            self.tr("Yêu cầu về dữ liệu cá nhân"),
            self.tr("Hạn phản hồi và hạn giải quyết tự tính theo luật, kể từ ngày nhận."),
        )
        self.person = LineBox(max_length=200)
        self.kind = ChoiceBox(self.tr("Chọn yêu cầu"))
        self.kind.set_choices([Choice(each, label(text)) for each, text in REQUEST_LABELS.items()])
        self.received_on = DateBox(workplace.today())
        self.received_on.set_value(workplace.today())
        self.wish = TextBox(4)
        form = self.form
        form.add("person", self.tr("Người yêu cầu"), self.person, required=True)
        form.add("kind", self.tr("Yêu cầu"), self.kind, required=True)
        form.add("received_on", self.tr("Ngày nhận"), self.received_on, required=True)
        form.add("wish", self.tr("Nội dung cụ thể"), self.wish)
        form.focus_first()

    @override
    def save(self) -> object:
        kind = self.kind.value()
        facts = RequestFacts(
            self.person.value(),
            kind if isinstance(kind, RequestKind) else None,
            self.received_on.value(),
            self.wish.value(),
        )
        return self._workplace.desk.do(person_requests.receive, facts, self._workplace.today())
