"""Sổ in Giấy khen: every print of every certificate, and why it was printed again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award
from app.models.printing import CertificatePrint
from app.rules.print_errors import AwardRevoked, NoCertificates, ReprintNeedsReason
from app.rules.printing import CertificateLook
from app.rules.role import Duty
from app.services import print_stocks, settings
from app.services.steps import step


@dataclass(frozen=True)
class PrintRun:
    """Certificates that a printer took; stock_id: none for blank paper as shipped."""

    award_ids: tuple[int, ...]
    stock_id: int | None = None
    reason: str = ""


@dataclass(frozen=True)
class PrintRow:
    """One print of one certificate."""

    id: int
    award_id: int
    recipient: str
    copy: int
    look: CertificateLook
    stock: str
    printed_at: datetime
    printed_by: str
    reason: str


def check_run(session: Session, run: PrintRun) -> None:
    """Refuse a run without certificates, of awards taken back, or again without a reason."""
    if not run.award_ids:
        raise NoCertificates
    done = counts(session, run.award_ids)
    for award in _awards(session, run.award_ids):
        recipient = award.nomination.recipient
        if award.revoked_at is not None:
            raise AwardRevoked(recipient=recipient)
        if done.get(award.id) and not run.reason.strip():
            raise ReprintNeedsReason(recipient=recipient, count=done[award.id])


@step(Duty.TRACES, QT_TRANSLATE_NOOP("Label", "Ghi lần in"), final=True)
def record_run(session: Session, run: PrintRun, now: datetime) -> int:
    """Write a run into the log; return how many certificates it had."""
    check_run(session, run)
    done = counts(session, run.award_ids)
    look = print_stocks.profile_of(session, run.stock_id).look
    stock = "" if run.stock_id is None else print_stocks.stock_row(session, run.stock_id).name
    clerk = settings.clerk(session, now.date())
    for award_id in run.award_ids:
        copy = done.get(award_id, 0) + 1
        session.add(
            CertificatePrint(
                award_id=award_id,
                copy=copy,
                look=look,
                stock=stock,
                printed_at=now,
                printed_by=clerk,
                reason=tidy(run.reason) if copy > 1 else "",
            )
        )
    session.flush()
    return len(run.award_ids)


def counts(session: Session, award_ids: Sequence[int]) -> dict[int, int]:
    """Return how often each certificate was printed; those never printed are left out."""
    query = (
        select(CertificatePrint.award_id, func.max(CertificatePrint.copy))
        .where(CertificatePrint.award_id.in_(award_ids))
        .group_by(CertificatePrint.award_id)
    )
    return {row.award_id: row[1] for row in session.execute(query)}


def list_prints(session: Session, decision_id: int) -> list[PrintRow]:
    """Return the prints of a decision's certificates, the latest first."""
    query = (
        select(CertificatePrint)
        .join(Award)
        .where(Award.decision_id == decision_id)
        .order_by(CertificatePrint.printed_at.desc(), CertificatePrint.id.desc())
    )
    return [
        PrintRow(
            each.id,
            each.award_id,
            each.award.nomination.recipient,
            each.copy,
            each.look,
            each.stock,
            each.printed_at,
            each.printed_by,
            each.reason,
        )
        for each in session.scalars(query)
    ]


def _awards(session: Session, award_ids: Sequence[int]) -> list[Award]:
    query = select(Award).where(Award.id.in_(award_ids)).order_by(Award.position)
    return list(session.scalars(query))
