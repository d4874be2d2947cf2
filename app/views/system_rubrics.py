"""Hệ thống → Bộ tiêu chí: the versions, what is in each, and a new one."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.rubric_dialog import RubricDialog
from app.rules.dates import short_date
from app.rules.money import format_number
from app.services import rubric_versions
from app.services.rubric_versions import RubricLine
from app.views.book_tab import BookTab
from app.widgets.card import Card
from app.widgets.scroll import scrolled
from app.widgets.table import Align, Column, Row
from app.widgets.theme import GAP_12, Tone, style
from app.widgets.workplace import Workplace


class RubricsTab(BookTab):
    """Versions on the left, the criteria of the current one on the right."""

    shows: ClassVar[set[str]] = {"Rubric", "RubricCriterion", "RubricBand", "Session"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Bộ tiêu chí"), 240, stretch=True),
            Column(self.tr("Phiên bản"), 90, Align.CENTER),
            Column(self.tr("Từ ngày"), 124),
            Column(self.tr("Đến ngày"), 100),
            Column(self.tr("Phiên họp"), 90, Align.RIGHT),
        )
        super().__init__(workplace, columns, self.tr("phiên bản"), "", parent)
        self._lines: dict[int, RubricLine] = {}
        self.side = Card(self.tr("Nội dung"))
        self.page = scrolled(QWidget())
        self.side.add(self.page, 1)
        self.add_action(self.tr("&Lập phiên bản mới"), "plus", self.add, "primary")
        split = QSplitter(Qt.Orientation.Horizontal)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self.table, split)
        split.addWidget(self.table)
        split.addWidget(self.side)
        split.setSizes([660, 500])
        split.setChildrenCollapsible(False)

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(rubric_versions.list_versions)
        self._lines = {line.id: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])
        if self.current() is None and lines:
            self.table.select(lines[0].id)
        self._show_current()

    def add(self) -> None:
        """Make a new version out of the current one, or out of the newest."""
        line = self._current_line()
        if line is not None:
            self.open_dialog(RubricDialog(self._workplace, line, self))

    @override
    def edit(self) -> None:
        self.add()

    @override
    def _on_chosen(self) -> None:
        super()._on_chosen()
        self._show_current()

    def _current_line(self) -> RubricLine | None:
        key = self.current()
        newest = next(iter(self._lines.values()), None)
        return self._lines.get(key, newest) if isinstance(key, int) else newest

    def _show_current(self) -> None:
        line = self._current_line()
        page = QWidget() if line is None else self._written(line)
        page.setProperty("scrolled", True)
        self.page.setWidget(page)  # the page before goes with it

    def _written(self, line: RubricLine) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        facts = line.facts
        head = self.tr("Tổng {total} điểm · đạt từ {pass_mark} điểm · bước {step} điểm").format(
            total=format_number(line.maximum),
            pass_mark=format_number(facts.pass_mark or 0),
            step=format_number(facts.step or 0),
        )
        self._line(column, head, "strong")
        for at, one in enumerate(facts.criteria, 1):
            text = self.tr("{at}. {name}: tối đa {maximum} điểm")
            if one.knock_out is not None:
                text = self.tr("{at}. {name}: tối đa {maximum} điểm, điểm liệt {knock_out}")
            knock_out = format_number(one.knock_out or 0)
            maximum = format_number(one.maximum or 0)
            self._line(
                column,
                text.format(at=at, name=one.name, maximum=maximum, knock_out=knock_out),
                "strong",
            )
            self._line(column, one.guide, "muted")
        bands = " · ".join(
            self.tr("{name} từ {start}").format(name=b.name, start=format_number(b.start or 0))
            for b in facts.bands
        )
        self._line(column, self.tr("Xếp loại: {bands}").format(bands=bands), "")
        self._line(column, facts.source, "hint")
        column.addStretch(1)
        return page

    def _line(self, column: QVBoxLayout, text: str, look: str) -> None:
        if text:
            line = QLabel(text)
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            style(line, look)
            column.addWidget(line)

    def _row(self, line: RubricLine) -> Row:
        today = self._workplace.today()
        begins, ends = line.facts.valid_from, line.valid_to
        in_force = begins is not None and begins <= today and (ends is None or ends >= today)
        cells = (
            line.facts.name,
            str(line.version),
            short_date(begins) if begins else "",
            short_date(ends) if ends else "",
            str(line.sessions),
        )
        return Row(line.id, cells, None, {2: Tone.GOOD} if in_force else {})
