"""Vào sổ văn bản: a paper of the program gets its line in the register."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.services import document_papers
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.workplace import Workplace


class RegisterPaperDialog(FormDialog):
    """Asks which paper of which record; number and day come after the signature."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.set_heading(
            self.tr("Vào sổ văn bản của chương trình"),
            self.tr("Trích yếu, người ký, nơi nhận lấy từ văn bản. Số và ngày ghi sau khi ký."),
        )
        self._kinds = {each.kind: each for each in document_papers.kinds_to_register()}
        self.kind = ChoiceBox()
        self.record = ChoiceBox()
        self.form.add("kind", self.tr("Văn bản"), self.kind, required=True)
        self.form.add("record", self.tr("Của hồ sơ"), self.record, required=True)
        self.kind.set_choices(
            [Choice(kind, label(each.title)) for kind, each in self._kinds.items()]
        )
        self.kind.edited.connect(self._on_kind)
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if self.kind.value() is None:
            wrong.setdefault("kind", self.tr("Hãy chọn văn bản."))
        elif self.record.value() is None and self._of() is not Of.NOTHING:
            wrong.setdefault("record", self.tr("Hãy chọn hồ sơ."))
        return wrong

    @override
    def save(self) -> object:
        kind = DocumentKind(str(self.kind.value()))
        source = Source(kind, self._of(), str(self.record.value() or ""))
        workplace = self._workplace
        return workplace.desk.do(
            document_papers.register_source, source, workplace.today(), workplace.now()
        ).id

    def _of(self) -> Of:
        kind = self.kind.value()
        return self._kinds[kind].of if isinstance(kind, DocumentKind) else Of.NOTHING

    def _on_kind(self) -> None:
        found = self._workplace.desk.do(document_papers.records, self._of())
        self.record.set_choices([Choice(each.key, each.label) for each in found])
        if len(found) == 1:
            self.record.set_value(found[0].key)
        self.form.show_field("record", shown=self._of() is not Of.NOTHING)
