"""Bảng điểm: the lines by which units get points under the criteria a–đ, each with its days."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.dated_lines_dialog import DatedLinesDialog
from app.dialogs.point_rule_dialog import PointRuleDialog
from app.rules.dates import short_date
from app.rules.unit_points import POINT_MEASURE_LABELS, PointMeasure
from app.services import point_rules
from app.services.point_rules import RuleRow
from app.widgets.messages import label
from app.widgets.number_box import write_number
from app.widgets.table import Align, Column, Row
from app.widgets.workplace import Workplace

_SIZE = (1080, 600)


class PointRulesDialog(DatedLinesDialog):
    """All lines of the table, and what they can give today."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, self._columns(), _SIZE, parent)
        self._rows: dict[int, RuleRow] = {}
        self.dialog: PointRuleDialog | None = None
        self.say(
            self.tr("Bảng điểm theo năm tiêu chí a–đ"),
            self.tr(
                "Kế hoạch nêu tiêu chí, không ấn định điểm; Phòng ấn định ở đây. Muốn đổi điểm từ"
                " năm sau, sửa dòng và ghi ngày áp dụng mới: dòng cũ tự thôi áp dụng từ hôm trước,"
                " kết quả các năm đã xếp giữ nguyên."
            ),
            self.tr("Chưa có dòng nào. Bấm “Thêm dòng…” để đặt cách tính điểm."),
        )
        self.reload()

    @override
    def reload(self) -> None:
        rows = self._workplace.desk.do(point_rules.rules)
        self._rows = {row.id: row for row in rows}
        self.show_lines([self._row(row) for row in rows])
        found = point_rules.maxima(rows, self._workplace.today())
        parts = ", ".join(f"{letter} {write_number(most)}" for letter, most in found.items())
        said = self.tr("Điểm tối đa hôm nay theo tiêu chí: {parts}; cộng {total}.")
        total = write_number(sum(found.values(), Decimal(0)))
        self.foot.setText(said.format(parts=parts, total=total))
        self.foot.setVisible(bool(found))

    @override
    def open_line(self, line_id: int | None) -> None:
        row = self._rows.get(line_id) if line_id is not None else None
        self.dialog = PointRuleDialog(self._workplace, row, self)
        self.dialog.saved.connect(lambda _key: self.reload())
        self.dialog.open()

    @override
    def take_off(self) -> None:
        desk, key, today = self._workplace.desk, self.current_id() or 0, self._workplace.today()
        self.taken_off(
            lambda: desk.do(point_rules.remove, key, today),
            lambda gone: desk.do(point_rules.save, None, gone, today),
            self.tr("Đã bỏ một dòng của bảng điểm."),
        )

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tiêu chí"), 80, Align.CENTER),
            Column(self.tr("Nội dung"), stretch=True),
            Column(self.tr("Cách tính"), 210),
            Column(self.tr("Mỗi lần"), 80, Align.RIGHT),
            Column(self.tr("Tối đa"), 80, Align.RIGHT),
            Column(self.tr("Áp dụng từ"), 105),
            Column(self.tr("Đến hết"), 105),
        ]

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
