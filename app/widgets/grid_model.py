"""The scores of a grid: what is there, what may be typed, what each row adds up to."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from app.widgets.number_box import write_number
from app.widgets.score_box import BadScore, read_score
from app.widgets.table_model import ROOT, Index

Scores = tuple[Decimal | None, ...]
Total = Callable[[Scores], str]
BLOCKED_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MARK_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_CENTER = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class GridRow:
    """A row: a member's sheet or an idea."""

    key: Hashable
    title: str
    note: str = ""


@dataclass(frozen=True)
class GridColumn:
    """A criterion with its maximum and its step."""

    key: Hashable
    title: str
    maximum: Decimal
    step: Decimal = Decimal("0.5")


class ScoreModel(QAbstractTableModel):
    """Scores by row and column; every text that Qt asks for is ready beforehand.

    Signals:
        changed: row key, column key, the new score or None.
        refused: why what was typed is no score; empty when all is well.
    """

    changed = Signal(object, object, object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[GridRow, ...] = ()
        self.columns: tuple[GridColumn, ...] = ()
        self._total: Total | None = None
        self._headers: tuple[str, ...] = ()
        self._scores: dict[tuple[Hashable, Hashable], Decimal] = {}
        self._totals: dict[Hashable, str] = {}
        self._blocked: dict[Hashable, str] = {}
        self._marks: dict[tuple[Hashable, Hashable], str] = {}

    def set_shape(
        self,
        rows: Sequence[GridRow],
        columns: Sequence[GridColumn],
        total: Total | None,
        headers: Sequence[str],
    ) -> None:
        """Begin an empty grid; headers hold one text per column and one for the total."""
        self.beginResetModel()
        self.rows, self.columns = tuple(rows), tuple(columns)
        self._total, self._headers = total, tuple(headers)
        self._scores, self._blocked, self._marks = {}, {}, {}
        self._sum_all()
        self.endResetModel()

    def set_values(self, values: Mapping[tuple[Hashable, Hashable], Decimal | None]) -> None:
        """Show these scores instead of all others."""
        self.beginResetModel()
        self._scores = {at: score for at, score in values.items() if score is not None}
        self._sum_all()
        self.endResetModel()

    def block(self, row: Hashable, reason: str) -> None:
        """Take no scores in a row and say why; an empty reason opens it again."""
        self.beginResetModel()
        self._blocked.pop(row, None)
        if reason:
            self._blocked[row] = reason
        self.endResetModel()

    def mark(self, row: Hashable, column: Hashable, text: str) -> None:
        """Mark a cell with a remark; an empty text takes the mark back."""
        self.beginResetModel()
        self._marks.pop((row, column), None)
        if text:
            self._marks[row, column] = text
        self.endResetModel()

    def value(self, row: Hashable, column: Hashable) -> Decimal | None:
        """Return a score, or None."""
        return self._scores.get((row, column))

    def values_of(self, row: Hashable) -> Scores:
        """Return the scores of a row in the order of the columns."""
        return tuple(self._scores.get((row, column.key)) for column in self.columns)

    def total_of(self, row: Hashable) -> str:
        """Return what a row adds up to, as it is shown."""
        return self._totals.get(row, "")

    def open_at(self, row: int, column: int) -> bool:
        """Return whether a score may be typed there."""
        return column < len(self.columns) and self.rows[row].key not in self._blocked

    def note_at(self, row: int, column: int) -> str:
        """Return what there is to say about a cell: why it is blocked, or its remark."""
        line = self.rows[row]
        if line.key in self._blocked:
            return self._blocked[line.key]
        if column < len(self.columns):
            return self._marks.get((line.key, self.columns[column].key), "")
        return ""

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and self.open_at(index.row(), index.column()):
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, at = self.rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._text(row.key, at)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.note_at(index.row(), at)
        if role == BLOCKED_ROLE:
            return row.key in self._blocked
        if role == MARK_ROLE:
            return at < len(self.columns) and (row.key, self.columns[at].key) in self._marks
        return _CENTER if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section] if across else self.rows[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._headers[section] if across else self.rows[section].note
        if role == Qt.ItemDataRole.TextAlignmentRole and across:
            return _CENTER | int(Qt.TextFlag.TextWordWrap)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not self.open_at(index.row(), index.column()):
            return False
        row, column = self.rows[index.row()], self.columns[index.column()]
        try:
            score = read_score(str(value), column.maximum, column.step)
        except BadScore as bad:
            self.refused.emit(str(bad))
            return False
        self.refused.emit("")
        if score != self.value(row.key, column.key):
            self._put(row.key, column.key, score)
            self.dataChanged.emit(index, self.index(index.row(), len(self._headers) - 1))
            self.changed.emit(row.key, column.key, score)
        return True

    def _text(self, row: Hashable, at: int) -> str:
        if at == len(self.columns):
            return self._totals.get(row, "")
        score = self._scores.get((row, self.columns[at].key))
        return "" if score is None else write_number(score)

    def _put(self, row: Hashable, column: Hashable, score: Decimal | None) -> None:
        self._scores.pop((row, column), None)
        if score is not None:
            self._scores[row, column] = score
        self._marks.pop((row, column), None)
        self._sum(row)

    def _sum_all(self) -> None:
        self._totals = {}
        for row in self.rows:
            self._sum(row.key)

    def _sum(self, row: Hashable) -> None:
        if self._total is not None:
            self._totals[row] = self._total(self.values_of(row))
