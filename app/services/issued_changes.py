"""Khác biệt từ khi ban hành: the records because of which a figure of a report has changed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.document import IssuedReport
from app.rules.errors import NotFound
from app.services.figure_records import RecordRow, records
from app.services.figures import figure, figures
from app.services.issued_figures import (
    amounts_by_record,
    compared,
    days_by_record,
    period_of,
    thaw,
)


class ChangeKind(StrEnum):
    """What happened to a record since the report was issued."""

    GAINED = "gained"
    LOST = "lost"
    MOVED = "moved"
    WORTH = "worth"


CHANGE_KIND_LABELS: dict[ChangeKind, str] = {
    ChangeKind.GAINED: QT_TRANSLATE_NOOP("Label", "Tính thêm"),
    ChangeKind.LOST: QT_TRANSLATE_NOOP("Label", "Không tính nữa"),
    ChangeKind.MOVED: QT_TRANSLATE_NOOP("Label", "Đổi ngày"),
    ChangeKind.WORTH: QT_TRANSLATE_NOOP("Label", "Đổi giá trị"),
}


@dataclass(frozen=True)
class ChangedRecord:
    """A record that made a figure change; `row` is None when it is no longer in the file.

    then_amount, now_amount: what it added to a sum and adds now; None where records are counted.
    """

    id: int
    kind: ChangeKind
    then: date | None
    now: date | None
    row: RecordRow | None
    then_amount: int | None = None
    now_amount: int | None = None


def changed_records(session: Session, report_id: int, name: str) -> list[ChangedRecord]:
    """Return the records because of which a figure differs from the issued report."""
    issued = session.get(IssuedReport, report_id)
    kept = next((each for each in issued.figures if each.name == name), None) if issued else None
    if issued is None or kept is None:
        raise NotFound(what="số liệu này trong báo cáo đã ban hành")
    defined = figure(name)
    then, now = thaw(kept), figures(session, period_of(session, issued), [name])[name]
    found = compared(defined, then, now)
    if found is None:
        return []
    kinds = dict.fromkeys(found.moved, ChangeKind.MOVED)
    kinds |= dict.fromkeys(found.worth, ChangeKind.WORTH)
    kinds |= dict.fromkeys(found.gained, ChangeKind.GAINED)
    kinds |= dict.fromkeys(found.lost, ChangeKind.LOST)
    rows = {row.id: row for row in records(session, defined.kind, kinds)}
    old, new = days_by_record(then), days_by_record(now)
    old_sums, new_sums = amounts_by_record(then), amounts_by_record(now)
    return [
        ChangedRecord(
            key,
            kind,
            old.get(key),
            new.get(key),
            rows.get(key),
            old_sums.get(key),
            new_sums.get(key),
        )
        for key, kind in sorted(kinds.items())
    ]
