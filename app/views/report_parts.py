"""Phân tổ của kỳ: the period's results by field, group, unit, state, source and month."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.basics.words import QT_TRANSLATE_NOOP
from app.dialogs.figure_dialog import FigureDialog, figure_words
from app.dialogs.list_export import ListExport
from app.services import reports
from app.services.breakdowns import By, Line
from app.services.figures import figure
from app.services.period_figures import PeriodFigures
from app.services.report_facts import RESULTS
from app.widgets.chart import Bar, BarChart
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.scroll import scrolled
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.workplace import Workplace

_TOTAL = "total"
_CHART_WIDTH = 260
_BY: dict[By, str] = {
    By.FIELD: QT_TRANSLATE_NOOP("Label", "Lĩnh vực"),
    By.GROUP: QT_TRANSLATE_NOOP("Label", "Đối tượng tham gia"),
    By.UNIT: QT_TRANSLATE_NOOP("Label", "Đơn vị"),
    By.STATE: QT_TRANSLATE_NOOP("Label", "Trạng thái cuối kỳ"),
    By.SOURCE: QT_TRANSLATE_NOOP("Label", "Hình thức tiếp nhận"),
    By.MONTH: QT_TRANSLATE_NOOP("Label", "Thời gian"),
}
# The heads of the columns, in the order of RESULTS.
_HEADS = (
    QT_TRANSLATE_NOOP("Label", "Tiếp nhận"),
    QT_TRANSLATE_NOOP("Label", "Đạt"),
    QT_TRANSLATE_NOOP("Label", "Cần hoàn thiện"),
    QT_TRANSLATE_NOOP("Label", "Không đạt"),
    QT_TRANSLATE_NOOP("Label", "Thử nghiệm"),
    QT_TRANSLATE_NOOP("Label", "Áp dụng"),
    QT_TRANSLATE_NOOP("Label", "Nhân rộng"),
)
_WIDTHS = (88, 56, 126, 92, 104, 80, 96)


class ReportParts(QWidget):
    """A table whose every number opens its ideas, and the chart of the column one is in.

    Signals:
        go: place and key of a record that the clerk wants to see.
    """

    go = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._facts: PeriodFigures | None = None
        self._lines: dict[object, Line] = {}
        self._stale = True
        self.dialog: FigureDialog | None = None
        self.by = ChoiceBox()
        self.table = RowTable(
            [
                Column(self.tr("Nội dung"), stretch=True),
                *(
                    Column(label(head), width, Align.RIGHT)
                    for head, width in zip(_HEADS, _WIDTHS, strict=True)
                ),
            ],
            self.tr("dòng"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, self.tr("Kết quả của kỳ"), self._period_words
        )
        self.chart_title = QLabel()
        self.chart = BarChart(horizontal=True)
        self._build()
        self.by.edited.connect(self._load)
        self.table.opened.connect(lambda _key: self.open_cell())
        self.table.view.selectionModel().currentChanged.connect(self._on_cell)
        self.chart.opened.connect(self._on_bar)

    def show_facts(self, facts: PeriodFigures) -> None:
        """Divide the figures of a period; they are read once the part is looked at."""
        self._facts, self._stale = facts, True
        if self.isVisible():
            self._load()

    def _period_words(self) -> str:
        return self._facts.period.label if self._facts else ""

    def open_cell(self) -> None:
        """List the ideas behind the current number."""
        key, at = self.table.current_key(), self._result()
        if self._facts is None or key is None:
            return
        name = RESULTS[at]
        ids = self._facts.figures[name].ids if key == _TOTAL else self._lines[key].parts[at].ids
        row = self.table.model.rows[self.table.view.currentIndex().row()]
        span = f"{row.cells[0]}, {self._facts.period.label}"
        self.dialog = FigureDialog(self._workplace, figure(name), ids, span, self)
        self.dialog.opened.connect(self.go)
        self.dialog.open()

    def _build(self) -> None:
        self.by.set_choices([Choice(by, label(text)) for by, text in _BY.items()])
        self.by.set_value(By.FIELD)
        self.by.setFixedWidth(240)
        view = self.table.view
        view.setSortingEnabled(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.horizontalHeader().setSectionsMovable(False)
        style(self.chart_title, "strong")
        self.chart_title.setWordWrap(True)
        drawn = QVBoxLayout()
        drawn.setSpacing(GAP_8)
        drawn.addWidget(self.chart_title)
        area = scrolled(self.chart)
        area.setMinimumWidth(_CHART_WIDTH)
        drawn.addWidget(area, 1)
        body = QHBoxLayout()
        body.setSpacing(GAP_12)
        body.addWidget(self.table, 4)
        body.addLayout(drawn, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(self._choosing())
        column.addLayout(body, 1)
        self.setFocusProxy(self.table)

    def _choosing(self) -> QHBoxLayout:
        name, hint = QLabel(self.tr("&Chia theo")), QLabel(self.tr("Bấm Enter ở một ô để xem."))
        name.setBuddy(self.by)
        style(hint, "hint")
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for widget in (name, self.by, hint):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _load(self) -> None:
        by = self.by.value()
        if self._facts is None or not isinstance(by, By):
            return
        self._stale = False
        code, today = self._facts.period.code, self._workplace.today()
        lines = self._workplace.desk.do(reports.period_parts, code, by, today)
        self._lines = {line.key: line for line in lines}
        rows = [
            Row(line.key, (figure_words(line.label), *(str(part.value) for part in line.parts)))
            for line in lines
        ]
        totals = (str(self._facts.value(name)) for name in RESULTS)
        rows.append(Row(_TOTAL, (self.tr("Cộng"), *totals)))
        self.table.show_rows(rows)
        self._draw()

    def _draw(self) -> None:
        at = self._result()
        self.chart_title.setText(figure_words(figure(RESULTS[at]).label))
        self.chart.show_bars(
            [
                Bar(figure_words(line.label), line.parts[at].value, (key, at))
                for key, line in self._lines.items()
            ],
            self.chart_title.text(),
        )

    def _result(self) -> int:
        """Return which result the current column counts; the first one in the names' column."""
        return max(0, self.table.view.currentIndex().column() - 1)

    def _on_cell(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and now.column() != before.column():
            self._draw()

    def _on_bar(self, key: object) -> None:
        line, at = key if isinstance(key, tuple) else ("", 0)
        if self.table.select(line):
            row = self.table.view.currentIndex().row()
            self.table.view.setCurrentIndex(self.table.model.index(row, at + 1))
            self.open_cell()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()
