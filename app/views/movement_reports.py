"""Báo cáo của đơn vị: due, received, late, returned."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.paper_menu import PaperMenu
from app.dialogs.report_duties_dialog import ReportDutiesDialog
from app.dialogs.unit_report_dialog import RECEIVED, ReportBackDialog, UnitReportDialog
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.duty import UNIT_REPORT_STATE_LABELS, UnitReportState
from app.rules.evidence import EvidenceOf
from app.services import report_duties, unit_reports
from app.services.unit_reports import ReportLine
from app.views.record_tab import RecordTab
from app.views.report_forms import ReportForms
from app.views.report_told import ReportTold
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import ask, label
from app.widgets.table import Align, Column, Row
from app.widgets.theme import GAP_8, Tone
from app.widgets.workplace import Workplace

_DUE, _STATE = 1, 2
_TONES = {
    UnitReportState.NOT_YET: Tone.NEUTRAL,
    UnitReportState.DUE: Tone.INFO,
    UnitReportState.OVERDUE: Tone.BAD,
    UnitReportState.RECEIVED: Tone.GOOD,
    UnitReportState.RECEIVED_LATE: Tone.WARN,
    UnitReportState.RETURNED: Tone.BAD,
}


class MovementReports(RecordTab):
    """The reports of all units on one period, and how each stands today."""

    shows: ClassVar[set[str]] = {"UnitReport", "UnitReportEvent", "ReportDuty", "Unit", "Setting"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, ReportLine] = {}
        self.period, self.words = ChoiceBox(), ReportTold(self)
        self.forms = ReportForms(workplace, self.code, self)
        self.letters = PaperMenu(workplace, (DocumentKind.REMINDER,), self)
        self._make_table()
        self.receive = self.action(
            self.tr("Nhận báo cáo…"), "check", ("Ctrl+D", "Ctrl+N"), self.add, "primary"
        )
        self.back = self.action(self.tr("Trả lại…"), "undo-2", ("Ctrl+B",), self.open_back)
        self.edit = self.action(self.tr("Sửa số liệu…"), "pencil", ("F2",), self.open_edit)
        self.files = self.action(self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.open_files)
        self.off = self.action(self.tr("Bỏ bước vừa ghi…"), "x", ("Ctrl+Del",), self.ask_off)
        self.calendar = self.action(
            self.tr("Lịch báo cáo…"), "calendar", ("Ctrl+L",), self.open_calendar
        )
        self.remind = self.action(
            self.tr("Công văn đôn đốc…"), "megaphone", ("Ctrl+P",), self.open_letters
        )
        self.workbooks = self.action(
            self.tr("Biểu mẫu Excel"), "file-spreadsheet", ("Ctrl+S",), self.open_forms
        )
        self._build()
        self.table.opened.connect(lambda _key: self.attempt(self.open_line))

    @override
    def list_title(self) -> str:
        return self.tr("Báo cáo của đơn vị")

    @override
    def reload(self) -> None:
        self._offer_periods()
        code, desk = self.code(), self._workplace.desk
        found = desk.do(unit_reports.lines, code, self._workplace.today()) if code else []
        self._lines = {line.unit_id: line for line in found}
        self._say_why_empty(code)
        self.table.show_rows([self._row(line) for line in found])
        if found and not self.chosen_id():
            self.table.select(found[0].unit_id)
        self.show_summary(self.words.summary(found))
        self.on_chosen()

    @override
    def year_of(self, record_id: int) -> int | None:
        if record_id < 0:
            return date.fromordinal(-record_id // 1000).year
        return self._line_of(record_id).period.year

    @override
    def show_record(self, record_id: int) -> None:
        """Show a report; a number below zero names a period (Period.link)."""
        if record_id < 0:
            self._show_period(record_id)
            return
        line = self._line_of(record_id)
        self.period.set_value(line.period.code)
        self.reload()
        self.table.select(line.unit_id)
        self.table.setFocus()

    def code(self) -> str:
        """Return the code of the chosen period, nothing without one."""
        value = self.period.value()
        return value if isinstance(value, str) else ""

    @override
    def add(self) -> None:
        line = self.current()
        if line is None:
            self.open_calendar()
        elif line.state not in RECEIVED:
            self.open_dialog(UnitReportDialog(self._workplace, line, self))

    def open_edit(self) -> None:
        """Put right what the chosen report says."""
        line = self.current()
        if line is not None and line.state in RECEIVED:
            self.open_dialog(UnitReportDialog(self._workplace, line, self))

    def open_line(self) -> None:
        """Open the chosen line: receive what is awaited, read what came in."""
        line = self.current()
        if line is not None:
            self.open_dialog(UnitReportDialog(self._workplace, line, self))

    def open_back(self) -> None:
        """Send the chosen report back."""
        line = self.current()
        if line is not None and line.state in RECEIVED:
            self.open_dialog(ReportBackDialog(self._workplace, line, self))

    def open_files(self) -> None:
        """Show the scans of the chosen report."""
        line = self.current()
        if line is not None and line.id is not None:
            heading = self.tr("{unit}: báo cáo {period}")
            said = heading.format(unit=line.unit, period=line.period.label)
            self.open_dialog(
                EvidenceDialog(self._workplace, EvidenceOf.UNIT_REPORT, line.id, said, self)
            )

    def ask_off(self) -> None:
        """Ask before the newest step of the chosen report is taken back."""
        line = self.current()
        if line is None or line.id is None:
            return
        desk, key = self._workplace.desk, line.id
        question = self.tr("Bỏ bước vừa ghi của {unit}?").format(unit=line.unit)
        detail = self.tr("{step}. Số liệu đã ghi vẫn giữ để nhận lại.")
        self.box = ask(
            self,
            question,
            self.tr("Bỏ bước này"),
            lambda: desk.do(unit_reports.take_back, key),
            detail.format(step=self.words.told(line)[-1]),
            danger=True,
        )

    def open_calendar(self) -> None:
        """Show on which periods units report."""
        self.open_dialog(ReportDutiesDialog(self._workplace, self))

    def open_letters(self) -> None:
        """Show the letters to all units that are behind, each with what is missing."""
        self.letters.set_record(self.code() or str(self.year))
        self.letters.open_paper(DocumentKind.REMINDER)

    def open_forms(self) -> None:
        """Offer the forms for units: written out, or read when they come back."""
        self.forms.menu.popup(self.workbooks.mapToGlobal(self.workbooks.rect().bottomLeft()))

    def current(self) -> ReportLine | None:
        """Return the chosen line."""
        return self._lines.get(self.chosen_id())

    @override
    def on_chosen(self) -> None:
        line = self.current()
        is_in = line is not None and line.state in RECEIVED
        self.receive.setEnabled(line is not None and not is_in)
        for push in (self.back, self.edit):
            push.setEnabled(is_in)
        self.files.setEnabled(line is not None and line.id is not None)
        self.off.setEnabled(line is not None and bool(line.steps))
        for push in (self.remind, self.workbooks):
            push.setEnabled(bool(self._lines))
        self.show_detail(self.words.told(line) if line else ())

    def _make_table(self) -> None:
        counts = (
            (self.tr("Tuyên truyền"), 108),
            (self.tr("Lượt người"), 96),
            (self.tr("Ý tưởng"), 76),
            (self.tr("Áp dụng"), 76),
        )
        self.make_table(
            [
                Column(self.tr("Đơn vị"), stretch=True),
                Column(self.tr("Hạn"), 210),
                Column(self.tr("Tình trạng"), 150),
                Column(self.tr("Ngày nhận"), 100),
                *(Column(name, width, Align.RIGHT, summed=True) for name, width in counts),
            ],
            self.tr("đơn vị"),
            "",
            "",
        )

    def _build(self) -> None:
        self.period.setAccessibleName(self.tr("Kỳ báo cáo"))
        self.period.setFixedWidth(330)
        self.period.edited.connect(self.reload)
        top = QHBoxLayout()
        top.setSpacing(GAP_8)
        top.addWidget(self.period)
        top.addStretch(1)
        for push in (self.workbooks, self.calendar, self.remind):
            top.addWidget(push)
        self.lay_out((self.receive, self.back, self.edit, self.files, self.off))
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(0, top)

    def _offer_periods(self) -> None:
        """Offer the periods of the year; at first the newest that is over."""
        today, before = self._workplace.today(), self.code()
        asked = self._workplace.desk.do(report_duties.asked_periods, self.year, today)
        codes = [each.period.code for each in asked]
        self.period.set_choices(
            [
                Choice(
                    each.period.code,
                    self.tr("{period} (hạn {due})").format(
                        period=each.period.label[:1].upper() + each.period.label[1:],
                        due=short_date(each.due_on),
                    ),
                )
                for each in asked
            ]
        )
        if before not in codes:
            over = [each.period.code for each in asked if each.period.last < today]
            self.period.set_value(over[-1] if over else next(iter(codes), None))

    def _show_period(self, link: int) -> None:
        asked = self._workplace.desk.do(
            report_duties.asked_periods, self.year, self._workplace.today()
        )
        codes = [each.period.code for each in asked if each.period.link == link]
        if codes:
            self.period.set_value(codes[0])
            self.reload()
        self.table.setFocus()

    def _say_why_empty(self, code: str) -> None:
        text = self.tr("Kỳ này không có đơn vị nào phải báo cáo. Bấm “Lịch báo cáo…” để xem lại.")
        if not code:
            text = self.tr(
                "Năm này chưa có kỳ báo cáo nào của đơn vị. Bấm “Lịch báo cáo…” để ấn định kỳ và"
                " hạn gửi."
            )
        self.table.set_empty(text, self.tr("Lịch báo cáo…"))

    def _line_of(self, report_id: int) -> ReportLine:
        return self._workplace.desk.do(unit_reports.report_line, report_id, self._workplace.today())

    def _row(self, line: ReportLine) -> Row:
        state = label(UNIT_REPORT_STATE_LABELS[line.state])
        tones = {_STATE: _TONES[line.state]}
        if line.late:
            tones[_DUE] = Tone.WARN if line.received_on else Tone.BAD
        counts = [getattr(line.facts, name) for name in unit_reports.COUNTS]
        came = line.received_on
        return Row(
            line.unit_id,
            (
                line.unit,
                self.due_words(line.due_on, line.late),
                state,
                short_date(came) if came else "",
                *("" if count is None else str(count) for count in counts),
            ),
            (
                line.unit,
                line.due_on.toordinal() - line.late,
                state,
                came.toordinal() if came else 0,
                *(-1 if count is None else count for count in counts),
            ),
            tones,
        )
