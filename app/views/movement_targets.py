"""Chỉ tiêu: the target board of a year with its forecast (plan IV.1)."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.figure_dialog import FigureDialog
from app.dialogs.list_export import ListExport
from app.rules.period import of_year, until
from app.services import settings
from app.services.figures import figure, figures
from app.services.targets import TargetLine, target_board
from app.views.work_tab import WorkTab
from app.widgets.messages import label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_STATE = 5


class MovementTargets(WorkTab):
    """The targets of a year: done, missing, forecast; every number opens what it counts."""

    shows: ClassVar[set[str]] = {
        "Idea",
        "IdeaEvent",
        "Adoption",
        "Unit",
        "UnitActivity",
        "UnitName",
        "Target",
        "Setting",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[object, TargetLine] = {}
        self.see = self.action(
            self.tr("Xem danh sách đã đạt"), "search", ("Ctrl+L",), self.open_done, "primary"
        )
        self.see_missing = self.action(
            self.tr("Xem đơn vị còn thiếu"), "search", ("Ctrl+Shift+L",), self.open_missing
        )
        self.method = QLabel()
        self.table = RowTable(
            [
                Column(self.tr("Chỉ tiêu"), stretch=True),
                Column(self.tr("Đã có"), 90, Align.RIGHT),
                Column(self.tr("Còn thiếu"), 100, Align.RIGHT),
                Column(self.tr("Dự báo cuối năm"), 150, Align.RIGHT),
                Column(self.tr("Còn (ngày)"), 100, Align.RIGHT),
                Column(self.tr("Tình hình"), 170),
            ],
            self.tr("chỉ tiêu"),
        )
        self.list_export = ListExport(workplace, self.table, self, "", self.year_words)
        self._build()
        self.table.opened.connect(lambda _key: self.attempt(self.open_done))
        self.table.chosen.connect(lambda _key: self._on_chosen())

    @override
    def reload(self) -> None:
        """Read the targets of the year again."""
        lines = self._workplace.desk.do(target_board, self.year, self._workplace.today())
        self._lines = {line.target.code: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])
        if lines and self.table.current_key() is None:
            self.table.select(lines[0].target.code)
        self.method.setVisible(bool(lines))
        self._on_chosen()

    def open_done(self) -> None:
        """Show the records that the chosen target counts."""
        line = self._chosen()
        if line is not None:
            self._open(line.figure, self._ids(line.figure), self._span())

    def open_missing(self) -> None:
        """Show the units that the chosen target still lacks."""
        line = self._chosen()
        if line is None or line.whole_figure is None:
            return
        done = set(self._ids(line.figure))
        left = tuple(key for key in self._ids(line.whole_figure) if key not in done)
        span = self.tr("Chỉ những đơn vị chưa làm, {span}").format(span=self._span())
        self._open(line.whole_figure, left, span)

    def _open(self, name: str, ids: tuple[int, ...], span: str) -> None:
        dialog = FigureDialog(self._workplace, figure(name), ids, span, self)
        dialog.opened.connect(self.go)
        self.open_dialog(dialog)

    def _ids(self, name: str) -> tuple[int, ...]:
        desk = self._workplace.desk
        today = self._workplace.today()
        period = of_year(self.year, desk.do(settings.calendar, today))
        return desk.do(figures, until(period, today), [name])[name].ids

    def _span(self) -> str:
        return self.tr("năm {year}").format(year=self.year)

    def _chosen(self) -> TargetLine | None:
        return self._lines.get(self.table.current_key())

    def _on_chosen(self) -> None:
        line = self._chosen()
        self.see.setEnabled(line is not None)
        lacks_units = line is not None and line.target.percent and line.missing > 0
        self.see_missing.setEnabled(lacks_units)

    def _row(self, line: TargetLine) -> Row:
        standing = line.standing
        text, tone = self._state(line)
        return Row(
            line.target.code,
            (
                label(line.target.label),
                line.shown,
                str(line.missing),
                str(standing.forecast),
                str(standing.days_left),
                text,
            ),
            (
                line.target.label,
                standing.done,
                line.missing,
                standing.forecast,
                standing.days_left,
                text,
            ),
            {_STATE: tone},
        )

    def _state(self, line: TargetLine) -> tuple[str, Tone]:
        standing = line.standing
        if standing.met:
            return self.tr("Đạt"), Tone.GOOD
        if standing.days_left == 0:
            return self.tr("Không đạt"), Tone.BAD
        if line.goal and standing.forecast >= line.goal:
            return self.tr("Đúng tiến độ"), Tone.INFO
        return self.tr("Chậm tiến độ"), Tone.WARN

    def _build(self) -> None:
        self.table.set_empty(
            self.tr("Năm này không có chỉ tiêu: Kế hoạch chạy từ tháng 6/2026 đến hết năm 2030.")
        )
        self.method.setText(
            self.tr(
                "Dự báo cuối năm = số đã có chia cho số ngày đã qua, nhân với số ngày của cả năm,"
                " bỏ phần lẻ và không vượt tổng số đơn vị; năm 2026 tính từ ngày 01/06/2026."
                " Bấm Enter ở một dòng để xem danh sách phía sau con số."
            )
        )
        self.method.setWordWrap(True)
        style(self.method, "hint")
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.see)
        row.addWidget(self.see_missing)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.method)
