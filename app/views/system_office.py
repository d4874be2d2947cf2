"""Hệ thống → Thiết lập: the office's dated facts, each with its source and what to check."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.setting_dialog import SettingDialog
from app.rules.dates import short_date
from app.rules.office_facts import GROUPS, SettingKind, SettingShape
from app.services import office_books
from app.services.office_books import SettingLine
from app.views.book_tab import BookTab
from app.widgets.chips import Chip, FilterChips
from app.widgets.messages import label
from app.widgets.table import Column, Row
from app.widgets.workplace import Workplace


class OfficeTab(BookTab):
    """Every fact as it stands today; a change is a new value from a day on."""

    shows: ClassVar[set[str]] = {"Setting"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Mục"), 250),
            Column(self.tr("Giá trị đang dùng"), 280, stretch=True),
            Column(self.tr("Từ ngày"), 96),
            Column(self.tr("Căn cứ, lưu ý"), 330),
        )
        super().__init__(workplace, columns, self.tr("mục"), "", parent)
        self._lines: dict[str, SettingLine] = {}
        self.groups = FilterChips()
        self.groups.set_chips([Chip(group, label(group)) for group in GROUPS])
        self.groups.chosen.connect(lambda _key: self._show())
        self.action_row.addWidget(self.groups)
        self.add_action(self.tr("&Đổi giá trị"), "pencil", self.edit, "primary", on_row=True)

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(office_books.settings_book, self._workplace.today())
        self._lines = {line.kind.key: line for line in lines}
        self._show()

    @override
    def edit(self) -> None:
        line = self._lines.get(str(self.current()))
        if line is not None:
            self.open_dialog(SettingDialog(self._workplace, line, self))

    def edit_fact(self, key: str) -> None:
        """Open the form of one fact, such as who works here."""
        self.groups.set_value(self._lines[key].kind.group)
        self._show()
        self.table.select(key)
        self.edit()

    def _show(self) -> None:
        group = self.groups.value()
        shown = [line for line in self._lines.values() if line.kind.group == group]
        self.table.show_rows([self._row(line) for line in shown])

    def _row(self, line: SettingLine) -> Row:
        value = _one_line(line) or self.tr("(chưa ghi)")
        began = short_date(line.valid_from) if line.valid_from else ""
        about = " · ".join(text for text in (line.source, line.note) if text)
        return Row(line.kind.key, (label(line.kind.label), value, began, about))


def _one_line(line: SettingLine) -> str:
    text = label(line.shown) if _is_choice(line.kind) else line.shown
    return text.replace("\n", " / ")


def _is_choice(kind: SettingKind) -> bool:
    return kind.shape in {SettingShape.CHOICE, SettingShape.SHARE}
