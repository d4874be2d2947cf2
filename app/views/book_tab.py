"""A tab of Hệ thống: one book of the office as a table, and what can be done with its lines."""

from collections.abc import Callable, Hashable, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.dialogs.list_export import ListExport
from app.rules.errors import Refusal
from app.widgets.buttons import Kind, button
from app.widgets.messages import show_refusal
from app.widgets.table import Column, RowTable
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.workplace import Workplace


class BookTab(QWidget):
    """The frame of every book; a book says its columns, its rows and its actions."""

    shows: ClassVar[set[str]] = set()

    def __init__(
        self,
        workplace: Workplace,
        columns: Sequence[Column],
        noun: str,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.dialog: QDialog | None = None
        self.note = QLabel(note)
        self.action_row = QHBoxLayout()
        self.table = RowTable(columns, noun)
        self.list_export = ListExport(workplace, self.table, self)
        self._on_rows: list[QPushButton] = []
        self._lay_out()
        self.table.opened.connect(lambda _key: self.edit())
        self.table.chosen.connect(lambda _key: self._on_chosen())

    def reload(self) -> None:
        """Read the book again."""
        raise NotImplementedError

    def edit(self) -> None:
        """Change the current line."""
        raise NotImplementedError

    def add_action(
        self,
        text: str,
        icon: str,
        slot: Callable[[], object],
        kind: Kind = "plain",
        *,
        on_row: bool = False,
    ) -> QPushButton:
        """Add a button above the table; one for a line is grey while none is chosen."""
        made = button(text, icon, kind)
        made.clicked.connect(lambda: self._try(slot))
        self.action_row.addWidget(made)
        if on_row:
            self._on_rows.append(made)
            made.setEnabled(False)
        return made

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a form over this tab."""
        self.dialog = dialog
        dialog.open()

    def current(self) -> Hashable | None:
        """Return the key of the current line."""
        return self.table.current_key()

    def _lay_out(self) -> None:
        self.note.setWordWrap(True)
        self.note.setVisible(bool(self.note.text()))
        style(self.note, "muted")
        self.action_row.setSpacing(GAP_8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_12, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.addLayout(self.action_row)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _try(self, slot: Callable[[], object]) -> None:
        try:
            slot()
        except Refusal as refusal:
            show_refusal(self, refusal)

    def _on_chosen(self) -> None:
        for made in self._on_rows:
            made.setEnabled(self.current() is not None)
