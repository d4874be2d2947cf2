"""Báo cáo đã ban hành: the issued reports, and what is counted differently since."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.difference_dialog import DifferenceDialog
from app.dialogs.figure_dialog import figure_words
from app.dialogs.list_export import ListExport
from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.money import format_number
from app.services import report_issue
from app.services.issued_figures import Difference
from app.services.report_issue import IssuedRow
from app.widgets.buttons import button
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace


class ReportIssued(QWidget):
    """Two tables: the reports; below, the figures of the chosen one that changed.

    Signals:
        go: place and key of a record that the clerk wants to see.
    """

    go = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._differences: dict[str, Difference] = {}
        self.dialog: DifferenceDialog | None = None
        self.paper: PaperDialog | None = None
        self.table = RowTable(
            [
                Column(self.tr("Số, ký hiệu"), 150),
                Column(self.tr("Kỳ báo cáo"), stretch=True),
                Column(self.tr("Ngày ban hành"), 130),
                Column(self.tr("Người ký"), 200),
                Column(self.tr("Từ khi ban hành"), 190),
            ],
            self.tr("báo cáo"),
        )
        self.list_export = ListExport(
            workplace, self.table, self.table, self.tr("Báo cáo đã ban hành")
        )
        self.changes = RowTable(
            [
                Column(self.tr("Số liệu"), stretch=True),
                Column(self.tr("Khi ban hành"), 130, Align.RIGHT),
                Column(self.tr("Hiện nay"), 110, Align.RIGHT),
                Column(self.tr("Thêm"), 90, Align.RIGHT),
                Column(self.tr("Bớt"), 90, Align.RIGHT),
                Column(self.tr("Đổi ngày"), 90, Align.RIGHT),
            ],
            self.tr("khác biệt"),
        )
        self.changes_export = ListExport(
            workplace, self.changes, self.changes, self.tr("Khác biệt từ khi ban hành")
        )
        self.preview = button(self.tr("Xem bản đã ban hành"), "eye")
        self.excel = button(self.tr("Lưu Excel đã ban hành…"), "file-spreadsheet")
        self.hashes = QLabel()
        self.saving = BookSaving(workplace, self)
        self._rows: dict[int, IssuedRow] = {}
        self._heading = QLabel(self.tr("Khác biệt từ khi ban hành"))
        self._build()
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _key: self.open_paper())
        self.changes.opened.connect(self._on_difference)
        self.preview.clicked.connect(self.open_paper)
        self.excel.clicked.connect(self.ask_excel)

    def reload(self) -> None:
        """Read the issued reports again."""
        rows = self._workplace.desk.do(report_issue.issued_reports)
        self._rows = {row.id: row for row in rows}
        self.table.show_rows([self._row(row) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.select(rows[0].id)
        self._on_chosen(self.table.current_key())

    def show_report(self, report_id: int) -> None:
        """Choose an issued report."""
        self.reload()
        self.table.select(report_id)

    def open_paper(self) -> None:
        """Show the chosen report as it was issued."""
        key = self.table.current_key()
        if isinstance(key, int):
            paper = self._workplace.desk.do(report_issue.issued_paper, key)
            self.paper = PaperDialog(self._workplace, [paper], self)
            self.paper.open()

    def ask_excel(self) -> None:
        """Let the clerk choose where the workbook of the chosen report goes."""
        key = self.table.current_key()
        if isinstance(key, int):
            book = self._workplace.desk.do(report_issue.issued_workbook, key)
            self.saving.ask_where(BookWish(book.name, lambda: book), self.tr("Lưu báo cáo"))

    def _build(self) -> None:
        style(self._heading, "heading")
        style(self.hashes, "muted")
        self.hashes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.set_empty(self.tr("Chưa ban hành báo cáo nào."))
        self.changes.set_empty(self.tr("Số liệu hiện nay giống hệt khi ban hành."))
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self.excel)
        row.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.hashes)
        column.addWidget(self.changes, 1)

    def _row(self, row: IssuedRow) -> Row:
        day = short_date(row.dated_on) if row.dated_on else ""
        changed = self.tr("{count} số liệu đã khác").format(count=row.changes)
        state = changed if row.changes else self.tr("Không đổi")
        if row.cancelled:
            state = self.tr("Đã hủy văn bản")
        days = row.dated_on.toordinal() if row.dated_on else 0
        return Row(
            row.id,
            (row.number_and_symbol, row.label, day, row.signer_name, state),
            (row.number_and_symbol, row.label, days, row.signer_name, row.changes),
            {4: Tone.WARN if row.changes or row.cancelled else Tone.GOOD},
        )

    def _on_chosen(self, key: object) -> None:
        is_report = isinstance(key, int)
        for part in (self.preview, self.excel, self._heading, self.hashes, self.changes):
            part.setVisible(is_report)
        self.hashes.setText(self._hash_line(self._rows[key]) if isinstance(key, int) else "")
        found = (
            self._workplace.desk.do(report_issue.since_issue, key) if isinstance(key, int) else []
        )
        self._differences = {each.name: each for each in found}
        self.changes.show_rows([_difference(each) for each in found])

    def _hash_line(self, row: IssuedRow) -> str:
        """Return the first letters of the hash of each kept file."""
        if not row.files:
            return self.tr("Báo cáo ban hành ở phiên bản trước, chỉ giữ nội dung, không giữ tệp.")
        shown = "; ".join(f"{file.name} {file.sha256[:12]}" for file in row.files)
        return self.tr("Tệp đã lưu (mã SHA-256): {files}").format(files=shown)

    def _on_difference(self, name: object) -> None:
        each = self._differences.get(str(name))
        key = self.table.current_key()
        if each is not None and isinstance(key, int):
            self.dialog = DifferenceDialog(self._workplace, key, each, self)
            self.dialog.opened.connect(self.go)
            self.dialog.open()


def _difference(each: Difference) -> Row:
    label = figure_words(each.label)
    values = (each.then, each.now, len(each.gained), len(each.lost), len(each.moved))
    return Row(each.name, (label, *map(format_number, values)), (label, *values))
