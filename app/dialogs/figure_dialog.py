"""Bản ghi sau con số: the list of records that a figure counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.list_export import ListExport
from app.rules.dates import short_date
from app.rules.masking import PersonalData
from app.services.figure_definition import Figure, RecordKind
from app.services.figure_records import RecordRow, records
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace


def figure_words(text: str) -> str:
    """Return a label or sentence of the catalogue in the language of the screen."""
    return QCoreApplication.translate("Figure", text)


@dataclass(frozen=True)
class Listed:
    """Records to list: what they are, which; span: in which days, of whom; how they are counted."""

    heading: str
    kind: RecordKind
    ids: Sequence[int]
    span: str = ""
    sentence: str = ""


class RecordsDialog(QDialog):
    """What was counted, line by line; Enter opens the record where it is worked on.

    Signals:
        opened: place and key of the record that the clerk wants to see.
    """

    opened = Signal(str, int)

    def __init__(self, workplace: Workplace, listed: Listed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, RecordRow] = {}
        self.heading = QLabel(listed.heading)
        self.sentence = QLabel(listed.sentence)
        self.span = QLabel(listed.span)
        name, detail = PersonalData.TITLE, None
        if listed.kind is RecordKind.AUTHOR:
            name, detail = PersonalData.AUTHORS, PersonalData.TITLE
        self.table = RowTable(
            [
                Column(self.tr("Số"), 130),
                Column(self.tr("Tên"), stretch=True, personal=name),
                Column(self.tr("Chi tiết"), 250, personal=detail),
                Column(self.tr("Ngày"), 100),
            ],
            self.tr("bản ghi"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, listed.heading, lambda: listed.span
        )
        self.open_record = button(self.tr("Mở bản ghi"), "external-link", "primary")
        self.close_box = button(self.tr("Đóng"))
        self._build()
        self.table.opened.connect(self._on_opened)
        self.table.chosen.connect(lambda key: self.open_record.setEnabled(key is not None))
        self.open_record.clicked.connect(lambda: self._on_opened(self.table.current_key()))
        self.close_box.clicked.connect(self.reject)
        self._show(workplace.desk.do(records, listed.kind, listed.ids))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Bản ghi sau con số"))
        self.resize(860, 520)
        style(self.heading, "title")
        style(self.sentence, "muted")
        style(self.span, "muted")
        for text in (self.heading, self.sentence):
            text.setWordWrap(True)
        for text in (self.span, self.sentence):
            text.setVisible(bool(text.text()))
        self.table.set_empty(self.tr("Con số này bằng 0: không có bản ghi nào được tính."))
        self.open_record.setEnabled(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.open_record)
        foot.addWidget(self.close_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        for widget in (self.heading, self.sentence, self.span):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _show(self, found: Sequence[RecordRow]) -> None:
        self._rows = {row.id: row for row in found}
        self.table.show_rows(
            [
                Row(
                    row.id,
                    (label(row.code), row.title, label(row.detail), _day(row)),
                    (row.code, row.title, row.detail, row.on.toordinal() if row.on else 0),
                    idea_id=row.idea_id,
                )
                for row in found
            ]
        )
        if found:
            self.table.select(found[0].id)
        self.table.setFocus()

    def _on_opened(self, key: object) -> None:
        row = self._rows.get(key) if isinstance(key, int) else None
        if row is not None:
            self.accept()
            self.opened.emit(row.place, row.place_id)


class FigureDialog(RecordsDialog):
    """What a figure of the catalogue counted."""

    def __init__(
        self,
        workplace: Workplace,
        figure: Figure,
        ids: Sequence[int],
        span: str = "",
        parent: QWidget | None = None,
    ) -> None:
        label, sentence = figure_words(figure.label), figure_words(figure.sentence)
        super().__init__(workplace, Listed(label, figure.kind, ids, span, sentence), parent)


def _day(row: RecordRow) -> str:
    return short_date(row.on) if row.on else ""
