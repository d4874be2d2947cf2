"""A worksheet to point at: its cells as they stand, and the numbers of what goes where."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Place, Sheet
from app.rules.sheet_places import column_letters
from app.widgets.colours import current
from app.widgets.table_model import ROOT, Align, Index

_MORE_ROWS, _MORE_COLUMNS = 3, 2  # empty ones behind the last, to be pointed at
_LEAST_WIDTH, _MOST_WIDTH, _LETTER = 64, 300, 8
_HEIGHT, _MOST_HEIGHT, _TALL_UP_TO = 28, 66, 300
_MEASURED_ROWS, _MOST_SPANS = 200, 2_000
_EMPTY = Sheet("", ())


class SheetModel(QAbstractTableModel):
    """The cells of a sheet; a marked one shows the number of its mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _EMPTY
        self._formulas: Collection[Place] = ()
        self._marks: Mapping[Place, int] = {}

    def show_sheet(self, sheet: Sheet, formulas: Collection[Place]) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet, self._formulas, self._marks = sheet, formulas, {}
        self.endResetModel()

    def show_marks(self, marks: Mapping[Place, int]) -> None:
        """Show which cells are written, by the number of the mark."""
        self._marks = marks
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._sheet.rows) + _MORE_ROWS

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        widest = max(map(len, self._sheet.rows), default=0)
        return 0 if parent.isValid() else widest + _MORE_COLUMNS

    @override
    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            across = side == Qt.Orientation.Horizontal
            return column_letters(section) if across else str(section + 1)
        return super().headerData(section, side, role)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = index.row(), index.column()
        number = self._marks.get(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"[{number}]" if number else text_of(self._sheet.cell(*place))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(place)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            of_number = isinstance(self._sheet.cell(*place), int | float) or number
            return int(Align.RIGHT if of_number else Align.LEFT)
        return self._look(place, role)

    def _told(self, place: Place) -> str:
        text = text_of(self._sheet.cell(*place))
        if place in self._formulas:
            return self.tr("Công thức của biểu: tự tính khi mở bằng Excel, không ghi vào đây.")
        if place in self._marks:
            return self.tr("Chỗ ghi số {number}").format(number=self._marks[place])
        return text

    def _look(self, place: Place, role: int) -> QColor | QFont | None:
        theme = current()
        if place in self._marks:
            if role == Qt.ItemDataRole.BackgroundRole:
                return QColor(theme.info.ground)
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(theme.info.ink)
        elif place in self._formulas:
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(theme.muted)
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setItalic(True)
                return font
        return None


class SheetGrid(QTableView):
    """A sheet in which cells are chosen by mouse or by Shift and the arrows.

    Signals:
        chosen: the cells that are chosen became others.
        entered: Enter was pressed on the chosen cells.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_sheet = SheetModel(self)
        self.setModel(self.model_of_sheet)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(_LEAST_WIDTH)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.chosen.emit())

    def show_sheet(self, sheet: Sheet, formulas: Collection[Place]) -> None:
        """Show a sheet as Excel does: merged cells as one, hidden rows and columns away."""
        self.clearSpans()
        self.model_of_sheet.show_sheet(sheet, formulas)
        for column in range(self.model_of_sheet.columnCount()):
            self.setColumnWidth(column, _width(sheet, column))
            self.setColumnHidden(column, column in sheet.hidden_columns)
        for row in range(self.model_of_sheet.rowCount()):
            self.setRowHidden(row, row in sheet.hidden_rows)
        for each in sheet.merged[:_MOST_SPANS]:
            high, wide = (
                each.last_row - each.first_row + 1,
                each.last_column - each.first_column + 1,
            )
            self.setSpan(each.first_row, each.first_column, high, wide)
        if len(sheet.rows) <= _TALL_UP_TO:
            self.resizeRowsToContents()
            for row in range(len(sheet.rows)):
                self.setRowHeight(row, min(self.rowHeight(row), _MOST_HEIGHT))

    def show_marks(self, marks: Mapping[Place, int]) -> None:
        """Show which cells are written, by the number of the mark."""
        self.model_of_sheet.show_marks(marks)

    def span(self) -> tuple[Place, Place] | None:
        """Return the first and the last chosen cell, None when nothing is chosen."""
        ranges = self.selectionModel().selection().toList()
        if not ranges:
            return None
        first = min(each.top() for each in ranges), min(each.left() for each in ranges)
        last = max(each.bottom() for each in ranges), max(each.right() for each in ranges)
        whole = self.rowSpan(*first), self.columnSpan(*first)
        if last == (first[0] + whole[0] - 1, first[1] + whole[1] - 1):
            last = first  # merged cells are one
        return first, last

    def choose(self, first: Place, last: Place) -> None:
        """Choose cells."""
        model = self.model_of_sheet
        at, end = model.index(*first), model.index(*last)
        self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(QItemSelection(at, end), flag)
        self.scrollTo(at)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _width(sheet: Sheet, column: int) -> int:
    """Return a width that shows nine in ten texts of a column; merged ones do not count."""
    over = {(each.first_row, each.first_column) for each in sheet.merged}
    texts = (
        text_of(sheet.cell(row, column))
        for row in range(min(len(sheet.rows), _MEASURED_ROWS))
        if (row, column) not in over
    )
    lengths = sorted(max(map(len, text.split("\n"))) for text in texts if text)
    usual = lengths[(len(lengths) - 1) * 9 // 10] if lengths else 0
    return min(max((usual + 2) * _LETTER, _LEAST_WIDTH), _MOST_WIDTH)
