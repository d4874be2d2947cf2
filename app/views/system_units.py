"""Hệ thống → Đơn vị: the register of units and what each did for the movement (plan IV.1)."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget
from typing_extensions import override

from app.dialogs.activity_dialog import ActivityDialog
from app.dialogs.unit_close_dialog import UnitCloseDialog
from app.dialogs.unit_dialog import UnitDialog
from app.rules.dates import short_date
from app.rules.unit import UNIT_KIND_LABELS, ActivityKind
from app.services import units
from app.services.units import UnitRow
from app.views.book_tab import BookTab
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import ask, label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace


class UnitsTab(BookTab):
    """Units on the left, the activities of the current one on the right."""

    shows: ClassVar[set[str]] = {"Unit", "UnitActivity", "Idea"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Tên đơn vị"), 280, stretch=True),
            Column(self.tr("Loại"), 160),
            Column(self.tr("Phát động"), 104),
            Column(self.tr("Tuyên truyền"), 108),
            Column(self.tr("Ý tưởng"), 76, Align.RIGHT),
        )
        super().__init__(workplace, columns, self.tr("đơn vị"), "", parent)
        self._rows: dict[int, UnitRow] = {}
        self.with_closed = QCheckBox(self.tr("Cả đơn vị đã ngừng"))
        self.done = RowTable(
            (
                Column(self.tr("Ngày"), 96),
                Column(self.tr("Việc"), 118),
                Column(self.tr("Nội dung"), 180, stretch=True),
            ),
            self.tr("hoạt động"),
        )
        self.done.set_empty(self.tr("Chưa ghi hoạt động nào của đơn vị này."))
        self.add_action(self.tr("&Thêm đơn vị"), "plus", self.add, "primary")
        self.add_action(self.tr("&Sửa"), "pencil", self.edit, on_row=True)
        self.closing = self.add_action(
            self.tr("&Ngừng theo dõi"), "lock", self.close_or_reopen, on_row=True
        )
        self.action_row.addWidget(self.with_closed)
        self._put_beside()
        self.with_closed.toggled.connect(lambda _on: self.reload())

    def _put_beside(self) -> None:
        """Put the activities beside the table, in a card of their own."""
        self.side = Card(self.tr("Hoạt động"))
        self.note_activity = button(self.tr("&Ghi hoạt động"), "megaphone")
        self.drop_activity = button(self.tr("Xóa dòng"), "trash-2")
        self.side.header.addWidget(self.note_activity)
        self.side.header.addWidget(self.drop_activity)
        self.side.add(self.done, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self.table, split)
        split.addWidget(self.table)
        split.addWidget(self.side)
        split.setSizes([740, 420])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        self.note_activity.clicked.connect(self._on_note)
        self.drop_activity.clicked.connect(self._on_drop)
        self.done.chosen.connect(lambda key: self.drop_activity.setEnabled(key is not None))
        self.drop_activity.setEnabled(False)
        self.note_activity.setEnabled(False)

    @override
    def reload(self) -> None:
        rows = self._workplace.desk.do(units.list_units, with_closed=self.with_closed.isChecked())
        self._rows = {row.id: row for row in rows}
        self.table.show_rows([self._row(row) for row in rows])
        self._show_activities()

    def add(self) -> None:
        """Add a unit."""
        self.open_dialog(UnitDialog(self._workplace, None, self))

    @override
    def edit(self) -> None:
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(UnitDialog(self._workplace, key, self))

    def close_or_reopen(self) -> None:
        """Take the current unit out of the lists, or put it back."""
        key = self.current()
        if not isinstance(key, int):
            return
        if self._rows[key].closed_on is not None:
            self._workplace.desk.do(units.reopen_unit, key)
        else:
            self.open_dialog(UnitCloseDialog(self._workplace, key, self))

    @override
    def _on_chosen(self) -> None:
        super()._on_chosen()
        self._show_activities()

    def _show_activities(self) -> None:
        key = self.current()
        row = self._rows.get(key) if isinstance(key, int) else None
        self.note_activity.setEnabled(row is not None)
        if row is None:
            self.done.show_rows([])
            return
        closed = row.closed_on is not None
        self.closing.setText(self.tr("&Theo dõi lại") if closed else self.tr("&Ngừng theo dõi"))
        detail = self._workplace.desk.do(units.unit_detail, row.id)
        self.done.show_rows(
            [
                Row(
                    one.id,
                    (short_date(one.on_date), self._short(one.kind), one.content),
                    (one.on_date, one.kind.value, one.content),
                    {1: Tone.GOOD if one.kind is ActivityKind.LAUNCH else Tone.INFO},
                )
                for one in detail.activities
            ]
        )

    def _short(self, kind: ActivityKind) -> str:
        launched = kind is ActivityKind.LAUNCH
        return self.tr("Phát động") if launched else self.tr("Tuyên truyền")

    def _row(self, row: UnitRow) -> Row:
        launched = short_date(row.launched_on) if row.launched_on else self.tr("Chưa")
        outreach = str(row.outreach) if row.outreach or row.must_do_outreach else ""
        name = row.name
        if row.closed_on is not None:
            name = self.tr("{name} (ngừng từ {on})").format(
                name=row.name, on=short_date(row.closed_on)
            )
        tones = {} if row.launched_on else {2: Tone.WARN}
        if row.must_do_outreach and not row.outreach:
            tones[3] = Tone.WARN
        return Row(
            row.id,
            (name, label(UNIT_KIND_LABELS[row.kind]), launched, outreach, str(row.ideas)),
            None,
            tones,
        )

    def _on_note(self) -> None:
        key = self.current()
        if isinstance(key, int):
            self.open_dialog(ActivityDialog(self._workplace, key, self))

    def _on_drop(self) -> None:
        key = self.done.current_key()
        if isinstance(key, int):
            ask(
                self,
                self.tr("Xóa dòng hoạt động này?"),
                self.tr("Xóa"),
                lambda: self._workplace.desk.do(units.remove_activity, key),
                self.tr(
                    "Số liệu tuyên truyền, phát động sẽ tính lại. Nhật ký vẫn giữ dòng đã xóa."
                ),
                danger=True,
            )
