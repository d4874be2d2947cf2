"""Hệ thống → Hoàn tác: the last steps, and what was erased, to be taken back."""

from typing import ClassVar

from PySide6.QtWidgets import QMessageBox, QWidget
from typing_extensions import override

from app.services import undo
from app.services.undo import TRASH_DAYS, StepLine
from app.views.book_tab import BookTab
from app.widgets.messages import ask, label
from app.widgets.table import Align, Column, Row
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace


class UndoTab(BookTab):
    """The steps that can be taken back, the newest first; the trash is those that erased."""

    shows: ClassVar[set[str]] = {"UndoStep"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(
            workplace,
            [
                Column(self.tr("Lúc"), 150),
                Column(self.tr("Ai làm"), 170),
                Column(self.tr("Bước"), 240),
                Column(self.tr("Về"), 380, stretch=True),
                Column(self.tr("Bản ghi đã xóa"), 130, Align.RIGHT),
            ],
            self.tr("bước"),
            " ",
            parent,
        )
        self._lines: dict[int, StepLine] = {}
        self.box: QMessageBox | None = None
        self.add_action(self.tr("&Hoàn tác bước này"), "undo-2", self.edit, "primary", on_row=True)
        self.trash = TickBox(self.tr("Chỉ xem thứ đã &xóa (thùng rác)"))
        self.trash.edited.connect(self.reload)
        self.action_row.addWidget(self.trash)
        self.table.set_empty(self.tr("Chưa có bước nào hoàn tác được."))

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(undo.steps, trash=bool(self.trash.value()))
        self._lines = {each.id: each for each in found}
        self.table.show_rows([self._row(each) for each in found])
        words = self.tr(
            "Ctrl+Z hoàn tác bước cuối; ở đây chọn được bước bất kỳ, kể cả sau khi mở lại chương "
            "trình. Thứ đã xóa giữ {days} ngày. Số tiếp nhận, số văn bản đã cấp không lấy lại."
        )
        self.note.setText(words.format(days=TRASH_DAYS))
        self.note.show()

    @override
    def edit(self) -> None:
        """Take the chosen step back after a question."""
        key = self.current()
        line = self._lines.get(key) if isinstance(key, int) else None
        if line is None:
            return
        words = self.tr("Hoàn tác “{title}”?")
        self.box = ask(
            self,
            words.format(title=label(line.title)),
            self.tr("Hoàn tác"),
            lambda: self._try(lambda: self._take_back(line.id)),
            line.subject,
        )

    def _take_back(self, step_id: int) -> None:
        self._workplace.desk.do(undo.take_back, step_id, self._workplace.now())

    def _row(self, line: StepLine) -> Row:
        removed = str(line.removed) if line.removed else ""
        cells = (f"{line.at:%d/%m/%Y %H:%M}", line.who, label(line.title), line.subject, removed)
        keys = (line.at.isoformat(), *cells[1:4], line.removed)
        return Row(line.id, cells, keys)
