"""Kết quả của đơn vị: every line of a unit's points; Enter opens the records that were counted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.figure_dialog import Listed, RecordsDialog
from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.paper_source import Of, Source
from app.rules.unit_points import PointMeasure
from app.services import paper_catalogue
from app.services.point_counts import kind_of
from app.services.unit_results import ResultLine, UnitResult
from app.widgets.buttons import button
from app.widgets.messages import show_refusal
from app.widgets.number_box import write_number
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace


class UnitResultDialog(QDialog):
    """What a unit came to, line by line.

    Signals:
        go: place and key of a record that the clerk wants to see.
    """

    go = Signal(str, int)

    def __init__(
        self, workplace: Workplace, result: UnitResult, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._result, self._year = workplace, result, year
        self._lines = {line.rule_id: line for line in result.lines}
        self.dialog: QDialog | None = None
        self.heading, self.sums = QLabel(result.name), QLabel()
        self.table = RowTable(
            [
                Column(self.tr("Tiêu chí"), 80, Align.CENTER),
                Column(self.tr("Nội dung"), stretch=True),
                Column(self.tr("Số lượng"), 90, Align.RIGHT),
                Column(self.tr("Điểm"), 70, Align.RIGHT),
                Column(self.tr("Tối đa"), 70, Align.RIGHT),
                Column(self.tr("Lý do, người chấm"), 220),
            ],
            self.tr("dòng"),
        )
        self.see = button(self.tr("&Xem bản ghi"), "search", "primary")
        self.print = button(self.tr("&In phiếu kết quả…"), "printer")
        self.close_box = button(self.tr("Đón&g"), "x")
        self._build()
        self.table.opened.connect(lambda _key: self.open_records())
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.see.clicked.connect(self.open_records)
        self.print.clicked.connect(self.open_paper)
        self.close_box.clicked.connect(self.reject)

    def open_records(self) -> None:
        """List what was counted for the chosen line."""
        line = self._line()
        if line is None or line.measure is PointMeasure.ENTERED:
            return
        span = self.tr("{unit}, năm {year}").format(unit=self._result.name, year=self._year)
        listed = Listed(line.label, kind_of(line.measure), line.ids, span)
        dialog = RecordsDialog(self._workplace, listed, self)
        dialog.opened.connect(self._on_record)
        self.dialog = dialog
        dialog.open()

    def open_paper(self) -> None:
        """Show the sheet as it will be on paper."""
        key = f"{self._result.unit_id}-{self._year}"
        source = Source(DocumentKind.UNIT_RESULT, Of.UNIT_YEAR, key)
        desk = self._workplace.desk
        try:
            paper = desk.do(paper_catalogue.make, source, self._workplace.today())
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        self.dialog = PaperDialog(self._workplace, [paper], self)
        self.dialog.open()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Kết quả của đơn vị"))
        self.resize(1000, 620)
        style(self.heading, "title")
        style(self.sums, "muted")
        said = self.tr("Năm {year}: {points} điểm, xếp thứ {place}; thứ {kind_place} trong loại.")
        self.sums.setText(
            said.format(
                year=self._year,
                points=write_number(self._result.total),
                place=self._result.place,
                kind_place=self._result.kind_place,
            )
        )
        self.table.show_rows([self._row(line) for line in self._result.lines])
        if self._result.lines:
            self.table.select(self._result.lines[0].rule_id)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        for push in (self.see, self.print):
            foot.addWidget(push)
        foot.addStretch(1)
        foot.addWidget(self.close_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        for widget in (self.heading, self.sums):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._on_chosen()
        self.table.setFocus()

    def _row(self, line: ResultLine) -> Row:
        judged = line.measure is PointMeasure.ENTERED
        count = "" if judged else str(len(line.ids))
        points, most = write_number(line.points), write_number(line.maximum)
        cells = (line.criterion, line.label, count, points, most, self._why(line))
        return Row(line.rule_id, cells)

    def _why(self, line: ResultLine) -> str:
        if line.measure is not PointMeasure.ENTERED:
            return ""
        if line.entered_at is None:
            return self.tr("Chưa chấm")
        day = short_date(line.entered_at.date())
        return "; ".join(part for part in (line.reason, line.entered_by, day) if part)

    def _line(self) -> ResultLine | None:
        key = self.table.current_key()
        return self._lines.get(key) if isinstance(key, int) else None

    def _on_chosen(self) -> None:
        line = self._line()
        self.see.setEnabled(line is not None and line.measure is not PointMeasure.ENTERED)

    def _on_record(self, place: str, record_id: int) -> None:
        self.accept()
        self.go.emit(place, record_id)
