"""Chấm điểm đơn vị: the points of a judged line, with the reason."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.unit_points import PointMeasure
from app.services import unit_points
from app.services.unit_results import UnitResult
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.number_box import NumberBox, write_number
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class UnitPointsDialog(FormDialog):
    """Asks which line, how many points and why."""

    def __init__(
        self, workplace: Workplace, result: UnitResult, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._result, self._year = workplace, result, year
        self._lines = {
            line.rule_id: line for line in result.lines if line.measure is PointMeasure.ENTERED
        }
        self.set_heading(
            self.tr("Chấm điểm {unit}, năm {year}").format(unit=result.name, year=year),
            self.tr("Các dòng khác do chương trình tính từ sổ, không chấm tay."),
        )
        self.line, self.points, self.reason = ChoiceBox(), NumberBox(2, Decimal(0)), TextBox(3)
        said = self.tr("{label} (tối đa {most})")
        self.line.set_choices(
            [
                Choice(key, said.format(label=line.label, most=write_number(line.maximum)))
                for key, line in self._lines.items()
            ]
        )
        self.form.add("line", self.tr("Nội dung"), self.line, required=True)
        self.form.add("points", self.tr("Điểm"), self.points, required=True)
        self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
        self.line.set_value(next(iter(self._lines), None))
        self.line.edited.connect(self._on_line)
        self._on_line()
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if self.line.value() is None:
            wrong.setdefault("line", self.tr("Chưa chọn nội dung chấm."))
        return wrong

    @override
    def save(self) -> object:
        rule = self.line.value()
        key = (self._result.unit_id, self._year, rule if isinstance(rule, int) else 0)
        return self._workplace.desk.do(
            unit_points.enter_points,
            key,
            self.points.value(),
            self.reason.value(),
            self._workplace.now(),
        )

    def _on_line(self) -> None:
        rule = self.line.value()
        line = self._lines.get(rule) if isinstance(rule, int) else None
        given = line is not None and line.entered_at is not None
        self.points.set_value(line.points if line and given else None)
        self.reason.set_value(line.reason if line and given else "")
