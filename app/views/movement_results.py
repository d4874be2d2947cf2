"""Xếp hạng đơn vị: points of the year by the five criteria of plan IV.2, with what is behind."""

from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.paper_dialog import PaperDialog
from app.dialogs.point_rules_dialog import PointRulesDialog
from app.dialogs.unit_points_dialog import UnitPointsDialog
from app.dialogs.unit_result_dialog import UnitResultDialog
from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source
from app.rules.unit import UNIT_KIND_LABELS
from app.rules.unit_points import CRITERIA, POINT_MEASURE_LABELS
from app.services import paper_catalogue, unit_results_book
from app.services.unit_results import ResultLine, UnitResult, unit_results
from app.views.record_tab import RecordTab
from app.widgets.messages import label
from app.widgets.number_box import write_number
from app.widgets.table import Align, Column, Row
from app.widgets.workplace import Workplace


class MovementResults(RecordTab):
    """The ranking of a year; below it, line by line, where the points of a unit come from."""

    shows: ClassVar[set[str]] = {
        "Idea",
        "IdeaEvent",
        "Unit",
        "UnitActivity",
        "UnitReport",
        "UnitReportEvent",
        "UnitTask",
        "UnitPoints",
        "PointRule",
        "Replication",
        "Adoption",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.saving = BookSaving(workplace, self)
        self._found: dict[int, UnitResult] = {}
        criterion = self.tr("TC {letter}")
        self.make_table(
            [
                Column(self.tr("Hạng"), 64, Align.CENTER),
                Column(self.tr("Đơn vị"), stretch=True),
                Column(self.tr("Loại"), 180),
                Column(self.tr("Trong loại"), 96, Align.CENTER),
                *(Column(criterion.format(letter=letter), 62, Align.RIGHT) for letter in CRITERIA),
                Column(self.tr("Tổng"), 66, Align.RIGHT),
            ],
            self.tr("đơn vị"),
            self.tr("Chưa có đơn vị nào trong sổ. Sang phần Đơn vị, bấm “Thêm đơn vị…”."),
            self.tr("Mở sổ đơn vị"),
        )
        self.give = self.action(
            self.tr("Chấm điểm…"), "pencil", ("F2",), self.open_points, "primary"
        )
        self.detail_of = self.action(
            self.tr("Xem chi tiết…"), "search", ("Ctrl+L",), self.open_result
        )
        self.print = self.action(
            self.tr("In bảng xếp hạng…"), "printer", ("Ctrl+P",), self.open_ranking
        )
        self.rules = self.action(
            self.tr("Bảng điểm…"), "settings", ("Ctrl+Shift+B",), self.open_rules
        )
        self.see = self.action(self.tr("Mở đơn vị"), "users", ("Ctrl+O",), self.open_unit)
        self.export = self.action(
            self.tr("Xuất Excel…"), "file-spreadsheet", ("Ctrl+S",), self.ask_where
        )
        self.lay_out(
            (self.give, self.detail_of, self.see), aside=(self.rules, self.print, self.export)
        )
        self.table.opened.connect(lambda _key: self.attempt(self.open_result))

    @override
    def list_title(self) -> str:
        return self.tr("Xếp hạng đơn vị")

    @override
    def reload(self) -> None:
        desk, today = self._workplace.desk, self._workplace.today()
        found = desk.do(unit_results, self.year, today)
        self._found = {each.unit_id: each for each in found}
        self.table.show_rows([_row(each) for each in found])
        if found and not self.chosen_id():
            self.table.select(found[0].unit_id)
        self.show_summary(
            self.tr(
                "Điểm năm {year} theo năm tiêu chí a–đ mục IV.2 của Kế hoạch, tính từ sổ; đơn vị"
                " bằng điểm đồng hạng."
            ).format(year=self.year)
        )
        for push in (self.export, self.print):
            push.setEnabled(bool(found))
        self.on_chosen()

    @override
    def add(self) -> None:
        self.go.emit("unit", 0)

    def open_points(self) -> None:
        """Ask for the points of a judged line of the chosen unit."""
        result = self._found.get(self.chosen_id())
        if result is not None:
            self.open_dialog(UnitPointsDialog(self._workplace, result, self.year, self))

    def open_result(self) -> None:
        """Show every line of the chosen unit, with the records behind it."""
        result = self._found.get(self.chosen_id())
        if result is not None:
            dialog = UnitResultDialog(self._workplace, result, self.year, self)
            dialog.go.connect(self.go)
            self.open_dialog(dialog)

    def open_ranking(self) -> None:
        """Show the ranking of the year as it will be on paper."""
        source = Source(DocumentKind.UNIT_RANKING, Of.PERIOD, str(self.year))
        paper = self._workplace.desk.do(paper_catalogue.make, source, self._workplace.today())
        self.open_dialog(PaperDialog(self._workplace, [paper], self))

    def open_rules(self) -> None:
        """Show the points table, to change it."""
        self.open_dialog(PointRulesDialog(self._workplace, self))

    def open_unit(self) -> None:
        """Go to the unit in the register."""
        if self.chosen_id():
            self.go.emit("unit", self.chosen_id())

    def ask_where(self) -> None:
        """Let the clerk choose where the Excel file goes."""
        found, today = tuple(self._found.values()), self._workplace.today()
        year, desk = self.year, self._workplace.desk
        self.saving.ask_where(
            BookWish(
                f"xep-hang-don-vi-{year}",
                lambda: desk.do(unit_results_book.results_book, year, found, today),
            ),
            self.tr("Lưu xếp hạng ra Excel"),
        )

    @override
    def on_chosen(self) -> None:
        result = self._found.get(self.chosen_id())
        self.give.setEnabled(result is not None)
        for push in (self.see, self.detail_of):
            push.setEnabled(result is not None)
        self.show_detail(self._told(result) if result else ())

    def _told(self, result: UnitResult) -> tuple[str, ...]:
        """Say by criterion what the points come from; the dialog has every line."""
        return tuple(
            self.tr("{letter}) {points}/{most} điểm: {parts}").format(
                letter=letter,
                points=write_number(sum((line.points for line in lines), Decimal(0))),
                most=write_number(sum((line.maximum for line in lines), Decimal(0))),
                parts="; ".join(map(self._part, lines)),
            )
            for letter, lines in (
                (letter, [line for line in result.lines if line.criterion == letter])
                for letter in CRITERIA
            )
            if lines
        )

    def _part(self, line: ResultLine) -> str:
        name = label(POINT_MEASURE_LABELS[line.measure])
        told = f"{name[:1].lower()}{name[1:]} {write_number(line.points)}"
        if not line.ids:
            return told
        return self.tr("{told} ({count} bản ghi)").format(told=told, count=len(line.ids))


def _row(each: UnitResult) -> Row:
    kind = label(UNIT_KIND_LABELS[each.kind])
    sums = (each.criteria.get(letter, Decimal(0)) for letter in CRITERIA)
    points = (*sums, each.total)
    return Row(
        each.unit_id,
        (str(each.place), each.name, kind, str(each.kind_place), *map(write_number, points)),
        (each.place, each.name, kind, each.kind_place, *points),
    )
