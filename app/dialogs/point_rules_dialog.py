"""Bảng điểm: the lines by which units get points under the criteria a–đ, each with its days."""

from decimal import Decimal

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.point_rule_dialog import PointRuleDialog
from app.rules.dates import short_date
from app.rules.errors import Refusal
from app.rules.unit_points import POINT_MEASURE_LABELS, PointMeasure
from app.services import point_rules
from app.services.point_rules import RuleFacts, RuleRow
from app.widgets.buttons import button
from app.widgets.messages import label, show_refusal
from app.widgets.number_box import write_number
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

_SIZE = (1080, 600)


class PointRulesDialog(QDialog):
    """All lines of the table; every change is on record at once."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: dict[object, RuleRow] = {}
        self.dialog: PointRuleDialog | None = None
        self.toast = Toast(self)
        self.sums = QLabel()
        self.table = RowTable(
            [
                Column(self.tr("Tiêu chí"), 80, Align.CENTER),
                Column(self.tr("Nội dung"), stretch=True),
                Column(self.tr("Cách tính"), 210),
                Column(self.tr("Mỗi lần"), 80, Align.RIGHT),
                Column(self.tr("Tối đa"), 80, Align.RIGHT),
                Column(self.tr("Áp dụng từ"), 105),
                Column(self.tr("Đến hết"), 105),
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
        """Read the lines again and add up what they can give today."""
        rows = self._workplace.desk.do(point_rules.rules)
        self._rows = {row.id: row for row in rows}
        self.table.show_rows([self._row(row) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.select(rows[0].id)
        found = point_rules.maxima(rows, self._workplace.today())
        parts = ", ".join(f"{letter} {write_number(most)}" for letter, most in found.items())
        said = self.tr("Điểm tối đa hôm nay theo tiêu chí: {parts}; cộng {total}.")
        total = write_number(sum(found.values(), Decimal(0)))
        self.sums.setText(said.format(parts=parts, total=total) if found else "")
        self._on_chosen()

    def take_off(self) -> None:
        """Take the chosen line off, with a way back; one that was used stays."""
        row = self._current()
        if row is None:
            return
        try:
            gone = self._workplace.desk.do(point_rules.remove, row.id)
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.reload()
        self.toast.say(self.tr("Đã bỏ một dòng của bảng điểm."), lambda: self._put_back(gone))

    def _put_back(self, facts: RuleFacts) -> None:
        self._workplace.desk.do(point_rules.save, None, facts)
        self.reload()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Bảng điểm"))
        self.resize(*_SIZE)
        heading, note = QLabel(self.tr("Bảng điểm theo năm tiêu chí a–đ")), QLabel()
        style(heading, "heading")
        style(note, "muted")
        style(self.sums, "strong")
        note.setText(
            self.tr(
                "Kế hoạch nêu tiêu chí, không ấn định điểm; Phòng ấn định ở đây. Muốn đổi điểm từ"
                " năm sau, sửa dòng và ghi ngày áp dụng mới: dòng cũ tự thôi áp dụng từ hôm trước,"
                " kết quả các năm đã xếp giữ nguyên."
            )
        )
        note.setWordWrap(True)
        self.table.set_empty(self.tr("Chưa có dòng nào. Bấm “Thêm dòng…” để đặt cách tính điểm."))
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
        column.addWidget(self.sums)
        column.addLayout(row)

    def _open(self, row: RuleRow | None) -> None:
        self.dialog = PointRuleDialog(self._workplace, row, self)
        self.dialog.saved.connect(lambda _key: self.reload())
        self.dialog.open()

    def _current(self) -> RuleRow | None:
        return self._rows.get(self.table.current_key())

    def _on_chosen(self) -> None:
        for push in (self.change, self.off):
            push.setEnabled(self._current() is not None)

    def _row(self, row: RuleRow) -> Row:
        facts = row.facts
        judged = facts.measure is PointMeasure.ENTERED
        cells = (
            facts.letter,
            facts.label,
            label(POINT_MEASURE_LABELS[facts.measure]),
            "" if judged else write_number(facts.points_each or Decimal(0)),
            write_number(facts.maximum or Decimal(0)),
            short_date(facts.valid_from) if facts.valid_from else "",
            short_date(facts.valid_to) if facts.valid_to else "",
        )
        return Row(row.id, cells, cells, {})
