"""Dòng của bảng điểm: what is counted under a criterion, for how many points, since when."""

from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import Refusal
from app.rules.point_errors import PointRuleTwice, RankedYearOver
from app.rules.unit_points import POINT_MEASURE_LABELS, PointMeasure
from app.services import point_rules
from app.services.point_rules import MOST_POINTS, RuleFacts, RuleRow
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.workplace import Workplace


class PointRuleDialog(FormDialog):
    """One line of the table; a later day of application begins a new line after it."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        PointRuleTwice: "label",
        RankedYearOver: "valid_from",
    }

    def __init__(
        self, workplace: Workplace, row: RuleRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._id = workplace, row.id if row else None
        self.set_heading(self.tr("Sửa dòng bảng điểm") if row else self.tr("Thêm dòng bảng điểm"))
        self.letter, self.measure = ChoiceBox(), ChoiceBox()
        self.label = LineBox(max_length=300)
        self.points_each = NumberBox(2, Decimal(0), Decimal(MOST_POINTS))
        self.maximum = NumberBox(2, Decimal(0), Decimal(MOST_POINTS))
        self.valid_from, self.valid_to = DateBox(workplace.today()), DateBox(workplace.today())
        self.source = LineBox(max_length=300)
        found = workplace.desk.do(point_rules.criteria)
        self.letter.set_choices([Choice(letter, f"{letter}) {name}") for letter, name in found])
        kinds = [Choice(kind, label(text)) for kind, text in POINT_MEASURE_LABELS.items()]
        self.measure.set_choices(kinds)
        self.setMinimumWidth(760)
        self._build()
        self._show(row.facts if row else None)
        self.measure.edited.connect(self._on_measure)
        self._on_measure()
        self.form.focus_first()

    @override
    def save(self) -> object:
        letter, measure = self.letter.value(), self.measure.value()
        facts = RuleFacts(
            letter if isinstance(letter, str) else "",
            self.label.value(),
            measure if isinstance(measure, PointMeasure) else PointMeasure.ENTERED,
            self.points_each.value(),
            self.maximum.value(),
            self.valid_from.value(),
            self.valid_to.value(),
            self.source.value(),
        )
        return self._workplace.desk.do(point_rules.save, self._id, facts, self._workplace.today())

    def _build(self) -> None:
        add = self.form.add
        add("letter", self.tr("Tiêu chí"), self.letter, required=True)
        add("label", self.tr("Nội dung"), self.label, required=True)
        add("measure", self.tr("Cách tính"), self.measure, required=True)
        add("points_each", self.tr("Điểm mỗi lần"), self.points_each)
        add("maximum", self.tr("Điểm tối đa"), self.maximum, required=True, beside=True)
        hint = self.tr("Ghi ngày sau này thì dòng cũ thôi áp dụng từ hôm trước.")
        add("valid_from", self.tr("Áp dụng từ"), self.valid_from, hint, required=True)
        add("valid_to", self.tr("Đến hết"), self.valid_to, beside=True)
        add("source", self.tr("Căn cứ"), self.source)

    def _show(self, facts: RuleFacts | None) -> None:
        if facts is None:
            self.measure.set_value(PointMeasure.ENTERED)
            self.valid_from.set_value(self._workplace.today())
            return
        self.letter.set_value(facts.letter)
        self.label.set_value(facts.label)
        self.measure.set_value(facts.measure)
        self.points_each.set_value(facts.points_each)
        self.maximum.set_value(facts.maximum)
        self.valid_from.set_value(facts.valid_from)
        self.valid_to.set_value(facts.valid_to)
        self.source.set_value(facts.source)

    def _on_measure(self) -> None:
        """Judged points have no points for each: the office gives any number up to the most."""
        judged = self.measure.value() is PointMeasure.ENTERED
        self.points_each.setEnabled(not judged)
        if judged:
            self.points_each.set_value(None)
