"""Điều danh sách không nói: what is put into the form of each idea where its list says nothing."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rules.idea import (
    PUBLICATION_LABELS,
    SOURCE_LABELS,
    IdeaDraft,
    IntakeSource,
    Publication,
)
from app.services import choices, intake
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.messages import label
from app.widgets.workplace import Workplace

_LABEL_WIDTH = 112


class UnsaidForm(QWidget):
    """Day, way of receipt, unit, group and field for ideas whose list names none."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.form = Form(self, _LABEL_WIDTH)
        self.day = DateBox(workplace.today())
        self.source = ChoiceBox()
        self.unit = ChoiceBox(self.tr("Để trống"))
        self.group = ChoiceBox(self.tr("Để trống"))
        self.field = ChoiceBox(self.tr("Để trống"))
        self.publication = ChoiceBox()
        self._offer()
        self.form.add("received_on", self.tr("Ngày tiếp nhận"), self.day, required=True)
        self.form.add("source", self.tr("Hình thức"), self.source)
        self.form.add("unit_id", self.tr("Đơn vị"), self.unit)
        self.form.add("group_code", self.tr("Đối tượng"), self.group)
        self.form.add("field_codes", self.tr("Lĩnh vực"), self.field)
        self.form.add("publication", self.tr("Công bố tên"), self.publication)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def draft(self) -> IdeaDraft:
        """Return the form of an idea with what stands here."""
        today = self._workplace.today()
        empty = self._workplace.desk.do(intake.new_draft, today)
        facts = self.facts()
        field = facts.pop("field_codes", "")
        changes: dict[str, Any] = {name: value for name, value in facts.items() if value}
        return replace(
            empty,
            received_on=self.day.value() or today,
            answer_due=None,
            source=IntakeSource(changes.pop("source", IntakeSource.VIA_UNIT)),
            publication=Publication(changes.pop("publication", Publication.NAMED)),
            field_codes=(field,) if field else (),
            **changes,
        )

    def facts(self) -> dict[str, Any]:
        """Return what is remembered for a sender: all but the day."""
        return {
            "source": self.source.value(),
            "unit_id": self.unit.value(),
            "group_code": self.group.value(),
            "field_codes": self.field.value(),
            "publication": self.publication.value(),
        }

    def show_facts(self, facts: Mapping[str, Any]) -> None:
        """Show what is remembered of a sender."""
        boxes = {
            "source": self.source,
            "unit_id": self.unit,
            "group_code": self.group,
            "field_codes": self.field,
            "publication": self.publication,
        }
        for name, value in facts.items():
            if name in boxes:
                boxes[name].set_value(value)

    def _offer(self) -> None:
        desk = self._workplace.desk
        self.source.set_choices([Choice(s.value, label(SOURCE_LABELS[s])) for s in IntakeSource])
        self.publication.set_choices(
            [Choice(p.value, label(PUBLICATION_LABELS[p])) for p in Publication]
        )
        self.unit.set_choices([Choice(u.key, u.label) for u in desk.do(choices.units)])
        self.group.set_choices([Choice(g.key, g.label) for g in desk.do(choices.groups)])
        self.field.set_choices([Choice(f.code, f.name) for f in desk.do(choices.fields)])
        self.day.set_value(self._workplace.today())
        self.source.set_value(IntakeSource.VIA_UNIT.value)
        self.publication.set_value(Publication.NAMED.value)
