"""Hệ thống → Dữ liệu cá nhân: what people ask about their data, and until when it is answered."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.person_dialog import PersonDialog
from app.dialogs.person_request_dialog import PersonRequestDialog
from app.dialogs.reason_dialog import ReasonDialog
from app.rules.dates import short_date
from app.rules.person_request import REQUEST_LABELS
from app.services import person_requests
from app.services.person_requests import RequestLine
from app.views.book_tab import BookTab
from app.widgets.messages import label
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_STATE = 5


class RequestsTab(BookTab):
    """The register of requests, open ones first."""

    shows: ClassVar[set[str]] = {"PersonRequest"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(
            workplace,
            [
                Column(self.tr("Ngày nhận"), 100),
                Column(self.tr("Người yêu cầu"), 200),
                Column(self.tr("Yêu cầu"), 170),
                Column(self.tr("Hạn phản hồi"), 120),
                Column(self.tr("Hạn giải quyết"), 130),
                Column(self.tr("Tình trạng"), 200),
                Column(self.tr("Đã làm gì"), 200, stretch=True),
            ],
            self.tr("yêu cầu"),
            self.tr(
                "Luật Bảo vệ dữ liệu cá nhân, Nghị định số 356/2025/NĐ-CP: phản hồi trong 2 ngày "
                "làm việc; xem, sửa, bản sao 10 ngày; hạn chế, rút đồng ý 15 ngày; xóa 20 ngày; "
                "gia hạn một lần. Số ngày sửa được ở Thiết lập."
            ),
            parent,
        )
        self._lines: dict[int, RequestLine] = {}
        self.add_action(self.tr("&Ghi yêu cầu"), "plus", self.add, "primary")
        self.add_action(self.tr("&Tìm người trong sổ…"), "search", self.look_for)
        self.add_action(self.tr("Đã &phản hồi"), "check", self.acknowledge, on_row=True)
        self.add_action(self.tr("Gia &hạn"), "clock", self.extend, on_row=True)
        self.add_action(self.tr("T&rả lời…"), "pencil", self.edit, on_row=True)
        self.table.set_empty(
            self.tr("Chưa có yêu cầu nào. Phiếu yêu cầu in cùng phiếu thông tin của ý tưởng.")
        )

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(person_requests.list_requests)
        self._lines = {each.id: each for each in found}
        self.table.show_rows([self._row(each) for each in found])

    def add(self) -> None:
        """Write a request down."""
        self.open_dialog(PersonRequestDialog(self._workplace, self))

    def look_for(self) -> None:
        """Look for a person in the register; the one who asks, where a request is chosen."""
        line = self._line()
        name = line.facts.person if line else ""
        self.open_dialog(PersonDialog(self._workplace, name, self))

    def acknowledge(self) -> None:
        """The person was told that the request came in."""
        line = self._line()
        if line is not None:
            desk, today = self._workplace.desk, self._workplace.today()
            desk.do(person_requests.acknowledge, line.id, today)

    def extend(self) -> None:
        """Take more time, once."""
        line = self._line()
        if line is not None:
            self._workplace.desk.do(person_requests.extend, line.id)

    @override
    def edit(self) -> None:
        """Say what was done, or why not."""
        line = self._line()
        if line is None or line.answered_on is not None:
            return
        desk, today = self._workplace.desk, self._workplace.today()
        title = self.tr("Trả lời: {person}").format(person=line.facts.person)
        note = self.tr("Ghi đã làm gì, gửi bằng cách nào; từ chối thì ghi lý do theo luật.")
        self.open_dialog(
            ReasonDialog(
                title,
                note,
                lambda words: desk.do(person_requests.answer, line.id, words, today),
                self,
            )
        )

    def _line(self) -> RequestLine | None:
        key = self.current()
        return self._lines.get(key) if isinstance(key, int) else None

    def _row(self, line: RequestLine) -> Row:
        facts, told = line.facts, self._state(line)
        cells = (
            short_date(facts.received_on) if facts.received_on else "",
            facts.person,
            label(REQUEST_LABELS[facts.kind]) if facts.kind else "",
            short_date(line.acknowledge_by),
            short_date(line.due_on),
            told[0],
            line.outcome,
        )
        return Row(line.id, cells, tones={_STATE: told[1]})

    def _state(self, line: RequestLine) -> tuple[str, Tone]:
        today = self._workplace.today()
        if line.answered_on is not None:
            words = self.tr("Đã trả lời {day}")
            return words.format(day=short_date(line.answered_on)), Tone.GOOD
        if today > line.due_on:
            return self.tr("Quá hạn giải quyết"), Tone.WARN
        if line.acknowledged_on is None:
            late = today > line.acknowledge_by
            words = self.tr("Quá hạn phản hồi") if late else self.tr("Chưa phản hồi")
            return words, Tone.WARN if late else Tone.NEUTRAL
        return self.tr("Đang giải quyết"), Tone.NEUTRAL
