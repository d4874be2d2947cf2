"""Điểm danh: who came, why others did not, and whether that is enough."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.dialogs.paper_dialog import PaperDialog
from app.rules.session import BASE_LABELS, ROLE_LABELS
from app.services import attendance, session_previews
from app.services.attendance import Seat
from app.views.session_tab import SessionTab
from app.widgets.buttons import button
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.scroll import scrolled
from app.widgets.status_badge import StatusBadge
from app.widgets.theme import GAP_8, GAP_16, Tone, style
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace

_REASON_WIDTHS = (260, 460)


class SessionAttendance(SessionTab):
    """A line per member: a tick for coming, a box for the reason of not coming."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.summary = StatusBadge()
        self.note = QLabel(
            self.tr(
                "Nhấn Space để đánh dấu có mặt hoặc vắng mặt. Người dự khuyết chỉ tính khi người"
                " được thay vắng mặt."
            )
        )
        self.sheet = button(self.tr("In &danh sách điểm danh…"), "printer")
        self.ticks: dict[int, TickBox] = {}
        self.reasons: dict[int, LineBox] = {}
        self._seats: tuple[Seat, ...] = ()
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._build()

    @override
    def reload(self) -> None:
        seats = tuple(self._workplace.desk.do(attendance.list_seats, self.session_id))
        if [seat.member_id for seat in seats] != list(self.ticks):
            self._lay_out(seats)
        self._seats = seats
        for seat in seats:
            self._show_seat(seat)
        self._show_summary()

    @override
    def finish(self) -> None:
        for seat in self._seats:
            self._keep_reason(seat.member_id)

    def open_sheet(self) -> None:
        """Show the attendance sheet as it will be on paper."""
        self.finish()
        today = self._workplace.today()
        papers = self.made(session_previews.attendance_list, self.session_id, today)
        if papers:
            self.open_dialog(PaperDialog(self._workplace, papers, self))

    def _build(self) -> None:
        self.note.setWordWrap(True)
        style(self.note, "muted")
        self._grid.setContentsMargins(0, 0, GAP_8, 0)
        self._grid.setHorizontalSpacing(GAP_16)
        self._grid.setVerticalSpacing(GAP_8)
        self._grid.setColumnStretch(2, 2)
        self._grid.setColumnStretch(3, 3)
        self.sheet.setToolTip(self.tr("Danh sách để thành viên và đại biểu ký tên (Alt+D)"))
        self.sheet.clicked.connect(self.open_sheet)
        head = QHBoxLayout()
        head.addWidget(self.summary)
        head.addStretch(1)
        head.addWidget(self.sheet)
        self.column.addLayout(head)
        self.column.addWidget(self.note)
        self.column.addWidget(scrolled(self._page), 1)

    def _lay_out(self, seats: tuple[Seat, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.ticks, self.reasons = {}, {}
        titles = (self.tr("Có mặt"), self.tr("Vai trò"), self.tr("Chức vụ"), self.tr("Lý do vắng"))
        for at, title in enumerate(titles):
            line = QLabel(title)
            style(line, "hint")
            self._grid.addWidget(line, 0, at)
        for at, seat in enumerate(seats, 1):
            self._add_seat(at, seat)
            self._grid.setRowStretch(at, 0)
        self._grid.setRowStretch(len(seats) + 1, 1)
        if self.ticks:
            self.setFocusProxy(next(iter(self.ticks.values())))

    def _add_seat(self, line: int, seat: Seat) -> None:
        key = seat.member_id
        tick, reason = TickBox(seat.name), LineBox(max_length=200)
        tick.setAccessibleName(self.tr("{name} có mặt").format(name=seat.name))
        tick.setToolTip(self.tr("Đánh dấu có mặt (Space)"))
        reason.setAccessibleName(self.tr("Lý do vắng của {name}").format(name=seat.name))
        reason.setMinimumWidth(_REASON_WIDTHS[0])
        reason.setMaximumWidth(_REASON_WIDTHS[1])
        reason.setPlaceholderText(self.tr("Ghi lý do vắng"))
        policy = reason.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        reason.setSizePolicy(policy)
        role = label(ROLE_LABELS[seat.role])
        if seat.substitute_for:
            role = self.tr("Dự khuyết cho {name}").format(name=seat.substitute_for)
        job = QLabel(seat.job_title)
        job.setWordWrap(True)
        style(job, "muted")
        for at, widget in enumerate((tick, QLabel(role), job, reason)):
            self._grid.addWidget(widget, line, at)
        tick.edited.connect(lambda: self._on_ticked(key))
        reason.editingFinished.connect(lambda: self._keep_reason(key))
        self.ticks[key], self.reasons[key] = tick, reason

    def _show_seat(self, seat: Seat) -> None:
        tick, reason = self.ticks[seat.member_id], self.reasons[seat.member_id]
        tick.set_value(seat.present)
        tick.setEnabled(not self.closed)
        reason.set_value(seat.reason)
        reason.setReadOnly(self.closed)
        reason.setVisible(not seat.present and not seat.substitute_for)

    def _show_summary(self) -> None:
        terms = self.detail.terms
        turnout = self._workplace.desk.do(attendance.turnout, self.session_id)
        text = self.tr("Có mặt {present}/{members} – chưa đủ thành phần (cần ít nhất {share} {of})")
        if turnout.enough:
            text = self.tr("Có mặt {present}/{members} – đủ thành phần (cần ít nhất {share} {of})")
        base = label(BASE_LABELS[terms.quorum_base])
        said = text.format(
            present=turnout.present,
            members=turnout.members,
            share=terms.quorum,
            of=base[:1].lower() + base[1:],
        )
        self.summary.show_state(said, Tone.GOOD if turnout.enough else Tone.BAD)

    def _on_ticked(self, member_id: int) -> None:
        present = self.ticks[member_id].value()
        self._write(member_id, present=present)
        if self.reasons[member_id].isVisibleTo(self):
            self.reasons[member_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_reason(self, member_id: int) -> None:
        seat = next((each for each in self._seats if each.member_id == member_id), None)
        box = self.reasons.get(member_id)
        if seat is None or box is None or seat.present or self.closed:
            return
        if box.value() != seat.reason:
            self._write(member_id, present=False)

    def _write(self, member_id: int, *, present: bool) -> None:
        reason = self.reasons[member_id].value()
        self._seats = tuple(
            replace(seat, present=present, reason=reason) if seat.member_id == member_id else seat
            for seat in self._seats
        )
        written = self.attempt(
            attendance.set_present, self.session_id, member_id, present=present, reason=reason
        )
        if not written:
            self.reload()
