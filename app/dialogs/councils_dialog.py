"""Các hội đồng: which there are; one is set up, looked at or changed from here."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.dialogs.council_dialog import CouncilDialog
from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.paper_source import Of, Source
from app.services import councils, paper_catalogue
from app.widgets.buttons import button
from app.widgets.messages import show_refusal
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.workplace import Workplace

_SIZE = (820, 440)


class CouncilsDialog(QDialog):
    """A list of councils with a form for each.

    Signals:
        saved: the id of a council that was written.
    """

    saved = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        self.table = RowTable(
            (
                Column(self.tr("Hội đồng"), 300, stretch=True),
                Column(self.tr("Quyết định"), 160),
                Column(self.tr("Ngày"), 110),
                Column(self.tr("Thành viên"), 100, Align.RIGHT),
            ),
            self.tr("hội đồng"),
        )
        self.new = button(self.tr("&Lập hội đồng"), "plus", "primary")
        self.change = button(self.tr("&Sửa"), "pencil")
        self.paper = button(self.tr("&Quyết định thành lập…"), "printer")
        self.shut = button(self.tr("Đón&g"))
        self._build()
        self.reload()
        self.new.clicked.connect(self.new_council)
        self.change.clicked.connect(lambda: self.open_council(self.table.current_key()))
        self.paper.clicked.connect(self.open_paper)
        self.shut.clicked.connect(self.accept)
        self.table.opened.connect(self.open_council)
        self.table.empty_clicked.connect(self.new_council)

    def reload(self) -> None:
        """Read the councils again."""
        rows = self._workplace.desk.do(councils.list_councils)
        self.table.show_rows(
            [
                Row(
                    row.id,
                    (
                        row.name,
                        row.decision_number,
                        short_date(row.decision_date) if row.decision_date else "",
                        str(row.members),
                    ),
                )
                for row in rows
            ]
        )
        if self.table.current_key() is None and rows:
            self.table.select(rows[0].id)
        self.change.setEnabled(bool(rows))
        self.paper.setEnabled(bool(rows))

    def new_council(self) -> None:
        """Set up a council."""
        self._open(CouncilDialog(self._workplace, None, self))

    def open_council(self, key: object) -> None:
        """Look at a council or change it."""
        if isinstance(key, int):
            self._open(CouncilDialog(self._workplace, key, self))

    def open_paper(self) -> None:
        """Show the decision that sets up the council that is chosen."""
        key = self.table.current_key()
        if not isinstance(key, int):
            return
        source = Source(DocumentKind.COUNCIL_DECISION, Of.COUNCIL, str(key))
        try:
            paper = self._workplace.desk.do(paper_catalogue.make, source, self._workplace.today())
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            return
        self.dialog = PaperDialog(self._workplace, [paper], self)
        self.dialog.open()

    def _open(self, dialog: CouncilDialog) -> None:
        self.dialog = dialog
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _on_saved(self, council_id: object) -> None:
        self.reload()
        if isinstance(council_id, int):
            self.table.select(council_id)
        self.saved.emit(council_id)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Hội đồng"))
        self.resize(*_SIZE)
        heading = QLabel(self.tr("Hội đồng"))
        style(heading, "heading")
        self.table.set_empty(self.tr("Chưa có hội đồng nào."), self.tr("Lập hội đồng"))
        self.new.setToolTip(self.tr("Lập hội đồng mới (Ctrl+N)"))
        self.change.setToolTip(self.tr("Xem và sửa hội đồng đang chọn (Enter)"))
        self.paper.setToolTip(self.tr("Quyết định thành lập hội đồng đang chọn (Alt+Q)"))
        self.shut.setToolTip(self.tr("Đóng (Esc)"))
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new_council)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.new)
        foot.addWidget(self.change)
        foot.addWidget(self.paper)
        foot.addStretch(1)
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.setFocus()
