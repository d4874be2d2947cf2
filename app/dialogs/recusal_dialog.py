"""Từ chối chấm: a member steps back from an idea, with the reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.session import RECUSAL_KIND_LABELS, RecusalKind
from app.services import recusals
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class RecusalDialog(FormDialog):
    """Asks who steps back from which idea and why."""

    def __init__(
        self,
        workplace: Workplace,
        members: Sequence[Choice],
        ideas: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = workplace.desk
        self.set_heading(
            self.tr("Thêm từ chối chấm"),
            self.tr("Thành viên không chấm và không biểu quyết ý tưởng này."),
        )
        self.member, self.idea, self.kind = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.reason = TextBox(2)
        self.member.set_choices(members)
        self.idea.set_choices(ideas)
        self.kind.set_choices(
            [
                Choice(kind, label(text))
                for kind, text in RECUSAL_KIND_LABELS.items()
                if kind is not RecusalKind.AUTHOR
            ]
        )
        self.kind.set_value(RecusalKind.OTHER)
        self.form.add("member", self.tr("Thành viên"), self.member, required=True)
        self.form.add("idea", self.tr("Ý tưởng"), self.idea, required=True)
        self.form.add("kind", self.tr("Loại lý do"), self.kind, required=True)
        self.form.add("reason", self.tr("Lý do cụ thể"), self.reason)
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        for name, box in (("member", self.member), ("idea", self.idea), ("kind", self.kind)):
            if box.value() is None:
                wrong.setdefault(name, self.tr("Hãy chọn một mục."))
        if self.kind.value() is RecusalKind.OTHER and not self.reason.value():
            wrong["reason"] = self.tr("Hãy ghi lý do cụ thể.")
        return wrong

    @override
    def save(self) -> object:
        item, member, kind = self.idea.value(), self.member.value(), self.kind.value()
        return self._desk.do(
            recusals.recuse,
            int(str(item)),
            int(str(member)),
            kind if isinstance(kind, RecusalKind) else RecusalKind.OTHER,
            self.reason.value(),
        )
