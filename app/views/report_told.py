"""Lời về báo cáo của đơn vị: what is said of all on a period, and of one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.dialogs.unit_report_dialog import RECEIVED
from app.rules.dates import short_date
from app.rules.duty import UnitReportState, UnitReportStep
from app.services.unit_reports import ReportLine


class ReportTold(QObject):
    """Puts the reports of units into words."""

    def summary(self, found: Sequence[ReportLine]) -> str:
        """Return how the reports on a period stand, in one line."""
        states = [line.state for line in found]
        parts = (
            self.tr("Phải báo cáo: {count} đơn vị").format(count=len(found)),
            self.tr("đã nhận {count}").format(count=sum(state in RECEIVED for state in states)),
            self.tr("trong đó muộn {count}").format(
                count=states.count(UnitReportState.RECEIVED_LATE)
            ),
            self.tr("quá hạn {count}").format(count=states.count(UnitReportState.OVERDUE)),
            self.tr("đã trả lại, chưa gửi lại {count}").format(
                count=states.count(UnitReportState.RETURNED)
            ),
        )
        return "; ".join(parts) + "." if found else ""

    def told(self, line: ReportLine) -> tuple[str, ...]:
        """Return what a report says and what happened to it, a line each, the newest last."""
        facts = line.facts
        named = (
            (
                self.tr("Phát động ngày {text}."),
                facts.launched_on and short_date(facts.launched_on),
            ),
            (self.tr("Kết quả: {text}"), facts.results),
            (self.tr("Khó khăn: {text}"), facts.difficulties),
            (self.tr("Đề xuất: {text}"), facts.proposals),
            (self.tr("Người báo cáo: {text}"), facts.reporter),
        )
        steps = []
        for step in line.steps:
            text = self.tr("{day}: nhận báo cáo")
            if step.step is UnitReportStep.RETURNED:
                text = self.tr("{day}: trả lại, lý do: {reason}")
            steps.append(text.format(day=short_date(step.on), reason=step.reason))
        return (*(text.format(text=said) for text, said in named if said), *steps)
