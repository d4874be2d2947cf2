"""Bảng các cột: what each column of a list is called, what its first cells say, what it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.rules.importing.cell_text import text_of
from app.rules.importing.header import Header
from app.rules.importing.idea_columns import FIELD_LABELS
from app.rules.importing.sheet import Sheet
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label

_TITLE, _SAMPLE, _FIELD = range(3)
_WIDTHS = {_TITLE: 200, _FIELD: 240}
_SAMPLES, _LOOKED_AT = 3, 200
_LONGEST = 60
_ROW_HEIGHT = 38


class ColumnTable(QTableWidget):
    """A line for each column, with a box to say what it is.

    Signals:
        field_chosen: the column from 0 and the field the clerk gave it, "" to pass it over.
    """

    field_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels(
            [self.tr("Cột trong tệp"), self.tr("Mấy ô đầu"), self.tr("Là")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setSectionResizeMode(_SAMPLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setAccessibleName(self.tr("Các cột của danh sách"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes in it take the keyboard

    def show_nothing(self) -> None:
        """Show no columns."""
        self.setRowCount(0)

    def show_columns(self, sheet: Sheet, header: Header) -> None:
        """Show the columns of a header with the first cells below it."""
        if self.rowCount() != len(header.columns):
            self.setRowCount(len(header.columns))
        for n, column in enumerate(header.columns):
            self.setItem(n, _TITLE, _read_only(" ".join(column.title.split())))
            self.setItem(n, _SAMPLE, _read_only(_sample(sheet, header.last + 1, column.at)))
            box = self._box(n)
            box.set_value(column.field)
            box.setProperty("column", column.at)
            box.setAccessibleName(self.tr("Cột “{title}” là").format(title=column.title))

    def box(self, row: int) -> ChoiceBox:
        """Return the box of a line."""
        box = self.cellWidget(row, _FIELD)
        if not isinstance(box, ChoiceBox):
            msg = f"no box in line {row}"
            raise TypeError(msg)
        return box

    def _box(self, row: int) -> ChoiceBox:
        if self.cellWidget(row, _FIELD) is not None:
            return self.box(row)
        box = ChoiceBox()
        choices = [Choice("", self.tr("(bỏ qua cột này)"))]
        choices += [Choice(name, label(title)) for name, title in FIELD_LABELS.items()]
        box.set_choices(choices)
        box.edited.connect(lambda: self._on_edited(box))
        self.setCellWidget(row, _FIELD, box)
        return box

    def _on_edited(self, box: ChoiceBox) -> None:
        field = box.value()
        if isinstance(field, str):
            self.field_chosen.emit(int(box.property("column")), field)


def short(text: str) -> str:
    """Return a text on one line, cut when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _read_only(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setToolTip(text)
    return item


def _sample(sheet: Sheet, first: int, column: int) -> str:
    """Return what the first filled cells of a column say."""
    rows = range(first, min(len(sheet.rows), first + _LOOKED_AT))
    texts = (short(text_of(sheet.cell(row, column))) for row in rows)
    return " · ".join([text for text in texts if text][:_SAMPLES])
