"""Một đơn vị: whom to reach, its names over time, what it did — beside the register."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.rules.dates import short_date
from app.rules.unit import UNIT_KIND_LABELS, ActivityKind
from app.services import outreach, unit_names, units
from app.services.outreach import ActivityLine
from app.services.units import UnitDetail
from app.views.activity_actions import ActivityActions
from app.views.work_tab import WorkTab
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace


class UnitSide(Card):
    """The card of the chosen unit."""

    def __init__(self, workplace: Workplace, tab: WorkTab) -> None:
        super().__init__("", tab)
        self._workplace, self._tab = workplace, tab
        self._unit: UnitDetail | None = None
        self.log = ActivityActions(workplace, tab)
        self.facts = QLabel()
        self.undo_rename = button(self.tr("Bỏ lần đổi tên"), "undo-2")
        self.note = button(self.tr("&Ghi hoạt động…"), "megaphone", "primary")
        self.edit = button(self.tr("Sửa…"), "pencil")
        self.show_files = button(self.tr("Minh chứng…"), "paperclip")
        self.drop = button(self.tr("Xóa"), "trash-2")
        self.done = RowTable(
            [
                Column(self.tr("Ngày"), 100),
                Column(self.tr("Việc"), 116),
                Column(self.tr("Nội dung"), 140, stretch=True),
                Column(self.tr("Tệp"), 50, Align.RIGHT),
            ],
            self.tr("hoạt động"),
        )
        self._build()
        self.note.clicked.connect(lambda: tab.attempt(self._on_note))
        self.edit.clicked.connect(lambda: tab.attempt(self._on_edit))
        self.show_files.clicked.connect(lambda: tab.attempt(self._on_files))
        self.drop.clicked.connect(lambda: tab.attempt(self._on_drop))
        self.undo_rename.clicked.connect(lambda: tab.attempt(self._on_undo_rename))
        self.done.chosen.connect(lambda _key: self._on_chosen())
        self.done.opened.connect(lambda _key: tab.attempt(self._on_edit))

    def show_unit(self, unit_id: int | None) -> None:
        """Show a unit, or that none is chosen."""
        desk = self._workplace.desk
        self._unit = None if unit_id is None else desk.do(units.unit_detail, unit_id)
        self.note.setEnabled(self._unit is not None)
        self.undo_rename.setVisible(self._unit is not None and bool(self._unit.former))
        if self._unit is None:
            self.title.setText(self.tr("Chưa chọn đơn vị"))
            self.facts.hide()
            self.done.show_rows([])
        else:
            self.title.setText(self._unit.facts.name)
            self.facts.setText(self._fact_lines(self._unit))
            self.facts.setVisible(bool(self.facts.text()))
            lines = desk.do(outreach.of_unit, self._unit.id)
            self.done.show_rows([self._row(line) for line in lines])
        self._on_chosen()

    def _build(self) -> None:
        self.setMinimumWidth(390)
        self.title.setVisible(True)
        self.title.setWordWrap(True)
        self.title.setText(self.tr("Chưa chọn đơn vị"))
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        style(self.facts, "muted")
        self.done.set_empty(
            self.tr("Chưa ghi đơn vị này phát động hay tuyên truyền. Bấm “Ghi hoạt động…”.")
        )
        self.add(self.facts)
        for pushes in ((self.note, self.undo_rename), (self.edit, self.show_files, self.drop)):
            row = QHBoxLayout()
            row.setSpacing(GAP_8)
            for push in pushes:
                row.addWidget(push)
            row.addStretch(1)
            self.body.addLayout(row)
        self.add(self.done, 1)

    def _fact_lines(self, unit: UnitDetail) -> str:
        """Return what is known, a line each; nothing is said of empty boxes."""
        facts = unit.facts
        head = ", ".join(filter(None, (facts.head_name, facts.head_title)))
        contact = ", ".join(filter(None, (facts.contact_name, facts.phone, facts.email)))
        lines = (
            (self.tr("Loại: {text}"), label(UNIT_KIND_LABELS[facts.kind])),
            (self.tr("Người đứng đầu: {text}"), head),
            (self.tr("Liên hệ: {text}"), contact),
            (self.tr("Địa chỉ: {text}"), facts.address),
            (self.tr("Tên cũ: {text}"), self._former(unit)),
            (self.tr("Gộp vào: {text}"), unit.merged_into),
            (self.tr("Nhận gộp: {text}"), "; ".join(unit.absorbed)),
            (self.tr("Ghi chú: {text}"), facts.note),
        )
        return "<br>".join(escape(words.format(text=text)) for words, text in lines if text)

    def _former(self, unit: UnitDetail) -> str:
        return "; ".join(
            self.tr("{name} (đến {day})").format(name=each.name, day=short_date(each.until))
            for each in unit.former
        )

    def _row(self, line: ActivityLine) -> Row:
        launch = line.facts.kind is ActivityKind.LAUNCH
        did = self.tr("Phát động") if launch else self.tr("Tuyên truyền")
        files = str(line.files) if line.files else ""
        return Row(
            line.id,
            (short_date(line.on), did, line.facts.content, files),
            (line.on.toordinal(), did, line.facts.content, line.files),
            {1: Tone.GOOD if launch else Tone.INFO},
        )

    def _on_chosen(self) -> None:
        chosen = self.done.current_key() is not None
        for push in (self.edit, self.show_files, self.drop):
            push.setEnabled(chosen)

    def _line(self) -> int:
        key = self.done.current_key()
        return key if isinstance(key, int) else 0

    def _on_note(self) -> None:
        if self._unit is not None:
            lines = self._workplace.desk.do(outreach.of_unit, self._unit.id)
            launched = any(line.facts.kind is ActivityKind.LAUNCH for line in lines)
            kind = ActivityKind.OUTREACH if launched else ActivityKind.LAUNCH
            self.log.note(kind, (self._unit.id,))

    def _on_edit(self) -> None:
        if self._line():
            self.log.edit(self._line())

    def _on_files(self) -> None:
        if self._line():
            self.log.show_evidence(self._line())

    def _on_drop(self) -> None:
        if self._line():
            self.log.remove([self._line()])

    def _on_undo_rename(self) -> None:
        if self._unit is not None:
            self._workplace.desk.do(unit_names.undo_rename, self._unit.id)
