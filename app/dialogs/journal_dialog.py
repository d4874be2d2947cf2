"""Mục nhật ký: one entry whole; and the journal of one idea."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.paper_dialog import PaperDialog
from app.services import journal_papers, journal_reading
from app.services.journal_reading import JournalLine, JournalWish
from app.widgets.buttons import button
from app.widgets.journal_table import columns, rows, translated
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace

_ENTRY, _IDEA = (820, 460), (1100, 600)


class JournalEntryDialog(QDialog):
    """One entry: each field with what it said and what it says."""

    def __init__(self, line: JournalLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mục nhật ký"))
        self.resize(*_ENTRY)
        heading = QLabel(f"{translated(line.action)} {translated(line.record)}")
        style(heading, "heading")
        words = self.tr("{who}, {at}")
        note = QLabel(words.format(who=line.who or "–", at=f"{line.at:%H:%M %d/%m/%Y}"))
        style(note, "muted")
        self.table = RowTable(
            [
                Column(self.tr("Mục"), 200),
                Column(self.tr("Trước"), 270),
                Column(self.tr("Sau"), 300, stretch=True),
            ],
            self.tr("mục"),
        )
        self.table.show_rows(
            [
                Row(at, (translated(each.label), each.before, each.after))
                for at, each in enumerate(line.changes)
            ]
        )
        self.table.set_empty(self.tr("Mục này không đổi gì mà sổ cho người xem."))
        _lay_out(self, (heading, note, self.table))


class IdeaJournalDialog(QDialog):
    """Everything that was done to one idea and to what hangs on it."""

    def __init__(
        self, workplace: Workplace, idea_id: int, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._wish = workplace, JournalWish(idea_id=idea_id)
        self.setWindowTitle(self.tr("Nhật ký của ý tưởng"))
        self.resize(*_IDEA)
        self.dialog: QDialog | None = None
        heading = QLabel(title)
        heading.setWordWrap(True)
        style(heading, "heading")
        self.table = RowTable(columns(), self.tr("mục"))
        lines = workplace.desk.do(journal_reading.read, self._wish)
        self._lines = {each.id: each for each in lines}
        self.table.show_rows(rows(lines))
        self.table.opened.connect(self._on_opened)
        self.print_button = button(self.tr("&In trích nhật ký…"), "printer")
        self.print_button.clicked.connect(self.print_extract)
        _lay_out(self, (heading, self.table), self.print_button)

    def print_extract(self) -> None:
        """Show the extract, to be printed."""
        desk, today = self._workplace.desk, self._workplace.today()
        paper = desk.do(journal_papers.extract_paper, self._wish, today)
        self._open(PaperDialog(self._workplace, [paper], self))

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            self._open(JournalEntryDialog(self._lines[key], self))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()


def _lay_out(dialog: QDialog, parts: tuple[QWidget, ...], *more: QWidget) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
    column.setSpacing(GAP_8)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, RowTable) else 0)
    close = button(QCoreApplication.translate("JournalDialog", "&Đóng"), "x")
    close.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    for each in more:
        row.addWidget(each)
    row.addStretch(1)
    row.addWidget(close)
    column.addLayout(row)
