"""Hệ thống → Nhật ký: who did what, when; read by days and words, printed."""

from typing import ClassVar

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.dialogs.journal_dialog import JournalEntryDialog
from app.dialogs.paper_dialog import PaperDialog
from app.rules.journal_records import RECORD_LABELS
from app.rules.money import format_number
from app.services import journal_papers, journal_reading
from app.services.journal_reading import MOST, JournalLine, JournalWish
from app.views.book_tab import BookTab
from app.widgets.date_box import DateBox
from app.widgets.journal_table import columns, rows
from app.widgets.search_box import SearchBox
from app.widgets.workplace import Workplace


class JournalTab(BookTab):
    """The journal, the newest entry first; it can be read and printed, never changed."""

    shows: ClassVar[set[str]] = set(RECORD_LABELS)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, columns(), self.tr("mục"), " ", parent)
        self._lines: dict[int, JournalLine] = {}
        today = workplace.today()
        self.first, self.last = DateBox(today), DateBox(today)
        self.word = SearchBox(self.tr("Tìm trong nhật ký"))
        self._build()
        self.add_action(self.tr("&In trích nhật ký…"), "printer", self.print_extract, "primary")
        self.add_action(self.tr("&Xem mục này"), "eye", self.edit, on_row=True)

    def _build(self) -> None:
        for name, box in ((self.tr("Từ ngày"), self.first), (self.tr("đến ngày"), self.last)):
            self.action_row.addWidget(QLabel(name))
            self.action_row.addWidget(box)
            box.setFixedWidth(170)
            box.setAccessibleName(name)
            box.edited.connect(self.reload)
        self.word.setMinimumWidth(220)
        self.action_row.addWidget(self.word)
        self.word.searched.connect(lambda _text: self.reload())
        self.table.set_empty(self.tr("Không có mục nào trong những ngày này."))

    def wish(self) -> JournalWish:
        """Return what is to be read."""
        return JournalWish(self.first.value(), self.last.value(), self.word.text().strip())

    @override
    def reload(self) -> None:
        desk, wish = self._workplace.desk, self.wish()
        found = desk.do(journal_reading.read, wish)
        self._lines = {each.id: each for each in found}
        self.table.show_rows(rows(found))
        self.note.setText(self._words(len(found), wish))
        self.note.show()

    @override
    def edit(self) -> None:
        """Show one entry with everything in it."""
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(JournalEntryDialog(self._lines[key], self))

    def print_extract(self) -> None:
        """Show the extract of what is seen, to be printed."""
        desk, today = self._workplace.desk, self._workplace.today()
        paper = desk.do(journal_papers.extract_paper, self.wish(), today)
        self.open_dialog(PaperDialog(self._workplace, [paper], self))

    def _words(self, seen: int, wish: JournalWish) -> str:
        lines = [
            self.tr(
                "Mọi thay đổi được ghi nối tiếp nhau bằng mã băm, không sửa và không xóa được; "
                "“Kiểm tra dữ liệu” nêu mục đầu tiên bị đụng tới."
            )
        ]
        if seen == MOST:
            count = self._workplace.desk.do(journal_reading.count, wish)
            words = self.tr("Đang xem {seen} mục mới nhất trong {count} mục: hãy chọn ngày.")
            lines.append(words.format(seen=format_number(seen), count=format_number(count)))
        return " ".join(lines)
