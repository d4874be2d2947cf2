"""Việc với nhật ký hoạt động: noted, corrected, shown by evidence, taken out and put back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from app.dialogs.activity_dialog import ActivityDialog
from app.dialogs.evidence_dialog import EvidenceDialog
from app.rules.dates import short_date
from app.rules.evidence import EvidenceOf
from app.rules.unit import ACTIVITY_KIND_LABELS, ActivityKind
from app.services import outreach
from app.views.work_tab import WorkTab
from app.widgets.messages import label
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace


class ActivityActions:
    """What a tab does with lines of the log; its forms open over that tab."""

    def __init__(self, workplace: Workplace, tab: WorkTab) -> None:
        self._workplace, self._tab = workplace, tab
        self.toast = Toast(tab)

    def note(self, kind: ActivityKind, unit_ids: Sequence[int] = ()) -> None:
        """Open the form for one or more units."""
        self._tab.open_dialog(ActivityDialog(self._workplace, kind, unit_ids, parent=self._tab))

    def edit(self, activity_id: int) -> None:
        """Open the form of a line."""
        line = self._workplace.desk.do(outreach.activity_line, activity_id)
        dialog = ActivityDialog(self._workplace, line.facts.kind, (), activity_id, parent=self._tab)
        self._tab.open_dialog(dialog)

    def show_evidence(self, activity_id: int) -> None:
        """Open the scans and photos of a line."""
        line = self._workplace.desk.do(outreach.activity_line, activity_id)
        heading = (
            f"{label(ACTIVITY_KIND_LABELS[line.facts.kind])} – {line.unit}, {short_date(line.on)}"
        )
        self._tab.open_dialog(
            EvidenceDialog(
                self._workplace, EvidenceOf.ACTIVITY, activity_id, heading, parent=self._tab
            )
        )

    def remove(self, activity_ids: Collection[int]) -> None:
        """Take lines out; for some seconds one press brings them back."""
        desk, now = self._workplace.desk, self._workplace.now()
        gone = desk.do(outreach.remove, activity_ids)
        text = QCoreApplication.translate("ActivityActions", "Đã xóa {count} dòng hoạt động.")
        self.toast.say(text.format(count=len(gone)), lambda: desk.do(outreach.put_back, gone, now))
