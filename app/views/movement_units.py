"""Phong trào → Đơn vị: the register of units, their names over time, what each did."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.list_export import ListExport
from app.dialogs.unit_close_dialog import UnitCloseDialog
from app.dialogs.unit_dialog import UnitDialog
from app.dialogs.unit_paste_dialog import UnitPasteDialog
from app.dialogs.unit_rename_dialog import UnitRenameDialog
from app.rules.dates import short_date
from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.services import units
from app.services.importing import undoing
from app.services.unit_import import Taken
from app.services.units import UnitRow
from app.views.unit_side import UnitSide
from app.views.work_tab import WorkTab
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.search_box import SearchBox
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, Tone
from app.widgets.workplace import Workplace

_LAUNCHED, _OUTREACH = 3, 4
_KIND_WIDTH = 230
_SEARCH_WIDTH = 360


class MovementUnits(WorkTab):
    """Units on the left; the current one with everything it did on the right."""

    shows: ClassVar[set[str]] = {"Unit", "UnitName", "UnitActivity", "Idea", "Evidence"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._rows: dict[object, UnitRow] = {}
        self.search = SearchBox(self.tr("Tìm tên, tên cũ, người đứng đầu (Ctrl+F)"), self)
        self.kind = ChoiceBox(self.tr("Mọi loại đơn vị"))
        self.with_closed = QCheckBox(self.tr("Cả đơn vị đã ngừng"))
        self.new = self.action(self.tr("Thêm đơn vị…"), "plus", ("Ctrl+N",), self.add, "primary")
        self.paste = self.action(
            self.tr("Dán từ Excel…"), "clipboard-paste", ("Ctrl+Shift+V",), self.open_paste
        )
        self.change = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.edit)
        self.rename = self.action(self.tr("Đổi tên…"), "refresh-cw", ("Ctrl+R",), self.open_rename)
        self.closing = self.action(
            self.tr("Ngừng theo dõi…"), "lock", ("Ctrl+Del",), self.close_or_reopen
        )
        self.table = RowTable(
            [
                Column(self.tr("Tên đơn vị"), 240, stretch=True),
                Column(self.tr("Loại"), 150, hidden=True),
                Column(self.tr("Người đứng đầu"), 140),
                Column(self.tr("Phát động"), 100),
                Column(self.tr("Tuyên truyền"), 104, Align.RIGHT, summed=True),
                Column(self.tr("Ý tưởng"), 76, Align.RIGHT, summed=True),
            ],
            self.tr("đơn vị"),
        )
        self.list_export = ListExport(workplace, self.table, self, "", self.year_words)
        self.side = UnitSide(workplace, self)
        self._build()
        self.search.searched.connect(lambda _words: self.reload())
        self.kind.edited.connect(self.reload)
        self.with_closed.toggled.connect(lambda _on: self.reload())
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(lambda _key: self.attempt(self.edit))
        self.table.empty_clicked.connect(lambda: self.attempt(self.open_paste))

    @override
    def reload(self) -> None:
        kind = self.kind.value()
        rows = self._workplace.desk.do(
            units.list_units,
            with_closed=self.with_closed.isChecked(),
            kind=kind if isinstance(kind, UnitKind) else None,
            words=self.search.value(),
        )
        self._rows = {row.id: row for row in rows}
        self._say_why_empty()
        self.table.show_rows([self._row(row) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.select(rows[0].id)
        self._on_chosen()

    @override
    def show_record(self, record_id: int) -> None:
        """Choose a unit, even one that the filters hide or that was closed."""
        if not self.table.select(record_id):
            self.search.setText("")
            self.kind.set_value(None)
            self.with_closed.setChecked(True)
            self.reload()
            self.table.select(record_id)

    def current(self) -> UnitRow | None:
        """Return the unit that is chosen."""
        return self._rows.get(self.table.current_key())

    def add(self) -> None:
        """Add a unit."""
        dialog = UnitDialog(self._workplace, None, self)
        dialog.saved.connect(self.show_record)
        self.open_dialog(dialog)

    def open_paste(self) -> None:
        """Open the box that takes a list copied in Excel."""
        dialog = UnitPasteDialog(self._workplace, self)
        dialog.taken.connect(self._on_taken)
        self.open_dialog(dialog)

    def edit(self) -> None:
        """Change the chosen unit."""
        if row := self.current():
            self.open_dialog(UnitDialog(self._workplace, row.id, self))

    def open_rename(self) -> None:
        """Give the chosen unit a new name from a day on."""
        if row := self.current():
            self.open_dialog(UnitRenameDialog(self._workplace, row.id, self))

    def close_or_reopen(self) -> None:
        """Take the chosen unit out of the lists, or put it back."""
        row = self.current()
        if row is None:
            return
        if row.closed_on is not None:
            self._workplace.desk.do(units.reopen_unit, row.id)
        else:
            self.open_dialog(UnitCloseDialog(self._workplace, row.id, self))

    def _build(self) -> None:
        kinds = [Choice(kind, label(text)) for kind, text in UNIT_KIND_LABELS.items()]
        self.kind.set_choices([Choice(None, self.tr("Mọi loại đơn vị")), *kinds])
        self.kind.set_value(None)
        self.kind.setFixedWidth(_KIND_WIDTH)
        self.kind.setAccessibleName(self.tr("Loại đơn vị"))
        actions = QHBoxLayout()
        actions.setSpacing(GAP_8)
        for push in (self.new, self.paste, self.change, self.rename, self.closing):
            actions.addWidget(push)
        actions.addStretch(1)
        filters = QHBoxLayout()
        filters.setSpacing(GAP_8)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        filters.addWidget(self.search)
        filters.addWidget(self.kind)
        filters.addWidget(self.with_closed)
        filters.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self.side)
        split.setSizes([740, 390])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_12, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(actions)
        column.addLayout(filters)
        column.addWidget(split, 1)
        self.setFocusProxy(self.table)

    def _on_taken(self, done: Taken) -> None:
        words = self.tr("Đã thêm {added} đơn vị, bổ sung {changed} đơn vị.")
        said = words.format(added=done.added, changed=done.changed)
        self.side.log.toast.say(said, lambda: self._undo(done.run))

    def _undo(self, run: int | None) -> None:
        if run is None:
            return
        back = self._workplace.desk.do(undoing.undo, run, self._workplace.now()).taken_back
        said = self.tr("Đã bỏ {removed} đơn vị vừa thêm, trả lại {restored} đơn vị như trước.")
        told = [said.format(removed=back.removed, restored=back.restored)]
        if back.kept:
            kept = self.tr("Giữ lại vì đã có việc ghi cho: {names}.")
            told.append(kept.format(names=", ".join(back.kept)))
        self.side.log.toast.say(" ".join(told))

    def _say_why_empty(self) -> None:
        filtered = self.search.value() or self.kind.value() is not None
        if filtered:
            self.table.set_empty(self.tr("Không có đơn vị nào khớp. Hãy bớt điều kiện tìm."))
        else:
            self.table.set_empty(
                self.tr(
                    "Sổ chưa có đơn vị nào. Hãy dán danh sách thôn, cơ quan, đơn vị từ Excel, hoặc"
                    " bấm “Thêm đơn vị…” để ghi từng đơn vị."
                ),
                self.tr("Dán từ Excel…"),
            )

    def _on_chosen(self) -> None:
        row = self.current()
        for push in (self.change, self.rename, self.closing):
            push.setEnabled(row is not None)
        closed = row is not None and row.closed_on is not None
        self.closing.setText(self.tr("Theo dõi lại") if closed else self.tr("Ngừng theo dõi…"))
        self.side.show_unit(row.id if row else None)

    def _row(self, row: UnitRow) -> Row:
        launched = short_date(row.launched_on) if row.launched_on else self.tr("Chưa")
        outreach = str(row.outreach) if row.outreach or row.must_do_outreach else ""
        tones = {} if row.launched_on else {_LAUNCHED: Tone.WARN}
        if row.must_do_outreach and not row.outreach:
            tones[_OUTREACH] = Tone.WARN
        if row.kind is UnitKind.DIGITAL_TEAM and not row.launched_on:
            launched, tones = "", {key: tone for key, tone in tones.items() if key != _LAUNCHED}
        kind = label(UNIT_KIND_LABELS[row.kind])
        return Row(
            row.id,
            (self._name(row), kind, row.head_name, launched, outreach, str(row.ideas)),
            None,
            tones,
            faded=row.closed_on is not None,
        )

    def _name(self, row: UnitRow) -> str:
        name = row.name
        if row.former:
            name = self.tr("{name} (tên cũ: {former})").format(
                name=name, former="; ".join(each.name for each in row.former)
            )
        if row.closed_on is not None:
            name = self.tr("{name} (ngừng từ {on})").format(name=name, on=short_date(row.closed_on))
        return name
