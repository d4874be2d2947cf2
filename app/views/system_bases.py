"""Hệ thống → Căn cứ pháp lý: what papers cite, in which order, during which days."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.basis_dialog import BasisDialog
from app.rules.dates import short_date
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.services import legal_bases
from app.services.legal_bases import BasisLine
from app.views.book_tab import BookTab
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace


class BasesTab(BookTab):
    """Legal bases in the order of printing."""

    shows: ClassVar[set[str]] = {"LegalBasis"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Căn cứ"), 420, stretch=True),
            Column(self.tr("Dùng trong"), 136),
            Column(self.tr("Từ ngày"), 96),
            Column(self.tr("Đến ngày"), 96),
            Column(self.tr("Đối chiếu"), 134),
        )
        note = self.tr(
            "Mục ghi “Cần kiểm tra”: hãy đối chiếu với văn bản gốc một lần; "
            "mở ra và lưu lại là đã kiểm tra."
        )
        super().__init__(workplace, columns, self.tr("căn cứ"), note, parent)
        self._lines: dict[int, BasisLine] = {}
        self.add_action(self.tr("&Thêm căn cứ"), "plus", self.add, "primary")
        self.add_action(self.tr("&Sửa"), "pencil", self.edit, on_row=True)
        self.add_action(self.tr("&Lên"), "chevron-up", lambda: self._move(up=True), on_row=True)
        self.add_action(
            self.tr("&Xuống"), "chevron-down", lambda: self._move(up=False), on_row=True
        )

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(legal_bases.list_bases)
        self._lines = {line.id: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])

    def add(self) -> None:
        """Add a basis."""
        self.open_dialog(BasisDialog(self._workplace, None, self))

    @override
    def edit(self) -> None:
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(BasisDialog(self._workplace, self._lines[key], self))

    def _move(self, *, up: bool) -> None:
        key = self.current()
        if isinstance(key, int):
            self._workplace.desk.do(legal_bases.move_basis, key, up=up)

    def _row(self, line: BasisLine) -> Row:
        facts = line.facts
        cells = (
            facts.text,
            ", ".join(dict.fromkeys(_short(kind) for kind in facts.used_in)),
            short_date(facts.valid_from) if facts.valid_from else "",
            short_date(facts.valid_to) if facts.valid_to else "",
            self.tr("Cần kiểm tra") if line.to_check else self.tr("Đã kiểm tra"),
        )
        if facts.replaced_by is None:
            tone = Tone.WARN if line.to_check else Tone.GOOD
            return Row(line.id, cells, None, {4: tone})
        successor = self._lines[facts.replaced_by].facts.name
        text = self.tr("{text} (được thay bằng {successor})").format(
            text=facts.text, successor=successor
        )
        return Row(line.id, (text, *cells[1:4], self.tr("Đã thay thế")), faded=True)


def _short(kind: DocumentKind) -> str:
    return DOCUMENT_TYPES[kind].code or "CV"
