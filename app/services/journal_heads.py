"""Mục cuối của nhật ký: kept outside of the journal, so that one written anew is noticed.

Whoever writes the whole journal anew can make its chain fit; but not the heads that stood in
backups and in issued reports at the time.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.audit import FIRST_LINK, AuditEntry
from app.models.document import IssuedReport
from app.services.backups import Backup
from app.services.integrity import Finding, FindingKind
from app.services.restoring import ACTION

_AT_ONCE = 500


def lost_in_reports(session: Session) -> Iterator[Finding]:
    """Name the issued reports whose head the journal does not have any more."""
    query = select(IssuedReport.label, IssuedReport.audit_head).where(IssuedReport.audit_head != "")
    heads = [(label, head) for label, head in session.execute(query)]
    known = _known(session, {head for _label, head in heads})
    for label, head in heads:
        if head not in known:
            yield Finding(
                FindingKind.AUDIT,
                f"Nhật ký không còn mục cuối lúc ban hành báo cáo {label}: nhật ký đã bị viết lại.",
            )


def lost_in_backups(session: Session, backups: Iterable[Backup]) -> Iterator[Finding]:
    """Name the backups whose head is not there any more, unless an older state was put back."""
    heads = [(each, each.facts.head) for each in backups if each.facts is not None]
    known = _known(session, {head for _backup, head in heads})
    restored = _last_restore(session)
    for backup, head in heads:
        if head not in known and (restored is None or backup.at > restored):
            yield Finding(
                FindingKind.AUDIT,
                f"Nhật ký không còn mục cuối của bản sao lưu {backup.at:%d/%m/%Y %H:%M}:"
                " nhật ký đã bị viết lại, hoặc tệp dữ liệu đã bị thay bằng bản khác.",
            )


def _known(session: Session, heads: Collection[str]) -> set[str]:
    wanted, found = sorted(heads), {FIRST_LINK}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        found |= set(session.scalars(select(AuditEntry.link).where(AuditEntry.link.in_(some))))
    return found


def _last_restore(session: Session) -> datetime | None:
    return session.scalar(select(func.max(AuditEntry.at)).where(AuditEntry.action == ACTION))
