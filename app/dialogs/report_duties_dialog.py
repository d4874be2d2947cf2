"""Lịch báo cáo: the periods units report on, and the days they have for it."""

from decimal import Decimal

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.dates import short_date
from app.rules.period import PeriodKind
from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.rules.unit_report import REPORTED_KIND_LABELS
from app.services import report_duties
from app.services.report_duties import MOST_DAYS, DutyFacts, DutyRow
from app.widgets.buttons import button
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

_SIZE = (860, 480)


class ReportDutiesDialog(QDialog):
    """All lines of the calendar; every change is on record at once."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: dict[object, DutyRow] = {}
        self.dialog: DutyDialog | None = None
        self.toast = Toast(self)
        self.table = RowTable(
            [
                Column(self.tr("Kỳ báo cáo"), 120),
                Column(self.tr("Hạn sau kỳ (ngày)"), 140, Align.RIGHT),
                Column(self.tr("Đơn vị báo cáo"), stretch=True),
                Column(self.tr("Áp dụng từ"), 110),
                Column(self.tr("Đến hết"), 110),
            ],
            self.tr("dòng"),
        )
        self.new = button(self.tr("&Thêm dòng…"), "plus", "primary")
        self.change = button(self.tr("&Sửa…"), "pencil")
        self.off = button(self.tr("&Bỏ"), "x")
        self.close_button = button(self.tr("Đón&g"), "x")
        self._build()
        self.new.clicked.connect(lambda: self._open(None))
        self.change.clicked.connect(lambda: self._open(self._current()))
        self.off.clicked.connect(self.take_off)
        self.close_button.clicked.connect(self.accept)
        self.table.opened.connect(lambda _key: self._open(self._current()))
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.reload()

    def reload(self) -> None:
        """Read the lines again."""
        rows = self._workplace.desk.do(report_duties.duties)
        self._rows = {row.id: row for row in rows}
        self.table.show_rows([self._row(row) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.select(rows[0].id)
        self._on_chosen()

    def take_off(self) -> None:
        """Take the chosen line off, with a way back."""
        row = self._current()
        if row is None:
            return
        desk = self._workplace.desk
        gone = desk.do(report_duties.remove, row.id)
        self.reload()
        self.toast.say(self.tr("Đã bỏ một dòng của lịch báo cáo."), lambda: self._put_back(gone))

    def _put_back(self, facts: DutyFacts) -> None:
        self._workplace.desk.do(report_duties.save, None, facts)
        self.reload()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Lịch báo cáo của đơn vị"))
        self.resize(*_SIZE)
        heading, note = QLabel(self.tr("Lịch báo cáo của đơn vị")), QLabel()
        style(heading, "heading")
        style(note, "muted")
        note.setText(
            self.tr(
                "Kế hoạch chỉ ghi “định kỳ”; Phòng ấn định kỳ và hạn ở đây. Muốn đổi hạn thì ghi"
                " “Đến hết” cho dòng cũ rồi thêm dòng mới, báo cáo đã nhận giữ hạn cũ."
            )
        )
        note.setWordWrap(True)
        self.table.set_empty(self.tr("Chưa có kỳ nào. Bấm “Thêm dòng…” để đơn vị có kỳ báo cáo."))
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for push in (self.new, self.change, self.off):
            row.addWidget(push)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        for widget in (heading, note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def _open(self, row: DutyRow | None) -> None:
        self.dialog = DutyDialog(self._workplace, row, self)
        self.dialog.saved.connect(lambda _key: self.reload())
        self.dialog.open()

    def _current(self) -> DutyRow | None:
        return self._rows.get(self.table.current_key())

    def _on_chosen(self) -> None:
        for push in (self.change, self.off):
            push.setEnabled(self._current() is not None)

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
