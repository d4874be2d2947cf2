"""Hệ thống → Lĩnh vực, Đối tượng: the two books by which ideas are classified."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.classification_dialog import FieldDialog, GroupDialog
from app.services import classification
from app.services.classification import FieldLine, GroupLine
from app.views.book_tab import BookTab
from app.widgets.table import Align, Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace


class FieldsTab(BookTab):
    """Fields with their priority and how often they are used."""

    shows: ClassVar[set[str]] = {"Field", "IdeaField"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Lĩnh vực"), 380, stretch=True),
            Column(self.tr("Ưu tiên"), 120),
            Column(self.tr("Sử dụng"), 130),
            Column(self.tr("Số ý tưởng"), 110, Align.RIGHT),
        )
        note = self.tr(
            "Một ý tưởng có thể thuộc nhiều lĩnh vực; lĩnh vực đầu tiên là lĩnh vực chính."
        )
        super().__init__(workplace, columns, self.tr("lĩnh vực"), note, parent)
        self._lines: dict[int, FieldLine] = {}
        self.add_action(self.tr("&Thêm lĩnh vực"), "plus", self.add, "primary")
        self.add_action(self.tr("&Sửa"), "pencil", self.edit, on_row=True)

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(classification.list_fields)
        self._lines = {line.id: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])

    def add(self) -> None:
        """Add a field."""
        self.open_dialog(FieldDialog(self._workplace, None, self))

    @override
    def edit(self) -> None:
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(FieldDialog(self._workplace, self._lines[key], self))

    def _row(self, line: FieldLine) -> Row:
        cells = (
            line.name,
            self.tr("Ưu tiên") if line.priority else "",
            self.tr("Đang dùng") if line.active else self.tr("Ngừng dùng"),
            str(line.ideas),
        )
        return Row(line.id, cells, None, {1: Tone.SPECIAL} if line.priority else {})


class GroupsTab(BookTab):
    """Author groups and how many ideas came from each."""

    shows: ClassVar[set[str]] = {"AuthorGroup", "Idea"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Đối tượng tham gia"), 380, stretch=True),
            Column(self.tr("Sử dụng"), 130),
            Column(self.tr("Số ý tưởng"), 110, Align.RIGHT),
        )
        super().__init__(
            workplace, columns, self.tr("đối tượng"), self.tr("Theo mục II.2 của kế hoạch."), parent
        )
        self._lines: dict[int, GroupLine] = {}
        self.add_action(self.tr("&Thêm đối tượng"), "plus", self.add, "primary")
        self.add_action(self.tr("&Sửa"), "pencil", self.edit, on_row=True)

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(classification.list_groups)
        self._lines = {line.id: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])

    def add(self) -> None:
        """Add an author group."""
        self.open_dialog(GroupDialog(self._workplace, None, self))

    @override
    def edit(self) -> None:
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(GroupDialog(self._workplace, self._lines[key], self))

    def _row(self, line: GroupLine) -> Row:
        state = self.tr("Đang dùng") if line.active else self.tr("Ngừng dùng")
        return Row(line.id, (line.name, state, str(line.ideas)))
