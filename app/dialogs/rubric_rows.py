"""Rows of a rubric's form: criteria and grades, as many as one likes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.rubric_versions import BandFacts, CriterionFacts
from app.widgets.buttons import button
from app.widgets.form import FormField
from app.widgets.line_box import LineBox
from app.widgets.number_box import NumberBox
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_8, GAP_12

_POINTS_WIDTH = 110


class CriterionRow(QWidget):
    """One criterion: name, maximum, knock-out mark, guide."""

    edited = Signal()
    removed = Signal()

    def __init__(self, facts: CriterionFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.guide = LineBox(max_length=200), TextBox(2, 6)
        self.maximum, self.knock_out = NumberBox(2, Decimal(0)), NumberBox(2, Decimal(0))
        self.name.set_value(facts.name)
        self.guide.set_value(facts.guide)
        self.maximum.set_value(facts.maximum)
        self.knock_out.set_value(facts.knock_out)
        self.fields = {
            "name": FormField(self.tr("Tiêu chí"), self.name, "", required=True),
            "maximum": FormField(self.tr("Điểm tối đa"), self.maximum, "", required=True),
            "knock_out": FormField(self.tr("Điểm liệt"), self.knock_out, "", required=False),
        }
        self.remove = button("", "trash-2", "quiet")
        self.remove.setToolTip(self.tr("Bỏ tiêu chí này"))
        self.remove.clicked.connect(self.removed)
        self._build()

    def _build(self) -> None:
        self.maximum.setPlaceholderText(self.tr("Tối đa"))
        self.knock_out.setPlaceholderText(self.tr("Điểm liệt"))
        self.guide.setPlaceholderText(self.tr("Hướng dẫn cho điểm"))
        top = QHBoxLayout()
        top.setSpacing(GAP_8)
        for name, field in self.fields.items():
            if name != "name":
                field.setFixedWidth(_POINTS_WIDTH)
            top.addWidget(field, int(name == "name"))
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.guide)
        for box in (self.name, self.maximum, self.knock_out, self.guide):
            box.edited.connect(self.edited)

    def facts(self) -> CriterionFacts:
        """Return what stands in the boxes."""
        return CriterionFacts(
            self.name.value(), self.maximum.value(), self.knock_out.value(), self.guide.value()
        )


class BandRow(QWidget):
    """One grade: name and the mark it starts at."""

    edited = Signal()
    removed = Signal()

    def __init__(self, facts: BandFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.start = LineBox(max_length=60), NumberBox(2, Decimal(0))
        self.name.set_value(facts.name)
        self.start.set_value(facts.start)
        self.fields = {
            "name": FormField(self.tr("Xếp loại"), self.name, "", required=False),
            "start": FormField(self.tr("Từ điểm"), self.start, "", required=False),
        }
        self.fields["start"].setFixedWidth(_POINTS_WIDTH)
        self.start.setPlaceholderText(self.tr("Từ điểm"))
        self.remove = button("", "trash-2", "quiet")
        self.remove.setToolTip(self.tr("Bỏ mức này"))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self.fields["name"], 1)
        row.addWidget(self.fields["start"])
        row.addWidget(self.remove)
        for box in (self.name, self.start):
            box.edited.connect(self.edited)

    def facts(self) -> BandFacts:
        """Return what stands in the boxes."""
        return BandFacts(self.name.value(), self.start.value())


class Rows(QWidget):
    """A column of rows with a button for one more.

    Signals:
        edited: something was typed, added or taken away.
    """

    edited = Signal()

    def __init__(self, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CriterionRow | BandRow] = []
        self.more = button(more, "plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_12)
        under = QHBoxLayout()
        under.addWidget(self.more)
        under.addStretch(1)
        self._column.addLayout(under)

    def add(self, row: "CriterionRow | BandRow") -> None:
        """Put a row below the others."""
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self.drop(row))
        self.edited.emit()

    def drop(self, row: "CriterionRow | BandRow") -> None:
        """Take a row away."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.edited.emit()

    def show_errors(self, wrong: Mapping[str, str]) -> None:
        """Put errors named like "0.maximum" under their boxes."""
        for at, row in enumerate(self.rows):
            for name, field in row.fields.items():
                field.set_error(wrong.get(f"{at}.{name}", ""))

    def problems(self) -> dict[str, str]:
        """Return what cannot be read, named like the errors."""
        found: dict[str, str] = {}
        for at, row in enumerate(self.rows):
            boxes: Sequence[tuple[str, FormField]] = tuple(row.fields.items())
            for name, field in boxes:
                problem = getattr(field.box, "problem", None)
                if problem is not None and (text := str(problem())):
                    found[f"{at}.{name}"] = text
        return found
