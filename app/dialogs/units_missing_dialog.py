"""Đơn vị chưa làm: who has not launched the movement or done outreach, and whom to ring up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.unit import UNIT_KIND_LABELS, ActivityKind
from app.services.outreach_targets import UnitsTarget
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style


class UnitsMissingDialog(QDialog):
    """A list to work off: ring up, then note for those that have done it since.

    Signals:
        note_asked: keys of the units for which something is noted.
        opened: key of the unit that the clerk wants to see.
    """

    note_asked = Signal(object)
    opened = Signal(int)

    def __init__(self, target: UnitsTarget, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._launch = target.kind is ActivityKind.LAUNCH
        self.heading = QLabel(self._title(year))
        self.hint = QLabel(
            self.tr(
                "Chọn một hay nhiều dòng (Ctrl, Shift) rồi ghi; không chọn thì ghi cả danh sách."
            )
        )
        self.table = RowTable(
            [
                Column(self.tr("Đơn vị"), stretch=True),
                Column(self.tr("Loại"), 210),
                Column(self.tr("Người liên hệ"), 160),
                Column(self.tr("Điện thoại"), 130),
            ],
            self.tr("đơn vị"),
        )
        self.note = button(
            self.tr("Ghi phát động…") if self._launch else self.tr("Ghi tuyên truyền…"),
            "megaphone",
            "primary",
        )
        self.open_unit = button(self.tr("Mở đơn vị"), "external-link")
        self.close_box = button(self.tr("Đóng"))
        self._build()
        self.table.show_rows(
            [
                Row(
                    unit.id,
                    (unit.name, label(UNIT_KIND_LABELS[unit.kind]), unit.contact, unit.phone),
                )
                for unit in target.missing
            ]
        )
        self.note.setEnabled(bool(target.missing))
        self._keys = tuple(unit.id for unit in target.missing)
        self.note.clicked.connect(self._on_note)
        self.open_unit.clicked.connect(lambda: self._on_opened(self.table.current_key()))
        self.table.opened.connect(self._on_opened)
        self.table.chosen.connect(lambda key: self.open_unit.setEnabled(key is not None))
        self.close_box.clicked.connect(self.reject)

    def _title(self, year: int) -> str:
        words = (
            self.tr("Đơn vị chưa phát động phong trào, tính đến hết năm {year}")
            if self._launch
            else self.tr("Bộ phận, tổ công nghệ số chưa tuyên truyền trong năm {year}")
        )
        return words.format(year=year)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Đơn vị chưa làm"))
        self.resize(860, 500)
        style(self.heading, "title")
        style(self.hint, "muted")
        self.heading.setWordWrap(True)
        self.table.set_empty(self.tr("Không còn đơn vị nào: chỉ tiêu đã đạt 100%."))
        self.open_unit.setEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.note)
        foot.addWidget(self.open_unit)
        foot.addStretch(1)
        foot.addWidget(self.close_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _on_note(self) -> None:
        chosen = tuple(key for key in self.table.selected_keys() if isinstance(key, int))
        self.accept()
        self.note_asked.emit(chosen or self._keys)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            self.accept()
            self.opened.emit(key)
