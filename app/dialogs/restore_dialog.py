"""Khôi phục: what a backup holds beside what there is now, before it takes its place."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.dates import short_date
from app.rules.errors import Refusal
from app.rules.money import format_number
from app.services import restoring
from app.services.backups import Backup
from app.services.restoring import Comparison, CountLine
from app.widgets.buttons import button
from app.widgets.help_box import show_help
from app.widgets.messages import label, said
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, Tone, style

_SIZE = (760, 620)
_DIFFERENCE = 3


class RestoreDialog(QDialog):
    """Counts side by side and the newest ideas of the backup.

    Signals:
        chosen: the backup that is to take the place of the data file, a Path.
    """

    chosen = Signal(object)

    def __init__(self, data_file: Path, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup = backup
        self.heading, self.note, self.newest = QLabel(), QLabel(), QLabel()
        self.table = RowTable(
            [
                Column(self.tr("Trong sổ"), 200, stretch=True),
                Column(self.tr("Hiện nay"), 120, Align.RIGHT),
                Column(self.tr("Bản sao lưu"), 130, Align.RIGHT),
                Column(self.tr("Chênh lệch"), 130),
            ],
            self.tr("mục"),
        )
        self.restore_button = button(self.tr("&Khôi phục"), "undo-2", "danger")
        self.cancel_button = button(self.tr("&Hủy"))
        self._build()
        self.restore_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        try:
            self._show(restoring.compare(data_file, backup.path, backup.facts))
        except Refusal as refusal:
            self.note.setText(said(refusal))
            style(self.note, "error")
            self.restore_button.setEnabled(False)

    @override
    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self._backup.path)

    def _show(self, seen: Comparison) -> None:
        self.table.show_rows([_row(n, each) for n, each in enumerate(seen.lines)])
        lines = [
            self.tr("{number}/{year}, {day}: {title}").format(
                number=each.number,
                year=each.year,
                day=short_date(date.fromisoformat(each.received_on)),
                title=each.title,
            )
            for each in seen.then.newest
        ]
        head = self.tr("Ý tưởng mới nhất trong bản sao lưu:")
        self.newest.setText("\n".join((head, *lines)) if lines else "")

    def _build(self) -> None:
        at = f"{self._backup.at:%H:%M %d/%m/%Y}"
        title = self.tr("Khôi phục về lúc {at}").format(at=at)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        QShortcut(QKeySequence("F1"), self, lambda: show_help(self, "system"))
        self.heading.setText(title)
        self.note.setText(
            self.tr(
                "Mọi thay đổi sau lúc ấy sẽ không còn trong sổ. Dữ liệu hiện nay được sao lưu"
                " trước khi khôi phục nên lấy lại được."
            )
        )
        for line, look in ((self.heading, "heading"), (self.note, "muted"), (self.newest, "hint")):
            style(line, look)
            line.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_12)
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(self.newest)
        column.addLayout(foot)


def _row(at: int, each: CountLine) -> Row:
    change = None if each.now is None else each.then - each.now
    shown = "" if not change else f"{'+' if change > 0 else ''}{format_number(change)}"
    now = "?" if each.now is None else format_number(each.now)
    cells = (label(each.label), now, format_number(each.then), shown)
    tones = {_DIFFERENCE: Tone.WARN if change and change < 0 else Tone.INFO} if shown else {}
    return Row(at, cells, (at, each.now or 0, each.then, change or 0), tones)
