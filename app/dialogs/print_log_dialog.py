"""Sổ in Giấy khen: when each certificate of a decision was printed, by whom and why again."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.dates import short_date
from app.rules.printing import CERTIFICATE_LOOK_LABELS
from app.services import print_log
from app.services.print_log import PrintRow
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_12, GAP_16, GAP_24, style
from app.widgets.workplace import Workplace


class PrintLogDialog(QDialog):
    """The prints of a decision's certificates, the latest first; only to read."""

    def __init__(
        self, workplace: Workplace, decision_id: int, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sổ in Giấy khen"))
        self.heading = QLabel(title)
        self.table = RowTable(
            [
                Column(self.tr("Người được khen"), stretch=True),
                Column(self.tr("Lần in"), 70, Align.RIGHT),
                Column(self.tr("In lúc"), 140),
                Column(self.tr("Mẫu in"), 240),
                Column(self.tr("Người in"), 150),
                Column(self.tr("Lý do in lại"), 200),
            ],
            self.tr("lần in"),
        )
        self.close_button = button(self.tr("&Đóng"))
        self._build()
        rows = workplace.desk.do(print_log.list_prints, decision_id)
        self.table.show_rows([_row(row) for row in rows])
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        style(self.heading, "heading")
        self.heading.setWordWrap(True)
        self.table.set_empty(self.tr("Chưa in Giấy khen nào của quyết định này."))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.resize(1100, 520)
        self.table.setFocus()


def _row(row: PrintRow) -> Row:
    at = row.printed_at
    texts = (
        row.recipient,
        str(row.copy),
        f"{short_date(at.date())} {at:%H:%M}",
        row.stock or label(CERTIFICATE_LOOK_LABELS[row.look]),
        row.printed_by,
        row.reason,
    )
    sorting = (row.recipient, row.copy, at.timestamp(), texts[3], row.printed_by, row.reason)
    return Row(row.id, texts, sorting)
