"""Đợt thử nghiệm: where and how long, what is measured, more time, the conclusion."""

from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import DateOutOfOrder, ReasonNeeded, Refusal
from app.rules.follow_up import PILOT_CONCLUSION_LABELS, PilotConclusion
from app.services import choices, pilots
from app.services.pilots import TRIED, MeasureFacts, PilotEnd, PilotFacts, PilotLine
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_4, GAP_8, style
from app.widgets.workplace import Workplace

_NUMBER_WIDTH = 92
_UNIT_WIDTH = 90
_WIDE = 820


class MeasureRows(QWidget):
    """What is measured, a row each: name, counted in, before, aimed at, measured after.

    Signals:
        edited: something was typed, added or taken away.
    """

    edited = Signal()

    def __init__(self, measures: Sequence[MeasureFacts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[LineBox, LineBox, NumberBox, NumberBox, NumberBox]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_8)
        self._grid.setVerticalSpacing(GAP_4)
        self._grid.setColumnStretch(0, 1)
        titles = (
            self.tr("Chỉ số"),
            self.tr("Đơn vị tính"),
            self.tr("Ban đầu"),
            self.tr("Mục tiêu"),
            self.tr("Đo được"),
        )
        for at, title in enumerate(titles):
            line = QLabel(title)
            style(line, "muted")
            self._grid.addWidget(line, 0, at)
        self.more = button(self.tr("Thêm chỉ số"), "plus")
        self.more.clicked.connect(lambda: self.add(MeasureFacts("")).setFocus())
        under = QHBoxLayout()
        under.addWidget(self.more)
        under.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addLayout(under)
        for facts in measures:
            self.add(facts)

    def add(self, facts: MeasureFacts) -> LineBox:
        """Add a row; return the box of its name."""
        name, counted_in = LineBox(max_length=200), LineBox(max_length=40)
        before, aim, after = NumberBox(2), NumberBox(2), NumberBox(2)
        name.set_value(facts.name)
        counted_in.set_value(facts.unit_name)
        for box, value in (
            (before, facts.baseline),
            (aim, facts.target),
            (after, facts.measured),
        ):
            box.set_value(value)
            box.setFixedWidth(_NUMBER_WIDTH)
        counted_in.setFixedWidth(_UNIT_WIDTH)
        row = (name, counted_in, before, aim, after)
        parts: tuple[LineBox | NumberBox, ...] = row
        at = len(self.rows) + 1
        for column, part in enumerate(parts):
            part.setAccessibleName(self._title(column, at))
            part.edited.connect(self.edited)
            self._grid.addWidget(part, at, column)
        self.rows.append(row)
        self.edited.emit()
        return name

    def value(self) -> tuple[MeasureFacts, ...]:
        """Return the rows in which something stands."""
        found = (
            MeasureFacts(name.value(), unit.value(), before.value(), aim.value(), after.value())
            for name, unit, before, aim, after in self.rows
        )
        return tuple(each for each in found if each != MeasureFacts(""))

    def problem(self) -> str:
        """Return what is wrong with the first number that cannot be read."""
        said = (box.problem() for row in self.rows for box in row[2:])
        return next((text for text in said if text), "")

    def _title(self, column: int, at: int) -> str:
        item = self._grid.itemAtPosition(0, column)
        widget = item.widget() if item is not None else None
        title = widget.text() if isinstance(widget, QLabel) else ""
        return self.tr("{title}, dòng {at}").format(title=title, at=at)


class PilotDialog(FormDialog):
    """A new pilot, or a running one to be put right; `idea_id` when it begins at an idea."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        DateOutOfOrder: "started_on",
        ReasonNeeded: "skipped",
    }

    def __init__(
        self,
        workplace: Workplace,
        line: PilotLine | None = None,
        parent: QWidget | None = None,
        *,
        idea_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.setMinimumWidth(_WIDE)
        self.set_heading(self.tr("Sửa đợt thử nghiệm") if line else self.tr("Bắt đầu thử nghiệm"))
        facts = line.facts if line else PilotFacts(idea_id, None, workplace.today())
        self.idea = ChoiceBox(self.tr("Gõ số hoặc tên ý tưởng"))
        self.unit = ChoiceBox(self.tr("Gõ tên đơn vị"))
        self.place, self.scope = LineBox(max_length=300), TextBox(2)
        self.started_on, self.planned_end = (
            DateBox(workplace.today()),
            DateBox(workplace.today()),
        )
        self.cost, self.fund_source = NumberBox(0, Decimal(0)), LineBox(max_length=200)
        self.remark, self.skipped = TextBox(2), LineBox(max_length=300)
        self.measures = MeasureRows(facts.measures or (MeasureFacts(""),))
        self._build(is_new=line is None)
        self._fill(facts, line)

    @override
    def save(self) -> object:
        desk, now = self._workplace.desk, self._workplace.now()
        if self._line is not None:
            return desk.do(pilots.change, self._line.id, self._facts(), now)
        return desk.do(pilots.start, self._facts(), now)

    def _facts(self) -> PilotFacts:
        idea, unit, cost = self.idea.value(), self.unit.value(), self.cost.value()
        return PilotFacts(
            idea_id=idea if isinstance(idea, int) else None,
            unit_id=unit if isinstance(unit, int) else None,
            started_on=self.started_on.value(),
            planned_end=self.planned_end.value(),
            place=self.place.value(),
            scope=self.scope.value(),
            cost=None if cost is None else int(cost),
            fund_source=self.fund_source.value(),
            note=self.remark.value(),
            measures=self.measures.value(),
            skipped=self.skipped.value(),
        )

    def _build(self, *, is_new: bool) -> None:
        add = self.form.add
        add("idea_id", self.tr("Ý tưởng"), self.idea, required=True)
        add("unit_id", self.tr("Đơn vị thử nghiệm"), self.unit, required=True)
        add("place", self.tr("Địa điểm"), self.place)
        add("scope", self.tr("Phạm vi"), self.scope, self.tr("Ví dụ: 32 hộ, một vụ lúa"))
        add("started_on", self.tr("Bắt đầu"), self.started_on, required=True)
        add("planned_end", self.tr("Dự kiến kết thúc"), self.planned_end, beside=True)
        add("cost", self.tr("Kinh phí (đồng)"), self.cost)
        add("fund_source", self.tr("Nguồn kinh phí"), self.fund_source, beside=True)
        add("measures", self.tr("Chỉ số theo dõi"), self.measures)
        add("note", self.tr("Ghi chú"), self.remark)
        add(
            "skipped",
            self.tr("Không qua hỗ trợ vì"),
            self.skipped,
            self.tr("Chỉ ghi khi ý tưởng chưa qua bước hỗ trợ hoàn thiện."),
        )
        self.form.show_field("skipped", shown=is_new)

    def _fill(self, facts: PilotFacts, line: PilotLine | None) -> None:
        desk = self._workplace.desk
        ideas = [Choice(each.key, each.label) for each in desk.do(choices.ideas, TRIED)]
        if line is not None and facts.idea_id not in {each.key for each in ideas}:
            ideas.append(Choice(facts.idea_id, f"{line.code} {line.title}"))
        self.idea.set_choices(ideas)
        self.idea.set_value(facts.idea_id)
        self.idea.setEnabled(facts.idea_id is None)
        also = (facts.unit_id,) if facts.unit_id is not None else ()
        self.unit.set_choices([Choice(o.key, o.label) for o in desk.do(choices.units, also)])
        self.unit.set_value(facts.unit_id)
        self.place.set_value(facts.place)
        self.scope.set_value(facts.scope)
        self.started_on.set_value(facts.started_on)
        self.planned_end.set_value(facts.planned_end)
        self.cost.set_value(facts.cost)
        self.fund_source.set_value(facts.fund_source)
        self.remark.set_value(facts.note)
        self.form.focus_first()


class PilotExtendDialog(FormDialog):
    """More time for a running pilot."""

    def __init__(
        self, workplace: Workplace, line: PilotLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.set_heading(self.tr("Gia hạn thử nghiệm"), f"{line.code} {line.title}")
        self.planned_end, self.reason = DateBox(workplace.today()), TextBox(2)
        self.form.add("planned_end", self.tr("Kết thúc mới"), self.planned_end, required=True)
        self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
        self.form.focus_first()

    @override
    def save(self) -> object:
        return self._workplace.desk.do(
            pilots.extend,
            self._line.id,
            self.planned_end.value(),
            self.reason.value(),
            self._workplace.now(),
        )


class PilotEndDialog(FormDialog):
    """The conclusion of a pilot, with what was measured at its end."""

    def __init__(
        self, workplace: Workplace, line: PilotLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._line = workplace, line
        self.setMinimumWidth(_WIDE)
        self.set_heading(
            self.tr("Kết luận thử nghiệm"),
            self.tr("Kết luận không tự đổi bước của ý tưởng; bước tiếp theo do cán bộ ghi."),
        )
        self.on, self.conclusion = DateBox(workplace.today()), ChoiceBox()
        self.remark = TextBox(3)
        self.measures = MeasureRows(line.facts.measures)
        self.on.set_value(workplace.today())
        self.conclusion.set_choices(
            [Choice(one, label(PILOT_CONCLUSION_LABELS[one])) for one in PilotConclusion]
        )
        self.remark.set_value(line.conclusion_note)
        self.form.add("on", self.tr("Ngày kết luận"), self.on, required=True)
        self.form.add("conclusion", self.tr("Kết luận"), self.conclusion, required=True)
        self.form.add("measures", self.tr("Kết quả đo"), self.measures)
        self.form.add("note", self.tr("Nhận xét, lý do"), self.remark, required=True)
        self.form.focus_first()

    @override
    def save(self) -> object:
        conclusion = self.conclusion.value()
        how = PilotEnd(
            self.on.value(),
            conclusion if isinstance(conclusion, PilotConclusion) else None,
            self.remark.value(),
            self.measures.value(),
        )
        return self._workplace.desk.do(pilots.conclude, self._line.id, how, self._workplace.now())
