"""Hội đồng: its name, its founding decision, its members and who stands in for whom."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.council_members import CouncilMembers
from app.dialogs.form_dialog import FormDialog
from app.rules.errors import InvalidForm, Said
from app.rules.session import Role
from app.rules.unit import UnitKind
from app.services import councils, units
from app.services.councils import CouncilDraft, MemberDraft
from app.widgets.choice_box import Choice
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import said
from app.widgets.theme import style
from app.widgets.workplace import Workplace

_SIZE = (1300, 620)
_MOST_ROOM = 20
_USUAL = (Role.CHAIR, Role.VICE_CHAIR, *(Role.MEMBER,) * 4, Role.SECRETARY)


class CouncilDialog(FormDialog):
    """Sets up a council or changes one; `saved` brings its id."""

    def __init__(
        self, workplace: Workplace, council_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = workplace.desk
        self._id = council_id
        self.set_heading(
            self.tr("Lập hội đồng") if council_id is None else self.tr("Hội đồng"),
            self.tr(
                "Ghi theo quyết định thành lập. Đơn vị và thôn của thành viên giúp nhắc khi tác"
                " giả là người cùng đơn vị hoặc người thân. Dòng không ghi tên được bỏ qua."
            ),
        )
        rows = self._desk.do(units.list_units)
        self.name = LineBox(max_length=200)
        self.decision_number = LineBox(max_length=60)
        self.decision_date = DateBox(workplace.today())
        self.members = CouncilMembers(
            [Choice(row.id, row.name) for row in rows],
            [Choice(row.id, row.name) for row in rows if row.kind is UnitKind.VILLAGE],
        )
        self.members_error = QLabel()
        self._build()
        self._show()
        self.form.focus_first()

    def draft(self) -> CouncilDraft:
        """Return what stands in the boxes."""
        return CouncilDraft(
            self.name.value(),
            self.decision_number.value(),
            self.decision_date.value(),
            self.members.value(),
        )

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if problem := self.members.problem():
            wrong["members"] = problem
        return wrong

    @override
    def show_errors(self, wrong: InvalidForm | Mapping[str, Said | str]) -> list[str]:
        errors = dict(wrong.wrong if isinstance(wrong, InvalidForm) else wrong)
        members = errors.pop("members", None)
        self.members_error.setText(said(members) if members is not None else "")
        self.members_error.setVisible(members is not None)
        return super().show_errors(errors)

    @override
    def save(self) -> object:
        return self._desk.do(councils.save_council, self.draft(), self._id)

    def _build(self) -> None:
        self.resize(*_SIZE)
        form = self.form
        form.add("name", self.tr("Tên hội đồng"), self.name, required=True)
        form.add("decision_number", self.tr("Quyết định số"), self.decision_number)
        form.add("decision_date", self.tr("Ngày"), self.decision_date, beside=True)
        style(self.members_error, "error")
        self.members_error.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.members, 1)
        column.addWidget(self.members_error)
        form.add_wide(page)
        frame = self.layout()
        if isinstance(frame, QVBoxLayout):
            frame.setStretchFactor(form, _MOST_ROOM)
        self.members.edited.connect(self.members_error.hide)

    def _show(self) -> None:
        if self._id is None:
            self.name.set_value(self.tr("Hội đồng xét ý tưởng, sáng kiến"))
            self.members.set_value([MemberDraft("", role) for role in _USUAL])
            return
        draft = self._desk.do(councils.council_draft, self._id)
        self.name.set_value(draft.name)
        self.decision_number.set_value(draft.decision_number)
        self.decision_date.set_value(draft.decision_date)
        self.members.set_value(draft.members)
