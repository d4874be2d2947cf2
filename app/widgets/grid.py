"""The grid for scores: numeric keypad and Enter are enough."""

from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.grid_model import (
    GridColumn,
    GridRow,
    ScoreModel,
    Scores,
    Total,
)
from app.widgets.grid_view import ScoreDelegate, ScoreView
from app.widgets.number_box import write_number
from app.widgets.theme import GAP_4, GAP_12, GAP_16, style

__all__ = ["GridColumn", "GridRow", "ScoreGrid"]

_LEAST_TITLE, _MOST_TITLE, _CELL_WIDTH, _CELL_HEIGHT = 220, 560, 112, 34
_LEAST_LINES = 3


class ScoreGrid(QWidget):
    """Rows of scores with a live total and a line that says what is wrong.

    Signals:
        cell_changed: row key, column key, the new score or None.
        ended: Enter was pressed on the last open cell.
    """

    cell_changed = Signal(object, object, object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ScoreModel(self)
        self.view = ScoreView()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.said.fontMetrics().height() + 4)
        self._build()
        self.model.changed.connect(self.cell_changed)
        self.view.ended.connect(self.ended)
        self.model.refused.connect(self.say)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    def set_shape(
        self, rows: Sequence[GridRow], columns: Sequence[GridColumn], total: Total | None = None
    ) -> None:
        """Begin an empty grid; total turns the scores of a row into the text at its end."""
        headers = [self._header(column) for column in columns]
        if total is not None:
            headers.append(self.tr("Tổng điểm"))
        self.model.set_shape(rows, columns, total, headers)
        self._make_room_for(headers)
        self.say("")
        self._share_room()
        self._go_first()

    def set_values(self, values: Mapping[tuple[Hashable, Hashable], Decimal | None]) -> None:
        """Show these scores instead of all others."""
        at = self.view.currentIndex()
        self.model.set_values(values)
        self._return_to(at.row(), at.column())

    def block(self, row: Hashable, reason: str) -> None:
        """Take no scores in a row (recused, absent) and say why."""
        at = self.view.currentIndex()
        self.model.block(row, reason)
        self._return_to(at.row(), at.column())

    def mark(self, row: Hashable, column: Hashable, text: str) -> None:
        """Mark a cell with a remark, for instance a mismatch of the second typing."""
        at = self.view.currentIndex()
        self.model.mark(row, column, text)
        self._return_to(at.row(), at.column())

    def value(self, row: Hashable, column: Hashable) -> Decimal | None:
        """Return a score, or None."""
        return self.model.value(row, column)

    def values_of(self, row: Hashable) -> Scores:
        """Return the scores of a row in the order of the columns."""
        return self.model.values_of(row)

    def total_of(self, row: Hashable) -> str:
        """Return the total of a row as it is shown."""
        return self.model.total_of(row)

    def set_read_only(self, *, read_only: bool) -> None:
        """Only show the scores, for a closed session."""
        triggers = QAbstractItemView.EditTrigger
        self.view.read_only = read_only
        self.view.setEditTriggers(
            triggers.NoEditTriggers
            if read_only
            else triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        )

    def say(self, text: str, *, wrong: bool = True) -> None:
        """Say something under the grid."""
        self.said.setText(text)
        style(self.said, "error" if wrong else "hint")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the titles the room that the scores leave."""
        scores = self.model.columnCount() * _CELL_WIDTH + 2 * self.view.frameWidth()
        bar = self.view.verticalScrollBar().sizeHint().width()
        room = self.width() - scores - bar
        self.view.verticalHeader().setFixedWidth(min(max(room, _LEAST_TITLE), _MOST_TITLE))
        self.view.verticalHeader().geometriesChanged.emit()  # so that the cells follow at once

    def _make_room_for(self, headers: Sequence[str]) -> None:
        """Make the header as high as its longest title."""
        header = self.view.horizontalHeader()
        font = header.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        cell = QRect(0, 0, _CELL_WIDTH - GAP_16, _MOST_TITLE)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        heights = [metrics.boundingRect(cell, flags, text).height() for text in headers]
        least = _LEAST_LINES * metrics.lineSpacing()
        header.setFixedHeight(max(least, *heights, 0) + GAP_12)

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ScoreDelegate(view, self.model))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().setDefaultSectionSize(_CELL_HEIGHT)
        view.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        view.horizontalHeader().setDefaultSectionSize(_CELL_WIDTH)
        view.horizontalHeader().setHighlightSections(True)
        view.verticalHeader().setProperty("side", True)
        self.set_read_only(read_only=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(view, 1)
        column.addWidget(self.said)
        self.setFocusProxy(view)

    def _header(self, column: GridColumn) -> str:
        text = self.tr("{title}\n(tối đa {maximum})")
        return text.format(title=column.title, maximum=write_number(column.maximum))

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.say(self.model.note_at(now.row(), now.column()), wrong=False)

    def _go_first(self) -> None:
        for row in range(len(self.model.rows)):
            if self.model.open_at(row, 0):
                self.view.setCurrentIndex(self.model.index(row, 0))
                return

    def _return_to(self, row: int, column: int) -> None:
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, column))
        else:
            self._go_first()
