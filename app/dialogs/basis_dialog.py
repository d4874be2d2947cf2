"""Căn cứ pháp lý: one line "Căn cứ …" with the days it holds."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.services import legal_bases
from app.services.legal_bases import CITING_KINDS, BasisFacts, BasisLine
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class BasisDialog(FormDialog):
    """Adds a basis or changes one."""

    def __init__(
        self, workplace: Workplace, line: BasisLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(
            self.tr("Căn cứ pháp lý"),
            self.tr("Căn cứ chỉ in vào văn bản ghi ngày trong thời gian có hiệu lực."),
        )
        self._desk = workplace.desk
        self._id = line.id if line else None
        self.text = TextBox(3)
        self.used_in = CheckList()
        self.valid_from = DateBox(workplace.today())
        self.valid_to = DateBox(workplace.today())
        self.replaced_by = ChoiceBox()
        self.used_in.set_choices(
            [Choice(kind, label(DOCUMENT_TYPES[kind].title)) for kind in CITING_KINDS]
        )
        self.form.add(
            "text",
            self.tr("Căn cứ"),
            self.text,
            self.tr("Không ghi dấu chấm phẩy ở cuối; chương trình tự ghi khi in."),
            required=True,
        )
        self.form.add("used_in", self.tr("Dùng trong"), self.used_in)
        self.form.add("valid_from", self.tr("Có hiệu lực từ"), self.valid_from, required=True)
        self.form.add("valid_to", self.tr("Đến hết ngày"), self.valid_to, beside=True)
        self.form.add(
            "replaced_by",
            self.tr("Được thay bằng"),
            self.replaced_by,
            self.tr("Căn cứ này hết hiệu lực từ ngày căn cứ thay thế có hiệu lực."),
        )
        self.replaced_by.set_choices(
            [
                Choice(0, self.tr("Chưa được thay thế")),
                *(
                    Choice(one.id, one.facts.text)
                    for one in self._desk.do(legal_bases.possible_successors, self._id)
                ),
            ]
        )
        self.replaced_by.edited.connect(self._on_replaced)
        self.replaced_by.set_value(0)
        if line is not None:
            self._show(line.facts)
        self._on_replaced()
        self.form.focus_first()

    def _show(self, facts: BasisFacts) -> None:
        self.text.set_value(facts.text)
        self.used_in.set_value(facts.used_in)
        self.valid_from.set_value(facts.valid_from)
        self.valid_to.set_value(facts.valid_to)
        self.replaced_by.set_value(facts.replaced_by or 0)

    def _on_replaced(self) -> None:
        """The last day is worked out once there is a successor."""
        self.form.show_field("valid_to", shown=not self.replaced_by.value())

    @override
    def save(self) -> object:
        successor = self.replaced_by.value()
        used = tuple(kind for kind in self.used_in.value() if isinstance(kind, DocumentKind))
        facts = BasisFacts(
            self.text.value(),
            used,
            self.valid_from.value(),
            self.valid_to.value(),
            successor if isinstance(successor, int) and successor else None,
        )
        return self._desk.do(legal_bases.save_basis, self._id, facts)
