"""Số liệu của kỳ: every figure beside those of other periods; Enter shows what was counted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.dialogs.figure_dialog import FigureDialog, figure_words
from app.dialogs.list_export import ListExport
from app.rules.money import format_number
from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import Figure
from app.services.figures import figure
from app.services.period_figures import Comparison, PeriodFigures
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, style
from app.widgets.workplace import Workplace


class ReportFigures(QWidget):
    """The table of figures of a period.

    Signals:
        go: place and key of a record that the clerk wants to see.
    """

    go = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._facts: PeriodFigures | None = None
        self.dialog: FigureDialog | None = None
        self.table = RowTable(
            [
                Column(self.tr("Nội dung"), stretch=True),
                Column(self.tr("Kỳ này"), 110, Align.RIGHT),
                Column(self.tr("Kỳ trước"), 110, Align.RIGHT),
                Column(self.tr("Cùng kỳ năm trước"), 150, Align.RIGHT),
                Column(self.tr("Lũy kế từ 6/2026"), 140, Align.RIGHT),
                Column(self.tr("Mục của Kế hoạch"), 140, Align.CENTER),
            ],
            self.tr("số liệu"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, self.tr("Số liệu của báo cáo"), self._period_words
        )
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        style(self.sentence, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.table, 1)
        column.addWidget(self.sentence)
        self.table.opened.connect(self.open_figure)
        self.table.chosen.connect(self._on_chosen)

    def show_facts(self, facts: PeriodFigures) -> None:
        """Show the figures of a period."""
        self._facts = facts
        self.table.show_rows([self._row(each, facts) for each in FIGURES])
        if self.table.current_key() is None:
            self.table.select(FIGURES[0].name)

    def _period_words(self) -> str:
        return self._facts.period.label if self._facts else ""

    def open_figure(self, name: object) -> None:
        """Show what a figure counts."""
        if self._facts is None or not isinstance(name, str):
            return
        counted = self._facts.figures[name]
        self.dialog = FigureDialog(
            self._workplace, figure(name), counted.ids, self._facts.period.label, self
        )
        self.dialog.opened.connect(self.go)
        self.dialog.open()

    def _row(self, each: Figure, facts: PeriodFigures) -> Row:
        values = (
            facts.value(each.name),
            _other(each, facts.before),
            _other(each, facts.last_year),
            facts.since_start[each.name].value,
        )
        shown = tuple("–" if value is None else format_number(value) for value in values)
        known = tuple(-1 if value is None else value for value in values)
        label = figure_words(each.label)
        return Row(each.name, (label, *shown, each.clause), (label, *known, each.clause))

    def _on_chosen(self, name: object) -> None:
        text = figure_words(figure(name).sentence) if isinstance(name, str) else ""
        hint = self.tr("Nhấn Enter để xem các bản ghi được tính.")
        self.sentence.setText(f"{text} {hint}" if text else "")


def _other(each: Figure, other: Comparison | None) -> int | None:
    if other is None or other.figures is None:
        return None
    return other.figures[each.name].value
