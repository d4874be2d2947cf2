"""Phong trào → Tuyên truyền: the log of launch and outreach, and the two targets of 100 %."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.basics.text import sort_key
from app.dialogs.list_export import ListExport
from app.dialogs.units_missing_dialog import UnitsMissingDialog
from app.rules.dates import short_date
from app.rules.money import format_number
from app.rules.unit import OUTREACH_CHANNEL_LABELS, ActivityKind
from app.services import outreach
from app.services.outreach import ActivityLine
from app.services.outreach_targets import UnitsTarget, units_targets
from app.views.activity_actions import ActivityActions
from app.views.work_tab import WorkTab
from app.widgets.buttons import button
from app.widgets.chips import Chip, FilterChips
from app.widgets.messages import label
from app.widgets.search_box import SearchBox
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.target_card import TargetCard
from app.widgets.theme import GAP_8, GAP_12, Tone
from app.widgets.workplace import Workplace

_EVERYTHING = "all"
_KIND = 2


class MovementOutreach(WorkTab):
    """Two targets on top; below them everything that was done in the year."""

    shows: ClassVar[set[str]] = {"Unit", "UnitName", "UnitActivity", "Evidence", "SettingValue"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._targets: dict[ActivityKind, UnitsTarget] = {}
        self.log = ActivityActions(workplace, self)
        self.cards = {kind: TargetCard() for kind in ActivityKind}
        self.missing = {kind: button(self.tr("Xem"), "eye") for kind in ActivityKind}
        self.new = self.action(
            self.tr("Ghi tuyên truyền…"), "plus", ("Ctrl+N",), self.add, "primary"
        )
        self.launch = self.action(
            self.tr("Ghi phát động…"),
            "flag",
            ("Ctrl+Shift+N",),
            lambda: self.log.note(ActivityKind.LAUNCH),
        )
        self.change = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.edit)
        self.files = self.action(
            self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.show_evidence
        )
        self.drop = self.action(self.tr("Xóa"), "trash-2", ("Ctrl+Del",), self.remove, "danger")
        self.chips = FilterChips()
        self.search = SearchBox(self.tr("Tìm đơn vị, nội dung, nơi tổ chức (Ctrl+F)"), self)
        self.table = RowTable(
            [
                Column(self.tr("Ngày"), 96),
                Column(self.tr("Đơn vị"), 290),
                Column(self.tr("Việc"), 116),
                Column(self.tr("Hình thức"), 170),
                Column(self.tr("Nội dung"), stretch=True),
                Column(self.tr("Số người"), 84, Align.RIGHT, summed=True),
                Column(self.tr("Tệp"), 50, Align.RIGHT),
            ],
            self.tr("dòng"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, self.tr("Nhật ký tuyên truyền"), self.year_words
        )
        self._build()
        self._connect()

    @override
    def reload(self) -> None:
        desk, today = self._workplace.desk, self._workplace.today()
        for target in desk.do(units_targets, self.year, today):
            self._targets[target.kind] = target
            self._show_target(target)
        lines = desk.do(outreach.log, self.year, today, None, self.search.value())
        self._show_chips(lines)
        kind = self.chips.value()
        shown = [line for line in lines if kind in {_EVERYTHING, line.facts.kind}]
        self._say_why_empty(hidden=len(lines) > len(shown))
        self.table.show_rows([self._row(line) for line in shown])
        self._on_chosen()

    @override
    def year_of(self, record_id: int) -> int | None:
        desk, today = self._workplace.desk, self._workplace.today()
        return desk.do(outreach.year_of, record_id, today)

    @override
    def show_record(self, record_id: int) -> None:
        """Choose a line, even one that the filters hide."""
        if not self.table.select(record_id):
            self.search.setText("")
            self.chips.set_value(_EVERYTHING)
            self.reload()
            self.table.select(record_id)

    def add(self) -> None:
        """Note outreach of one or more units."""
        self.log.note(ActivityKind.OUTREACH)

    def edit(self) -> None:
        """Correct the chosen line."""
        if keys := self._chosen():
            self.log.edit(keys[0])

    def show_evidence(self) -> None:
        """Open the scans and photos of the chosen line."""
        if keys := self._chosen():
            self.log.show_evidence(keys[0])

    def remove(self) -> None:
        """Take the chosen lines out; one press brings them back."""
        if keys := self._chosen():
            self.log.remove(keys)

    def open_missing(self, kind: ActivityKind) -> None:
        """Show who has not done it yet."""
        target = self._targets.get(kind)
        if target is None:
            return
        dialog = UnitsMissingDialog(target, self.year, self)
        dialog.note_asked.connect(lambda keys: self.log.note(kind, keys))
        dialog.opened.connect(lambda key: self.go.emit("unit", key))
        self.open_dialog(dialog)

    def _build(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GAP_12)
        for kind, card in self.cards.items():
            card.header.addWidget(self.missing[kind])
            cards.addWidget(card, 1)
        actions = self._in_row(self.new, self.launch, self.change, self.files, self.drop)
        filters = QHBoxLayout()
        filters.setSpacing(GAP_8)
        filters.addWidget(self.chips, 1)
        self.search.setMinimumWidth(360)
        filters.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_12, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(cards)
        column.addLayout(actions)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _in_row(self, *pushes: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for push in pushes:
            row.addWidget(push)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        for kind, card in self.cards.items():
            card.clicked.connect(lambda kind=kind: self.open_missing(kind))
            self.missing[kind].clicked.connect(lambda _on=False, kind=kind: self.open_missing(kind))
        self.chips.chosen.connect(lambda _key: self.reload())
        self.search.searched.connect(lambda _words: self.reload())
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(lambda _key: self.attempt(self.edit))
        self.table.empty_clicked.connect(lambda: self.attempt(self.add))

    def _show_target(self, target: UnitsTarget) -> None:
        launch = target.kind is ActivityKind.LAUNCH
        title = (
            self.tr("Thôn, cơ quan, đơn vị đã triển khai phong trào")
            if launch
            else self.tr("Bộ phận chuyên môn, tổ công nghệ số đã tuyên truyền")
        )
        reached = not target.missing and target.whole > 0
        self.cards[target.kind].show_target(
            title,
            target.done,
            target.whole,
            self.tr("Đạt chỉ tiêu 100%.") if reached else self.tr("Chỉ tiêu 100%."),
        )
        push = self.missing[target.kind]
        words = (
            self.tr("{count} chưa phát động…") if launch else self.tr("{count} chưa tuyên truyền…")
        )
        push.setText(words.format(count=len(target.missing)))
        push.setVisible(bool(target.missing))

    def _show_chips(self, lines: list[ActivityLine]) -> None:
        launches = sum(line.facts.kind is ActivityKind.LAUNCH for line in lines)
        self.chips.set_chips(
            [
                Chip(_EVERYTHING, self.tr("Tất cả"), len(lines)),
                Chip(ActivityKind.LAUNCH, self.tr("Phát động"), launches),
                Chip(ActivityKind.OUTREACH, self.tr("Tuyên truyền"), len(lines) - launches),
            ]
        )

    def _say_why_empty(self, *, hidden: bool) -> None:
        if self.search.value() or hidden:
            self.table.set_empty(self.tr("Không có dòng nào khớp. Hãy bớt điều kiện tìm."))
        else:
            self.table.set_empty(
                self.tr(
                    "Năm {year} chưa ghi lần phát động, tuyên truyền nào. Ghi một lần được cho"
                    " nhiều đơn vị."
                ).format(year=self.year),
                self.tr("Ghi tuyên truyền…"),
            )

    def _row(self, line: ActivityLine) -> Row:
        facts = line.facts
        launch = facts.kind is ActivityKind.LAUNCH
        did = self.tr("Phát động") if launch else self.tr("Tuyên truyền")
        channel = label(OUTREACH_CHANNEL_LABELS[facts.channel]) if facts.channel else ""
        content = " – ".join(filter(None, (facts.content, facts.place)))
        audience = "" if facts.audience is None else format_number(facts.audience)
        return Row(
            line.id,
            (
                short_date(line.on),
                line.unit,
                did,
                channel,
                content,
                audience,
                str(line.files) if line.files else "",
            ),
            (
                (line.on.toordinal(), line.id),
                sort_key(line.unit),
                did,
                sort_key(channel),
                sort_key(content),
                facts.audience or 0,
                line.files,
            ),
            {_KIND: Tone.GOOD if launch else Tone.INFO},
        )

    def _chosen(self) -> list[int]:
        keys = [key for key in self.table.selected_keys() if isinstance(key, int)]
        current = self.table.current_key()
        return keys or ([current] if isinstance(current, int) else [])

    def _on_chosen(self) -> None:
        chosen = bool(self._chosen())
        for push in (self.change, self.files, self.drop):
            push.setEnabled(chosen)
