"""Báo cáo đã ban hành: the issued reports, and what is counted differently since."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.figure_dialog import FigureDialog, figure_words
from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.money import format_number
from app.services import reports
from app.services.figures import figure
from app.services.issued_figures import Difference
from app.services.reports import IssuedRow
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
        self.dialog: FigureDialog | None = None
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
        self.changes = RowTable(
            [
                Column(self.tr("Số liệu"), stretch=True),
                Column(self.tr("Khi ban hành"), 130, Align.RIGHT),
                Column(self.tr("Hiện nay"), 110, Align.RIGHT),
                Column(self.tr("Thêm"), 90, Align.RIGHT),
                Column(self.tr("Bớt"), 90, Align.RIGHT),
            ],
            self.tr("khác biệt"),
        )
        self.preview = button(self.tr("Xem bản đã ban hành"), "eye")
        self._heading = QLabel(self.tr("Khác biệt từ khi ban hành"))
        self._build()
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _key: self.open_paper())
        self.changes.opened.connect(self._on_difference)
        self.preview.clicked.connect(self.open_paper)

    def reload(self) -> None:
        """Read the issued reports again."""
        rows = self._workplace.desk.do(reports.issued_reports)
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
            paper = self._workplace.desk.do(reports.issued_paper, key)
            self.paper = PaperDialog(self._workplace, [paper], self)
            self.paper.open()

    def _build(self) -> None:
        style(self._heading, "heading")
        self.table.set_empty(self.tr("Chưa ban hành báo cáo nào."))
        self.changes.set_empty(self.tr("Số liệu hiện nay giống hệt khi ban hành."))
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.changes, 1)

    def _row(self, row: IssuedRow) -> Row:
        day = short_date(row.dated_on) if row.dated_on else ""
        changed = self.tr("{count} số liệu đã khác").format(count=row.changes)
        state = changed if row.changes else self.tr("Không đổi")
        days = row.dated_on.toordinal() if row.dated_on else 0
        return Row(
            row.id,
            (row.number_and_symbol, row.label, day, row.signer_name, state),
            (row.number_and_symbol, row.label, days, row.signer_name, row.changes),
            {4: Tone.WARN if row.changes else Tone.GOOD},
        )

    def _on_chosen(self, key: object) -> None:
        is_report = isinstance(key, int)
        for part in (self.preview, self._heading, self.changes):
            part.setVisible(is_report)
        found = self._workplace.desk.do(reports.since_issue, key) if isinstance(key, int) else []
        self._differences = {each.name: each for each in found}
        self.changes.show_rows([_difference(each) for each in found])

    def _on_difference(self, name: object) -> None:
        each = self._differences.get(str(name))
        if each is not None:
            span = self.tr("Các bản ghi được thêm hoặc bớt từ khi ban hành")
            ids = each.gained + each.lost
            self.dialog = FigureDialog(self._workplace, figure(each.name), ids, span, self)
            self.dialog.opened.connect(self.go)
            self.dialog.open()


def _difference(each: Difference) -> Row:
    label = figure_words(each.label)
    values = (each.then, each.now, len(each.gained), len(each.lost))
    return Row(each.name, (label, *map(format_number, values)), (label, *values))
