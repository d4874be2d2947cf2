"""Phong trào: targets, coverage, units, their tasks, outreach, reports and results (design §9)."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.views.movement_coverage import MovementCoverage
from app.views.movement_outreach import MovementOutreach
from app.views.movement_reports import MovementReports
from app.views.movement_results import MovementResults
from app.views.movement_targets import MovementTargets
from app.views.movement_tasks import MovementTasks
from app.views.movement_units import MovementUnits
from app.views.tabbed_page import Part, TabbedPage
from app.widgets.workplace import Workplace


class MovementView(TabbedPage):
    """The page of the movement in the units."""

    help_page: ClassVar[str] = "movement"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, "", parent)
        self.header.set_title(self.tr("Phong trào"))
        self.targets = MovementTargets(workplace)
        self.coverage = MovementCoverage(workplace)
        self.units = MovementUnits(workplace)
        self.tasks = MovementTasks(workplace)
        self.outreach = MovementOutreach(workplace)
        self.reports = MovementReports(workplace)
        self.results = MovementResults(workplace)
        self.set_parts(
            (
                Part("target", self.tr("Chỉ tiêu"), self.targets),
                Part("coverage", self.tr("Độ phủ"), self.coverage),
                Part("unit", self.tr("Đơn vị"), self.units),
                Part("unit_task", self.tr("Nhiệm vụ"), self.tasks),
                Part("outreach", self.tr("Tuyên truyền"), self.outreach),
                Part("unit_report", self.tr("Báo cáo của đơn vị"), self.reports),
                Part("unit_result", self.tr("Xếp hạng đơn vị"), self.results),
            )
        )
