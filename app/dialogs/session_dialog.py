"""Phiên họp: which council meets, when, where and by which rubric."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.session import SessionState
from app.services import councils, rubrics, sessions
from app.services.sessions import SessionDetail, SessionDraft
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.text_box import TextBox
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace

_HOUR_WIDTH = 110


class SessionDialog(FormDialog):
    """Plans a session or corrects what is known of it; `saved` brings its id."""

    def __init__(
        self,
        workplace: Workplace,
        detail: SessionDetail | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._detail = detail
        if detail is None:
            note = self.tr("Tiêu chí và quy tắc của ngày họp được chốt vào phiên họp khi lưu.")
            self.set_heading(self.tr("Phiên họp mới"), note)
        else:
            note = self.tr("Bộ tiêu chí và cách tính điểm chỉ đổi được khi đang chuẩn bị.")
            self.set_heading(self.tr("Sửa thông tin phiên họp"), note)
        self.council = ChoiceBox()
        self.title = LineBox(max_length=300)
        self.held_on = DateBox(workplace.today())
        self.starts_at = LineBox(self.tr("08:00"), max_length=5)
        self.place = LineBox(max_length=200)
        self.guests = TextBox(2)
        self.rubric = ChoiceBox()
        self.blind = TickBox(self.tr("Ẩn tên tác giả trên phiếu chấm"))
        self.drop = TickBox(self.tr("Bỏ một phiếu cao nhất và một phiếu thấp nhất (từ 5 phiếu)"))
        self._build()
        self._offer()
        self._show(detail)
        self._offer_rubrics()
        self.held_on.edited.connect(self._offer_rubrics)
        self.form.focus_first()

    def draft(self) -> SessionDraft:
        """Return what stands in the boxes."""
        council, rubric = self.council.value(), self.rubric.value()
        return SessionDraft(
            council_id=council if isinstance(council, int) else None,
            title=self.title.value(),
            held_on=self.held_on.value(),
            starts_at=self.starts_at.value(),
            place=self.place.value(),
            guests=self.guests.value(),
            rubric_id=rubric if isinstance(rubric, int) else None,
            blind_authors=self.blind.value(),
            drop_outliers=self.drop.value(),
        )

    @override
    def save(self) -> object:
        desk = self._workplace.desk
        if self._detail is None:
            return desk.do(sessions.create_session, self.draft())
        session_id = self._detail.row.id
        desk.do(sessions.change_session, session_id, self.draft())
        return session_id

    def _build(self) -> None:
        form = self.form
        form.add("council_id", self.tr("Hội đồng"), self.council, required=True)
        form.add("title", self.tr("Tên phiên họp"), self.title, required=True)
        form.add("held_on", self.tr("Ngày họp"), self.held_on, required=True)
        form.add("starts_at", self.tr("Bắt đầu lúc"), self.starts_at, beside=True)
        self.starts_at.setMaximumWidth(_HOUR_WIDTH)
        form.add("place", self.tr("Địa điểm"), self.place)
        form.add("guests", self.tr("Đại biểu mời"), self.guests)
        self.guests.setPlaceholderText(self.tr("Mỗi dòng một người: họ tên, chức vụ, đơn vị"))
        form.add("rubric_id", self.tr("Bộ tiêu chí"), self.rubric)
        form.add("blind", "", self.blind)
        form.add("drop", "", self.drop)
        self.blind.setAccessibleName(self.blind.text())
        self.drop.setAccessibleName(self.drop.text())

    def _offer(self) -> None:
        desk = self._workplace.desk
        rows = desk.do(councils.list_councils)
        self.council.set_choices([Choice(row.id, row.name) for row in rows])
        if self._detail is None:
            self.council.set_value(rows[0].id if rows else None)

    def _offer_rubrics(self) -> None:
        """Offer the rubrics in force on the day; a new session gets the newest of them."""
        day = self.held_on.value() or self._workplace.today()
        options = self._workplace.desk.do(rubrics.rubric_choices, day)
        self.rubric.set_choices([Choice(option.key, option.label) for option in options])
        if self._detail is None and self.rubric.value() is None and options:
            self.rubric.set_value(options[0].key)

    def _show(self, detail: SessionDetail | None) -> None:
        if detail is None:
            self.held_on.set_value(self._workplace.today())
            return
        self.council.set_value(detail.council_id)
        self.council.setEnabled(False)
        self.title.set_value(detail.row.title)
        self.held_on.set_value(detail.row.held_on)
        self.starts_at.set_value(detail.starts_at)
        self.place.set_value(detail.place)
        self.guests.set_value(detail.guests)
        self.blind.set_value(detail.blind_authors)
        self.drop.set_value(detail.terms.rubric.drop_outliers)
        self.rubric.line.setPlaceholderText(self.tr("Giữ bộ tiêu chí đã chốt"))
        planned = detail.row.state is SessionState.PLANNED
        for box in (self.rubric, self.blind, self.drop):
            box.setEnabled(planned)
