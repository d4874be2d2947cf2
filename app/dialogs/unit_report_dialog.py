"""Báo cáo của đơn vị: received with what it says, corrected, sent back."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.duty import UnitReportState
from app.services import unit_reports
from app.services.unit_reports import ReportFacts, ReportLine
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.number_box import NumberBox
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace

RECEIVED = frozenset({UnitReportState.RECEIVED, UnitReportState.RECEIVED_LATE})


class UnitReportDialog(FormDialog):
    """What a unit reported; a report that has not come in is received with it."""

    def __init__(
        self, workplace: Workplace, line: ReportLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self._is_in = line.state in RECEIVED
        title = self.tr("Sửa số liệu báo cáo") if self._is_in else self.tr("Nhận báo cáo")
        told = self.tr("{unit}: báo cáo {period}.")
        self.set_heading(title, told.format(unit=line.unit, period=line.period.label))
        today = workplace.today()
        self.on, self.launched_on = DateBox(today), DateBox(today)
        self.outreach_count, self.audience, self.idea_count, self.applied_count = (
            NumberBox(least=Decimal(0)) for _ in range(4)
        )
        self.results, self.difficulties, self.proposals = TextBox(2), TextBox(2), TextBox(2)
        self.reporter = LineBox(max_length=120)
        self._build()
        self._show(line)
        self.form.focus_first()

    @override
    def save(self) -> object:
        desk, line = self._workplace.desk, self._line
        if self._is_in and line.id is not None:
            today = self._workplace.today()
            return desk.do(unit_reports.correct, line.id, self._facts(), today)
        return desk.do(
            unit_reports.receive,
            line.unit_id,
            line.period.code,
            self._facts(),
            self.on.value(),
            self._workplace.now(),
        )

    def _build(self) -> None:
        self.setMinimumWidth(720)
        add = self.form.add
        add("on", self.tr("Ngày nhận"), self.on, required=True)
        add("launched_on", self.tr("Ngày phát động"), self.launched_on, beside=True)
        add("outreach_count", self.tr("Số lần tuyên truyền"), self.outreach_count)
        add("audience", self.tr("Lượt người tham gia"), self.audience, beside=True)
        add("idea_count", self.tr("Số ý tưởng"), self.idea_count)
        add("applied_count", self.tr("Số ý tưởng đã áp dụng"), self.applied_count, beside=True)
        add("results", self.tr("Kết quả nổi bật"), self.results)
        add("difficulties", self.tr("Khó khăn, vướng mắc"), self.difficulties)
        add("proposals", self.tr("Đề xuất, kiến nghị"), self.proposals)
        add("reporter", self.tr("Người báo cáo"), self.reporter)

    def _show(self, line: ReportLine) -> None:
        for name, value in vars(line.facts).items():
            getattr(self, name).set_value(value)
        self.on.set_value(line.received_on or self._workplace.today())
        self.form.show_field("on", shown=not self._is_in)

    def _facts(self) -> ReportFacts:
        counts = {
            name: None if (count := getattr(self, name).value()) is None else int(count)
            for name in unit_reports.COUNTS
        }
        return ReportFacts(
            launched_on=self.launched_on.value(),
            **counts,
            results=self.results.value(),
            difficulties=self.difficulties.value(),
            proposals=self.proposals.value(),
            reporter=self.reporter.value(),
        )


class ReportBackDialog(FormDialog):
    """A report is sent back with the reason."""

    def __init__(
        self, workplace: Workplace, line: ReportLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        told = self.tr("{unit}: báo cáo {period}. Đơn vị làm lại và gửi lại.")
        self.set_heading(
            self.tr("Trả lại báo cáo"), told.format(unit=line.unit, period=line.period.label)
        )
        self.on, self.reason = DateBox(workplace.today()), TextBox(3)
        self.on.set_value(workplace.today())
        self.form.add("on", self.tr("Ngày trả"), self.on, required=True)
        self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
        self.reason.setFocus()

    @override
    def save(self) -> object:
        return self._workplace.desk.do(
            unit_reports.give_back,
            self._line.id or 0,
            self.on.value(),
            self.reason.value(),
            self._workplace.now(),
        )
