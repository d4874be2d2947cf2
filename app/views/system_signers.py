"""Hệ thống → Người ký: who may sign which papers, and since when."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.signer_dialog import SignerDialog
from app.rules.dates import short_date
from app.services import signers
from app.services.signers import SignerLine
from app.views.book_tab import BookTab
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace


class SignersTab(BookTab):
    """Signers with the lines that are printed above their names."""

    shows: ClassVar[set[str]] = {"Signer"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Họ và tên"), 200),
            Column(self.tr("Chức vụ"), 160),
            Column(self.tr("Ghi trên văn bản"), 300, stretch=True),
            Column(self.tr("Văn bản"), 110),
            Column(self.tr("Từ ngày"), 100),
            Column(self.tr("Đến ngày"), 100),
        )
        super().__init__(
            workplace,
            columns,
            self.tr("người ký"),
            self.tr(
                "Quyết định khen thưởng và Giấy khen luôn ký theo thẩm quyền của Chủ tịch, "
                "không ghi TM."
            ),
            parent,
        )
        self._lines: dict[int, SignerLine] = {}
        self.add_action(self.tr("&Thêm người ký"), "plus", self.add, "primary")
        self.add_action(self.tr("&Sửa"), "pencil", self.edit, on_row=True)

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(signers.list_signers)
        self._lines = {line.id: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])

    def add(self) -> None:
        """Add a signer."""
        self.open_dialog(SignerDialog(self._workplace, None, self))

    @override
    def edit(self) -> None:
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(SignerDialog(self._workplace, self._lines[key], self))

    def _row(self, line: SignerLine) -> Row:
        facts = line.facts
        cells = (
            facts.name or self.tr("Chưa ghi tên"),
            facts.office_title,
            " / ".join(line.lines) or self.tr("Còn thiếu chức vụ"),
            self.tr("Của phòng") if facts.for_unit else self.tr("Của xã"),
            short_date(facts.valid_from) if facts.valid_from else "",
            short_date(facts.valid_to) if facts.valid_to else "",
        )
        return Row(line.id, cells, tones={} if facts.name else {0: Tone.WARN})
