"""Báo cáo: choose a period, look at its figures, write the report, issue it."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.issue_dialog import IssueDialog
from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.paper_menu import PERIOD_PAPERS, PaperMenu
from app.dialogs.province_forms_dialog import ProvinceFormsDialog
from app.rules.dates import short_date
from app.rules.errors import Refusal
from app.services import consolidated, reports
from app.services.period_figures import PeriodFigures
from app.services.report_issue import IssuedRow
from app.views.report_figures import ReportFigures
from app.views.report_issued import ReportIssued
from app.views.report_parts import ReportParts
from app.views.report_period import PeriodBox
from app.views.report_writing import ReportWriting
from app.widgets.buttons import button
from app.widgets.messages import show_refusal
from app.widgets.page_header import PageHeader
from app.widgets.theme import GAP_12, GAP_16
from app.widgets.workplace import Workplace


class ReportsView(QWidget):
    """The page of reports.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "reports"
    shows: ClassVar[set[str]] = {
        "Idea",
        "IdeaEvent",
        "IdeaField",
        "Author",
        "Adoption",
        "SupportTask",
        "Pilot",
        "Replication",
        "Referral",
        "AuthorAnswer",
        "Unit",
        "UnitName",
        "UnitActivity",
        "UnitTask",
        "UnitReport",
        "UnitReportEvent",
        "ReportDuty",
        "Session",
        "Nomination",
        "Award",
        "AwardDecision",
        "IssuedDocument",
        "IssuedReport",
        "Setting",
        "Target",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._facts: PeriodFigures | None = None
        self.dialog: PaperDialog | IssueDialog | ProvinceFormsDialog | None = None
        self.header = PageHeader(self.tr("Báo cáo"))
        self.period = PeriodBox(workplace.today())
        self.preview = button(self.tr("Xem trước"), "eye", "primary")
        self.excel = button(self.tr("Lưu Excel…"), "file-spreadsheet")
        self.issue = button(self.tr("Ban hành…"), "check")
        self.papers_button = button(self.tr("Văn bản khác"), "file-text")
        self.papers = PaperMenu(workplace, PERIOD_PAPERS, self)
        self.saving = BookSaving(workplace, self)
        self.tabs = QTabWidget()
        self.figures = ReportFigures(workplace)
        self.parts = ReportParts(workplace)
        self.writing = ReportWriting(workplace)
        self.issued = ReportIssued(workplace)
        self._build()
        self.period.edited.connect(self.load)
        self.preview.clicked.connect(self.open_preview)
        self.excel.clicked.connect(self.ask_excel)
        self.issue.clicked.connect(self.open_issue)
        self.figures.go.connect(self.go)
        self.parts.go.connect(self.go)
        self.issued.go.connect(self.go)
        workplace.desk.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.papers.addSeparator()
        self.papers.addAction(self.tr("Biểu tổng hợp ra Excel…"), self.ask_table_excel)
        self.papers.addAction(self.tr("Ghi vào biểu Excel của tỉnh…"), self.open_province_forms)
        self.papers_button.setMenu(self.papers)
        for push in (self.preview, self.excel, self.papers_button, self.issue):
            self.header.add(push)
        self.tabs.addTab(self.figures, self.tr("Số liệu"))
        self.tabs.addTab(self.parts, self.tr("Phân tổ, biểu đồ"))
        self.tabs.addTab(self.writing, self.tr("Lời của báo cáo"))
        self.tabs.addTab(self.issued, self.tr("Đã ban hành"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.header)
        column.addWidget(self.period)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.figures.table)

    def reload(self) -> None:
        """Read figures and issued reports again."""
        self._stale = False
        self.load()
        self.issued.reload()

    def load(self) -> None:
        """Show the chosen period."""
        code = self.period.code()
        if not code:
            return
        facts = self._workplace.desk.do(reports.period_figures, code, self._workplace.today())
        self.writing.show_figures(facts)
        if self._facts is None or self._facts.period.code != facts.period.code:
            self.writing.show_period(facts.period.code)
        self._facts = facts
        self.papers.set_record(facts.period.code)
        days = self.tr("Số liệu {label}, từ ngày {first} đến hết ngày {last}")
        if facts.last_day < facts.period.last:
            days = self.tr("Số liệu {label} đến hết ngày {counted}; kỳ kết thúc ngày {last}")
        self.header.set_subtitle(
            days.format(
                label=facts.period.label,
                first=short_date(facts.period.first),
                last=short_date(facts.period.last),
                counted=short_date(facts.last_day),
            )
        )
        self.figures.show_facts(facts)
        self.parts.show_facts(facts)

    def show_record(self, report_id: int) -> None:
        """Show an issued report."""
        if report_id:
            self.tabs.setCurrentWidget(self.issued)
            self.issued.show_report(report_id)

    def show_place(self, _place: str, report_id: int) -> None:
        """Show what a link names: an issued report."""
        self.show_record(report_id)

    def open_preview(self) -> None:
        """Show the report as it will be on paper."""
        self.writing.save()
        if self._facts is None:
            return
        try:
            paper = self._workplace.desk.do(
                reports.report_paper, self._facts.period.code, self._workplace.today()
            )
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.dialog = PaperDialog(self._workplace, [paper], self)
        self.dialog.open()

    def ask_excel(self) -> None:
        """Let the clerk choose where the workbook goes."""
        if self._facts is not None:
            self.saving.ask_where(self.excel_wish(), self.tr("Lưu báo cáo"))

    def excel_wish(self) -> BookWish:
        """Return the report's workbook, to be saved."""
        code, today, desk = self._code(), self._workplace.today(), self._workplace.desk
        return BookWish(
            f"bao-cao-{code.lower()}", lambda: desk.do(reports.report_workbook, code, today)
        )

    def ask_table_excel(self) -> None:
        """Let the clerk choose where the consolidated form goes as a workbook."""
        if self._facts is not None:
            self.saving.ask_where(self.table_wish(), self.tr("Lưu biểu tổng hợp"))

    def table_wish(self) -> BookWish:
        """Return the consolidated form as a workbook, to be saved."""
        code, today, desk = self._code(), self._workplace.today(), self._workplace.desk
        return BookWish(
            f"bieu-tong-hop-{code.lower().replace('..', '_')}",
            lambda: desk.do(consolidated.table_book, code, today),
        )

    def open_province_forms(self) -> None:
        """Show the workbooks of the province that are filled with the figures of the period."""
        if self._facts is not None:
            period = self._facts.period
            self.dialog = ProvinceFormsDialog(self._workplace, period.code, period.label, self)
            self.dialog.open()

    def _code(self) -> str:
        return self._facts.period.code if self._facts else ""

    def open_issue(self) -> None:
        """Ask for number, day and signer."""
        self.writing.save()
        if self._facts is not None:
            period = self._facts.period
            self.dialog = IssueDialog(self._workplace, period.code, period.label, self)
            self.dialog.issued.connect(self._on_issued)
            self.dialog.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.save()

    def _on_issued(self, row: IssuedRow) -> None:
        self.show_record(row.id)

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()
