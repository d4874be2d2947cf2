"""Lịch báo cáo: the periods units report on, and the days they have for it."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.dated_lines_dialog import DatedLinesDialog
from app.dialogs.form_dialog import FormDialog
from app.rules.dates import short_date
from app.rules.period import PeriodKind
from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.rules.unit_report import REPORTED_KIND_LABELS
from app.services import report_duties
from app.services.report_duties import MOST_DAYS, DutyFacts, DutyRow
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.table import Align, Column, Row
from app.widgets.workplace import Workplace

_SIZE = (860, 480)


class ReportDutiesDialog(DatedLinesDialog):
    """All lines of the calendar."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, self._columns(), _SIZE, parent)
        self._rows: dict[int, DutyRow] = {}
        self.dialog: DutyDialog | None = None
        self.say(
            self.tr("Lịch báo cáo của đơn vị"),
            self.tr(
                "Kế hoạch chỉ ghi “định kỳ”; Phòng ấn định kỳ và hạn ở đây. Muốn đổi hạn thì ghi"
                " “Đến hết” cho dòng cũ rồi thêm dòng mới, báo cáo đã nhận giữ hạn cũ."
            ),
            self.tr("Chưa có kỳ nào. Bấm “Thêm dòng…” để đơn vị có kỳ báo cáo."),
        )
        self.reload()

    @override
    def reload(self) -> None:
        rows = self._workplace.desk.do(report_duties.duties)
        self._rows = {row.id: row for row in rows}
        self.show_lines([self._row(row) for row in rows])

    @override
    def open_line(self, line_id: int | None) -> None:
        row = self._rows.get(line_id) if line_id is not None else None
        self.dialog = DutyDialog(self._workplace, row, self)
        self.dialog.saved.connect(lambda _key: self.reload())
        self.dialog.open()

    @override
    def take_off(self) -> None:
        desk, key = self._workplace.desk, self.current_id() or 0
        self.taken_off(
            lambda: desk.do(report_duties.remove, key),
            lambda gone: desk.do(report_duties.save, None, gone),
            self.tr("Đã bỏ một dòng của lịch báo cáo."),
        )

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Kỳ báo cáo"), 120),
            Column(self.tr("Hạn sau kỳ (ngày)"), 140, Align.RIGHT),
            Column(self.tr("Đơn vị báo cáo"), stretch=True),
            Column(self.tr("Áp dụng từ"), 110),
            Column(self.tr("Đến hết"), 110),
        ]

    def _row(self, row: DutyRow) -> Row:
        facts = row.facts
        kinds = ", ".join(label(UNIT_KIND_LABELS[kind]) for kind in facts.kinds)
        cells = (
            label(REPORTED_KIND_LABELS[facts.period_kind]),
            str(facts.days_after),
            kinds or self.tr("Mọi đơn vị"),
            short_date(facts.valid_from) if facts.valid_from else "",
            short_date(facts.valid_to) if facts.valid_to else "",
        )
        return Row(row.id, cells, cells, {})


class DutyDialog(FormDialog):
    """One line of the calendar."""

    def __init__(
        self, workplace: Workplace, row: DutyRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._id = workplace, row.id if row else None
        self.set_heading(self.tr("Sửa dòng lịch") if row else self.tr("Thêm kỳ báo cáo"))
        self.kind, self.kinds = ChoiceBox(), CheckList()
        self.days_after = NumberBox(least=Decimal(0), most=Decimal(MOST_DAYS))
        self.valid_from, self.valid_to = DateBox(workplace.today()), DateBox(workplace.today())
        self.source = LineBox(max_length=300)
        self.kind.set_choices([Choice(k, label(text)) for k, text in REPORTED_KIND_LABELS.items()])
        self.kinds.set_choices([Choice(k, label(text)) for k, text in UNIT_KIND_LABELS.items()])
        self.setMinimumWidth(760)
        self._build()
        self._show(row.facts if row else None)
        self.form.focus_first()

    @override
    def save(self) -> object:
        kind, days = self.kind.value(), self.days_after.value()
        facts = DutyFacts(
            kind if isinstance(kind, PeriodKind) else PeriodKind.QUARTER,
            None if days is None else int(days),
            tuple(each for each in self.kinds.value() if isinstance(each, UnitKind)),
            self.valid_from.value(),
            self.valid_to.value(),
            self.source.value(),
        )
        return self._workplace.desk.do(report_duties.save, self._id, facts)

    def _build(self) -> None:
        add = self.form.add
        add("period_kind", self.tr("Kỳ báo cáo"), self.kind, required=True)
        days = self.tr("Hạn sau ngày cuối kỳ (ngày)")
        add("days_after", days, self.days_after, required=True, beside=True)
        hint = self.tr("Không đánh dấu loại nào thì mọi đơn vị đều báo cáo.")
        add("kinds", self.tr("Loại đơn vị báo cáo"), self.kinds, hint)
        add("valid_from", self.tr("Áp dụng từ"), self.valid_from, required=True)
        add("valid_to", self.tr("Đến hết"), self.valid_to, beside=True)
        add("source", self.tr("Căn cứ"), self.source)

    def _show(self, facts: DutyFacts | None) -> None:
        if facts is None:
            self.kind.set_value(PeriodKind.QUARTER)
            self.valid_from.set_value(self._workplace.today())
            return
        self.kind.set_value(facts.period_kind)
        self.days_after.set_value(facts.days_after)
        self.kinds.set_value(facts.kinds)
        self.valid_from.set_value(facts.valid_from)
        self.valid_to.set_value(facts.valid_to)
        self.source.set_value(facts.source)
