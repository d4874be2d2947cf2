"""Người ký: name, office and the authority lines that go above the signature."""

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.document import SIGNING_MODE_LABELS, Signing, SigningMode
from app.rules.errors import SignerIncomplete
from app.services import signers
from app.services.signers import SignerFacts, SignerLine
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.theme import style
from app.widgets.workplace import Workplace


class SignerDialog(FormDialog):
    """Adds or changes a signer; the lines on paper are shown while one types."""

    def __init__(
        self, workplace: Workplace, line: SignerLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Người ký"))
        self._desk = workplace.desk
        self._id = line.id if line else None
        today = workplace.today()
        self.name = LineBox(max_length=200)
        self.office_title = LineBox(max_length=200)
        self.mode = ChoiceBox()
        self.head_title = LineBox(max_length=200)
        self.collective = LineBox(max_length=200)
        self.for_unit = ChoiceBox()
        self.valid_from = DateBox(today)
        self.valid_to = DateBox(today)
        self.authorisation = LineBox(max_length=300)
        self.preview = QLabel()
        self._build()
        self._show(line.facts if line else None)
        self.form.edited.connect(self._on_edited)
        self._on_edited()
        self.form.focus_first()

    def _build(self) -> None:
        self.mode.set_choices(
            [Choice(mode, label(text)) for mode, text in SIGNING_MODE_LABELS.items()]
        )
        self.for_unit.set_choices(
            [
                Choice(False, self.tr("Văn bản của xã")),
                Choice(True, self.tr("Văn bản của phòng")),
            ]
        )
        form = self.form
        form.add("name", self.tr("Họ và tên"), self.name)
        form.add(
            "office_title",
            self.tr("Chức vụ"),
            self.office_title,
            self.tr("Ghi như Phó Chủ tịch, Trưởng phòng"),
            required=True,
        )
        form.add("mode", self.tr("Cách ký"), self.mode, required=True)
        form.add("head_title", self.tr("Chức vụ cấp trưởng"), self.head_title)
        form.add("collective", self.tr("Tập thể được thay mặt"), self.collective)
        form.add(
            "authorisation",
            self.tr("Văn bản ủy quyền"),
            self.authorisation,
            self.tr("Số, ngày của văn bản ủy quyền; ghi thời hạn ủy quyền ở “Đến ngày”."),
            required=True,
        )
        form.add("for_unit", self.tr("Ký văn bản nào"), self.for_unit)
        form.add("valid_from", self.tr("Từ ngày"), self.valid_from, required=True)
        form.add("valid_to", self.tr("Đến ngày"), self.valid_to, beside=True)
        style(self.preview, "strong")
        form.section(self.tr("Trên văn bản sẽ in"))
        form.add_wide(self.preview)

    def _show(self, facts: SignerFacts | None) -> None:
        shown = facts or SignerFacts("", "", SigningMode.OWN)
        self.name.set_value(shown.name)
        self.office_title.set_value(shown.office_title)
        self.mode.set_value(shown.mode)
        self.head_title.set_value(shown.head_title)
        self.collective.set_value(shown.collective)
        self.for_unit.set_value(shown.for_unit)
        self.valid_from.set_value(shown.valid_from)
        self.valid_to.set_value(shown.valid_to)
        self.authorisation.set_value(shown.authorisation)

    def facts(self) -> SignerFacts:
        """Return what stands in the boxes."""
        mode = self.mode.value()
        return SignerFacts(
            name=self.name.value(),
            office_title=self.office_title.value(),
            mode=mode if isinstance(mode, SigningMode) else SigningMode.OWN,
            head_title=self.head_title.value(),
            collective=self.collective.value(),
            for_unit=bool(self.for_unit.value()),
            valid_from=self.valid_from.value(),
            valid_to=self.valid_to.value(),
            authorisation=self.authorisation.value(),
        )

    @override
    def save(self) -> object:
        return self._desk.do(signers.save_signer, self._id, self.facts())

    def _on_edited(self) -> None:
        facts = self.facts()
        for name, needing in (
            ("head_title", signers.NEEDS_HEAD),
            ("collective", signers.MAY_HAVE_COLLECTIVE),
            ("authorisation", {SigningMode.TUQ}),
        ):
            self.form.show_field(name, shown=facts.mode in needing)
        signing = Signing(facts.mode, facts.office_title, facts.head_title, facts.collective)
        try:
            lines = signing.lines
        except SignerIncomplete:
            lines = (self.tr("Còn thiếu chức vụ"),)
        self.preview.setText("\n".join((*lines, "", facts.name)))
