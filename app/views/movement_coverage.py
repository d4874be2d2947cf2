"""Độ phủ: units by quarter with launch, outreach, ideas, reports; zeros shown."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.figure_dialog import FigureDialog
from app.dialogs.list_export import KEYS
from app.rules.unit import UNIT_KIND_LABELS, UnitKind
from app.services.coverage import FIGURE_OF, Cell, Coverage, CoverageRow, Topic, coverage
from app.services.coverage_book import coverage_book
from app.services.figures import figure
from app.views.work_tab import WorkTab
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_KIND_WIDTH = 240
_CELL_WIDTHS = (58, 58, 58, 64)  # reports are two numbers
_ROMAN = ("I", "II", "III", "IV")
_TOTAL = "total"


class MovementCoverage(WorkTab):
    """The matrix of a year; Enter in a cell opens what it counts."""

    shows: ClassVar[set[str]] = {
        "Idea",
        "IdeaEvent",
        "Unit",
        "UnitName",
        "UnitActivity",
        "UnitReport",
        "UnitReportEvent",
        "ReportDuty",
        "Setting",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found: Coverage | None = None
        self._cells: dict[object, tuple[Cell, ...]] = {}
        self.saving = BookSaving(workplace, self)
        self.kind = ChoiceBox(self.tr("Mọi loại đơn vị"))
        self.see = self.action(
            self.tr("Xem danh sách của ô"), "search", ("Ctrl+L",), self.open_cell, "primary"
        )
        self.export = self.action(
            self.tr("Xuất Excel…"), "file-spreadsheet", (KEYS, "Ctrl+S"), self.ask_where
        )
        short = (self.tr("PĐ"), self.tr("TT"), self.tr("YT"), self.tr("BC"))
        titles = [f"{word} {quarter}" for quarter in _ROMAN for word in short]
        self.table = RowTable(
            [
                Column(self.tr("Đơn vị"), stretch=True),
                *(
                    Column(title, _CELL_WIDTHS[at % len(_CELL_WIDTHS)], Align.CENTER)
                    for at, title in enumerate(titles)
                ),
            ],
            self.tr("dòng"),
        )
        self.legend = QLabel()
        self._build()
        self.kind.edited.connect(self.reload)
        self.table.opened.connect(lambda _key: self.attempt(self.open_cell))

    @override
    def reload(self) -> None:
        """Read the matrix again."""
        kind = self.kind.value()
        wanted = kind if isinstance(kind, UnitKind) else None
        today = self._workplace.today()
        found = self._workplace.desk.do(coverage, self.year, wanted, today)
        self._found = found
        self._cells = {row.unit_id: row.cells for row in found.rows}
        rows = [self._row(row.unit_id or 0, self._name(row), row.cells) for row in found.rows]
        if found.rows:
            self._cells[_TOTAL] = found.total
            rows.append(self._row(_TOTAL, self.tr("Cộng"), found.total))
        self.table.show_rows(rows)
        self.see.setEnabled(bool(rows))
        self.export.setEnabled(bool(rows))

    def open_cell(self) -> None:
        """Show the records behind the current cell; a unit's name opens the unit."""
        key, at = self.table.current_key(), self.table.view.currentIndex().column() - 1
        if self._found is None or key is None:
            return
        if at < 0:
            if isinstance(key, int) and key:
                self.go.emit("unit", key)
            return
        period, topic = self._found.titles[at]
        ids = self._cells[None if key == 0 else key][at].ids
        if topic is Topic.REPORTS and not ids:
            self.go.emit("unit_report", 0)  # where the missing ones are asked for
            return
        name = self.table.model.rows[self.table.view.currentIndex().row()].cells[0]
        dialog = FigureDialog(
            self._workplace, figure(FIGURE_OF[topic]), ids, f"{name}, {period.label}", self
        )
        dialog.opened.connect(self.go)
        self.open_dialog(dialog)

    def ask_where(self) -> None:
        """Let the clerk choose where the Excel file goes."""
        if self._found is not None:
            found, today, desk = self._found, self._workplace.today(), self._workplace.desk
            self.saving.ask_where(
                BookWish(f"do-phu-{found.year}", lambda: desk.do(coverage_book, found, today)),
                self.tr("Lưu độ phủ ra Excel"),
            )

    def _name(self, row: CoverageRow) -> str:
        if row.unit_id is None:
            return QCoreApplication.translate("Coverage", row.name)
        return row.name

    def _row(self, key: object, name: str, cells: tuple[Cell, ...]) -> Row:
        texts = tuple(_text(cell) for cell in cells)
        zeros = {
            at: Tone.WARN
            for at, cell in enumerate(cells, 1)
            if cell.applies and not cell.value and key != _TOTAL
        }
        return Row(key, (name, *texts), tones=zeros)

    def _build(self) -> None:
        self.table.set_empty(
            self.tr("Chưa có đơn vị nào trong sổ. Sang phần Đơn vị, bấm “Thêm đơn vị”.")
        )
        view = self.table.view
        view.setSortingEnabled(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.horizontalHeader().setSectionsMovable(False)
        kinds = [Choice(kind, label(text)) for kind, text in UNIT_KIND_LABELS.items()]
        self.kind.set_choices([Choice(None, self.tr("Mọi loại đơn vị")), *kinds])
        self.kind.set_value(None)
        self.kind.setFixedWidth(_KIND_WIDTH)
        self.kind.setAccessibleName(self.tr("Loại đơn vị"))
        self.legend.setText(
            self.tr(
                "Theo quý I–IV. PĐ: đã phát động tính đến cuối quý; TT: lượt tuyên truyền; YT: ý"
                " tưởng tiếp nhận; BC: báo cáo đã nhận/phải gửi. Số 0 có nền riêng; dấu –: không"
                " phải làm, chưa tới quý hoặc trước tháng 6/2026. Bấm Enter ở một ô để"
                " xem danh sách phía sau."
            )
        )
        self.legend.setWordWrap(True)
        style(self.legend, "hint")
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.kind)
        row.addWidget(self.see)
        row.addStretch(1)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.legend)


def _text(cell: Cell) -> str:
    if not cell.applies:
        return "–"
    return str(cell.value) if cell.whole is None else f"{cell.value}/{cell.whole}"
