"""Các chỗ ghi của biểu: every mark with its cells and its value; the chosen one told in full."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.figure_dialog import figure_words
from app.dialogs.province_values_box import VARIANT_WORDS
from app.rules.province_form import Mark
from app.rules.sheet_places import column_letters
from app.services import province_values
from app.services.breakdowns import By
from app.services.province_pointing import BY_WORDS
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, style


class MarkList(QWidget):
    """The marks of a form.

    Signals:
        opened: number of a mark from 0 whose cells are wanted.
        removed: number of a mark from 0 that is not wanted any more.
    """

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[Mark] = ()
        self.table = RowTable(
            [
                Column(self.tr("Số"), 48, Align.RIGHT),
                Column(self.tr("Chỗ ghi"), 150),
                Column(self.tr("Số liệu"), 200, stretch=True),
            ],
            self.tr("chỗ ghi"),
        )
        self.told = QLabel()
        self.remove_button = button(self.tr("&Bỏ chỗ ghi"), "trash-2")
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(self.opened.emit)
        self.remove_button.clicked.connect(self._on_remove)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks, numbered from 1."""
        self._marks = tuple(marks)
        self.table.show_rows([self._row(n, each) for n, each in enumerate(self._marks)])
        self._on_chosen()

    def select(self, number: int) -> None:
        """Make a mark the current one, by its number from 0."""
        self.table.select(number)

    def _row(self, at: int, mark: Mark) -> Row:
        value = figure_words(province_values.choice(mark.code).label)
        cells = (str(at + 1), f"{mark.sheet}!{mark.where}", value)
        return Row(at, cells, (at, *cells[1:]))

    def _on_chosen(self) -> None:
        at = self.table.current_key()
        self.remove_button.setEnabled(isinstance(at, int))
        self.told.setText(self._words(self._marks[at]) if isinstance(at, int) else "")

    def _words(self, mark: Mark) -> str:
        words = self.tr("{period}, toàn xã.")
        if mark.by:
            words = self.tr("{period}, theo {by}, tên ở cột {line}.")
            if not mark.upright:
                words = self.tr("{period}, theo {by}, tên ở hàng {line}.")
        line = column_letters(mark.names) if mark.upright else str(mark.names + 1)
        by = label(BY_WORDS[By(mark.by)]) if mark.by else ""
        return words.format(period=label(VARIANT_WORDS[mark.variant]), by=by, line=line)

    def _on_remove(self) -> None:
        at = self.table.current_key()
        if isinstance(at, int):
            self.removed.emit(at)

    def _build(self) -> None:
        title = QLabel(self.tr("&Các chỗ ghi"))
        title.setBuddy(self.table.view)
        style(self.told, "muted")
        self.told.setWordWrap(True)
        self.table.set_empty(self.tr("Chưa có chỗ ghi nào. Chọn ô bên trái rồi chọn số liệu."))
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(title)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
