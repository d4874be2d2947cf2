"""Tổng quan: where the movement stands, what waits, and what to do next."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.figure_dialog import FigureDialog
from app.dialogs.list_export import ListExport
from app.rules.dates import short_date
from app.services import backups, home
from app.services.figures import figure
from app.services.targets import TargetLine
from app.views.home_guide import HomeGuide
from app.views.home_safety import HomeSafety
from app.views.home_start import HomeStart
from app.views.home_waiting import HomeWaiting
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.chart import Bar, BarChart
from app.widgets.messages import label
from app.widgets.page_header import PageHeader
from app.widgets.scroll import scrolled
from app.widgets.target_card import TargetCard
from app.widgets.theme import GAP_12, GAP_16, Tone
from app.widgets.workplace import Workplace


class HomeView(QWidget):
    """The first page the clerk sees.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "home"
    shows: ClassVar[set[str]] = {
        "Idea",
        "IdeaEvent",
        "IdeaField",
        "Unit",
        "UnitActivity",
        "Session",
        "AgendaItem",
        "Award",
        "AwardDecision",
        "IssuedDocument",
        "IssuedReport",
        "Draft",
        "Field",
        "Setting",
        "Target",
        "SupportTask",
        "Pilot",
        "Referral",
        "AuthorAnswer",
        "UnitTask",
        "UnitReport",
        "UnitReportEvent",
        "ScoreSheet",
        "Attendance",
        "Backup",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._page: home.Overview | None = None
        self.dialog: FigureDialog | None = None
        self.header = PageHeader(self.tr("Tổng quan"))
        self.year = QComboBox()
        self.intake = button(self.tr("Tiếp nhận ý tưởng"), "plus", "primary")
        self.start = HomeStart()
        self.safety = HomeSafety()
        self.guide = HomeGuide()
        self.targets: list[TargetCard] = []
        self.waiting = HomeWaiting()
        self.list_export = ListExport(workplace, self.waiting.table, self, self.tr("Việc đang chờ"))
        self.months = BarChart()
        self.fields = BarChart(horizontal=True)
        self._targets_row = QHBoxLayout()
        self._work = QWidget()
        self._build()
        self.year.activated.connect(lambda _at: self._load())
        self.intake.clicked.connect(lambda: self.go.emit("intake", 0))
        for part in (self.start, self.safety, self.guide, self.waiting):
            part.go.connect(self.go)
        self.months.opened.connect(self._on_part)
        self.fields.opened.connect(self._on_part)
        workplace.desk.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.year.setAccessibleName(self.tr("Năm"))
        self.header.add(self.year)
        self.header.add(self.intake)
        self._targets_row.setSpacing(GAP_12)
        self._build_work()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.header)
        column.addWidget(self.start)
        column.addWidget(self.safety)
        column.addWidget(self.guide)
        column.addLayout(self._targets_row)
        column.addWidget(self._work, 1)
        column.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(page))
        self.setFocusProxy(self.waiting.table)

    def _build_work(self) -> None:
        months, fields = Card(self.tr("Ý tưởng theo tháng")), Card(self.tr("Ý tưởng theo lĩnh vực"))
        months.add(self.months, 1)
        fields.add(self.fields)
        self.months.setMinimumHeight(150)
        grid = QGridLayout(self._work)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP_12)
        grid.addWidget(self.waiting, 0, 0, 1, 2)
        grid.addWidget(months, 1, 0)
        grid.addWidget(fields, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)

    def reload(self) -> None:
        """Read everything again; the year stays the one that was chosen."""
        today = self._workplace.today()
        chosen = self.year.currentData() or today.year
        years = self._workplace.desk.do(home.years, today)
        self.year.clear()
        for year in years:
            self.year.addItem(self.tr("Năm {year}").format(year=year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self._load()

    def new_record(self) -> None:
        """Begin the intake of an idea."""
        self.go.emit("intake", 0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _load(self) -> None:
        today = self._workplace.today()
        page = self._workplace.desk.do(home.overview, self.year.currentData(), today)
        self._page, self._stale = page, False
        phase = self.tr("Giai đoạn: {phase}").format(phase=page.phase) if page.phase else ""
        day = self.tr("Hôm nay {day}").format(day=short_date(today))
        self.header.set_subtitle(" · ".join(filter(None, (day, phase))))
        self.safety.show_safety(backups.safety(self._workplace.desk.path), self._workplace.now())
        self.start.setVisible(not page.ready.has_ideas)
        self.start.show_ready(page.ready)
        self.intake.setVisible(page.ready.has_ideas)
        self._work.setVisible(page.ready.has_ideas or bool(page.waiting))
        self.guide.show_stages(page.stages)
        self._show_targets(page.targets)
        self.waiting.show_waiting(page.waiting)
        self.months.show_bars(
            [
                Bar(part.label.split("/")[0], part.value, part.ids, part.label)
                for part in page.months
            ],
            self.tr("Ý tưởng theo tháng"),
        )
        self.fields.show_bars(
            [Bar(part.label, part.value, part.ids) for part in page.fields],
            self.tr("Ý tưởng theo lĩnh vực"),
        )

    def _show_targets(self, lines: tuple[TargetLine, ...]) -> None:
        while len(self.targets) < len(lines):
            card = TargetCard()
            at = len(self.targets)
            card.clicked.connect(lambda at=at: self._on_target(at))
            self.targets.append(card)
            self._targets_row.addWidget(card, 1)
        for at, card in enumerate(self.targets):
            card.setVisible(at < len(lines))
            if at < len(lines):
                self._show_target(card, lines[at])

    def _show_target(self, card: TargetCard, line: TargetLine) -> None:
        tone = Tone.GOOD if line.standing.met else None
        card.show_target(
            label(line.target.label), line.standing.done, line.goal, self._sentence(line), tone
        )
        card.number.setText(line.shown)

    def _sentence(self, line: TargetLine) -> str:
        standing = line.standing
        if standing.met:
            return self.tr("Đạt chỉ tiêu của năm.")
        if line.goal == 0:
            return self.tr("Chưa có đơn vị nào trong danh sách.")
        if line.target.percent:
            return self.tr("Còn {missing} đơn vị, còn {days} ngày.").format(
                missing=line.missing, days=standing.days_left
            )
        return self.tr(
            "Còn thiếu {missing} ý tưởng. Với tiến độ này cuối năm có {forecast}; còn {days} ngày."
        ).format(missing=line.missing, forecast=standing.forecast, days=standing.days_left)

    def _on_target(self, at: int) -> None:
        if self._page is not None:
            name = self._page.targets[at].figure
            self._open_figure(name, self._page.figures[name].ids)

    def _on_part(self, ids: object) -> None:
        if isinstance(ids, tuple) and ids:
            self._open_figure("ideas_received", ids)

    def _open_figure(self, name: str, ids: tuple[int, ...]) -> None:
        span = self._page.period.label if self._page else ""
        self.dialog = FigureDialog(self._workplace, figure(name), ids, span, self)
        self.dialog.opened.connect(self.go)
        self.dialog.open()

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()
