"""Rows of ready-made text for a table; Qt only reads them."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from app.basics.text import sort_key
from app.rules.masking import PersonalData
from app.rules.shown_list import CellKind
from app.widgets.colours import current
from app.widgets.theme import Tone

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Align(IntEnum):
    """On which side the text of a column stands."""

    LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    CENTER = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """A column: its title, its width, and whether it takes the room that is left.

    In a file: kind of its values, whether a total stands below, what it tells of a person.
    """

    title: str
    width: int = 120
    align: Align = Align.LEFT
    stretch: bool = False
    hidden: bool = False
    kind: CellKind = CellKind.AUTO
    summed: bool = False
    personal: PersonalData | None = None


@dataclass(frozen=True)
class Row:
    """A row: its key, a text per column; keys to sort by; tones of cells shown as badges.

    faded: written in a weaker ink, for what no longer holds.
    idea_id: the idea the row tells of; files say of it what its authors allow.
    """

    key: Hashable
    cells: tuple[str, ...]
    sort_keys: tuple[Any, ...] | None = None
    tones: Mapping[int, Tone] = field(default_factory=dict, hash=False)
    faded: bool = False
    idea_id: int | None = None


class RowModel(QAbstractTableModel):
    """Holds the rows as they were given and as they are sorted."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._sorting: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order they are shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take these rows, in the order that the clerk chose last."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._rows = self._sorted()
        self.endResetModel()

    def row_of(self, key: Hashable) -> int:
        """Return where the row with a key stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self.columns[index.column()].align)
        if role == TONE_ROLE:
            return row.tones.get(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and row.faded:
            return QColor(current().muted)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self.columns[section].align)
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._sorting = (column, order)
        self._rows = self._sorted()
        self.endResetModel()

    def _sorted(self) -> tuple[Row, ...]:
        column, order = self._sorting
        if column < 0:
            return self._given
        backwards = order == Qt.SortOrder.DescendingOrder
        return tuple(
            sorted(self._given, key=lambda row: _sort_value(row, column), reverse=backwards)
        )


def _sort_value(row: Row, column: int) -> Any:  # noqa: ANN401 - rows bring their own keys
    return sort_key(row.cells[column]) if row.sort_keys is None else row.sort_keys[column]
