"""Sửa thiết lập: a new value of one fact of the office, in force from a day on."""

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.dates import short_date
from app.rules.office_facts import SettingShape
from app.services import office_books
from app.services.office_books import NewValue, SettingLine, SettingPast
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.theme import style
from app.widgets.workplace import Workplace

_SHOWN_PAST = 6


class SettingDialog(FormDialog):
    """Asks for the value, the day it begins and where it is written."""

    def __init__(
        self, workplace: Workplace, line: SettingLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._line = line
        self.set_heading(label(line.kind.label), line.note)
        self.value: LineBox | TextBox | ChoiceBox = self._value_box()
        self.valid_from = DateBox(workplace.today())
        self.source = LineBox(self.tr("Số, ngày của văn bản quy định"))
        self._build()

    def _value_box(self) -> LineBox | TextBox | ChoiceBox:
        if self._line.kind.choices:
            box = ChoiceBox()
            box.set_choices([Choice(key, label(text)) for key, text in self._line.kind.choices])
            box.set_value(self._line.value or None)
            return box
        plain = TextBox(2) if self._line.kind.shape is SettingShape.BLOCK else LineBox()
        plain.set_value(self._line.value)
        return plain

    def _build(self) -> None:
        kind = self._line.kind
        self.form.add("value", self.tr("Giá trị"), self.value, required=kind.required)
        began = self._line.valid_from
        hint = self.tr("Văn bản ghi ngày trước ngày này vẫn dùng giá trị cũ.")
        if began is not None:
            hint = self.tr(
                "Văn bản ghi ngày trước ngày này vẫn dùng giá trị cũ. "
                "Chỉ sửa lỗi gõ thì ghi {began}, ngày bắt đầu của giá trị đang dùng."
            ).format(began=short_date(began))
        self.form.add(
            "valid_from", self.tr("Áp dụng từ ngày"), self.valid_from, hint, required=True
        )
        self.form.add("source", self.tr("Căn cứ"), self.source)
        self.valid_from.set_value(self._workplace.today())
        self.source.set_value(self._line.source)
        past = self._workplace.desk.do(office_books.setting_history, kind.key)
        if len(past) > 1:
            lines = QLabel("\n".join(map(self._written, past[:_SHOWN_PAST])))
            style(lines, "hint")
            self.form.section(self.tr("Các giá trị theo thời gian"))
            self.form.add_wide(lines)
        self.form.focus_first()

    @override
    def save(self) -> object:
        value = self.value.value()
        new = NewValue(
            self._line.kind.key, str(value or ""), self.valid_from.value(), self.source.value()
        )
        self._workplace.desk.do(office_books.put_value, new)
        return self._line.kind.key

    def _written(self, past: SettingPast) -> str:
        text = self.tr("Từ {first}: {value}")
        if past.valid_to is not None:
            text = self.tr("Từ {first} đến {last}: {value}")
        last = short_date(past.valid_to) if past.valid_to else ""
        first = short_date(past.valid_from)
        return text.format(first=first, last=last, value=past.shown.replace("\n", " / "))
