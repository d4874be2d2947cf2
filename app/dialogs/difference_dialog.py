"""Khác biệt của một số liệu: which records were gained, lost or moved since the report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.figure_dialog import figure_words
from app.rules.dates import short_date
from app.rules.money import format_number
from app.services import issued_changes
from app.services.issued_changes import CHANGE_KIND_LABELS, ChangedRecord, ChangeKind
from app.services.issued_figures import Difference
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, Tone, style
from app.widgets.workplace import Workplace

_TONES = {ChangeKind.GAINED: Tone.GOOD, ChangeKind.LOST: Tone.BAD}


class DifferenceDialog(QDialog):
    """The records behind one difference; Enter opens the record where it is worked on.

    Signals:
        opened: place and key of the record that the clerk wants to see.
    """

    opened = Signal(str, int)

    def __init__(
        self,
        workplace: Workplace,
        report_id: int,
        difference: Difference,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        found = workplace.desk.do(issued_changes.changed_records, report_id, difference.name)
        self._records = {each.id: each for each in found}
        self.heading = QLabel(figure_words(difference.label))
        self.sums = QLabel(
            self.tr("Khi ban hành: {then}; hiện nay: {now}.").format(
                then=format_number(difference.then), now=format_number(difference.now)
            )
        )
        self.table = RowTable(
            [
                Column(self.tr("Thay đổi"), 150),
                Column(self.tr("Số"), 130),
                Column(self.tr("Tên"), stretch=True),
                Column(self.tr("Khi ban hành"), 130),
                Column(self.tr("Hiện nay"), 130),
            ],
            self.tr("bản ghi"),
        )
        self.open_record = button(self.tr("Mở bản ghi"), "external-link", "primary")
        self.close_box = button(self.tr("Đóng"))
        self._build()
        self.table.opened.connect(self._on_opened)
        self.table.chosen.connect(self._on_chosen)
        self.open_record.clicked.connect(lambda: self._on_opened(self.table.current_key()))
        self.close_box.clicked.connect(self.reject)
        self.table.show_rows([self._row(each) for each in found])
        if found:
            self.table.select(found[0].id)
        self.table.setFocus()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Khác biệt từ khi ban hành"))
        self.resize(900, 480)
        style(self.heading, "title")
        style(self.sums, "muted")
        self.heading.setWordWrap(True)
        self.table.set_empty(self.tr("Số liệu hiện nay giống hệt khi ban hành."))
        self.open_record.setEnabled(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.open_record)
        foot.addWidget(self.close_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        column.addWidget(self.heading)
        column.addWidget(self.sums)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _row(self, each: ChangedRecord) -> Row:
        then, now = _worth(each) if each.kind is ChangeKind.WORTH else _days(each)
        gone = self.tr("Bản ghi không còn trong sổ")
        code, title = (label(each.row.code), each.row.title) if each.row else ("", gone)
        kind = label(CHANGE_KIND_LABELS[each.kind])
        tones = {0: _TONES.get(each.kind, Tone.WARN)}
        return Row(each.id, (kind, code, title, then, now), None, tones)

    def _on_chosen(self, key: object) -> None:
        each = self._records.get(key) if isinstance(key, int) else None
        self.open_record.setEnabled(each is not None and each.row is not None)

    def _on_opened(self, key: object) -> None:
        each = self._records.get(key) if isinstance(key, int) else None
        if each is not None and each.row is not None:
            self.accept()
            self.opened.emit(each.row.place, each.row.place_id)


def _days(each: ChangedRecord) -> tuple[str, str]:
    return (short_date(each.then) if each.then else "", short_date(each.now) if each.now else "")


def _worth(each: ChangedRecord) -> tuple[str, str]:
    return (format_number(each.then_amount or 0), format_number(each.now_amount or 0))
