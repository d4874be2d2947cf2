"""Đề nghị khen thưởng: a recipient of one's own choice for an idea that the council approved."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.award import AWARD_KIND_LABELS, RECIPIENT_KIND_LABELS, AwardKind, RecipientKind
from app.rules.award_errors import MixedRecipients
from app.rules.errors import AlreadyAwarded, AlreadyNominated, NoQuorum, NotApproved, Refusal
from app.services import nominations
from app.services.nominations import Candidate, NominationDraft
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace


class NominationDialog(FormDialog):
    """Asks who is put forward, for what, and for which kind of award.

    It begins with the candidate named first; another idea brings its own title along.
    """

    beside: ClassVar[dict[type[Refusal], str]] = {
        AlreadyAwarded: "recipient",
        AlreadyNominated: "recipient",
        MixedRecipients: "apart",
        NotApproved: "item",
        NoQuorum: "item",
    }

    def __init__(
        self,
        workplace: Workplace,
        candidates: Sequence[Candidate],
        first: Candidate | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._titles = {each.draft.item_id: each.title for each in candidates}
        self._codes = {each.draft.item_id: each.idea_code for each in candidates}
        self.set_heading(
            self.tr("Đề nghị khen thưởng"),
            self.tr("Một thành tích chỉ được đề nghị và khen thưởng một lần."),
        )
        self.save_button.setText(self.tr("&Đề nghị"))
        self.item = ChoiceBox()
        self.recipient = LineBox(max_length=300)
        self.recipient_kind = ChoiceBox()
        self.position = LineBox(max_length=300)
        self.achievement = TextBox(2)
        self.kind = ChoiceBox()
        self.apart = TickBox(self.tr("Đã kiểm tra: thành tích khác nhau"))
        self._build()
        self._show(first)
        self.item.edited.connect(self._on_item)
        self.recipient.setFocus()

    def _build(self) -> None:
        self.item.set_choices(
            [
                Choice(item, self.tr("{code}: {title}").format(code=self._codes[item], title=title))
                for item, title in self._titles.items()
            ]
        )
        self.recipient_kind.set_choices(
            [Choice(kind, label(text)) for kind, text in RECIPIENT_KIND_LABELS.items()]
        )
        self.kind.set_choices(
            [Choice(kind, label(text)) for kind, text in AWARD_KIND_LABELS.items()]
        )
        form = self.form
        form.add("item", self.tr("Ý tưởng"), self.item, required=True)
        form.add("recipient", self.tr("Người được đề nghị"), self.recipient, required=True)
        form.add("recipient_kind", self.tr("Đối tượng"), self.recipient_kind, required=True)
        form.add(
            "position",
            self.tr("Chức vụ, nơi công tác"),
            self.position,
            self.tr("Với hộ gia đình, tập thể: ghi thôn hoặc đơn vị"),
        )
        form.add(
            "achievement",
            self.tr("Thành tích"),
            self.achievement,
            self.tr("Để trống thì lấy tên ý tưởng"),
        )
        form.add("kind", self.tr("Hình thức"), self.kind, required=True)
        form.add("apart", self.tr("Tập thể và thành viên"), self.apart)
        form.show_field("apart", shown=False)

    def _show(self, first: Candidate | None) -> None:
        self.kind.set_value(AwardKind.CERTIFICATE)
        self.recipient_kind.set_value(RecipientKind.INDIVIDUAL)
        if first is None:
            return
        self.item.set_value(first.draft.item_id)
        self.achievement.set_value(first.draft.achievement)
        if not first.nominated:
            self.recipient.set_value(first.draft.recipient)
            self.recipient_kind.set_value(first.draft.recipient_kind)
            self.position.set_value(first.draft.position)

    def draft(self) -> NominationDraft:
        """Return what stands in the boxes."""
        item, recipient_kind, kind = (
            self.item.value(),
            self.recipient_kind.value(),
            self.kind.value(),
        )
        return NominationDraft(
            item_id=item if isinstance(item, int) else 0,
            recipient=self.recipient.value(),
            recipient_kind=RecipientKind(str(recipient_kind)),
            position=self.position.value(),
            achievement=self.achievement.value(),
            kind=AwardKind(str(kind)),
            apart=self.apart.value(),
        )

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        for name, box, sentence in (
            ("item", self.item, self.tr("Hãy chọn ý tưởng.")),
            ("recipient_kind", self.recipient_kind, self.tr("Hãy chọn đối tượng.")),
            ("kind", self.kind, self.tr("Hãy chọn hình thức khen thưởng.")),
        ):
            if box.value() is None:
                wrong.setdefault(name, sentence)
        if not self.recipient.value():
            wrong.setdefault("recipient", self.tr("Chưa ghi tên người được đề nghị."))
        return wrong

    @override
    def accept(self) -> None:
        super().accept()
        if self.isVisible():
            self.adjustSize()

    @override
    def save(self) -> object:
        try:
            return self._workplace.desk.do(
                nominations.nominate, self.draft(), self._workplace.now()
            )
        except MixedRecipients:
            self.form.show_field("apart", shown=True)
            raise

    def _on_item(self) -> None:
        item = self.item.value()
        if isinstance(item, int) and self.achievement.value() in {"", *self._titles.values()}:
            self.achievement.set_value(self._titles[item])
