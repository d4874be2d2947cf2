"""A part that is a list: actions above, the table, and below it all that is known of one line."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.list_export import ListExport
from app.dialogs.reason_dialog import ReasonDialog
from app.rules.dates import short_date
from app.views.work_tab import WorkTab
from app.widgets.card import Card
from app.widgets.table import Column, RowTable
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.workplace import Workplace

_DETAIL_LINES = 7


class RecordTab(WorkTab):
    """The frame of such a part; it says which columns and actions it has and what a line tells."""

    table: RowTable
    list_export: ListExport

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.summary = QLabel()
        self.detail = QLabel()
        self._card = Card()

    def make_table(self, columns: Sequence[Column], noun: str, empty: str, button: str) -> None:
        """Make the table; an empty one says what to do first, with the button that does it."""
        self.table = RowTable(columns, noun)
        self.table.set_empty(empty, button)
        self.list_export = ListExport(
            self._workplace, self.table, self, self.list_title(), self.year_words
        )
        self.table.chosen.connect(lambda _key: self.on_chosen())
        self.table.empty_clicked.connect(lambda: self.attempt(self.add))
        self.setFocusProxy(self.table)

    def list_title(self) -> str:
        """Return what the list is called in a file; empty for "Danh sách …"."""
        return ""

    def add(self) -> None:
        """Add a line (Ctrl+N)."""

    def lay_out(self, actions: Sequence[QPushButton], *, aside: Sequence[QWidget] = ()) -> None:
        """Put the actions in a row above the table; what is aside stands at the right end."""
        style(self.summary, "muted")
        self.summary.setWordWrap(True)
        self.summary.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for push in actions:
            row.addWidget(push)
        row.addStretch(1)
        for widget in aside:
            row.addWidget(widget)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._card.add(self.detail)
        self._card.setMaximumHeight(self.fontMetrics().lineSpacing() * (_DETAIL_LINES + 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self.summary)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._card)
        self.on_chosen()

    def show_summary(self, text: str) -> None:
        """Say in one line how the list stands."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text))

    def show_detail(self, lines: Sequence[str]) -> None:
        """Show what is known of the chosen line; nothing hides the card."""
        said = [line for line in lines if line]
        self.detail.setText("\n".join(said))
        self._card.setVisible(bool(said))

    def on_chosen(self) -> None:
        """Follow the chosen line: what is known of it, which actions it allows."""

    def chosen_id(self) -> int:
        """Return the key of the chosen line, 0 without one."""
        key = self.table.current_key()
        return key if isinstance(key, int) else 0

    def due_words(self, due: date | None, late: int) -> str:
        """Return the day something is due, and by how much it is late."""
        day = short_date(due) if due else ""
        if not late:
            return day
        return self.tr("{day} (muộn {count} ngày)").format(day=day, count=late)

    @override
    def show_record(self, record_id: int) -> None:
        """Choose a line that another screen named."""
        self.table.select(record_id)
        self.table.setFocus()

    def ask_reason(self, title: str, note: str, step: Callable[[str], object]) -> None:
        """Ask why, then take a step that leaves a trace."""
        self.open_dialog(ReasonDialog(title, note, step, self))
