"""Bảng có ngày áp dụng: the frame of lines that hold from a day on; each change counts at once."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.errors import Refusal
from app.widgets.buttons import button
from app.widgets.messages import show_refusal
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

_Gone = TypeVar("_Gone")


class DatedLinesDialog(QDialog):
    """A table of such lines; subclasses say which, how one is edited, and how one is taken off."""

    def __init__(
        self,
        workplace: Workplace,
        columns: Sequence[Column],
        size: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.resize(*size)
        self._workplace = workplace
        self.toast = Toast(self)
        self.heading, self.note, self.foot = QLabel(), QLabel(), QLabel()
        self.table = RowTable(columns, self.tr("dòng"))
        self.new = button(self.tr("&Thêm dòng…"), "plus", "primary")
        self.change = button(self.tr("&Sửa…"), "pencil")
        self.off = button(self.tr("&Bỏ"), "x")
        self.close_button = button(self.tr("Đón&g"), "x")
        self._lay_out()
        self.new.clicked.connect(lambda: self.open_line(None))
        self.change.clicked.connect(self._open_current)
        self.off.clicked.connect(self.take_off)
        self.close_button.clicked.connect(self.accept)
        self.table.opened.connect(lambda _key: self._open_current())
        self.table.chosen.connect(lambda _key: self._on_chosen())

    def reload(self) -> None:
        """Read the lines again."""
        raise NotImplementedError

    def open_line(self, line_id: int | None) -> None:
        """Open the form of a line, or of a new one."""
        raise NotImplementedError

    def take_off(self) -> None:
        """Take the chosen line off, with a way back."""
        raise NotImplementedError

    def current_id(self) -> int | None:
        """Return the key of the chosen line."""
        key = self.table.current_key()
        return key if isinstance(key, int) else None

    def show_lines(self, rows: Sequence[Row]) -> None:
        """Show these lines; one of them stays chosen."""
        self.table.show_rows(rows)
        if rows and self.table.current_key() is None:
            self.table.select(rows[0].key)
        self._on_chosen()

    def say(self, heading: str, note: str, empty: str) -> None:
        """Say what the table is, how it is changed, and what to do while it is empty."""
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.note.setText(note)
        self.table.set_empty(empty)

    def taken_off(
        self, off: Callable[[], _Gone], back: Callable[[_Gone], object], said: str
    ) -> None:
        """Take a line off and offer to put back what came of it; a refusal is shown."""
        try:
            gone = off()
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.reload()
        self.toast.say(said, lambda: self._put_back(back, gone))

    def _put_back(self, back: Callable[[_Gone], object], gone: _Gone) -> None:
        back(gone)
        self.reload()

    def _lay_out(self) -> None:
        style(self.heading, "heading")
        style(self.note, "muted")
        style(self.foot, "strong")
        self.note.setWordWrap(True)
        self.foot.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for push in (self.new, self.change, self.off):
            row.addWidget(push)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        for widget in (self.heading, self.note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)
        column.addLayout(row)

    def _open_current(self) -> None:
        if self.current_id() is not None:
            self.open_line(self.current_id())

    def _on_chosen(self) -> None:
        for push in (self.change, self.off):
            push.setEnabled(self.current_id() is not None)
