"""Phiên bản mới của bộ tiêu chí: criteria, pass mark and grades, in force from a day on."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.dialogs.rubric_rows import BandRow, CriterionRow, Rows
from app.rules.errors import InvalidForm, Said
from app.rules.money import format_number
from app.services import rubric_versions
from app.services.rubric_versions import BandFacts, CriterionFacts, RubricFacts, RubricLine
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import said
from app.widgets.number_box import NumberBox
from app.widgets.scroll import scrolled
from app.widgets.theme import GAP_8, style
from app.widgets.workplace import Workplace

_SIZE = (820, 640)


class RubricDialog(FormDialog):
    """Begins with what is in force; nothing is changed in the version before."""

    def __init__(
        self, workplace: Workplace, line: RubricLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(
            self.tr("Phiên bản mới của bộ tiêu chí"),
            self.tr("Phiên họp đã lập giữ nguyên bộ tiêu chí của mình."),
        )
        self._workplace = workplace
        self.name = LineBox(max_length=200)
        self.valid_from = DateBox(workplace.today())
        self.pass_mark = NumberBox(2, Decimal(0))
        self.step = NumberBox(2, Decimal(0))
        self.source = LineBox(max_length=300)
        self.criteria = Rows(self.tr("Thêm tiêu chí"))
        self.bands = Rows(self.tr("Thêm mức xếp loại"))
        self.sum_line = QLabel()
        self._build()
        self._show(line.facts)
        self.resize(*_SIZE)
        self.form.focus_first()

    def _build(self) -> None:
        form = self.form
        form.add("name", self.tr("Tên bộ tiêu chí"), self.name, required=True)
        form.add("valid_from", self.tr("Áp dụng từ ngày"), self.valid_from, required=True)
        form.add("step", self.tr("Bước điểm"), self.step, required=True, beside=True)
        form.add("pass_mark", self.tr("Điểm đạt"), self.pass_mark, required=True)
        form.add("source", self.tr("Căn cứ"), self.source)
        style(self.sum_line, "strong")
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, GAP_8, 0)
        column.setSpacing(GAP_8)
        for title, part in (
            (self.tr("Tiêu chí"), self.criteria),
            (self.tr("Mức xếp loại, tính từ điểm đã ghi đến dưới mức tiếp theo"), self.bands),
        ):
            heading = QLabel(title)
            style(heading, "heading")
            column.addWidget(heading)
            column.addWidget(part)
            if part is self.criteria:
                column.addWidget(self.sum_line)
        column.addStretch(1)
        area = scrolled(rows)
        area.setMinimumHeight(280)
        form.add_wide(area)
        self.criteria.edited.connect(self._on_edited)
        self.criteria.more.clicked.connect(
            lambda: self.criteria.add(CriterionRow(CriterionFacts("", None)))
        )
        self.bands.more.clicked.connect(lambda: self.bands.add(BandRow(BandFacts("", None))))

    def _show(self, facts: RubricFacts) -> None:
        self.name.set_value(facts.name)
        self.valid_from.set_value(self._workplace.today())
        self.pass_mark.set_value(facts.pass_mark)
        self.step.set_value(facts.step)
        self.source.set_value(facts.source)
        for criterion in facts.criteria:
            self.criteria.add(CriterionRow(criterion))
        for band in facts.bands:
            self.bands.add(BandRow(band))

    def facts(self) -> RubricFacts:
        """Return what stands in the boxes."""
        criteria = (row.facts() for row in self.criteria.rows)
        bands = (row.facts() for row in self.bands.rows)
        return RubricFacts(
            self.name.value(),
            self.valid_from.value(),
            self.pass_mark.value(),
            self.step.value(),
            self.source.value(),
            tuple(one for one in criteria if isinstance(one, CriterionFacts)),
            tuple(one for one in bands if isinstance(one, BandFacts)),
        )

    @override
    def save(self) -> object:
        return self._workplace.desk.do(rubric_versions.add_version, self.facts())

    @override
    def problems(self) -> dict[str, str]:
        found = super().problems()
        for part, rows in (("criteria", self.criteria), ("bands", self.bands)):
            found |= {f"{part}.{name}": text for name, text in rows.problems().items()}
        return found

    @override
    def show_errors(self, wrong: InvalidForm | Mapping[str, Said | str]) -> list[str]:
        errors = wrong.wrong if isinstance(wrong, InvalidForm) else wrong
        for part, rows in (("criteria", self.criteria), ("bands", self.bands)):
            start = f"{part}."
            mine = {
                k.removeprefix(start): said(t) for k, t in errors.items() if k.startswith(start)
            }
            rows.show_errors(mine)
        others = {name: text for name, text in errors.items() if "." not in name}
        return super().show_errors(others)

    def _on_edited(self) -> None:
        facts = (row.facts() for row in self.criteria.rows)
        parts = (one.maximum for one in facts if isinstance(one, CriterionFacts))
        total = sum((part for part in parts if part is not None), Decimal(0))
        text = self.tr("Tổng điểm tối đa: {total}")
        self.sum_line.setText(text.format(total=format_number(total)))
