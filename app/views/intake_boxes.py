"""Các ô của phiếu ý tưởng: the boxes above and below the authors, and what they offer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS
from app.services.choices import FieldOption, Option
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.theme import style

_LONG_LINE = 20_000  # longer than allowed, so that the rules can say so instead of cutting
_FIELDS_HEIGHT = 118


@dataclass(frozen=True)
class IntakeChoices:
    """What the boxes of the intake page offer."""

    units: tuple[Choice, ...]
    fields: tuple[FieldOption, ...]
    groups: tuple[Choice, ...]


def choices_of(options: Sequence[Option]) -> tuple[Choice, ...]:
    """Return what a box offers from what a service lists."""
    return tuple(Choice(option.key, option.label) for option in options)


class IntakeBoxes(QObject):
    """Two forms: `top` stands above the authors, `body` below."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.top = Form()
        self.body = Form()
        self.errors = QLabel()
        self.source = ChoiceBox()
        self.received_on = DateBox(today)
        self.unit = ChoiceBox(self.tr("Thôn, cơ quan, trường…"))
        self.group = ChoiceBox()
        self.title = LineBox(max_length=_LONG_LINE)
        self.main_field = ChoiceBox()
        self.other_fields = CheckList()
        self.situation = TextBox(3)
        self.content = TextBox(5, 16)
        self.novelty = TextBox(2)
        self.reach = TextBox(2)
        self.effect_economic = TextBox(2)
        self.effect_social = TextBox(2)
        self.conditions = TextBox(2)
        self.support_wanted = TextBox(2)
        self.confidential_parts = TextBox(2)
        self.publication = ChoiceBox()
        self.collector_name = LineBox()
        self.entered_by = LineBox()
        self.answer_due = DateBox(today)
        self._build_top()
        self._build_who()
        self._build_idea()
        self._build_rest()
        self.main_field.edited.connect(self._untick_main)

    def set_choices(self, choices: IntakeChoices) -> None:
        """Offer units, fields and groups."""
        self.unit.set_choices(choices.units)
        self.group.set_choices(choices.groups)
        fields = choices.fields
        self.main_field.set_choices([Choice(f.code, self._field_label(f)) for f in fields])
        self.other_fields.set_choices([Choice(f.code, f.name) for f in fields])

    def field_codes(self) -> tuple[str, ...]:
        """Return the codes of the fields, the main one first."""
        main = self.main_field.value()
        others = [str(code) for code in self.other_fields.value() if code != main]
        return (str(main), *others) if main else tuple(others)

    def set_field_codes(self, codes: Sequence[str]) -> None:
        """Show the fields of an idea."""
        self.main_field.set_value(codes[0] if codes else None)
        self.other_fields.set_value(codes[1:])

    def say_of_all(self, texts: Sequence[str]) -> None:
        """Say what is wrong that belongs to no box."""
        self.errors.setText("\n".join(texts))
        self.errors.setVisible(bool(texts))

    def boxes(self, form: Form) -> list[QWidget]:
        """Return the boxes of a form in the order of Tab."""
        return [form.field(name).box for name in form.names()]

    def _field_label(self, field: FieldOption) -> str:
        if field.priority:
            return self.tr("{name} (ưu tiên)").format(name=field.name)
        return field.name

    def _build_top(self) -> None:
        self.source.set_choices([Choice(key, label(text)) for key, text in SOURCE_LABELS.items()])
        self.errors.setWordWrap(True)
        style(self.errors, "error")
        self.errors.hide()
        self.top.add_wide(self.errors)
        self.top.add("source", self.tr("Hình thức tiếp nhận"), self.source, required=True)
        self.top.add(
            "received_on", self.tr("Ngày tiếp nhận"), self.received_on, required=True, beside=True
        )

    def _build_who(self) -> None:
        form = self.body
        form.add("unit_id", self.tr("Đơn vị của ý tưởng"), self.unit)
        form.add("group_code", self.tr("Đối tượng tham gia"), self.group, beside=True)

    def _build_idea(self) -> None:
        form = self.body
        form.section(self.tr("Ý tưởng"))
        form.add("title", self.tr("Tên ý tưởng"), self.title, required=True)
        form.add(
            "field_codes",
            self.tr("Lĩnh vực chính"),
            self.main_field,
            self.tr("“Ưu tiên”: theo ghi chú mục IV.1 của kế hoạch."),
        )
        self.other_fields.setFixedHeight(_FIELDS_HEIGHT)
        self.other_fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.add(
            "other_fields",
            self.tr("Lĩnh vực khác"),
            self.other_fields,
            self.tr("Phím cách để đánh dấu."),
            beside=True,
        )
        form.add("situation", self.tr("Hiện trạng, vấn đề"), self.situation)
        form.add("content", self.tr("Nội dung ý tưởng"), self.content)
        form.add("novelty", self.tr("Điểm mới"), self.novelty)
        form.add("reach", self.tr("Nơi áp dụng, nhân rộng"), self.reach)
        form.add("effect_economic", self.tr("Hiệu quả kinh tế"), self.effect_economic)
        form.add("effect_social", self.tr("Hiệu quả xã hội"), self.effect_social)
        form.add("conditions", self.tr("Điều kiện thực hiện"), self.conditions)
        form.add("support_wanted", self.tr("Mong muốn hỗ trợ"), self.support_wanted)

    def _build_rest(self) -> None:
        self.publication.set_choices(
            [Choice(key, label(text)) for key, text in PUBLICATION_LABELS.items()]
        )
        form = self.body
        form.section(self.tr("Bảo mật, công bố và hẹn trả lời"))
        form.add(
            "confidential_parts",
            self.tr("Phần cần giữ kín"),
            self.confidential_parts,
            self.tr("Chỉ hiện trong hồ sơ ý tưởng, không hiện ở danh sách và văn bản."),
        )
        form.add("publication", self.tr("Cách công bố"), self.publication, required=True)
        form.add("answer_due", self.tr("Hẹn trả lời"), self.answer_due, beside=True)
        form.add("collector_name", self.tr("Người thu thập"), self.collector_name)
        form.add("entered_by", self.tr("Người nhập phiếu"), self.entered_by, beside=True)

    def _untick_main(self) -> None:
        main = self.main_field.value()
        self.other_fields.set_value(code for code in self.other_fields.value() if code != main)
